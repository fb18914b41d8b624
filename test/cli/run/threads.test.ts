import { availableParallelism } from 'node:os'
import { expect, it, vi } from 'vitest'
import type { Workers } from '../../../src/cli/run/pool.ts'
import { write } from '../home.ts'
import { run } from '../run-main.ts'

const counts: number[] = []
vi.mock('../../../src/cli/run/pool.ts', async (original) => {
  const pool = await original<typeof import('../../../src/cli/run/pool.ts')>()
  return {
    ...pool,
    inWorkerThreads: (count: number, task: Parameters<typeof pool.inThisThread>[0]): Workers => {
      counts.push(count)
      return pool.inThisThread(task)
    },
  }
})

it('threads are started where asked for, or where there is much to read', async () => {
  const small = write('small.txt', 'Un texte.')
  const big = write('big.txt', `Un texte.${' '.repeat(1_100_000)}`)
  await run([small])
  await run([small, '--jobs', '1'])
  await run([big, '--jobs', '1'])
  expect(counts).toEqual([])
  await run([small, '--jobs', '3'])
  expect((await run([big])).code).toBe(0)
  expect(counts).toEqual([3, availableParallelism()].filter((count) => count > 1))
})
