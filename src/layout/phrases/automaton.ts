import { Part as ArcPart, Arcs, Width as ArcWidth, wordBit } from './arcs.ts'
import { Fronts, none, Part, slotWidth } from './fronts.ts'
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
  /** Numbers of all their words, by `wordCode`. */
  readonly words: ReadonlyMap<number, number>
}

/**
 * All wordings as one automaton over tokens. The sets of positions that a text reaches, its fronts, are made when first
 * reached, then kept (subset construction). Everything in it is a number in a flat list.
 */
export class PhraseAutomaton implements WordClasses {
  private readonly sheets: readonly Sheet[]
  private readonly words: ReadonlyMap<number, number>
  private readonly arcs: Arcs
  private readonly positions: Positions
  private readonly openings: Openings
  private readonly fronts: Fronts
  /** The front before any word; made with the first text. */
  private start = none
  /** The front that a token leads to, by `byWord` or `byClasses` of the front before and what counts of the token. */
  private readonly steps = new PairTable(4096)

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
    this.arcs = new Arcs(sheets)
    this.positions = new Positions(this.arcs)
    this.openings = new Openings(sheets, slots, this.arcs)
    this.fronts = new Fronts(this.positions, this.arcs, this.openings)
  }

  starts(code: number): boolean {
    const word = this.numberOf(code)
    if (word < 0) return false
    const front = this.startFront()
    const { items } = this.fronts.data
    const first = front + Part.lists + items[front + Part.positions]!
    const end = first + items[front + Part.slots]! * slotWidth
    for (let at = first; at < end; at += slotWidth)
      if (this.openings.wordOf(items[at]!, word) >= 0) return true
    return false
  }

  numberOf(code: number): number {
    return this.words.get(code) ?? -1
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
    this.reachByClasses(front, classes)
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
    const bit = wordBit(word)
    const first = front + Part.lists
    const slots = first + items[front + Part.positions]!
    const end = slots + items[front + Part.slots]! * slotWidth
    const arcs = this.arcs.list.items
    for (let at = first; at < slots; at++) {
      const start = positions.arcs.items[items[at]!]!
      if ((arcs[start + ArcPart.wordBits]! & bit) !== 0) this.reachFrom(items[at]!, start, word, bit)
    }
    for (let at = slots; at < end; at += slotWidth) {
      const { chain } = openings
      for (let entry = openings.wordOf(items[at]!, word); entry >= 0; entry = chain.items[entry + 1]!)
        fronts.reach(positions.at(chain.items[entry]!, items[at + 1]!))
    }
  }

  /** Reach what a word leads to from one position. */
  private reachFrom(position: number, start: number, word: number, bit: number): void {
    const { fronts, positions } = this
    const arcs = this.arcs.list.items
    const back = positions.back.items[position]!
    const first = start + ArcPart.lists
    const end = first + arcs[start + ArcPart.words]! * ArcWidth.word
    for (let at = first; at < end; at += ArcWidth.word) {
      const label = arcs[at]!
      const bits = arcs[at + 2]!
      if (bits === 0 ? label === word : (bits & bit) !== 0 && this.holds(label, word))
        fronts.reach(positions.at(arcs[at + 1]!, back))
    }
  }

  private reachByClasses(front: number, classes: number): void {
    const { fronts, positions, openings } = this
    const { items } = fronts.data
    const first = front + Part.lists
    const slots = first + items[front + Part.positions]!
    const end = slots + items[front + Part.slots]! * slotWidth
    const arcs = this.arcs.list.items
    for (let at = first; at < slots; at++) {
      const position = items[at]!
      const start = positions.arcs.items[position]!
      if ((arcs[start + ArcPart.classBits]! & classes) === 0) continue
      const bits = start + ArcPart.lists + arcs[start + ArcPart.words]! * ArcWidth.word
      const bitsEnd = bits + arcs[start + ArcPart.classes]! * ArcWidth.class
      for (let bit = bits; bit < bitsEnd; bit += ArcWidth.class)
        if ((arcs[bit]! & classes) !== 0)
          fronts.reach(positions.at(arcs[bit + 1]!, positions.back.items[position]!))
    }
    for (let at = slots; at < end; at += slotWidth) {
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

/** What steps from a front are kept by: for words of the wordings, by `TokenReader.key`; … */
const byWord = (front: number): number => 2 * front + 1
/** … for any other token, of which only its classes matter. */
const byClasses = (front: number): number => 2 * front
