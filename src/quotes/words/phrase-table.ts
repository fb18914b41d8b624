import { type Glossary, isWordUnit, openingOf, type WordClass } from './glossary.ts'

interface Phrase<Sense> {
  readonly text: string
  sense: Sense
}

/** Words and phrases looked up at an offset of a folded text, the longest that matches first. */
export class PhraseTable<Sense> {
  readonly #glossary: Glossary
  /** Phrases by the number of the letters that they begin with. */
  readonly #byOpening = new Map<number, Phrase<Sense>[]>()
  /** The letters that its phrases begin with. */
  readonly openings: WordClass

  constructor(glossary: Glossary) {
    this.#glossary = glossary
    this.openings = glossary.classOf()
  }

  /** @param phrase Folded. */
  get(phrase: string): Sense | undefined {
    const opening = this.#glossary.find(openingOf(phrase, 0))
    return this.#byOpening.get(opening)?.find((known) => known.text === phrase)?.sense
  }

  /** @param phrase Folded. */
  set(phrase: string, sense: Sense): void {
    const opening = this.#glossary.number(openingOf(phrase, 0))
    const phrases = this.#byOpening.get(opening)
    if (!phrases) {
      this.openings.add(opening)
      this.#byOpening.set(opening, [{ text: phrase, sense }])
      return
    }
    const known = phrases.find((other) => other.text === phrase)
    if (known) known.sense = sense
    else {
      const shorter = phrases.findIndex(({ text }) => text.length < phrase.length)
      phrases.splice(shorter < 0 ? phrases.length : shorter, 0, { text: phrase, sense })
    }
  }

  /**
   * The longest phrase that stands at an offset as whole words.
   *
   * @param folded The text, as `fold` makes it.
   * @param at Where a word begins.
   * @param opening Number of the letters there, when the caller knows it.
   */
  at(
    folded: string,
    at: number,
    opening = this.#glossary.find(openingOf(folded, at)),
  ): { sense: Sense; end: number } | null {
    if (!this.openings.has(opening)) return null
    for (const { text, sense } of this.#byOpening.get(opening)!) {
      const end = at + text.length
      if (folded.startsWith(text, at) && endsWord(folded, end)) return { sense, end }
    }
    return null
  }
}

/** A phrase may end before an apostrophe or a mark, not inside a word or a compound ('maire' in 'maire-adjoint'). */
function endsWord(folded: string, end: number): boolean {
  if (folded[end - 1] === "'") return true
  if (end >= folded.length) return true
  if (folded[end] === '-') return end + 1 >= folded.length || !isWordUnit(folded.charCodeAt(end + 1))
  return !isWordUnit(folded.charCodeAt(end))
}
