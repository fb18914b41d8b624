/** What a token is, in the order of the content of an nlcst sentence. */
export const TokenKind = { word: 0, space: 1, punctuation: 2, symbol: 3, source: 4 } as const
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** Why the end of a token may be the end of a sentence. */
export const Pause = {
  none: 0,
  /** A run of terminators: ".", "?!", "…". */
  terminal: 1,
  /** A word that holds its stop and may end a sentence with it: "etc.", "U.R.S.S.". */
  abbreviation: 2,
  /** White space with one line end. */
  line: 3,
  /** White space with a blank line, or a paragraph separator. */
  blank: 4,
} as const
export type Pause = (typeof Pause)[keyof typeof Pause]

/**
 * Tokens and sentences of one text, in arrays that are used again for the next text.
 *
 * Token `i` is `text.slice(from[i], from[i + 1])`; sentence `s` is tokens `first[s]` to `last[s]`, white space between
 * sentences left out.
 */
export class Tokens {
  size = 0
  kinds = new Uint8Array(1024)
  pauses = new Uint8Array(1024)
  from = new Uint32Array(1025)
  /** While they are made: up to where the characters of the next word are known. */
  reach = 0
  sentences = 0
  first = new Uint32Array(64)
  last = new Uint32Array(64)

  clear(): void {
    this.size = 0
    this.sentences = 0
    this.from[0] = 0
  }

  /** Add the token that goes from the end of the one before to `end`. */
  add(kind: TokenKind, end: number, pause: Pause): void {
    const { size } = this
    if (size === this.kinds.length) this.#grow()
    this.kinds[size] = kind
    this.pauses[size] = pause
    this.from[size + 1] = end
    this.size = size + 1
  }

  addSentence(first: number, last: number): void {
    const { sentences } = this
    if (sentences === this.first.length) {
      this.first = wider(this.first, new Uint32Array(sentences * 2))
      this.last = wider(this.last, new Uint32Array(sentences * 2))
    }
    this.first[sentences] = first
    this.last[sentences] = last
    this.sentences = sentences + 1
  }

  #grow(): void {
    const room = this.size * 2
    this.kinds = wider(this.kinds, new Uint8Array(room))
    this.pauses = wider(this.pauses, new Uint8Array(room))
    this.from = wider(this.from, new Uint32Array(room + 1))
  }
}

function wider<Kind extends Uint8Array | Uint32Array>(from: Kind, into: Kind): Kind {
  into.set(from)
  return into
}
