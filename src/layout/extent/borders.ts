import { isCaption } from '../lines/captions.ts'
import { isStopped } from '../lines/sentence.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import { takeAbove } from './above.ts'
import { goOnBehind } from './behind.ts'
import { fillGaps } from './gaps.ts'
import { takeFeed } from './live-feed.ts'
import { takeSiblings } from './siblings.ts'
import { type Ground, Verge } from './verge.ts'

/** Words of a paragraph that is an article by itself. */
const paragraph = 12
/** Lines of a text that is hardly a page. */
const fewLines = 6
/** Lines looked through below the headline. */
const reach = 12

/**
 * Give the article back what stands at its edges and is the author's by its marks: a lead under the headline, a short
 * last sentence ("Le procès reprendra lundi."), a list behind the text, the only paragraph of a brief, the last entries
 * of a live feed, what stands between two paragraphs.
 */
export function widenExtent(ground: Ground): void {
  const verge = new Verge(ground)
  if (verge.first < 0) startBrief(verge)
  if (verge.first < 0) return
  takeAbove(verge)
  takeFeed(verge)
  const hasMarkup = ground.blocks[0]!.markup !== undefined
  if (hasMarkup) takeSiblings(ground)
  goOnBehind(verge)
  if (!hasMarkup) fillGaps(verge)
}

/** A page with too little prose to be told from its surroundings: a brief, or a few sentences without any. */
function startBrief(verge: Verge): void {
  const { title, ground } = verge
  const lines = ground.form ? ground.form.first : verge.size
  const isShort = lines <= fewLines
  if (title < 0 && !isShort) return
  const end = Math.min(lines, title + 1 + reach)
  for (let index = title + 1; index < end; index++) {
    const line = verge.line(index)
    if (!isStopped(line) || line.words < (isShort ? 2 : paragraph)) continue
    if (verge.isKnown(index, 'middle')) continue
    verge.take([index, index + 1])
    if (isShort) continue
    // The paragraphs of a brief stand one under the other.
    for (let next = index + 1; next < end && verge.isSentence(next) && verge.isOwn(next, 'middle'); next++)
      verge.take([next, next + 1])
    return
  }
}

/** Words of a line that is a paragraph beyond doubt. */
const longParagraph = 20
/** Lines that credits, buttons and pictures take between a lead and the text. */
const longestHead = 25

/**
 * Where the text begins: at its first paragraph, or at the second one when lines that are no prose stand between them,
 * as they do under a lead.
 */
export function findHead({ blocks, languages, words, survey, inside }: Omit<Ground, 'form'>): number {
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
