import type { Span } from '../schema/index.ts'
import type { TextBlock } from './blocks.ts'
import { isWhite, unitKinds } from './characters.ts'
import type { OffsetMap } from './offset-map.ts'

/** A stretch of a block. */
export interface TextPiece {
  readonly text: string
  readonly span: Span
  readonly map: OffsetMap
}

/**
 * Cut a stretch out of a block, white space trimmed. Cut at white space or behind a mark, the pieces of a block hold
 * all that is seen of it, and the text of each is the repair of its slice.
 *
 * @param block The block.
 * @param from Text offset where the stretch begins; raise it past a bullet to leave it out of text and span.
 * @param to Text offset where it ends.
 * @returns Text, map, and a span that also holds what repaired to the white space trimmed ("&nbsp;"). The text may
 * be empty.
 */
export function cutBlock(
  block: Pick<TextBlock, 'text' | 'map' | 'span'>,
  from: number,
  to: number,
): TextPiece {
  const { text, map } = block
  let textStart = from
  while (textStart < to && isWhite(unitKinds[text.charCodeAt(textStart)]!)) textStart++
  let textEnd = to
  while (textEnd > textStart && isWhite(unitKinds[text.charCodeAt(textEnd - 1)]!)) textEnd--
  let start = from === 0 ? block.span.start : map.start(from)
  for (let at = from; at < textStart && map.isPlain(at) && map.start(at) === start; at++) start++
  let end = to === text.length ? block.span.end : map.start(to)
  for (let at = to - 1; at >= textEnd && map.isPlain(at) && map.end(at + 1) === end; at--) end--
  return { text: text.slice(textStart, textEnd), span: { start, end }, map: map.slice(textStart, textEnd) }
}
