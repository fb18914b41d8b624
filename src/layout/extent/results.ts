import { isFurniture, isStopped } from '../lines/sentence.ts'
import { isFact, tellsTime } from '../lines/time-lines.ts'
import type { Line } from '../model/lines.ts'
import type { Sheet } from '../sheet.ts'
import { longestFact } from './list-behind.ts'
import type { Stretch, Verge } from './verge.ts'

/** Words of the longest row of results, and of the heading above. */
const longestResult = 40
const longestHeading = 6
/** Fewest rows. */
const rows = 2
/** A row has one small word among so many. */
const fewSmall = 8
const smallWord = /(?<![\p{L}\d])\p{Ll}{1,3}(?![\p{L}.])/gu

/** "Cherbourg – Rennes : 28-25", "Leeds 2-1 Hull", "Sets : 6/4, 7/5": two small figures of which neither is a year. */
const score = /(?<![\d\p{L}:/.-])\d{1,3} ?[-–—/] ?\d{1,3}(?![\d\p{L}:/.-])/u

const countSmall = (text: string): number => text.match(smallWord)?.length ?? 0

/** "1'43"12", "à 0"18" */
const lapse = /\d[’'′] ?\d{2}(?!\d)|\d ?["”″] ?\d/u

/** Whether a line tells how a match or a race ended and hardly anything else; "Toulon s'impose 24-12 à Pau" is a headline. */
function isResult({ words, block: { text } }: Line): boolean {
  if (words > longestResult || !/\p{Lu}/u.test(text)) return false
  return lapse.test(text) ? countSmall(text) <= 1 : score.test(text) && countSmall(text) * fewSmall <= words
}

function isRow(verge: Verge, index: number): boolean {
  if (index < 0 || index >= verge.size || verge.isCopied(index)) return false
  const { match } = verge.words(index)
  const line = verge.line(index)
  return !isFurniture(line) && isResult(line) && (match === null || tellsTime(match))
}

/** "Abandons : Rey, Roux" */
function isFactOfSheet(verge: Verge, index: number): boolean {
  if (index >= verge.size || verge.line(index).words > longestFact) return false
  const text = verge.text(index)
  return verge.words(index).match === null && isFact(text) && countSmall(text) === 0
}

function isHeading(verge: Verge, index: number): boolean {
  if (index >= verge.size) return false
  const line = verge.line(index)
  if (line.words === 0 || line.words > longestHeading || isFurniture(line)) return false
  return isRow(verge, index + 1) && !verge.isKnown(index, 'bottom')
}

/** The results that end a sports report, under a heading or not; rows that the article has begun count. */
export function resultsBehind(verge: Verge): Stretch | null {
  const from = verge.last + 1
  let end = from
  let found = 0
  while (isRow(verge, from - 1 - found)) found++
  for (; ; end++) {
    if (isRow(verge, end) || (found > 0 && isFactOfSheet(verge, end))) found++
    else if (!isHeading(verge, end)) break
  }
  return found >= rows && end > from ? [from, end] : null
}

/**
 * The rows of the sheet of results that ends a report: scores, and facts between them ("Arbitres : MM. Rey et Roux").
 *
 * @param body Lines of the article, in order.
 */
export function sheetOfResults(
  { survey }: Pick<Sheet, 'survey'>,
  body: readonly number[],
): ReadonlySet<number> {
  const sheet = new Set<number>()
  let found = 0
  for (let at = body.length - 1; at >= 0; at--) {
    const index = body[at]!
    const line = survey.lines.all[index]!
    if (isResult(line)) {
      found++
      // What stands between two rows is one.
      const below = body[at + 1]
      if (below !== undefined && !sheet.has(below) && isStopped(survey.lines.all[below]!)) sheet.add(below)
    } else if (!isFact(line.block.text)) {
      if (body[at - 1] === undefined || !isResult(survey.lines.all[body[at - 1]!]!)) break
      continue
    }
    sheet.add(index)
  }
  return found >= rows ? sheet : none
}

const none: ReadonlySet<number> = new Set()
