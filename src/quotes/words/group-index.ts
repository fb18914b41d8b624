import { Digits, number } from '../../packed/digits.ts'
import type { WordSource } from './glossary.ts'

/** Tells which entries of which lists speak of the words of a group, each group once. */
export class GroupIndex {
  readonly #places = new Map<string, number>()
  readonly #units: Digits

  /** @param packed What `packGroups` wrote. */
  constructor(packed: string) {
    const [groups, units] = packed.split('\n') as [string, string]
    this.#units = new Digits(units)
    let place = 0
    for (const name of groups.split(',')) {
      this.#places.set(name, place)
      place = this.#units.number(place) + this.#units.end
    }
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
    const end = units.number(place) + units.end
    let source = 0
    let entry = 0
    for (let at = units.end; at < end; ) {
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
  const written = [...units.values()].map((list) => {
    let before: readonly [number, number] = [0, 0]
    const steps = list.map(([source, entry]) => {
      const step = source - before[0]
      const distance = step > 0 ? entry : entry - before[1]
      before = [source, entry]
      return number(step) + number(distance)
    })
    const text = steps.join('')
    return number(text.length) + text
  })
  return [[...units.keys()].join(), written.join('')].join('\n')
}
