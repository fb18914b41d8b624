import type { Token } from './tokens.ts'
import type { WordBook } from './word-book.ts'

/** Most words of rank or desk before or behind a trade. */
const most = 5

/**
 * Tokens of the job that begins at a token: "Housing correspondent", "senior reporter", "rédactrice en chef adjointe";
 * 0 when none does.
 */
export function jobSize(tokens: readonly Token[], index: number, book: WordBook): number {
  let at = pastDesks(tokens, index, book)
  let end = 0
  // "Reporter, photographer" are two; "staff writer" is one of two words that are trades.
  for (let role = book.at('role', tokens, at); role; role = book.at('role', tokens, at)) {
    at = pastDesks(tokens, at + role.size, book)
    end = at
  }
  return end === 0 ? longestRole(tokens, index, book) : end - index
}

/** A trade whose first word is one of rank: "staff writer". */
const longestRole = (tokens: readonly Token[], index: number, book: WordBook): number =>
  book.at('role', tokens, index)?.size ?? 0

/** Behind "health and science". */
function pastDesks(tokens: readonly Token[], index: number, book: WordBook): number {
  let at = index
  for (let count = 0; count < most; count++) {
    const joiner = at > index ? (book.at('joiner', tokens, at)?.size ?? 0) : 0
    const desk = book.at('desk', tokens, at + joiner)
    if (!desk) break
    at += joiner + desk.size
  }
  return at
}
