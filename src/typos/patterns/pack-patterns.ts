import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { type GroupedList, packGroups, scatter } from '../../packed/groups.ts'
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

/**
 * Write the patterns of a language: a line with the ids of their rules; one of `packGroups`, with what each word and each
 * list is to which patterns, where those that `scatter` sends to one group share theirs; and one for each pattern.
 */
export function packPatterns({ rules, lists }: Pick<TypoPatterns, 'rules' | 'lists'>): string {
  const sayings = Object.values(rules).flatMap((patterns, rule) =>
    patterns.map((pattern): Saying => ({ ...pattern, rule, anchor: anchorOf(pattern.find, lists) })),
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

/** Where a pattern is tried: at two neighbours that are closed lists, or else at one, the shortest lists there are. */
function anchorOf(find: string, lists: TypoPatterns['lists']): Anchor {
  const sizes = partsOf(find).slots.map((slot) => {
    const words = closedListOf(slot)?.flatMap((atom) => wordsOf(atom, lists))
    return new Set(words).size
  })
  for (const width of [2, 1] as const) {
    let anchor = -1
    let least = Number.POSITIVE_INFINITY
    for (let at = 0; at + width <= sizes.length; at++) {
      const size = width === 2 ? sizes[at]! * sizes[at + 1]! : sizes[at]!
      if (size === 0 || size >= least) continue
      anchor = at
      least = size
    }
    if (anchor >= 0) return { anchor, width }
  }
  throw new TypeError(`No slot is a closed list of words: ${find}`)
}
