import { charKind, DIGIT, LETTER, SIGN, SPACE } from './characters.ts'

/** What a wording is made of, part by part, while it is read. */
export interface WordingParts<Part> {
  /** A word or mark. */
  word(text: string, start: number, end: number): Part
  slot(name: string): Part
  /** One after the other; none: nothing. */
  sequence(parts: readonly Part[]): Part
  /** One of several. */
  choice(alternatives: readonly Part[]): Part
  /** It or nothing. */
  optional(part: Part): Part
  /** It once or more. */
  repeated(part: Part): Part
}

const BAR = 124
const ROUND = 40
const ROUND_END = 41
const SQUARE = 91
const SQUARE_END = 93
const CURLY = 123
const PLUS = 43

/** An open bracket, and what goes on behind it. */
interface OpenBracket<Part> {
  readonly isOptional: boolean
  /** The alternatives before the one it stands in, and what stands in that one before it. */
  readonly alternatives: Part[]
  readonly sequence: Part[]
}

/**
 * Read a wording: `(a|b)`, `[a|b]`, `(a)+`, `{slot}`, words and marks.
 *
 * @returns The whole of it.
 * @throws {Error} for a bracket without its other half: a mistake in the data.
 */
export function readWording<Part>(source: string, parts: WordingParts<Part>): Part {
  const brackets: OpenBracket<Part>[] = []
  let alternatives: Part[] = []
  let sequence: Part[] = []
  const read = (): Part => {
    const last = parts.sequence(sequence)
    return alternatives.length === 0 ? last : parts.choice([...alternatives, last])
  }
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at)
    if (code === BAR) {
      alternatives.push(parts.sequence(sequence))
      sequence = []
      at++
    } else if (code === ROUND || code === SQUARE) {
      brackets.push({ isOptional: code === SQUARE, alternatives, sequence })
      alternatives = []
      sequence = []
      at++
    } else if (code === ROUND_END || code === SQUARE_END) {
      const bracket = brackets.pop()
      if (!bracket) throw new Error(`Stray bracket at ${at} in the wording "${source}"`)
      if (bracket.isOptional !== (code === SQUARE_END)) throw unclosed(source)
      let inside = read()
      at++
      if (source.charCodeAt(at) === PLUS) {
        inside = parts.repeated(inside)
        at++
      }
      ;({ alternatives, sequence } = bracket)
      sequence.push(bracket.isOptional ? parts.optional(inside) : inside)
    } else if (code === CURLY) {
      const close = source.indexOf('}', at)
      if (close < 0) throw new Error(`Unclosed slot in the wording "${source}"`)
      sequence.push(parts.slot(source.slice(at + 1, close)))
      at = close + 1
    } else {
      const end = tokenEnd(source, at)
      if (end > at) sequence.push(parts.word(source, at, end))
      at = Math.max(end, at + 1)
    }
  }
  if (brackets.length > 0) throw unclosed(source)
  return read()
}

const unclosed = (source: string) => new Error(`Unclosed bracket in the wording "${source}"`)

function isWordAt(source: string, at: number): boolean {
  const kind = charKind(source.charCodeAt(at))
  return kind === LETTER || kind === DIGIT
}

/** End of the word, number or mark at `start`; `start` for a separator. */
function tokenEnd(source: string, start: number): number {
  const kind = charKind(source.charCodeAt(start))
  if (kind === SPACE) return start
  if (kind === SIGN) return start + 1
  if (kind !== LETTER && kind !== DIGIT) {
    // A hyphen inside a word only parts it.
    const inside = source[start] === '-' && isWordAt(source, start - 1) && isWordAt(source, start + 1)
    return inside ? start : start + 1
  }
  let at = start + 1
  while (at < source.length && charKind(source.charCodeAt(at)) === kind) at++
  return at
}
