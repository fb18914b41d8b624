const lineEnd = /\r\n?|[\n\u0085\u2028]/g

/** Below this many columns nobody wraps prose. */
const narrowest = 40

/** How long the lines of a text are, to tell a wrapped line from one that was ended on purpose. */
export class LineWidths {
  readonly #text: string
  #start = 0
  #end = 0
  #width = 0

  constructor(text: string) {
    this.#text = text
  }

  /**
   * Whether the first word of the next line would have fitted on the line before.
   *
   * @param end Where the line ends.
   * @param next Where the next line begins.
   * @param length Length of its first word.
   */
  fits(end: number, next: number, length: number): boolean {
    if (next >= this.#end) this.#measure(end, next)
    const text = this.#text
    let start = end
    const least = Math.max(this.#start, end - this.#width)
    while (start > least && !isLineEnd(text.charCodeAt(start - 1))) start--
    return end - start + 1 + length <= this.#width
  }

  /** The longest line from here to the next blank line. */
  #measure(end: number, next: number): void {
    const text = this.#text
    let start = end
    while (start > this.#end && !isLineEnd(text.charCodeAt(start - 1))) start--
    this.#start = start
    let width = Math.max(narrowest, end - start)
    let from = next
    lineEnd.lastIndex = next
    for (;;) {
      const found = lineEnd.exec(text)
      const to = found ? found.index : text.length
      if (to - from === 0 && from > next) break
      width = Math.max(width, to - from)
      from = found ? lineEnd.lastIndex : to
      if (!found) break
    }
    this.#end = Math.max(from, next + 1)
    this.#width = width
  }
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028
}
