import type { Line } from './lines.ts'

/** How often the same words stand on the page, and where. */
export interface Copied {
  readonly count: number
  readonly first: number
  readonly last: number
}

const once: Copied = { count: 1, first: -1, last: -1 }

/** Lines of a page by their words. */
export class Copies {
  readonly #byKey = new Map<number, { count: number; first: number; last: number }>()

  constructor(lines: readonly Line[]) {
    lines.forEach(({ key }, index) => {
      if (key === 0) return
      const seen = this.#byKey.get(key)
      if (seen) {
        seen.count++
        seen.last = index
      } else this.#byKey.set(key, { count: 1, first: index, last: index })
    })
  }

  of(line: Line): Copied {
    return this.#byKey.get(line.key) ?? once
  }
}
