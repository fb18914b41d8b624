import type { MarkupElement } from '../../text/index.ts'
import type { Container } from './markup-tree.ts'

/** As if a little of either kind had been seen. */
const little = { prose: 50, size: 100 }
/** What a block counts at least, in UTF-16 units. */
const least = 20

/** How prosaic the blocks of a page are that have something in common. */
export class Likeness<Key> {
  readonly #sums = new Map<Key, { prose: number; size: number }>()

  constructor(readonly keyOf: (box: Container) => Key) {}

  #of(box: Container): { prose: number; size: number } {
    const key = this.keyOf(box)
    let sum = this.#sums.get(key)
    if (!sum) {
      sum = { ...little }
      this.#sums.set(key, sum)
    }
    return sum
  }

  /** Add a block: its chance to be prose, and its characters. */
  add(box: Container, prose: number, chars: number): void {
    const sum = this.#of(box)
    sum.prose += prose * (chars + least)
    sum.size += chars + least
  }

  /** Share of prose in those that are like a block, itself left out. */
  others(box: Container, prose: number, chars: number): number {
    const sum = this.#of(box)
    return (sum.prose - prose * (chars + least)) / (sum.size - chars - least)
  }
}

/** Elements inside a line: a paragraph that is bold as a whole stands in its paragraph all the same. */
const inLine: ReadonlySet<string> = new Set('span b strong em i u font small mark a'.split(' '))

const lookOf = ({ name, tokens }: MarkupElement): string => `${name} ${tokens.join(' ')}`

/** The look of a block: its element's name and words, and those of its parent. */
export function looks(): (box: Container) => string {
  const known = new Map<Container, string>()
  return (box) => {
    let look = known.get(box)
    if (look === undefined) {
      look = `${lookOf(box.element)} < ${box.parent ? lookOf(box.parent.element) : ''}`
      known.set(box, look)
    }
    return look
  }
}

/** The element around a paragraph, elements inside its line left out. */
export function family({ element }: Container): MarkupElement {
  let at = element
  while (at.parent && inLine.has(at.name)) at = at.parent
  return at.parent ?? at
}
