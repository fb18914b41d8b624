import { buildWording, type WordingBuilder } from './notation.ts'
import { CLASSES, FREE_CLASS, STRONG_TOKEN, type TokenReader, WORD_TOKEN } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Bits of an Int32 are all the classes there can be. */
const MOST_CLASSES = 30
/** Tokens that one wording may span: bounds the work at each start. */
const REACH = 80
/** States made by reading texts; beyond, they are thrown away and made again. */
const MOST_STATES = 20_000
const ROOT = 0
/** The classes that do not follow from the word. */
const OWN_CLASSES = (1 << FREE_CLASS) - 1
const SKIP = -1
const MORE_SLOTS_DEEP = 8

/** A set of states reached together. */
interface Front {
  readonly states: readonly number[]
  /** Numbers of the phrases that end here. */
  readonly accepts: readonly number[]
  readonly next: Map<number, Front | null>
}

/** End of the longest wording found at a token. */
export interface Found {
  /** Token after its last. */
  readonly end: number
  readonly phrases: readonly number[]
}

/**
 * All wordings as one automaton over tokens: a graph built once, and the sets of its states that texts reach, made
 * when first reached and kept (subset construction, lazily).
 */
export class PhraseAutomaton implements WordingBuilder {
  readonly #vocabulary: Vocabulary
  readonly #slots: ReadonlyMap<string, readonly string[]>
  readonly #slotClasses = new Map<string, number>()
  readonly #firstEdge: number[] = [-1]
  readonly #nextEdge: number[] = []
  readonly #symbol: number[] = []
  readonly #target: number[] = []
  readonly #accept = new Map<number, number[]>()
  readonly #fromRoot = new Map<number, number>()
  #depth = 0
  #classCount = FREE_CLASS
  #fronts = new Map<string, Front>()
  #starts: Map<number, number[]> | null = null
  #classStarts: (readonly [bit: number, to: number])[] = []
  #startFronts = new Map<number, Front | null>()

  constructor(vocabulary: Vocabulary, slots: ReadonlyMap<string, readonly string[]>) {
    this.#vocabulary = vocabulary
    this.#slots = slots
  }

  /** Add a wording of the phrase of that number. */
  add(wording: string, phrase: number): void {
    const end = buildWording(wording, ROOT, this)
    const accepted = this.#accept.get(end)
    if (accepted) accepted.push(phrase)
    else this.#accept.set(end, [phrase])
  }

  fresh(): number {
    return this.#firstEdge.push(-1) - 1
  }

  skip(from: number, to: number): void {
    this.#edge(from, SKIP, to)
  }

  word(from: number, text: string, start: number, end: number): number {
    return this.#step(from, this.#vocabulary.add(text, start, end))
  }

  slot(from: number, name: string): number {
    const own = CLASSES[name as keyof typeof CLASSES]
    if (own !== undefined) return this.#step(from, -1 - own)
    const wordings = this.#slots.get(name)
    if (wordings === undefined) throw new Error(`No slot {${name}}`)
    const bit = this.#classOf(name, wordings)
    if (bit !== 0) return this.#step(from, -1 - bit)
    if (this.#depth === MORE_SLOTS_DEEP) throw new Error(`Slot {${name}} contains itself`)
    this.#depth++
    const opening = this.fresh()
    const join = this.fresh()
    this.skip(from, opening)
    for (const wording of wordings) this.skip(buildWording(wording, opening, this), join)
    this.#depth--
    return join
  }

  /** The longest wording from token `from` on. */
  longest(tokens: TokenReader, from: number): Found | null {
    let front = this.#start(tokens.word[from]!, tokens.classes[from]!)
    if (front === null) return null
    let found: Found | null = front.accepts.length > 0 ? { end: from + 1, phrases: front.accepts } : null
    const limit = Math.min(tokens.count, from + REACH)
    for (let at = from + 1; at < limit; at++) {
      const before: Front = front
      front = this.#advance(before, tokens.word[at]!, tokens.classes[at]!, tokens.kind[at]!)
      if (front === null) break
      // A skipped mark keeps the ends of the word before it.
      const counts = tokens.kind[at] === WORD_TOKEN || front.accepts.length > before.accepts.length
      if (counts && front.accepts.length > 0) found = { end: at + 1, phrases: front.accepts }
    }
    return found
  }

  #edge(from: number, symbol: number, to: number): void {
    this.#symbol.push(symbol)
    this.#target.push(to)
    this.#nextEdge.push(this.#firstEdge[from]!)
    this.#firstEdge[from] = this.#symbol.length - 1
  }

