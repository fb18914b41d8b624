import { areCredits } from '../credits/credits-zone.ts'
import { isCaption, isCaptionOfHead } from '../lines/captions.ts'
import { isFurniture, isStopped } from '../lines/sentence.ts'
import { readCredits } from '../metadata/credits.ts'
import { type WordBook, wordBookOf } from '../metadata/word-book.ts'
import { Char } from '../model/characters.ts'
import type { Line } from '../model/lines.ts'
import type { Verge } from './verge.ts'

/** Words of the shortest lead, and of the longest. */
const shortest = 6
const longest = 90
/** Words from which a sentence below the credits is no label. */
const shortestSentence = 12

/** Lines that credits, buttons and pictures take between a headline and the text. */
const longestHead = 30
/** Share of a line without a stop that known words may cover. */
const hint = 0.3

/**
 * Give the article its lead: prose between the headline and the first paragraph. Right under the headline one line of
 * prose is one, with a full stop or not ("Officials say a new survey is needed"), and not the first of a list; below
 * credits and pictures only what is more than one sentence or closes with a stop, for a caption is neither.
 */
export function takeLead(verge: Verge, first: number): void {
  const { title, inside } = verge
  if (first - title > longestHead) return
  let isUnderTitle = true
  for (let index = title + 1; index < first; index++) {
    if (inside[index] || verge.line(index).words === 0) continue
    if (isUnderTitle ? isLeadLine(verge, index) : isSentenceBelow(verge, index))
      verge.take([index, index + 1])
    else isUnderTitle = false
  }
}

/** A line of prose that is neither known, nor credits, nor a caption. */
function isProse(verge: Verge, index: number): boolean {
  const text = verge.text(index)
  const line = verge.line(index)
  const book = wordBookOf(verge.languages)
  if (!readsAsProse(line) || !verge.isOwn(index, 'top')) return false
  if (isCaption(text, line, verge.words(index), book) || isCaptionOfHead(text, line)) return false
  return !holdsCredits(text, book, isStopped(line))
}

function isLeadLine(verge: Verge, index: number): boolean {
  if (!isProse(verge, index)) return false
  if (isStopped(verge.line(index))) return true
  const next = verge.survey.lines.all[index + 1]
  const isListed =
    next !== undefined &&
    !isStopped(next) &&
    next.words < longestHeading &&
    isProse(verge, index + 1) &&
    // Under the lead of one article stand its caption and its credits.
    !isCredits(verge, index + 2)
  return index === verge.title + 1 && !isListed && verge.words(index).coverage < hint
}

function isCredits(verge: Verge, index: number): boolean {
  const text = verge.text(index)
  return text !== '' && text.length < 240 && areCredits(readCredits(text, wordBookOf(verge.languages), null))
}

/** Words of the longest line of a list of headlines. */
const longestHeading = 20

/** A sentence with a stop, or the second sentence without: a caption is neither. */
function isSentenceBelow(verge: Verge, index: number): boolean {
  const line = verge.line(index)
  if (line.words < shortestSentence || verge.score(index) < hopeless) return false
  return (isStopped(line) || line.stops > 0) && isProse(verge, index)
}

/** Log-odds below which a line below the credits is left outside whatever its marks. */
const hopeless = -6

/** Words in lower case, some of them small, and no marks of furniture. */
function readsAsProse(line: Line): boolean {
  if (line.words < shortest || line.words > longest || isFurniture(line)) return false
  if (line.separators > 0 || line.block.bullet > 0 || line.opening === Char.lower) return false
  return line.smallWords > 0 && line.capitals < 0.6 * line.words
}

/** Credits and nothing else, or a date that opens a line without a stop. */
function holdsCredits(text: string, book: WordBook, isSentence: boolean): boolean {
  if (text.length >= 240) return false
  const credits = readCredits(text, book, null)
  // "Hydrologue, directrice de recherche": no sentence is all jobs and places.
  return (
    credits.unknown === 0 ||
    areCredits(credits) ||
    (!isSentence && credits.dates.some(({ start }) => start < earliest))
  )
}

/** Units of a weekday and its comma before a date. */
const earliest = 12
