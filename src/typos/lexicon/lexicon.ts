import type { Language } from '../../language/language.ts'
import type { LexiconData } from '../../language/shape/lexicon.ts'
import { edgeOf } from './automaton.ts'
import { Keyboard } from './cost.ts'
import { matchesFrom } from './matching.ts'
import { type Suggestion, type SuggestOptions, suggestFrom } from './suggest.ts'
import { accentedFrom } from './unaccented.ts'
import { LexiconTables } from './unpack.ts'

/** The words of a language. Every `word` is in lower case, NFC, with straight apostrophes and without elision. */
export interface Lexicon {
  /** Whether the word is known, as a common word or as a name. */
  has(word: string): boolean
  /** From 0 (unknown) and 1 (known, rare) to 15 (most frequent). */
  frequency(word: string): number
  /** Known words near a word, most likely first. */
  suggest(word: string, options?: SuggestOptions): readonly Suggestion[]
  /** Known words that read so once accents are lost, most frequent first: 'élève' and 'élevé' for 'eleve'. */
  accented(word: string): readonly string[]
  /** Known words that a word was before a wrong decoding put U+FFFD for letters, most frequent first. */
  matching(word: string): readonly string[]
  /**
   * What a word can be; empty when unknown, or when the language's source does not say.
   *
   * One code a reading. Gender is m, f or e (either), number s, p or i (either):
   * `N` + gender + number: noun, `A…`: adjective, `Q…`: past participle; `Y`: infinitive, `G`: present participle;
   * `V` + mood + person + number: finite verb, moods p present, i imperfect, s simple past, f future, c conditional,
   * j present subjunctive, k past subjunctive, m imperative ('Vp3s': il parle);
   * `D…`: determiner; `O`: pronoun, `P`: preposition, `R`: adverb, `C`: conjunction, `I`: interjection, `M`: numeral,
   * `W`: grammatical word, `X`: prefix; `F` + gender: first name, `L`: surname, `T`: other name; `K`: written with a capital
   * only ('France', 'AVC'), whatever else it is.
   */
  tags(word: string): readonly string[]
  /**
   * How usual the rarest three letters in a row of a word are: the logarithm of the number of words that have them,
   * accents apart; -1 when none has: "jponais", "Mjlhouse".
   */
  rarestTrigram(word: string): number
}

class PackedLexicon implements Lexicon {
  readonly #tables: LexiconTables
  readonly #keyboard: Keyboard

  constructor({ packed, keyboards }: LexiconData) {
    this.#tables = new LexiconTables(packed)
    this.#keyboard = new Keyboard(keyboards)
  }

  has(word: string): boolean {
    const node = this.#nodeOf(word)
    return node >= 0 && this.#tables.automaton.final[node]! > 0
  }

  frequency(word: string): number {
    return this.has(word) ? this.#tables.frequency[this.#numberOf(word)]! : 0
  }

  tags(word: string): readonly string[] {
    const node = this.#nodeOf(word)
    return node < 0 ? none : this.#tables.tags[this.#tables.automaton.final[node]!]!
  }

  suggest(word: string, options?: SuggestOptions): readonly Suggestion[] {
    return suggestFrom(this.#tables, this.#keyboard, word, options)
  }

  accented(word: string): readonly string[] {
    return this.#ranked(accentedFrom(this.#tables, word))
  }

  matching(word: string): readonly string[] {
    return this.#ranked(matchesFrom(this.#tables, word))
  }

  rarestTrigram(word: string): number {
    return this.#tables.trigrams.rarest(word)
  }

  #ranked(found: { word: string; number: number }[]): string[] {
    const { frequency } = this.#tables
    return found
      .sort((a, b) => frequency[b.number]! - frequency[a.number]! || (a.word < b.word ? -1 : 1))
      .map(({ word }) => word)
  }

  /** Where the letters of a word lead; -1: nowhere. */
  #nodeOf(word: string): number {
    const { automaton } = this.#tables
    let node = automaton.root
    for (let index = 0; index < word.length; index++) {
      const edge = edgeOf(automaton, node, word.charCodeAt(index))
      if (edge < 0) return -1
      node = automaton.target[edge]!
    }
    return node
  }

  /** The number of a known word. */
  #numberOf(word: string): number {
    const { automaton, skip } = this.#tables
    let node = automaton.root
    let number = 0
    for (let index = 0; index < word.length; index++) {
      const edge = edgeOf(automaton, node, word.charCodeAt(index))
      number += skip[edge]!
      node = automaton.target[edge]!
    }
    return number
  }
}

const none: readonly string[] = []
const lexicons = new WeakMap<Language, Lexicon>()

/**
 * The lexicon of a language, unpacked when first asked for.
 *
 * @returns Null when the language brings none.
 */
export function lexiconOf(language: Language): Lexicon | null {
  if (language.lexicon === undefined) return null
  let lexicon = lexicons.get(language)
  if (!lexicon) {
    lexicon = new PackedLexicon(language.lexicon)
    lexicons.set(language, lexicon)
  }
  return lexicon
}
