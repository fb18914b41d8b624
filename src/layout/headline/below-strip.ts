import { isStopped } from '../lines/sentence.ts'
import type { KnownWords } from '../lines/words.ts'
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
  { words, runs }: { readonly words: readonly KnownWords[]; readonly runs: readonly PairRun[] },
): Survey {
  const { title, candidates } = survey
  if (title < 0 || survey.lines.all[title]!.block.markup || hasCredits(survey, words, title)) return survey
  const strip = runs.find(({ pairs, from, to }) => pairs.length >= fewest && from <= title && title < to)
  // The first paragraph under the headline may look like one more lead.
  const first = strip?.pairs.find(({ lead }) => lead > title)
  if (!strip || !first) return survey
  const below = candidates.find(
    ({ index, line }) =>
      index > first.lead && line.words >= shortest && isHeadline(line) && hasCredits(survey, words, index),
  )
  if (!below || below.index > strip.to + creditsReach) return survey
  const isOwn = comesBack(survey, below.index, below.index) && !comesBack(survey, title, below.index)
  return isOwn ? { ...survey, title: below.index } : survey
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
