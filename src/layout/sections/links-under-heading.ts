import { stampOf } from '../extent/live-feed.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import type { Sheet } from '../sheet.ts'

/** Shortest headline in a list of links, in words: a subheading is shorter. */
const shortest = 6

/**
 * Name the links that stand inside the article under a heading of such links: lines that are no sentences, up to the
 * next paragraph or the next post of a live page. A short one right before a paragraph is its subheading.
 */
export function nameLinksUnderHeading(sheet: Sheet): void {
  const { blocks, languages, survey, inside, first, last, verdicts } = sheet
  const { all } = survey.lines
  const book = wordBookOf(languages)
  const opensPost = (index: number): boolean =>
    all[index]!.digits > 0 && stampOf(blocks[index]!.text, book) !== null
  const isLink = (index: number): boolean => {
    const line = all[index]
    return (
      line !== undefined &&
      inside[index] === 1 &&
      !verdicts[index] &&
      blocks[index]!.bullet === 0 &&
      line.words >= shortest &&
      line.stops === 0 &&
      !opensPost(index)
    )
  }
  const isFurniture = (index: number): boolean => {
    const verdict = verdicts[index]
    if (verdict !== undefined) return verdict.role === 'boilerplate' && !verdict.opens
    return inside[index] === 0 && all[index]!.words < shortest
  }
  for (let index = first; index < last; index++) {
    const { opens, kind } = verdicts[index] ?? {}
    if (!opens || (kind !== 'related' && kind !== 'most-read')) continue
    const found: number[] = []
    let end = index + 1
    // Names of sections, counters and buttons stand among the links.
    for (; end <= last && (isLink(end) || isFurniture(end)); end++) if (isLink(end)) found.push(end)
    // One line before a paragraph may be the author's; before the next post it is a link.
    if (found.length === 1 && end <= last && !opensPost(end)) continue
    for (const at of found) {
      verdicts[at] = { role: 'boilerplate', kind, rule: `section-${kind}`, confidence: 0.8 }
    }
  }
}
