import type { Token } from './tokens.ts'
import type { WordBook } from './word-book.ts'

/** A relative date found at a token. */
export interface Relative {
  /** Tokens it takes. */
  readonly size: number
  /** ISO date or date-time, local to the reference; '' without a reference. */
  readonly value: string
}

const minute = 60_000
const units = [
  ['minute', minute, true],
  ['hour', 60 * minute, true],
  ['day', 24 * 60 * minute, false],
  ['week', 7 * 24 * 60 * minute, false],
] as const

const named = [
  ['today', 0],
  ['yesterday', 1],
] as const

/**
 * Read a relative date: "il y a 3 heures", "2 hours ago", "hier", "today".
 *
 * @param reference ISO date-time with an offset; no clock is read.
 */
export function relativeAt(
  tokens: readonly Token[],
  index: number,
  book: WordBook,
  reference: string | null,
): Relative | null {
  for (const [tag, days] of named) {
    const found = book.at(tag, tokens, index)
    if (found) return { size: found.size, value: back(reference, days * 24 * 60 * minute, false) }
  }
  const before = book.at('before', tokens, index)
  const number = index + (before?.size ?? 0)
  const count = countAt(tokens, number, book)
  if (count === null) return null
  for (const [tag, length, precise] of units) {
    const unit = book.at(tag, tokens, number + 1)
    if (!unit) continue
    const end = number + 1 + unit.size
    const after = before ? null : book.at('after', tokens, end)
    if (!before && !after) return null
    return { size: end + (after?.size ?? 0) - index, value: back(reference, count * length, precise) }
  }
  return null
}

function countAt(tokens: readonly Token[], index: number, book: WordBook): number | null {
  const token = tokens[index]
  if (token?.kind === 'number') return token.text.length <= 3 ? Number(token.text) : null
  const word = book.at('count', tokens, index)
  return word ? Number(word.value) : null
}

/** So long before the reference, in the offset that it has. */
function back(reference: string | null, milliseconds: number, precise: boolean): string {
  if (reference === null) return ''
  const offset = /(?:Z|([+-])(\d\d):(\d\d))$/i.exec(reference)!
  const minutes = offset[1] ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3])) : 0
  const local = new Date(Date.parse(reference) + minutes * minute - milliseconds).toISOString()
  return precise ? `${local.slice(0, 16)}${offset[0].toUpperCase()}` : local.slice(0, 10)
}
