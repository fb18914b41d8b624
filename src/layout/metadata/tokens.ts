/** A word, a figure, a mark or an address (mail, handle) of a short line. */
export interface Token {
  readonly text: string
  /** Lower case, straight apostrophe. */
  readonly lower: string
  readonly from: number
  readonly to: number
  readonly kind: 'word' | 'number' | 'mark' | 'address'
}

/** "a.rey@courrier.example", "@annerey" */
const address = /[\w.+-]{0,64}@\w[\w.-]{0,80}/y
/** A year that a time or a second date is glued to ("3 mai 202318:04", "3 May 20233 May 2023") ends before it. */
const token =
  /((?:19|20)\d\d(?=\d{1,2}(?:[:hH]\d\d(?!\d)| \p{L}{3}))|\d+)|([\p{L}\p{M}]+(?:['’](?!\p{Lu})[\p{L}\p{M}]+)*['’]?)|[^\s\d\p{L}\p{M}]/gu

function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes('’') ? lower.replace('’', "'") : lower
}

/** Cut a line into words, figures and marks; white space is left out. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  const hasAddress = text.includes('@')
  let past = 0
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match.index < past) continue
    if (hasAddress) {
      address.lastIndex = match.index
      const found = address.exec(text)?.[0]
      if (found) {
        past = match.index + found.length
        tokens.push({ text: found, lower: found, from: match.index, to: past, kind: 'address' })
        continue
      }
    }
    const found = match[0]
    tokens.push({
      text: found,
      lower: match[1] === undefined ? lowered(found) : found,
      from: match.index,
      to: match.index + found.length,
      kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'word' : 'mark',
    })
  }
  return tokens
}

/** Whether a number stands right before, or before a stop. */
export const isFigure = (before: Token | undefined, second: Token | undefined): boolean =>
  before?.kind === 'number' || (before?.text === '.' && second?.kind === 'number')

export const isSpoken = ({ kind }: Token): boolean => kind !== 'mark'
