import { type Automaton, directGaps, unpackAutomaton } from './automaton.ts'
import { DigitReader } from './digits.ts'
import { Trigrams } from './trigrams.ts'

/** What a packed lexicon holds. */
export interface LexiconTables {
  readonly automaton: Automaton
  /** Tags of each class; index 0: of no class. */
  readonly tags: readonly (readonly string[])[]
  /** Frequency class of each word by its number. */
  readonly frequency: Uint8Array
  readonly trigrams: Trigrams
}

/** Unpack the string that the generator wrote. */
export function unpackLexicon(packed: string): LexiconTables {
  const [classes, letters, edges, nodes, finals, common, shared, gaps, ranks, runs] = packed.split('\n') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ] // prettier-ignore
  const automaton = unpackAutomaton(letters, edges, nodes, finals, common, shared)
  const tags = ['', ...classes.split(',')].map((tag) => (tag === '' ? [] : tag.split(' ')))
  const frequency = new Uint8Array(automaton.size).fill(1)
  const gapReader = new DigitReader(gaps)
  const rankReader = new DigitReader(ranks)
  for (let word = -1; !gapReader.done; ) {
    word += gapReader.number(directGaps) + 1
    frequency[word] = rankReader.digit()
  }
  return { automaton, tags, frequency, trigrams: new Trigrams(runs) }
}
