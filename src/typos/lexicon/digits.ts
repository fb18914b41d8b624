/** Number of digits of the packed form. */
const base = 90

/** From how many digits up a first digit announces two more; from `direct` up to there, one more. */
const long = base - 6

/**
 * Digits are printable ASCII from '#' on, without the backslash: a string literal holds them as they are, and a digit
 * is read off its code without a table.
 */
const firstCode = 35
const backslash = 92
const valueOfCode = (code: number): number => (code < backslash ? code - firstCode : code - firstCode - 1)

/** The digit for a number below `base`. */
export function digit(value: number): string {
  const code = value + firstCode
  return String.fromCharCode(code < backslash ? code : code + 1)
}

/**
 * Write a number in one to three digits.
 *
 * @param value The number.
 * @param direct Numbers below take one digit.
 */
export function number(value: number, direct: number): string {
  if (value < direct) return digit(value)
  const rest = value - direct
  if (rest < (long - direct) * base) return digit(direct + Math.floor(rest / base)) + digit(rest % base)
  const far = rest - (long - direct) * base
  return (
    digit(long + Math.floor(far / (base * base))) + digit(Math.floor(far / base) % base) + digit(far % base)
  )
}

const encoder = new TextEncoder()

/** Reads what `digit` and `number` wrote, from left to right. */
export class DigitReader {
  // Bytes, and fields that are not private in the engine's sense: a lexicon is read once, mostly by code that the
  // engine has not optimised yet, where both take a fraction of the time of the units of a string.
  private at = 0
  private readonly bytes: Uint8Array

  constructor(text: string) {
    this.bytes = encoder.encode(text)
  }

  /** How many digits there are in all. */
  get length(): number {
    return this.bytes.length
  }

  get done(): boolean {
    return this.at >= this.bytes.length
  }

  digit(): number {
    return valueOfCode(this.bytes[this.at++]!)
  }

  number(direct: number): number {
    const first = valueOfCode(this.bytes[this.at++]!)
    if (first < direct) return first
    const second = valueOfCode(this.bytes[this.at++]!)
    if (first < long) return direct + (first - direct) * base + second
    return direct + (long - direct) * base + ((first - long) * base + second) * base + this.digit()
  }
}
