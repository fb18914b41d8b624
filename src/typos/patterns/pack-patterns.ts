import type { Language } from '../../language/language.ts'
import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { type GroupedList, packGroups, scatter } from '../../packed/groups.ts'
import { lexiconOf } from '../lexicon/index.ts'
import { type Anchor, partsOf } from './pattern.ts'
import { readSaying, type Saying, writeSaying } from './sayings.ts'
import { closedListOf, wordsOf } from './slot.ts'

/** What a word is to patterns, or a list of words by its name with the `@`: the lists of `packPatterns`, in order. */
export const Part = {
  /** What a pattern is tried at that is tried at one word. */
  alone: 0,
  /** The first of the two words that a pattern is tried at, … */
  first: 1,
  /** … and the second. */
  second: 2,
  /** A word of a list: one of `namesOf`. */
  listed: 3,
} as const
export type Part = (typeof Part)[keyof typeof Part]

/** The names by which patterns name their lists. */
export const namesOf = (lists: TypoPatterns['lists']): string[] =>
  Object.keys(lists).map((name) => `@${name}`)

/** Write the patterns of a language for `PatternTable`, which tries them at the rarest of their words. */
export function packPatternsOf(language: Language): string {
  const lexicon = lexiconOf(language)
  return packPatterns(language.typos.patterns, (word) => lexicon?.frequency(word) ?? 0)
}

/**
 * Write patterns: a line with the ids of their rules; one of `packGroups`, with what each word and each
 * list is to which patterns, where those that `scatter` sends to one group share theirs; and one for each pattern.
 *
 * @param frequencyOf Frequency class of a word, as lexicons have them; patterns are tried at their rarest words.
 */
export function packPatterns(
  { rules, lists }: Pick<TypoPatterns, 'rules' | 'lists'>,
  frequencyOf: (word: string) => number = () => 0,
): string {
  const sharesOf = (slot: string): number => {
    const words = new Set(closedListOf(slot)?.flatMap((atom) => wordsOf(atom, lists)))
    let shares = 0
    // Each class holds twice as many words as the one above, and they are about half as frequent.
    for (const word of words) shares += 2 ** frequencyOf(word)
    return shares
  }
  const sayings = Object.values(rules).flatMap((patterns, rule) =>
    patterns.map((pattern): Saying => ({ ...pattern, rule, anchor: anchorOf(pattern.find, sharesOf) })),
  )
  const lines = sayings.map(writeSaying)
  /** What patterns whose anchor is so wide list in the slot so far behind it. */
  const listedAt = (width: Anchor['width'], offset: number) => (line: string) => {
    const { anchor, find } = readSaying(line)
    return anchor.width === width ? closedListOf(partsOf(find).slots[anchor.anchor + offset]!)! : []
  }
  const parts = [listedAt(1, 0), listedAt(2, 0), listedAt(2, 1)]
  const anchored = new Set(parts.flatMap((part) => lines.flatMap(part)))
  const listed = (name: string) => (anchored.has(name) ? wordsOf(name, lists) : [])
  const grouped = (entries: readonly string[], names: (entry: string) => readonly string[]): GroupedList => ({
    entries: () => entries,
    groups: (entry) => new Set(names(entry).map(scatter)),
  })
  const groups = packGroups([...parts.map((part) => grouped(lines, part)), grouped(namesOf(lists), listed)])
  return [Object.keys(rules).join(), groups, ...lines].join('\n')
}

/**
 * Where a pattern is tried: at two neighbours that are closed lists, or else at one, the lists whose words
 * texts have least.
 *
 * @param sharesOf How often a text has the words of a slot, to any scale; 0: it is no closed list.
 */
function anchorOf(find: string, sharesOf: (slot: string) => number): Anchor {
  const shares = partsOf(find).slots.map(sharesOf)
  for (const width of [2, 1] as const) {
    let anchor = -1
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at + width <= shares.length; at++) {
      const share = width === 2 ? shares[at]! * shares[at + 1]! : shares[at]!
      if (share === 0 || share >= least) continue
      anchor = at
      least = share
    }
    if (anchor >= 0) return { anchor, width }
  }
  throw new TypeError(`No slot is a closed list of words: ${find}`)
}
