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

/**
 * Read a wording: `(a|b)`, `[a|b]`, `(a)+`, `{slot}`, words and marks.
 *
 * @returns The state after it.
 * @throws {Error} for a bracket without its other half: a mistake in the data.
 */
export function buildWording(source: string, from: number, builder: WordingBuilder): number {
  const { state, at } = alternatives(source, 0, from, builder)
  if (at < source.length) throw new Error(`Stray bracket at ${at} in the wording "${source}"`)
  return state
}

interface Progress {
  readonly state: number
  readonly at: number
}

function alternatives(source: string, start: number, from: number, builder: WordingBuilder): Progress {
  let { state, at } = sequence(source, start, from, builder)
  if (source[at] !== '|') return { state, at }
  const ends = [state]
  while (source[at] === '|') {
    ;({ state, at } = sequence(source, at + 1, from, builder))
    ends.push(state)
  }
  const join = builder.fresh()
  for (const end of ends) builder.skip(end, join)
  return { state: join, at }
}

function sequence(source: string, start: number, from: number, builder: WordingBuilder): Progress {
  let state = from
  let at = start
  while (at < source.length) {
    const char = source[at]!
    if (char === '|' || char === ')' || char === ']') break
    if (char === '(' || char === '[') {
      ;({ state, at } = group(source, at, state, builder))
    } else if (char === '{') {
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
  return { state, at }
}

function group(source: string, start: number, from: number, builder: WordingBuilder): Progress {
  const optional = source[start] === '['
  // What may come again, and what may be missing, must not start on a state shared with other wordings' loops.
  const opening = builder.fresh()
  builder.skip(from, opening)
  const inner = alternatives(source, start + 1, opening, builder)
  if (source[inner.at] !== (optional ? ']' : ')'))
    throw new Error(`Unclosed bracket in the wording "${source}"`)
  let at = inner.at + 1
  if (source[at] === '+') {
    builder.skip(inner.state, opening)
    at++
  }
  if (!optional) return { state: inner.state, at }
  const join = builder.fresh()
  builder.skip(inner.state, join)
  builder.skip(opening, join)
  return { state: join, at }
}

/**
 * What a wording may start with, without building it.
 *
 * @param word Called with each word or mark.
 * @param slot Called with the name of each slot.
 */
export function wordingHeads(
  source: string,
  word: (source: string, start: number, end: number) => void,
  slot: (name: string) => void,
): void {
  headsOf(source, 0, word, slot)
}

/** @returns Where the sequence ends, and whether all of it may be missing. */
function headsOf(
  source: string,
  start: number,
  word: (source: string, start: number, end: number) => void,
  slot: (name: string) => void,
): { at: number; empty: boolean } {
  let at = start
  let open = true
  let empty = false
  for (; at < source.length; at++) {
    const char = source[at]!
    if (char === ')' || char === ']') break
    if (char === '|') {
      empty ||= open
      open = true
    } else if (char === '(' || char === '[') {
      if (open) {
        const inner = headsOf(source, at + 1, word, slot)
        open = char === '[' || inner.empty
        at = inner.at
      } else at = groupEnd(source, at)
    } else if (char === '{') {
      const close = source.indexOf('}', at)
      if (open) slot(source.slice(at + 1, close))
      open = false
      at = close
    } else if (open) {
      const end = tokenEnd(source, at)
      if (end === at) continue
      word(source, at, end)
      open = false
      at = end - 1
    }
  }
  return { at, empty: empty || open }
}

/** Where the bracket opened at `start` closes. */
function groupEnd(source: string, start: number): number {
  let depth = 0
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 40 || code === 91) depth++
    else if ((code === 41 || code === 93) && --depth === 0) return at
  }
  return source.length
}

/** End of the word, number or mark at `start`; `start` for a separator. */
function tokenEnd(source: string, start: number): number {
  const kind = charKind(source.charCodeAt(start))
  if (kind === SPACE) return start
  if (kind === SIGN) return start + 1
  if (kind !== LETTER && kind !== DIGIT) {
    // A hyphen inside a word only parts it.
    const inside =
      source[start] === '-' && start > 0 && source[start - 1] !== ' ' && source[start + 1] !== ' '
    return inside ? start : start + 1
  }
  let at = start + 1
  while (at < source.length && charKind(source.charCodeAt(at)) === kind) at++
  return at
}
