import { isLetter, isLower, isUpper, isWhite, Unit, unitKinds } from './characters.ts'
import { Rewrite, type Rewritten } from './rewrite.ts'
import { windows1252 } from './windows-1252.ts'

/**
 * Mend UTF-8 that was read as windows-1252: "Ã©" is "é", "â€™" is "’". Each sequence is judged by itself, so that a
 * text damaged in part is mended in part; one that may stand for itself ("AMANHÃ…") is left.
 *
 * @returns Null when there is nothing to mend.
 */
export function decodeMojibake(text: string): Rewritten | null {
  const rewrite = new Rewrite(text)
  for (let at = 0; at < text.length; at++) {
    if (unitKinds[text.charCodeAt(at)] !== Unit.lead || !mayBeLead(text, at, text.length)) continue
    const read = readSequence(text, at)
    if (!read) continue
    rewrite.replace(at, at + read.length, read.by)
    at += read.length - 1
  }
  return rewrite.done()
}

/** Cheap first look: is the lead byte at this offset followed by what could be the rest of a sequence? */
export function mayBeLead(text: string, at: number, end: number): boolean {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0x20
  if (next >= 0x80) return continuation(next) >= 0
  const lead = text.charCodeAt(at)
  return (lead === 0xc2 || lead === 0xc3) && isWhite(unitKinds[next]!)
}

const highBytes = new Map(Array.from(windows1252, (mark, index) => [mark.charCodeAt(0), 0x80 + index]))

/** The byte 0x80 to 0xBF that a unit stood for, or -1. */
function continuation(code: number): number {
  if (code < 0x80) return -1
  if (code < 0x100) return code < 0xc0 ? code : -1
  return highBytes.get(code) ?? -1
}

interface Sequence {
  readonly by: string
  readonly length: number
}

function readSequence(text: string, at: number): Sequence | null {
  const lead = text.charCodeAt(at)
  const second = at + 1 < text.length ? continuation(text.charCodeAt(at + 1)) : -1
  if (second < 0) return readLostSpace(text, at, lead)
  if (lead >= 0xef) return readLong(text, at)
  if (lead === 0xe2) return readPunctuation(text, at, second)
  if (lead >= 0xce) return readOtherScript(text, at)
  if (!isPlausible(text, at, lead)) return null
  return { by: String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f)), length: 2 }
}

/** Marks that follow a capital in sound text: "LUNEDÌ…", "AMANHÃ»". */
const marks = new Set(Array.from('\u00a0«»‹›‘’“”–—…•·°', (mark) => mark.charCodeAt(0)))

/** Is the pair of units at this offset one damaged letter rather than a capital and a mark? */
function isPlausible(text: string, at: number, lead: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  const mark = text.charCodeAt(at + 1)
  // Combining accents (0xCC, 0xCD) need the letter that carries them.
  if (lead >= 0xcc && !isLetter(before)) return false
  if (!marks.has(mark)) return true
  // A capital inside a word that begins in lower case is damage, whatever follows.
  if (isLower(before)) return true
  const after = at + 2 < text.length ? text.charCodeAt(at + 2) : 0
  if (lead <= 0xc3 && !isUpper(before) && (mark === 0xa0 || mark === 0xab || mark === 0xbb || mark >= 0xb0)) {
    return mark < 0xc0 || isLetter(after)
  }
  return isLetter(after)
}

/** "voilÃ que", "OuiÂ !": the byte 0xA0 was taken for a space, and collapsed or trimmed. */
function readLostSpace(text: string, at: number, lead: number): Sequence | null {
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20
  if (!isWhite(unitKinds[next]!) || isUpper(before)) return null
  if (lead === 0xc3) return { by: '\u00e0', length: 1 }
  const takesSpace = next === 0x20 && at + 2 < text.length && !isWhite(unitKinds[text.charCodeAt(at + 2)]!)
  return { by: '\u00a0', length: takesSpace ? 2 : 1 }
}

/** Second bytes of U+2000 to U+27BF: marks, currencies, letter-like signs, arrows, mathematics, shapes, dingbats. */
const punctuationSeconds = new Set([
  0x80, 0x82, 0x84, 0x86, 0x88, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9d, 0x9e,
])

function readPunctuation(text: string, at: number, second: number): Sequence | null {
  if (!punctuationSeconds.has(second)) return null
  const third = at + 2 < text.length ? continuation(text.charCodeAt(at + 2)) : -1
  if (third >= 0) {
    return { by: String.fromCharCode(0x2000 | ((second & 0x3f) << 6) | (third & 0x3f)), length: 3 }
  }
  // Byte 0x9D has no mark in windows-1252 and gets lost: "â€" alone was the closing quotation mark.
  return second === 0x80 ? { by: '”', length: 2 } : null
}

/** Greek and Cyrillic, two letters at least. */
function readOtherScript(text: string, at: number): Sequence | null {
  let by = ''
  let next = at
  while (next + 1 < text.length) {
    const lead = text.charCodeAt(next)
    const second = continuation(text.charCodeAt(next + 1))
    if (lead < 0xce || lead > 0xd1 || second < 0) break
    by += String.fromCharCode(((lead & 0x1f) << 6) | (second & 0x3f))
    next += 2
  }
  return by.length > 1 ? { by, length: next - at } : null
}

/** Of the longer sequences: emoji, the byte order mark, U+FFFD, Latin ligatures and the emoji selector. */
function readLong(text: string, at: number): Sequence | null {
  const isFour = text.charCodeAt(at) === 0xf0
  const length = isFour ? 4 : 3
  if (at + length > text.length) return null
  let code = isFour ? 0 : 0xf
  for (let offset = 1; offset < length; offset++) {
    const byte = continuation(text.charCodeAt(at + offset))
    if (byte < 0) return null
    code = (code << 6) | (byte & 0x3f)
  }
  const isKnown = isFour
    ? code >= 0x1f000 && code <= 0x1faff
    : code === 0xfeff || code === 0xfffd || code === 0xfe0f || (code >= 0xfb00 && code <= 0xfb06)
  return isKnown ? { by: String.fromCodePoint(code), length } : null
}
