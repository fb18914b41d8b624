/** One measure of a line, read by a model: its name in the table of weights, and how it is taken. */
export interface Evidence<T> {
  readonly name: string
  /** Language-free, mostly 0 to 1. */
  readonly of: (subject: T) => number
}

/** Weight of each evidence by name, and of no evidence at all (`bias`). */
export type Weights = Readonly<Record<string, number>>

/** One summand of a score. */
export interface Reason {
  readonly name: string
  readonly value: number
  readonly weight: number
}

/** A logistic model: the score is a sum of evidence times weight, in log-odds. */
export class Model<T> {
  readonly #weights: Float64Array
  readonly #bias: number

  constructor(
    readonly evidence: readonly Evidence<T>[],
    weights: Weights,
  ) {
    this.#weights = Float64Array.from(evidence, ({ name }) => weights[name] ?? 0)
    this.#bias = weights.bias ?? 0
  }

  /** Log-odds that the subject is what the model looks for. */
  score(subject: T): number {
    const weights = this.#weights
    let sum = this.#bias
    for (let index = 0; index < weights.length; index++) {
      const weight = weights[index]!
      if (weight !== 0) sum += weight * this.evidence[index]!.of(subject)
    }
    return sum
  }

  /** The summands of a score, strongest first. */
  reasons(subject: T): Reason[] {
    return this.evidence
      .map(({ name, of }, index) => ({ name, value: of(subject), weight: this.#weights[index]! }))
      .filter(({ value, weight }) => value * weight !== 0)
      .sort((a, b) => Math.abs(b.value * b.weight) - Math.abs(a.value * a.weight))
  }
}

/** Probability of log-odds. */
export function chance(score: number): number {
  return 1 / (1 + Math.exp(-score))
}
