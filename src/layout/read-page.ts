import type { Language } from '../language/language.ts'
import type { Settings } from '../schema/index.ts'
import type { TextBlock } from '../text/index.ts'
import { nameAgencySignature } from './credits/agency-signature.ts'
import { nameAuthorCard } from './credits/author-card.ts'
import { nameAuthorLine } from './credits/author-line.ts'
import { nameCredits, readCreditsZone } from './credits/credits-zone.ts'
import { gatherMetadata } from './credits/page-metadata.ts'
import { findHead, widenExtent } from './extent/borders.ts'
import {
  balanced,
  cautious,
  type ExtentSetting,
  findExtent,
  marked,
  markedCautious,
  piece,
} from './extent/extent.ts'
import { cutHeadline } from './headline/glue.ts'
import { nameHeadlines, nameKicker } from './headline/headlines.ts'
import { withHeadlineInPlace } from './headline/place.ts'
import { titleGuard } from './headline/title-guard.ts'
import { kindsOfBody } from './kinds/body-kinds.ts'
import { cutLines } from './kinds/glued.ts'
import { nameKnownWords } from './kinds/known-lines.ts'
import { nameInserts } from './kinds/markup-inserts.ts'
import { settleByNeighbours } from './kinds/neighbours.ts'
import { nameNoteLines } from './kinds/note-lines.ts'
import { namePageNumbers } from './kinds/page-numbers.ts'
import { namePlayerTimes } from './kinds/player-times.ts'
import { nameTheRest } from './kinds/removal.ts'
import { readWords } from './lines/words.ts'
import { wordBookOf } from './metadata/word-book.ts'
import { type MarkupSurvey, markupSurvey } from './model/markup-survey.ts'
import { type Survey, type Surveyor, surveyorOfPages } from './model/survey.ts'
import type { Page, PageHints } from './page.ts'
import { partsOf } from './pieces.ts'
import { findCommentForm, nameCommentForm } from './sections/comment-form.ts'
import { findThread } from './sections/comment-thread.ts'
import { isFrontPage } from './sections/front-page.ts'
import { leaveTeaser } from './sections/link-teasers.ts'
import { nameLinksUnderHeading } from './sections/links-under-heading.ts'
import { leaveSiteBlurbs } from './sections/site-blurbs.ts'
import { leaveTeasers, sortPairs, takeItems } from './sections/teaser-feeds.ts'
import { readPairRuns, runsAround } from './sections/teaser-runs.ts'
import type { Sheet } from './sheet.ts'

/**
 * Sort the blocks of a page: title, metadata, body, boilerplate.
 *
 * @param blocks Blocks in order.
 * @param languages Every language whose words may stand on the page.
 * @param settings What the caller asked for.
 * @param hints What markup says of it.
 * @returns The page, every block in it once.
 */
export function readPage(
  blocks: readonly TextBlock[],
  languages: readonly Language[],
  settings: Settings,
  hints?: PageHints,
): Page {
  const markup = hints ? markupSurvey(blocks, hints) : null
  const sheet = sortBlocks(blocks, languages, settings, markup)
  return {
    parts: blocks.flatMap((block, index) => partsOf(block, sheet.verdicts[index]!, sheet.pieces.get(index))),
    ...gatherMetadata(sheet),
    meta: null,
  }
}

/**
 * The page with a verdict for every block, and the evidence behind it.
 *
 * @param markup What the markup of the page adds; null for plain text.
 * @param surveyor The models of the text.
 */
export function sortBlocks(
  blocks: readonly TextBlock[],
  languages: readonly Language[],
  settings: Settings,
  markup: MarkupSurvey | null = null,
  surveyor: Surveyor = surveyorOfPages(),
): Sheet {
  const sheet = openSheet(blocks, languages, settings, markup, surveyor)
  nameHeadlines(sheet)
  nameAgencySignature(sheet)
  namePageNumbers(sheet)
  nameKnownWords(sheet)
  namePlayerTimes(sheet)
  nameCommentForm(sheet)
  nameNoteLines(sheet)
  nameCredits(sheet)
  nameAuthorLine(sheet)
  nameAuthorCard(sheet)
  nameLinksUnderHeading(sheet)
  nameKicker(sheet)
  cutHeadline(sheet)
  cutLines(sheet)
  nameInserts(sheet)
  kindsOfBody(sheet)
  nameTheRest(sheet)
  settleByNeighbours(sheet)
  return sheet
}

