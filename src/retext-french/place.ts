import type { Point } from 'unist'

/** Where the units of a text stand in the file: the parser asks in increasing order. */
export interface Place {
  /** Whether one unit begins where the unit before it ends: no edits between text and file. */
  readonly isContinuous?: boolean
  /** Point where the unit at this text offset begins. */
  start(offset: number): Point
  /** Point where the unit before this text offset ends. */
  end(offset: number): Point
}

/** The places of a text that is the file itself. */
export class FilePlace implements Place {
  readonly isContinuous = true
  readonly #text: string
  #line = 1
  #lineStart = 0
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  start(offset: number): Point {
    return this.end(offset)
  }

  end(offset: number): Point {
    const text = this.#text
    for (let at = this.#at; at < offset; at++) {
      const code = text.charCodeAt(at)
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
        this.#line++
        this.#lineStart = at + 1
      }
    }
    this.#at = offset
    return { line: this.#line, column: offset - this.#lineStart + 1, offset }
  }
}
