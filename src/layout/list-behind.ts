import { wordBookOf } from './metadata/word-book.ts'
import { Char } from './model/characters.ts'
import type { Line } from './model/lines.ts'
import { judgeMatch } from './phrases/index.ts'
import { isFurniture, isStopped } from './sentence.ts'
import type { Sheet } from './sheet.ts'
import { isFact, tellsTime } from './time-lines.ts'
import { labelOf } from './title-guard.ts'

type Ground = Pick<Sheet, 'blocks' | 'languages' | 'words' | 'survey' | 'inside'>

/** Words of the longest row of facts. */
const longestFact = 16
/** Share of the words of a list that the text has in common, where its items are neither sentences nor facts. */
const shared = 0.2
const semicolon = 59

/**
 * A list right behind the last paragraph is the author's, unless words give one of its items away as a link: one with
 * bullets, or a row of facts; and so are the results that end a sports report, under a heading or not.
 */
export function takeListBehind(ground: Ground): void {
  takeOpenItems(ground)
  const { blocks, words, survey, inside } = ground
  const from = inside.lastIndexOf(1) + 1
  let end = from
  let inCore = 0
  let spoken = 0
  for (; end < inside.length; end++) {
    const line = survey.lines.all[end]!
    const { text, bullet } = blocks[end]!
    if (bullet === 0 && (!isFact(text) || line.words > longestFact)) break
    if (line.words < 2 || isFurniture(line) || survey.placed[end]!.copies > 1) return
    if (judgeMatch(text, words[end]!.match, 'bottom') !== null) return
    inCore += survey.placed[end]!.inCore
    if (isStopped(line) || line.last === semicolon || isPlainFact(text)) spoken++
  }
  const items = end - from
  // The list may have begun in the article: "- le matin ; - le soir."
  const isRest = items === 1 && from > 0 && blocks[from - 1]!.bullet > 0 && blocks[from]!.bullet > 0
  if ((items >= 2 || isRest) && (2 * spoken > items || inCore > shared * items)) inside.fill(1, from, end)
  takeResults(ground)
  takeSources(ground)
}

/** "Le matin pour les écoles ;", "le soir, sur réservation.": behind a semicolon the sentence goes on in lower case. */
function takeOpenItems({ blocks, survey, inside }: Ground): void {
  for (let index = inside.lastIndexOf(1) + 1; index > 0 && index < inside.length; index++) {
    const line = survey.lines.all[index]!
    if (survey.lines.all[index - 1]!.last !== semicolon || line.opening !== Char.lower) return
    if (blocks[index]!.bullet > 0 || isFurniture(line)) return
    inside[index] = 1
  }
}

/** Most sources, and words of the longest. */
const mostSources = 12
const longestSource = 60

/** "Nos sources" behind the text, and what stands under it until the page goes on with its own words. */
function takeSources({ blocks, languages, words, survey, inside }: Ground): void {
  const from = inside.lastIndexOf(1) + 1
  if (from === 0 || !wordBookOf(languages).endnotes.has(labelOf(blocks[from]?.text ?? ''))) return
  let end = from + 1
  for (; end < inside.length && end - from <= mostSources; end++) {
    const line = survey.lines.all[end]!
    if (line.words < 2 || line.words > longestSource || survey.placed[end]!.copies > 1) break
    if (judgeMatch(blocks[end]!.text, words[end]!.match, 'bottom') !== null) break
  }
  if (end > from + 1) inside.fill(1, from, end)
}

/** "Fin prévue : 15 décembre", "Lieu : salle des fêtes"; "Basket : Privas chute à domicile" is a headline. */
const isPlainFact = (text: string): boolean => {
  const value = text.slice(text.indexOf(':') + 1).trim()
  return isFact(text) && (/^[\p{N}\p{Sc}]/u.test(value) || value.split(' ').length <= longestValue)
}
const longestValue = 3

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

function takeResults({ blocks, words, survey, inside }: Ground): void {
  const from = inside.lastIndexOf(1) + 1
  const isRow = (index: number): boolean => {
    const line = survey.lines.all[index]
    if (!line || isFurniture(line) || survey.placed[index]!.copies > 1) return false
    const { match } = words[index]!
    return isResult(line) && (match === null || tellsTime(match))
  }
  // "Abandons : Rey, Roux"
  const isFactOf = (index: number): boolean => {
    const line = survey.lines.all[index]
    if (!line || line.words > longestFact || words[index]!.match !== null) return false
    return isFact(line.block.text) && countSmall(line.block.text) === 0
  }
  const isHeading = (index: number): boolean => {
    const line = survey.lines.all[index]
    if (!line || line.words === 0 || line.words > longestHeading || isFurniture(line)) return false
    const { text } = blocks[index]!
    return judgeMatch(text, words[index]!.match, 'bottom') === null && isRow(index + 1)
  }
  let end = from
  // Rows that the article has begun.
  let found = 0
  while (from - 1 - found >= 0 && isRow(from - 1 - found)) found++
  for (;;) {
    if (isRow(end) || (found > 0 && isFactOf(end))) found++
    else if (!isHeading(end)) break
    end++
  }
  if (found >= rows) inside.fill(1, from, end)
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
