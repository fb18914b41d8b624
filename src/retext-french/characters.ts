/** What a character does in a text; the order matters: up to `mark` it is part of a word. */
export const Class = {
  lower: 0,
  upper: 1,
  digit: 2,
  mark: 3,
  space: 4,
  line: 5,
  apostrophe: 6,
  hyphen: 7,
  stop: 8,
  terminator: 9,
  opener: 10,
  closer: 11,
  quote: 12,
  comma: 13,
  dash: 14,
  punctuation: 15,
  symbol: 16,
} as const
export type Class = (typeof Class)[keyof typeof Class]

/** Properties first, single characters after: later ones win. `%` and `‰` are symbols here, like `€` and `°`. */
const classes: readonly [Class, RegExp][] = [
  [Class.lower, /\p{L}+/gu],
  [Class.upper, /[\p{Lu}\p{Lt}]+/gu],
  [Class.digit, /\p{N}+/gu],
  [Class.mark, /[\p{M}\p{Cf}]+/gu],
  [Class.space, /[\p{White_Space}\uFEFF]+/gu],
  [Class.line, /[\n\v\f\r\u0085\u2028\u2029]+/g],
  [Class.punctuation, /\p{P}+/gu],
  [Class.opener, /[\p{Ps}\p{Pi}]+/gu],
  [Class.closer, /[\p{Pe}\p{Pf}]+/gu],
  [Class.dash, /\p{Pd}+/gu],
  [Class.hyphen, /[-\u2010\u2011]/g],
  [Class.apostrophe, /['`´‘’‛′\u02BC\uFF07]/g],
  [Class.stop, /\./g],
  [Class.terminator, /[!?…‽⁇⁈⁉]/g],
  [Class.quote, /"/g],
  [Class.comma, /[,;:]/g],
  [Class.symbol, /[%‰]/g],
]

const tableSize = 0x3000
let table: Uint8Array | undefined

/** Class of every character below U+3000. Made at the first call: it takes a millisecond. */
export function characterTable(): Uint8Array {
  if (table) return table
  const codes = new Uint16Array(tableSize)
  for (let code = 0; code < tableSize; code++) codes[code] = code
  const all = String.fromCharCode(...codes)
  const made = new Uint8Array(tableSize).fill(Class.symbol)
  for (const [kind, pattern] of classes) {
    pattern.lastIndex = 0
    for (let run = pattern.exec(all); run; run = pattern.exec(all))
      made.fill(kind, run.index, run.index + run[0].length)
  }
  table = made
  return made
}

/** Code unit at a place; -1 past the end of the text. */
export function codeAt(text: string, at: number): number {
  // Engines read much faster where they never see an index out of range.
  return at < text.length ? text.charCodeAt(at) : -1
}

/** Class of the character at a place: the table's, or beyond it that of the whole code point; `symbol` past the end. */
export function classAt(text: string, at: number, known: Uint8Array): Class {
  if (at >= text.length) return Class.symbol
  const code = text.charCodeAt(at)
  return (code < tableSize ? known[code] : farClass(text, at)) as Class
}

/** Class of a character from U+3000 on. */
export function farClass(text: string, at: number): Class {
  const character = String.fromCodePoint(text.codePointAt(at)!)
  for (let index = classes.length - 1; index >= 0; index--) {
    const [kind, pattern] = classes[index]!
    pattern.lastIndex = 0
    if (pattern.test(character)) return kind
  }
  return Class.symbol
}

/** UTF-16 units of the character at a place. */
export function lengthAt(text: string, at: number): 1 | 2 {
  const code = codeAt(text, at)
  if (code < 0xd800 || code > 0xdbff) return 1
  const next = codeAt(text, at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}
