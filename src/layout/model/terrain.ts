import { chance } from './evidence.ts'
import type { Lines } from './lines.ts'

/** What one line adds to the prose of a page is bounded: a page in one line is still one line. */
const longest = 600

/** The page as prose and gaps, from the first stage's scores: sums that answer for any window at once. */
export class Terrain {
  /** How likely each line is prose. */
  readonly chances: Float64Array
  /** Probable characters of prose before each line; one more entry than lines. */
  readonly prose: Float64Array
  /** Characters before each line, each line bounded. */
  readonly chars: Float64Array
  /** Lines [from, to) that hold the densest run of prose. */
  readonly core: { readonly from: number; readonly to: number }
  /** Prose of the island that each line stands on, as a share of the greatest island's; 0 between islands. */
  readonly island: Float64Array
  /** Lines back and on to the nearest line of prose, itself aside. */
  readonly sinceProse: Float64Array
  readonly toProse: Float64Array
  /** Lines. */
  readonly size: number
  /** Probable characters of prose in all. */
  readonly total: number

  constructor(
    lines: Lines,
    readonly scores: Float64Array,
  ) {
    const size = lines.all.length
    this.size = size
    this.chances = scores.map(chance)
    this.prose = new Float64Array(size + 1)
    this.chars = new Float64Array(size + 1)
    const gains = new Float64Array(size)
    for (let index = 0; index < size; index++) {
      const chars = Math.min(longest, lines.all[index]!.chars)
      const prose = this.chances[index]!
      this.prose[index + 1] = this.prose[index]! + prose * chars
      this.chars[index + 1] = this.chars[index]! + chars
      gains[index] = (prose - 0.4) * Math.sqrt(chars + 20)
    }
    this.total = this.prose[size]!
    this.core = bestRun(gains)
    this.island = islands(scores, this.prose)
    this.sinceProse = new Float64Array(size)
    this.toProse = new Float64Array(size)
    let far = Infinity
    for (let index = 0; index < size; index++) {
      this.sinceProse[index] = far
      far = scores[index]! > 0 ? 1 : far + 1
    }
    far = Infinity
    for (let index = size - 1; index >= 0; index--) {
      this.toProse[index] = far
      far = scores[index]! > 0 ? 1 : far + 1
    }
  }

  /** Probable characters of prose in lines [from, to), which may reach over the edges. */
  proseIn(from: number, to: number): number {
    return this.prose[Math.min(this.size, to)]! - this.prose[Math.max(0, from)]!
  }

  /** Share of prose in lines [from, to). */
  density(from: number, to: number): number {
    const low = Math.max(0, from)
    const high = Math.min(this.size, to)
    const chars = this.chars[high]! - this.chars[low]!
    return chars > 0 ? (this.prose[high]! - this.prose[low]!) / chars : 0
  }
}

/** The run [from, to) with the greatest sum; empty at 0 when no gain is positive. */
function bestRun(gains: Float64Array): { from: number; to: number } {
  let best = { from: 0, to: 0 }
  let bestSum = 0
  let from = 0
  let sum = 0
  for (let index = 0; index < gains.length; index++) {
    if (sum <= 0) {
      sum = 0
      from = index
    }
    sum += gains[index]!
    if (sum > bestSum) {
      bestSum = sum
      best = { from, to: index + 1 }
    }
  }
  return best
}

/** Lines of no prose that an island bridges. */
const strait = 3

/** For each line the prose of its island, as a share of the greatest island's. */
function islands(scores: Float64Array, prose: Float64Array): Float64Array {
  const size = scores.length
  const masses = new Float64Array(size)
  let greatest = 0
  let from = -1
  let last = -1
  for (let index = 0; index <= size; index++) {
    if (index < size && !(scores[index]! > 0)) continue
    if (from >= 0 && index - last > strait + 1) {
      const mass = prose[last + 1]! - prose[from]!
      masses.fill(mass, from, last + 1)
      greatest = Math.max(greatest, mass)
      from = -1
    }
    if (index === size) {
      if (from >= 0) {
        const mass = prose[last + 1]! - prose[from]!
        masses.fill(mass, from, last + 1)
        greatest = Math.max(greatest, mass)
      }
      break
    }
    if (from < 0) from = index
    last = index
  }
  if (greatest > 0) for (let index = 0; index < size; index++) masses[index]! /= greatest
  return masses
}
