import { Char } from './model/characters.ts'
import { type Line, Sign } from './model/lines.ts'
import { judgeMatch } from './phrases/index.ts'
import type { Sheet } from './sheet.ts'

/** Longest sentence at the edge of an article that is given back, in words: a longer one speaks for itself. */
const longest = 16
/** Log-odds below which a line at the edge is left outside whatever its marks. */
const hopeless = -4
/** Words of a paragraph that is an article by itself. */
const paragraph = 12
/** Lines of a text that is hardly a page. */
const fewLines = 6
/** Lines looked through on the way up to the headline. */
const reach = 8

/**
 * Give the article back what stands at its edges and is the author's by its marks: a short last sentence ("Le procès
 * reprendra lundi."), a footnote, a first sentence under the headline, the only paragraph of a brief.
 *
 * @param page The page with its extent, which is widened.
 */
export function widenExtent(page: Pick<Sheet, 'blocks' | 'words' | 'survey' | 'inside'>): void {
  const { inside, survey } = page
  if (inside.indexOf(1) < 0) startBrief(page)
  const first = inside.indexOf(1)
  if (first < 0) return
  const top = Math.max(survey.title, first - reach)
  if (survey.title >= 0) {
    for (let index = first - 1; index > top; index--) if (isEdgeSentence(page, index)) inside[index] = 1
  }
  for (let index = inside.lastIndexOf(1) + 1; index < inside.length; index++) {
    if (!isEdgeSentence(page, index) && !isFootnote(page, index)) break
    inside[index] = 1
  }
}

/** A page with too little prose to be told from its surroundings: a brief, or a few sentences without any. */
function startBrief({ blocks, words, survey, inside }: Parameters<typeof widenExtent>[0]): void {
  const isShort = blocks.length <= fewLines
  if (survey.title < 0 && !isShort) return
  const end = Math.min(blocks.length, survey.title + 1 + reach)
  for (let index = survey.title + 1; index < end; index++) {
    const line = survey.lines.all[index]!
    if (!isStop(line) || line.words < (isShort ? 2 : paragraph)) continue
    if (judgeMatch(blocks[index]!.text, words[index]!.match, 'middle') !== null) continue
    inside[index] = 1
    if (!isShort) return
  }
}

const stops = '.!?…'
const isStop = (line: Line): boolean => line.last > 0 && stops.includes(String.fromCharCode(line.last))
const opensSentence = ({ opening }: Line): boolean =>
  opening === Char.upper || opening === Char.quote || opening === Char.digit
const furniture = Sign.address | Sign.handle | Sign.asterisk | Sign.copyright | Sign.arrow

function isEdgeSentence({ words, survey }: Parameters<typeof widenExtent>[0], index: number): boolean {
  const line = survey.lines.all[index]!
  if (!isStop(line) || !opensSentence(line) || (line.signs & furniture) !== 0) return false
  if (line.words < 2 || line.words > longest || survey.scores[index]! < hopeless) return false
  if (survey.placed[index]!.copies > 1) return false
  const { match } = words[index]!
  return match === null || (match.weight < 0.5 && match.lead === null)
}

const footnote = /^(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,2}\.(?=\s)|\*{1,3}(?=\s)) ?\p{Lu}/u

/** "(1) Insee, recensement 2020." */
function isFootnote({ blocks, survey }: Parameters<typeof widenExtent>[0], index: number): boolean {
  const line = survey.lines.all[index]!
  return line.words >= 2 && line.words <= 60 && line.last === 46 && footnote.test(blocks[index]!.text)
}
