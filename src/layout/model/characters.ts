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

const small = new Uint8Array(0x250)
let filled = false

function fill(): void {
  filled = true
  for (let code = 0; code < small.length; code++) {
    const char = String.fromCharCode(code)
    if (code <= 32 || (code >= 0x7f && code <= 0xa0)) small[code] = Char.space
    else if (code >= 48 && code <= 57) small[code] = Char.digit
    else if (char !== char.toLowerCase()) small[code] = Char.upper
    else if (char !== char.toUpperCase() || code === 0xaa || code === 0xba) small[code] = Char.lower
  }
  for (const char of '.!?') small[char.charCodeAt(0)] = Char.stop
  for (const char of '"«»') small[char.charCodeAt(0)] = Char.quote
}

/** Class of a UTF-16 unit; letters without case count as lower case, ideographs and kana apart. */
export function charClass(code: number): number {
  if (code < 0x250) {
    if (!filled) fill()
    return small[code]!
  }
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
