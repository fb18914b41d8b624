/** Measures of the lines of a page, read by a model: their names in the table of weights, and how they are taken. */
export interface Evidence<Page> {
  readonly names: readonly string[]
  /**
   * Take the measures of a line, all at once, in the order of their names; language-free, mostly 0 to 1. It is one
   * function, for hundreds of lines of a page are asked for a hundred measures each.
   */
  readonly take: (page: Page, index: number, to: Float64Array) => void
}

/** The place of each name among all. */
export function numbered<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, place) => [name, place])) as Record<Name, number>
}

/** The measures of a line by themselves. */
export function measuresOf<Page>({ names, take }: Evidence<Page>, page: Page, index: number): Float64Array {
  const values = new Float64Array(names.length)
  take(page, index, values)
  return values
}

/** One measure of a line. */
export interface Measure<T> {
  readonly name: string
  readonly of: (line: T) => number
}

/** Measures that are taken one by one: of few lines, or of those that only some pages have. */
export const oneByOne = <T>(measures: readonly Measure<T>[]): Evidence<readonly T[]> => ({
  names: measures.map(({ name }) => name),
  take(page, index, to) {
    for (let at = 0; at < measures.length; at++) to[at] = measures[at]!.of(page[index]!)
  },
})

/** A measure that holds or does not. */
export const flag = (value: boolean): number => (value ? 1 : 0)

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

/** Weights of measures, in the order of these. */
export class Scale {
  private readonly bias: number
  private readonly weights: Float64Array
  /** The measures that count, and their weights: a table may leave some at nothing. */
  private readonly counted: Int32Array
  private readonly countedWeights: Float64Array

  constructor(
    private readonly names: readonly string[],
    weights: Weights,
  ) {
    this.bias = weights.bias ?? 0
    this.weights = Float64Array.from(names, (name) => weights[name] ?? 0)
    this.counted = Int32Array.from(names.keys()).filter((place) => this.weights[place] !== 0)
    this.countedWeights = this.weights.filter((weight) => weight !== 0)
  }

  /** The sum of measures, each times its weight. */
  sum(values: Float64Array): number {
    const { counted, countedWeights } = this
    let sum = this.bias
    for (let index = 0; index < counted.length; index++)
      sum += countedWeights[index]! * values[counted[index]!]!
    return sum
  }

  /** The summands, `bias` among them; those that add nothing are left out. */
  summands(values: Float64Array): Reason[] {
    const all = this.names.map((name, at) => ({ name, value: values[at]!, weight: this.weights[at]! }))
    return [{ name: 'bias', value: 1, weight: this.bias }, ...all].filter(
      ({ value, weight }) => value * weight !== 0,
    )
  }
}

/** A logistic model: the score is a sum of evidence times weight, in log-odds. */
export class Model<Page> {
  private readonly scale: Scale
  private readonly values: Float64Array

  constructor(
    private readonly evidence: Evidence<Page>,
    weights: Weights,
  ) {
    this.scale = new Scale(evidence.names, weights)
    this.values = new Float64Array(evidence.names.length)
  }

  /** Log-odds that a line is what the model looks for. */
  score(page: Page, index: number): number {
    const { values } = this
    this.evidence.take(page, index, values)
    return this.scale.sum(values)
  }

  /** The summands of a score, `bias` among them; those that add nothing are left out. */
  reasons(page: Page, index: number): Reason[] {
    return this.scale.summands(measuresOf(this.evidence, page, index))
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
