import { Arc, type Arcs, arcWidth } from './arcs.ts'
import { IntList } from './int-list.ts'
import type { Openings } from './openings.ts'
import { PairTable } from './pair-table.ts'
import { outside, type Positions } from './positions.ts'

/** No front. */
export const none = 0

/**
 * Where the parts of a front stand, counted from where it does: how many entries each list has, the bits of all its
 * classes in one, the number of its ends, and the front known before it that has the same mark.
 */
export const Part = {
  seeds: 0,
  words: 1,
  sets: 2,
  classes: 3,
  slots: 4,
  bits: 5,
  ends: 6,
  alike: 7,
  lists: 8,
} as const

/** Numbers of an entry of each list: see `Fronts`. */
export const Width = { behind: 2, set: 4, class: 3, slot: 2 } as const

/**
 * Sets of positions that texts have reached together, and what leads on from them. A front is the number of the place in
 * `data` from which on it is written: `Part.lists` numbers, then its lists, one behind the other:
 *
 * - seeds: the positions that a token led to;
 * - words that lead on, one place free, and for each word the place behind it and what is left there;
 * - sets of words, each with a bit of each of its words, the place behind it and what is left there;
 * - bits of classes, each with the place behind it and what is left there;
 * - slots that are entered, each with what is left behind it.
 */
export class Fronts {
  readonly data = new IntList(1 << 15)
  /** Numbers of the phrases that end, by the number of a front's ends; 0: none. */
  readonly ends: (readonly number[])[] = [[]]
  /** What is reached: seeds of a front to be, each met in the round of positions. */
  readonly reached = new IntList()
  /** By mark and number of seeds. */
  private readonly alike = new PairTable()
  /** What leads on from the front that is being made, in the same order and with the same widths. */
  private readonly words = new IntList()
  private readonly behindWords = new IntList()
  private readonly sets = new IntList()
  private readonly classes = new IntList()
  private readonly slots = new IntList()
  private readonly phrases = new IntList()
  private bits = 0
  /** Positions still to be read; slots still to be entered, and at which positions is gone on behind each. */
  private readonly open = new IntList()
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
    const front = this.write(known < 0 ? -1 : data.items[known + Part.alike]!)
    if (known < 0) this.alike.add(mark, size, front)
    else data.items[known + Part.alike] = front
    return front
  }

  /** The front before the first word of a wording: it enters the slot of that number, from outside. */
  entering(slot: number): number {
    this.reached.size = 0
    this.startFront()
    this.enter(slot, outside)
    this.follow()
    return this.write(-1)
  }

  private hasReached(front: number, size: number): boolean {
    const { positions, data } = this
    const first = front + Part.lists
    for (let at = first; at < first + size; at++) if (!positions.isMet(data.items[at]!)) return false
    return true
  }

  private startFront(): void {
    for (const list of [this.words, this.behindWords, this.sets, this.classes, this.slots, this.phrases])
      list.size = 0
    this.bits = 0
    this.open.size = 0
    // Some wait still where a slot was not to be found.
    while (this.waiting.size > 0) this.behindSlots[this.takeWaiting()]!.size = 0
    this.positions.startRound()
  }

  /** See later what leads on from a position, once. */
  private lead(position: number): void {
    if (this.positions.meet(position)) this.open.push(position)
  }

  /** See what leads on from all positions and slots that wait. */
  private follow(): void {
    const { open, waiting } = this
    for (;;) {
      while (open.size > 0) this.read(open.items[--open.size]!)
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

  private read(position: number): void {
    const { positions, arcs, words, behindWords, sets, classes } = this
    const back = positions.back.items[position]!
    const start = arcs.of(positions.place.items[position]!)
    const { items } = arcs.list
    const end = start + 1 + items[start]! * arcWidth
    for (let at = start + 1; at < end; at += arcWidth) {
      const what = items[at]!
      const label = items[at + 1]!
      const behind = items[at + 2]!
      if (what === Arc.word) {
        words.push(label)
        behindWords.push(behind)
        behindWords.push(back)
      } else if (what === Arc.set) {
        sets.push(label)
        sets.push(items[at + 3]!)
        sets.push(behind)
        sets.push(back)
      } else if (what === Arc.class) {
        this.bits |= label
        classes.push(label)
        classes.push(behind)
        classes.push(back)
      } else if (what === Arc.slot) this.wait(label, positions.at(behind, back))
      else if (what === Arc.end) this.phrases.push(label)
      else this.leave(back)
    }
  }

  private leave(back: number): void {
    const { open } = this
    const first = open.size
    this.positions.addBacks(back, open)
    let size = first
    for (let at = first; at < open.size; at++) {
      const position = open.items[at]!
      if (this.positions.meet(position)) open.items[size++] = position
    }
    open.size = size
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
    const { bits, slots } = this.openings.of(slot)
    this.bits |= bits
    this.slots.push(slot)
    this.slots.push(back)
    for (let at = 0; at < slots.length; at += 2)
      this.wait(slots[at]!, this.positions.at(slots[at + 1]!, back))
  }

  private write(alike: number): number {
    const { data, reached, words, sets, classes, slots, phrases } = this
    const front = data.size
    data.push(reached.size)
    data.push(words.size)
    data.push(sets.size / Width.set)
    data.push(classes.size / Width.class)
    data.push(slots.size / Width.slot)
    data.push(this.bits)
    data.push(this.endsOf(phrases))
    data.push(alike)
    data.append(reached)
    data.append(words)
    data.push(0)
    data.append(this.behindWords)
    data.append(sets)
    data.append(classes)
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
