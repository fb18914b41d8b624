import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { digit } from '../../packed/digits.ts'
import { type GroupedList, packGroups, scatter } from '../../packed/groups.ts'
import { type Anchor, partsOf } from './pattern.ts'
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
 * Write where patterns are tried: a line with the anchor of each, which `anchorAt` reads, and one of `packGroups`, with
 * what each word and each list is to which patterns; words and lists that `scatter` sends to one group share theirs.
 *
 * @param finds Patterns, as `TypoPattern.find`.
 */
export function packPatterns(finds: readonly string[], lists: TypoPatterns['lists']): string {
  const anchors = new Map(finds.map((find) => [find, anchorOf(find, lists)]))
  /** What patterns whose anchor is so wide list in the slot so far behind it. */
  const listedAt = (width: Anchor['width'], offset: number) => (find: string) => {
    const at = anchors.get(find)!
    return at.width === width ? closedListOf(partsOf(find).slots[at.anchor + offset]!)! : []
  }
  const parts = [listedAt(1, 0), listedAt(2, 0), listedAt(2, 1)]
  const anchored = new Set(parts.flatMap((part) => finds.flatMap(part)))
  const listed = (name: string) => (anchored.has(name) ? wordsOf(name, lists) : [])
  const grouped = (entries: readonly string[], names: (entry: string) => readonly string[]): GroupedList => ({
    entries: () => entries,
    groups: (entry) => new Set(names(entry).map(scatter)),
  })
  const places = finds.map((find) => anchors.get(find)!).map(({ anchor, width }) => digit(2 * anchor + width))
  const groups = [...parts.map((part) => grouped(finds, part)), grouped(namesOf(lists), listed)]
  return [places.join(''), packGroups(groups)].join('\n')
}

/** Read where a pattern is tried off its digit. */
export const anchorAt = (place: number): Anchor => {
  const width = place % 2 === 1 ? 1 : 2
  return { anchor: (place - width) / 2, width }
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
