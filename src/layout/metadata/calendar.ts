import type { Token } from './tokens.ts'
import type { WordBook } from './word-book.ts'

/** A day, month or year found at a token. */
export interface Day {
  /** Tokens it takes. */
  readonly size: number
  /** 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'; '--MM-DD' when no year is printed. */
  readonly value: string
}

/** A number of two figures, as dates and times are written. */
export const two = (value: number): string => String(value).padStart(2, '0')
const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function ymd(year: number | null, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLengths[month - 1]!) return null
  return `${year === null ? '-' : year}-${two(month)}-${two(day)}`
}

const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && token.text.length === 4 && /^(?:1[6-9]|20)/.test(token.text)

/** Read a date: "3 novembre 2022", "Nov. 3rd, 2022", "03/11/2022", "2022-11-03", "3 nov.". Null when there is none. */
export function dayAt(tokens: readonly Token[], index: number, book: WordBook): Day | null {
  const first = tokens[index]
  if (first === undefined) return null
  if (first.kind === 'number') {
    return inFigures(tokens, index) ?? dayFirst(tokens, index, book)
  }
  return first.kind === 'word' ? monthFirst(tokens, index, book) : null
}

function inFigures(tokens: readonly Token[], index: number): Day | null {
  const [a, mark, b, again, c] = [0, 1, 2, 3, 4].map((step) => tokens[index + step])
  if (b?.kind !== 'number' || c?.kind !== 'number' || mark?.text !== again?.text) return null
  if (mark === undefined || !'/.-'.includes(mark.text) || c.from - a!.to > 8) return null
  const [x, y, z] = [Number(a!.text), Number(b.text), Number(c.text)]
  if (isYear(a) && b.text.length <= 2 && c.text.length <= 2) return made(5, ymd(x, y, z))
  if (a!.text.length > 2 || b.text.length > 2) return null
  const year = isYear(c) ? z : c.text.length === 2 ? (z < 70 ? 2000 : 1900) + z : null
  if (year === null) return null
  // Where both readings are possible, the day stands first.
  return made(5, y <= 12 ? ymd(year, y, x) : ymd(year, x, y))
}

const made = (size: number, value: string | null): Day | null => (value === null ? null : { size, value })

function dayFirst(tokens: readonly Token[], index: number, book: WordBook): Day | null {
  const first = tokens[index]!
  if (first.text.length > 2) return null
  let at = index + 1
  if (book.ordinals.has(tokens[at]?.lower ?? '') || tokens[at]?.text === '.') at++
  if (tokens[at]?.text === '-') at++
  // "3 de noviembre de 2022"
  at += glueAt(tokens, at, book)
  const month = book.at('month', tokens, at)
  if (!month) return null
  at += month.size
  if (tokens[at]?.text === '.') at++
  const glue = glueAt(tokens, at, book)
  const year = yearAt(tokens, at + glue)
  if (year) at += glue
  return made(
    at + (year?.size ?? 0) - index,
    ymd(year?.value ?? null, Number(month.value), Number(first.text)),
  )
}

/** Tokens of the word that stands between the parts of a date. */
const glueAt = (tokens: readonly Token[], index: number, book: WordBook): number =>
  book.at('glue', tokens, index)?.size ?? 0

function monthFirst(tokens: readonly Token[], index: number, book: WordBook): Day | null {
  const month = book.at('month', tokens, index)
  if (!month) return null
  let at = index + month.size
  if (tokens[at]?.text === '.') at++
  const day = tokens[at]
  if (isYear(day)) return { size: at + 1 - index, value: `${day!.text}-${two(Number(month.value))}` }
  if (day?.kind !== 'number' || day.text.length > 2) return null
  at++
  if (book.ordinals.has(tokens[at]?.lower ?? '')) at++
  const year = yearAt(tokens, at)
  // "mai 68": a number that is no day of a date without its year.
  return made(at + (year?.size ?? 0) - index, ymd(year?.value ?? null, Number(month.value), Number(day.text)))
}

function yearAt(tokens: readonly Token[], index: number): { size: number; value: number } | null {
  let at = index
  if (tokens[at]?.text === ',' || tokens[at]?.text === '-') at++
  const year = tokens[at]
  return isYear(year) ? { size: at + 1 - index, value: Number(year!.text) } : null
}
