import { isFurniture, isStopped } from '../lines/sentence.ts'
import { isFact } from '../lines/time-lines.ts'
import { Char } from '../model/characters.ts'
import type { Line } from '../model/lines.ts'
import { takeKeyPoints } from './key-points.ts'
import { takeLead } from './lead.ts'
import type { Verge } from './verge.ts'

/** Lines looked through on the way up to the headline. */
const reach = 12
/** Words of the longest heading. */
const longestTitle = 8
/** Log-odds below which a phrase is no heading. */
const unlikely = -1
/** Words of the longest fact, and fewest facts that open a text. */
const longestFact = 12
const facts = 2

/**
 * Give the article what stands between its headline and its first line and is the author's: a heading, a first sentence,
 * a day of an agenda, a row of facts, key points, the lead.
 */
export function takeAbove(verge: Verge): void {
  const { title, first } = verge
  if (title < 0) return
  takeHeading(verge, first)
  const top = Math.max(title, first - reach)
  for (let index = first - 1; index > top; index--) {
    const isDay = index === first - 1 && verge.isTimeOfText(index)
    if (isDay || verge.isEdgeSentence(index)) verge.take([index, index + 1])
  }
  takeDay(verge)
  takeFacts(verge, first)
  takeKeyPoints(verge)
  takeLead(verge, first)
}

/**
 * A heading over the first line: "Ce qu'il faut retenir" above bullets, "What was claimed" above a paragraph; names and
 * labels are none there ("Pays de Crussol").
 */
function takeHeading(verge: Verge, first: number): void {
  const above = first - 1
  if (above <= verge.title) return
  const line = verge.line(above)
  if (line.words < 1 || line.words > longestTitle || line.signs !== 0) return
  if (verge.blocks[first]!.bullet === 0 && !isPhrase(line, verge.score(above))) return
  if (!verge.isKnown(above, 'middle')) verge.take([above, first])
}

/** Words in lower case, one of them small. */
const isPhrase = (line: Line, score: number): boolean =>
  line.words >= 3 &&
  line.capitals === 0 &&
  line.smallWords > 0 &&
  line.opening === Char.upper &&
  !isStopped(line) &&
  score > unlikely

/** A day of an agenda over the first heading: "Samedi 15 juin", "Marchés", and then the first market. */
function takeDay(verge: Verge): void {
  const heading = verge.first - 1
  if (heading - 1 <= verge.title || !verge.isTimeOfText(heading - 1)) return
  const line = verge.line(heading)
  if (line.words < 1 || line.words > longestTitle || line.signs !== 0 || isStopped(line)) return
  if (!verge.isKnown(heading, 'middle')) verge.take([heading - 1, heading + 1])
}

/** A row of facts right above the first paragraph: "Born: May 3rd, 1938", "Died: April 19th, 2023". */
function takeFacts(verge: Verge, first: number): void {
  let from = first
  while (from - 1 > verge.title && isFactOfText(verge, from - 1)) from--
  if (first - from >= facts) verge.take([from, first])
}

function isFactOfText(verge: Verge, index: number): boolean {
  const line = verge.line(index)
  if (!isFact(verge.text(index)) || line.words > longestFact || isFurniture(line)) return false
  return verge.words(index).match === null || verge.isTimeOfText(index)
}
