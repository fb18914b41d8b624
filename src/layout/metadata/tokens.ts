/** A word, a figure or a mark of a short line. */
export interface Token {
  readonly text: string
  /** Lower case, straight apostrophe. */
  readonly lower: string
  readonly from: number
  readonly to: number
  readonly kind: 'word' | 'number' | 'mark'
}

const token = /(\d+)|([\p{L}\p{M}]+(?:['’](?!\p{Lu})[\p{L}\p{M}]+)*['’]?)|[^\s\d\p{L}\p{M}]/gu

/** Cut a line into words, figures and marks; white space is left out. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(token)) {
    const found = match[0]
    tokens.push({
      text: found,
      lower: found.toLowerCase().replace('’', "'"),
      from: match.index,
      to: match.index + found.length,
      kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark',
    })
  }
  return tokens
}
