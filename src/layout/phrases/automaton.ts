import { markOf } from './characters.ts'
import { buildWording, type WordingBuilder, wordingHeads } from './notation.ts'
import { STRONG_TOKEN, type TokenReader, WORD_TOKEN } from './tokens.ts'
import { CLASSES, FIRST_SLOT_BIT, LIGHT_CLASS, markCode, type WordClasses, wordCode } from './words.ts'

/** Tokens that one wording may span: bounds the work at each start. */
const REACH = 80
/** Sets of states made by reading texts; beyond, they are thrown away and made again. */
const MOST_FRONTS = 20_000
const WORD_EDGE = 0
const CLASS_EDGE = 1
const SKIP_EDGE = 2

/** A set of states reached together. */
interface Front {
  readonly states: readonly number[]
  /** Numbers of the phrases that end here. */
  readonly accepts: readonly number[]
  /** Words and marks that lead on from here. */
  readonly words: ReadonlySet<number>
  /** What such a word leads to, by `TokenReader.key`. */
  readonly byWord: Map<number, Front | null>
  /** What any other token leads to: only its classes matter. */
  readonly byClasses: Map<number, Front | null>
}

interface Wording {
  readonly source: string
  readonly phrase: number
  /** Its first state; -1 until a text holds a word that it may start with. */
  first: number
}

/**
 * All wordings as one automaton over tokens. Nothing is built before a text asks for it: wordings wait under the
 * words they may start with, slots under the state that opens them, and the sets of states that a text reaches are
 * made when first reached, then kept (subset construction).
 */
export class PhraseAutomaton implements WordingBuilder, WordClasses {
  readonly classes: ReadonlyMap<number, number>
  readonly #slots: ReadonlyMap<string, readonly string[]>
  readonly #slotBits = new Map<string, number>()
  readonly #wordings: Wording[] = []
  readonly #byWord = new Map<number, number[]>()
  readonly #byBit = new Map<number, number[]>()
  readonly #firstEdge: number[] = []
  readonly #nextEdge: number[] = []
  readonly #edgeKind: number[] = []
  readonly #symbol: number[] = []
  readonly #target: number[] = []
  readonly #accept = new Map<number, number>()
  readonly #unopened = new Map<number, { slot: string; join: number }>()
  /** The last round of `#closure` that saw each state: sets of hundreds of states are made for every first word. */
  readonly #seen: number[] = []
  #round = 0
  #fronts = new Map<string, Front>()
  /** As in a front: the first token of a wording. */
  #startsByWord = new Map<number, Front | null>()
  #startsByClasses = new Map<number, Front | null>()

  /**
   * @param slots Wordings of each slot.
   * @param lightWords Words that say little of what a line is about.
   */
  constructor(slots: ReadonlyMap<string, readonly string[]>, lightWords: readonly string[]) {
    this.#slots = slots
    const classes = new Map<number, number>()
    const mark = (word: string, bit: number): void => {
      const code = wordCode(word, 0, word.length)
      classes.set(code, (classes.get(code) ?? 0) | bit)
    }
    for (const word of lightWords) mark(word, LIGHT_CLASS)
    let bit = 1 << FIRST_SLOT_BIT
    for (const [name, wordings] of slots) {
      // A slot of single words is a class of words, as long as there are bits.
      if (bit === LIGHT_CLASS || !wordings.every((wording) => /^\p{L}+$/u.test(wording))) continue
      this.#slotBits.set(name, bit)
      for (const wording of wordings) mark(wording, bit)
      bit <<= 1
    }
    for (const [name, own] of Object.entries(CLASSES)) this.#slotBits.set(name, own)
    this.classes = classes
  }

  /** Add a wording of the phrase of that number. */
  add(source: string, phrase: number): void {
    const wording = this.#wordings.push({ source, phrase, first: -1 }) - 1
    this.#index(source, wording)
  }

  starts(code: number): boolean {
    return this.#byWord.has(code)
  }

