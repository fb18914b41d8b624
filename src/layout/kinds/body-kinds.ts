import { datelineOf } from '../credits/dateline.ts'
import { pointsOf } from '../extent/key-points.ts'
import { stampOf } from '../extent/live-feed.ts'
import { sheetOfResults } from '../extent/results.ts'
import { areSiblings, blockByMarkup } from '../lines/markup-kinds.ts'
import { isStopped } from '../lines/sentence.ts'
import { isFact, isTimeOfText } from '../lines/time-lines.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import type { Sheet, Verdict } from '../sheet.ts'

/** Longest subheading, in words. */
const longestHeading = 16
/** Longest question of an interview, in words. */
const longestQuestion = 90
/** Words of the lead between headline and byline. */
const shortestLead = 6
const longestLead = 90

/** Name the kinds of what stands inside the article and is kept. */
export function kindsOfBody(sheet: Sheet): void {
  const { blocks, survey, inside, verdicts } = sheet
  const body: number[] = []
  blocks.forEach((_, index) => {
    if (inside[index] && !verdicts[index]) body.push(index)
  })
  findStandfirst(sheet, body)
  const results = sheetOfResults(sheet, body)
  const points = pointsOf(sheet, body)
  const isInterview = readsAsInterview(sheet, body)
  let asked = false
  body.forEach((index, at) => {
    if (verdicts[index]) return
    if (results.has(index)) {
      verdicts[index] = kept('listItem', 'row-of-results')
      return
    }
    if (points.has(index)) {
      verdicts[index] = kept('listItem', 'key-point')
      return
    }
    // An answer may end with a question of its own.
    const next = body[at + 1]
    verdicts[index] =
      next !== undefined &&
      results.has(next) &&
      survey.lines.all[index]!.words <= longestHeading &&
      !isStopped(survey.lines.all[index]!)
        ? kept('subheading', 'above-results')
        : next !== undefined && points.has(next)
          ? kept('subheading', 'above-key-points')
          : kindOf(sheet, index, next, isInterview && !asked)
    asked = verdicts[index]?.role === 'question'
  })
}

const kept = (role: Verdict['role'], rule: string): Verdict => ({ role, rule, confidence: 0.9 })

function kindOf(sheet: Sheet, index: number, next: number | undefined, isInterview: boolean): Verdict {
  const { blocks, survey, languages } = sheet
  const { text, bullet } = blocks[index]!
  const line = survey.lines.all[index]!
  if (bullet > 0) return kept('listItem', 'bullet')
  const element = blockByMarkup(blocks[index]!)
  if (element === 'listItem') return kept('listItem', 'list-element')
  const time =
    line.digits > 0 && line.words <= longestHeading ? (stampOf(text, wordBookOf(languages))?.size ?? 0) : 0
  if (time === text.length) return kept('timestamp', 'time-alone')
  if (next !== undefined && !isFact(text) && isTimeOfText(sheet, index))
    return kept('subheading', 'day-alone')
  const follows = next === undefined ? undefined : survey.lines.all[next]
  if (time > 0 && line.last !== 46 && follows) return kept('subheading', 'time-and-headline')
  if (isInterview && asks(sheet, index) && follows) return kept('question', 'asked')
  if (element === 'subheading' && line.words > 0) return kept('subheading', 'heading-element')
  if (element === 'cell') return kept('paragraph', 'table-row')
  const stops =
    line.last === 46 || line.last === 58 || line.last === 44 || line.last === 59 || line.last === 8230
  if (!stops && line.words >= 1 && line.words <= longestHeading && follows && !opensQuote(text)) {
    if (
      follows.words >= 15 ||
      blocks[next!]!.bullet > 0 ||
      follows.stops > 0 ||
      follows.last === 58 ||
      follows.last === 44
    ) {
      return kept('subheading', 'short-before-paragraph')
    }
  }
  return kept('paragraph', 'paragraph')
}

/** "« Je n'irai pas »" alone on its line may be a subheading; a turn of dialogue is none. */
const opensQuote = (text: string): boolean => /^[–—-]\s/.test(text)

/** A question of the interviewer: it ends the line, and it is no quotation. */
function asks({ blocks, survey }: Sheet, index: number): boolean {
  const line = survey.lines.all[index]!
  return (
    line.last === 63 &&
    line.words >= 1 &&
    line.words <= longestQuestion &&
    !/^[«“"]/.test(blocks[index]!.text)
  )
}

/** Questions and answers by turns, however short: most of the lines that ask are followed by one that answers. */
function readsAsInterview(sheet: Sheet, body: readonly number[]): boolean {
  const { survey } = sheet
  let turns = 0
  let headings = 0
  body.forEach((index, at) => {
    const next = body[at + 1]
    if (next === undefined) return
    const line = survey.lines.all[index]!
    const answer = survey.lines.all[next]!
    if (asks(sheet, index)) {
      if (!asks(sheet, next)) turns++
    } else if (line.stops === 0 && line.words <= longestHeading && answer.words >= 15) headings++
  })
  return turns >= 3 && turns >= 2 * headings && turns * 8 >= body.length
}

/**
 * The first paragraph is the standfirst when byline, date, picture or buttons stand between it and the others, or more
 * blank lines than between those; when it bears no full stop, as no paragraph does; when the text opens behind it with
 * a dateline.
 */
function findStandfirst({ blocks, languages, survey, verdicts }: Sheet, body: readonly number[]): void {
  const [index, next, ...others] = body
  if (index === undefined || next === undefined || survey.title < 0 || index < survey.title) return
  const line = survey.lines.all[index]!
  // "Un vote. Onze mois."
  const isTwo = line.words >= 3 && line.stops > 1 && isStopped(line)
  if ((line.words < shortestLead && !isTwo) || line.words > longestLead || blocks[index]!.bullet > 0) return
  if (areSiblings(blocks[index]!, blocks[next]!)) return
  const { gap } = blocks[next]!
  const isApart =
    index === survey.title + 1 && gap > blocks[index]!.gap && others.every((at) => blocks[at]!.gap < gap)
  const isAboveCredits = (): boolean => {
    for (let at = index + 1; at < next; at++)
      if (headKinds.has(verdicts[at]?.kind ?? '') && verdicts[at]?.rule !== 'slide-number') return true
    return false
  }
  // A subheading is short, and none stands right under the headline.
  const isOpen =
    (index === survey.title + 1 || line.words >= longestHeading || line.stops > 0) &&
    !isStopped(line) &&
    /[\p{L}\p{N}»”"]$/u.test(blocks[index]!.text) &&
    survey.lines.all[next]!.words >= 15
  const opensText = (): boolean => datelineOf(blocks[next]!.text, wordBookOf(languages)) !== null
  const rule = isApart
    ? 'set-apart'
    : isAboveCredits()
      ? 'before-credits'
      : isOpen
        ? 'without-stop'
        : opensText()
          ? 'before-dateline'
          : null
  if (rule) verdicts[index] = kept('standfirst', rule)
}

/** What stands between the lead and the first paragraph of an article, and between no others. */
const headKinds: ReadonlySet<string> = new Set([
  'byline',
  'publication-date',
  'caption',
  'credit',
  'share',
  'player',
  'paywall',
])
