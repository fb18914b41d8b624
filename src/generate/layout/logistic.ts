/** Rows of a training set: `size` values each, a target of 0 or 1 and a weight. */
export class Rows {
  #values: Float32Array
  readonly targets: number[] = []
  readonly weights: number[] = []

  constructor(readonly size: number) {
    this.#values = new Float32Array(size * 1024)
  }

  get length(): number {
    return this.targets.length
  }

  /** Sum of the weights of all rows. */
  get total(): number {
    return this.weights.reduce((sum, weight) => sum + weight, 0)
  }

  add(values: readonly number[], target: number, weight: number): void {
    const at = this.length * this.size
    if (at + this.size > this.#values.length) {
      const longer = new Float32Array(this.#values.length * 2)
      longer.set(this.#values)
      this.#values = longer
    }
    this.#values.set(values, at)
    this.targets.push(target)
    this.weights.push(weight)
  }

  row(index: number): Float32Array {
    return this.#values.subarray(index * this.size, (index + 1) * this.size)
  }
}

const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score))

/** A vector without its zeros: most measures of a line are 0. */
class Sparse {
  readonly places: Int32Array
  readonly values: Float64Array
  size = 0

  constructor(readonly width: number) {
    this.places = new Int32Array(width)
    this.values = new Float64Array(width)
  }

  /** Take the values of a row, and 1 for the bias behind them. */
  read(row: ArrayLike<number>): void {
    let size = 0
    for (let at = 0; at < row.length; at++) {
      const value = row[at]!
      if (value === 0) continue
      this.places[size] = at
      this.values[size++] = value
    }
    this.places[size] = this.width - 1
    this.values[size++] = 1
    this.size = size
  }

  dot(weights: Float64Array): number {
    let sum = 0
    for (let at = 0; at < this.size; at++) sum += this.values[at]! * weights[this.places[at]!]!
    return sum
  }

  addTo(vector: Float64Array, times: number): void {
    for (let at = 0; at < this.size; at++) vector[this.places[at]!]! += times * this.values[at]!
  }

  /** Add the outer product with itself to the lower half of a matrix. */
  addSquareTo(matrix: readonly Float64Array[], times: number): void {
    for (let at = 0; at < this.size; at++) {
      const row = matrix[this.places[at]!]!
      const scaled = times * this.values[at]!
      for (let other = 0; other <= at; other++) row[this.places[other]!]! += scaled * this.values[other]!
    }
  }
}

const squareOf = (size: number): Float64Array[] => Array.from({ length: size }, () => new Float64Array(size))

/** Step of Newton's method under a ridge penalty that leaves the bias alone; the matrix is its lower half. */
function penalisedStep(
  hessian: Float64Array[],
  gradient: Float64Array,
  weights: Float64Array,
  penalty: number,
  expected: readonly number[] = [],
): Float64Array {
  const size = gradient.length
  const matrix = hessian.map((row) => Float64Array.from(row))
  const slope = Float64Array.from(gradient)
  for (let at = 0; at < size; at++) {
    if (at < size - 1) {
      slope[at]! -= penalty * (weights[at]! - (expected[at] ?? 0))
      matrix[at]![at]! += penalty
    } else matrix[at]![at]! += 1e-6
    for (let other = 0; other < at; other++) matrix[other]![at] = matrix[at]![other]!
  }
  return solve(matrix, slope)
}

/** Rounds that a matrix of second derivatives serves. */
const matrixRounds = 3

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
  rounds = 24,
): Float64Array {
  const size = rows.size + 1
  const weights = Float64Array.from({ length: size }, (_, at) => expected[at] ?? 0)
  const penalty = (ridge * rows.total) / 1000
  const line = new Sparse(size)
  let hessian = squareOf(size)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size)
    // The first steps are long, and each needs its own.
    const isNew = round < 3 || round % matrixRounds === 0
    if (isNew) hessian = squareOf(size)
    for (let index = 0; index < rows.length; index++) {
      line.read(rows.row(index))
      const chance = sigmoid(line.dot(weights))
      const weight = rows.weights[index]!
      line.addTo(gradient, weight * (rows.targets[index]! - chance))
      if (isNew) line.addSquareTo(hessian, weight * chance * (1 - chance))
    }
    const step = penalisedStep(hessian, gradient, weights, penalty, expected)
    let moved = 0
    for (let at = 0; at < size; at++) {
      weights[at]! += Math.max(-3, Math.min(3, step[at]!))
      moved = Math.max(moved, Math.abs(step[at]!))
    }
    if (moved < 2e-3) break
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
 * Fit a conditional logit: of all options of a choice, and "nothing" at score 0, one wins. The second derivatives of
 * the losing side bound those of the whole, so each step goes up.
 *
 * @returns The weights, the bias last.
 */
export function fitChoice(
  choices: readonly Choice[],
  size: number,
  ridge: number,
  rounds = 20,
): Float64Array {
  const width = size + 1
  const weights = new Float64Array(width)
  const option = new Sparse(width)
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(width)
    const hessian = squareOf(width)
    const mean = new Sparse(width)
    for (const { options, right } of choices) {
      const scores = options.map((values) => {
        option.read(values)
        return option.dot(weights)
      })
      const top = scores.reduce((most, score) => Math.max(most, score), 0)
      const powers = scores.map((score) => Math.exp(score - top))
      const all = powers.reduce((sum, power) => sum + power, Math.exp(-top))
      const good = right.reduce((sum, index) => sum + powers[index]!, 0)
      const expected = new Float64Array(width)
      options.forEach((values, index) => {
        const chance = powers[index]! / all
        const wanted = right.includes(index) ? powers[index]! / good : 0
        if (chance < 1e-7 && wanted === 0) return
        option.read(values)
        option.addTo(gradient, (wanted - chance) / choices.length)
        option.addTo(expected, chance)
        option.addSquareTo(hessian, chance / choices.length)
      })
      mean.read(expected.subarray(0, size))
      mean.values[mean.size - 1] = expected[size]!
      mean.addSquareTo(hessian, -1 / choices.length)
    }
    const step = penalisedStep(hessian, gradient, weights, ridge)
    let moved = 0
    for (let at = 0; at < width; at++) {
      weights[at]! += Math.max(-2, Math.min(2, step[at]!))
      moved = Math.max(moved, Math.abs(step[at]!))
    }
    if (moved < 5e-3) break
  }
  return weights
}
