import { minimalAutomaton } from './automaton.ts'
import { packFrequencies } from './frequencies.ts'
import { packNodes } from './nodes.ts'
import { packRareWords } from './rare-words.ts'
import { packTrigrams } from './trigrams.ts'

/** A word for the lexicon. */
export interface Entry {
  /** Tags, sorted. */
  readonly tags: string
  /** 1 to 15. */
  readonly frequency: number
}

/**
 * Pack words into the string that `LexiconTables` reads.
 *
 * @param entries Words in lower case with their tags and frequency.
 * @param rare Words that hardly anybody writes; see `RareWords`.
 * @returns Lines of text; the same words give the same string.
 */
export function packLexicon(entries: ReadonlyMap<string, Entry>, rare: readonly string[] = []): string {
  const words = [...entries.keys()].sort((a, b) => (a < b ? -1 : 1))
  const classes = rank(words.map((word) => entries.get(word)!.tags))
  const classOf = new Map(classes.map((tags, index) => [tags, index + 1]))
  const root = minimalAutomaton(words.map((word) => [word, classOf.get(entries.get(word)!.tags)!]))
  const alphabet = rank(words.flatMap((word) => word.split('')))
  return [
    alphabet.map((letter) => letter.charCodeAt(0)).join(),
    ...packNodes(root, alphabet),
    classes.join(','),
    ...packFrequencies(words.map((word) => [word, entries.get(word)!.frequency])),
    packTrigrams(words),
    packRareWords(rare),
  ].join('\n')
}

/** Different values, most frequent first. */
function rank(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
}
