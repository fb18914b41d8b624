import { Gap, type Reading } from '../reading.ts'
import { matchPattern, type Pattern } from './pattern.ts'

/** What is tried at a word. */
interface Tried<Entry> {
  /** Whatever stands beside it. */
  readonly alone: Entry[]
  /** When this word comes next. */
  readonly before: Map<string, Entry[]>
}

/**
 * Patterns by the words that they are tried at: most words of a text are no pattern's, and of those that are, "de", "la"
 * and "à", few stand before a word that a pattern waits for.
 */
export class PatternTable<Entry extends { readonly pattern: Pattern }> {
  readonly #byWord = new Map<string, Tried<Entry>>()
  /** Places of the slots of the pattern that is tried, the same for all. */
  readonly #places: number[] = []

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) {
      const { slots, anchor, width } = entry.pattern
      for (const word of slots[anchor]!.words!) {
        const { alone, before } = this.#triedAt(word)
        if (width === 1) alone.push(entry)
        else for (const next of slots[anchor + 1]!.words!) add(before, next, entry)
      }
    }
  }

  /**
   * Match every pattern at every word.
   *
   * @param visit Is told of each match, with the word index of each slot, -1 where a slot holds no word; the array is
   *   overwritten by the next match, and what stands behind the slots is of other patterns.
   */
  matches(reading: Reading, visit: (entry: Entry, places: readonly number[]) => void): void {
    const { size, forms, gaps } = reading
    for (let at = 0; at < size; at++) {
      const tried = this.#byWord.get(forms[at]!.lower)
      if (!tried) continue
      this.#try(tried.alone, reading, at, visit)
      if (tried.before.size === 0 || at + 1 === size || gaps[at + 1] === Gap.other) continue
      const pairs = tried.before.get(forms[at + 1]!.lower)
      if (pairs) this.#try(pairs, reading, at, visit)
    }
  }

  #try(
    entries: readonly Entry[],
    reading: Reading,
    at: number,
    visit: (entry: Entry, places: readonly number[]) => void,
  ): void {
    for (const entry of entries)
      if (matchPattern(entry.pattern, reading, at, this.#places)) visit(entry, this.#places)
  }

  #triedAt(word: string): Tried<Entry> {
    let tried = this.#byWord.get(word)
    if (!tried) {
      tried = { alone: [], before: new Map() }
      this.#byWord.set(word, tried)
    }
    return tried
  }
}

function add<Entry>(lists: Map<string, Entry[]>, word: string, entry: Entry): void {
  const list = lists.get(word)
  if (list) list.push(entry)
  else lists.set(word, [entry])
}
