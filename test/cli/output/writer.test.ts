import { expect, it } from 'vitest'
import { outcomeWriter } from '../../../src/cli/output/writer.ts'
import { Failed } from '../../../src/cli/page.ts'
import { Tally } from '../../../src/cli/stats.ts'

it('a run says no more than a thousand lines about single pages, and counts them all', async () => {
  let lines = 0
  const progress = { update: () => {}, say: () => void lines++, stop: () => {} }
  const sink = { write: async () => {}, close: async () => {} }
  const tally = new Tally()
  const write = outcomeWriter(sink, 'text', progress, tally)
  for (let id = 0; id < 1200; id++) await write(new Failed(String(id), 'unreadable', 'gone'))
  expect([lines, tally.failures]).toEqual([1000, 1200])
})
