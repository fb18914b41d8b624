import type { Point } from 'unist'

/** Offsets where the lines of a source begin; answers for line and column, fastest in increasing order. */
export class Lines {
  readonly #starts: number[] = [0]
  #line = 0

  constructor(source: string) {
    const starts = this.#starts
    if (!source.includes('\r')) {
      for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
      return
    }
    for (let at = 0; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
    }
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
