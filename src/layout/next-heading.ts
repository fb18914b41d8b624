import { judgeMatch } from './phrases/index.ts'
import { isStopped } from './sentence.ts'
import type { Sheet } from './sheet.ts'

/** Lines of the longest heading: "Number of the day", "17". */
const headingLines = 2
/** Words of the longest heading, and of the shortest sentence under it. */
const sentence = 10
/** Log-odds that the sentence needs, and its heading. */
const likely = 0.7
const possible = -1

/**
 * Give the article back the text under a last short heading that no link or talk stands above: "Number of the day", "17",
 * "That's how many cats live in the customs house."
 */
export function takeNextHeading({
  blocks,
  words,
  survey,
  inside,
}: Pick<Sheet, 'blocks' | 'words' | 'survey' | 'inside'>): void {
  const last = inside.lastIndexOf(1)
  const end = Math.min(inside.length, last + 2 + headingLines)
  for (let index = last + 1; last >= 0 && index < end; index++) {
    const line = survey.lines.all[index]!
    const { inLinks, inTalk, copies } = survey.placed[index]!
    // A cue of links above the last line of the article was none: "Also happening".
    const isLinked = inLinks && !survey.placed[last]!.inLinks
    if (isLinked || inTalk || copies > 1) return
    if (judgeMatch(blocks[index]!.text, words[index]!.match, 'bottom') !== null) return
    const score = survey.scores[index]!
    if (line.words >= sentence && isStopped(line) && score >= likely) {
      inside.fill(1, last, index + 1)
      return
    }
    if (line.words >= sentence || score < possible) return
  }
}
