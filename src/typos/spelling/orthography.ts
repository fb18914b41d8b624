import { builtInLanguages } from '../../language/index.ts'
import type { Language } from '../../language/language.ts'
import type { EndingFit, LexiconData } from '../../language/shape/lexicon.ts'
import { baseOf, Cost, type Lexicon, lexiconOf, type Suggestion } from '../lexicon/index.ts'

/** How a word stands in a language. */
export const WordStatus = {
  unknown: 0,
  /** Not listed, but of known parts: "anti" + "corrida", "macron" + "iste". */
  made: 1,
  listed: 2,
} as const
export type WordStatus = (typeof WordStatus)[keyof typeof WordStatus]

/** A base that a long prefix may stand before, in letters; before a short one it must be longer. */
const leastBase = 4
const leastLongBase = 6
/** Letters of a word that its last syllable may have lost before a suffix: "macron(isme)", "zad(iste)". */
const leastStem = 4
const mostKept = 20_000
/** Frequency of a word of which each form is listed. */
const inUse = 3
/** What an ending that suits a place is worth in fit. */
const suited = 1

/**
 * What a language lets stand as a word: its lexicon, and what its speakers make of it.
 *
 * Every `word` is in lower case with straight apostrophes.
 */
export class Orthography {
  readonly lexicon: Lexicon
  /** What marks possession at the end of any word; empty: nothing does. */
  readonly possessive: string
  readonly #data: LexiconData
  readonly #others: readonly Language[]
  readonly #hyphenParts: ReadonlySet<string>
  readonly #endings: ReadonlyMap<string, EndingFit>
  readonly #statuses = new Map<string, WordStatus>()
  readonly #suggestions = new Map<string, readonly Suggestion[]>()
  readonly #near = new Map<string, readonly Suggestion[]>()
  /** What `hasSureSlip` said of each word. */
  readonly #sureSlips = new Map<string, boolean>()
  /** What `knowsName` said of each word. */
  readonly #names = new Map<string, boolean>()

