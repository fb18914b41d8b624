import type { Survey } from '../model/survey.ts'
import type { Sheet } from '../sheet.ts'

/** Words of a headline that a teaser stands under, or that follows it. */
const shortestHeadline = 4
/** Share of its words that a teaser may have in common with the article: with more, it is about the same. */
const shared = 0.25

/**
 * Leave out the last paragraph when it is the teaser of a link: it stands under a heading of links or under the first
 * headline there, and right before another headline.
 */
export function leaveTeaser({
  blocks,
  words,
  survey,
  inside,
}: Pick<Sheet, 'blocks' | 'words' | 'survey' | 'inside'>): void {
  const last = inside.lastIndexOf(1)
  if (last < 2 || blocks[last]!.markup || survey.placed[last]!.inCore > shared) return
  if (!isHeadline(survey, last + 1) || words[last + 1]!.opensTalk) return
  const under = words[last - 1]!.opensLinks
  if (!under && !(words[last - 2]!.opensLinks && !inside[last - 1] && isHeadline(survey, last - 1))) return
  // A page of nothing else is an article.
  if (inside.indexOf(1) < last - 2) inside[last] = 0
}

/** Words without a stop, which begin like a sentence. */
function isHeadline({ lines }: Survey, index: number): boolean {
  const line = lines.all[index]
  return line !== undefined && line.words >= shortestHeadline && line.stops === 0 && line.last !== 58
}
