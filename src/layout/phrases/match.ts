import { type BookPhrase, isCall, type PhraseBook } from './book.ts'
import { markOf } from './characters.ts'
import { type TokenReader, WORD_TOKEN } from './tokens.ts'
import { CLASSES, LIGHT_CLASS } from './words.ts'

/** A wording of the catalogue that stands in a text. */
export interface PhraseHit {
  /** The phrases that the words fit, in catalogue order; which one is meant depends on the place. */
  readonly phrases: readonly BookPhrase[]
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** Words covered. */
  readonly words: number
  /** The mark before it as wordings write it (`:`, `>`, …); '' for a word or the start. */
  readonly markBefore: string
}

/** What the catalogue says of a line. */
export interface PhraseMatch {
  /** In order, without overlap. */
  readonly hits: readonly PhraseHit[]
  /** The opening that announces the rest of the line by a mark: "Lire aussi :". */
  readonly lead: PhraseHit | null
  /** The calls in it, in order, without overlap; not among the hits. */
  readonly calls: readonly PhraseHit[]
  /** Words in the line. */
  readonly words: number
  /** Share of its words that the hits cover, 0 to 1. */
  readonly coverage: number
  /** The same with function words counted little: notices differ in their small words. */
  readonly weight: number
  /** Whether the last word is covered. */
  readonly closed: boolean
  /** Whether a full stop ends it, as it does a sentence; three dots do not. */
  readonly stopped: boolean
}

