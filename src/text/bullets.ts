import { isLetter, isLower } from './characters.ts'

/** A mark at the start of a line that may make it an item of a list. */
export interface Marker {
  /** Units of the mark and the white space behind it. */
  readonly length: number
  /** Of one list: the mark itself, or the shape of the number. */
  readonly family: string
  /** What a numbered item says it is; 0 without number. */
  readonly number: number
  /** Is a list certain from this line alone? */
  readonly isCertain: boolean
}

const glyph = /[•‣▪▫◦●○■□▸►▹➢➤✓✔✅]\s?|[·*+–—-]\s/y
const certain = /^[•‣▪▫◦●○■□▸►▹➢➤✓✔✅]/
const numeral = /\(?(\d{1,2})(?:[.)/°]|\s?-(?=\s))\)?\s|\(?([a-z])\)\s/y

/**
 * The marker that a text begins with: "• ", "- ", "1. ", "a) ".
 *
 * @param text Any text.
 * @param from Where the line begins in it.
 */
export function readMarker(text: string, from = 0): Marker | null {
  if (isLetter(text.charCodeAt(from)) && text.charCodeAt(from + 1) !== 0x29) return null
  glyph.lastIndex = from
  const mark = glyph.exec(text)?.[0]
  if (mark) {
    return { length: mark.length, family: mark[0]!, number: 0, isCertain: certain.test(mark) }
  }
  numeral.lastIndex = from
  const found = numeral.exec(text)
  if (!found) return null
  const [label, digits, letter] = found
  const number = digits ? Number(digits) : letter!.charCodeAt(0) - 96
  return { length: label.length, family: label.replace(/\d+|[a-z]/, '1'), number, isCertain: false }
}

/** A text and how many blank lines stand before it. */
interface Entry {
  readonly text: string
  readonly gap: number
}

/**
 * Which blocks are items of a list, by the length of their bullets.
 *
 * A bullet proper makes an item by itself. Dashes, stars and numbers need company: neighbours with the same mark, or
 * with the next number. Dashes that open speech ("– Tu viens ? – Non.") are told by how the lines end.
 *
 * @param entries Blocks in order.
 * @returns For each block the units of its bullet, 0 for none.
 */
export function findBullets(entries: readonly Entry[]): Uint8Array {
  const bullets = new Uint8Array(entries.length)
  for (let index = 0; index < entries.length; ) {
    const marker = readMarker(entries[index]!.text)
    if (!marker || marker.length === entries[index]!.text.length) {
      index++
      continue
    }
    const markers = [marker]
    let end = index + 1
    for (; end < entries.length && entries[end]!.gap <= 1; end++) {
      const next = readMarker(entries[end]!.text)
      if (!next || next.family !== marker.family) break
      if (next.number !== 0 && next.number !== marker.number + markers.length) break
      markers.push(next)
    }
    if (marker.isCertain || (markers.length > 1 && isList(entries, index, end, marker))) {
      markers.forEach(({ length }, offset) => {
        if (length < entries[index + offset]!.text.length) bullets[index + offset] = length
      })
    }
    index = end
  }
  return bullets
}

const dashes = new Set(['-', '–', '—'])

function isList(entries: readonly Entry[], from: number, to: number, marker: Marker): boolean {
  if (!dashes.has(marker.family)) return true
  let sentences = 0
  let questions = 0
  let lower = 0
  for (let index = from; index < to; index++) {
    const { text } = entries[index]!
    const end = text.slice(-3)
    if (/[?!]["'”’»)\s]*$/.test(end)) questions++
    // The last item of a list may end in a full stop where the others end in semicolons.
    else if (/[.…]["'”’»)\s]*$/.test(end) && index < to - 1) sentences++
    if (isLower(text.charCodeAt(marker.length))) lower++
  }
  const size = to - from
  if (lower * 2 > size) return true
  if (questions > 0) return false
  if ((sentences + 1) * 2 <= size) return true
  // Full sentences after a hyphen are a list; after a longer dash someone speaks, unless a colon announced items.
  return marker.family === '-' || (from > 0 && /:\s*$/.test(entries[from - 1]!.text.slice(-3)))
}
