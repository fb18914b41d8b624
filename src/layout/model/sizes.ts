import { type Evidence, Model, type Reason, type Weights } from './evidence.ts'
import type { Line } from './lines.ts'

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
export class SizedModel<T extends { readonly line: Line }> {
  readonly #models: readonly Model<T>[]

  constructor(evidence: readonly Evidence<T>[], weights: SizedWeights) {
    this.#models = sizes.map((_, size) => new Model(evidence, ofSize(weights, size)))
  }

  /** Log-odds that the subject is what the model looks for. */
  score(subject: T): number {
    return this.#models[sizeOf(subject.line)]!.score(subject)
  }

  /** The summands of a score, `bias` among them; those that add nothing are left out. */
  reasons(subject: T): Reason[] {
    return this.#models[sizeOf(subject.line)]!.reasons(subject)
  }
}

const ofSize = (weights: SizedWeights, size: number): Weights =>
  Object.fromEntries(Object.entries(weights).map(([name, all]) => [name, all[size]!]))