  /**
   * Find the wordings that start at token `from`.
   *
   * @param visit Called with each end, the shortest first: the token after the last, and the numbers of the phrases.
   */
  walk(tokens: TokenReader, from: number, visit: (end: number, phrases: readonly number[]) => void): void {
    let front = this.#start(tokens, from)
    if (front === null) return
    if (front.accepts.length > 0) visit(from + 1, front.accepts)
    const limit = Math.min(tokens.count, from + REACH)
    for (let at = from + 1; at < limit; at++) {
      const before: Front = front
      front = this.#advance(before, tokens, at)
      if (front === null) return
      // A skipped mark keeps the ends of the word before it.
      const counts = tokens.kind[at] === WORD_TOKEN || front.accepts.length > before.accepts.length
      if (counts && front.accepts.length > 0) visit(at + 1, front.accepts)
    }
  }

  fresh(): number {
    this.#seen.push(0)
    return this.#firstEdge.push(-1) - 1
  }

  skip(from: number, to: number): void {
    this.#edge(from, SKIP_EDGE, 0, to)
  }

  word(from: number, text: string, start: number, end: number): number {
    const to = this.fresh()
    this.#edge(from, WORD_EDGE, codeOf(text, start, end), to)
    return to
  }

  slot(from: number, name: string): number {
    const to = this.fresh()
    const bit = this.#slotBits.get(name)
    if (bit === undefined) {
      const opening = this.fresh()
      this.skip(from, opening)
      this.#unopened.set(opening, { slot: name, join: to })
    } else this.#edge(from, CLASS_EDGE, bit, to)
    return to
  }

