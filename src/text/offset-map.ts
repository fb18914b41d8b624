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

  /** Is the unit at this text offset the very unit of the source? */
  isPlain(offset: number): boolean {
    const at = this.#last(offset)
    return at < 0 || offset >= this.#edits[at + 1]!
  }

  /** Raw span of a stretch of the text. */
  span(start: number, end: number): Span {
    return { start: this.start(start), end: this.end(end) }
  }

  /**
   * This map, followed by another one: from this text through the middle text to the source of `outer`.
   *
   * @param outer Map of the middle text, which is this map's source.
   */
  over(outer: OffsetMap): OffsetMap {
    const edits: number[] = []
    let next = 0
    let textAt = 0
    let middleAt = this.#base
    for (let at = 0; at <= this.#edits.length; at += 4) {
      const isLast = at === this.#edits.length
      const middleStart = isLast ? Number.POSITIVE_INFINITY : this.#edits[at + 2]!
      for (; next < outer.#edits.length && outer.#edits[next]! <= middleStart; next += 4) {
        const [start, end, rawStart, rawEnd] = outer.#edits.slice(next, next + 4) as [
          number,
          number,
          number,
          number,
        ]
        if (end > middleStart) break
        const from = Math.max(start, middleAt)
        edits.push(from - middleAt + textAt, end - middleAt + textAt, rawStart, rawEnd)
      }
      if (isLast) break
      const [textStart, textEnd, , middleEnd] = this.#edits.slice(at, at + 4) as [
        number,
        number,
        number,
        number,
      ]
      edits.push(textStart, textEnd, outer.start(middleStart), outer.end(middleEnd))
      while (
        next < outer.#edits.length &&
        outer.#edits[next]! < middleEnd &&
        outer.#edits[next + 1]! <= middleEnd
      )
        next += 4
      textAt = textEnd
      middleAt = middleEnd
    }
    return new OffsetMap(outer.start(this.#base), edits)
  }

  /**
   * The map of a stretch of the text.
   *
   * @param from Text offset where it begins.
   * @param to Text offset where it ends.
   */
  slice(from: number, to: number): OffsetMap {
    const edits = this.#edits
    const inside: number[] = []
    let at = Math.max(0, this.#last(from))
    // What was taken out right before the stretch is no part of it.
    while (at < edits.length && edits[at + 1]! <= from) at += 4
    for (; at < edits.length && edits[at]! < to; at += 4) {
      inside.push(
        Math.max(0, edits[at]! - from),
        Math.min(to, edits[at + 1]!) - from,
        edits[at + 2]!,
        edits[at + 3]!,
      )
    }
    return new OffsetMap(this.start(from), inside)
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
