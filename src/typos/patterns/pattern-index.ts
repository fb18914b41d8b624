import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { groupsIn, readGroup, scatter } from '../../packed/groups.ts'
import { namesOf, Part } from './pack-patterns.ts'

/** Numbers of patterns, a bit each: what two words share is one step for 32 patterns. */
type PatternSet = Int32Array
const bitsOfUnit = 32

/** The patterns that are tried at a word (`Part`); null: none. */
export interface Tries {
  readonly alone: PatternSet | null
  readonly first: PatternSet | null
  readonly second: PatternSet | null
}

const none: Tries = { alone: null, first: null, second: null }

/** Tells which patterns are tried at a word. What is said of a word is read when a text first has it. */
export class PatternIndex {
  readonly #lists: readonly string[]
  /** What is written of each group of words and lists. */
  readonly #groups: readonly string[]
  /** What was read of each, and of each list. */
  readonly #tries: (Tries | undefined)[]
  readonly #ofLists: (Tries | undefined)[] = []

  /**
   * @param groups The line of them that `packPatterns` wrote.
   * @param size How many patterns there are.
   */
  constructor(
    groups: string,
    lists: TypoPatterns['lists'],
    private readonly size: number,
  ) {
    this.#lists = namesOf(lists)
    this.#groups = groupsIn(groups)
    this.#tries = new Array<Tries | undefined>(this.#groups.length).fill(undefined)
  }

  /** The patterns that are tried at a word; some of them may be of other words. */
  at(word: string): Tries {
    const group = scatter(word)
    this.#tries[group] ??= this.#read(this.#groups[group]!, true)
    return this.#tries[group]
  }

  /** @param withLists Whether to read also what is said of the lists that a word is in: no list is in a list. */
  #read(written: string, withLists: boolean): Tries {
    if (written === '') return none
    let { alone, first, second } = none
    readGroup(written, (part, entry) => {
      if (part === Part.alone) alone = this.#with(alone, entry)
      else if (part === Part.first) first = this.#with(first, entry)
      else if (part === Part.second) second = this.#with(second, entry)
      else if (withLists) {
        const listed = this.#ofList(entry)
        alone = union(alone, listed.alone)
        first = union(first, listed.first)
        second = union(second, listed.second)
      }
    })
    return { alone, first, second }
  }

  #ofList(list: number): Tries {
    this.#ofLists[list] ??= this.#read(this.#groups[scatter(this.#lists[list]!)]!, false)
    return this.#ofLists[list]
  }

  #with(set: PatternSet | null, number: number): PatternSet {
    const grown = set ?? new Int32Array(Math.ceil(this.size / bitsOfUnit))
    grown[Math.floor(number / bitsOfUnit)]! |= 1 << (number % bitsOfUnit)
    return grown
  }
}

const union = (one: PatternSet | null, other: PatternSet | null): PatternSet | null =>
  one && other ? one.map((bits, at) => bits | other[at]!) : (one ?? other)

/** Tell the numbers in a set, in order; with another, those in both. */
export function eachPattern(set: PatternSet, visit: (number: number) => void, other: PatternSet = set): void {
  for (let at = 0; at < set.length; at++) {
    // The lowest bit is told and taken off, as long as there is one.
    for (let common = set[at]! & other[at]!; common !== 0; common &= common - 1)
      visit(at * bitsOfUnit + 31 - Math.clz32(common & -common))
  }
}
