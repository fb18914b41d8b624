import { UnitKind, type Words } from '../../tree/index.ts'
import { isFiniteForm, type VerbForm } from './conjugation.ts'
import type { WordClass } from './glossary.ts'
import type { QuoteLexicon } from './lexicon.ts'
import type { Gender, RoleSense } from './people-lexicon.ts'
import type { PhraseTable } from './phrase-table.ts'

/** Letters of an honorific that a full stop may cut off: "Prof.", not "Madame." */
const longestAbbreviation = 4

export const isAbbreviated = (honorific: string): boolean => honorific.length <= longestAbbreviation

const noNames: ReadonlySet<string> = new Set()

/** The words of a paragraph with what the language knows of them. Positions are indexes of units. */
export class Reader {
  /** Number in the glossary of each unit, and of the letters that it begins with, which phrases are looked up by. */
  readonly #numbers: Int32Array
  readonly #openings: Int32Array

  constructor(
    readonly words: Words,
    readonly lexicon: QuoteLexicon,
    /** Folded surnames of the people whom the article names in full. */
    readonly surnames: ReadonlySet<string> = noNames,
  ) {
    const { glossary } = lexicon
    this.#numbers = new Int32Array(words.size)
    this.#openings = new Int32Array(words.size)
    for (let index = 0; index < words.size; index++) {
      const { word, opening } = glossary.known(words.lower(index))
      this.#numbers[index] = word
      this.#openings[index] = opening
    }
  }

  /** Index after the phrase of a table that stands at a unit, or -1. */
  after(table: PhraseTable<unknown>, index: number): number {
    const { words } = this
    if (!this.#mayOpen(table, index)) return -1
    const found = table.at(words.folded, words.from[index]!, this.#openings[index]!)
    return found ? this.#next(index, found.end) : -1
  }

  /** What a table says of the phrase at a unit. */
  sense<Sense>(table: PhraseTable<Sense>, index: number): { sense: Sense; next: number } | null {
    const { words } = this
    if (!this.#mayOpen(table, index)) return null
    const found = table.at(words.folded, words.from[index]!, this.#openings[index]!)
    return found ? { sense: found.sense, next: this.#next(index, found.end) } : null
  }

  /** Whether a phrase of a table may begin at a unit. */
  #mayOpen(table: PhraseTable<unknown>, index: number): boolean {
    return index >= 0 && index < this.words.size && table.openings.has(this.#openings[index]!)
  }

  /** The word for what somebody is or does at a unit: a listed one, or one in lower case that its ending tells. */
  role(index: number): { sense: RoleSense; next: number } | null {
    const listed = this.sense(this.lexicon.people.roles, index)
    if (listed || !this.words.isWord(index) || this.words.isCapital(index)) return listed
    const sense = this.lexicon.people.roleOf(this.words.lower(index))
    return sense ? { sense, next: index + 1 } : null
  }

  /** First unit that begins at a text offset or after it. */
  #next(index: number, offset: number): number {
    const { from, size } = this.words
    let next = index + 1
    while (next < size && from[next]! < offset) next++
    return next
  }

  /** Whether a unit is a word of a class. */
  is(words: WordClass, index: number): boolean {
    return index >= 0 && index < this.words.size && words.has(this.#numbers[index]!)
  }

  /** Gender of the first name at a unit; undefined: none that is known. */
  firstName(index: number): Gender | undefined {
    return index >= 0 && index < this.words.size
      ? this.lexicon.people.firstName(this.#numbers[index]!)
      : undefined
  }

  isMark(index: number): boolean {
    return index >= 0 && index < this.words.size && this.words.kinds[index] === UnitKind.mark
  }

  /** Whether nothing but marks stands in a stretch; end exclusive. */
  areMarks(first: number, last: number): boolean {
    for (let index = first; index < last; index++) if (!this.isMark(index)) return false
    return true
  }

  /** A reporting verb in the form written. */
  verb(index: number): VerbForm | undefined {
    if (!this.words.isWord(index)) return undefined
    const form = this.lexicon.verbs.get(this.#numbers[index]!)
    if (!form) return undefined
    for (const phrase of form.phrases) if (this.#tailEnd(index, phrase.tail) > 0) return phrase
    return form.tenses === 0 ? undefined : form
  }

  /** Index after a verb and the words that belong to it: "met [en garde]". */
  afterVerb(index: number, { tail }: VerbForm): number {
    return tail === '' ? index + 1 : this.#tailEnd(index, tail)
  }

  /** Index after the words of a tail that stand behind a unit, or -1. */
  #tailEnd(index: number, tail: string): number {
    const { words } = this
    const start = words.to[index]! + 1
    if (!words.folded.startsWith(tail, start)) return -1
    const next = this.#next(index, start + tail.length)
    return words.to[next - 1] === start + tail.length ? next : -1
  }

  isFiniteVerb(index: number): boolean {
    if (this.is(this.lexicon.finite, index)) return true
    const form = this.verb(index)
    return form !== undefined && isFiniteForm(form)
  }

  isAuxiliary(index: number): boolean {
    const { plainAuxiliaries, conditionalAuxiliaries } = this.lexicon
    return this.is(plainAuxiliaries, index) || this.is(conditionalAuxiliaries, index)
  }

  isAdverb(index: number): boolean {
    if (!this.words.isWord(index)) return false
    const word = this.words.lower(index)
    return word.length > 5 && this.lexicon.adverbEndings.some((ending) => word.endsWith(ending))
  }

  /** "cherchant", "wrapping": by its ending alone. */
  isGerund(index: number): boolean {
    if (!this.words.isWord(index)) return false
    const word = this.words.lower(index)
    return word.length > 4 && this.lexicon.gerundEndings.some((ending) => word.endsWith(ending))
  }

  /** Index after an adverb, or -1. */
  afterAdverb(index: number): number {
    return this.isAdverb(index) ? index + 1 : this.after(this.lexicon.adverbs, index)
  }

  /** Whether a sentence may end at this mark: a full stop that closes no abbreviation or initial, '!', '?', '…'. */
  endsSentence(index: number): boolean {
    if (!this.isMark(index)) return false
    const mark = this.words.value(index)
    if (mark === '!' || mark === '?' || mark === '…') return true
    if (mark !== '.') return false
    const { words } = this
    if (words.isWord(index - 1) && words.to[index - 1] === words.from[index]) {
      const before = words.lower(index - 1)
      if (before.length === 1 && words.isCapital(index - 1)) return false
      if (
        isAbbreviated(before) &&
        // "pour le MR.": in upper case throughout, it is an acronym.
        words.value(index - 1) !== before.toUpperCase() &&
        this.after(this.lexicon.people.honorifics, index - 1) > index - 1 &&
        words.isCapital(index - 1)
      )
        return false
    }
    return true
  }
}
