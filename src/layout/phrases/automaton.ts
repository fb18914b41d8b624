import { Arcs, wordBit } from './arcs.ts'
import { Fronts, none, Part, Width } from './fronts.ts'
import { Openings } from './openings.ts'
import { PairTable } from './pair-table.ts'
import { Positions } from './positions.ts'
import { type Sheet, type SlotUse, sheetAt } from './sheet.ts'
import { STRONG_TOKEN, type TokenReader, WORD_TOKEN } from './tokens.ts'
import type { WordClasses } from './words.ts'

/** Tokens that one wording may span: bounds the work at each start. */
const REACH = 80
/** Steps kept of those that texts took; beyond, they are thrown away and taken again. */
const MOST_STEPS = 100_000

/** All wordings, as the automaton follows them. */
export interface Wordings {
  readonly sheets: readonly Sheet[]
  readonly slots: readonly SlotUse[]
  /** Numbers of all their words, by `wordCode` and 0. */
  readonly words: PairTable
}

/**
 * All wordings as one automaton over tokens. The sets of positions that a text reaches, its fronts, are made when first
 * reached, then kept (subset construction). Everything in it is a number in a flat list.
 */
export class PhraseAutomaton implements WordClasses {
  private readonly sheets: readonly Sheet[]
  private readonly words: PairTable
  private readonly positions = new Positions()
  private readonly openings: Openings
  private readonly fronts: Fronts
  /** The front before any word; made with the first text. */
  private start = none
  /** The front that a token leads to, by `byWord` or `byClasses` of the front before and what counts of the token. */
  private readonly steps = new PairTable()

  /**
   * @param wordings Those of all languages.
   * @param classes Bits of single words, by their code.
   */
  constructor(
    { sheets, slots, words }: Wordings,
    readonly classes: ReadonlyMap<number, number>,
  ) {
    this.sheets = sheets
    this.words = words
    const arcs = new Arcs(sheets)
    this.openings = new Openings(sheets, slots, arcs)
    this.fronts = new Fronts(this.positions, arcs, this.openings)
  }

  starts(code: number): boolean {
    const word = this.numberOf(code)
    if (word < 0) return false
    const { items } = this.fronts.data
    const front = this.startFront()
    const { first, end } = slotsOf(items, front)
    for (let at = first; at < end; at += Width.slot)
      if (this.openings.wordOf(items[at]!, word) >= 0) return true
    return false
  }

  numberOf(code: number): number {
    return this.words.get(0, code)
  }

  /**
   * Find the wordings that start at token `from`.
   *
   * @param visit Called with each end, the shortest first: the token after the last, and the numbers of the phrases.
   */
  walk(tokens: TokenReader, from: number, visit: (end: number, phrases: readonly number[]) => void): void {
    if (this.steps.size >= MOST_STEPS) this.forget()
    const { fronts } = this
    let front = this.startFront()
    let endsBefore = 0
    const limit = Math.min(tokens.count, from + REACH)
    for (let at = from; at < limit; at++) {
      front = this.advance(front, tokens, at)
      if (front === none) return
      const number = fronts.data.items[front + Part.ends]!
      if (number === 0) {
        endsBefore = 0
        continue
      }
      const ends = fronts.ends[number]!
      // A skipped mark keeps the ends of the word before it.
      if (at === from || tokens.kind[at] === WORD_TOKEN || ends.length > endsBefore) visit(at + 1, ends)
      endsBefore = ends.length
    }
  }

  private startFront(): number {
    if (this.start === none) this.start = this.fronts.entering(this.openings.whole)
    return this.start
  }

  private advance(front: number, tokens: TokenReader, at: number): number {
    if (tokens.number[at]! < 0) return this.advanceByClasses(front, tokens, at)
    const known = this.steps.get(byWord(front), tokens.key[at]!)
    if (known >= 0) return known
    const next = this.step(front, tokens, at)
    this.steps.add(byWord(front), tokens.key[at]!, next)
    return next
  }

  private advanceByClasses(front: number, tokens: TokenReader, at: number): number {
    const key = tokens.classes[at]! | (tokens.kind[at]! << 30)
    const known = this.steps.get(byClasses(front), key)
    if (known >= 0) return known
    this.fronts.startReaching()
    const next = this.stepByClasses(front, tokens, at)
    this.steps.add(byClasses(front), key, next)
    return next
  }