  /** Words share their first states, like a trie; symbols below -1 are classes. */
  #step(from: number, symbol: number): number {
    if (from === ROOT) {
      const known = this.#fromRoot.get(symbol)
      if (known !== undefined) return known
    } else {
      for (let edge = this.#firstEdge[from]!; edge >= 0; edge = this.#nextEdge[edge]!) {
        if (this.#symbol[edge] === symbol) return this.#target[edge]!
      }
    }
    const to = this.fresh()
    this.#edge(from, symbol, to)
    if (from === ROOT) this.#fromRoot.set(symbol, to)
    return to
  }

  /** A slot of single words is a class of words; 0 for any other, and when the bits are used up. */
  #classOf(name: string, wordings: readonly string[]): number {
    const known = this.#slotClasses.get(name)
    if (known !== undefined) return known
    let bit = 0
    if (this.#classCount < MOST_CLASSES && wordings.every((wording) => /^\p{L}+$/u.test(wording))) {
      bit = 1 << this.#classCount++
      for (const wording of wordings) {
        const id = this.#vocabulary.add(wording)
        this.#vocabulary.classes[id]! |= bit
      }
    }
    this.#slotClasses.set(name, bit)
    return bit
  }

  #start(word: number, classes: number): Front | null {
    if (this.#starts === null) this.#indexStarts()
    const key = (word << FREE_CLASS) | (classes & OWN_CLASSES)
    const known = this.#startFronts.get(key)
    if (known !== undefined) return known
    const reached = new Set(this.#starts!.get(word))
    for (const [bit, to] of this.#classStarts) if ((classes & bit) !== 0) reached.add(to)
    const front = this.#front(reached)
    this.#startFronts.set(key, front)
    return front
  }

  #indexStarts(): void {
    this.#starts = new Map()
    for (const state of this.#closure([ROOT])) {
      for (let edge = this.#firstEdge[state]!; edge >= 0; edge = this.#nextEdge[edge]!) {
        const symbol = this.#symbol[edge]!
        const to = this.#target[edge]!
        if (symbol < SKIP) this.#classStarts.push([-1 - symbol, to])
        else if (symbol > 0) {
          const targets = this.#starts.get(symbol)
          if (targets) targets.push(to)
          else this.#starts.set(symbol, [to])
        }
      }
    }
  }

  #advance(front: Front, word: number, classes: number, kind: number): Front | null {
    const key = kind === WORD_TOKEN ? (word << FREE_CLASS) | (classes & OWN_CLASSES) : -1 - word
    const known = front.next.get(key)
    if (known !== undefined) return known
    const reached = new Set<number>()
    if (kind !== WORD_TOKEN && kind !== STRONG_TOKEN) for (const state of front.states) reached.add(state)
    for (const state of front.states) {
      for (let edge = this.#firstEdge[state]!; edge >= 0; edge = this.#nextEdge[edge]!) {
        const symbol = this.#symbol[edge]!
        if (symbol > 0 ? symbol === word : symbol < SKIP && (classes & (-1 - symbol)) !== 0) {
          reached.add(this.#target[edge]!)
        }
      }
    }
    const next = this.#front(reached)
    front.next.set(key, next)
    return next
  }

  #front(reached: ReadonlySet<number>): Front | null {
    if (reached.size === 0) return null
    if (this.#fronts.size > MOST_STATES) {
      this.#fronts = new Map()
      this.#startFronts = new Map()
    }
    const states = this.#closure([...reached]).sort((a, b) => a - b)
    const key = states.join()
    let front = this.#fronts.get(key)
    if (front === undefined) {
      const accepts = new Set<number>()
      for (const state of states) for (const phrase of this.#accept.get(state) ?? []) accepts.add(phrase)
      front = { states, accepts: [...accepts].sort((a, b) => a - b), next: new Map() }
      this.#fronts.set(key, front)
    }
    return front
  }

  /** The states, and those reached from them without a word. */
  #closure(states: number[]): number[] {
    const seen = new Set(states)
    for (let at = 0; at < states.length; at++) {
      for (let edge = this.#firstEdge[states[at]!]!; edge >= 0; edge = this.#nextEdge[edge]!) {
        const to = this.#target[edge]!
        if (this.#symbol[edge] !== SKIP || seen.has(to)) continue
        seen.add(to)
        states.push(to)
      }
    }
    return states
  }
}
