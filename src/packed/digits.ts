/** How many different digits there are. */
export const base = 92

/** Digits are printable ASCII from '#' on: a byte a unit in memory, and read off its code without a table. */
const firstCode = 35
/** From how many up a first digit announces one more, two more, three more. */
const two = 60
const three = 84
const four = base - 1
const belowThree = two + (three - two) * base
const belowFour = belowThree + (four - three) * base * base

/** The digit for a number below `base`. */
export function digit(value: number): string {
  return String.fromCharCode(value + firstCode)
}

/** Write a number with that many digits. */
export function fixed(value: number, digits: number): string {
  return (digits > 1 ? fixed(Math.floor(value / base), digits - 1) : '') + digit(value % base)
}

/** Write a number in one to four digits. */
export function number(value: number): string {
  if (value < two) return digit(value)
  if (value < belowThree) return leading(two, value - two, 1)
  return value < belowFour ? leading(three, value - belowThree, 2) : leading(four, value - belowFour, 3)
}

function leading(first: number, rest: number, digits: number): string {
  const share = base ** digits
  return digit(first + Math.floor(rest / share)) + fixed(rest % share, digits)
}

const encoder = new TextEncoder()

/** What `digit`, `fixed` and `number` wrote, read wherever it stands. */
export class Digits {
  /** Where what `number` read last ends. */
  end = 0
  // Not private in the engine's sense: code that the engine has not optimised yet takes several times as long for those.
  private readonly bytes: Uint8Array

  constructor(text: string) {
    this.bytes = encoder.encode(text)
  }

  /** How many there are. */
  get length(): number {
    return this.bytes.length
  }

  /** A single digit. */
  at(place: number): number {
    return this.bytes[place]! - firstCode
  }

  /** What `fixed` wrote with that many digits. */
  fixed(place: number, digits: number): number {
    const { bytes } = this
    let value = 0
    for (let at = place; at < place + digits; at++) value = value * base + (bytes[at]! - firstCode)
    return value
  }

  /** `fixed` of two digits. */
  two(place: number): number {
    return (this.bytes[place]! - firstCode) * base + (this.bytes[place + 1]! - firstCode)
  }

  /** What `number` wrote; `end` is behind it. */
  number(place: number): number {
    // Read off the bytes and not by `at`: most of what the first article of a process takes is this, not yet optimised.
    const { bytes } = this
    const first = bytes[place]! - firstCode
    if (first < two) {
      this.end = place + 1
      return first
    }
    const second = bytes[place + 1]! - firstCode
    if (first < three) {
      this.end = place + 2
      return two + (first - two) * base + second
    }
    const third = bytes[place + 2]! - firstCode
    if (first < four) {
      this.end = place + 3
      return belowThree + ((first - three) * base + second) * base + third
    }
    this.end = place + 4
    return belowFour + (second * base + third) * base + (bytes[place + 3]! - firstCode)
  }
}
