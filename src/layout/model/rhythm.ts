import type { Copies } from './copies.ts'
import type { Line } from './lines.ts'

const longestPeriod = 6

/**
 * How much each line belongs to a repetition: comment threads (name, date, text, "Reply"), feeds (headline, author,
 * teaser). For each line, the greatest share, over periods of 2 to 6 lines, of lines near it whose shape returns one
 * period further on.
 */
export function readRhythm(lines: readonly Line[]): Float64Array {
  const size = lines.length
  const shapes = Int32Array.from(lines, shapeOf)
  const best = new Float64Array(size)
  const returns = new Float64Array(size + 1)
  for (let period = 2; period <= longestPeriod; period++) {
    for (let index = 0; index < size; index++) {
      const same = index >= period && shapes[index] === shapes[index - period]
      // A run of equal lines returns at every period: that is a list, not a rhythm.
      const flat = same && shapes[index] === shapes[index - 1]
      returns[index + 1] = returns[index]! + (same ? (flat ? 0.25 : 1) : 0)
    }
    const reach = 2 * period
    for (let index = 0; index < size; index++) {
      const from = Math.max(0, index - reach + 1)
      const to = Math.min(size, index + reach + 1)
      const share = (returns[to]! - returns[from]!) / (2 * reach)
      if (share > best[index]!) best[index] = share
    }
  }
  return best
}

/** Length of the run of lines with at most five words and no final stop that each line stands in. */
export function readShortRuns(lines: readonly Line[]): Float64Array {
  const runs = new Float64Array(lines.length)
  let from = 0
  for (let index = 0; index <= lines.length; index++) {
    if (index < lines.length && isLabel(lines[index]!)) continue
    runs.fill(index - from, from, index)
    from = index + 1
  }
  return runs
}

/** Lines from an entry to the label that closes it. */
const beatReach = 3

/** 1 for each line that is no label itself and has, right behind it, a label that stands on the page three times. */
export function readBeats(lines: readonly Line[], copies: Copies): Uint8Array {
  const beats = new Uint8Array(lines.length)
  let next = Infinity
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!
    if (isLabel(line)) {
      if (line.words > 0 && line.words <= 3 && copies.of(line).count >= 3) next = index
    } else if (next - index <= beatReach) beats[index] = 1
  }
  return beats
}

const isLabel = (line: Line): boolean => line.words <= 5 && line.last !== 46

function shapeOf(line: Line): number {
  const { words } = line
  const length = words <= 1 ? 0 : words <= 3 ? 1 : words <= 7 ? 2 : words <= 15 ? 3 : words <= 35 ? 4 : 5
  const end = line.last === 46 ? 1 : line.last === 63 || line.last === 33 || line.last === 0x2026 ? 2 : 0
  const digits = line.digits === 0 ? 0 : line.digits * 4 < line.letters ? 1 : 2
  return (length * 3 + end) * 3 + digits
}
