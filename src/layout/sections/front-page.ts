import type { Ground } from '../extent/verge.ts'
import { isStopped } from '../lines/sentence.ts'
import { topicOf, wordsOf } from '../model/story.ts'
import { known, type Pair, type PairRun } from './teaser-runs.ts'

/** Fewest pairs of headline and lead, and fewest lines among them that are labels: sections, dates, headings of links. */
const fewestPairs = 6
const fewestLabels = 3
/** Words of a headline, at least, and of a lead, at most, on average. */
const shortestHeadline = 5
const longestLead = 26
/** Share of the headlines that may ask or bear a number, and of the pairs that may have a word of the first. */
const few = 0.34
/** Sentences without a headline of their own, for each pair: a blurb of the site, a consent. */
const strays = 0.34
/** Words of a paragraph. */
const paragraph = 8
/** Lines from a headline to its credits. */
const creditsReach = 4
/** Share of the pairs that bear a name or a date, when each does. */
const most = 0.4
/** Fewest other pairs with a name or a date, where that of the first stands behind its lead. */
const fewestSigned = 2

/**
 * Whether a page has no article: it is many headlines with a sentence or two under each, every one on a matter of its
 * own, with sections, dates or names between them, and nowhere a run of paragraphs.
 *
 * Articles of short chapters have their credits under their headline, its words in their chapters, numbers or questions
 * for headings, or paragraphs longer than a lead.
 *
 * @param page The page and its headline.
 * @param runs Its pairs, those of the headline among them.
 */
export function isFrontPage(
  { words, survey }: Pick<Ground, 'words' | 'survey'>,
  runs: readonly PairRun[],
): boolean {
  const pairs = runs.flatMap((run) => run.pairs)
  if (pairs.length < fewestPairs || survey.title < 0 || survey.lines.all[0]!.block.markup) return false
  const chosen = survey.candidates.find(({ index }) => index === survey.title)
  return (
    !chosen?.opensFirst &&
    areTeasers(survey, pairs) &&
    hasNoStory({ words, survey }, pairs) &&
    countLabels({ words, survey }, pairs) + (runs[0]!.headed ? 1 : 0) >= fewestLabels &&
    !isSigned({ words, survey }, pairs)
  )
}

/** Whether the pairs look like teasers, none of which is on the matter of the headline. */
function areTeasers({ lines: { all }, title }: Ground['survey'], pairs: readonly Pair[]): boolean {
  const topic = topicOf(all[title]!.block.text)
  let headline = 0
  let lead = 0
  let asks = 0
  let own = 0
  for (const pair of pairs) {
    const [above, below] = [all[pair.headline]!, all[pair.lead]!]
    headline += above.words
    lead += below.words
    if (above.last === question || firstDigit.test(above.block.text)) asks++
    const isFirst = title >= pair.from && title <= pair.lead
    if (!isFirst && [above, below].some(({ block }) => wordsOf(block.text).some((word) => topic.has(word))))
      own++
  }
  const size = pairs.length
  return (
    headline >= shortestHeadline * size &&
    lead <= longestLead * size &&
    asks <= few * size &&
    own <= few * size
  )
}

const question = 63
const fullStop = 46
const firstDigit = /^\P{L}*\p{N}/u

/** Whether hardly a paragraph stands without a headline of its own, and above the last lead none right under another. */
function hasNoStory({ words, survey }: Pick<Ground, 'words' | 'survey'>, pairs: readonly Pair[]): boolean {
  const leads = new Set(pairs.map(({ lead }) => lead))
  const end = pairs.at(-1)!.lead
  let stray = 0
  let wasParagraph = false
  for (const [index, line] of survey.lines.all.entries()) {
    // "Où passer l’été ?" may be a headline.
    const isProse = line.last === fullStop || (isStopped(line) && line.stops > 1)
    const isParagraph = isProse && words[index]!.coverage < known && line.words >= paragraph
    if (isParagraph && wasParagraph && index <= end) return false
    if (isParagraph && !leads.has(index)) stray++
    wasParagraph = isParagraph
  }
  return stray <= strays * pairs.length
}

/** Lines from the first pair to the last that are neither headline nor lead. */
function countLabels({ words, survey }: Pick<Ground, 'words' | 'survey'>, pairs: readonly Pair[]): number {
  let labels = 0
  const used = new Set(pairs.flatMap(({ headline, lead }) => [headline, lead]))
  for (let index = pairs[0]!.from; index < pairs.at(-1)!.lead; index++) {
    const line = survey.lines.all[index]!
    if (used.has(index) || line.words === 0) continue
    if (words[index]!.coverage >= known || (line.words <= longestLabel && !isStopped(line))) labels++
  }
  return labels
}

const longestLabel = 3

/**
 * Whether the headline has credits, and only a few of the others; behind its lead they are a teaser's where the next
 * headline and lead follow.
 */
function isSigned({ words, survey }: Pick<Ground, 'words' | 'survey'>, pairs: readonly Pair[]): boolean {
  const hasCredits = (from: number): boolean => {
    for (let index = from + 1; index <= from + creditsReach && index < words.length; index++)
      if (words[index]!.tellsCredits) return true
    return false
  }
  if (!hasCredits(survey.title)) return false
  const at = pairs.findIndex(({ headline }) => headline === survey.title)
  const isOfTeaser = at >= 0 && pairs[at + 1] !== undefined && isNextProse(survey, pairs[at]!, pairs[at + 1]!)
  const signed = pairs.filter(({ headline }) => headline !== survey.title && hasCredits(headline)).length
  return signed < (isOfTeaser ? fewestSigned : most * pairs.length)
}

/** Whether the lead stands right under its headline, and no sentence between it and the next one's. */
function isNextProse({ lines: { all } }: Ground['survey'], { headline, lead }: Pair, next: Pair): boolean {
  if (lead !== headline + 1) return false
  for (let index = lead + 1; index < next.lead; index++)
    if (index !== next.headline && isStopped(all[index]!)) return false
  return true
}
