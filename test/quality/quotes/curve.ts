import type { Tally } from './score.ts'

/** Confidence of the reported quotes in a band, against how many of them are right. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly quotes: number
  /** Mean confidence. */
  readonly said: number
  /** Share whose span is right and is speech; and share whose speaker is right too. */
  readonly right: number
  readonly attributed: number
}

const edges = [0, 0.7, 0.9, 0.98, 1.01]

/** The calibration curve of reported quotes. */
export function curveOf(trials: Tally['trials']): Band[] {
  return edges.slice(1).map((to, index) => {
    const from = edges[index]!
    const band = trials.filter(({ confidence }) => confidence >= from && confidence < to)
    const share = (count: number) => (band.length === 0 ? 0 : count / band.length)
    return {
      from,
      to,
      quotes: band.length,
      said: share(band.reduce((sum, { confidence }) => sum + confidence, 0)),
      right: share(band.filter(({ right }) => right).length),
      attributed: share(band.filter(({ attributed }) => attributed).length),
    }
  })
}

/** A table for people, as docs/quotes.md has it. */
export function tableOf(curve: readonly Band[]): string {
  const rows = curve.map(
    ({ from, to, quotes, said, right, attributed }) =>
      `| ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)} | ${quotes} | ${said.toFixed(2)} | ${right.toFixed(2)} | ${attributed.toFixed(2)} |`,
  )
  return [
    '| confidence | quotes | mean | right | right, and of the right speaker |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}
