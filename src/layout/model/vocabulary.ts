import type { Line, Lines } from './lines.ts'

/** Content words of some lines of a page, counted. */
export class Vocabulary {
  /** By the number of each word of the page. */
  readonly #counts: Int32Array
  readonly #words: Int32Array

  constructor(lines: Lines, from: number, to: number) {
    this.#words = lines.words
    this.#counts = new Int32Array(lines.distinct)
    for (let index = from; index < to; index++) this.#count(lines.all[index]!, 1)
  }

  #count(line: Line, by: number): void {
    for (let at = line.from; at < line.to; at++) this.#counts[this.#words[at]!]! += by
  }

  /**
   * Share of a line's content words that stand in the vocabulary.
   *
   * @param own Whether the line was counted itself: then its own words do not count for it.
   */
  share(line: Line, own: boolean): number {
    const size = line.to - line.from
    if (size === 0) return 0
    if (own) this.#count(line, -1)
    let found = 0
    for (let at = line.from; at < line.to; at++) {
      if (this.#counts[this.#words[at]!]! > 0) found++
    }
    if (own) this.#count(line, 1)
    return found / size
  }

  /** How often a line's content words stand in the vocabulary: mean of the logarithms of one more than their counts. */
  often(line: Line): number {
    const size = line.to - line.from
    if (size === 0) return 0
    let sum = 0
    for (let at = line.from; at < line.to; at++) {
      sum += Math.log(1 + this.#counts[this.#words[at]!]!)
    }
    return sum / size / 2
  }

  /** Share of a line's content words that stand in the vocabulary more than some number of times. */
  shareBeyond(line: Line, times: number): number {
    const size = line.to - line.from
    if (size === 0) return 0
    let found = 0
    for (let at = line.from; at < line.to; at++) {
      if (this.#counts[this.#words[at]!]! > times) found++
    }
    return found / size
  }
}
