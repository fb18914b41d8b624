import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { groupsIn, readGroup, scatter } from '../../packed/groups.ts'
import { namesOf, Part } from './pack-patterns.ts'
import { PatternSet } from './pattern-set.ts'

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
    return (set ?? new PatternSet(this.size)).add(number)
  }
}

const union = (one: PatternSet | null, other: PatternSet | null): PatternSet | null =>
  one && other ? one.union(other) : (one ?? other)
