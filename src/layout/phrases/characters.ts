/** A separator without meaning of its own: space, quotes, brackets, apostrophe. */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
/** A mark skipped between words unless a wording asks for it. */
const WEAK = 3
/** A mark that ends a sentence: crossed only where a wording says so. */
export const STRONG = 4
/** A sign that says as much as a word: `€`, `%`, `©`. */
export const SIGN = 5
/** Added to the kind of a capital, and what both are multiplied by: see `charFacts`. */
export const CAPITAL = 8
export const LOOK = 0x10000

/** Codes from here on have no case and accents that matter. */
const endOfCases = 0x250
/** The mark that stands for its likes in wordings. */
const MARKS = [
  [':', ':：', WEAK],
  ['>', '>»›→▶►➜➤⇒❯', WEAK],
  ['|', '|•·\\▪■●◆;', WEAK],
  ['/', '/', WEAK],
  ['-', '-–—', WEAK],
  [',', ',', WEAK],
  ['*', '*＊', WEAK],
  ['.', '.…', STRONG],
  ['!', '!', STRONG],
  ['?', '?', STRONG],
] as const
const SIGNS = '€$£%©®&+@#'

/** Letters that no change of case tells. */
const caseless = 'ªºßĸŉ'
const markKinds = new Map(
  MARKS.flatMap(([, alike, kind]) => [...alike].map((char) => [char.charCodeAt(0), kind])),
)
const marks = new Map(
  MARKS.flatMap(([mark, alike]) => [...alike].map((char) => [char.charCodeAt(0), mark.charCodeAt(0)])),
)

/** What is known of each code, as `charFacts` gives it, once that was asked; 0: nothing yet. */
const facts = new Uint32Array(0x10000)

function readFacts(code: number): number {
  const char = String.fromCharCode(code)
  const lower = char.toLowerCase()
  const isCased = code < endOfCases && (lower !== char || char.toUpperCase() !== char)
  const kind = isCased || caseless.includes(char) ? LETTER : (markKinds.get(code) ?? kindOf(code, char))
  const capital = isCased && lower !== char ? CAPITAL : 0
  const folded = code < endOfCases ? lower.normalize('NFD').charCodeAt(0) : code
  facts[code] = folded + LOOK * (kind + capital)
  return facts[code]!
}

function kindOf(code: number, char: string): number {
  if (SIGNS.includes(char)) return SIGN
  if (code >= 48 && code <= 57) return DIGIT
  if (code < 0x370 || (code >= 0x2000 && code < 0x2c00) || code >= 0xfe00) return SPACE
  return code >= 0x3000 && code < 0x3005 ? SPACE : LETTER
}

/**
 * The letter in lower case without its accent, and, `LOOK` times, what the character is: as `charKind` has it, `CAPITAL`
 * more for a capital. Both in one number, for every letter of a page is asked for both.
 */
export function charFacts(code: number): number {
  return facts[code]! || readFacts(code)
}

/** What the character is; beyond the edges of a text, NaN, a letter. Scripts without cases count as letters. */
export function charKind(code: number): number {
  return code >= 0 ? (charFacts(code) >>> 16) & (CAPITAL - 1) : LETTER
}

/** The letter in lower case without its accent. */
export function foldedCode(code: number): number {
  return charFacts(code) & (LOOK - 1)
}

/** Whether the letter is a capital; NaN is none. */
export function isCapital(code: number): boolean {
  return code >= 0 && ((charFacts(code) >>> 16) & CAPITAL) !== 0
}

/** The mark that stands for this one: `>` for `→`. */
export function markOf(code: number): number {
  return marks.get(code) ?? code
}
