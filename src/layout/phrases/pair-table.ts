/** Numbers of one entry: its two keys and its value; a fourth keeps entries from lying across lines of the cache. */
const width = 4
const fewest = 1024

/**
 * Numbers, from 0 up, by two numbers each: asked for every word of a page, so that it costs one place in memory and not
 * the walk that a map of objects takes.
 */
export class PairTable {
  /** How many there are. */
  size = 0
  // Not private in the engine's sense: code that the engine has not optimised yet takes several times as long for those.
  private mask: number
  private entries: Int32Array

  /** @param capacity Pairs it has room for from the start on, twice: a power of two. */
  constructor(private readonly capacity = fewest) {
    this.mask = capacity - 1
    this.entries = emptied(capacity)
  }

  /** The number of a pair; -1: none. */
  get(first: number, second: number): number {
    const { entries, mask } = this
    for (let slot = scattered(first, second) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * width
      const value = entries[at + 2]!
      if (value < 0 || (entries[at] === first && entries[at + 1] === second)) return value
    }
  }

  /** Add a pair that has no number yet. */
  add(first: number, second: number, value: number): void {
    // Half of it stays empty: an entry is seldom far from where it is looked for.
    if (++this.size * 2 > this.mask) this.grow()
    this.put(first, second, value)
  }

  clear(): void {
    this.size = 0
    this.mask = this.capacity - 1
    this.entries = emptied(this.capacity)
  }

  private put(first: number, second: number, value: number): void {
    const { entries, mask } = this
    let slot = scattered(first, second) & mask
    while (entries[slot * width + 2]! >= 0) slot = (slot + 1) & mask
    entries[slot * width] = first
    entries[slot * width + 1] = second
    entries[slot * width + 2] = value
  }

  private grow(): void {
    const { entries } = this
    this.mask = this.mask * 2 + 1
    this.entries = emptied(this.mask + 1)
    for (let at = 0; at < entries.length; at += width)
      if (entries[at + 2]! >= 0) this.put(entries[at]!, entries[at + 1]!, entries[at + 2]!)
  }
}

const emptied = (capacity: number): Int32Array => new Int32Array(capacity * width).fill(-1)

/** A number that tells little of the two that it is made of. */
function scattered(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ second
  const more = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d)
  return more ^ (more >>> 13)
}
