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

const TABLE_SIZE = 0x250
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

const kinds = new Uint8Array(TABLE_SIZE)
const folds = new Uint16Array(TABLE_SIZE)
const capitals = new Uint8Array(TABLE_SIZE)
/** The letter without case and accent, and `LOOK` times what the character is. */
const facts = new Uint32Array(TABLE_SIZE)
const marks = new Map<number, number>()
const rareKinds = new Map<number, number>()
let ready = false

function assign(char: string, kind: number): void {
  const code = char.charCodeAt(0)
  if (code < TABLE_SIZE) kinds[code] = kind
  else rareKinds.set(code, kind)
}

function prepare(): void {
  ready = true
  for (let code = 0; code < TABLE_SIZE; code++) {
    const char = String.fromCharCode(code)
    const lower = char.toLowerCase()
    folds[code] = lower.normalize('NFD').charCodeAt(0)
    capitals[code] = lower === char ? 0 : 1
    if (lower !== char || char.toUpperCase() !== char) kinds[code] = LETTER
    else if (code >= 48 && code <= 57) kinds[code] = DIGIT
  }
  for (const char of 'ªºßĸŉ') assign(char, LETTER)
  for (const [mark, alike, kind] of MARKS) {
    for (const char of alike) {
      assign(char, kind)
      marks.set(char.charCodeAt(0), mark.charCodeAt(0))
    }
  }
  for (const char of SIGNS) assign(char, SIGN)
  for (let code = 0; code < TABLE_SIZE; code++)
    facts[code] = folds[code]! + LOOK * (kinds[code]! + CAPITAL * capitals[code]!)
}

/** What the character is. Scripts without cases count as letters. */
export function charKind(code: number): number {
  if (!ready) prepare()
  if (code < TABLE_SIZE) return kinds[code]!
  const rare = rareKinds.get(code)
  if (rare !== undefined) return rare
  if (code < 0x370 || (code >= 0x2000 && code < 0x2c00) || code >= 0xfe00) return SPACE
  return code >= 0x3000 && code < 0x3005 ? SPACE : LETTER
}

/** The letter in lower case without its accent. */
export function foldedCode(code: number): number {
  if (!ready) prepare()
  return code < TABLE_SIZE ? folds[code]! : code
}

/**
 * The letter in lower case without its accent, and, `LOOK` times, what the character is: as `charKind` has it, `CAPITAL`
 * more for a capital. Both in one number, for every letter of a page is asked for both.
 */
export function charFacts(code: number): number {
  if (!ready) prepare()
  return code < TABLE_SIZE ? facts[code]! : code + LOOK * charKind(code)
}

/** Whether the letter is a capital. */
export function isCapital(code: number): boolean {
  if (!ready) prepare()
  return code < TABLE_SIZE && capitals[code] === 1
}

/** The mark that stands for this one: `>` for `→`. */
export function markOf(code: number): number {
  return marks.get(code) ?? code
}
