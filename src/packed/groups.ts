import { Digits, number } from './digits.ts'

/** A list of the language data, each of whose entries tells of some groups of words. */
export interface GroupedList {
  /** What stands in it. */
  entries(): readonly string[]
  /** The groups that an entry tells of, as `scatter` gives them, each once. */
  groups(entry: string): Iterable<number>
}

/** How many groups there are: about twice the names that the lists of a language hold; a prime, to scatter them. */
const count = 8191

/** The group of a name: names are scattered over the groups, so that none has to be written; some share one. */
export function scatter(name: string): number {
  let group = 0
  for (let at = 0; at < name.length; at++) group = (group * 31 + name.charCodeAt(at)) % count
  return group
}

/** Write which entries of which lists tell of which groups: of each group, its entries as steps from the one before. */
export function packGroups(lists: readonly GroupedList[]): string {
  const groups = Array.from({ length: count }, () => ({ list: 0, entry: 0, written: '' }))
  lists.forEach((list, at) => {
    list.entries().forEach((word, entry) => {
      for (const told of list.groups(word)) {
        const group = groups[told]!
        const step = at - group.list
        group.written += number(step) + number(step > 0 ? entry : entry - group.entry)
        group.list = at
        group.entry = entry
      }
    })
  })
  return groups.map(({ written }) => written).join(' ')
}

/** What `packGroups` wrote of each group, for `readGroup`. */
export const groupsIn = (packed: string): string[] => packed.split(' ')

/** Tell which entries of which lists speak of a group, in order. */
export function readGroup(written: string, visit: (list: number, entry: number) => void): void {
  const units = new Digits(written)
  let list = 0
  let entry = 0
  for (let at = 0; at < units.length; at = units.end) {
    const step = units.number(at)
    if (step > 0) entry = 0
    list += step
    entry += units.number(units.end)
    visit(list, entry)
  }
}
