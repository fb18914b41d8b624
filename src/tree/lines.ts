import type { Point } from 'unist'

const lineEnd = /\r\n?|\n/g

/** Offsets where the lines of a source begin; answers for line and column, fastest in increasing order. */
export class Lines {
  readonly #starts: number[] = [0]
  #line = 0

  constructor(source: string) {
    for (const match of source.matchAll(lineEnd)) this.#starts.push(match.index + match[0].length)
  }

  /** The unist point of an offset. */
  point(offset: number): Point {
    const starts = this.#starts
    let line = this.#line
    while (line > 0 && starts[line]! > offset) line--
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++
    this.#line = line
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
}
