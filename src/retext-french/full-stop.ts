import { Class, classAt, codeAt } from './characters.ts'
import { TokenKind, type Tokens } from './tokens.ts'
import { Abbreviation, type Vocabulary } from './vocabulary.ts'

/** Whose a full stop after a word is. */
export const Stop = {
  /** The sentence's: a token of its own. */
  outside: 0,
  /** Inside the word: 3.6, U.R, J.-C. */
  inner: 1,
  /** The last character of the word, which goes on within its sentence: "M.", "J." */
  closing: 2,
  /** The last character of the word, which may end its sentence: "etc.", "U.R.S.S." */
  final: 3,
} as const
export type Stop = (typeof Stop)[keyof typeof Stop]

/**
 * Decide whose the full stop after a word is.
 *
 * @param text The text.
 * @param start Where the word begins.
 * @param part Where its part after the last inner stop or hyphen begins.
 * @param at The full stop.
 * @param stops How many stops the word already holds.
 * @param next Class of the character after it.
 */
export function stopOf(
  text: string,
  start: number,
  part: number,
  at: number,
  stops: number,
  next: Class,
  table: Uint8Array,
  vocabulary: Vocabulary,
  tokens: Tokens,
): Stop {
  // "etc...": the ellipsis is nobody's.
  if (next === Class.stop) return Stop.outside
  const last = classAt(text, at - 1, table)
  const isLetter = at - part === 1 && last <= Class.upper
  if (last === Class.digit && next === Class.digit) return Stop.inner
  const abbreviation = abbreviationAt(text, start, at, table, vocabulary)
  if (abbreviation === Abbreviation.never) return Stop.closing
  if (isLetter && next <= Class.upper) return isShortPart(text, at + 1, table) ? Stop.inner : Stop.closing
  if (isLetter && next === Class.hyphen && classAt(text, at + 2, table) <= Class.upper) return Stop.inner
  if (abbreviation === Abbreviation.final) return Stop.final
  if (abbreviation === Abbreviation.numeric && isBeforeNumber(text, at + 1, table)) return Stop.closing
  if (!isLetter) return Stop.outside
  if (stops > 0) return Stop.final
  if (last !== Class.upper || start !== part) return Stop.outside
  return isInitial(text, at + 1, table, vocabulary, tokens) ? Stop.closing : Stop.outside
}

function abbreviationAt(
  text: string,
  start: number,
  at: number,
  table: Uint8Array,
  vocabulary: Vocabulary,
): Abbreviation | undefined {
  if (at - start > vocabulary.longestAbbreviation) return undefined
  const word = text.slice(start, at)
  return classAt(text, start, table) === Class.lower
    ? vocabulary.abbreviations.get(word)
    : (vocabulary.abbreviations.get(word) ?? vocabulary.abbreviations.get(word.toLowerCase()))
}

/** The rest of a dotted name: "A" in J.A., "Ma" in R.I.Ma, "III" in D.III; not "Chirac" in J.Chirac. */
function isShortPart(text: string, at: number, table: Uint8Array): boolean {
  const second = classAt(text, at + 1, table)
  if (second > Class.digit) return true
  return second === Class.upper || classAt(text, at + 2, table) > Class.digit
}

/** What makes "art." an abbreviation: "art. 5", "art. L. 121-1", "chap. IV", "art. premier". */
function isBeforeNumber(text: string, from: number, table: Uint8Array): boolean {
  const at = afterSpace(text, from, table)
  const kind = classAt(text, at, table)
  if (kind === Class.digit) return true
  if (kind === Class.lower) return at > from
  if (kind !== Class.upper) return false
  const end = wordEnd(text, at, table)
  if (end === at + 1 && codeAt(text, end) === 46) return true
  return classAt(text, end, table) !== Class.apostrophe && isRoman(text, at, end)
}

function isRoman(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!'IVXLCDM'.includes(text.charAt(at))) return false
  return true
}

/** A capital and a stop: "F." in John F. Kennedy, not "B." in "un plan B. Personne n’en parle". */
function isInitial(
  text: string,
  from: number,
  table: Uint8Array,
  vocabulary: Vocabulary,
  tokens: Tokens,
): boolean {
  const at = afterSpace(text, from, table)
  const kind = classAt(text, at, table)
  if (kind === Class.comma || kind <= Class.digit === false) return kind === Class.comma
  if (at === from && kind !== Class.upper) return false
  if (kind !== Class.upper) return true
  const end = wordEnd(text, at, table)
  const word = openerAt(text, at, end, table)
  if (!vocabulary.openers.has(word)) return true
  const before = previousWord(text, tokens, table)
  if (before === Class.symbol) return true
  return (
    before === Class.upper && vocabulary.particles.has(word) && classAt(text, end + 1, table) === Class.upper
  )
}

/** A word as the list of openers has it: in lower case, a clitic with its apostrophe. */
export function openerAt(text: string, start: number, end: number, table: Uint8Array): string {
  const word = text.slice(start, Math.min(end, start + 24)).toLowerCase()
  return classAt(text, end, table) === Class.apostrophe ? `${word}'` : word
}

/** Class of the first letter of the word before the token being read; `symbol` when there is none next to it. */
function previousWord(text: string, tokens: Tokens, table: Uint8Array): Class {
  let index = tokens.size - 1
  if (index < 0) return Class.symbol
  // "19°C." is no initial.
  if (tokens.kinds[index] === TokenKind.symbol) return Class.lower
  if (tokens.kinds[index] === TokenKind.space) index--
  if (index < 0 || tokens.kinds[index] !== TokenKind.word) return Class.symbol
  return classAt(text, tokens.from[index]!, table)
}

/** The place after white space without a line end. */
function afterSpace(text: string, from: number, table: Uint8Array): number {
  let at = from
  while (at < text.length && at < from + 8 && classAt(text, at, table) === Class.space) at++
  return at
}

/** The end of the letters, marks and digits that stand here. */
export function wordEnd(text: string, from: number, table: Uint8Array): number {
  let at = from
  while (at < text.length && at < from + 32 && classAt(text, at, table) <= Class.mark) at++
  return at
}
