import { Automaton } from './automaton.ts'
import { Frequencies } from './frequencies.ts'
import { RareWords } from './rare-words.ts'
import { Trigrams } from './trigrams.ts'

const untagged: readonly string[] = []

/** What a packed lexicon holds. */
export class LexiconTables {
  readonly automaton: Automaton
  readonly frequencies: Frequencies
  readonly trigrams: Trigrams
  readonly rareWords: RareWords
  readonly #classes: readonly string[]
  readonly #tags: (readonly string[] | undefined)[] = [untagged]

  /** @param packed The string that the generator wrote. */
  constructor(packed: string) {
    const [alphabet, shared, nodes, classes, buckets, slots, runs, rare] = packed.split('\n') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ]
    this.automaton = new Automaton(alphabet, shared, nodes)
    this.frequencies = new Frequencies(buckets, slots)
    this.trigrams = new Trigrams(runs)
    this.rareWords = new RareWords(rare)
    this.#classes = classes.split(',')
  }

  /** Whether some words are tagged as first names. */
  get tellsPeople(): boolean {
    return this.#classes.some((tags) => /(?:^| )F/.test(tags))
  }

  /** Tags of a class of words; none for 0. */
  tags(number: number): readonly string[] {
    this.#tags[number] ??= this.#classes[number - 1]!.split(' ').filter(Boolean)
    return this.#tags[number]
  }
}
