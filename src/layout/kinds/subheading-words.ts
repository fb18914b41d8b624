import type { Language } from '../../language/language.ts'
import { type PhraseHit, type PhraseMatch, type PhraseVerdict, wordCode } from '../phrases/index.ts'

/** Words of the longest line that may be a subheading, and of one whose known wording any words may end. */
const longest = 6
const longestOpen = 9
/** Weight of wordings that nobody heads a passage with: "En savoir plus". */
const always = 0.96

/**
 * Whether a line between paragraphs may be a subheading, though the catalogue knows its words: "Suivre le fil", "Mode
 * nuit" and "Not now" are labels of a site and headings of an article. A few words tell a label only when one of them is
 * a word that sites alone have ("Suivre cet article").
 */
export function mayBeSubheading(
  text: string,
  match: PhraseMatch,
  { form, kind }: PhraseVerdict,
  languages: readonly Language[],
): boolean {
  if (form === 'tail' || form === 'notice' || match.hits.every(isAlways) || match.hits.some(isCredit))
    return false
  // "Chapitre 2", but not "À lire : notre enquête": what an opening leads to says it all.
  if (match.lead && leading.test(text.slice(match.lead.end))) return false
  if (match.words > (form === 'whole' && match.hits.some(isOpenEnded) ? longestOpen : longest)) return false
  if (ownMarks.test(text) || (kind === 'credit' && text.includes(':'))) return false
  const own = ownWordsOf(languages)
  let says = false
  for (const { index, 0: word } of text.matchAll(wordPattern)) {
    if (own.has(wordCode(text, index, index + word.length))) return false
    if (word.length > 1) says = true
  }
  return says
}

const isOpenEnded = ({ phrases }: PhraseHit): boolean => phrases.some(({ openEnded }) => openEnded)

const isAlways = ({ phrases }: PhraseHit): boolean => phrases.some(({ weight = 0 }) => weight >= always)

/** A mark between an opening and what it leads to. */
const leading = /^\s*[^\s\p{L}\p{N}]+\s*[\p{L}\p{N}«“"]/u

/** "Par Jeanne Martin", "12 mars 2020"; "Mars 2011" may head a passage, and "today" ends many lines. */
const isCredit = ({ phrases, words }: PhraseHit): boolean =>
  phrases.some(({ kind }) => kind === 'byline' || (kind === 'publication-date' && words >= shortestDate))
const shortestDate = 3

/** Signs that no subheading has: of rights, of who posted, of an arrow, of an address. */
const ownMarks = /[©@→←↓↑▶►»›>]|\.\p{L}{2,}\//u
const wordPattern = /[\p{L}\p{M}]+/gu

const known = new WeakMap<readonly Language[], ReadonlySet<number>>()

/** The words that only sites have, of all languages together, by their codes. */
function ownWordsOf(languages: readonly Language[]): ReadonlySet<number> {
  let own = known.get(languages)
  if (!own) {
    own = new Set(
      languages
        .flatMap(({ boilerplate }) => boilerplate.ownWords?.words ?? [])
        .map((word) => wordCode(word, 0, word.length)),
    )
    known.set(languages, own)
  }
  return own
}
