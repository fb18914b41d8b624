import { areCredits } from '../credits/credits-zone.ts'
import { isCaption } from '../lines/captions.ts'
import { labelOf } from '../lines/label.ts'
import { isStopped } from '../lines/sentence.ts'
import { readCredits } from '../metadata/credits.ts'
import { type WordBook, wordBookOf } from '../metadata/word-book.ts'
import { Char } from '../model/characters.ts'
import type { Sheet } from '../sheet.ts'
import type { Verge } from './verge.ts'

/** Words of the shortest point and of the longest. */
const shortest = 4
const longest = 25
/** Fewest points under a heading that is known, and without one; most of them. */
const headed = 2
const unheaded = 3
const most = 8
/** Log-odds that each point needs, and share of its words that it has in common with the text on average. */
const doubtful = -1.5
const shared = 0.15

/** Whether a line heads what the article says in short: "Key points", "L’essentiel :". */
export const headsPoints = (text: string, { keyPoints }: WordBook): boolean => keyPoints.has(labelOf(text))

/** Lines from the headline to the text that its key points stand above. */
const longestHead = 30

/**
 * Give the article its key points: lines without stops right above the text, or between it and its lead, under a heading
 * or not ("In short:", "Two mills have cut a shift each", "Growers say they can last one more year").
 */
export function takeKeyPoints(verge: Verge): void {
  const { inside, title } = verge
  const end = Math.min(verge.size, title + longestHead)
  for (let index = title + 2; index < end; index++)
    if (inside[index] && !inside[index - 1]) takePointsAbove(verge, index)
}

function takePointsAbove(verge: Verge, first: number): void {
  const isFree = (index: number): boolean => index > verge.title && verge.inside[index] === 0
  let from = first
  let inCore = 0
  while (isFree(from - 1) && first - from < most && isPoint(verge, from - 1)) {
    from--
    inCore += verge.survey.placed[from]!.inCore
  }
  const points = first - from
  if (isFree(from - 1) && headsPoints(verge.text(from - 1), wordBookOf(verge.languages))) {
    if (points >= headed || (points === 0 && isPoint(verge, first))) verge.take([from - 1, first])
  } else if (points >= unheaded && inCore >= shared * points) verge.take([from, first])
}

/** Words in lower case without a stop, some of them small; no credits, no caption. */
function isPoint(verge: Verge, index: number): boolean {
  const line = verge.line(index)
  const text = verge.text(index)
  if (line.words < shortest || line.words > longest || isStopped(line) || line.separators > 0) return false
  if (line.opening === Char.lower || line.smallWords === 0 || 2 * line.capitals > line.words) return false
  if (verge.score(index) < doubtful || !verge.isPlain(index, 'top')) return false
  const book = wordBookOf(verge.languages)
  return !isCaption(text, line, verge.words(index), book) && !areCredits(readCredits(text, book, null))
}

/** The key points of an article under their heading, by index: its lines without stops right behind. */
export function pointsOf({ blocks, languages, survey }: Sheet, body: readonly number[]): ReadonlySet<number> {
  const book = wordBookOf(languages)
  const heading = body.findIndex((index) => headsPoints(blocks[index]!.text, book))
  const points = new Set<number>()
  for (let at = heading + 1; heading >= 0 && at < body.length && points.size < most; at++) {
    const line = survey.lines.all[body[at]!]!
    if (isStopped(line) || line.words > longest || line.words < shortest) break
    points.add(body[at]!)
  }
  return points.size >= headed ? points : new Set()
}
