const bitsOfUnit = 32

/**
 * A set of numbers of patterns, a bit each, and a bit for each stretch of them that holds any: what two words share is
 * found among 32 stretches in one step, and among 32 patterns in another.
 */
export class PatternSet {
  readonly #units: Int32Array
  /** Units of a stretch. */
  readonly #stretch: number
  #stretches = 0

  /** @param size Every number is below it. */
  constructor(private readonly size: number) {
    const units = Math.ceil(size / bitsOfUnit)
    this.#stretch = Math.ceil(units / bitsOfUnit)
    this.#units = new Int32Array(units)
  }

  add(number: number): this {
    const unit = Math.floor(number / bitsOfUnit)
    this.#units[unit]! |= 1 << (number % bitsOfUnit)
    this.#stretches |= 1 << Math.floor(unit / this.#stretch)
    return this
  }

  /** A set of what this one and another hold. */
  union(other: PatternSet): PatternSet {
    const both = new PatternSet(this.size)
    this.#units.forEach((bits, at) => {
      both.#units[at] = bits | other.#units[at]!
    })
    both.#stretches = this.#stretches | other.#stretches
    return both
  }

  /** Tell the numbers in it, in order; with another, those in both. */
  each(visit: (number: number) => void, other: PatternSet = this): void {
    // The lowest bit is told and taken off, as long as there is one.
    for (let left = this.#stretches & other.#stretches; left !== 0; left &= left - 1) {
      const from = lowest(left) * this.#stretch
      const to = Math.min(from + this.#stretch, this.#units.length)
      for (let at = from; at < to; at++)
        for (let common = this.#units[at]! & other.#units[at]!; common !== 0; common &= common - 1)
          visit(at * bitsOfUnit + lowest(common))
    }
  }
}

/** Place of the lowest bit. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)
