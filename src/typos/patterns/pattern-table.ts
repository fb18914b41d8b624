import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { Gap, type Reading } from '../reading.ts'
import { matchPattern, type Pattern, readPattern } from './pattern.ts'
import { PatternIndex } from './pattern-index.ts'
import { readSaying, type Saying } from './sayings.ts'
import type { Slot } from './slot.ts'

/** A pattern that is read, and what its neighbours on either side ask; null: nothing that a word alone decides. */
interface Try {
  readonly saying: Saying
  readonly pattern: Pattern
  readonly left: Gate | null
  readonly right: Gate | null
}

/** What many patterns ask of the word so many places from the one they are tried at: it is asked once at each place. */
interface Gate {
  readonly slot: Slot
  readonly offset: number
  /** The round in which it was asked last, and whether it let patterns pass. */
  round: number
  passes: boolean
}

/**
 * Patterns by the words that they are tried at: most words of a text are no pattern's, and of those that are, "de", "la"
 * and "à", few stand before a word that a pattern waits for. A pattern is read when it is first tried: most never are.
 */
export class PatternTable {
  /** Ids of the rules, by the numbers that patterns have. */
  readonly rules: readonly string[]
  readonly #lines: readonly string[]
  readonly #index: PatternIndex
  readonly #tries: (Try | undefined)[]
  /** Places of the slots of the pattern that is tried, the same for all. */
  readonly #places: number[] = []
  readonly #gates = new Map<Slot, Gate[]>()
  /** Goes up with every word that patterns are tried at. */
  #round = 0

  /** @param packed What `packPatterns` wrote. */
  constructor(
    packed: string,
    private readonly lists: TypoPatterns['lists'],
  ) {
    const [rules, groups, ...lines] = packed.split('\n')
    this.rules = rules!.split(',')
    this.#lines = lines
    this.#index = new PatternIndex(groups!, lists, lines.length)
    this.#tries = new Array<Try | undefined>(lines.length).fill(undefined)
  }

  /**
   * Match every pattern at every word.
   *
   * @param visit Is told of each match, with the word index of each slot, -1 where a slot holds no word; the array is
   *   overwritten by the next match, and what stands behind the slots is of other patterns.
   */
  matches(
    reading: Reading,
    visit: (saying: Saying, pattern: Pattern, places: readonly number[]) => void,
  ): void {
    const { size, forms, gaps } = reading
    let at = 0
    const tryPattern = (number: number) => {
      const { saying, pattern, left, right } = this.#tries[number] ?? this.#read(number)
      if (left && !this.#passes(left, reading, at)) return
      if (right && !this.#passes(right, reading, at)) return
      if (matchPattern(pattern, reading, at, this.#places)) visit(saying, pattern, this.#places)
    }
    let next = size > 0 ? this.#index.at(forms[0]!.lower) : null
    for (; next; at++) {
      const { alone, first } = next
      next = at + 1 < size ? this.#index.at(forms[at + 1]!.lower) : null
      if (!alone && !first) continue
      this.#round++
      alone?.each(tryPattern)
      if (first && next?.second && gaps[at + 1] !== Gap.other) first.each(tryPattern, next.second)
    }
  }

  #read(number: number): Try {
    const saying = readSaying(this.#lines[number]!)
    const pattern = readPattern(saying.find, this.lists, saying.anchor)
    const { slots, anchor, width } = pattern
    const made = {
      saying,
      pattern,
      left: this.#gateOf(slots[anchor - 1], -1),
      right: this.#gateOf(slots[anchor + width], width),
    }
    this.#tries[number] = made
    return made
  }

  /** The gate of a slot that is a word or the edge of a passage, and cannot be left out. */
  #gateOf(slot: Slot | undefined, offset: number): Gate | null {
    if (!slot || slot.isOptional || slot.isComma) return null
    const gates = this.#gates.get(slot) ?? []
    const known = gates.find((gate) => gate.offset === offset)
    if (known) return known
    const gate: Gate = { slot, offset, round: -1, passes: false }
    this.#gates.set(slot, [...gates, gate])
    return gate
  }

  #passes(gate: Gate, { forms, gaps, size }: Reading, at: number): boolean {
    if (gate.round === this.#round) return gate.passes
    const { slot, offset } = gate
    const next = at + offset
    const isWord = next >= 0 && next < size && gaps[offset < 0 ? at : next] !== Gap.other
    gate.round = this.#round
    gate.passes = isWord ? slot.test(forms[next]!) : slot.holdsAtEdge
    return gate.passes
  }
}
