import { takeBehindBox } from './behind-box.ts'
import { isCaption } from './captions.ts'
import { fillGaps } from './gaps.ts'
import { takeLead } from './lead.ts'
import { takeListBehind } from './list-behind.ts'
import { takeFeed } from './live-feed.ts'
import { wordBookOf } from './metadata/word-book.ts'
import { Char } from './model/characters.ts'
import type { Line } from './model/lines.ts'
import { takeNextHeading } from './next-heading.ts'
import { judgeMatch } from './phrases/index.ts'
import { isFurniture, isSentence, isStopped } from './sentence.ts'
import type { Sheet } from './sheet.ts'
import { takeSiblings } from './siblings.ts'
import { isFact, isTimeOfText } from './time-lines.ts'

/** The page with its extent, which is widened. */
type Ground = Pick<Sheet, 'blocks' | 'languages' | 'words' | 'survey' | 'inside' | 'form'>

/** Longest sentence at the edge of an article that is given back, in words: a longer one speaks for itself. */
const longest = 16
/** Log-odds below which a line at the edge is left outside whatever its marks. */
const hopeless = -6
/** Words of a paragraph that is an article by itself. */
const paragraph = 12
/** Lines of a text that is hardly a page. */
const fewLines = 6
/** Lines looked through on the way up to the headline. */
const reach = 12

/**
 * Give the article back what stands at its edges and is the author's by its marks: a short last sentence ("Le procès
 * reprendra lundi."), a footnote, a first sentence or a lead under the headline, the only paragraph of a brief, the
 * last entries of a live feed.
 */
export function widenExtent(ground: Ground): void {
  const { inside, survey } = ground
  if (inside.indexOf(1) < 0) startBrief(ground)
  const first = inside.indexOf(1)
  if (first < 0) return
  if (survey.title >= 0) {
    takeHeading(ground, first)
    const top = Math.max(survey.title, first - reach)
    for (let index = first - 1; index > top; index--) {
      const isDay = index === first - 1 && isTimeOfText(ground, index)
      if (isDay || isEdgeSentence(ground, index, longest)) inside[index] = 1
    }
    takeDay(ground)
    takeFacts(ground, first)
    takeLead(ground, first)
  }
  takeFeed(ground)
  if (ground.blocks[0]!.markup) takeSiblings(ground)
  else takeBehindBox(ground)
  takeListBehind(ground)
  if (!ground.blocks[0]!.markup) takeNextHeading(ground)
  if (!ground.blocks[0]!.markup) fillGaps(ground)
  for (let index = inside.lastIndexOf(1) + 1; index < inside.length; index++) {
    if (!isEdgeSentence(ground, index, longest) && !isFootnote(ground, index)) break
    inside[index] = 1
  }
}

/** A page with too little prose to be told from its surroundings: a brief, or a few sentences without any. */
function startBrief({ blocks, words, survey, inside, form }: Ground): void {
  const lines = form ? form.first : blocks.length
  const isShort = lines <= fewLines
  if (survey.title < 0 && !isShort) return
  const end = Math.min(lines, survey.title + 1 + reach)
  for (let index = survey.title + 1; index < end; index++) {
    const line = survey.lines.all[index]!
    if (!isStopped(line) || line.words < (isShort ? 2 : paragraph)) continue
    if (judgeMatch(blocks[index]!.text, words[index]!.match, 'middle') !== null) continue
    inside[index] = 1
    if (!isShort) return
  }
}

/**
 * A heading over the first line: "Ce qu'il faut retenir" above bullets, "What was claimed" above a paragraph; names and
 * labels are none there ("Pays de Crussol").
 */
function takeHeading({ blocks, words, survey, inside }: Ground, first: number): void {
  const above = first - 1
  if (above <= survey.title) return
  const line = survey.lines.all[above]!
  if (line.words < 1 || line.words > longestTitle || line.signs !== 0) return
  if (blocks[first]!.bullet === 0 && !isPhrase(line, survey.scores[above]!)) return
  if (judgeMatch(blocks[above]!.text, words[above]!.match, 'middle') === null) inside[above] = 1
}

/** Words in lower case, one of them small. */
const isPhrase = (line: Line, score: number): boolean =>
  line.words >= 3 &&
  line.capitals === 0 &&
  line.smallWords > 0 &&
  line.opening === Char.upper &&
  !isStopped(line) &&
  score > unlikely

/** Log-odds below which a phrase is no heading. */
const unlikely = -1

/** A day of an agenda over the first heading: "Samedi 15 juin", "Marchés", and then the first market. */
function takeDay(ground: Ground): void {
  const { blocks, words, survey, inside } = ground
  const heading = inside.indexOf(1) - 1
  if (heading - 1 <= survey.title || !isTimeOfText(ground, heading - 1)) return
  const line = survey.lines.all[heading]!
  if (line.words < 1 || line.words > longestTitle || line.signs !== 0 || isStopped(line)) return
  if (judgeMatch(blocks[heading]!.text, words[heading]!.match, 'middle') === null)
    inside.fill(1, heading - 1, heading + 1)
}

/** Words of the longest heading. */
const longestTitle = 8

/** Words of the longest fact, and fewest facts that open a text. */
const longestFact = 12
const facts = 2

/** A row of facts right above the first paragraph: "Born: May 3rd, 1938", "Died: April 19th, 2023". */
function takeFacts(ground: Ground, first: number): void {
  const { blocks, words, survey, inside } = ground
  let from = first
  while (from - 1 > survey.title && isFactOfText(from - 1)) from--
  if (first - from >= facts) inside.fill(1, from, first)

  function isFactOfText(index: number): boolean {
    const line = survey.lines.all[index]!
    if (!isFact(blocks[index]!.text) || line.words > longestFact || isFurniture(line)) return false
    return words[index]!.match === null || isTimeOfText(ground, index)
  }
}

function isEdgeSentence({ words, survey }: Ground, index: number, most: number): boolean {
  const line = survey.lines.all[index]!
  if (!isSentence(line)) return false
  // Markup knows better than marks.
  if (line.words > most || survey.scores[index]! < (line.block.markup ? 0 : hopeless)) return false
  if (survey.placed[index]!.copies > 1) return false
  return judgeMatch(line.block.text, words[index]!.match, 'middle') === null
}

const footnote = /^(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,2}\.(?=\s)|\*{1,3}(?=\s)) ?\p{Lu}/u

/** "(1) Insee, recensement 2020." */
function isFootnote({ blocks, survey }: Ground, index: number): boolean {
  const line = survey.lines.all[index]!
  return line.words >= 2 && line.words <= 60 && line.last === 46 && footnote.test(blocks[index]!.text)
}

/** Words of a line that is a paragraph beyond doubt. */
const longParagraph = 20
/** Lines that credits, buttons and pictures take between a lead and the text. */
const longestHead = 25

/**
 * Where the text begins: at its first paragraph, or at the second one when lines that are no prose stand between them,
 * as they do under a lead.
 */
export function findHead({
  blocks,
  languages,
  words,
  survey,
  inside,
}: Pick<Ground, 'blocks' | 'languages' | 'words' | 'survey' | 'inside'>): number {
  let lead = -1
  for (let index = Math.max(0, survey.title + 1); index < inside.length; index++) {
    const line = survey.lines.all[index]!
    if (!inside[index] || line.words < longParagraph) continue
    if (isCaption(blocks[index]!.text, line, words[index]!, wordBookOf(languages))) continue
    if (lead < 0) lead = index
    else return index - lead > 2 && index - lead <= longestHead ? index : lead
  }
  return Math.max(lead, inside.indexOf(1))
}
