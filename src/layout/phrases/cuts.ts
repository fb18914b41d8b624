import type { PhraseRole } from '../../language/shape/boilerplate.ts'
import type { BoilerplateKind } from '../../schema/index.ts'
import type { BookPhrase, PhraseBook } from './book.ts'
import { charKind, DIGIT, isCapital, LETTER, SPACE } from './characters.ts'
import { WORD_TOKEN } from './tokens.ts'
import { LIGHT_CLASS, wordCode } from './words.ts'

/** A stretch inside a paragraph's line that is not the author's. */
export interface PhraseCut {
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  readonly kind: BoilerplateKind
  /** Id of the catalogue entry. */
  readonly rule: string
  readonly confidence: number
}

/** Longest headline that an opening announces, in UTF-16 units. */
const longestHeadline = 220
/** Units between a wording that says all and the bracket that closes around it, that bracket included: "(Publicité !)". */
const mostBeforeBracket = 3
/** Sureness that an opening needs without a mark behind it: "À lire aussi Le budget adopté". */
const bare = 0.88
/** Sureness that a lone label needs: "Publicité". */
const label = 0.9
const stops = '.!?…'
/** Roles of wordings that stand for no stretch of their own. */
const wholeLine: readonly PhraseRole[] = ['tail', 'fragment', 'call']
const closers = '»”"’)]'
const pointers = '>→▶►➡➤👉[(•|*'
const announcers = ':>|»→'

/**
 * Find what was glued into a paragraph: "… la mairie.Lire aussi : Titre d'un autre article".
 *
 * It begins where a sentence might, behind a stop or without any space; it ends with the line, where the next sentence
 * is glued to it, or behind its own stop.
 *
 * @param text Repaired text of a block.
 * @returns In order, without overlap.
 */
export function phraseCuts(text: string, book: PhraseBook): PhraseCut[] {
  const { tokens } = book
  tokens.read(text)
  const cuts: PhraseCut[] = []
  let free = 0
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== WORD_TOKEN || tokens.start[at]! < free) continue
    const opening = openingAt(text, tokens.start[at]!, book)
    if (opening === null || opening.start < free) continue
    const { lead, whole } = wordingsAt(text, at, opening, book)
    const found = lead ?? whole
    if (found === null) continue
    const end = lead ? leadEnd(text, lead.end, opening, book) : wholeEnd(text, found.end, opening)
    // All of the line is no matter of cutting.
    if (end < 0 || (opening.start === 0 && end === text.length)) continue
    const cut: PhraseCut = {
      start: opening.start,
      end,
      kind: found.phrase.kind,
      rule: found.phrase.id,
      confidence: Math.min(0.95, found.phrase.weight ?? 0.9),
    }
    cuts.push(cut)
    free = end
  }
  return cuts
}

/** A phrase, and where a wording of it ends. */
interface Worded {
  readonly phrase: BookPhrase
  readonly end: number
}

/** The best wordings at a token: of a phrase that leads on, and of one that says all. */
function wordingsAt(
  text: string,
  at: number,
  opening: Opening,
  book: PhraseBook,
): { lead: Worded | null; whole: Worded | null } {
  let lead: Worded | null = null
  let whole: Worded | null = null
  book.automaton.walk(book.tokens, at, (to, found) => {
    const end = book.tokens.end[to - 1]!
    for (const index of found) {
      const phrase = book.phrases[index]!
      const weight = phrase.weight ?? 0.9
      if (phrase.role === 'lead') {
        if (leads(text, end, weight, opening, to > at + 1)) lead = better(lead, phrase, end)
      } else if (weight >= label && !wholeLine.includes(phrase.role)) {
        if (phrase.kind !== 'comments' && stands(text, end, opening, book)) whole = better(whole, phrase, end)
      }
    }
  })
  return { lead, whole }
}

function better(known: Worded | null, phrase: BookPhrase, end: number): Worded {
  const isSurer = known && known.end === end && (known.phrase.weight ?? 0.9) >= (phrase.weight ?? 0.9)
  return isSurer ? known : { phrase, end }
}

/** How a stretch begins. */
interface Opening {
  /** Before its pointer or bracket. */
  readonly start: number
  readonly how: 'line' | 'stop' | 'glued' | 'pointer'
  readonly bracket: '' | '(' | '['
}

/** Null where the text goes on: behind a word, a comma, an opening quotation mark. */
function openingAt(text: string, at: number, book: PhraseBook): Opening | null {
  // Most words stand behind a word and a space; the halves of an emoji count as letters.
  const end = at > 1 && isBlank(text, at - 1) ? text.charCodeAt(at - 2) : 0
  if (charKind(end) === LETTER && !isSecondHalf(end)) return null
  let start = at
  let pointed = false
  let bracket: Opening['bracket'] = ''
  for (;;) {
    let before = start
    while (before > 0 && charKind(text.charCodeAt(before - 1)) === SPACE && isBlank(text, before - 1))
      before--
    const mark = before > 0 ? markBefore(text, before) : ''
    if (mark === '' || !pointers.includes(mark)) break
    if (mark === '(' || mark === '[') {
      if (bracket !== '') return null
      bracket = mark
    } else pointed = true
    start = before - mark.length
  }
  let before = start
  while (before > 0 && isBlank(text, before - 1)) before--
  if (before === 0) return { start: 0, how: 'line', bracket }
  if (pointed) return { start, how: 'pointer', bracket }
  const last = text[before - 1]!
  if (stops.includes(last) || (closers.includes(last) && last !== '’')) {
    return { start, how: before === start ? 'glued' : 'stop', bracket }
  }
  return isSeam(text, at, book) ? { start, how: 'glued', bracket } : null
}

