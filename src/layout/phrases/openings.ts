import { type Arcs, Part, Way, Width } from './arcs.ts'
import { IntList } from './int-list.ts'
import { type Sheet, type SlotUse, sheetAt } from './sheet.ts'

/** What the wordings of a slot may begin with. */
export interface Opening {
  /** By word, where in the chain of places the first behind it is. */
  readonly words: Map<number, number>
  /** Bits of classes, each with the place behind, and all bits in one. */
  readonly classes: number[]
  bits: number
  /** Slots inside, each with the place behind. */
  readonly slots: number[]
  /** Whether a wording of it may be passed without a word. */
  canPass: boolean
}

/** What the wordings of slots may begin with, the same wherever a slot stands; read when a text first gets to it. */
export class Openings {
  /** Stands for a slot that all wordings would be those of. */
  readonly whole: number
  /** A place behind a word, then where the next entry for the same slot and word is, -1: nowhere; and so on. */
  readonly chain = new IntList(1 << 15)
  private readonly known: (Opening | undefined)[]

  constructor(
    private readonly sheets: readonly Sheet[],
    private readonly slots: readonly SlotUse[],
    private readonly arcs: Arcs,
  ) {
    this.whole = slots.length
    this.known = new Array<undefined>(slots.length + 1).fill(undefined)
  }

  /** @throws {Error} for a slot that no language has: a mistake in the data. */
  of(slot: number): Opening {
    return this.known[slot] ?? this.read(slot)
  }

  /** Where in the chain the places behind a word begin that a slot begins with; -1: it does not. */
  wordOf(slot: number, word: number): number {
    return this.of(slot).words.get(word) ?? -1
  }

  private read(slot: number): Opening {
    const opening: Opening = { words: new Map(), classes: [], bits: 0, slots: [], canPass: false }
    if (slot === this.whole) this.readWhole(opening)
    else {
      const { name, roots } = this.slots[slot]!
      if (roots.length === 0) throw new Error(`No slot {${name}}`)
      for (const root of roots) this.readPlace(root, opening)
    }
    this.known[slot] = opening
    return opening
  }

  private readWhole(opening: Opening): void {
    for (const { graph, words, firstPlace } of this.sheets) {
      const { items, size } = graph.firstWords()
      for (let at = 0; at < size; at += 2) this.add(opening, words[items[at]!]!, firstPlace + items[at + 1]!)
      for (const place of graph.slotStarts) this.readPlace(firstPlace + place, opening)
    }
  }

  private readPlace(place: number, opening: Opening): void {
    const start = this.arcs.of(place)
    const { items } = this.arcs.list
    const words = start + Part.lists
    const classes = words + items[start + Part.words]! * Width.word
    const ways = classes + items[start + Part.classes]! * Width.class
    const end = ways + items[start + Part.ways]! * Width.way
    for (let at = words; at < classes; at += Width.word) {
      if (items[at + 2] === 0) this.add(opening, items[at]!, items[at + 1]!)
      else this.addSet(opening, items[at]!, items[at + 1]!)
    }
    for (let at = classes; at < ways; at += Width.class) opening.classes.push(items[at]!, items[at + 1]!)
    opening.bits |= items[start + Part.classBits]!
    for (let at = ways; at < end; at += Width.way) {
      if (items[at] === Way.slot) opening.slots.push(items[at + 1]!, items[at + 2]!)
      else opening.canPass = true
    }
  }

  private addSet(opening: Opening, place: number, behind: number): void {
    const { graph, firstPlace, words } = sheetAt(this.sheets, place)
    for (const word of graph.wordsAt(place - firstPlace)) this.add(opening, words[word]!, behind)
  }

  private add({ words }: Opening, word: number, behind: number): void {
    const { chain } = this
    const entry = chain.size
    const before = words.get(word)
    chain.push(behind)
    if (before === undefined) {
      chain.push(-1)
      words.set(word, entry)
    } else {
      chain.push(chain.items[before + 1]!)
      chain.items[before + 1] = entry
    }
  }
}
