import type { KeptPart } from '../layout/index.ts'
import { readTokens } from '../retext-french/segment.ts'
import type { Span } from '../schema/index.ts'
import type { OffsetMap } from '../text/index.ts'
import type { Seed } from './late-paragraph.ts'
import type { Passage } from './passage.ts'

/** The arrays of a passage, and how they are read. */
export abstract class TokenPassage implements Passage {
  constructor(
    readonly kind: KeptPart['role'],
    readonly block: number,
    readonly text: string,
    readonly kinds: Uint8Array,
    readonly from: Uint32Array,
    readonly sentence: Uint32Array,
  ) {}

  tokenAt(offset: number): number {
    let low = 0
    let high = this.kinds.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.from[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  abstract span(start: number, end: number): Span
}

/** A passage of a paragraph whose nodes were never made. */
class SeedPassage extends TokenPassage {
  readonly #map: OffsetMap

  constructor(
    kind: KeptPart['role'],
    block: number,
    seed: Seed,
    kinds: Uint8Array,
    from: Uint32Array,
    sentence: Uint32Array,
  ) {
    super(kind, block, seed.text, kinds, from, sentence)
    this.#map = seed.map
  }

  span(start: number, end: number): Span {
    return this.#map.span(start, end)
  }
}

const shelfSize = 4096

/** Makes the passages of one tree, whose arrays stand side by side: a buffer for each would cost more than its tokens. */
export class PassageShelf {
  #kinds = new Uint8Array(0)
  #from = new Uint32Array(0)
  #sentence = new Uint32Array(0)
  #used = 0

  /** Tokenise a paragraph. */
  passage(kind: KeptPart['role'], block: number, seed: Seed): Passage {
    const tokens = readTokens(seed.text, seed.segmentation)
    const { size } = tokens
    if (this.#used + size + 1 > this.#from.length) this.#renew(size + 1)
    const start = this.#used
    const end = start + size
    this.#used = end + 1
    const kinds = this.#kinds
    const from = this.#from
    const sentence = this.#sentence
    let current = 0
    for (let index = 0; index < size; index++) {
      // White space between two sentences goes with the one before.
      if (current + 1 < tokens.sentences && index >= tokens.first[current + 1]!) current++
      kinds[start + index] = tokens.kinds[index]!
      from[start + index] = tokens.from[index]!
      sentence[start + index] = current
    }
    from[end] = seed.text.length
    return new SeedPassage(
      kind,
      block,
      seed,
      kinds.subarray(start, end),
      from.subarray(start, end + 1),
      sentence.subarray(start, end),
    )
  }

  #renew(least: number): void {
    const size = Math.max(shelfSize, least)
    this.#kinds = new Uint8Array(size)
    this.#from = new Uint32Array(size)
    this.#sentence = new Uint32Array(size)
    this.#used = 0
  }
}
