import { Step } from './graph.ts'
import { IntList } from './int-list.ts'
import { PairTable } from './pair-table.ts'
import { type Sheet, sheetAt } from './sheet.ts'

/** What leads on from a place. */
export const Arc = {
  /** A word: its number among all. */
  word: 0,
  /** One of several words: the place of the set, and bits that one of its words has: see `wordBit`. */
  set: 1,
  /** A word of a class: its bit. */
  class: 2,
  /** The wordings of a slot: its number among all. */
  slot: 3,
  /** Nothing: a phrase ends, that of this number. */
  end: 4,
  /** Nothing: the wording of a slot ends. */
  slotEnd: 5,
} as const

/** Numbers of an arc: what it is, what it takes, the place behind it, and the bits of a set. */
export const arcWidth = 4

/** A bit that most other words do not have. */
export const wordBit = (word: number): number => 1 << (word & 31)

/** What leads on from places of the wordings, ways without a word followed to their ends; read when first asked for. */
export class Arcs {
  /** Those of one place behind one another, before them how many they are. */
  readonly list = new IntList(4096)
  private readonly known = new PairTable()
  private readonly ways = new IntList()

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
    const { list, ways } = this
    const { graph, firstPlace } = sheet
    const start = list.size
    list.push(0)
    ways.size = 0
    ways.push(place - firstPlace)
    let count = 0
    for (let at = 0; at < ways.size; at++) {
      const here = ways.items[at]!
      graph.read(here)
      const { step, label, next } = graph
      if (step === Step.split) {
        ways.include(next)
        ways.include(next + label)
      } else if (step === Step.jump) ways.include(next + label)
      else if (step === Step.again) {
        ways.include(next)
        ways.include(here - label)
      } else {
        count++
        this.add(sheet, here, step, label, firstPlace + next)
      }
    }
    list.items[start] = count
  }

  private add(sheet: Sheet, here: number, step: number, label: number, behind: number): void {
    if (step === Step.word) this.push(Arc.word, sheet.words[label]!, behind, 0)
    else if (step === Step.set) this.push(Arc.set, sheet.firstPlace + here, behind, bitsOfSet(sheet, here))
    else if (step === Step.slotEnd) this.push(Arc.slotEnd, 0, 0, 0)
    else if (step === Step.slot) {
      const { bit, number } = sheet.slots[label]!
      this.push(bit === 0 ? Arc.slot : Arc.class, bit === 0 ? number : bit, behind, 0)
    } else this.push(Arc.end, phraseAt(sheet, here, step), 0, 0)
  }

  private push(what: number, label: number, behind: number, bits: number): void {
    const { list } = this
    list.push(what)
    list.push(label)
    list.push(behind)
    list.push(bits)
  }
}

function bitsOfSet({ graph, words }: Sheet, place: number): number {
  let bits = 0
  for (const word of graph.wordsAt(place)) bits |= wordBit(words[word]!)
  return bits
}

/** The phrase that ends at a place: twice its number among all, and one more where any words may follow. */
const phraseAt = ({ graph, firstPhrase }: Sheet, place: number, step: number): number =>
  firstPhrase + 2 * graph.phraseAt(place) + (step === Step.openEnd ? 1 : 0)
