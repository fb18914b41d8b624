import { dayAt } from '../metadata/calendar.ts'
import { readTokens, type Token } from '../metadata/tokens.ts'
import type { WordBook } from '../metadata/word-book.ts'

/** What opens a dispatch: "PARIS, 3 nov 2022 (AFP) -". Offsets are in the paragraph's text. */
export interface FoundDateline {
  readonly place: string
  readonly agency: string | null
  /** End of the dateline, its dash included. */
  readonly end: number
  readonly day: { readonly value: string; readonly start: number; readonly end: number } | null
}

/** Longest dateline, in UTF-16 units, and its longest place, in words. */
const longest = 100
const longestPlace = 6
const dashes = '–—-'
const capital = /^\p{Lu}/u

/**
 * Read the dateline of a paragraph: a place in capitals, or one followed by an agency or a date, and then a dash; or a
 * place in brackets before the sentence: "(Gatineau) Le conseil …".
 *
 * @param text Repaired text of the first paragraph.
 * @returns Null without one. "Paris – the city …" may be a sentence.
 */
export function datelineOf(text: string, book: WordBook): FoundDateline | null {
  const tokens = readTokens(text.slice(0, longest))
  if (tokens[0]?.text === '(') return inBrackets(text, tokens, book)
  const city = placeEndOf(tokens, book)
  if (city === 0) return null
  const loud = isLoud(text.slice(0, tokens[city - 1]!.to))
  const placeEnd = loud ? regionEndOf(tokens, city, book) : city
  const place = text.slice(0, tokens[placeEnd - 1]!.to)
  let at = placeEnd
  // "(Savoie)" belongs to no field.
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && !book.at('agency', tokens, at + 1)) at += 3
  let day: FoundDateline['day'] = null
  let agency: string | null = null
  for (;;) {
    const token = tokens[at]
    if (token === undefined) return null
    if (dashes.includes(token.text)) break
    if (token.text === ',' || token.text === '(' || token.text === ')' || token.text === '.') {
      at++
      continue
    }
    const found = book.at('agency', tokens, at)
    if (found && capital.test(token.text)) {
      agency = text.slice(token.from, tokens[at + found.size - 1]!.to)
      at += found.size
      continue
    }
    const glue = book.at('glue', tokens, at) ?? book.at('weekday', tokens, at)
    const date = dayAt(tokens, at, book)
    if (date) {
      day = { value: date.value, start: token.from, end: tokens[at + date.size - 1]!.to }
      at += date.size
    } else if (glue) at += glue.size
    else return null
  }
  const dash = tokens[at]!
  // A hyphen inside a name is no dash: "Jean-Luc".
  if (dash.from === tokens[at - 1]!.to && !')'.includes(tokens[at - 1]!.text)) return null
  if (agency === null && day === null && !(loud && text.length > dash.to + 20)) return null
  return { place: place.trim(), agency, end: dash.to, day }
}

/** Words of the longest place in brackets. */
const longestInBrackets = 4

/** "(Gatineau) Le conseil …", "(Port-au-Prince, Haïti) Une …": what stands before a capital and is no agency. */
function inBrackets(text: string, tokens: readonly Token[], book: WordBook): FoundDateline | null {
  const close = tokens.findIndex((token) => token.text === ')')
  const next = tokens[close + 1]
  if (close < 2 || next?.kind !== 'word' || !capital.test(next.text)) return null
  const inner = tokens.slice(1, close)
  let words = 0
  for (const { kind, text: word, lower } of inner) {
    if (kind === 'word' && (capital.test(word) || (words > 0 && isSmallWord(lower, book)))) words++
    else if (word !== '-' && word !== ',') return null
  }
  if (words === 0 || words > longestInBrackets || !capital.test(inner[0]!.text)) return null
  if (inner.some((_, at) => book.at('agency', inner, at) || book.at('month', inner, at))) return null
  const place = text.slice(inner[0]!.from, inner.at(-1)!.to)
  const label = place.toLowerCase()
  // "(Vidéo) Le conseil …"
  if (book.badges.has(label) || book.kickers.has(label)) return null
  return { place, agency: null, end: tokens[close]!.to, day: null }
}

/** Words of the longest name of a region. */
const longestRegion = 3

/** Tokens of a place with its region or country: "HELENA, Mont.", "BRIDGETOWN, Barbados". */
function regionEndOf(tokens: readonly Token[], city: number, book: WordBook): number {
  if (tokens[city]?.text !== ',') return city
  let at = city + 1
  if (book.at('agency', tokens, at)) return city
  while (at - city <= 2 * longestRegion) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !capital.test(token.text)) break
    if (book.at('month', tokens, at) || book.at('weekday', tokens, at)) return city
    at++
    if (tokens[at]?.text === '.') at++
  }
  const isRegion = at > city + 1 && (tokens[at]?.text === '(' || dashes.includes(tokens[at]?.text ?? ' '))
  return isRegion || (at > city + 1 && tokens[at]?.text === ',') ? at : city
}

/** Tokens of the capitalised words that open the text; 0 when none do. */
function placeEndOf(tokens: readonly Token[], book: WordBook): number {
  // "(AFP) -" names no place.
  let end = 0
  let words = 0
  for (let at = 0; at < tokens.length && words < longestPlace; at++) {
    const { text, lower, kind } = tokens[at]!
    if (kind === 'word' && capital.test(text)) {
      words++
      end = at + 1
    } else if (kind === 'word' && words > 0 && isSmallWord(lower, book)) words++
    else if (
      text === '-' &&
      tokens[at]!.from === tokens[at - 1]?.to &&
      tokens[at + 1]?.from === tokens[at]!.to
    )
      continue
    else break
  }
  return end
}

/** "Saint-Jean-de-Maurienne", "Fort-de-France", "Stoke on Trent" */
const isSmallWord = (lower: string, book: WordBook): boolean =>
  book.particles.has(lower) || book.articles.has(lower) || lower.length <= 4

/** "NEW YORK", not "Londres" nor "UN" nor "L'ONU" */
const isLoud = (place: string): boolean =>
  place === place.toUpperCase() && /\p{Lu}{3}/u.test(place) && !/^\p{Lu}['’]/u.test(place)
