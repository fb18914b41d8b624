import type { Format } from '../format.ts'
import { Failed } from '../page.ts'
import type { Parsed } from '../parse-page.ts'
import type { Progress } from '../progress.ts'
import type { Tally } from '../stats.ts'
import type { Sink } from './sink.ts'

/** Most lines about single pages that one run writes for people. */
const mostLines = 1000

/**
 * Put outcomes where they belong: articles and failures into the output and the tally, what people should know on the
 * terminal.
 */
export function outcomeWriter(
  sink: Sink,
  format: Format,
  progress: Progress,
  tally: Tally,
): (outcome: Parsed | Failed) => Promise<void> {
  let lines = 0
  let isFirst = true
  const say = (line: string): void => {
    if (lines++ < mostLines) progress.say(line)
  }
  return async (outcome) => {
    if (outcome instanceof Failed) {
      const { id, code, message } = outcome
      tally.fail(code)
      // A record that failed has its line in the output; a file also has a word here.
      if (format !== 'ndjson' || code === 'unreadable') say(`ndlr: ${id}: ${message}`)
      if (format === 'ndjson') await sink.write(id, `${JSON.stringify({ id, error: { code, message } })}\n`)
      return
    }
    const { id, output, encoding, counts } = outcome
    if (encoding !== null && encoding !== 'utf-8') say(`ndlr: ${id}: not UTF-8, read as ${encoding}`)
    tally.add(counts)
    // The names of the columns stand once.
    const isRest = format === 'csv' && !isFirst
    isFirst = false
    await sink.write(id, isRest ? output.slice(output.indexOf('\n') + 1) : output)
  }
}
