import type { Span } from '../schema/index.ts'

/**
 * Where each unit of a repaired text stood in the source.
 *
 * A sorted list of edits, each `[text start, text end, raw start, raw end]`, over an identity shifted by `base`.
 * A text without edits, the usual case, costs one number.
 */
export class OffsetMap {
  readonly #base: number
  readonly #edits: readonly number[]

  /**
   * @param base Raw offset of the first unit.
   * @param edits Flat list of `textStart, textEnd, rawStart, rawEnd`, in order.
   */
  constructor(base: number, edits: readonly number[] = []) {
    this.#base = base
    this.#edits = edits
  }

  /** Raw offset where the unit at this text offset begins. */
  start(offset: number): number {
    const at = this.#last(offset)
    if (at < 0) return this.#base + offset
    const edits = this.#edits
    return offset < edits[at + 1]! ? edits[at + 2]! : edits[at + 3]! + offset - edits[at + 1]!
  }

  /** Raw offset where the unit before this text offset ends. */
  end(offset: number): number {
    const at = this.#last(offset - 1)
    if (at < 0) return this.#base + offset
    const edits = this.#edits
    return offset - 1 < edits[at + 1]! ? edits[at + 3]! : edits[at + 3]! + offset - edits[at + 1]!
  }

  /** Raw span of a stretch of the text. */
  span(start: number, end: number): Span {
    return { start: this.start(start), end: this.end(end) }
  }

  /** Index of the last edit that starts at or before this offset, or -1. */
  #last(offset: number): number {
    const edits = this.#edits
    let low = 0
    let high = edits.length >> 2
    while (low < high) {
      const middle = (low + high) >> 1
      if (edits[middle << 2]! <= offset) low = middle + 1
      else high = middle
    }
    return (low - 1) << 2
  }
}
