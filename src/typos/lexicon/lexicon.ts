import type { Language } from '../../language/language.ts'
import type { LexiconData } from '../../language/shape/lexicon.ts'
import { Confusions } from './cost.ts'
import { accentedFrom, matchesFrom } from './lookalikes.ts'
import { stemsOf } from './rare-words.ts'
import { type Suggestion, type SuggestOptions, suggestFrom } from './suggest.ts'
import { LexiconTables } from './tables.ts'

/** The words of a language. Every `word` is in lower case, NFC, with straight apostrophes and without elision. */
export interface Lexicon {
  /** Whether the word is known, as a common word or as a name. */
  has(word: string): boolean
  /** From 0 (unknown) and 1 (known, rare) to 15 (most frequent). */
  frequency(word: string): number
  /** Whether a word is unknown but for its being in use somewhere: in a dialect, a trade, a far country. */
  isRare(word: string): boolean
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
  /** Whether `tags` tells first names and surnames from other names. */
  readonly tellsPeople: boolean
}

class PackedLexicon implements Lexicon {
  readonly #tables: LexiconTables
  readonly #data: LexiconData
  #confusions: Confusions | undefined
  #tellsPeople: boolean | undefined
  /** The word whose class was asked for last: what is asked of a word is asked in a row. */
  #last = ''
  #lastClass = 0

  constructor(data: LexiconData) {
    this.#tables = new LexiconTables(data.packed)
    this.#data = data
  }

  has(word: string): boolean {
    return this.#classOf(word) > 0
  }

  frequency(word: string): number {
    return this.has(word) ? this.#tables.frequencies.of(word) : 0
  }

  isRare(word: string): boolean {
    const { rareWords } = this.#tables
    return (
      rareWords.has(word) || stemsOf(word, this.#data.rareEndings ?? []).some((stem) => rareWords.has(stem))
    )
  }

  tags(word: string): readonly string[] {
    return this.#tables.tags(this.#classOf(word))
  }

  suggest(word: string, options?: SuggestOptions): readonly Suggestion[] {
    this.#confusions ??= new Confusions(this.#data)
    return suggestFrom(this.#tables, this.#confusions, word, options)
  }

  accented(word: string): readonly string[] {
    return this.#ranked(accentedFrom(this.#tables.automaton, word))
  }

  matching(word: string): readonly string[] {
    return this.#ranked(matchesFrom(this.#tables.automaton, word))
  }

  get tellsPeople(): boolean {
    this.#tellsPeople ??= this.#tables.tellsPeople
    return this.#tellsPeople
  }

  rarestTrigram(word: string): number {
    return this.#tables.trigrams.rarest(word)
  }

  #ranked(words: string[]): readonly string[] {
    if (words.length < 2) return words
    const { frequencies } = this.#tables
    // They were found in order of spelling, which those as frequent keep.
    return words
      .map((word) => ({ word, frequency: frequencies.of(word) }))
      .sort((a, b) => b.frequency - a.frequency)
      .map(({ word }) => word)
  }

  /** Class of a word; 0 for an unknown one. */
  #classOf(word: string): number {
    if (word === this.#last) return this.#lastClass
    const { automaton } = this.#tables
    let node = automaton.root
    for (let index = 0; index < word.length && node >= 0; index++)
      node = automaton.follow(node, word.charCodeAt(index))
    this.#last = word
    this.#lastClass = node < 0 ? 0 : automaton.final(node)
    return this.#lastClass
  }
}

const lexicons = new WeakMap<Language, Lexicon>()

/**
 * The lexicon of a language, opened when first asked for.
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
