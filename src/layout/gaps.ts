import { detectLanguage } from '../language/detect.ts'
import { isCaption } from './captions.ts'
import { wordBookOf } from './metadata/word-book.ts'
import type { Line } from './model/lines.ts'
import { judgeMatch, type PhraseMatch } from './phrases/index.ts'
import { isFurniture, isSentence } from './sentence.ts'
import type { Sheet } from './sheet.ts'
import { isTimeOfText } from './time-lines.ts'

type Ground = Pick<Sheet, 'blocks' | 'languages' | 'words' | 'survey' | 'inside'>

/** Lines of the longest gap whose sentences are looked at one by one: a longer one is another part of the page. */
const longestGap = 6
/** Lines of the longest stretch that stays whole when nothing is known of it, and log-odds that each needs. */
const plainGap = 4
const hopeless = -4
/** The same of a longer one: a sheet of results, a timetable. */
const plainSheet = 16
const doubtful = -2
const longestRow = 20
/** Log-odds that a line needs that the page has twice. */
const likely = -0.5
/** Words of the longest sentence that is taken back from the edge of a longer gap. */
const longestTurn = 16
/** Words of a question that is a turn rather than a teaser, at most. */
const longestQuestion = 40
/** Share of a line that known words cover when it is no sentence of the author: "Recevez notre lettre du matin." */
const mostly = 0.65
/** Share below which they say nothing of it. */
const little = 0.3

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
    for (const [start, stop] of stretchesOf(ground, from, to)) {
      if (!isPlain(ground, start, stop)) continue
      isKnownLanguage ??= speaksKnown(ground)
      if (isKnownLanguage) inside.fill(1, start, stop)
    }
    if (to - from <= longestGap) keepSentences(ground, from, to)
    keepTurns(ground, from, to)
    from = to
  }
}

/** The gap without the label of an advertisement at one of its ends: "Publicité", and then the next heading. */
function* stretchesOf({ words }: Ground, from: number, to: number): Generator<readonly [number, number]> {
  const isLabel = (index: number): boolean => {
    const { match, coverage } = words[index]!
    return coverage === 1 && match!.hits.every(({ phrases }) => phrases[0]!.kind === 'advertisement')
  }
  let start = from
  let stop = to
  while (start < stop && isLabel(start)) start++
  while (stop > start && isLabel(stop - 1)) stop--
  if (start < stop && (stop - start === to - from || stop - start === 1)) yield [start, stop]
}

/** Whether nothing is known of the lines of a gap. */
function isPlain(ground: Ground, from: number, to: number): boolean {
  const { blocks, words, survey } = ground
  if (to - from > plainSheet) return false
  const least = to - from > plainGap ? doubtful : hopeless
  for (let index = from; index < to; index++) {
    const { match } = words[index]!
    const line = survey.lines.all[index]!
    // "Dimanche 16 juin", "Cuisson : 50 min": between paragraphs a date or a duration dates no article.
    if (
      match !== null &&
      match.weight >= (isNames(match) ? mostly : little) &&
      !isTimeOfText(ground, index) &&
      !mayBeHeading(match)
    )
      return false
    if (judgeMatch(blocks[index]!.text, match, 'middle') !== null) return false
    // "Vide-greniers" may be a heading and a keyword behind the text.
    if (survey.placed[index]!.copies > 1 && survey.scores[index]! < likely) return false
    if (isFurniture(line) || survey.scores[index]! < least) return false
    if (to - from > plainGap && line.words > longestRow) return false
  }
  return true
}

/** "Rue de la Soie, côté pair": what might be a byline elsewhere. */
const isNames = ({ hits }: PhraseMatch): boolean =>
  hits.every(({ phrases }) => phrases.every(({ kind }) => kind === 'byline'))

/** "Une réponse", "Réactions": a heading of talk only where talk stands. */
const mayBeHeading = ({ hits }: PhraseMatch): boolean =>
  hits.every(({ phrases }) =>
    phrases.every(({ role, weight }) => role === 'heading' && (weight ?? 1) < mostly),
  )

/**
 * Right above a paragraph short sentences belong to it, whatever stands above them ("Prête ?", "Presque."), and so does
 * the day of an agenda.
 */
function keepTurns(ground: Ground, from: number, to: number): void {
  const { words, survey, inside } = ground
  let isUnderLinks = false
  for (let index = from; index < to; index++) if (words[index]!.opensLinks) isUnderLinks = true
  for (let index = to - 1; !inside[index] && !isUnderLinks; index--) {
    const line = survey.lines.all[index]!
    const isTurn = isSentence(line) && line.words <= longestTurn && words[index]!.match === null
    if (!isTurn && !(index === to - 1 && isTimeOfText(ground, index))) return
    if (survey.placed[index]!.copies > 1 || survey.scores[index]! < doubtful) return
    inside[index] = 1
  }
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
