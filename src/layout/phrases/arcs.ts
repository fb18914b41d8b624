import { Step } from './graph.ts'
import { IntList } from './int-list.ts'
import { PairTable } from './pair-table.ts'
import { type Sheet, sheetAt } from './sheet.ts'

/** What leads on from a place without a word. */
export const Way = {
  /** Into the wordings of a slot: its number among all, and the place behind it. */
  slot: 0,
  /** A phrase ends: its number. */
  end: 1,
  /** The wording of a slot ends. */
  slotEnd: 2,
} as const

/**
 * Where in the list, from where those of a place begin, what is: bits of all words that lead on, bits of all classes;
 * how many words, classes and ways there are; then they, in that order.
 */
export const Part = { wordBits: 0, classBits: 1, words: 2, classes: 3, ways: 4, lists: 5 } as const

/**
 * Numbers of an arc of each sort. A word: its number among all, the place behind it, and 0; one of a set of words: the
 * place of the set, the place behind it, and bits of its words. A class: its bit, and the place behind it. A way: what it
 * is, and what `Way` says.
 */
export const Width = { word: 3, class: 2, way: 3 } as const

/** A bit that most other words do not have. */
export const wordBit = (word: number): number => 1 << (word & 31)

/** What leads on from places of the wordings, ways inside of a wording followed to their ends; read when first asked for. */
export class Arcs {
  readonly list = new IntList(1 << 14)
  private readonly known = new PairTable()
  private readonly words = new IntList()
  private readonly classes = new IntList()
  private readonly ways = new IntList()
  private readonly open = new IntList()

  constructor(private readonly sheets: readonly Sheet[]) {}

  /** Where in the list those of a place, by its number among all, begin. */
  of(place: number): number {
    const known = this.known.get(0, place)
    if (known >= 0) return known
    const start = this.list.size
    this.read(sheetAt(this.sheets, place), place)
    this.known.add(0, place, start)
    return start
  }

  private read(sheet: Sheet, place: number): void {
    const { open, words, classes, ways } = this
    const { graph, firstPlace } = sheet
    words.size = 0
    classes.size = 0
    ways.size = 0
    open.size = 0
    open.push(place - firstPlace)
    for (let at = 0; at < open.size; at++) {
      const here = open.items[at]!
      graph.read(here)
      const { step, label, next } = graph
      if (step === Step.split) {
        open.include(next)
        open.include(next + label)
      } else if (step === Step.jump) open.include(next + label)
      else if (step === Step.again) {
        open.include(next)
        open.include(here - label)
      } else this.add(sheet, here, step, label, firstPlace + next)
    }
    this.write()
  }

  private add(sheet: Sheet, here: number, step: number, label: number, behind: number): void {
    if (step === Step.word) push(this.words, sheet.words[label]!, behind, 0)
    else if (step === Step.set) {
      const bits = bitsOfSet(sheet, here)
      // One of no words is none.
      if (bits !== 0) push(this.words, sheet.firstPlace + here, behind, bits)
    } else if (step === Step.slotEnd) push(this.ways, Way.slotEnd, 0, 0)
    else if (step === Step.slot) {
      const { bit, number } = sheet.slots[label]!
      if (bit === 0) push(this.ways, Way.slot, number, behind)
      else {
        this.classes.push(bit)
        this.classes.push(behind)
      }
    } else push(this.ways, Way.end, phraseAt(sheet, here, step), 0)
  }

  private write(): void {
    const { list, words, classes, ways } = this
    let wordBits = 0
    for (let at = 0; at < words.size; at += Width.word)
      wordBits |= words.items[at + 2] === 0 ? wordBit(words.items[at]!) : words.items[at + 2]!
    let classBits = 0
    for (let at = 0; at < classes.size; at += Width.class) classBits |= classes.items[at]!
    list.push(wordBits)
    list.push(classBits)
    list.push(words.size / Width.word)
    list.push(classes.size / Width.class)
    list.push(ways.size / Width.way)
    list.append(words)
    list.append(classes)
    list.append(ways)
  }
}

function push(to: IntList, first: number, second: number, third: number): void {
  to.push(first)
  to.push(second)
  to.push(third)
}

function bitsOfSet({ graph, words }: Sheet, place: number): number {
  let bits = 0
  for (const word of graph.wordsAt(place)) bits |= wordBit(words[word]!)
  return bits
}

/** The phrase that ends at a place: twice its number among all, and one more where any words may follow. */
const phraseAt = ({ graph, firstPhrase }: Sheet, place: number, step: number): number =>
  firstPhrase + 2 * graph.phraseAt(place) + (step === Step.openEnd ? 1 : 0)
