/** Number of digits of the packed form. */
const base = 90

/** From how many digits up a first digit announces two more; from `direct` up to there, one more. */
const long = base - 6

/** Printable ASCII without the quotation mark and the backslash, which a string literal would have to escape. */
const codes: number[] = []
for (let code = 32; codes.length < base; code++) if (code !== 34 && code !== 92) codes.push(code)
const values = new Uint8Array(128)
codes.forEach((code, value) => {
  values[code] = value
})

/** The digit for a number below `base`. */
export const digit = (value: number): string => String.fromCharCode(codes[value]!)

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

/** Reads what `digit` and `number` wrote, from left to right. */
export class DigitReader {
  #at = 0
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  get done(): boolean {
    return this.#at >= this.#text.length
  }

  digit(): number {
    return values[this.#text.charCodeAt(this.#at++)]!
  }

  number(direct: number): number {
    const first = this.digit()
    if (first < direct) return first
    const second = this.digit()
    if (first < long) return direct + (first - direct) * base + second
    return direct + (long - direct) * base + ((first - long) * base + second) * base + this.digit()
  }
}
