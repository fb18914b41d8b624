import { isStopped } from '../lines/sentence.ts'
import type { KnownWords } from '../lines/words.ts'
import type { TitleGuard } from '../model/look.ts'
import { topicOf, wordsOf } from '../model/story.ts'
import type { Survey } from '../model/survey.ts'
import { isHeadline, type PairRun } from '../sections/teaser-runs.ts'

/** Fewest teasers of a strip, and words of the shortest headline. */
const fewest = 2
const shortest = 4
/** Lines from a headline to its credits, and to the paragraphs that come back to it. */
const creditsReach = 3
const textReach = 16

/**
 * The survey with the headline below a strip of teasers, where one of the strip's was taken for it: the headline has its
 * credits right under it and its words in the paragraphs that follow; the teaser's are said nowhere again.
 */
export function withHeadlineBelowStrip(
  survey: Survey,
  {
    words,
    runs,
    mayBeTitle,
  }: {
    readonly words: readonly KnownWords[]
    readonly runs: readonly PairRun[]
    readonly mayBeTitle: TitleGuard
  },
): Survey {
  const { title } = survey
  if (title < 0 || survey.lines.all[title]!.block.markup || hasCredits(survey, words, title)) return survey
  const strip = runs.find(({ pairs, from, to }) => pairs.length >= fewest && from <= title && title < to)
  // The first paragraph under the headline may look like one more lead.
  const first = strip?.pairs.find(({ lead }) => lead > title)
  if (!strip || !first) return survey
  // Where the leads are long, the core of the page is the strip, and its headline no candidate.
  const { all } = survey.lines
  let below = first.lead + 1
  const end = Math.min(all.length - 1, strip.to + creditsReach)
  const isBelow = (index: number): boolean =>
    all[index]!.words >= shortest &&
    isHeadline(all[index]!) &&
    mayBeTitle(all[index]!, index) &&
    hasCredits(survey, words, index)
  while (below < end && !isBelow(below)) below++
  if (below >= end) return survey
  const isOwn = comesBack(survey, below, below) && !comesBack(survey, title, below)
  return isOwn ? { ...survey, title: below } : survey
}

/** Whether a name or a date stands within a few lines, before any sentence. */
export function hasCredits({ lines }: Survey, words: readonly KnownWords[], headline: number): boolean {
  for (let index = headline + 1; index <= headline + creditsReach && index < lines.all.length; index++) {
    if (words[index]!.tellsCredits) return true
    if (isStopped(lines.all[index]!)) return false
  }
  return false
}

/** Whether a sentence in the text behind a line has a word of a headline. */
function comesBack({ lines }: Survey, headline: number, from: number): boolean {
  const topic = topicOf(lines.all[headline]!.block.text)
  return lines.all
    .slice(from + 1, from + 1 + textReach)
    .some((line) => isStopped(line) && wordsOf(line.block.text).some((word) => topic.has(word)))
}
