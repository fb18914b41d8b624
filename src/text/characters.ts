/** What a UTF-16 unit asks of repair; everything else is `plain` and passes untouched. */
export const Unit = {
  plain: 0,
  /** U+0020. */
  space: 1,
  /** U+00A0, U+202F. */
  noBreakSpace: 2,
  /** Any other white space inside a line. */
  oddSpace: 3,
  lineBreak: 4,
  ampersand: 5,
  /** C0 controls, zero-width and bidirectional controls: nothing is seen of them. */
  invisible: 6,
  softHyphen: 7,
  /** U+0080 to U+009F: controls by the standard, windows-1252 marks in the wild. */
  c1: 8,
  /** U+200C, U+200D: part of emoji and of some scripts, litter elsewhere. */
  joiner: 9,
  /** First half of a tag character: part of a flag, litter elsewhere. */
  tag: 10,
  /** May change under NFC, alone or with its neighbours. */
  composable: 11,
  /** A UTF-8 lead byte read as windows-1252: "Ã" in "Ã©". */
  lead: 12,
} as const

const kinds = new Uint8Array(0x10000)
const set = (kind: number, ...ranges: readonly (number | readonly [number, number])[]): void => {
  for (const range of ranges) {
    if (typeof range === 'number') kinds[range] = kind
    else kinds.fill(kind, range[0], range[1] + 1)
  }
}

set(Unit.composable, [0x300, 0x37f], 0x387, [0x483, 0x489], [0x591, 0x1fff], [0x20d0, 0x20ff])
set(Unit.composable, 0x2126, 0x212a, 0x212b, 0x2329, 0x232a, 0x2adc, [0x2cef, 0x2cf1], [0x2d7f, 0x2dff])
set(Unit.composable, [0x302a, 0x302f], 0x3099, 0x309a, [0xa66f, 0xa69f], [0xa6f0, 0xabff], [0xd7b0, 0xd7ff])
set(Unit.composable, 0xd801, 0xd804, 0xd805, 0xd818, 0xd81a, 0xd81b, 0xd834, 0xd838, 0xd83a, 0xd87e)
set(Unit.composable, [0xf900, 0xfaff], [0xfb1d, 0xfb4f], [0xfe20, 0xfe2f])
set(
  Unit.invisible,
  [0, 0x1f],
  0x7f,
  0x180e,
  0x200b,
  0x200e,
  0x200f,
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  0xfeff,
)
set(Unit.invisible, [0xfff9, 0xfffb])
set(Unit.space, 0x20)
set(Unit.noBreakSpace, 0xa0, 0x202f)
set(Unit.oddSpace, 9, 0x1680, [0x2000, 0x200a], 0x205f, 0x3000)
set(Unit.lineBreak, [0x0a, 0x0d], 0x2028, 0x2029)
set(Unit.ampersand, 0x26)
set(Unit.softHyphen, 0xad)
set(Unit.c1, [0x80, 0x9f])
set(Unit.joiner, 0x200c, 0x200d)
set(Unit.tag, 0xdb40)
set(Unit.lead, [0xc2, 0xc5], [0xcc, 0xd1], 0xe2, 0xef, 0xf0)

/** Kind of each UTF-16 unit. */
export const unitKinds: Readonly<Uint8Array> = kinds

/** Is this kind white space, line breaks included? */
export const isWhite = (kind: number): boolean => kind >= Unit.space && kind <= Unit.lineBreak

/** Is this UTF-16 unit a letter, surrogates left out? */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  if (code < 0x370) return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 && code < 0x2c2 : code === 0xaa
  return /\p{L}/u.test(String.fromCharCode(code))
}

/** Is this UTF-16 unit a lower-case letter? */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 97 && code <= 122
  if (!isLetter(code)) return false
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() === letter && letter.toUpperCase() !== letter
}

/** Is this UTF-16 unit an upper-case letter? */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 65 && code <= 90
  if (!isLetter(code)) return false
  const letter = String.fromCharCode(code)
  return letter.toLowerCase() !== letter
}
