import { Digits } from '../../packed/digits.ts'
import { IntList } from './int-list.ts'
import { wordCodes } from './words.ts'

/** What the first number of a step says. */
export const Step = {
  /** A phrase ends. */
  end: 0,
  /** The same, for a wording that any words may follow. */
  openEnd: 1,
  /** A wording of a slot ends. */
  slotEnd: 2,
  /** On right behind, and also so many digits further. */
  split: 3,
  /** On so many digits further. */
  jump: 4,
  /** On right behind, and also so many digits back from the step. */
  again: 5,
  /** One of several words, in order: how many, and each less the one before. */
  set: 6,
  /** The slot whose number follows. */
  slot: 7,
  /** A word: from here on, its number. */
  word: 8,
} as const

/**
 * The wordings of one language as steps, each wording on its own, followed in the digits they were packed in (see
 * `packWordings`). Words and slots are numbers, the most used first; the place of a step is that of its first digit.
 */
export class WordingGraph {
  /** Names of the slots. */
  readonly slots: readonly string[]
  /** Where the wordings of each slot begin; -1: the language has none of that name. */
  readonly slotRoots: readonly number[]
  /** The slots that wordings begin with, each followed by ways to how those go on. */
  readonly slotStarts: readonly number[]
  /** Of the step that `read` read: what it is, a word as `Step.word`; … */
  step = 0
  /** … its word or slot, or how many digits away a way leads; … */
  label = 0
  /** … and the place behind it. */
  next = 0
  /** Its words and marks, without case and accents, with spaces between them. */
  private readonly spelling: string
  private readonly steps: Digits
  private readonly phraseEnds: readonly number[]
  /** Where the wordings begin, the last of which is where the slots do; and how many the phrases up to each have. */
  private readonly wordings: readonly number[]
  private readonly counts: readonly number[]

  constructor(packed: string) {
    const [slots, roots, heads, words, counts, lengths, steps] = packed.split('\n')
    this.slots = slots!.split(',').filter(Boolean)
    this.slotRoots = numbersIn(roots!).map((root) => root - 1)
    this.slotStarts = [0, ...sums(numbersIn(heads!))].slice(0, -1)
    this.steps = new Digits(steps!)
    this.spelling = decodeURIComponent(words!)
    this.wordings = sums(numbersIn(lengths!))
    this.counts = sums(numbersIn(counts!))
    this.phraseEnds = [this.wordings[0]!, ...this.counts.map((count) => this.wordings[count]!)]
  }

  /** Its words and marks, without case and accents. */
  get words(): readonly string[] {
    return this.spelling.split(' ').filter(Boolean)
  }

  /** `wordCode` of each of them. */
  codes(): Int32Array {
    return wordCodes(this.spelling)
  }

  /** How many phrases there are. */
  get phraseCount(): number {
    return this.counts.length
  }

  /** How many places there are. */
  get size(): number {
    return this.steps.length
  }

  /** The words that wordings may begin with, each followed by the place behind it. */
  firstWords(): IntList {
    const found = new IntList(8192)
    for (let number = 0; number < this.wordings.length - 1; number++)
      this.addFirstWords(this.wordings[number]!, found)
    return found
  }

  private addFirstWords(place: number, to: IntList): void {
    const { steps } = this
    const first = steps.number(place)
    // Most begin with a word: thousands are read before the first page.
    if (first >= Step.word) {
      to.push(first - Step.word)
      to.push(steps.end)
    } else if (first === Step.set) {
      this.addSet(place, to)
    } else if (first >= Step.split && first < Step.set) {
      const way = steps.number(steps.end)
      const next = steps.end
      if (first !== Step.jump) this.addFirstWords(next, to)
      if (first !== Step.again) this.addFirstWords(next + way, to)
    }
  }

  /** Add the words of the set at a place, each followed by the place behind it. */
  private addSet(place: number, to: IntList): void {
    const { steps } = this
    const first = to.size
    let word = 0
    steps.number(place)
    for (let left = steps.number(steps.end); left > 0; left--) {
      word += steps.number(steps.end)
      to.push(word)
      to.push(0)
    }
    for (let at = first + 1; at < to.size; at += 2) to.items[at] = steps.end
  }

  /** Read the step at a place. */
  read(place: number): void {
    const { steps } = this
    const first = steps.number(place)
    this.step = Math.min(first, Step.word)
    this.label = first - Step.word
    this.next = steps.end
    if (first < Step.split || first >= Step.word) return
    this.label = steps.number(this.next)
    this.next = steps.end
    if (first === Step.set) this.next = this.behind(this.next, this.label)
  }

  /** Whether the set at a place has a word. */
  holds(place: number, word: number): boolean {
    const { steps } = this
    steps.number(place)
    let member = 0
    for (let left = steps.number(steps.end); left > 0; left--) {
      member += steps.number(steps.end)
      if (member >= word) return member === word
    }
    return false
  }

  /** The numbers of the words of the set at a place. */
  wordsAt(place: number): number[] {
    const { steps } = this
    const words: number[] = []
    let word = 0
    steps.number(place)
    for (let left = steps.number(steps.end); left > 0; left--) {
      word += steps.number(steps.end)
      words.push(word)
    }
    return words
  }

  /** The place behind so many numbers. */
  private behind(place: number, numbers: number): number {
    let at = place
    for (let left = numbers; left > 0; left--) {
      this.steps.number(at)
      at = this.steps.end
    }
    return at
  }

  /** Where the wordings of a phrase begin, and the place behind the last of them. */
  wordingsOf(phrase: number): readonly number[] {
    return this.wordings.slice(phrase === 0 ? 0 : this.counts[phrase - 1], this.counts[phrase]! + 1)
  }

  /** The phrase in whose wordings a place is. */
  phraseAt(place: number): number {
    // What stands before all phrases has the first end.
    let low = 1
    let high = this.phraseEnds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.phraseEnds[middle]! > place) high = middle
      else low = middle + 1
    }
    return low - 1
  }
}

/** The numbers in a text of nothing else. */
function numbersIn(text: string): number[] {
  const digits = new Digits(text)
  const numbers: number[] = []
  for (let at = 0; at < digits.length; at = digits.end) numbers.push(digits.number(at))
  return numbers
}

/** The numbers that these are the differences of. */
function sums(differences: readonly number[]): number[] {
  let sum = 0
  return differences.map((difference) => {
    sum += difference
    return sum
  })
}