  private step(front: number, tokens: TokenReader, at: number): number {
    this.fronts.startReaching()
    this.reachByWord(front, tokens.number[at]!)
    // A word that does not matter here is like any other of its classes.
    if (this.fronts.reached.size === 0) return this.advanceByClasses(front, tokens, at)
    return this.stepByClasses(front, tokens, at)
  }

  /** The front that is reached by the classes of a token, besides what was reached by its word. */
  private stepByClasses(front: number, tokens: TokenReader, at: number): number {
    const { fronts } = this
    const { items } = fronts.data
    const classes = tokens.classes[at]!
    const kind = tokens.kind[at]!
    if ((classes & items[front + Part.bits]!) !== 0) this.reachByClasses(front, classes)
    let seeds = 0
    if (kind !== WORD_TOKEN && kind !== STRONG_TOKEN) {
      const first = front + Part.lists
      seeds = items[front + Part.seeds]!
      for (let seed = first; seed < first + seeds; seed++) fronts.reach(items[seed]!)
    }
    if (fronts.reached.size === 0) return none
    // A mark that is skipped and no more.
    return fronts.reached.size === seeds ? front : fronts.ofReached()
  }

  private reachByWord(front: number, word: number): void {
    const { fronts, positions, openings } = this
    const { items } = fronts.data
    const words = front + Part.lists + items[front + Part.seeds]!
    const wordsEnd = words + items[front + Part.words]!
    // Found in any case: at the place that is free.
    items[wordsEnd] = word
    for (let at = items.indexOf(word, words); at < wordsEnd; at = items.indexOf(word, at + 1)) {
      const behind = wordsEnd + 1 + (at - words) * Width.behind
      fronts.reach(positions.at(items[behind]!, items[behind + 1]!))
    }
    const sets = wordsEnd + 1 + items[front + Part.words]! * Width.behind
    const setsEnd = sets + items[front + Part.sets]! * Width.set
    const bit = wordBit(word)
    for (let at = sets; at < setsEnd; at += Width.set) {
      if ((items[at + 1]! & bit) !== 0 && this.holds(items[at]!, word))
        fronts.reach(positions.at(items[at + 2]!, items[at + 3]!))
    }
    const slots = setsEnd + items[front + Part.classes]! * Width.class
    const slotsEnd = slots + items[front + Part.slots]! * Width.slot
    for (let at = slots; at < slotsEnd; at += Width.slot) {
      const { chain } = openings
      for (let entry = openings.wordOf(items[at]!, word); entry >= 0; entry = chain.items[entry + 1]!)
        fronts.reach(positions.at(chain.items[entry]!, items[at + 1]!))
    }
  }

  private reachByClasses(front: number, classes: number): void {
    const { fronts, positions, openings } = this
    const { items } = fronts.data
    const { first: slots, end } = slotsOf(items, front)
    for (let at = slots - items[front + Part.classes]! * Width.class; at < slots; at += Width.class)
      if ((items[at]! & classes) !== 0) fronts.reach(positions.at(items[at + 1]!, items[at + 2]!))
    for (let at = slots; at < end; at += Width.slot) {
      const opening = openings.of(items[at]!)
      if ((opening.bits & classes) === 0) continue
      for (let bit = 0; bit < opening.classes.length; bit += 2)
        if ((opening.classes[bit]! & classes) !== 0)
          fronts.reach(positions.at(opening.classes[bit + 1]!, items[at + 1]!))
    }
  }

  /** Whether the set at a place has a word. */
  private holds(place: number, word: number): boolean {
    const { graph, firstPlace, ownWords } = sheetAt(this.sheets, place)
    const own = ownWords[word]!
    return own >= 0 && graph.holds(place - firstPlace, own)
  }

  /** Begin anew, before a wording and not within: fronts and positions are numbered anew too. */
  private forget(): void {
    this.positions.forget()
    this.fronts.forget()
    this.steps.clear()
    this.start = none
  }
}

/** Where the slots that a front enters stand in the data of fronts. */
function slotsOf(items: Int32Array, front: number): { first: number; end: number } {
  const words = items[front + Part.words]!
  const first =
    front +
    Part.lists +
    items[front + Part.seeds]! +
    words +
    1 +
    words * Width.behind +
    items[front + Part.sets]! * Width.set +
    items[front + Part.classes]! * Width.class
  return { first, end: first + items[front + Part.slots]! * Width.slot }
}

/** What steps from a front are kept by: for words of the wordings, by `TokenReader.key`; … */
const byWord = (front: number): number => 2 * front + 1
/** … for any other token, of which only its classes matter. */
const byClasses = (front: number): number => 2 * front
