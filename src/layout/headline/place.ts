import type { TextBlock } from '../../text/index.ts'
import { areCredits } from '../credits/credits-zone.ts'
import type { KnownWords } from '../lines/words.ts'
import { readCredits } from '../metadata/credits.ts'
import type { WordBook } from '../metadata/word-book.ts'
import type { Candidate } from '../model/candidates.ts'
import { type Line, Sign } from '../model/lines.ts'
import type { TitleGuard } from '../model/look.ts'
import type { Survey } from '../model/survey.ts'
import type { PairRun } from '../sections/teaser-runs.ts'
import { hasCredits, withHeadlineBelowStrip } from './below-strip.ts'

/** What is needed to judge where a headline stands. */
interface Ground {
  readonly blocks: readonly TextBlock[]
  readonly book: WordBook
  readonly mayBeTitle: TitleGuard
  readonly words: readonly KnownWords[]
  /** Pairs of headline and lead. */
  readonly runs: readonly PairRun[]
}

/**
 * The survey with the headline where headlines stand: beside the date, above its lead, its outlet and its credits, below
 * a strip of teasers.
 */
export function withHeadlineInPlace(survey: Survey, ground: Ground): Survey {
  return withHeadlineBelowStrip(withUpperTitle(withNearestTitle(survey), ground), ground)
}

/** Lines between a headline and its date. */
const dateReach = 12

/**
 * Of several copies of the headline, the one above the byline is the headline: others stand in a feed, in a bar that
 * follows the scroll, in a window of buttons.
 */
function withNearestTitle(survey: Survey): Survey {
  const { candidates, lines, title } = survey
  if (title < 0) return survey
  const { key } = lines.all[title]!
  const copies = candidates.filter(({ line }) => line.key === key)
  const chosen = copies.find(({ index }) => index === title)
  if (copies.length < 2 || !chosen || chosen.toDate <= dateReach) return survey
  const nearest = copies.reduce((a, b) => (b.toDate < a.toDate ? b : a))
  return nearest.toDate <= dateReach ? { ...survey, title: nearest.index } : survey
}

/** Lines above the chosen one among which the headline is looked for. */
const reach = 14

/**
 * A line that was taken for the headline is something else when a headline stands above it: its lead, when it follows at
 * once; the name of the outlet or the place; a caption, when credits stand between them.
 */
function withUpperTitle(survey: Survey, ground: Ground): Survey {
  const { candidates, title } = survey
  const chosen = candidates.find(({ index }) => index === title)
  // What the window or another place repeats is the headline.
  if (!chosen || chosen.copies > 1 || chosen.opensFirst || chosen.line.block.markup) return survey
  let isUnderCredits = false
  let isSigned: boolean | undefined
  for (let index = title - 1; index >= Math.max(0, title - reach); index--) {
    const upper = candidates.find((candidate) => candidate.index === index)
    if (upper && isHeadlineShaped(upper, ground)) {
      const isBelow = index === title - 1 ? isUnderHeadline(survey, chosen, upper, ground) : isUnderCredits
      return isBelow &&
        isToldBy(survey, upper, chosen, ground) &&
        !isAlike(chosen, upper) &&
        isNoFeed(survey, index, ground)
        ? { ...survey, title: index }
        : survey
    }
    if (opensCredits(ground, index)) isUnderCredits = true
    // "Show key events only" stands under a headline that has name and date, and has neither.
    else if (!isUnderCredits && isHeadOfArticle(ground, index)) {
      isSigned ??= hasCredits(survey, ground.words, title)
      isUnderCredits = !isSigned
    }
  }
  return survey
}

/** A headline in images has no word of the text; then the byline or the name right behind it must tell. */
function isToldBy(
  { title }: Survey,
  { inCore, copies, index }: Candidate,
  chosen: Candidate,
  ground: Ground,
): boolean {
  if (inCore > 0 || copies > 1 || opensCredits(ground, index + 1)) return true
  return index === title - 1 && isName(chosen.line)
}

