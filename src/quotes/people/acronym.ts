import type { Reader } from '../words/reader.ts'
import type { Occurrence } from './occurrence.ts'

/** Units of the longest expansion. */
const longestExpansion = 16

/**
 * Let the phrase before an acronym in round brackets hold its whole expansion: "l’[Union des ports et des quais de
 * l’Ouest] (UPQO)".
 */
export function withExpansions(reader: Reader, occurrences: Occurrence[]): Occurrence[] {
  if (!reader.words.text.includes('(')) return occurrences
  const found: Occurrence[] = []
  for (const occurrence of occurrences) {
    const start = expansionStart(reader, occurrence)
    if (start >= 0) {
      let at = found.length - 1
      const limit = Math.max(0, found.length - longestExpansion)
      while (at >= limit && !(found[at]!.first <= start && start < found[at]!.last)) at--
      const host = at >= limit ? found[at] : undefined
      if (host) {
        found.length = at
        found.push(widened(reader, host, start, occurrence.first - 1))
      }
    }
    found.push(occurrence)
  }
  return found
}

function widened(reader: Reader, host: Occurrence, start: number, last: number): Occurrence {
  const { words } = reader
  const name: string[] = []
  for (let index = start; index < last && words.isCapital(index); index++) name.push(words.lower(index))
  // Not a copy, which would have a shape of its own: nobody else has the host yet.
  return Object.assign(host, {
    last,
    end: words.to[last - 1]!,
    mention: 'name',
    kind: 'organisation',
    plural: false,
    words: name,
    roles: [],
    role: null,
  } satisfies Partial<Occurrence>)
}

/** Where the expansion begins of an acronym in round brackets; -1: it is none. */
function expansionStart(reader: Reader, { words: name, first, last }: Occurrence): number {
  const { words } = reader
  if (name.length !== 1 || words.value(first - 1) !== '(' || words.value(last) !== ')') return -1
  const word = words.value(first)
  if (word.length < 2 || word.slice(1) === word.slice(1).toLowerCase()) return -1
  const letters = lettersOf(word)
  const end = first - 1
  for (let start = end - 1; start >= Math.max(0, end - longestExpansion) && words.isWord(start); start--) {
    if (words.lower(start)[0] === letters[0] && initialsFit(reader, letters, start, end)) return start
  }
  return -1
}

/** The letters of an acronym, folded. */
export const lettersOf = (word: string): string => word.toLowerCase().replaceAll(/[.-]/g, '')

/** Whether each letter opens a word of the phrase, in order; small words may be left out. */
export function initialsFit(reader: Reader, letters: string, from: number, to: number): boolean {
  const { words, lexicon } = reader
  let at = 0
  for (let index = from; index < to; index++) {
    if (!words.isWord(index)) return false
    const isSmall =
      !words.isCapital(index) &&
      (reader.is(lexicon.determiners, index) ||
        reader.is(lexicon.genitives, index) ||
        reader.is(lexicon.conjunctions, index) ||
        reader.after(lexicon.people.particles, index) > 0 ||
        reader.after(lexicon.otherPrepositions, index) > 0)
    if (isSmall) continue
    if (words.lower(index)[0] === letters[at]) at++
    // The article that opens a sentence.
    else if (index > from || !reader.is(lexicon.determiners, index)) return false
  }
  return at === letters.length
}
