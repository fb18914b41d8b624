import type { NoteSignature } from '../language/shape/notes.ts'
import { isSpace, isWordUnit, skipSpace, trimSpace } from '../tree/index.ts'
import type { NoteLexicon, SignatureAt } from './lexicon.ts'

/** Words and their signature; offsets into the text of the passage. */
export interface Signed {
  readonly kind: NoteSignature['kind']
  readonly signature: { readonly start: number; readonly end: number }
  /** What the newsroom says; the signature itself where it says nothing else. */
  readonly start: number
  readonly end: number
}

/** Every separator but the dashes, which need a space when they are hyphens. */
const separators = ':;,'
const dashes = '–—-'

/**
 * Read words that begin or end with a signature: "NDLR : il a démissionné", "le maire – ndlr".
 *
 * @param from Where they begin, white space skipped.
 * @param to Where they end, white space trimmed.
 */
export function readSigned(lexicon: NoteLexicon, text: string, from: number, to: number): Signed | null {
  return leading(lexicon, text, from, to) ?? trailing(lexicon, text, from, to)
}

function leading(lexicon: NoteLexicon, text: string, from: number, to: number): Signed | null {
  const sign = lexicon.signatureAt(text, from)
  if (!sign || sign.end > to) return null
  const next = skipSpace(text, sign.end, to)
  if (sign.ambiguous && text[next] !== ':' && !isDash(text, next)) return null
  if (isLong(text, sign) && next < to && !isSeparator(text, next) && text[next] !== '.') return null
  let start = next
  while (start < to && (isSeparator(text, start) || text[start] === '.' || isSpace(text[start]!))) start++
  return signed(sign, start, to)
}

function trailing(lexicon: NoteLexicon, text: string, from: number, to: number): Signed | null {
  let last = to
  while (last > from && (isSpace(text[last - 1]!) || '.!?'.includes(text[last - 1]!))) last--
  const sign =
    lexicon.signatureBefore(text, from, to) ??
    lexicon.signatureBefore(text, from, last) ??
    (last < to ? lexicon.signatureBefore(text, from, last + 1) : null)
  if (!sign) return null
  let end = trimSpace(text, from, sign.start)
  if (sign.ambiguous && !(end > from && isDash(text, end - 1))) return null
  const isSet = end === from || isSeparator(text, end - 1) || '.!?…'.includes(text[end - 1]!)
  if (isLong(text, sign) && !isSet) return null
  while (end > from && (isSeparator(text, end - 1) || isSpace(text[end - 1]!))) end--
  return signed(sign, from, end)
}

function signed(sign: SignatureAt, start: number, end: number): Signed {
  const isBare = start >= end
  return {
    kind: sign.kind,
    signature: { start: sign.start, end: sign.end },
    start: isBare ? sign.start : start,
    end: isBare ? sign.end : end,
  }
}

/** Of several words: a noun phrase that may also be spoken of, "la note de la rédaction". */
export const isLong = (text: string, sign: SignatureAt): boolean =>
  /\s/u.test(text.slice(sign.start, sign.end))

export const isSeparator = (text: string, at: number): boolean =>
  separators.includes(text[at]!) || isDash(text, at)

/** A dash, or a hyphen that joins no two words. */
export function isDash(text: string, at: number): boolean {
  const char = text.charAt(at)
  if (char === '' || !dashes.includes(char)) return false
  return char !== '-' || !isWordUnit(text.charAt(at - 1)) || !isWordUnit(text.charAt(at + 1))
}
