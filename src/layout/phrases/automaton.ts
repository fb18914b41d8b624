import { Step } from './graph.ts'
import { type Position, Positions, type Sheet } from './positions.ts'
import { STRONG_TOKEN, type TokenReader, WORD_TOKEN } from './tokens.ts'
import type { WordClasses } from './words.ts'

/** Tokens that one wording may span: bounds the work at each start. */
const REACH = 80
/** Steps kept of those that texts took; beyond, they are thrown away and taken again. */
const MOST_STEPS = 100_000

/** A set of positions reached together. */
interface Front {
  /** Those that a token led to, in order. */
  readonly reached: readonly Position[]
  /** All that is reached from there without a word. */
  readonly positions: readonly Position[]
  /** Numbers of the phrases that end here. */
  readonly accepts: readonly number[]
  /** What a word of the wordings leads to, by `TokenReader.key`. */
  readonly byWord: Map<number, Front | null>
  /** What any other token leads to: only its classes matter. */
  readonly byClasses: Map<number, Front | null>
}

/** What wordings may begin with, besides the words that stand in them first. */
interface Heads {
  /** Positions behind the words that slots begin with, by their codes. */
  readonly byWord: ReadonlyMap<number, readonly Position[]>
  /** Positions behind classes of words. */
  readonly byBit: readonly { readonly bit: number; readonly position: Position }[]
  /** The latter for all classes that some word was in. */
  readonly byClasses: Map<number, readonly Position[]>
}

/**
 * All wordings as one automaton over tokens. The sets of positions that a text reaches are made when first reached,
 * then kept (subset construction).
 */
export class PhraseAutomaton implements WordClasses {
  readonly #positions = new Positions()
  #heads: Heads | undefined
  #fronts = new Map<string, Front>()
  #steps = 0
  /** As in a front: the first token of a wording. */
  #startsByWord = new Map<number, Front | null>()
  #startsByClasses = new Map<number, Front | null>()

  /**
   * @param sheets Wordings of each language.
   * @param classes Bits of single words, by their code.
   */
  constructor(
    readonly sheets: readonly Sheet[],
    readonly classes: ReadonlyMap<number, number>,
  ) {}

  starts(code: number): boolean {
    const isFirst = ({ graph }: Sheet): boolean => {
      const number = graph.numberOf(code)
      return number >= 0 && graph.isFirst(number)
    }
    return this.sheets.some(isFirst) || this.#headsOf().byWord.has(code)
  }