/** Fewest and most words of a headline that is known by its place, and fewest content words. */
const fewest = 4
const most = 30
const fewestContent = 2

function isHeadlineShaped({ line, index, coverage }: Candidate, ground: Ground): boolean {
  if (line.words < fewest || line.words > most || line.to - line.from < fewestContent) return false
  if ((line.last === 46 && !isCapitalised(line)) || coverage >= 0.7) return false
  if ((line.signs & (Sign.address | Sign.handle | Sign.copyright | Sign.ellipsis)) !== 0) return false
  return ground.mayBeTitle(line, index) && !areCredits(creditsOf(ground, index))
}

/** "Our Bridges Need Paint. They Need Us to Look." */
const isCapitalised = ({ words, capitals }: Line): boolean =>
  words <= mostStopped && capitals >= 0.6 * (words - 1)
const mostStopped = 17

const creditsOf = ({ blocks, book }: Ground, index: number) => readCredits(blocks[index]!.text, book, null)

/** Units of the longest line of credits. */
const longestCredits = 200

const isShort = (text: string | undefined): text is string =>
  text !== undefined && text.length < longestCredits

/** "Ana Roca and Luke Vial" right above "Published 06:12, 2 November 2023". */
function isHeadOfArticle(ground: Ground, index: number): boolean {
  const [text, below] = [ground.blocks[index]?.text, ground.blocks[index + 1]?.text]
  if (!isShort(text) || !isShort(below) || !/\d/.test(below)) return false
  const { timed, labelled } = creditsOf(ground, index + 1)
  if (!timed || !labelled) return false
  const { signatures, unknown, dates } = creditsOf(ground, index)
  return unknown === 0 && dates.length === 0 && signatures.some(({ kind }) => kind === 'person')
}

/** "Par Anne Rey": a date alone may stand above its headline. */
function opensCredits(ground: Ground, index: number): boolean {
  return isShort(ground.blocks[index]?.text) && creditsOf(ground, index).opened
}

/** Words of the longest kicker, and of the shortest lead. */
const longestKicker = 5
const shortestLead = 8
/** Words of a lead for each of its headline, at least. */
const leadShare = 0.75

/** Whether the chosen line, right under another that may be a headline, is its lead, or the name of a place or outlet. */
function isUnderHeadline(survey: Survey, chosen: Candidate, upper: Candidate, ground: Ground): boolean {
  const { line } = chosen
  if (isName(line)) return upper.line.words > longestKicker
  const isLabel = upper.line.words <= longestKicker && !(isLoud(upper.line) && !isLoud(line))
  return (
    !isLabel &&
    line.words >= Math.max(shortestLead, leadShare * upper.line.words) &&
    isAboveCredits(survey, chosen, ground)
  )
}

/** "Le Midi du Soir": no word of weight in lower case. */
const isName = ({ words, capitals, smallWords }: Line): boolean =>
  words <= longestName && capitals + smallWords >= words - 1

/** Words of the longest name of an outlet or a place. */
const longestName = 5

const isLoud = ({ upper, letters }: Line): boolean => letters > 8 && upper > 0.9 * letters

/** Whether credits stand right behind a line: its lead does not. */
function isAboveCredits({ lines }: Survey, { index }: Candidate, ground: Ground): boolean {
  for (let at = index + 1; at <= index + 2 && at < lines.all.length; at++)
    if (lines.all[at]!.words > 0 && lines.all[at]!.words <= 40 && areCredits(creditsOf(ground, at)))
      return true
  return false
}

/** The same in other words: the headline as search engines are told it. */
function isAlike(chosen: Candidate, upper: Candidate): boolean {
  return chosen.index > 0 && upper.index === 0 && Math.max(chosen.inFirst, chosen.ofFirst) >= 0.5
}

/** Whether no other headline stands right above: several in a row are a feed. */
function isNoFeed({ candidates }: Survey, index: number, ground: Ground): boolean {
  const above = candidates.find((candidate) => candidate.index === index - 1)
  return !above || above.line.words <= longestKicker || !isHeadlineShaped(above, ground)
}
