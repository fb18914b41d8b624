/** Words in a row that are looked up together. */
const run = 4

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A text that the data of a page repeats ("articleBody", "description"): which lines of the page stand in it. */
export class Story {
  readonly #runs = new Set<string>()

  constructor(text: string) {
    for (const words of runsOf(text)) this.#runs.add(words)
  }

  /** Share of the runs of four words of a line that the story has; null for a line too short to tell. */
  share(text: string): number | null {
    const runs = runsOf(text)
    return runs.length === 0 ? null : this.#found(runs) / runs.length
  }

  /** The same where the line may be the longer one: share of the runs of the shorter of the two. */
  overlap(text: string): number {
    const runs = runsOf(text)
    return this.#found(runs) / Math.max(1, Math.min(runs.length, this.#runs.size))
  }

  #found(runs: readonly string[]): number {
    let found = 0
    for (const words of runs) if (this.#runs.has(words)) found++
    return found
  }
}

function runsOf(text: string): string[] {
  const words = wordsOf(text)
  const runs: string[] = []
  for (let at = 0; at + run <= words.length; at++) runs.push(words.slice(at, at + run).join(' '))
  return runs
}

/** Units of the shortest word that tells what a text is about. */
const longWord = 5

/** The words of a headline that tell what it is about: few other texts have them. */
export const topicOf = (headline: string): ReadonlySet<string> =>
  new Set(wordsOf(headline).filter((word) => word.length >= longWord))
