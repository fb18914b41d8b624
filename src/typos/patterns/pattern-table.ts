import { Gap, type Reading } from '../reading.ts'
import { matchPattern, type Pattern } from './pattern.ts'
import type { Slot } from './slot.ts'

/** What is tried at a word. */
interface Tried<Entry> {
  /** Whatever stands beside it. */
  readonly alone: Try<Entry>[]
  /** When this word comes next. */
  readonly before: Map<string, Try<Entry>[]>
}

/** A pattern, and what its neighbours on either side ask; null: nothing that a word alone decides. */
interface Try<Entry> {
  readonly entry: Entry
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
 * and "à", few stand before a word that a pattern waits for.
 */
export class PatternTable<Entry extends { readonly pattern: Pattern }> {
  readonly #byWord = new Map<string, Tried<Entry>>()
  /** Places of the slots of the pattern that is tried, the same for all. */
  readonly #places: number[] = []
  readonly #gates = new Map<Slot, Gate[]>()
  /** Goes up with every word that patterns are tried at. */
  #round = 0

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) {
      const { slots, anchor, width } = entry.pattern
      const left = this.#gateOf(slots[anchor - 1], -1)
      const right = this.#gateOf(slots[anchor + width], width)
      for (const word of slots[anchor]!.words!) {
        const { alone, before } = this.#triedAt(word)
        if (width === 1) alone.push({ entry, left, right })
        else for (const next of slots[anchor + 1]!.words!) add(before, next, { entry, left, right })
      }
    }
  }

  /**
   * Match every pattern at every word.
   *
   * @param visit Is told of each match, with the word index of each slot, -1 where a slot holds no word; the array is
   *   overwritten by the next match, and what stands behind the slots is of other patterns.
   */
  matches(reading: Reading, visit: (entry: Entry, places: readonly number[]) => void): void {
    const { size, forms, gaps } = reading
    for (let at = 0; at < size; at++) {
      const tried = this.#byWord.get(forms[at]!.lower)
      if (!tried) continue
      this.#round++
      this.#try(tried.alone, reading, at, visit)
      if (tried.before.size === 0 || at + 1 === size || gaps[at + 1] === Gap.other) continue
      const pairs = tried.before.get(forms[at + 1]!.lower)
      if (pairs) this.#try(pairs, reading, at, visit)
    }
  }

  #try(
    tries: readonly Try<Entry>[],
    reading: Reading,
    at: number,
    visit: (entry: Entry, places: readonly number[]) => void,
  ): void {
    for (const { entry, left, right } of tries) {
      if (left && !this.#passes(left, reading, at)) continue
      if (right && !this.#passes(right, reading, at)) continue
      if (matchPattern(entry.pattern, reading, at, this.#places)) visit(entry, this.#places)
    }
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

  #triedAt(word: string): Tried<Entry> {
    let tried = this.#byWord.get(word)
    if (!tried) {
      tried = { alone: [], before: new Map() }
      this.#byWord.set(word, tried)
    }
    return tried
  }
}

function add<Entry>(lists: Map<string, Entry[]>, word: string, entry: Entry): void {
  const list = lists.get(word)
  if (list) list.push(entry)
  else lists.set(word, [entry])
}
