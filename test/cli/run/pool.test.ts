import { describe, expect, it } from 'vitest'
import { Failed, type Page } from '../../../src/cli/page.ts'
import type { Task } from '../../../src/cli/parse-page.ts'
import { inThisThread, inWorkerThreads } from '../../../src/cli/run/pool.ts'

const task: Task = { format: 'text', options: {}, isColoured: false, isCounted: false }
const page = (id: string): Page => ({ id, markup: 'text', content: 'Un texte.' })

describe('worker threads', () => {
  it('survive a worker that dies: its page is a failure, all others are done', async () => {
    const workers = inWorkerThreads(2, task, new URL('./hungry-worker.mjs', import.meta.url), 24)
    const ids = ['a', 'hungry', 'b', 'c', 'hungry', 'd', 'e']
    const outcomes = await Promise.all(ids.map((id) => workers.parse(page(id))))
    await workers.close()
    expect(outcomes.map((outcome) => ('code' in outcome ? outcome.code : outcome.output.trim()))).toEqual([
      'a',
      'worker-died',
      'b',
      'c',
      'worker-died',
      'd',
      'e',
    ])
  }, 60_000)
})

describe('a page that is too long for a worker thread', () => {
  it('is the failure that it is in this one', async () => {
    const strict: Task = { ...task, options: { maxLength: 3 } }
    const script = new URL('../../../dist/cli-worker.js', import.meta.url)
    const workers = inWorkerThreads(1, strict, script)
    const outcome = await workers.parse(page('a'))
    await workers.close()
    expect(outcome).toBeInstanceOf(Failed)
    expect(outcome).toEqual(await inThisThread(strict).parse(page('a')))
  }, 60_000)
})

describe('this thread', () => {
  it('parses', async () => {
    expect(await inThisThread(task).parse(page('a'))).toMatchObject({ id: 'a', output: 'Un texte.\n' })
  })
})
