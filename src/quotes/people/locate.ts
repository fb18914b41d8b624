import { bisect } from '../../text/index.ts'
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
  const index = bisect(0, passages.length, (at) => startOf(passages[at]!, 0) <= raw) - 1
  const passage = passages[index]
  if (!passage) return null
  const offset = bisect(0, passage.text.length, (at) => startOf(passage, at) < raw)
  return offset < passage.text.length ? { passage: index, offset } : null
}

const startOf = (passage: Passage, offset: number): number => passage.span(offset, offset + 1).start
