import type { Language } from '../language/language.ts'
import { type Lexicon, lexiconOf } from './lexicon/index.ts'

/** How the capitals of a word are set. */
export const Shape = {
  /** "mer"; also a script without capitals. */
  lower: 0,
  /** "Mer", "Saint-Malo", "Rendez-vous" */
  capital: 1,
  /** "MER" */
  upper: 2,
  /** "mEr" */
  mixed: 3,
  /** "12h", "du15" */
  figures: 4,
} as const
export type Shape = (typeof Shape)[keyof typeof Shape]

/** What is known of a written form, the same wherever it stands. */
export interface WordForm {
  /** As written. */
  readonly text: string
  /** In lower case, with straight apostrophes and plain hyphens: the key to every list. */
  readonly lower: string
  readonly shape: Shape
  /** An elided word with its apostrophe: "l'", "qu'". */
  readonly isClitic: boolean
  /** What the lexicon says the word can be (`Lexicon.tags`); empty when unknown. */
  readonly tags: readonly string[]
  /** Whether the lexicon has the word. */
  readonly isListed: boolean
}

class LazyForm implements WordForm {
  #tags: readonly string[] | undefined
  #isListed: boolean | undefined

  constructor(
    readonly text: string,
    readonly lower: string,
    readonly shape: Shape,
    readonly isClitic: boolean,
    readonly lexicon: Lexicon | null,
  ) {}

  get tags(): readonly string[] {
    this.#tags ??= this.lexicon?.tags(this.lower) ?? []
    return this.#tags
  }

  get isListed(): boolean {
    this.#isListed ??= this.lexicon?.has(this.lower) ?? false
    return this.#isListed
  }
}

/** Longest form worth keeping, and the longest that lists of elided words can hold. */
const longest = 64
/** More forms than a long page has; the memory of a process that reads pages for days stays bounded. */
const mostForms = 20_000

/** The written forms met so far in one language; an entry is made once and found by its spelling. */
export class Vocabulary {
  readonly #forms = new Map<string, WordForm>()
  readonly #clitics: ReadonlySet<string>
  readonly #whole: ReadonlySet<string>

  /** Words of the language; null when it brings none. */
  readonly lexicon: Lexicon | null

  constructor(readonly language: Language) {
    this.lexicon = lexiconOf(language)
    this.#clitics = new Set(language.segmentation.clitics)
    this.#whole = new Set(language.segmentation.lexicalApostrophes)
  }

  /** The entry of a form. */
  form(text: string): WordForm {
    let form = this.#forms.get(text)
    if (!form) {
      const lower = keyOf(text)
      form = new LazyForm(text, lower, shapeOf(text), this.#clitics.has(lower), this.lexicon)
      if (text.length > longest) return form
      if (this.#forms.size >= mostForms) this.#forms.clear()
      this.#forms.set(text, form)
    }
    return form
  }

  /** Whether a word up to its apostrophe is elided, as "qu'" in "qu'elle". */
  isClitic(start: string): boolean {
    return start.length <= longest && this.#clitics.has(keyOf(start))
  }

  /** Whether a word keeps its apostrophe inside, as "aujourd'hui". */
  isWhole(word: string): boolean {
    return word.length <= longest && this.#whole.has(keyOf(word))
  }
}

const vocabularies = new WeakMap<Language, Vocabulary>()

/** The vocabulary of a language, shared by all calls. */
export function vocabularyOf(language: Language): Vocabulary {
  let vocabulary = vocabularies.get(language)
  if (!vocabulary) {
    vocabulary = new Vocabulary(language)
    vocabularies.set(language, vocabulary)
  }
  return vocabulary
}

const typographic = /[’‐‑]/

/** A form as lists have it: lower case, straight apostrophe, plain hyphen. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  return typographic.test(lower)
    ? lower.replaceAll('’', "'").replaceAll('‐', '-').replaceAll('‑', '-')
    : lower
}

const digit = /\p{N}/u

function shapeOf(text: string): Shape {
  if (digit.test(text)) return Shape.figures
  const lower = text.toLowerCase()
  if (text === lower) return Shape.lower
  const first = text.codePointAt(0)! > 0xffff ? 2 : 1
  if (text.slice(first) === lower.slice(first)) return Shape.capital
  if (text.includes('-') && text.split('-').every(startsOnly)) return Shape.capital
  return text === text.toUpperCase() ? Shape.upper : Shape.mixed
}

/** Whether only the first letter of a part may be a capital: "Malo", "sur". */
const startsOnly = (part: string) => part.length > 1 && part.slice(1) === part.slice(1).toLowerCase()

/** Write a word with the capitals of another: "est" as "EST" or "Est", "saint-malo" as "Saint-Malo". */
export function withCapitalsOf(word: string, like: WordForm): string {
  if (like.shape === Shape.upper && like.text.length > 1) return word.toUpperCase()
  if (like.shape === Shape.lower || like.shape === Shape.figures) return word
  if (!word.includes('-')) return capitalised(word)
  const parts = like.text.split('-')
  const isCapital = (index: number) => {
    const part = parts[index] ?? ''
    return index === 0 || (part !== '' && part !== part.toLowerCase())
  }
  return word
    .split('-')
    .map((part, index) => (part !== '' && isCapital(index) ? capitalised(part) : part))
    .join('-')
}

/** Write a word with a capital. */
export function capitalised(word: string): string {
  const first = word.codePointAt(0)! > 0xffff ? 2 : 1
  return word.slice(0, first).toUpperCase() + word.slice(first)
}