  constructor(language: Language, lexicon: Lexicon, data: LexiconData) {
    this.lexicon = lexicon
    this.possessive = data.possessive ?? ''
    this.#data = data
    this.#others = builtInLanguages.filter(({ code }) => code !== language.code)
    this.#hyphenParts = new Set(data.hyphenParts)
    this.#endings = new Map(
      (data.endings ?? []).flatMap((endings) => endings.after.map((word) => [word, endings] as const)),
    )
  }

  /** How a word stands. */
  statusOf(word: string): WordStatus {
    let status = this.#statuses.get(word)
    if (status === undefined) {
      status = this.#read(word)
      if (this.#statuses.size >= mostKept) this.#statuses.clear()
      this.#statuses.set(word, status)
    }
    return status
  }

  /** Whether a word may stand. */
  knows(word: string): boolean {
    return this.statusOf(word) !== WordStatus.unknown
  }

  /** Like `knows`, for a word with a capital, whose accent may be left out: "Etats". */
  knowsName(word: string): boolean {
    let known = this.#names.get(word)
    if (known === undefined) {
      const rest = word.slice(1)
      known = this.knows(word) || this.lexicon.accented(word).some((other) => other.slice(1) === rest)
      if (this.#names.size >= mostKept) this.#names.clear()
      this.#names.set(word, known)
    }
    return known
  }

  /** Known words near an unknown one, most likely first. */
  suggest(word: string): readonly Suggestion[] {
    let suggestions = this.#suggestions.get(word)
    if (!suggestions) {
      suggestions = this.suggestNear(word)
      if (suggestions.length === 0) suggestions = this.lexicon.suggest(word, { slips: 'more' })
      if (this.#suggestions.size >= mostKept) this.#suggestions.clear()
      this.#suggestions.set(word, suggestions)
    }
    return suggestions
  }

  /** How well a word's ending suits the word before it: 0 when the language tells nothing of it, see `fitAt`. */
  endingFit(before: string, word: string): number {
    const endings = this.#endings.get(before)
    if (!endings) return 0
    if (endings.fit.some((ending) => word.endsWith(ending))) return suited
    return endings.unfit.some((ending) => word.endsWith(ending)) ? -suited : 0
  }

  /** Names so common that what is near them is no other name: days, months. */
  get famous(): readonly string[] {
    return this.#data.famous ?? []
  }

  /** Whether a word is listed as more than a name. */
  isCommon(word: string): boolean {
    return this.lexicon.has(word) && !isProper(this.lexicon.tags(word))
  }

  /** Whether a word is listed, with a capital only. */
  isProper(word: string): boolean {
    return isProper(this.lexicon.tags(word))
  }

  /** Whether a word is listed as a first name or a surname. */
  isPerson(word: string): boolean {
    return this.lexicon.tags(word).some((tag) => tag[0] === 'F' || tag[0] === 'L')
  }

  /** Whether a name may be of a person, as far as the lexicon tells. */
  mayBePerson(word: string): boolean {
    return !this.lexicon.tellsPeople || this.isPerson(word)
  }

  /** Whether a word may be a name: not listed, or as one. */
  mayBeName(word: string): boolean {
    return !this.isCommon(word) || this.isPerson(word)
  }

  /** Those of `suggest` that a single slip separates from the word: sooner found, and asked for first. */
  suggestNear(word: string): readonly Suggestion[] {
    let near = this.#near.get(word)
    if (!near) {
      near = this.lexicon.suggest(word, { slips: 'one' })
      if (this.#near.size >= mostKept) this.#near.clear()
      this.#near.set(word, near)
    }
    return near
  }

  /** Whether an unknown word is a plain slip for a word in use: "debut", "terains". */
  hasSureSlip(word: string): boolean {
    let isSlip = this.#sureSlips.get(word)
    if (isSlip === undefined) {
      // What a plain slip costs is soon searched, and nearly always finds nothing.
      const mayBe = this.lexicon.suggest(word, { maxCost: Cost.doubled }).some(isSureSlip)
      const best = mayBe ? this.suggestNear(word)[0] : undefined
      isSlip = best !== undefined && isSureSlip(best)
      if (this.#sureSlips.size >= mostKept) this.#sureSlips.clear()
      this.#sureSlips.set(word, isSlip)
    }
    return isSlip
  }

  /** Whether another language has the word: "feedback", "pick". */
  isForeign(word: string): boolean {
    return this.#others.some((language) => lexiconOf(language)?.has(word))
  }

  /** Whether a word starts with a vowel, accents apart. */
  isVowel(word: string): boolean {
    return word !== '' && this.#data.vowels.includes(String.fromCharCode(baseOf(word.charCodeAt(0))))
  }

  /** Whether a word may follow an elided one: with a vowel first, or a letter that may be silent before one. */
  isElidable(word: string): boolean {
    return this.isVowel(word) || this.#data.silentLetters.includes(word[0]!)
  }

  /** Whether another language has the word in common use. */
  isForeignUse(word: string): boolean {
    return this.#others.some((language) => {
      const lexicon = lexiconOf(language)
      return lexicon !== null && lexicon.frequency(word) > 1
    })
  }

  #read(word: string): WordStatus {
    if (this.lexicon.has(word)) return WordStatus.listed
    if (/oe|ae/.test(word) && this.lexicon.has(word.replaceAll('oe', 'œ').replaceAll('ae', 'æ'))) {
      return WordStatus.listed
    }
    const { possessive } = this
    if (possessive !== '' && word.endsWith(possessive))
      return this.statusOf(word.slice(0, -possessive.length))
    const isMade = word.includes('-') ? this.#isCompound(word) : this.#isDerived(word)
    return isMade ? WordStatus.made : WordStatus.unknown
  }

  #isCompound(word: string): boolean {
    // "anti-vaxxers" is "antivaxxers" with a hyphen.
    if (this.lexicon.has(word.replaceAll('-', ''))) return true
    return word
      .split('-')
      .every(
        (part) =>
          part === '' || this.#hyphenParts.has(part) || this.lexicon.has(part) || this.#isPrefix(part),
      )
  }

  #isPrefix(part: string): boolean {
    const { prefixes, shortPrefixes } = this.#data
    return prefixes.includes(part) || shortPrefixes.includes(part) || prefixes.includes(`${part}o`)
  }

  #isDerived(word: string): boolean {
    const { prefixes, shortPrefixes, suffixes } = this.#data
    const has = (start: string, least: number) =>
      word.length - start.length >= least &&
      word.startsWith(start) &&
      this.lexicon.has(word.slice(start.length))
    if (prefixes.some((prefix) => has(prefix, leastBase))) return true
    if (shortPrefixes.some((prefix) => has(prefix, leastLongBase))) return true
    return suffixes.some(
      (suffix) => word.endsWith(suffix) && this.#isStem(word.slice(0, -suffix.length), suffix),
    )
  }

  /** Whether a known word starts with a stem and is hardly longer, or has another form of the suffix: "zytholog(ie)". */
  #isStem(stem: string, suffix: string): boolean {
    if (stem.length < leastStem) return false
    if (this.#data.inflections?.includes(suffix) && this.#isInUse(stem)) return false
    const kin = this.#data.kindredSuffixes.find((suffixes) => suffixes.includes(suffix))
    if (kin?.some((other) => this.lexicon.has(stem + other))) return true
    return this.lexicon.has(stem) || this.lexicon.has(`${stem}e`) || this.lexicon.has(`${stem}s`)
  }

  /** Whether a word, or one with an "e" more, is so usual that no form of it is missing from the lexicon. */
  #isInUse(stem: string): boolean {
    return Math.max(this.lexicon.frequency(stem), this.lexicon.frequency(`${stem}e`)) >= inUse
  }
}

/** Whether a tag is of a first name, a surname or another name. */
const isNameTag = (tag: string): boolean => 'FLT'.includes(tag[0]!)

/** Whether tags are those of a word that is only ever written with a capital. */
export const isProper = (tags: readonly string[]): boolean =>
  tags.length > 0 && (tags.includes('K') || tags.every(isNameTag))

/** A slip of accents, or of a letter doubled, on a word in use. */
export const isSureSlip = ({ cost, frequency }: Suggestion): boolean =>
  (cost <= Cost.accent && frequency >= 2) || (cost <= Cost.doubled && frequency >= 3)

const orthographies = new WeakMap<Language, Orthography>()

/** The orthography of a language; null without a lexicon. */
export function orthographyOf(language: Language): Orthography | null {
  let orthography = orthographies.get(language)
  if (!orthography) {
    const lexicon = lexiconOf(language)
    if (!lexicon || !language.lexicon) return null
    orthography = new Orthography(language, lexicon, language.lexicon)
    orthographies.set(language, orthography)
  }
  return orthography
}
