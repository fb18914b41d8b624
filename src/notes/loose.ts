import { skipSpace, trimSpace } from '../tree/index.ts'
import type { Draft } from './draft.ts'
import type { NoteLexicon, SignatureAt } from './lexicon.ts'
import { isDash, isLong, isSeparator } from './signed.ts'

/** A note without closing brackets is no longer than this, in UTF-16 units. */
const longest = 600

/**
 * Find signed notes that no pair of brackets encloses: behind dashes or commas, at the end of a line, or in brackets
 * that never close.
 *
 * @param text Text of the passage.
 * @param taken Notes found already, in order.
 */
export function looseNotes(lexicon: NoteLexicon, text: string, taken: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  let next = 0
  let after = 0
  for (let index = lexicon.nextSign(text, 0); index >= 0; index = lexicon.nextSign(text, index + 1)) {
    while (next < taken.length && taken[next]!.end <= index) next++
    if (index < after || (taken[next]?.start ?? Number.POSITIVE_INFINITY) <= index) continue
    const sign = lexicon.signatureAt(text, index)
    if (!sign || sign.ambiguous) continue
    const floor = Math.max(after, taken[next - 1]?.end ?? 0)
    const note = leads(text, sign) ? readOn(text, sign, floor) : readBack(text, sign, floor)
    if (!note) continue
    found.push(note)
    after = note.end
  }
  return found
}

/** "NDLR : …": a colon follows, or an opening bracket stands before; "(note du journal d’hier)" is spoken of. */
function leads(text: string, sign: SignatureAt): boolean {
  const next = skipSpace(text, sign.end, text.length)
  if (text[next] === ':') return true
  if (isLong(text, sign) && !isSeparator(text, next)) return false
  return '[('.includes(text[trimSpace(text, 0, sign.start) - 1] ?? ' ')
}

/** The words after a signature: to the dash, the closing mark or the end of the line. */
function readOn(text: string, sign: SignatureAt, floor: number): Draft | null {
  const before = trimSpace(text, floor, sign.start)
  const opener = text[before - 1] ?? '.'
  const isOpened = '[('.includes(opener)
  const behindDash = before > floor && isDash(text, before - 1)
  if (!isOpened && !behindDash && !'.!?…»”"'.includes(opener)) return null
  let start = sign.end
  while (start < text.length && (isSeparator(text, start) || text[start]!.trim() === '')) start++
  const limit = Math.min(text.length, start + longest)
  let end = start
  while (end < limit) {
    const char = text[end]!
    if ('»”"'.includes(char) || (behindDash && isDash(text, end) && text[end + 1]?.trim() === '')) break
    if (isOpened && '.!?'.includes(char) && text[end + 1]?.trim() === '') {
      end++
      break
    }
    end++
  }
  end = trimSpace(text, start, end)
  if (end <= start) return null
  const first = isOpened ? before - 1 : sign.start
  return { kind: sign.kind, start: first, end, text: { start, end }, signature: sign }
}

/** The words before a signature: back to the dash, the bracket or the comma that opens them. */
function readBack(text: string, sign: SignatureAt, floor: number): Draft | null {
  const last = trimSpace(text, floor, sign.start)
  if (last <= floor || !isSeparator(text, last - 1)) return null
  let end = last
  while (end > floor && (isSeparator(text, end - 1) || text[end - 1]!.trim() === '')) end--
  const earliest = Math.max(floor, end - longest)
  const next = skipSpace(text, sign.end, text.length)
  const isClosed = next === text.length || isSeparator(text, next) || '.!?…»”")]'.includes(text[next]!)
  let comma = -1
  for (let at = end - 1; at >= earliest; at--) {
    const char = text[at]!
    if ('[('.includes(char)) return between(text, sign, at, at + 1, end)
    if (!isClosed) continue
    if (isDash(text, at) && text[at - 1]?.trim() === '') return between(text, sign, at + 1, at + 1, end)
    if (char === ',' && comma < 0) comma = at + 1
    if ('«“»”'.includes(char) || ('.!?'.includes(char) && text[at + 1]?.trim() === '')) break
  }
  return comma < 0 || isDash(text, last - 1) ? null : between(text, sign, comma, comma, end)
}

function between(text: string, sign: SignatureAt, start: number, from: number, to: number): Draft | null {
  const first = skipSpace(text, from, to)
  if (first >= to) return null
  const opened = '[('.includes(text[start]!) ? start : first
  return { kind: sign.kind, start: opened, end: sign.end, text: { start: first, end: to }, signature: sign }
}
