/** A text after replacements, and where they stood: flat list of `text start, text end, source start, source end`. */
export interface Rewritten {
  readonly text: string
  readonly edits: readonly number[]
}

/** Builds a text out of another by replacements made from left to right. */
export class Rewrite {
  readonly #source: string
  readonly #edits: number[] = []
  #text = ''
  #length = 0
  #from = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Put `by` where the source has [start, end). */
  replace(start: number, end: number, by: string): void {
    if (start > this.#from) {
      this.#text += this.#source.slice(this.#from, start)
      this.#length += start - this.#from
    }
    this.#edits.push(this.#length, this.#length + by.length, start, end)
    this.#text += by
    this.#length += by.length
    this.#from = end
  }

  /** The new text; null when nothing was replaced. */
  done(): Rewritten | null {
    if (this.#edits.length === 0) return null
    return { text: this.#text + this.#source.slice(this.#from), edits: this.#edits }
  }
}

/**
 * Edits that lead from the result of a second rewrite straight to the source of the first.
 *
 * @param first Edits from the source to a text.
 * @param second Edits from that text to another; one at least.
 */
export function chain(first: readonly number[], second: readonly number[]): readonly number[] {
  if (first.length === 0) return second
  const edits: number[] = []
  let toSource = 0
  let toText = 0
  let i = 0
  let j = 0
  while (i < first.length || j < second.length) {
    const ofFirst = i < first.length ? first[i]! : Infinity
    const ofSecond = j < second.length ? second[j + 2]! : Infinity
    const start = Math.min(ofFirst, ofSecond)
    const textStart = start + toText
    const sourceStart = start + toSource
    // Edits of both lists that overlap become one.
    let end = start
    let takesFirst = ofFirst <= ofSecond
    let takesSecond = !takesFirst
    while (takesFirst || takesSecond) {
      if (takesFirst) {
        end = Math.max(end, first[i + 1]!)
        toSource = first[i + 3]! - first[i + 1]!
        i += 4
      } else {
        end = Math.max(end, second[j + 3]!)
        toText = second[j + 1]! - second[j + 3]!
        j += 4
      }
      takesFirst = i < first.length && first[i]! < end
      takesSecond = !takesFirst && j < second.length && second[j + 2]! < end
    }
    edits.push(textStart, end + toText, sourceStart, end + toSource)
  }
  return edits
}