const isBlank = (text: string, at: number): boolean =>
  text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 0xa0

function markBefore(text: string, end: number): string {
  return text.slice(isSecondHalf(text.charCodeAt(end - 1)) ? end - 2 : end - 1, end)
}

const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** Whether the words up to here announce what follows them. */
function leads(
  text: string,
  end: number,
  weight: number,
  { how, bracket }: Opening,
  severalWords: boolean,
): boolean {
  let at = end
  while (at < text.length && isBlank(text, at)) at++
  if (at === text.length) return how === 'pointer' && weight >= bare
  const mark = text[at]!
  if (announcers.includes(mark)) return weight >= (how === 'stop' && bracket === '' ? 0.7 : 0.35)
  return weight >= bare && severalWords && isHeadlineStart(text, at)
}

const isHeadlineStart = (text: string, at: number): boolean =>
  isCapital(text.charCodeAt(at)) || '«“"'.includes(text[at]!)

/** Whether words that say all by themselves stand apart: glued to what follows, or at the end of the line. */
function stands(text: string, end: number, { how }: Opening, book: PhraseBook): boolean {
  let at = end
  while (at < text.length && isBlank(text, at)) at++
  if (at === text.length) return how !== 'line'
  if (at > end) return false
  return how !== 'stop' && isCapital(text.charCodeAt(at)) && (how !== 'line' || isLight(text, at, book))
}

/** Where the headline that begins here ends; -1 when nothing tells. */
function headlineEnd(text: string, from: number, book: PhraseBook): number {
  const limit = Math.min(text.length, from + longestHeadline)
  let sentence = -1
  for (let at = from + 2; at < limit; at++) {
    if (!isCapital(text.charCodeAt(at))) continue
    if (isSeam(text, at, book)) return at
    if (sentence >= 0 || !isBlank(text, at - 1)) continue
    const end = stopBefore(text, at)
    if (end - from > 12) sentence = end
  }
  if (text.length <= from + longestHeadline)
    return sentence >= 0 && goesOn(text, sentence) ? sentence : text.length
  return sentence
}

/** The offset after the stop that ends the sentence before a capital; -1 when there is none. */
function stopBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && isBlank(text, end - 1)) end--
  const last = text[end - 1]!
  if (last === '.' && charKind(text.charCodeAt(end - 2)) === LETTER && isCapital(text.charCodeAt(end - 2)))
    return -1
  return stops.includes(last) ? end : -1
}

/** Whether what is left reads like prose: it ends with a stop. */
function goesOn(text: string, from: number): boolean {
  let end = text.length
  while (end > from && closers.includes(text[end - 1]!)) end--
  return end - from > 30 && stops.includes(text[end - 1]!)
}

/** Whether a sentence begins at this capital without a space: "… la mairieLe conseil", "… la mairie.Le conseil". */
function isSeam(text: string, at: number, book: PhraseBook): boolean {
  if (at < 3 || !isCapital(text.charCodeAt(at))) return false
  const before = text.charCodeAt(at - 1)
  const kind = charKind(before)
  if (kind === DIGIT || '?!»'.includes(text[at - 1]!)) return isLight(text, at, book)
  if (text[at - 1] === '.') {
    return charKind(text.charCodeAt(at - 2)) === LETTER && charKind(text.charCodeAt(at - 3)) === LETTER
  }
  if (kind !== LETTER || isCapital(before)) return false
  return (
    charKind(text.charCodeAt(at - 2)) === LETTER &&
    charKind(text.charCodeAt(at - 3)) === LETTER &&
    opens(text, at, book)
  )
}

/** Whether the word here is one that opens sentences, or wordings of the catalogue. */
const opens = (text: string, at: number, book: PhraseBook): boolean =>
  isLight(text, at, book) || book.automaton.starts(wordCode(text, at, wordEnd(text, at)))

function isLight(text: string, at: number, { automaton }: PhraseBook): boolean {
  return ((automaton.classes.get(wordCode(text, at, wordEnd(text, at))) ?? 0) & LIGHT_CLASS) !== 0
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && charKind(text.charCodeAt(end)) === LETTER) end++
  return end
}

/** The end of what an opening leads to: a headline, or all that its bracket holds. */
function leadEnd(text: string, end: number, { bracket }: Opening, book: PhraseBook): number {
  const closed = bracket === '' ? -1 : bracketEnd(text, end, bracket)
  return closed < 0 ? headlineEnd(text, end, book) : closed
}

/** The end of a wording that says all, with the bracket that closes around it. */
function wholeEnd(text: string, end: number, { bracket }: Opening): number {
  const closed = bracket === '' ? -1 : bracketEnd(text, end, bracket)
  return closed < 0 || closed - end > mostBeforeBracket ? end : closed
}

/** The offset behind the bracket that closes one opened before, within the length of a headline; -1: none does. */
function bracketEnd(text: string, from: number, bracket: '(' | '['): number {
  const close = bracket === '(' ? ')' : ']'
  const limit = Math.min(text.length, from + longestHeadline)
  let depth = 1
  for (let at = from; at < limit; at++) {
    if (text[at] === bracket) depth++
    else if (text[at] === close && --depth === 0) return at + 1
  }
  return -1
}
