import { charKind, DIGIT, LETTER, SIGN, SPACE } from './characters.ts'

/** What a wording builds, step by step, while it is read. States are numbers. */
export interface WordingBuilder {
  /** The state after this word or mark. */
  word(from: number, text: string, start: number, end: number): number
  /** The state after this slot. */
  slot(from: number, name: string): number
  /** A new state that only this wording knows. */
  fresh(): number
  /** Let `to` be reached from `from` without a word. */
  skip(from: number, to: number): void
}

const BAR = 124
const ROUND = 40
const ROUND_END = 41
const SQUARE = 91
const SQUARE_END = 93
const CURLY = 123
const PLUS = 43

/** An open bracket: what goes on behind it. */
interface OpenBracket {
  readonly optional: boolean
  /** Where the alternatives around it start, and the ends of those before the one it stands in. */
  readonly base: number
  readonly ends: number[]
}

/**
 * Read a wording: `(a|b)`, `[a|b]`, `(a)+`, `{slot}`, words and marks.
 *
 * One loop with a stack: functions that call one another are compiled into each other by the engine at the first page,
 * which takes longer than reading all wordings.
 *
 * @returns The state after it.
 * @throws {Error} for a bracket without its other half: a mistake in the data.
 */
export function buildWording(source: string, from: number, builder: WordingBuilder): number {
  const brackets: OpenBracket[] = []
  let base = from
  let ends: number[] = []
  let state = from
  for (let at = 0; at < source.length; ) {
    const code = source.charCodeAt(at)
    if (code === BAR) {
      ends.push(state)
      state = base
      at++
    } else if (code === ROUND || code === SQUARE) {
      brackets.push({ optional: code === SQUARE, base, ends })
      // What may come again, and what may be missing, must not start on a state shared with other wordings' loops.
      base = builder.fresh()
      builder.skip(state, base)
      ends = []
      state = base
      at++
    } else if (code === ROUND_END || code === SQUARE_END) {
      const bracket = brackets.pop()
      if (!bracket) throw new Error(`Stray bracket at ${at} in the wording "${source}"`)
      if (bracket.optional !== (code === SQUARE_END)) throw unclosed(source)
      state = joined(ends, state, builder)
      at++
      if (source.charCodeAt(at) === PLUS) {
        builder.skip(state, base)
        at++
      }
      if (bracket.optional) {
        const join = builder.fresh()
        builder.skip(state, join)
        builder.skip(base, join)
        state = join
      }
      ;({ base, ends } = bracket)
    } else if (code === CURLY) {
      const close = source.indexOf('}', at)
      if (close < 0) throw new Error(`Unclosed slot in the wording "${source}"`)
      state = builder.slot(state, source.slice(at + 1, close))
      at = close + 1
    } else {
      const end = tokenEnd(source, at)
      if (end > at) state = builder.word(state, source, at, end)
      at = Math.max(end, at + 1)
    }
  }
  if (brackets.length > 0) throw unclosed(source)
  return joined(ends, state, builder)
}

/** The state after alternatives, the last of which ends at `state`. */
function joined(ends: number[], state: number, builder: WordingBuilder): number {
  if (ends.length === 0) return state
  const join = builder.fresh()
  for (const end of ends) builder.skip(end, join)
  builder.skip(state, join)
  return join
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
