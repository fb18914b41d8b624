import { judgeMatch } from './phrases/index.ts'
import { isSentence } from './sentence.ts'
import type { Sheet } from './sheet.ts'

/** Lines of a box inside an article. */
const longestBox = 5
/** Words of a paragraph, and of a long one. */
const paragraph = 12
const longParagraph = 20
/** Share of its words that a paragraph on the same matter has in common with the article. */
const shared = 0.08
/** Log-odds below which a paragraph is left outside whatever stands around it. */
const hopeless = -2

/**
 * Give the article back the paragraphs behind a box that was set into it: one on the same matter, or one behind a box
 * of plain links, which have no teasers ("Lire aussi", "Le pont ferme", "La gare rouvre").
 */
export function takeBehindBox({ words, survey, inside }: Pick<Sheet, 'words' | 'survey' | 'inside'>): void {
  const { lines, placed, scores } = survey
  let last = inside.lastIndexOf(1)
  for (let index = last + 1; index < inside.length && index <= last + longestBox + 1; index++) {
    if (words[index]!.opensTalk) return
    const line = lines.all[index]!
    if (line.words < paragraph || !isSentence(line)) continue
    const { inCore, copies } = placed[index]!
    const onMatter = inCore >= shared && line.words >= longParagraph && line.stops >= 2
    const goesOn = line.stops >= 2 && scores[index]! > hopeless && isPlainBox(index)
    if ((!onMatter && !goesOn) || copies > 1) return
    if (judgeMatch(line.block.text, words[index]!.match, 'middle') !== null) return
    inside[index] = 1
    last = index
  }

  /** Whether a heading of links and at least two of them stand before a line. */
  function isPlainBox(end: number): boolean {
    let links = 0
    for (let at = last + 1; at < end; at++) {
      if (words[at]!.opensLinks) links = 0
      else links++
    }
    return words[last + 1]!.opensLinks && links >= 2
  }
}
