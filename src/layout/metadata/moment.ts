import { dayAt } from './calendar.ts'
import { clockAt } from './clock.ts'
import { relativeAt } from './relative.ts'
import type { Token } from './tokens.ts'
import type { Found, WordBook } from './word-book.ts'

/** A day with its weekday and time, or a weekday or time alone. */
export interface Moment {
  /** Token behind it. */
  readonly end: number
  /** False for a weekday or a time alone: it is explained, yet dates nothing. */
  readonly isDay: boolean
  /** ISO 8601; '--MM-DD' when no year is printed; '' when it hangs on a clock nobody gave. */
  readonly value: string
  /** Where it stands in the text, without its weekday. */
  readonly from: number
  readonly to: number
}

/**
 * Read a date, with the time before or after it: "jeudi 3 novembre 2022 à 18h02", "17:22, 3 NOV 2022", "hier à 18:04".
 *
 * @param reference ISO date-time with an offset; null: relative dates are not resolved.
 */
export function momentAt(
  tokens: readonly Token[],
  index: number,
  book: WordBook,
  reference: string | null,
): Moment | null {
  const opening = tokens[index]
  // Nearly every token is neither a figure nor a word that a date begins with.
  if (opening === undefined || (opening.kind !== 'number' && !book.begins(opening))) return null
  const weekday = weekdayAt(tokens, index, book)
  const early = weekday ? null : clockAt(tokens, index, book)
  let at = index
  if (weekday) {
    at += weekday.size
    while (tokens[at]?.text === '.' || tokens[at]?.text === ',' || book.at('glue', tokens, at)) at++
  } else if (early) {
    at = pastGlue(tokens, index + early.size, book)
    const late = book.at('weekday', tokens, at)
    if (late) at = pastGlue(tokens, at + late.size, book)
  }
  const day = dayAt(tokens, at, book)
  const found = day ?? (early ? null : relativeAt(tokens, at, book, reference))
  if (!found) return alone(index, weekday ?? early)
  const first = weekday ? pastGlue(tokens, index + weekday.size, book) : early || !day ? index : at
  let end = at + found.size
  let { value } = found
  if (value.length >= 10 && !value.includes('T')) {
    const late = early ?? clockBehind(tokens, end, book)
    if (late && !value.startsWith('--')) value += late.value
    if (late && 'end' in late) end = late.end
  } else if (value === '') {
    end = clockBehind(tokens, end, book)?.end ?? end
  }
  return { end, isDay: true, value, from: tokens[first]!.from, to: tokens[end - 1]!.to }
}

function alone(index: number, found: { readonly size: number } | null): Moment | null {
  return found && { end: index + found.size, isDay: false, value: '', from: 0, to: 0 }
}

/** Letters of the longest short form of a weekday. */
const longestShortDay = 4

/** A weekday; "Sam", "Jan", "Mar" before a capital are names. */
function weekdayAt(tokens: readonly Token[], index: number, book: WordBook): Found | null {
  const found = book.at('weekday', tokens, index)
  if (!found || tokens[index]!.text.length > longestShortDay) return found
  const next = tokens[index + found.size]
  return next?.kind === 'word' && !book.at('month', tokens, index + found.size) ? null : found
}

function clockBehind(
  tokens: readonly Token[],
  index: number,
  book: WordBook,
): { value: string; end: number } | null {
  const joined = tokens[index]?.text === 'T' || tokens[index]?.text === 't'
  const at = joined ? index + 1 : pastGlue(tokens, index, book)
  const clock = clockAt(tokens, at, book)
  return clock ? { value: clock.value, end: at + clock.size } : null
}

function pastGlue(tokens: readonly Token[], index: number, book: WordBook): number {
  let at = index
  for (;;) {
    const token = tokens[at]
    if (token === undefined) return at
    const glue = token.kind === 'word' ? book.at('glue', tokens, at) : null
    if (glue) at += glue.size
    else if (token.kind === 'mark' && ',-–—|/·•@:;('.includes(token.text)) at++
    else return at
  }
}
