import { isStopped } from '../lines/sentence.ts'
import type { Stretch, Verge } from './verge.ts'

/** Lines of a box inside an article. */
const longestBox = 5
/** Words of a paragraph, and of a long one. */
const paragraph = 12
const longParagraph = 20
/** Share of its words that a paragraph on the same matter has in common with the article. */
const shared = 0.08
/** Log-odds below which a paragraph is left outside whatever stands around it, and one of a single sentence. */
const hopeless = -2
const doubtful = 0.5

/**
 * The paragraph behind a box that was set into the article: one on the same matter, one behind a box of plain links, which
 * have no teasers ("Lire aussi", "Le pont ferme", "La gare rouvre"), or one that another follows.
 */
export function boxBehind(verge: Verge): Stretch | null {
  const { last, survey } = verge
  if (verge.blocks[0]!.markup) return null
  for (let index = last + 1; index < verge.size && index <= last + longestBox + 1; index++) {
    if (verge.words(index).opensTalk) return null
    const line = verge.line(index)
    if (!verge.isSentence(index)) continue
    if (isRunBehindLinks(verge, index)) return [index, endOfRun(verge, index)]
    if (line.words < paragraph) continue
    const onMatter = survey.placed[index]!.inCore >= shared && line.words >= longParagraph && line.stops >= 2
    const goesOn = verge.score(index) > (line.stops >= 2 ? hopeless : doubtful) && isPlainBox(verge, index)
    return (onMatter || goesOn) && verge.isOwn(index, 'middle') ? [index, index + 1] : null
  }
  return null
}

/** Words of the shortest paragraph of a run, and of the longest heading between two of them: a headline is longer. */
const runParagraph = 5
const longestHeading = 3

/**
 * Whether a paragraph behind a heading of links and one or two of them has another right under it, or under a label
 * ("Pratique"): a teaser has one lead.
 */
function isRunBehindLinks(verge: Verge, index: number): boolean {
  const heading = verge.last + 1
  const links = index - heading - 1
  if (!verge.words(heading).opensLinks || links < 1 || links > 2) return false
  for (let at = heading + 1; at < index; at++)
    if (isStopped(verge.line(at)) || verge.line(at).words === 0) return false
  return isParagraph(verge, index) && isParagraph(verge, isLabel(verge, index + 1) ? index + 2 : index + 1)
}

const isParagraph = (verge: Verge, index: number): boolean =>
  index < verge.size &&
  verge.isSentence(index) &&
  verge.line(index).words >= runParagraph &&
  verge.score(index) > hopeless &&
  verge.isOwn(index, 'middle')

const isLabel = (verge: Verge, index: number): boolean =>
  index < verge.size && verge.line(index).words <= longestHeading && verge.isPlain(index, 'middle')

/** Where the paragraphs that follow one another end, with the labels between them. */
function endOfRun(verge: Verge, from: number): number {
  let end = from + 1
  for (;;) {
    if (isParagraph(verge, end)) end++
    else if (isLabel(verge, end) && isParagraph(verge, end + 1)) end += 2
    else return end
  }
}

/** Whether a heading of links and at least two of them stand between the last line and another. */
function isPlainBox(verge: Verge, end: number): boolean {
  const { last } = verge
  let links = 0
  for (let at = last + 1; at < end; at++) {
    if (verge.words(at).opensLinks) links = 0
    else links++
  }
  return verge.words(last + 1).opensLinks && links >= 2
}

/** Lines of the longest heading: "Number of the day", "17". */
const headingLines = 2
/** Words of the longest heading, and of the shortest sentence under it. */
const sentence = 10
/** Log-odds that the sentence needs, and its heading. */
const likely = 0.7
const possible = -1

/**
 * The text under a last short heading that no link or talk stands above: "Number of the day", "17", "That's how many
 * cats live in the customs house."
 */
export function headingBehind(verge: Verge): Stretch | null {
  const { last, survey } = verge
  if (verge.blocks[0]!.markup) return null
  const end = Math.min(verge.size, last + 2 + headingLines)
  for (let index = last + 1; last >= 0 && index < end; index++) {
    const line = verge.line(index)
    const { inLinks, inTalk } = survey.placed[index]!
    // A cue of links above the last line of the article was none: "Also happening".
    const isLinked = inLinks && !survey.placed[last]!.inLinks
    if (isLinked || inTalk || !verge.isOwn(index, 'bottom')) return null
    if (line.words >= sentence && isStopped(line) && verge.score(index) >= likely)
      return [last + 1, index + 1]
    if (line.words >= sentence || verge.score(index) < possible) return null
  }
  return null
}

const footnote = /^(?:\(\d{1,2}\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,2}\.(?=\s)|\*{1,3}(?=\s)) ?\p{Lu}/u

/** "(1) Insee, recensement 2020." */
function isFootnote(verge: Verge, index: number): boolean {
  const { words, last } = verge.line(index)
  return words >= 2 && words <= 60 && last === 46 && footnote.test(verge.text(index))
}

/** A last short sentence, a footnote. */
export function closingLine(verge: Verge): Stretch | null {
  const index = verge.last + 1
  return verge.isEdgeSentence(index) || isFootnote(verge, index) ? [index, index + 1] : null
}