  holds(code: number): boolean {
    for (const { graph } of this.sheets) if (graph.numberOf(code) >= 0) return true
    return false
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

  #start(tokens: TokenReader, at: number): Front | null {
    const isKnown = tokens.known[at] === 1
    const starts = isKnown ? this.#startsByWord : this.#startsByClasses
    const key = isKnown ? tokens.key[at]! : classKey(tokens, at)
    const known = starts.get(key)
    if (known !== undefined) return known
    const word = tokens.word[at]!
    const reached = new Set(this.#headsOf().byWord.get(word))
    for (const position of this.#headsOfClasses(tokens.classes[at]!)) reached.add(position)
    for (const sheet of this.sheets) {
      const number = sheet.graph.numberOf(word)
      if (number < 0) continue
      for (const place of sheet.graph.startsOf(number)) reached.add(this.#positions.outside(sheet, place))
    }
    const front = reached.size === 0 ? null : this.#front(reached)
    this.#keep(starts, key, front)
    return front
  }

  #advance(front: Front, tokens: TokenReader, at: number): Front | null {
    const isKnown = tokens.known[at] === 1
    const steps = isKnown ? front.byWord : front.byClasses
    const key = isKnown ? tokens.key[at]! : classKey(tokens, at)
    let next = steps.get(key)
    if (next === undefined) {
      next = this.#step(front, tokens, at)
      this.#keep(steps, key, next)
    }
    return next
  }

  #step(front: Front, tokens: TokenReader, at: number): Front | null {
    const word = tokens.word[at]!
    const classes = tokens.classes[at]!
    const kind = tokens.kind[at]!
    const canSkip = kind !== WORD_TOKEN && kind !== STRONG_TOKEN
    const reached = new Set(canSkip ? front.reached : [])
    const numbers = this.sheets.map(({ graph }) => graph.numberOf(word))
    for (const { sheet, place, calls, step, label, next } of front.positions) {
      if (step < Step.set) continue
      if (step === Step.slot) {
        if ((classes & sheet.slots[label]!.bit) === 0) continue
      } else {
        const number = numbers[sheet.number]!
        if (number < 0 || (step === Step.word ? number !== label : !sheet.graph.holds(place, number)))
          continue
      }
      reached.add(this.#positions.at(sheet, next, calls))
    }
    if (canSkip && reached.size === front.reached.length) return front
    return reached.size === 0 ? null : this.#front(reached)
  }

  #front(positions: Iterable<Position>): Front {
    const reached = [...positions].sort((a, b) => a.number - b.number)
    const key = reached.map(({ number }) => number).join()
    let front = this.#fronts.get(key)
    if (front === undefined) {
      const closed = this.#positions.closed(reached)
      front = {
        reached,
        positions: closed,
        accepts: accepted(closed),
        byWord: new Map(),
        byClasses: new Map(),
      }
      this.#fronts.set(key, front)
    }
    return front
  }

  #keep(steps: Map<number, Front | null>, key: number, front: Front | null): void {
    steps.set(key, front)
    if (++this.#steps < MOST_STEPS) return
    this.#steps = 0
    this.#positions.forget()
    this.#heads = undefined
    this.#fronts = new Map()
    this.#startsByWord = new Map()
    this.#startsByClasses = new Map()
  }

  /** Positions behind classes that a word is in. */
  #headsOfClasses(classes: number): readonly Position[] {
    const { byBit, byClasses } = this.#headsOf()
    let heads = byClasses.get(classes)
    if (heads === undefined) {
      heads = byBit.filter(({ bit }) => (classes & bit) !== 0).map(({ position }) => position)
      byClasses.set(classes, heads)
    }
    return heads
  }

  #headsOf(): Heads {
    this.#heads ??= this.#readHeads()
    return this.#heads
  }

  #readHeads(): Heads {
    const byWord = new Map<number, Position[]>()
    const byBit: { bit: number; position: Position }[] = []
    const starts = this.sheets.flatMap((sheet) =>
      sheet.graph.slotStarts.map((place) => this.#positions.outside(sheet, place)),
    )
    for (const { sheet, place, calls, step, label, next } of this.#positions.closed(starts)) {
      if (step < Step.set) continue
      const position = this.#positions.at(sheet, next, calls)
      if (step === Step.slot) {
        const { bit } = sheet.slots[label]!
        if (bit !== 0) byBit.push({ bit, position })
        continue
      }
      for (const code of sheet.graph.codesAt(place)) {
        const same = byWord.get(code)
        if (same) same.push(position)
        else byWord.set(code, [position])
      }
    }
    return { byWord, byBit, byClasses: new Map() }
  }
}

/** Numbers of the phrases that end at positions: twice their place among all, and one more where any words may follow. */
function accepted(positions: readonly Position[]): readonly number[] {
  const numbers = new Set<number>()
  for (const { sheet, place, step } of positions) {
    if (step > Step.openEnd) continue
    numbers.add(sheet.firstPhrase + 2 * sheet.graph.phraseAt(place) + (step === Step.openEnd ? 1 : 0))
  }
  return [...numbers].sort((a, b) => a - b)
}

/** What a token is apart from its letters: its classes, and whether it may be skipped. */
function classKey({ classes, kind }: TokenReader, at: number): number {
  return classes[at]! | (kind[at]! << 30)
}
