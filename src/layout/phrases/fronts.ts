import { Part as ArcPart, type Arcs, Width as ArcWidth, Way } from './arcs.ts'
import { IntList } from './int-list.ts'
import type { Openings } from './openings.ts'
import { PairTable } from './pair-table.ts'
import { outside, type Positions } from './positions.ts'

/** No front. */
export const none = 0

/**
 * Where in `data`, from the number of a front, what of it is: how many seeds, positions and slots it has, the number of
 * its ends, and the front known before it that has the same mark; then its lists.
 */
export const Part = { seeds: 0, positions: 1, slots: 2, ends: 3, alike: 4, lists: 5 } as const

/** Numbers of a slot. */
export const slotWidth = 2

/**
 * Sets of positions that texts have reached together. A front is the number of the place in `data` from which on it is
 * written; its lists are, one behind the other:
 *
 * - positions from which words and classes lead on, first of them its seeds, those that a token led to;
 * - slots that are entered, each with what is left behind it.
 */
export class Fronts {
  readonly data = new IntList(1 << 14)
  /** Numbers of the phrases that end, by the number of a front's ends; 0: none. */
  readonly ends: (readonly number[])[] = [[]]
  /** What is reached: seeds of a front to be, each met in the round of positions. */
  readonly reached = new IntList()
  /** By mark and number of seeds. */
  private readonly alike = new PairTable()
  /** What the front that is being made has. */
  private readonly found = new IntList()
  private readonly slots = new IntList()
  private readonly phrases = new IntList()
  /** How many of the positions found are read; slots still to be entered, and where is gone on behind each. */
  private read = 0
  private readonly waiting = new IntList()
  private readonly behindSlots: (IntList | undefined)[] = []

  constructor(
    private readonly positions: Positions,
    private readonly arcs: Arcs,
    private readonly openings: Openings,
  ) {
    this.forget()
  }

  forget(): void {
    this.data.size = 0
    this.ends.length = 1
    this.alike.clear()
    // What stands first is no front.
    this.data.push(0)
  }

  /** Begin to reach positions. */
  startReaching(): void {
    this.reached.size = 0
    this.positions.startRound()
  }

  reach(position: number): void {
    if (this.positions.meet(position)) this.reached.push(position)
  }

  /** The front of what was reached. */
  ofReached(): number {
    const { reached, data } = this
    const { items, size } = reached
    let mark = 0
    for (let at = 0; at < size; at++) mark = (mark + scattered(items[at]!)) | 0
    const known = this.alike.get(mark, size)
    for (let front = known; front >= 0; front = data.items[front + Part.alike]!)
      if (this.hasReached(front, size)) return front
    this.startFront()
    for (let at = 0; at < size; at++) this.lead(items[at]!)
    this.follow()
    const front = this.write(size, known < 0 ? -1 : data.items[known + Part.alike]!)
    if (known < 0) this.alike.add(mark, size, front)
    else data.items[known + Part.alike] = front
    return front
  }

  /** The front before the first word of a wording: it enters the slot of that number, from outside. */
  entering(slot: number): number {
    this.startFront()
    this.enter(slot, outside)
    this.follow()
    return this.write(0, -1)
  }

  private hasReached(front: number, size: number): boolean {
    const { positions, data } = this
    const first = front + Part.lists
    for (let at = first; at < first + size; at++) if (!positions.isMet(data.items[at]!)) return false
    return true
  }

  private startFront(): void {
    this.found.size = 0
    this.slots.size = 0
    this.phrases.size = 0
    this.read = 0
    // Some wait still where a slot was not to be found.
    while (this.waiting.size > 0) this.behindSlots[this.takeWaiting()]!.size = 0
    this.positions.startRound()
  }

  /** Have a position in the front, once. */
  private lead(position: number): void {
    if (this.positions.meet(position)) this.found.push(position)
  }

  /** See what is reached without a word from all positions and slots. */
  private follow(): void {
    const { found, waiting } = this
    for (;;) {
      while (this.read < found.size) this.readWays(found.items[this.read++]!)
      if (waiting.size === 0) return
      const slot = this.takeWaiting()
      const behind = this.behindSlots[slot]!
      behind.order()
      const back = this.positions.backOf(behind)
      behind.size = 0
      this.enter(slot, back)
    }
  }

  /** The waiting slot of the highest number: it is rather one that has others inside than the reverse. */
  private takeWaiting(): number {
    const { items, size } = this.waiting
    let most = 0
    for (let at = 1; at < size; at++) if (items[at]! > items[most]!) most = at
    const slot = items[most]!
    items[most] = items[size - 1]!
    this.waiting.size--
    return slot
  }

  private readWays(position: number): void {
    const { positions, arcs } = this
    const start = positions.arcsOf(position)
    const { items } = arcs.list
    const count = items[start + ArcPart.ways]!
    if (count === 0) return
    const back = positions.back.items[position]!
    const first =
      start +
      ArcPart.lists +
      items[start + ArcPart.words]! * ArcWidth.word +
      items[start + ArcPart.classes]! * ArcWidth.class
    for (let at = first; at < first + count * ArcWidth.way; at += ArcWidth.way) {
      const way = items[at]!
      if (way === Way.slot) this.wait(items[at + 1]!, positions.at(items[at + 2]!, back))
      else if (way === Way.end) this.phrases.push(items[at + 1]!)
      else this.leave(back)
    }
  }

  private leave(back: number): void {
    const { positions } = this
    const end = positions.endOfBack(back)
    for (let at = positions.startOfBack(back); at < end; at++) this.lead(positions.backs.items[at]!)
  }

  /** Enter a slot later, and go on at a position behind it. */
  private wait(slot: number, position: number): void {
    const behind = this.behindSlots[slot] ?? new IntList(16)
    this.behindSlots[slot] = behind
    if (behind.size === 0) this.waiting.push(slot)
    behind.push(position)
    if (this.openings.of(slot).canPass) this.lead(position)
  }

  private enter(slot: number, back: number): void {
    const { slots } = this.openings.of(slot)
    this.slots.push(slot)
    this.slots.push(back)
    for (let at = 0; at < slots.length; at += 2)
      this.wait(slots[at]!, this.positions.at(slots[at + 1]!, back))
  }

  private write(seeds: number, alike: number): number {
    const { data, found, slots } = this
    const front = data.size
    data.push(seeds)
    data.push(found.size)
    data.push(slots.size / slotWidth)
    data.push(this.endsOf(this.phrases))
    data.push(alike)
    data.append(found)
    data.append(slots)
    return front
  }

  private endsOf(phrases: IntList): number {
    if (phrases.size === 0) return 0
    phrases.order()
    this.ends.push(Array.from(phrases.items.subarray(0, phrases.size)))
    return this.ends.length - 1
  }
}

/** A number that tells little of the one that it is made of, so that sums of such are seldom the same. */
function scattered(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d)
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)
}
