/** Words in a row that are looked up together. */
const run = 4

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The text of an article as the data of a page repeats it ("articleBody"): which lines of the page stand in it. */
export class Story {
  readonly #runs = new Set<string>()

  constructor(text: string) {
    const words = wordsOf(text)
    for (let at = 0; at + run <= words.length; at++) this.#runs.add(words.slice(at, at + run).join(' '))
  }

  /** Share of the runs of four words of a line that the story has; null for a line too short to tell. */
  share(text: string): number | null {
    const words = wordsOf(text)
    const all = words.length - run + 1
    if (all < 1) return null
    let found = 0
    for (let at = 0; at < all; at++) if (this.#runs.has(words.slice(at, at + run).join(' '))) found++
    return found / all
  }
}
