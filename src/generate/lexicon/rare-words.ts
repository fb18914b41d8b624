import { digit } from '../../packed/digits.ts'
import { bitsOf, digitsFor } from '../../typos/lexicon/rare-words.ts'

/** Write a set of words as `RareWords` reads it. */
export function packRareWords(words: readonly string[]): string {
  const digits = new Array<number>(digitsFor(words.length)).fill(0)
  for (const word of words) {
    bitsOf(word, digits.length, (at, bit) => {
      digits[at]! |= bit
      return true
    })
  }
  return digits.map((bits) => digit(bits)).join('')
}
