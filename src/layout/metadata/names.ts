import { jobSize } from './jobs.ts'
import type { Token } from './tokens.ts'
import type { WordBook } from './word-book.ts'

/** A signature found at a token. */
export interface Signature {
  /** Tokens it takes. */
  readonly size: number
  readonly from: number
  readonly to: number
  /** A person, something that stands for one ("admin"), an agency, or a newsroom that names nobody. */
  readonly kind: 'person' | 'stand-in' | 'agency' | 'newsroom'
}

const longestName = 6
const capital = /^\p{Lu}/u
const elided = /^\p{L}['’]$/u

/** Read one signature: a name, an agency, a newsroom. Null when there is none. */
export function signatureAt(tokens: readonly Token[], index: number, book: WordBook): Signature | null {
  for (const kind of ['newsroom', 'agency', 'stand-in'] as const) {
    const found = book.at(kind, tokens, index)
    if (
      found &&
      (kind !== 'agency' || capital.test(tokens[index]!.text)) &&
      endsName(tokens, index + found.size)
    ) {
      return signature(tokens, index, index + found.size, kind)
    }
  }
  const end = nameEnd(tokens, index, book)
  if (end === index || readsAsHeadline(tokens, index, end, book)) return null
  // "A. C." is no "a".
  const isInitial = tokens[index + 1]?.text === '.' && tokens[index + 1]!.from === tokens[index]!.to
  const opensOutlet = !isInitial && opensWithArticle(tokens[index]!, book)
  if (end === index + 1 && (opensOutlet || book.particles.has(tokens[index]!.lower))) return null
  const isOutlet = opensOutlet || namesOutlet(tokens, index, end, book)
  const found = signature(tokens, index, end, isOutlet ? 'newsroom' : 'person')
  return isOutlet ? found : { ...found, from: tokens[givenName(tokens, index, end)]!.from }
}

/** "Radio Velay", "Ridge Ledger" */
const namesOutlet = (tokens: readonly Token[], from: number, to: number, book: WordBook): boolean =>
  to - from > 1 && (book.outletWords.has(tokens[from]!.lower) || book.outletWords.has(tokens[to - 1]!.lower))

const loud = /^\p{Lu}[\p{Lu}'’]+$/u

/** Where the name begins behind its outlet: "Ouest Matin Gaëlle LE DANTEC" — surnames in capitals tell. */
function givenName(tokens: readonly Token[], from: number, to: number): number {
  let surname = to
  while (surname > from && loud.test(tokens[surname - 1]!.text)) surname--
  return surname < to && surname - from > 2 ? surname - 1 : from
}

/** "Le Courrier", "L'Écho" */
function opensWithArticle({ lower }: Token, book: WordBook): boolean {
  return book.articles.has(lower) || book.articles.has(lower.slice(0, lower.indexOf("'") + 1))
}

function signature(tokens: readonly Token[], index: number, end: number, kind: Signature['kind']): Signature {
  return { size: end - index, from: tokens[index]!.from, to: tokens[end - 1]!.to, kind }
}

/** Words of the shortest run of capitals that one common word gives away. */
const shortHeadline = 4

/** "My House Fell Down", "What We Know": common words in capitals are those of a headline; "Will Rowe" is a name. */
function readsAsHeadline(tokens: readonly Token[], from: number, to: number, book: WordBook): boolean {
  let words = 0
  let common = 0
  let last = false
  for (let at = from; at < to; at++) {
    const { kind, lower, text } = tokens[at]!
    if (kind !== 'word' || !capital.test(text)) continue
    words++
    last = book.functionWords.has(lower) && !book.particles.has(lower) && !book.articles.has(lower)
    if (last && text.length > 1) common++
  }
  return common > 0 && words > 1 && (common > 1 || words >= shortHeadline || (last && words > 2))
}

/** Whether a signature may end before this token: a name in capitals does not go on. */
function endsName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  return (
    next === undefined ||
    next.kind !== 'word' ||
    !capital.test(next.text) ||
    next.from > tokens[index - 1]!.to + 1
  )
}

/** Index after the name that begins at a token; the token itself when none does. */
function nameEnd(tokens: readonly Token[], index: number, book: WordBook): number {
  let at = index
  let end = index
  let words = 0
  while (words < longestName) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    const next = tokens[at + 1]
    if (capital.test(token.text) && !isOtherWord(tokens, at, book, words)) {
      at++
      words++
      end = at
      if (next?.text === '.' && token.text.length <= 2 && next.from === token.to) {
        at++
        end = at
      }
      const hyphen = tokens[at]
      if (hyphen?.text === '-' && hyphen.from === tokens[at - 1]!.to && tokens[at + 1]?.from === hyphen.to)
        at++
    } else if (
      words > 0 &&
      (book.particles.has(token.lower) || elided.test(token.text)) &&
      joinsName(tokens, at + 1, book)
    ) {
      at++
    } else break
  }
  return end
}

/** Whether what follows a particle goes on with the name, perhaps after a second particle ("de la"). */
function joinsName(tokens: readonly Token[], index: number, book: WordBook): boolean {
  const next = tokens[index]
  if (next?.kind !== 'word') return false
  if (capital.test(next.text)) return true
  const after = tokens[index + 1]
  return book.particles.has(next.lower) && after?.kind === 'word' && capital.test(after.text)
}

/** A capitalised word that is none of a name: a month, a label, an opener, a job, "AND" in a line of capitals. */
function isOtherWord(tokens: readonly Token[], at: number, book: WordBook, words: number): boolean {
  // "Tessa Rowe Senior Reporter", but "Jacques Médecin".
  if (words > 1 && tokens[at]!.text.length > 3 && jobSize(tokens, at, book) > 0) return true
  // "Ann Reed Pictures: Luke Vial"
  if (words > 1 && tokens[at + 1]?.text === ':' && book.at('picture', tokens, at)) return true
  if (words > 0 && book.at('joiner', tokens, at) && capital.test(tokens[at + 1]?.text ?? '')) return true
  if (words > 0 && book.at('weekday', tokens, at) && tokens[at + 1]?.kind !== 'word') return true
  if (book.at('updated', tokens, at) || book.at('published', tokens, at)) return tokens[at]!.lower.length > 2
  return words > 0 && book.at('byline', tokens, at) !== null && tokens[at]!.lower.length > 2
}
