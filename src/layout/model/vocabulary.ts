import type { Line, Lines } from './lines.ts'

/** Content words of some lines of a page, counted. */
export class Vocabulary {
  readonly #counts = new Map<number, number>()
  readonly #words: Int32Array

  constructor(lines: Lines, from: number, to: number) {
    this.#words = lines.words
    for (let index = from; index < to; index++) this.#count(lines.all[index]!, 1)
  }

  #count(line: Line, by: number): void {
    for (let at = line.from; at < line.to; at++) {
      const word = this.#words[at]!
      this.#counts.set(word, (this.#counts.get(word) ?? 0) + by)
    }
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
      if ((this.#counts.get(this.#words[at]!) ?? 0) > 0) found++
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
      sum += Math.log(1 + (this.#counts.get(this.#words[at]!) ?? 0))
    }
    return sum / size / 2
  }

  /** Share of a line's content words that stand in the vocabulary more than some number of times. */
  shareBeyond(line: Line, times: number): number {
    const size = line.to - line.from
    if (size === 0) return 0
    let found = 0
    for (let at = line.from; at < line.to; at++) {
      if ((this.#counts.get(this.#words[at]!) ?? 0) > times) found++
    }
    return found / size
  }
}
