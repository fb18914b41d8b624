import { Step, type WordingGraph } from './graph.ts'

/** The graph of a language, among those of all. */
export interface Sheet {
  /** Its place among all. */
  readonly number: number
  readonly graph: WordingGraph
  /** The number of its place 0 among all. */
  readonly firstPlace: number
  /** The number of its phrase 0 among all. */
  readonly firstPhrase: number
  /** What each of its slots stands for. */
  readonly slots: readonly SlotUse[]
}

/** A slot: a class of words, or wordings of its own, perhaps in several languages. */
export interface SlotUse {
  readonly name: string
  /** Bit of the class; 0: none. */
  readonly bit: number
  readonly roots: readonly { readonly sheet: Sheet; readonly place: number }[]
}

/** What is left to read once a slot has ended. */
class Calls {
  /** Both by the number of the place among all: slots that languages share lead from one into another. */
  readonly positions = new Map<number, Position>()
  readonly inner = new Map<number, Calls>()

  /** @param back Where it goes on; null outside of slots. */
  constructor(readonly back: Position | null) {}
}

/** A place in the wordings, and the slots inside of which it stands. There is one object for each. */
export interface Position {
  readonly number: number
  readonly sheet: Sheet
  readonly place: number
  readonly calls: Calls
  /** What stands there, as in `WordingGraph`. */
  readonly step: number
  readonly label: number
  readonly next: number
  /** What is reached from it without a word, once that was asked: steps that take a word, and ends of phrases. */
  reach: readonly Position[] | null
  /** The last round of `closed` that reached it. */
  seen: number
}

/** Positions made so far. */
export class Positions {
  #made = 0
  #round = 0
  #outside = new Map<Sheet, Calls>()

  /** Forget them; numbers go on, for some may still be held. */
  forget(): void {
    this.#outside = new Map()
  }

  /** A position outside of slots. */
  outside(sheet: Sheet, place: number): Position {
    let calls = this.#outside.get(sheet)
    if (!calls) {
      calls = new Calls(null)
      this.#outside.set(sheet, calls)
    }
    return this.at(sheet, place, calls)
  }

  /** The position of a place inside of those slots. */
  at(sheet: Sheet, place: number, calls: Calls): Position {
    const key = sheet.firstPlace + place
    let position = calls.positions.get(key)
    if (!position) {
      const { graph } = sheet
      graph.read(place)
      const { step, label, next } = graph
      position = { number: this.#made++, sheet, place, calls, step, label, next, reach: null, seen: 0 }
      calls.positions.set(key, position)
    }
    return position
  }

  /** All that is reached from positions without a word: along ways, into slots, and out of those that have ended. */
  closed(from: Iterable<Position>): Position[] {
    const round = ++this.#round
    const positions: Position[] = []
    for (const start of from) {
      start.reach ??= this.#reach(start)
      for (const position of start.reach) {
        if (position.seen === round) continue
        position.seen = round
        positions.push(position)
      }
    }
    return positions
  }

  #reach(start: Position): Position[] {
    const reached = new Set([start])
    const stays: Position[] = []
    // A set visits what is added to it on the way.
    for (const position of reached) {
      const { sheet, place, calls, step, label, next } = position
      if (step === Step.split || step === Step.again) reached.add(this.at(sheet, next, calls))
      if (step === Step.split || step === Step.jump) reached.add(this.at(sheet, next + label, calls))
      else if (step === Step.again) reached.add(this.at(sheet, place - label, calls))
      else if (step === Step.slotEnd) reached.add(calls.back!)
      else if (step === Step.slot) this.#enter(position, reached)
      if (step < Step.slotEnd || step >= Step.set) stays.push(position)
    }
    return stays
  }

  /** Add what is reached inside of a slot that is no class of words. */
  #enter({ sheet, calls, label, next }: Position, reached: Set<Position>): void {
    const slot = sheet.slots[label]!
    if (slot.bit !== 0) return
    if (slot.roots.length === 0) throw new Error(`No slot {${slot.name}}`)
    const inner = this.#inside(sheet, next, calls)
    for (const root of slot.roots) reached.add(this.at(root.sheet, root.place, inner))
  }

  /** What is left to read in a slot behind which the wording goes on at a place. */
  #inside(sheet: Sheet, back: number, calls: Calls): Calls {
    const key = sheet.firstPlace + back
    let inner = calls.inner.get(key)
    if (!inner) {
      inner = new Calls(this.at(sheet, back, calls))
      calls.inner.set(key, inner)
    }
    return inner
  }
}
