/** What a UTF-16 unit is, for the shape of a line: from `lower` on, of a word. */
export const Char = {
  other: 0,
  space: 1,
  stop: 2,
  quote: 3,
  lower: 4,
  upper: 5,
  digit: 6,
  ideograph: 7,
} as const

/** One more than the class of each code, once that was asked; 0: it was not yet. */
const known = new Uint8Array(0x10000)

/** Class of a UTF-16 unit; letters without case count as lower case, ideographs and kana apart. */
export function charClass(code: number): number {
  return (known[code]! || readClass(code)) - 1
}

function readClass(code: number): number {
  const found = 1 + (code < 0x250 ? latinClass(code) : otherClass(code))
  known[code] = found
  return found
}

function latinClass(code: number): number {
  const char = String.fromCharCode(code)
  if ('.!?'.includes(char)) return Char.stop
  if ('"«»'.includes(char)) return Char.quote
  if (code <= 32 || (code >= 0x7f && code <= 0xa0)) return Char.space
  if (code >= 48 && code <= 57) return Char.digit
  if (char !== char.toLowerCase()) return Char.upper
  return char !== char.toUpperCase() || code === 0xaa || code === 0xba ? Char.lower : Char.other
}

function otherClass(code: number): number {
  if (code < 0x300) return Char.lower
  if (code < 0x2000) return code < 0x370 || !hasUpperCase(code) ? Char.lower : Char.upper
  if (code < 0x2c00) return markClass(code)
  if (code >= 0x3040 && code < 0xa000) return Char.ideograph
  if (code >= 0xac00 && code < 0xd7b0) return Char.ideograph
  if (code === 0x3000 || code === 0xfeff) return Char.space
  if (code === 0x3002) return Char.stop
  if (code >= 0xd800 && code < 0xe000) return Char.other
  return code >= 0xa000 && code < 0xfe00 ? Char.lower : Char.other
}

function hasUpperCase(code: number): boolean {
  if (code >= 0x590 && code < 0x10a0) return false
  const char = String.fromCharCode(code)
  return char !== char.toLowerCase()
}

function markClass(code: number): number {
  if (code <= 0x200f || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) {
    return Char.space
  }
  if (code >= 0x2018 && code <= 0x201f) return code === 0x2019 ? Char.other : Char.quote
  return code === 0x2026 || code === 0x203c || code === 0x2049 ? Char.stop : Char.other
}
