import type { Language } from '../../language/language.ts'
import type { TextBlock } from '../../text/index.ts'
import { readCredits } from '../metadata/credits.ts'
import { momentAt } from '../metadata/moment.ts'
import { readTokens } from '../metadata/tokens.ts'
import { type WordBook, wordBookOf } from '../metadata/word-book.ts'
import { Sign } from '../model/lines.ts'
import type { Survey } from '../model/survey.ts'
import type { PhraseMatch } from '../phrases/index.ts'
import type { KnownWords } from './words.ts'

interface Ground {
  readonly blocks: readonly TextBlock[]
  readonly languages: readonly Language[]
  readonly words: readonly KnownWords[]
  readonly survey: Survey
}

/** Whether all that is known of a line is that it tells a time. */
export const tellsTime = ({ hits }: PhraseMatch): boolean =>
  hits.every(({ phrases }) => phrases.some(({ kind }) => kind === 'publication-date'))

/** "Born: 3 May 1938", "Cuisson : 50 min": a label of a few words and what holds of it. */
export const isFact = (text: string): boolean => /^(?:[^\s:]+ ){0,4}[^\s:]+ ?: \S/.test(text)

/**
 * Whether a line that tells a time says nothing of when the article appeared: a fact of the text ("Died: April 19th"),
 * or a day in an agenda whose page has printed its date above ("Vendredi 14 juin").
 */
export function isTimeOfText({ blocks, languages, words, survey }: Ground, index: number): boolean {
  const { match } = words[index]!
  if (match === null || !tellsTime(match)) return false
  const { text } = blocks[index]!
  const book = wordBookOf(languages)
  const { labelled, opened, unknown } = readCredits(text, book, null)
  if (labelled || opened) return false
  if (unknown > 0) return isFact(text)
  return isDay(text, book) && isDatedAbove({ words, survey }, index)
}

/** "Vendredi 14 juin", "Saturday": no year, no hour. */
function isDay(text: string, book: WordBook): boolean {
  const tokens = readTokens(text)
  const moment = momentAt(tokens, 0, book, null)
  if (moment?.end !== tokens.length) return false
  return moment.isDay ? moment.value.startsWith('--') : book.at('weekday', tokens, 0) !== null
}

function isDatedAbove({ words, survey }: Pick<Ground, 'words' | 'survey'>, index: number): boolean {
  for (let at = Math.max(0, survey.title + 1); at < index; at++) {
    const { match } = words[at]!
    if (match && tellsTime(match) && (survey.lines.all[at]!.signs & Sign.date) !== 0) return true
  }
  return false
}
