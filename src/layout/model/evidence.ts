/** One measure of a line, read by a model: its name in the table of weights, and how it is taken. */
export interface Evidence<T> {
  readonly name: string
  /** Language-free, mostly 0 to 1. */
  readonly of: (subject: T) => number
}

/** A measure that holds or does not. */
export const flag = (value: boolean): number => (value ? 1 : 0)

/** A measure that a line holds between so many words and so many. */
export const wordsBetween =
  (least: number, most: number) =>
  ({ line }: { readonly line: { readonly words: number } }): number =>
    flag(line.words >= least && line.words <= most)

/** How near something is: 1 where it is and before, e times less with each `scale`. */
export const near = (distance: number, scale: number): number => Math.exp(-Math.max(0, distance) / scale)

/** Weight of each evidence by name, and of no evidence at all (`bias`). */
export type Weights = Readonly<Record<string, number>>

/** One summand of a score: a measure times what the model learnt of it, in log-odds. */
export interface Reason {
  /** Name of the measure, as in the table of weights. */
  readonly name: string
  readonly value: number
  readonly weight: number
}

/** Summands by how much they add or take away. */
export function strongestFirst(reasons: readonly Reason[]): Reason[] {
  return reasons.toSorted((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight))
}

/** A logistic model: the score is a sum of evidence times weight, in log-odds. */
export class Model<T> {
  readonly #weights: Float64Array
  readonly #bias: number
  /** The measures that count, and their weights: a table may leave some at nothing. */
  readonly #counted: readonly Evidence<T>['of'][]
  readonly #countedWeights: Float64Array

  constructor(
    readonly evidence: readonly Evidence<T>[],
    weights: Weights,
  ) {
    this.#weights = Float64Array.from(evidence, ({ name }) => weights[name] ?? 0)
    this.#bias = weights.bias ?? 0
    const counts = (_: unknown, index: number): boolean => this.#weights[index] !== 0
    this.#counted = evidence.filter(counts).map(({ of }) => of)
    this.#countedWeights = this.#weights.filter((weight) => weight !== 0)
  }

  /** Log-odds that the subject is what the model looks for. */
  score(subject: T): number {
    const counted = this.#counted
    const weights = this.#countedWeights
    let sum = this.#bias
    for (let index = 0; index < weights.length; index++) sum += weights[index]! * counted[index]!(subject)
    return sum
  }

  /** The summands of a score, `bias` among them; those that add nothing are left out. */
  reasons(subject: T): Reason[] {
    const all = this.evidence.map(({ name, of }, index) => ({
      name,
      value: of(subject),
      weight: this.#weights[index]!,
    }))
    return [{ name: 'bias', value: 1, weight: this.#bias }, ...all].filter(
      ({ value, weight }) => value * weight !== 0,
    )
  }
}

/** Log-odds that a removal is right: `bias` less `slope` times the log-odds of the line to be body. */
export interface RemovalCurve {
  readonly bias: number
  readonly slope: number
}

/** Probability of log-odds. */
export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
