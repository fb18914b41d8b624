import { Accept, type WordingGraph } from './graph.ts'

/** The graph of a language, among those of all. */
export interface Sheet {
  readonly graph: WordingGraph
  /** The number of its state 0 among all. */
  readonly firstState: number
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
  readonly roots: readonly { readonly sheet: Sheet; readonly state: number }[]
}

/** What is left to read once a slot has ended. */
class Calls {
  /** Both by the number of the state among all: slots that languages share lead from one into another. */
  readonly positions = new Map<number, Position>()
  readonly inner = new Map<number, Calls>()

  /** @param back Where it goes on; null outside of slots. */
  constructor(readonly back: Position | null) {}
}

/** A state, and the slots inside of which it stands. There is one object for each. */
export interface Position {
  readonly number: number
  readonly sheet: Sheet
  readonly state: number
  readonly calls: Calls
  /** What the state says, as in `WordingGraph`. */
  readonly accept: number
  /** It and all that is reached from it without a word, once that was asked. */
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

  /** The position where the wordings of a language begin. */
  root(sheet: Sheet): Position {
    let calls = this.#outside.get(sheet)
    if (!calls) {
      calls = new Calls(null)
      this.#outside.set(sheet, calls)
    }
    return this.at(sheet, 0, calls)
  }

  /** The position of a state inside of those slots. */
  at(sheet: Sheet, state: number, calls: Calls): Position {
    const key = sheet.firstState + state
    let position = calls.positions.get(key)
    if (!position) {
      const accept = sheet.graph.acceptOf(state)
      position = { number: this.#made++, sheet, state, calls, accept, reach: null, seen: 0 }
      calls.positions.set(key, position)
    }
    return position
  }

  /** Positions with all that are reached from them without a word: into slots, and out of those that have ended. */
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
    // A set visits what is added to it on the way.
    for (const { sheet, state, calls, accept } of reached) {
      const { graph, slots } = sheet
      if (accept === Accept.slot && calls.back) reached.add(calls.back)
      graph.open(state)
      while (graph.left > 0) {
        graph.next()
        const slot = slots[graph.label]!
        if (slot.bit !== 0) continue
        if (slot.roots.length === 0) throw new Error(`No slot {${slot.name}}`)
        const inner = this.#inside(sheet, graph.target, calls)
        for (const root of slot.roots) reached.add(this.at(root.sheet, root.state, inner))
      }
    }
    return [...reached]
  }

  /** What is left to read in a slot behind which the wording goes on at a state. */
  #inside(sheet: Sheet, back: number, calls: Calls): Calls {
    const key = sheet.firstState + back
    let inner = calls.inner.get(key)
    if (!inner) {
      inner = new Calls(this.at(sheet, back, calls))
      calls.inner.set(key, inner)
    }
    return inner
  }
}
