import type { MarkedRun } from '../tree/index.ts'
import { incisesIn } from './reports/incise.ts'
import type { Reader } from './words/reader.ts'

/**
 * Where a quote ends whose closing mark is missing: before its incise, else with its first sentence.
 *
 * "« Je ne céderai pas, dit X. Il est sorti." ends at "pas".
 */
export function unclosedEnd(reader: Reader, run: MarkedRun): number {
  const { words } = reader
  const first = words.at(run.start)
  const last = words.at(run.end)
  const [incise] = incisesIn(reader, first, last)
  if (incise) {
    const mark = incise.first - 1
    return words.value(mark) === ',' ? words.from[mark]! : words.to[mark]!
  }
  for (let index = first; index < last; index++) {
    if (!reader.endsSentence(index)) continue
    while (reader.endsSentence(index + 1)) index++
    if (index + 1 >= last || words.isCapital(index + 1)) return words.to[index]!
  }
  return run.end
}