function openSheet(
  blocks: readonly TextBlock[],
  languages: readonly Language[],
  settings: Settings,
  markup: MarkupSurvey | null,
  surveyor: Surveyor,
): Sheet {
  const words = readWords(blocks, languages)
  const book = wordBookOf(languages)
  const mayBeTitle = titleGuard(blocks, words, book)
  const seen = surveyor.survey(blocks, words, mayBeTitle, markup)
  const runs = readPairRuns({ words, survey: seen })
  const placed = withHeadlineInPlace(seen, { blocks, book, mayBeTitle, words, runs })
  const hasArticle = !isFrontPage({ words, survey: placed }, runs)
  const survey = hasArticle ? placed : { ...placed, title: -1 }
  const inside = hasArticle ? readExtent(survey, settings, markup) : new Uint8Array(blocks.length)
  const form = findCommentForm({ words, survey })
  if (form) inside.fill(0, form.first, form.last + 1)
  const pairs = sortPairs({ blocks, languages, words, survey, inside }, runsAround(runs, survey.title))
  takeItems(pairs, inside)
  leaveTeasers(pairs, inside)
  leaveSiteBlurbs({ survey, inside })
  widenExtent({ blocks, languages, words, survey, inside, form })
  leaveTeaser({ blocks, words, survey, inside })
  // Teasers are no step to what stands behind them; what the article was widened by may hold some again.
  leaveTeasers(pairs, inside)
  const thread = markup ? null : findThread({ blocks, languages, words, survey, inside })
  if (thread) inside.fill(0, thread.from, thread.to)
  const first = inside.indexOf(1)
  const last = inside.lastIndexOf(1)
  const head = findHead({ blocks, languages, words, survey, inside })
  const sheet = { blocks, languages, settings, words, survey, inside, first, last, head, form }
  const credits = readCreditsZone(sheet)
  // Who signs a comment has not written the article.
  if (thread) for (const index of credits.keys()) if (index >= thread.from) credits.delete(index)
  return {
    ...sheet,
    credits,
    verdicts: new Array(blocks.length).fill(undefined),
    pieces: new Map(),
  }
}

/** The lines of the article; a text of one line is one. */
function readExtent(survey: Survey, settings: Settings, markup: MarkupSurvey | null): Uint8Array {
  const { all } = survey.lines
  if (all.length === 1 && all[0]!.block.text !== '') return Uint8Array.of(1)
  return findExtent(survey, extentSetting(survey, settings, markup))
}

/** Blocks of the longest text that is rather a piece of an article than a page, and of the shortest usual page. */
const fewBlocks = 6
const shortText = 12
/** Words of a paragraph, and the share of a short text that is none: its headline, a heading. */
const paragraph = 10
const mostHeadings = 0.25

function extentSetting(
  survey: Survey,
  { boilerplate }: Settings,
  markup: MarkupSurvey | null,
): ExtentSetting {
  const blocks = survey.lines.all.length
  if (markup) return boilerplate === 'cautious' ? markedCautious : marked
  if (blocks <= fewBlocks || (blocks <= shortText && isExcerpt(survey))) return piece
  return boilerplate === 'cautious' || blocks <= shortText ? cautious : balanced
}

/** Whether a text is paragraphs, with hardly a short line and none on top: what was copied out of an article. */
function isExcerpt({ lines: { all }, title }: Survey): boolean {
  if (title === 0) return false
  let headings = 0
  for (const { words } of all) if (words < paragraph) headings++
  return headings <= all.length * mostHeadings
}
