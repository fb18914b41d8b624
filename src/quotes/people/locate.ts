import type { Passage } from '../../tree/index.ts'

/** A place in the article. */
export interface Place {
  /** Index among the passages. */
  readonly passage: number
  /** Text offset. */
  readonly offset: number
}

/** Where an offset of the source stands among the passages; null outside them. */
export function locate(passages: readonly Passage[], raw: number): Place | null {
  let low = 0
  let high = passages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(passages[middle]!, 0) <= raw) low = middle + 1
    else high = middle
  }
  if (low === 0) return null
  const passage = passages[low - 1]!
  let from = 0
  let to = passage.text.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (startOf(passage, middle) < raw) from = middle + 1
    else to = middle
  }
  return from < passage.text.length ? { passage: low - 1, offset: from } : null
}

const startOf = (passage: Passage, offset: number): number => passage.span(offset, offset + 1).start
