import { type Evidence, measuresOf, type Reason, Scale, type Weights } from './evidence.ts'
import type { Line, Lines } from './lines.ts'

/** Words of the longest label ("Lire aussi", "Trois questions à un juge"), and of the longest line that is no paragraph. */
const longestLabel = 6
const longestSentence = 19

/** The sizes of lines, which the same evidence means other things for. */
export const sizes = ['label', 'sentence', 'paragraph'] as const

/** Which of the sizes a line has, by its words. */
export const sizeOf = ({ words }: Line): number =>
  words <= longestLabel ? 0 : words <= longestSentence ? 1 : 2

/** Weight of each evidence by name, for lines of each size; of no evidence at all: `bias`. */
export type SizedWeights = Readonly<
  Record<string, readonly [label: number, sentence: number, paragraph: number]>
>

/** A logistic model with weights of its own for lines of each size: a label that known words cover is furniture, a
 * paragraph that quotes them need not be. */
export class SizedModel<Page extends { readonly lines: Pick<Lines, 'all'> }> {
  private readonly scales: readonly Scale[]
  private readonly values: Float64Array

  constructor(
    private readonly evidence: Evidence<Page>,
    weights: SizedWeights,
  ) {
    this.scales = sizes.map((_, size) => new Scale(evidence.names, ofSize(weights, size)))
    this.values = new Float64Array(evidence.names.length)
  }

  /** Log-odds of each line of a page that it is what the model looks for. */
  scores(page: Page): Float64Array {
    const { values, evidence } = this
    const { all } = page.lines
    const scores = new Float64Array(all.length)
    for (let index = 0; index < scores.length; index++) {
      evidence.take(page, index, values)
      scores[index] = this.scales[sizeOf(all[index]!)]!.sum(values)
    }
    return scores
  }

  /** The summands of a score, `bias` among them; those that add nothing are left out. */
  reasons(page: Page, index: number): Reason[] {
    return this.scales[sizeOf(page.lines.all[index]!)]!.summands(measuresOf(this.evidence, page, index))
  }
}

const ofSize = (weights: SizedWeights, size: number): Weights =>
  Object.fromEntries(Object.entries(weights).map(([name, all]) => [name, all[size]!]))
