import type { Arcs } from './arcs.ts'
import { IntList } from './int-list.ts'
import { PairTable } from './pair-table.ts'

/** What is left to read once a slot has ended, of a position outside of slots. */
export const outside = 0

/**
 * Positions in the wordings: a place, and what is left to read once the slot that it stands in has ended. Both are
 * numbers: a position is one, and what is left is one, which stands for a set of positions: whoever gets into a slot by
 * several ways at once reads it once, and goes on at all of them.
 */
export class Positions {
  /** Of each position: what is left, and, once that was asked, where its arcs begin. */
  readonly back = new IntList(1024)
  readonly arcs = new IntList(1024)
  private readonly place = new IntList(1024)
  /** The last round that met it. */
  private readonly met = new IntList(1024)
  private round = 0
  /** By place and what is left. */
  private readonly known = new PairTable()
  /** Positions of all that is left, one behind the other; where those of each begin, and how many they are. */
  readonly backs = new IntList()
  private readonly firstBack = new IntList()
  private readonly backCount = new IntList()
  /** What is left that has the same mark, by its mark and how many there are; then the one known before it. */
  private readonly alike = new PairTable()
  private readonly alikeBefore = new IntList()

  constructor(private readonly allArcs: Pick<Arcs, 'of'>) {
    this.forget()
  }

  forget(): void {
    this.back.size = 0
    this.arcs.size = 0
    this.place.size = 0
    this.met.size = 0
    this.known.clear()
    this.backs.size = 0
    this.alike.clear()
    this.alikeBefore.size = 0
    this.firstBack.size = 0
    this.backCount.size = 0
    // Outside of slots nothing is left.
    this.firstBack.push(0)
    this.backCount.push(0)
    this.alikeBefore.push(-1)
  }

  /** The position of a place. */
  at(place: number, back: number): number {
    const known = this.known.get(back, place)
    if (known >= 0) return known
    const position = this.back.size
    this.back.push(back)
    this.arcs.push(-1)
    this.place.push(place)
    this.met.push(0)
    this.known.add(back, place, position)
    return position
  }

  /** Where in the list of all arcs those of a position begin. */
  arcsOf(position: number): number {
    const known = this.arcs.items[position]!
    if (known >= 0) return known
    const start = this.allArcs.of(this.place.items[position]!)
    this.arcs.items[position] = start
    return start
  }

  /** Begin to meet positions anew. */
  startRound(): void {
    this.round++
  }

  /** Meet a position: whether it is the first time in this round. */
  meet(position: number): boolean {
    const { items } = this.met
    if (items[position] === this.round) return false
    items[position] = this.round
    return true
  }

  /** Whether a position was met in this round. */
  isMet(position: number): boolean {
    return this.met.items[position] === this.round
  }

  /** Where in `backs` the positions at which is gone on begin; … */
  startOfBack(back: number): number {
    return this.firstBack.items[back]!
  }

  /** … and the place behind them. */
  endOfBack(back: number): number {
    return this.firstBack.items[back]! + this.backCount.items[back]!
  }

  /** The number of what is left for a set of positions, in order. */
  backOf(positions: IntList): number {
    const { items, size } = positions
    let mark = size
    for (let at = 0; at < size; at++) mark = Math.imul(mark ^ items[at]!, 0x9e3779b1)
    const known = this.alike.get(mark, size)
    for (let back = known; back >= 0; back = this.alikeBefore.items[back]!)
      if (this.isBack(back, positions)) return back
    const back = this.firstBack.size
    this.firstBack.push(this.backs.size)
    this.backCount.push(size)
    this.backs.append(positions)
    // The one known first stays in the table: others stand behind it.
    if (known < 0) {
      this.alike.add(mark, size, back)
      this.alikeBefore.push(-1)
    } else {
      this.alikeBefore.push(this.alikeBefore.items[known]!)
      this.alikeBefore.items[known] = back
    }
    return back
  }

  private isBack(back: number, { items, size }: IntList): boolean {
    const first = this.firstBack.items[back]!
    for (let at = 0; at < size; at++) if (this.backs.items[first + at] !== items[at]) return false
    return true
  }
}
