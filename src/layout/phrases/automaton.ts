import { Step } from './graph.ts'
import { PairTable } from './pair-table.ts'
import { type Position, Positions, type Sheet } from './positions.ts'
import { STRONG_TOKEN, type TokenReader, WORD_TOKEN } from './tokens.ts'
import type { WordClasses } from './words.ts'

/** Tokens that one wording may span: bounds the work at each start. */
const REACH = 80
/** Steps kept of those that texts took; beyond, they are thrown away and taken again. */
const MOST_STEPS = 100_000

/** A set of positions reached together. */
interface Front {
  /** From 1 up: its steps are kept by it. */
  readonly number: number
  /** Those that a token led to. */
  readonly reached: readonly Position[]
  /** Of all that is reached from there without a word: what one word leads on from, and the numbers of those words; … */
  readonly words: readonly Position[]
  readonly wordNumbers: Int32Array
  /** … what any of several words does, or of a class. */
  readonly choices: readonly Position[]
  /** Numbers of the phrases that end here. */
  readonly accepts: readonly number[]
}

/** Stands where a front would for the start of a wording, and for no front at all. */
const none = 0

/** What wordings may begin with, besides the words that stand in them first. */
interface Heads {
  /** Positions behind the words that slots begin with, by their short codes. */
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
  /** By a number made of those of their positions, which few share. */
  #alike = new Map<number, Front[]>()
  /** By their numbers. */
  #fronts: (Front | null)[] = [null]
  /** The front that a token leads to, by `from` the front before and the token's word and looks, or what else counts. */
  readonly #steps = new PairTable()

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
    if (this.#steps.size >= MOST_STEPS) this.#forget()
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
    const classes = tokens.classes[at]!
    if (tokens.known[at] === 0) return this.#startOfClasses(classes)
    const key = tokens.key[at]!
    const number = this.#steps.get(byWord(none), key)
    if (number >= 0) return this.#fronts[number]!
    return this.#keep(byWord(none), key, this.#startOfWord(tokens.word[at]!, classes))
  }

  #startOfWord(word: number, classes: number): Front | null {
    const reached = new Set(this.#headsOf().byWord.get(word))
    for (const sheet of this.sheets) {
      const number = sheet.graph.numberOf(word)
      if (number < 0) continue
      for (const place of sheet.graph.startsOf(number)) reached.add(this.#positions.outside(sheet, place))
    }
    // Most words begin no wording of their own.
    if (reached.size === 0) return this.#startOfClasses(classes)
    for (const position of this.#headsOfClasses(classes)) reached.add(position)
    return this.#front(reached)
  }

  #startOfClasses(classes: number): Front | null {
    const number = this.#steps.get(byClasses(none), classes)
    if (number >= 0) return this.#fronts[number]!
    const heads = this.#headsOfClasses(classes)
    return this.#keep(byClasses(none), classes, heads.length === 0 ? null : this.#front(new Set(heads)))
  }

  #advance(front: Front, tokens: TokenReader, at: number): Front | null {
    const isKnown = tokens.known[at] === 1
    const from = isKnown ? byWord(front.number) : byClasses(front.number)
    const key = isKnown ? tokens.key[at]! : classKey(tokens, at)
    const number = this.#steps.get(from, key)
    if (number >= 0) return this.#fronts[number]!
    return this.#keep(from, key, this.#step(front, tokens, at))
  }

  #step(front: Front, tokens: TokenReader, at: number): Front | null {
    const word = tokens.word[at]!
    const classes = tokens.classes[at]!
    const kind = tokens.kind[at]!
    const canSkip = kind !== WORD_TOKEN && kind !== STRONG_TOKEN
    const reached = new Set(canSkip ? front.reached : [])
    const { words, wordNumbers, choices } = front
    const numbers = this.sheets.map(({ graph }) => graph.numberOf(word))
    for (const { number: sheet } of this.sheets) {
      if (numbers[sheet]! < 0) continue
      const wanted = this.#numberIn(sheet, numbers[sheet]!)
      for (
        let index = wordNumbers.indexOf(wanted);
        index >= 0;
        index = wordNumbers.indexOf(wanted, index + 1)
      )
        reached.add(this.#behind(words[index]!))
    }
    for (const choice of choices) {
      const { sheet, step, label, place } = choice
      if (step === Step.slot) {
        if ((classes & sheet.slots[label]!.bit) !== 0) reached.add(this.#behind(choice))
      } else if (numbers[sheet.number]! >= 0 && sheet.graph.holds(place, numbers[sheet.number]!))
        reached.add(this.#behind(choice))
    }
    if (canSkip && reached.size === front.reached.length) return front
    return reached.size === 0 ? null : this.#front(reached)
  }

  #behind({ sheet, next, calls }: Position): Position {
    return this.#positions.at(sheet, next, calls)
  }

  /** The number of a word of a sheet among those of all. */
  #numberIn(sheet: number, word: number): number {
    return word * this.sheets.length + sheet
  }

  #front(reached: ReadonlySet<Position>): Front {
    let mark = 0
    for (const { number } of reached) mark = (mark + scattered(number)) | 0
    const alike = this.#alike.get(mark)
    const known = alike?.find(
      (front) => front.reached.length === reached.size && front.reached.every((one) => reached.has(one)),
    )
    if (known) return known
    const words: Position[] = []
    const wordNumbers: number[] = []
    const choices: Position[] = []
    let accepts: Set<number> | undefined
    for (const position of this.#positions.closed(reached)) {
      const { sheet, place, step, label } = position
      if (step === Step.word) {
        words.push(position)
        wordNumbers.push(this.#numberIn(sheet.number, label))
      } else if (step > Step.openEnd) choices.push(position)
      else {
        accepts ??= new Set()
        accepts.add(phraseAt(sheet, place, step))
      }
    }
    const front: Front = {
      number: this.#fronts.length,
      reached: [...reached],
      words,
      wordNumbers: Int32Array.from(wordNumbers),
      choices,
      accepts: accepts ? [...accepts].sort((a, b) => a - b) : noPhrases,
    }
    this.#fronts.push(front)
    if (alike) alike.push(front)
    else this.#alike.set(mark, [front])
    return front
  }

  #keep(from: number, key: number, front: Front | null): Front | null {
    this.#steps.add(from, key, front?.number ?? none)
    return front
  }

  /** Begin anew, before a wording and not within: fronts are numbered anew too. */
  #forget(): void {
    this.#positions.forget()
    this.#heads = undefined
    this.#alike = new Map()
    this.#fronts = [null]
    this.#steps.clear()
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

/** The phrase that ends at a place: twice its number among all, and one more where any words may follow. */
const phraseAt = (sheet: Sheet, place: number, step: number): number =>
  sheet.firstPhrase + 2 * sheet.graph.phraseAt(place) + (step === Step.openEnd ? 1 : 0)

const noPhrases: readonly number[] = []

/** A number that tells little of the one that it is made of, so that sums of such are seldom the same. */
function scattered(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d)
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
}

/** What steps from a front are kept by: for words of the wordings, by `TokenReader.key`; … */
const byWord = (front: number): number => 2 * front + 1
/** … for any other token, of which only its classes matter. */
const byClasses = (front: number): number => 2 * front

/** What a token is apart from its letters: its classes, and whether it may be skipped. */
function classKey({ classes, kind }: TokenReader, at: number): number {
  return classes[at]! | (kind[at]! << 30)
}
