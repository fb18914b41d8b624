import { digit } from '../../packed/digits.ts'
import {
  symbolOf,
  trigramDigit,
  trigramIndex,
  trigramTableSize,
  wordEdge,
} from '../../typos/lexicon/trigrams.ts'

/** Count how many words hold each run of three letters, and write it as `Trigrams` reads it. */
export function packTrigrams(words: Iterable<string>): string {
  const counts = new Uint32Array(trigramTableSize)
  for (const word of words) {
    const symbols = [wordEdge, ...Array.from(word, (_, at) => symbolOf(word.charCodeAt(at))), wordEdge]
    for (let at = 2; at < symbols.length; at++)
      counts[trigramIndex(symbols[at - 2]!, symbols[at - 1]!, symbols[at]!)]!++
  }
  return Array.from(counts, (count) => digit(trigramDigit(count))).join('')
}