const LIGHT = 0.25
/** A full stop, perhaps with a closing mark behind it. */
const FULL_STOP = /(?:^|[^.…])\.[»”"’)\]]?$/
const SENTENCE_END = /[.!?…:;,][»”"’)\]\s]*$/
/** Lines of more words are articles' paragraphs; `phraseCuts` looks inside them. */
const MOST_WORDS = 120
/** Words of the longest line that a call gives away. */
const CALL_WORDS = 30
const LETTERS_A_WORD = 12
/** Marks that lead from an opening to what it announces. */
const POINTERS = ':>-|/'

/**
 * Look for the wordings of the catalogue in a line.
 *
 * @param text Repaired text of a block.
 * @param book The wordings.
 * @returns Null when there are none, or when the text is far too long for a notice.
 */
export function matchPhrases(text: string, book: PhraseBook): PhraseMatch | null {
  const { tokens, automaton } = book
  if (text.length > MOST_WORDS * LETTERS_A_WORD) return null
  tokens.read(text)
  if (tokens.words === 0 || tokens.words > MOST_WORDS) return null
  const hits: PhraseHit[] = []
  let lead: PhraseHit | null = null
  let covered = 0
  let total = 0
  let coveredWeight = 0
  let closed = false
  let opening = true
  let at = 0
  let end = 0
  let leadEnd = 0
  let found: readonly number[] = []
  let leads: readonly number[] = []
  const heard: Call[] = []
  const visit = (to: number, all: readonly number[]) => {
    let phrases = all
    if (isAnyCall(book, all)) {
      hear(heard, at, to, all)
      phrases = all.filter((index) => !isCall(book, index))
    }
    if (phrases.length === 0) return
    end = to
    found = phrases
    if (!opening || !phrases.some((index) => isLead(book, index))) return
    if (
      announces(text, tokens, at, to) ||
      stopsShort(text, tokens, to) ||
      opensHeadline(text, tokens, at, to)
    ) {
      leadEnd = to
      leads = phrases
    }
  }
  while (at < tokens.count) {
    if (tokens.kind[at] !== WORD_TOKEN) {
      at++
      continue
    }
    end = at
    leads = []
    automaton.walk(tokens, at, visit)
    if (leads.length > 0) lead = hitOf(text, book, at, leadEnd, leads)
    opening = false
    const next = Math.max(end, at + 1)
    if (tokens.words <= CALL_WORDS) hearWithin(heard, at + 1, next, book)
    const weight = weightOf(tokens, at, next)
    total += weight
    closed = end > at
    if (closed) {
      const hit = hitOf(text, book, at, end, found)
      hits.push(hit)
      covered += hit.words
      coveredWeight += weight
    }
    at = next
  }
  const calls = tokens.words > CALL_WORDS ? [] : callsOf(text, heard, book)
  if (hits.length === 0 && calls.length === 0) return null
  return {
    hits,
    lead,
    calls,
    words: tokens.words,
    coverage: covered / tokens.words,
    weight: coveredWeight / total,
    closed,
    stopped: FULL_STOP.test(text),
  }
}

const isAnyCall = (book: PhraseBook, phrases: readonly number[]): boolean =>
  phrases.some((index) => isCall(book, index))

/** A wording that may be a call: its first token, the one behind its last, and its phrases. */
interface Call {
  readonly from: number
  to: number
  found: readonly number[]
}

/** Note a call; one that begins at the same word is shorter. */
function hear(calls: Call[], from: number, to: number, found: readonly number[]): void {
  const last = calls.at(-1)
  if (last?.from === from) {
    last.to = to
    last.found = found
  } else calls.push({ from, to, found })
}

/** Note the calls that begin at one of some words: those that a wording covers, from which no other is looked for. */
function hearWithin(calls: Call[], from: number, to: number, book: PhraseBook): void {
  const { tokens, automaton } = book
  for (let at = from; at < to; at++) {
    if (tokens.kind[at] !== WORD_TOKEN) continue
    automaton.walk(tokens, at, (end, found) => {
      if (isAnyCall(book, found)) hear(calls, at, end, found)
    })
  }
}

/** The calls of a line, without overlap. */
function callsOf(text: string, heard: readonly Call[], book: PhraseBook): PhraseHit[] {
  const calls: PhraseHit[] = []
  let free = 0
  for (const { from, to, found } of heard) {
    if (from < free) continue
    const called = found.filter((index) => isCall(book, index))
    calls.push(hitOf(text, book, from, to, called))
    free = to
  }
  return calls
}

/** Whether a mark leads from the wording to what it announces, or an arrow stands before it. */
function announces(text: string, tokens: TokenReader, from: number, to: number): boolean {
  if (to >= tokens.count) return false
  if (from > 0 && markAt(text, tokens, from - 1) === '>') return true
  const mark = markAt(text, tokens, to) || markAt(text, tokens, to - 1)
  return mark !== '' && POINTERS.includes(mark)
}

/** "Lire aussi. Le pont ferme": a full stop leads to a headline, which ends in none. */
function stopsShort(text: string, tokens: TokenReader, to: number): boolean {
  return to < tokens.count && markAt(text, tokens, to) === '.' && !SENTENCE_END.test(text)
}

/** "Lire aussi Le pont ferme": two words and more of an opening, and a headline right behind them. */
function opensHeadline(text: string, tokens: TokenReader, from: number, to: number): boolean {
  if (to - from < 2 || to >= tokens.count || tokens.kind[to] !== WORD_TOKEN) return false
  return (tokens.classes[to]! & CLASSES.capital) !== 0 && !SENTENCE_END.test(text)
}

/** Whether the phrase of that number opens something. */
function isLead(book: PhraseBook, index: number): boolean {
  return book.phrases[index]!.role === 'lead'
}

/** The mark that the token is; '' for a word. */
function markAt(text: string, tokens: TokenReader, index: number): string {
  if (tokens.kind[index] === WORD_TOKEN) return ''
  return String.fromCharCode(markOf(text.charCodeAt(tokens.start[index]!)))
}

function hitOf(
  text: string,
  { tokens, phrases }: PhraseBook,
  from: number,
  to: number,
  found: readonly number[],
): PhraseHit {
  let words = 0
  for (let token = from; token < to; token++) if (tokens.kind[token] === WORD_TOKEN) words++
  return {
    phrases: found.map((index) => phrases[index]!),
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    words,
    markBefore: from > 0 ? markAt(text, tokens, from - 1) : '',
  }
}

function weightOf(tokens: TokenReader, from: number, to: number): number {
  let weight = 0
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] === WORD_TOKEN) weight += (tokens.classes[token]! & LIGHT_CLASS) === 0 ? 1 : LIGHT
  }
  return weight
}
