import type { BoilerplatePhrase } from '../../language/shape/boilerplate.ts'
import type { PhraseBook } from './book.ts'
import { markOf } from './characters.ts'
import { type TokenReader, WORD_TOKEN } from './tokens.ts'

/** A wording of the catalogue that stands in a text. */
export interface PhraseHit {
  /** The phrases that the words fit, in catalogue order; which one is meant depends on the place. */
  readonly phrases: readonly BoilerplatePhrase[]
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  /** Words covered. */
  readonly words: number
  /** Whether the words stand alone before or after it: marks and ends on that side only. */
  readonly opensLine: boolean
  readonly closesLine: boolean
  /** The mark after it as wordings write it (`:`, `>`, …); '' for a word or the end. */
  readonly markAfter: string
  /** The mark before it. */
  readonly markBefore: string
}

/** What the catalogue says of a line. */
export interface PhraseMatch {
  /** In order, without overlap; at least one. */
  readonly hits: readonly PhraseHit[]
  /** Words in the line. */
  readonly words: number
  /** Share of its words that the hits cover, 0 to 1. */
  readonly coverage: number
  /** The same with function words counted little: notices differ in their small words. */
  readonly weight: number
  /** The mark that ends it as wordings write it; '' for a word. */
  readonly lastMark: string
}

const LIGHT = 0.25
/** Lines of more words are looked at for what opens inside them only by `phraseCuts`. */
const MOST_WORDS = 120

/**
 * Look for the wordings of the catalogue in a line.
 *
 * @param text Repaired text of a block.
 * @param book The wordings.
 * @returns Null when there are none, or when the text is far too long for a notice.
 */
export function matchPhrases(text: string, book: PhraseBook): PhraseMatch | null {
  const { tokens, automaton, phrases, light } = book
  if (text.length > MOST_WORDS * 12) return null
  tokens.read(text)
  if (tokens.words === 0 || tokens.words > MOST_WORDS) return null
  const hits: PhraseHit[] = []
  let before = 0
  let covered = 0
  let total = 0
  let coveredWeight = 0
  let at = 0
  while (at < tokens.count) {
    if (tokens.kind[at] !== WORD_TOKEN) {
      at++
      continue
    }
    const found = automaton.longest(tokens, at)
    const end = found ? found.end : at + 1
    let words = 0
    let weight = 0
    for (let token = at; token < end; token++) {
      if (tokens.kind[token] !== WORD_TOKEN) continue
      words++
      weight += light[tokens.word[token]!] === 1 ? LIGHT : 1
    }
    total += weight
    if (found) {
      covered += words
      coveredWeight += weight
      hits.push({
        phrases: found.phrases.map((index) => phrases[index]!),
        start: tokens.start[at]!,
        end: tokens.end[end - 1]!,
        words,
        opensLine: before === 0,
        closesLine: before + words === tokens.words,
        markBefore: at > 0 ? markAt(text, tokens, at - 1) : '',
        markAfter: end < tokens.count ? markAt(text, tokens, end) : '',
      })
    }
    before += words
    at = end
  }
  if (hits.length === 0) return null
  return {
    hits,
    words: tokens.words,
    coverage: covered / tokens.words,
    weight: coveredWeight / total,
    lastMark: markAt(text, tokens, tokens.count - 1),
  }
}

/** The mark that the token is; '' for a word. */
export function markAt(text: string, tokens: TokenReader, index: number): string {
  if (tokens.kind[index] === WORD_TOKEN) return ''
  return String.fromCharCode(markOf(text.charCodeAt(tokens.start[index]!)))
}
