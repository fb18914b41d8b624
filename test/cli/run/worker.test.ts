import { expect, it, vi } from 'vitest'

const task = { format: 'text', options: { maxLength: 20 }, isColoured: false, isCounted: false }
vi.mock('node:worker_threads', () => ({ workerData: [null, task] }))

it('a worker gives what is written, or a failure that can cross to the main thread', async () => {
  const { default: work } = await import('../../../src/cli/run/worker.ts')
  expect(work({ id: 'a', markup: 'text', content: 'Un texte.' })).toMatchObject({ output: 'Un texte.\n' })
  const failed = work({ id: 'b', markup: 'text', content: 'Un texte qui est trop long.' })
  expect(structuredClone(failed)).toEqual({ failed: ['b', 'too-long', expect.stringContaining('20')] })
})
