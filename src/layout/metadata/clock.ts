import { two } from './calendar.ts'
import type { Token } from './tokens.ts'
import type { WordBook } from './word-book.ts'

/** A time of day found at a token. */
export interface Clock {
  /** Tokens it takes. */
  readonly size: number
  /** 'THH:MM' with seconds and offset when printed. */
  readonly value: string
}

/** Read a time: "18h02", "8 h", "18:02:11", "6.02 pm", "5pm UTC+1". Null when there is none. */
export function clockAt(tokens: readonly Token[], index: number, book: WordBook): Clock | null {
  const first = tokens[index]
  if (first?.kind !== 'number' || first.text.length > 2) return null
  let hour = Number(first.text)
  let at = index + 1
  let minute = 0
  let seconds = ''
  const mark = tokens[at]
  if (mark === undefined) return null
  let sure = false
  if (book.hourMarks.has(mark.lower)) {
    sure = true
    at++
    const minutes = twoDigits(tokens[at])
    if (minutes !== null) {
      minute = minutes
      at++
      if (book.clockWords.has(tokens[at]?.lower ?? '')) at++
    }
  } else if ((mark.text === ':' || mark.text === '.') && mark.from === first.to) {
    const minutes = twoDigits(tokens[at + 1])
    if (minutes === null || tokens[at + 1]!.from !== mark.to) return null
    sure = mark.text === ':'
    minute = minutes
    at += 2
    const more = tokens[at]?.text === ':' ? twoDigits(tokens[at + 1]) : null
    if (more !== null) {
      seconds = `:${two(more)}`
      at += 2
    }
  }
  const half = halfOfDay(tokens, at, book)
  if (half) {
    if (hour > 12) return null
    hour = (hour % 12) + (half.afternoon ? 12 : 0)
    at += half.size
    sure = true
  }
  const zone = zoneAt(tokens, at, book)
  // "14.05 GMT": the zone tells that it is no number.
  if (!(sure || (mark.text === '.' && zone)) || hour > 23 || minute > 59) return null
  return {
    size: at + (zone?.size ?? 0) - index,
    value: `T${two(hour)}:${two(minute)}${seconds}${zone?.value ?? ''}`,
  }
}

function twoDigits(token: Token | undefined): number | null {
  return token?.kind === 'number' && token.text.length === 2 && Number(token.text) < 60
    ? Number(token.text)
    : null
}

/** "am", "p.m." */
function halfOfDay(
  tokens: readonly Token[],
  at: number,
  book: WordBook,
): { size: number; afternoon: boolean } | null {
  const letters = tokens[at]
  if (letters?.kind !== 'word') return null
  for (const [words, afternoon] of [
    [book.morning, false],
    [book.afternoon, true],
  ] as const) {
    if (words.has(letters.lower)) return { size: 1, afternoon }
    if (tokens[at + 1]?.text === '.' && words.has(letters.lower + (tokens[at + 2]?.lower ?? ''))) {
      return { size: tokens[at + 3]?.text === '.' ? 4 : 3, afternoon }
    }
  }
  return null
}

/** "UTC", "GMT+1", "CET", "+01:00", "(UTC)", "Z" right after the time. */
function zoneAt(tokens: readonly Token[], index: number, book: WordBook): Clock | null {
  let at = index
  const open = tokens[at]?.text === '('
  if (open) at++
  const name = book.at('zone', tokens, at)
  if (name) at++
  else if (tokens[at]?.text === 'Z' && tokens[at]?.from === tokens[at - 1]?.to) {
    return { size: at + 1 - index, value: 'Z' }
  }
  const sign = tokens[at]?.text
  let value = name ? String(name.value) : ''
  const joined = tokens[at]?.from === tokens[at - 1]?.to
  if ((sign === '+' || sign === '-') && joined && (name === null || value === 'Z')) {
    const hours = tokens[at + 1]
    if (
      hours?.kind === 'number' &&
      hours.from === tokens[at]!.to &&
      (hours.text.length === 4 || hours.text.length <= 2)
    ) {
      const whole = hours.text.length === 4
      const colon = !whole && tokens[at + 2]?.text === ':' ? twoDigits(tokens[at + 3]) : null
      // A bare "-1" after a time is no zone.
      if (name || whole || colon !== null) {
        const minutes = whole ? Number(hours.text.slice(2)) : (colon ?? 0)
        value = `${sign}${two(Number(whole ? hours.text.slice(0, 2) : hours.text))}:${two(minutes)}`
        at += colon === null ? 2 : 4
      }
    }
  }
  if (value === '') return null
  if (open && tokens[at]?.text === ')') at++
  return { size: at - index, value }
}
