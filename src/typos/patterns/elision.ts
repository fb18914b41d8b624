import type { Elision, ElisionData } from '../../language/shape/elision.ts'
import { baseOf } from '../lexicon/index.ts'
import type { WordForm } from '../word-form.ts'

/** The elisions of a language, ready to ask. */
export class Elisions {
  readonly #byFull = new Map<string, Elision>()
  readonly #byStem = new Map<string, Elision[]>()
  readonly #vowels: ReadonlySet<number>
  readonly #whole: ReadonlySet<string>
  readonly #eliding: ReadonlySet<string>
  readonly #glides: readonly string[]
  /** Beginnings before which words elide, by their first letter. */
  readonly #starts = new Map<number, string[]>()
  /** Elided words without their apostrophe, longest first. */
  readonly stems: readonly string[]

  constructor(data: ElisionData) {
    this.#vowels = new Set([...data.vowels].map((letter) => letter.charCodeAt(0)))
    this.#whole = new Set(data.whole)
    this.#eliding = new Set(data.eliding)
    this.#glides = data.wholeStarts
    for (const start of data.elidingStarts) {
      const same = this.#starts.get(start.charCodeAt(0))
      if (same) same.push(start)
      else this.#starts.set(start.charCodeAt(0), [start])
    }
    for (const word of data.words) {
      this.#byFull.set(word.full, word)
      const stem = word.elided.slice(0, -1)
      const same = this.#byStem.get(stem)
      if (same) same.push(word)
      else this.#byStem.set(stem, [word])
    }
    this.stems = [...this.#byStem.keys()].sort((a, b) => b.length - a.length)
  }

  /** The elision that a whole word should have undergone before the next: "le" before "eau". */
  owed(word: string, next: WordForm, before: string): Elision | null {
    const elision = this.#byFull.get(word)
    if (!elision || !this.#fits(elision, next)) return null
    return elision.notBefore?.includes(next.lower) || elision.notAfter?.includes(before) ? null : elision
  }

  /** Whether letters before a word are an elided word that lost its apostrophe: "l" before "eau". */
  isStem(stem: string, next: WordForm): boolean {
    return this.#byStem.get(stem)?.some((elision) => this.#fits(elision, next)) === true
  }

  /** Whether words elide before a word, for all that its first letter tells. */
  elidesBefore(word: string): boolean {
    if (this.#whole.has(word) || this.#glides.some((start) => word.startsWith(start))) return false
    const first = word.charCodeAt(0)
    if (this.#vowels.has(baseOf(first))) return true
    return (
      this.#eliding.has(word) || this.#starts.get(first)?.some((start) => word.startsWith(start)) === true
    )
  }

  #fits({ before, beforeTags }: Elision, { lower, tags }: WordForm): boolean {
    if (!this.elidesBefore(lower)) return false
    if (before?.includes(lower)) return true
    if (beforeTags) return tags.some((tag) => beforeTags.includes(tag[0]!))
    return before === undefined
  }
}
