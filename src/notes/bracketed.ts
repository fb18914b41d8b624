import { openingOf } from '../language/opening-line.ts'
import type { EditorNoteKind } from '../schema/index.ts'
import { isLower, isWordUnit, skipSpace, trimSpace } from '../tree/index.ts'
import type { Bracket } from './brackets.ts'
import type { Draft } from './draft.ts'
import type { NoteLexicon } from './lexicon.ts'
import { readSigned } from './signed.ts'

/** What stands around brackets. */
export interface Surroundings {
  /** Whether quotation marks enclose this text offset. */
  isQuoted(offset: number): boolean
  /** Whether a word stands for somebody that the reader must be told of: 'il', 'ces derniers'. */
  isPronoun(word: string): boolean
  /** Whether a word opens a noun phrase: 'le', 'son'. */
  isDeterminer(word: string): boolean
}

/** Longest words of the newsroom, in UTF-16 units: signed, and without a signature. */
const longestSigned = 3000
const longestUnsigned = 400
/** Longest gloss of a pronoun in round brackets: "(la patronne du port)". */
const longestGloss = 60
/** What may follow the words for a gesture: "(rires dans la salle)". */
const gestureTail = 32

/** Tell what brackets hold: an editor note, or null for an elision, a reference or a plain parenthesis. */
export function readBracket(
  lexicon: NoteLexicon | null,
  text: string,
  bracket: Bracket,
  around: Surroundings,
): Draft | null {
  const { start, end } = bracket
  const from = skipSpace(text, start + 1, end - 1)
  const to = trimSpace(text, from, end - 1)
  if (to - from > longestSigned) return null
  const note = (kind: EditorNoteKind): Draft => ({
    kind,
    start,
    end,
    text: { start: from, end: to },
    signature: null,
  })
  const signed = lexicon && readSigned(lexicon, text, from, to)
  if (signed) {
    const { start: first, end: last, signature } = signed
    const isSic = lexicon.isSic(text.slice(first, Math.min(last, first + 12)))
    return { ...note(isSic ? 'sic' : signed.kind), text: { start: first, end: last }, signature }
  }
  if (!bracket.matched) return null
  const inner = text.slice(from, Math.min(to, from + longestUnsigned))
  if (lexicon?.isSic(inner)) return note('sic')
  const opening = lexicon && openingOf(inner, lexicon.openings)
  if (opening && !isLabel(inner)) return note(opening.kind)
  if (to - from > longestUnsigned) return null
  const isSquare = text[start] === '['
  if (lexicon && isGesture(lexicon, text, bracket, from, to, around)) return note('editorial')
  if (isSquare) return squareNote(lexicon, text, bracket, inner, note)
  return text[start] === '(' && isGloss(text, bracket, inner, around) ? note('insertion') : null
}

/** "[Le groupe]", "[avant la guerre]": words that the reader needs; a sentence of its own is a remark. */
function squareNote(
  lexicon: NoteLexicon | null,
  text: string,
  { start, end }: Bracket,
  inner: string,
  note: (kind: EditorNoteKind) => Draft,
): Draft | null {
  if (!/\p{L}/u.test(inner) || isReference(inner) || lexicon?.isPlaceholder(inner)) return null
  const isSentence = /^\p{Lu}/u.test(inner) && /[.!?…]$/u.test(inner)
  if (isSentence && /\s\S+\s\S+\s/u.test(inner)) return note('editorial')
  const opensLine = text.slice(0, start).trim() === ''
  const next = text[skipSpace(text, end, text.length)] ?? ''
  // "[VIDÉO] Le pont rouvre" is a label, "[Le maire] a démissionné" is none.
  if (opensLine && (next === '' || !isLower(next))) return null
  const before = text[trimSpace(text, 0, start) - 1] ?? ''
  if (next === '' && '.!?»”"'.includes(before)) return null
  return note('insertion')
}

/** An address or a mark-up code is nothing that anyone says. */
const isReference = (inner: string): boolean => /[=@#_|\\<>]|:\/\/|www\./iu.test(inner)

/** A single word that opens corrections, alone in its brackets: "(rectification)". */
const isLabel = (inner: string): boolean => /^[\p{L}\p{M}]+$/u.test(inner)

/** "(rires)", "[la voix se brise]", "(Il sourit.)": what the speaker does while speaking. */
function isGesture(
  lexicon: NoteLexicon,
  text: string,
  { start }: Bracket,
  from: number,
  to: number,
  around: Surroundings,
): boolean {
  const end = lexicon.gestureAt(text, from)
  if (end < 0 || end > to || to - end > gestureTail) return false
  if (text[start] === '[') return true
  const before = text[trimSpace(text, 0, start) - 1] ?? '.'
  // In round brackets, outside speech, "(silence radio)" is a plain parenthesis.
  return around.isQuoted(start) || ('.!?…'.includes(before) && !isLower(text[from]!))
}

/** "Ils (les syndicats) refusent": in speech, a pronoun glossed in round brackets. */
function isGloss(text: string, { start, end }: Bracket, inner: string, around: Surroundings): boolean {
  if (inner.length > longestGloss || /[.!?;:\p{N}]/u.test(inner)) return false
  if (!/^\p{L}/u.test(inner) || !around.isQuoted(start)) return false
  const last = trimSpace(text, 0, start)
  // "Il(s)" is a form of a word.
  if (last === start) return false
  let first = last
  while (first > 0 && last - first < 24 && isWordUnit(text[first - 1]!)) first--
  if (!around.isPronoun(text.slice(first, last).toLowerCase())) return false
  const word = /^[\p{L}\p{M}]+['’]?/u.exec(inner)![0]
  const next = text.charAt(skipSpace(text, end, text.length))
  return next !== '' && (!isLower(inner[0]!) || around.isDeterminer(word.toLowerCase().replace('’', "'")))
}
