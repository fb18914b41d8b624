import { Digits } from '../../packed/digits.ts'
import { baseOf } from './cost.ts'

/** Letters told apart: the edge of a word, a to z, any other. */
const size = 28
export const wordEdge = 0
const otherLetter = 27
export const trigramTableSize = size * size * size
export const trigramIndex = (a: number, b: number, c: number): number => (a * size + b) * size + c

/** What a letter counts as, accents apart. */
export function symbolOf(unit: number): number {
  const base = baseOf(unit)
  return base >= 0x61 && base <= 0x7a ? base - 0x60 : otherLetter
}

/** Steps of the digit for each unit of the logarithm. */
const steps = 2

/** The digit that tells how many words hold three letters. */
export const trigramDigit = (count: number): number =>
  count === 0 ? 0 : 1 + Math.round(steps * Math.log(count))

/** How many words of a lexicon hold each run of three letters: what the words of a language look like. */
export class Trigrams {
  readonly #digits: Digits

  /** @param packed A digit for each run. */
  constructor(packed: string) {
    this.#digits = new Digits(packed)
  }

  /** Logarithm of the number of words that hold the rarest three letters of a word; 0: one word, -1: none. */
  rarest(word: string): number {
    let least = 255
    let a = wordEdge
    let b = symbolOf(word.charCodeAt(0))
    for (let index = 1; index <= word.length; index++) {
      const c = index < word.length ? symbolOf(word.charCodeAt(index)) : wordEdge
      least = Math.min(least, this.#digits.at(trigramIndex(a, b, c)))
      a = b
      b = c
    }
    return least === 0 ? -1 : (least - 1) / steps
  }
}
