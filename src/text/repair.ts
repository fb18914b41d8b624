import { decodeHTML } from 'entities'
import { OffsetMap } from './offset-map.ts'

/** A repaired text and where each of its units stood. */
export interface Repaired {
  readonly text: string
  readonly map: OffsetMap
}

const damage = /&(?:#x?[0-9a-f]{1,7}|[a-z][a-z0-9]{1,31});?|[\u00AD\u200B\uFEFF]|[\p{White_Space}\p{Cc}]+/giu

/**
 * Repair one piece of the source: entities, mojibake, NFC, soft hyphens, controls, line ends, spaces.
 *
 * @param source The string given.
 * @param start Where the piece begins.
 * @param end Where it ends.
 * @returns The repaired text, trimmed, and its map into `source`.
 */
export function repair(source: string, start: number, end: number): Repaired {
  const raw = source.slice(start, end)
  const edits: number[] = []
  let text = ''
  let from = 0
  const skip = (at: number, length: number, by: string): void => {
    text += raw.slice(from, at)
    if (by !== '') edits.push(text.length, text.length + by.length, start + at, start + at + length)
    else edits.push(text.length, text.length, start + at, start + at + length)
    text += by
    from = at + length
  }
  for (const match of raw.matchAll(damage)) {
    const found = match[0]
    const first = found.charCodeAt(0)
    const by =
      first === 38 ? decodeHTML(found) : first === 0xad || first === 0x200b || first === 0xfeff ? '' : ' '
    if (by !== found) skip(match.index, found.length, by)
  }
  text += raw.slice(from)
  return { text, map: new OffsetMap(start, edits) }
}

/**
 * Repair one piece of text: entities, mojibake, hard wraps, spaces. A block's text is the repair of its slice.
 *
 * @param raw Text as found.
 * @returns The repaired text, white space collapsed and trimmed.
 */
export function repairText(raw: string): string {
  return repair(raw, 0, raw.length).text.trim()
}
