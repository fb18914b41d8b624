import type { RemovalCurve } from '../../layout/model/evidence.ts'
import { isByOdds } from '../../layout/model/sureness.ts'
import type { Sheet } from '../../layout/sheet.ts'
import { fitLogistic, Rows } from './logistic.ts'
import type { ReadPage } from './stages.ts'

/** A line that was removed for its place: how likely it seemed body, and whether it is none. */
interface Removal {
  readonly score: number
  readonly isRight: boolean
}

/** Removals by rule. */
export type Removals = Map<string, Removal[]>

/** Least votes of the extractors that make a label worth to learn from: all but one. */
const leastTrust = 0.7

/** Note what was removed of a page that its weights have not seen. */
export function noteRemovals(into: Removals, { labels, trust }: ReadPage, { verdicts, survey }: Sheet): void {
  verdicts.forEach((verdict, index) => {
    if (verdict?.role !== 'boilerplate' || labels[index]! < 0 || trust[index]! < leastTrust) return
    if (!isByOdds(verdict.rule)) return
    const list = into.get(verdict.rule) ?? []
    into.set(verdict.rule, list)
    list.push({ score: survey.scores[index]!, isRight: labels[index] === 0 })
  })
}

/** Learn how sure each rule is, by the score of the line: surer the less it seems body. */
export function fitCurves(removals: Removals): Record<string, RemovalCurve> {
  const curves: Record<string, RemovalCurve> = {}
  for (const [rule, list] of [...removals].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const rows = new Rows(1)
    for (const { score, isRight } of list) rows.add([-score], isRight ? 1 : 0, 1)
    const [slope, bias] = fitLogistic(rows, 1)
    const share = list.filter(({ isRight }) => isRight).length / list.length
    curves[rule] =
      slope! > 0
        ? { bias: rounded(bias!), slope: rounded(slope!) }
        : { bias: rounded(Math.log(share / (1 - share))), slope: 0 }
  }
  return curves
}

const rounded = (value: number): number => Math.round(value * 100) / 100
