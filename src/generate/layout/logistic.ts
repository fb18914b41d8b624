/** Rows of a training set: `size` values each, a target of 0 or 1 and a weight. */
export class Rows {
  #values: Float64Array
  readonly targets: number[] = []
  readonly weights: number[] = []

  constructor(readonly size: number) {
    this.#values = new Float64Array(size * 1024)
  }

  get length(): number {
    return this.targets.length
  }

  add(values: readonly number[], target: number, weight: number): void {
    const at = this.length * this.size
    if (at + this.size > this.#values.length) {
      const longer = new Float64Array(this.#values.length * 2)
      longer.set(this.#values)
      this.#values = longer
    }
    this.#values.set(values, at)
    this.targets.push(target)
    this.weights.push(weight)
  }

  row(index: number): Float64Array {
    return this.#values.subarray(index * this.size, (index + 1) * this.size)
  }
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))

/**
 * Fit a logistic regression by Newton's method with a ridge penalty.
 *
 * @param expected What each weight is pulled to, as far as the rows leave it open; 0 by default.
 * @returns The weights, the bias last.
 */
export function fitLogistic(
  rows: Rows,
  ridge: number,
  expected: readonly number[] = [],
  rounds = 12,
): Float64Array {
  const size = rows.size + 1
  const weights = new Float64Array(size)
  const total = rows.weights.reduce((sum, weight) => sum + weight, 0)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({ length: size }, () => new Float64Array(size))
    const values = new Float64Array(size)
    values[size - 1] = 1
    for (let index = 0; index < rows.length; index++) {
      values.set(rows.row(index))
      let score = 0
      for (let at = 0; at < size; at++) score += weights[at]! * values[at]!
      const chance = sigmoid(score)
      const weight = rows.weights[index]!
      const slope = weight * (rows.targets[index]! - chance)
      const bend = weight * chance * (1 - chance)
      for (let at = 0; at < size; at++) {
        const value = values[at]!
        if (value === 0) continue
        gradient[at]! += slope * value
        const row = hessian[at]!
        const scaled = bend * value
        for (let other = 0; other <= at; other++) row[other]! += scaled * values[other]!
      }
    }
    const penalty = (ridge * total) / 1000
    for (let at = 0; at < size; at++) {
      if (at < size - 1) {
        gradient[at]! -= penalty * (weights[at]! - (expected[at] ?? 0))
        hessian[at]![at]! += penalty
      } else hessian[at]![at]! += 1e-6
      for (let other = 0; other < at; other++) hessian[other]![at] = hessian[at]![other]!
    }
    const step = solve(hessian, gradient)
    let moved = 0
    for (let at = 0; at < size; at++) {
      weights[at]! += Math.max(-3, Math.min(3, step[at]!))
      moved = Math.max(moved, Math.abs(step[at]!))
    }
    if (moved < 1e-4) break
  }
  return weights
}

/** Gaussian elimination with pivots; directions without information stay at 0. */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length
  const rows = matrix.map((row, index) => Float64Array.from([...row, vector[index]!]))
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(rows[row]![at]!) > Math.abs(rows[pivot]![at]!)) pivot = row
    }
    const swapped = rows[at]!
    rows[at] = rows[pivot]!
    rows[pivot] = swapped
    const top = rows[at]!
    if (Math.abs(top[at]!) < 1e-9) continue
    for (let row = 0; row < size; row++) {
      if (row === at) continue
      const factor = rows[row]![at]! / top[at]!
      if (factor === 0) continue
      for (let column = at; column <= size; column++) rows[row]![column]! -= factor * top[column]!
    }
  }
  return Float64Array.from(rows, (row, at) => (Math.abs(row[at]!) < 1e-9 ? 0 : row[size]! / row[at]!))
}

/** A choice: the rows to choose from, and the right ones. */
export interface Choice {
  readonly options: readonly (readonly number[])[]
  /** Indices of the right options; empty: none of them, the answer is "nothing". */
  readonly right: readonly number[]
}

/**
 * Fit a conditional logit: of all options of a choice, and "nothing" at score 0, one wins.
 *
 * @returns The weights, the bias last.
 */
export function fitChoice(
  choices: readonly Choice[],
  size: number,
  ridge: number,
  rounds = 250,
): Float64Array {
  const width = size + 1
  const weights = new Float64Array(width)
  const first = new Float64Array(width)
  const second = new Float64Array(width)
  const sets = choices.map(({ options, right }) => ({
    options: options.map((option) => Float64Array.from([...option, 1])),
    isRight: Uint8Array.from(options, (_, index) => (right.includes(index) ? 1 : 0)),
    powers: new Float64Array(options.length),
  }))
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(width)
    for (const { options, isRight, powers } of sets) {
      let top = 0
      options.forEach((option, index) => {
        let score = 0
        for (let at = 0; at < width; at++) score += weights[at]! * option[at]!
        powers[index] = score
        if (score > top) top = score
      })
      let all = Math.exp(-top)
      let good = 0
      for (let index = 0; index < powers.length; index++) {
        const power = Math.exp(powers[index]! - top)
        powers[index] = power
        all += power
        if (isRight[index]) good += power
      }
      options.forEach((option, index) => {
        const slope = (isRight[index] ? powers[index]! / good : 0) - powers[index]! / all
        if (Math.abs(slope) < 1e-6) return
        for (let at = 0; at < width; at++) gradient[at]! += slope * option[at]!
      })
    }
    for (let at = 0; at < width; at++) {
      const slope = gradient[at]! / choices.length - (at < size ? ridge * weights[at]! : 0)
      first[at] = 0.9 * first[at]! + 0.1 * slope
      second[at] = 0.999 * second[at]! + 0.001 * slope * slope
      const rate = 0.1 / (1 + round / 150)
      weights[at]! +=
        (rate * first[at]!) / (1 - 0.9 ** round) / (Math.sqrt(second[at]! / (1 - 0.999 ** round)) + 1e-8)
    }
  }
  return weights
}
