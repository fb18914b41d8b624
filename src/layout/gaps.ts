import { detectLanguage } from '../language/detect.ts'
import { isCaption } from './captions.ts'
import { wordBookOf } from './metadata/word-book.ts'
import type { Line } from './model/lines.ts'
import { judgeMatch } from './phrases/index.ts'
import { isFurniture, isSentence } from './sentence.ts'
import type { Sheet } from './sheet.ts'

type Ground = Pick<Sheet, 'blocks' | 'languages' | 'words' | 'survey' | 'inside'>

/** Lines of the longest gap whose sentences are looked at one by one: a longer one is another part of the page. */
const longestGap = 6
/** Lines of the longest gap that stays whole when nothing is known of it, and log-odds that each needs. */
const plainGap = 4
const hopeless = -4
/** Words of a question that is a turn rather than a teaser, at most. */
const longestQuestion = 40
/** Share of a line that known words cover when it is no sentence of the author: "Recevez notre lettre du matin." */
const mostly = 0.65

/**
 * Give the article back what stands between two of its lines and reads as they do: a short answer ("Attendre,
 * d'abord."), a question ("Et ensuite ?"), and, in a language whose wordings are known, a few lines that none of them
 * explains: a list without bullets, a label. There the prior is body: only a known wording, a list of links that has
 * been opened, or marks of furniture leave a line outside.
 */
export function fillGaps(ground: Ground): void {
  const { inside } = ground
  const end = inside.lastIndexOf(1)
  let isKnownLanguage: boolean | undefined
  for (let from = inside.indexOf(1) + 1; from < end; from++) {
    if (inside[from]) continue
    let to = from
    while (!inside[to]) to++
    if (to - from <= plainGap && isPlain(ground, from, to)) {
      isKnownLanguage ??= speaksKnown(ground)
      if (isKnownLanguage) inside.fill(1, from, to)
    }
    if (to - from <= longestGap) keepSentences(ground, from, to)
    from = to
  }
}

/** Whether nothing is known of the lines of a gap. */
function isPlain({ words, survey }: Ground, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (words[index]!.match !== null || survey.placed[index]!.copies > 1) return false
    if (isFurniture(survey.lines.all[index]!) || survey.scores[index]! < hopeless) return false
  }
  return true
}

function speaksKnown({ blocks, languages, inside }: Ground): boolean {
  const texts = blocks.filter((_, index) => inside[index]).map(({ text }) => text)
  return detectLanguage(texts, languages) !== null
}

function keepSentences({ blocks, languages, words, survey, inside }: Ground, from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const { opensLinks, opensTalk, match } = words[index]!
    if (opensLinks || opensTalk) return
    const line = survey.lines.all[index]!
    const { text } = blocks[index]!
    if (!isSentence(line) || isTeaser(line) || survey.placed[index]!.copies > 1) continue
    if (
      isCaption(text, line, words[index]!, wordBookOf(languages)) ||
      (match !== null && match.weight >= mostly)
    )
      continue
    if (judgeMatch(text, match, 'middle') === null) inside[index] = 1
  }
}

const question = 63
const isTeaser = ({ last, words }: Line): boolean => last === question && words > longestQuestion