  #wordingsOf(slot: string): readonly string[] {
    const wordings = this.#slots.get(slot)
    if (wordings === undefined) throw new Error(`No slot {${slot}}`)
    return wordings
  }

  /** Keep the wording under all it may start with. */
  #index(source: string, wording: number): void {
    wordingHeads(
      source,
      (text, start, end) => push(this.#byWord, codeOf(text, start, end), wording),
      (slot) => {
        const bit = this.#slotBits.get(slot)
        if (bit !== undefined) push(this.#byBit, bit, wording)
        else for (const piece of this.#wordingsOf(slot)) this.#index(piece, wording)
      },
    )
  }

  #edge(from: number, kind: number, symbol: number, to: number): void {
    this.#edgeKind.push(kind)
    this.#symbol.push(symbol)
    this.#target.push(to)
    this.#nextEdge.push(this.#firstEdge[from]!)
    this.#firstEdge[from] = this.#symbol.length - 1
  }

  #start(tokens: TokenReader, at: number): Front | null {
    const isKnown = this.#byWord.has(tokens.word[at]!)
    const starts = isKnown ? this.#startsByWord : this.#startsByClasses
    const key = isKnown ? tokens.key[at]! : classKey(tokens, at)
    const known = starts.get(key)
    if (known !== undefined) return known
    const candidates = new Set(this.#byWord.get(tokens.word[at]!))
    for (const [bit, wordings] of this.#byBit) {
      if ((tokens.classes[at]! & bit) !== 0) for (const wording of wordings) candidates.add(wording)
    }
    const roots = [...candidates].map((index) => this.#firstState(this.#wordings[index]!))
    const front = roots.length === 0 ? null : this.#step(this.#closure(roots), tokens, at)
    starts.set(key, front)
    return front
  }

  #firstState(wording: Wording): number {
    if (wording.first < 0) {
      wording.first = this.fresh()
      this.#accept.set(buildWording(wording.source, wording.first, this), wording.phrase)
    }
    return wording.first
  }

  #advance(front: Front, tokens: TokenReader, at: number): Front | null {
    const isKnown = front.words.has(tokens.word[at]!)
    const known = isKnown ? front.byWord : front.byClasses
    const key = isKnown ? tokens.key[at]! : classKey(tokens, at)
    let next = known.get(key)
    if (next === undefined) {
      next = this.#step(front.states, tokens, at)
      known.set(key, next)
    }
    return next
  }

  #step(states: readonly number[], tokens: TokenReader, at: number): Front | null {
    const word = tokens.word[at]!
    const classes = tokens.classes[at]!
    const kind = tokens.kind[at]!
    const reached = new Set(kind === WORD_TOKEN || kind === STRONG_TOKEN ? [] : states)
    for (const state of states) {
      for (let edge = this.#firstEdge[state]!; edge >= 0; edge = this.#nextEdge[edge]!) {
        const symbol = this.#symbol[edge]!
        const fits =
          this.#edgeKind[edge] === WORD_EDGE
            ? symbol === word
            : this.#edgeKind[edge] === CLASS_EDGE && (classes & symbol) !== 0
        if (fits) reached.add(this.#target[edge]!)
      }
    }
    return reached.size === 0 ? null : this.#front(this.#closure([...reached]))
  }

  #front(states: number[]): Front {
    if (this.#fronts.size > MOST_FRONTS) {
      this.#fronts = new Map()
      this.#startsByWord = new Map()
      this.#startsByClasses = new Map()
    }
    // States that only pass on are reached already.
    const own = states.filter((state) => this.#isTelling(state)).sort((a, b) => a - b)
    const key = own.join()
    let front = this.#fronts.get(key)
    if (front === undefined) {
      front = this.#made(own)
      this.#fronts.set(key, front)
    }
    return front
  }

  /** Whether a wording ends at the state or goes on with a token. */
  #isTelling(state: number): boolean {
    if (this.#accept.has(state)) return true
    for (let edge = this.#firstEdge[state]!; edge >= 0; edge = this.#nextEdge[edge]!) {
      if (this.#edgeKind[edge] !== SKIP_EDGE) return true
    }
    return false
  }

  #made(states: readonly number[]): Front {
    const accepts = new Set<number>()
    const words = new Set<number>()
    for (const state of states) {
      const phrase = this.#accept.get(state)
      if (phrase !== undefined) accepts.add(phrase)
      for (let edge = this.#firstEdge[state]!; edge >= 0; edge = this.#nextEdge[edge]!) {
        if (this.#edgeKind[edge] === WORD_EDGE) words.add(this.#symbol[edge]!)
      }
    }
    return {
      states,
      accepts: [...accepts].sort((a, b) => a - b),
      words,
      byWord: new Map(),
      byClasses: new Map(),
    }
  }

  /** The states, and those reached from them without a word. */
  #closure(states: number[]): number[] {
    const round = ++this.#round
    for (const state of states) this.#seen[state] = round
    for (let at = 0; at < states.length; at++) {
      this.#open(states[at]!)
      for (let edge = this.#firstEdge[states[at]!]!; edge >= 0; edge = this.#nextEdge[edge]!) {
        const to = this.#target[edge]!
        if (this.#edgeKind[edge] !== SKIP_EDGE || this.#seen[to] === round) continue
        this.#seen[to] = round
        states.push(to)
      }
    }
    return states
  }

  #open(state: number): void {
    const unopened = this.#unopened.get(state)
    if (unopened === undefined) return
    this.#unopened.delete(state)
    for (const wording of this.#wordingsOf(unopened.slot)) {
      this.skip(buildWording(wording, state, this), unopened.join)
    }
  }
}

/** What a token is apart from its letters: its classes, and whether it may be skipped. */
function classKey({ classes, kind }: TokenReader, at: number): number {
  return classes[at]! | (kind[at]! << 30)
}

/** The code of the word, or of the mark that stands for this one. */
function codeOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  const mark = end === start + 1 ? markOf(code) : code
  return mark === code ? wordCode(text, start, end) : markCode(mark)
}

function push(index: Map<number, number[]>, key: number, wording: number): void {
  const list = index.get(key)
  if (list === undefined) index.set(key, [wording])
  else if (list.at(-1) !== wording) list.push(wording)
}
