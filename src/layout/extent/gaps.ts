import { detectLanguage } from '../../language/detect.ts'
import { isCaption } from '../lines/captions.ts'
import { isFurniture } from '../lines/sentence.ts'
import { isFact } from '../lines/time-lines.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import type { Line } from '../model/lines.ts'
import type { PhraseMatch } from '../phrases/index.ts'
import { longestFact } from './list-behind.ts'
import type { Stretch, Verge } from './verge.ts'

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
/** Words of the longest label above a list. */
const longestHeading = 8
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
export function fillGaps(verge: Verge): void {
  const { inside } = verge
  const end = verge.last
  let isKnownLanguage: boolean | undefined
  for (let from = verge.first + 1; from < end; from++) {
    if (inside[from]) continue
    let to = from
    while (!inside[to]) to++
    for (const stretch of stretchesOf(verge, from, to)) {
      if (!isOfText(verge, stretch)) continue
      isKnownLanguage ??= speaksKnown(verge)
      if (isKnownLanguage) verge.take(stretch)
    }
    if (to - from <= longestGap) keepSentences(verge, from, to)
    keepTurns(verge, from, to)
    keepHeading(verge, to - 1)
    from = to
  }
}

/** The gap without the label of an advertisement at one of its ends: "Publicité", and then the next heading. */
function* stretchesOf(verge: Verge, from: number, to: number): Generator<Stretch> {
  const isLabel = (index: number): boolean => {
    const { match, coverage } = verge.words(index)
    return coverage === 1 && match!.hits.every(({ phrases }) => phrases[0]!.kind === 'advertisement')
  }
  let start = from
  let stop = to
  while (start < stop && isLabel(start)) start++
  while (stop > start && isLabel(stop - 1)) stop--
  if (start < stop && (stop - start === to - from || stop - start === 1)) yield [start, stop]
}

/** Whether nothing is known of the lines of a gap. */
function isOfText(verge: Verge, [from, to]: Stretch): boolean {
  if (to - from > plainSheet) return false
  const least = to - from > plainGap && !isRowOfFacts(verge, from, to) ? doubtful : hopeless
  for (let index = from; index < to; index++) {
    const { match } = verge.words(index)
    const line = verge.line(index)
    // "Dimanche 16 juin", "Cuisson : 50 min": between paragraphs a date or a duration dates no article.
    if (
      match !== null &&
      match.weight >= (isNames(match) ? mostly : little) &&
      !verge.isTimeOfText(index) &&
      !mayBeHeading(match)
    )
      return false
    if (verge.isKnown(index, 'middle')) return false
    // "Vide-greniers" may be a heading and a keyword behind the text.
    if (verge.isCopied(index) && verge.score(index) < likely) return false
    if (isFurniture(line) || verge.score(index) < least) return false
    if (to - from > plainGap && line.words > longestRow) return false
  }
  return true
}

/** "Pour 8 personnes", "Cuisson : 45 min", "Coût : modéré": half of the lines are facts. */
function isRowOfFacts(verge: Verge, from: number, to: number): boolean {
  let found = 0
  for (let index = from; index < to; index++)
    if (verge.line(index).words <= longestFact && isFact(verge.text(index))) found++
  return 2 * found >= to - from
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
 * the day of an agenda; below links only a paragraph of several sentences.
 */
function keepTurns(verge: Verge, from: number, to: number): void {
  let isUnderLinks = false
  for (let index = from; index < to; index++) if (verge.words(index).opensLinks) isUnderLinks = true
  for (let index = to - 1; !verge.inside[index]; index--) {
    const { words, stops } = verge.line(index)
    const isUnknown = verge.isSentence(index) && verge.words(index).match === null
    // A teaser is one sentence.
    const isTurn = isUnknown && (isUnderLinks ? stops > 1 && words > longestTurn : words <= longestTurn)
    if (!isTurn && (isUnderLinks || index < to - 1 || !verge.isTimeOfText(index))) return
    if (verge.isCopied(index) || verge.score(index) < doubtful) return
    verge.take([index, index + 1])
  }
}

/** A label right above a list of the article is its heading, whatever stands above it: "Ingrédients", "Bring". */
function keepHeading(verge: Verge, index: number): void {
  if (verge.inside[index] || verge.blocks[index + 1]!.bullet === 0) return
  const { words } = verge.line(index)
  if (words < 1 || words > longestHeading || verge.score(index) < doubtful) return
  if (verge.words(index).opensLinks || verge.words(index).opensTalk || !verge.isPlain(index, 'middle')) return
  verge.take([index, index + 1])
}

/** Whether the article is in a language whose words are known. */
export function speaksKnown({
  blocks,
  languages,
  inside,
}: Pick<Verge, 'blocks' | 'languages' | 'inside'>): boolean {
  const texts = blocks.filter((_, index) => inside[index]).map(({ text }) => text)
  return detectLanguage(texts, languages) !== null
}

function keepSentences(verge: Verge, from: number, to: number): void {
  const book = wordBookOf(verge.languages)
  for (let index = from; index < to; index++) {
    const words = verge.words(index)
    if (words.opensLinks || words.opensTalk) return
    const line = verge.line(index)
    if (!verge.isSentence(index) || isTeaser(line) || (words.match !== null && words.match.weight >= mostly))
      continue
    if (!isCaption(verge.text(index), line, words, book) && verge.isOwn(index, 'middle'))
      verge.take([index, index + 1])
  }
}

const question = 63
const isTeaser = ({ last, words }: Line): boolean => last === question && words > longestQuestion
