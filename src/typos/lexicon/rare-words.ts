import { Digits } from '../../packed/digits.ts'
import { WordHash } from './word-hash.ts'

/** Bits that one digit holds. */
const bitsADigit = 6
/** Places that are looked at for a word: with ten bits a word, one in a hundred others passes. */
const looks = 6
const bitsAWord = 10

/** What is left of a word once one of the endings of its language is taken off, in the order of the endings. */
export const stemsOf = (word: string, endings: readonly string[]): string[] =>
  endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length))

const hash = new WordHash()

/** Digits for a set of that many words. */
export const digitsFor = (words: number): number => Math.ceil((words * bitsAWord) / bitsADigit)

/**
 * The bits of a word in a set of that many digits, one after the other. Shared by the packer.
 *
 * @param visit Is told of the digit and of the bit in it; answers whether to go on.
 * @returns Whether it went through all of them.
 */
export function bitsOf(
  word: string,
  digits: number,
  visit: (digit: number, bit: number) => boolean,
): boolean {
  hash.read(word)
  const { one, two } = hash
  for (let look = 0; look < looks; look++) {
    const place = ((one + Math.imul(look, two | 1)) >>> 0) % (digits * bitsADigit)
    if (!visit(Math.floor(place / bitsADigit), 1 << (place % bitsADigit))) return false
  }
  return true
}

/**
 * Words that exist and hardly anybody writes, of which nothing is known but that: a Bloom filter, a byte and a half for
 * each. They are no corrections; they only speak for themselves where a slip of a usual word would look the same.
 */
export class RareWords {
  readonly #digits: Digits

  /** @param packed Six bits a digit; empty: no word. */
  constructor(packed: string) {
    this.#digits = new Digits(packed)
  }

  /** Whether a word is one of them; one in a hundred that is not passes too. */
  has(word: string): boolean {
    const { length } = this.#digits
    return length > 0 && bitsOf(word, length, (digit, bit) => (this.#digits.at(digit) & bit) !== 0)
  }
}
