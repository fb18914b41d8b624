import { Digits, fixed, number } from '../../packed/digits.ts'
import type { WordSource } from './glossary.ts'

const placeDigits = 3

/** Tells which entries of which lists speak of the words of a group, each group once. */
export class GroupIndex {
  readonly #places = new Map<string, number>()
  readonly #units: Digits

  /** @param packed What `packGroups` wrote. */
  constructor(packed: string) {
    const [groups, places, units] = packed.split('\n') as [string, string, string]
    const at = new Digits(places)
    let group = 0
    for (const name of groups.split(',')) this.#places.set(name, at.fixed(placeDigits * group++, placeDigits))
    this.#units = new Digits(units)
  }

  /**
   * Take the entries of a group.
   *
   * @returns Whether there were any, and they were not taken before.
   */
  take(group: string, visit: (source: number, entry: number) => void): boolean {
    const place = this.#places.get(group)
    if (place === undefined) return false
    this.#places.delete(group)
    const units = this.#units
    let left = units.number(place)
    let source = 0
    let entry = 0
    for (let at = units.end; left > 0; left--) {
      const step = units.number(at)
      if (step > 0) entry = 0
      source += step
      entry += units.number(units.end)
      at = units.end
      visit(source, entry)
    }
    return true
  }
}

/** Write which entries of lists tell of which groups, as `GroupIndex` reads it: in order, each a step from the one before. */
export function packGroups(sources: readonly WordSource[]): string {
  const units = new Map<string, [source: number, entry: number][]>()
  sources.forEach((list, source) => {
    list.entries().forEach((word, entry) => {
      for (const group of list.groups(word)) {
        const known = units.get(group)
        if (known) known.push([source, entry])
        else units.set(group, [[source, entry]])
      }
    })
  })
  const places: string[] = []
  let written = ''
  for (const list of units.values()) {
    places.push(fixed(written.length, placeDigits))
    written += number(list.length)
    let before: readonly [number, number] = [0, 0]
    for (const [source, entry] of list) {
      const step = source - before[0]
      written += number(step) + number(step > 0 ? entry : entry - before[1])
      before = [source, entry]
    }
  }
  return [[...units.keys()].join(), places.join(''), written].join('\n')
}
