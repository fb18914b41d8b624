import { type Automaton, directGaps, type Numbering, numberWords, unpackAutomaton } from './automaton.ts'
import { DigitReader } from './digits.ts'
import { Trigrams } from './trigrams.ts'

/**
 * What a packed lexicon holds, each part unpacked when first asked for: of another language than the text's, only
 * whether it has a word is ever asked.
 */
export class LexiconTables {
  readonly automaton: Automaton
  readonly #classes: string
  readonly #gaps: string
  readonly #ranks: string
  readonly #runs: string
  #tags: readonly (readonly string[])[] | undefined
  #numbering: Numbering | undefined
  #frequency: Uint8Array | undefined
  #trigrams: Trigrams | undefined

  /** @param packed The string that the generator wrote. */
  constructor(packed: string) {
    const lines = packed.split('\n') as [string, string, string, string, string, string, string, ...string[]]
    const [alphabet, letters, edges, nodes, finals, common, shared] = lines
    this.automaton = unpackAutomaton(alphabet, letters, edges, nodes, finals, common, shared)
    ;[this.#classes, this.#gaps, this.#ranks, this.#runs] = lines.slice(7) as [string, string, string, string]
  }

  /** Tags of each class; index 0: of no class. */
  get tags(): readonly (readonly string[])[] {
    this.#tags ??= ['', ...this.#classes.split(',')].map((tag) => (tag === '' ? [] : tag.split(' ')))
    return this.#tags
  }

  /** See `Numbering.skip`. */
  get skip(): Uint32Array {
    this.#numbering ??= numberWords(this.automaton)
    return this.#numbering.skip
  }

  /** Frequency class of each word by its number. */
  get frequency(): Uint8Array {
    this.#frequency ??= this.#unpackFrequency()
    return this.#frequency
  }

  get trigrams(): Trigrams {
    this.#trigrams ??= new Trigrams(this.#runs)
    return this.#trigrams
  }

  #unpackFrequency(): Uint8Array {
    this.#numbering ??= numberWords(this.automaton)
    const frequency = new Uint8Array(this.#numbering.size).fill(1)
    const gaps = new DigitReader(this.#gaps)
    const ranks = new DigitReader(this.#ranks)
    for (let word = -1; !gaps.done; ) {
      word += gaps.number(directGaps) + 1
      frequency[word] = ranks.digit()
    }
    return frequency
  }
}
