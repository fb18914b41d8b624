import type { TextBlock } from '../../text/index.ts'
import { areCredits } from '../credits/credits-zone.ts'
import { isCaption } from '../lines/captions.ts'
import { labelOf } from '../lines/label.ts'
import { isStopped } from '../lines/sentence.ts'
import { opensTurn } from '../lines/turns.ts'
import type { KnownWords } from '../lines/words.ts'
import { clockAt } from '../metadata/clock.ts'
import { readCredits } from '../metadata/credits.ts'
import { jobSize } from '../metadata/jobs.ts'
import { readTokens } from '../metadata/tokens.ts'
import type { WordBook } from '../metadata/word-book.ts'
import type { Line } from '../model/lines.ts'
import { judgeMatch } from '../phrases/index.ts'

/**
 * What no headline is, whatever its place and shape: words of the catalogue ("Article réservé aux abonnés"), credits
 * ("Ce direct est assuré par Solène Abily"), a caption, the name of the outlet, a path of sections, the name of a genre
 * ("GUEST ESSAY"), the first sentence of a text that has no headline.
 *
 * @returns Asked for a line, whether it may be one.
 */
export function titleGuard(
  blocks: readonly TextBlock[],
  words: readonly KnownWords[],
  book: WordBook,
): (line: Line, index: number) => boolean {
  const labels = readLabels(blocks)
  const outlets = readOutlets(blocks)
  return (line, index) => {
    const { text } = blocks[index]!
    // A headline has its article behind it, and "Chers lecteurs," opens a letter.
    if (index === blocks.length - 1 || line.last === comma) return false
    if (opensTurn(text) || isScoreOfHeadline(text, index, blocks)) return false
    if (isKeyPoint(index, blocks, book) || isTrail(text, index, blocks)) return false
    if (isTimed(text, book) && [index - 1, index + 1].some((at) => isTimed(blocks[at]?.text ?? '', book)))
      return false
    const isOfText = isPlainSentence(line, index, blocks) || isInterviewQuestion(index, blocks)
    if (isOfText && !isSigned(line, index, blocks, book)) return false
    const known = judgeMatch(text, words[index]!.match, 'top')
    const isNames = known?.kind === 'byline' || known?.kind === 'credit'
    const isLong = isNames
      ? line.words > longestNames && line.digits === 0
      : known?.form === 'notice' && !isStopped(line)
    if (known && known.form !== 'lead' && !isLong && known.confidence >= 0.6) return false
    // "Tags: Pratt County, Elections, Schools"; "Dossier : la forêt en dix cartes" may be one.
    if (known?.kind === 'tags' && text.includes(',')) return false
    if (isOutlet(line, text, outlets) || isPath(line, text, labels) || book.kickers.has(labelOf(text)))
      return false
    if (isCaption(text, line, words[index]!, book)) return false
    const credits = readCredits(text, book, null)
    if ((credits.opened || credits.labelled) && credits.unknown <= 1) return false
    // "Il y a 8 heures"
    if (credits.timed && credits.dates.length === 0 && credits.unknown === 0) return false
    // "Hydrologue, directrice de recherche à l’Institut des eaux"
    if (credits.unknown === 0 && credits.signatures.length === 0 && opensWithJob(text, book)) return false
    const { signatures } = credits
    if (credits.unknown === 0 && isBareByline(line, signatures.length, index, blocks, book)) return false
    // "A. R. avec Reuters"; a name alone may be a headline.
    return !(signatures.some(({ kind }) => kind === 'agency') && signatures.length > 1 && areCredits(credits))
  }
}

const comma = 44

const opensWithJob = (text: string, book: WordBook): boolean => jobSize(readTokens(text), 0, book) > 0

/** Words of the longest line that names alone explain: "A Quiet Revolt Against Speed Cameras in Rural Wales" is none. */
const longestNames = 5

/** Lines from a path to the headline that it ends with, units of the shortest headline, and of the longest path. */
const trailReach = 15
const shortestEnd = 12
const longestPath = 80

/** "Accueil » Sports » La halle rouvre" a few lines above "La halle rouvre". */
const isTrail = (text: string, index: number, blocks: readonly TextBlock[]): boolean =>
  blocks.slice(index + 1, index + 1 + trailReach).some(({ text: end }) => {
    const path = text.length - end.length
    if (path <= 1 || path > longestPath || end.length < shortestEnd || !text.endsWith(end)) return false
    return /[>›»/|] ?$/.test(text.slice(0, path))
  })

/** "4:10pm Bridge reopens": a moment of a live page among others. */
function isTimed(text: string, book: WordBook): boolean {
  return /^\d/.test(text) && clockAt(readTokens(text.slice(0, longestClock)), 0, book) !== null
}
const longestClock = 20

/** Most key points under their heading. */
const mostPoints = 8

/** "In short:", "Two mills have cut a shift each", "Growers say they can last" */
function isKeyPoint(index: number, blocks: readonly TextBlock[], { keyPoints }: WordBook): boolean {
  for (let above = index - 1; above >= Math.max(0, index - mostPoints); above--) {
    const { text } = blocks[above]!
    if (keyPoints.has(labelOf(text))) return true
    if (wordsIn(text) < shortestHeadline || text.endsWith('.')) return false
  }
  return false
}

/** Words of a bare byline of one name and of several, and of the headline that stands a few lines above it. */
const longestByline = 5
const longestBylines = 14
const shortestHeadline = 4
const headlineReach = 3

/**
 * "Yann Kerbrat", "Ana Roca (à Sète) et Luc Vial" above "Publié le 12 mai" and below a line that may be a headline: who
 * wrote, not of whom.
 */
function isBareByline(
  line: Line,
  names: number,
  index: number,
  blocks: readonly TextBlock[],
  book: WordBook,
): boolean {
  if (names === 0 || line.capitals < 1) return false
  if (line.words > (names > 1 ? longestBylines : longestByline)) return false
  const below = blocks[index + 1]?.text ?? ''
  if (below.length > longestCredits) return false
  const { timed, unknown } = readCredits(below, book, null)
  if (!timed || unknown > 1) return false
  return blocks
    .slice(Math.max(0, index - headlineReach), index)
    .some(({ text }) => wordsIn(text) >= shortestHeadline && !areCredits(readCredits(text, book, null)))
}

/** "Leeds 2 Hull 1", "Toulon - Pau : 24-12": names and two small figures. */
const score =
  /^(?:\p{Lu}[\p{L}.'’-]* ){1,4}(?:[-–] (?:\p{Lu}[\p{L}.'’-]* ){1,4}: ?)?\d{1,3}(?: ?[-–] ?\d{1,3}(?: \p{Lu}[\p{L}.'’-]*){0,4}| (?:\p{Lu}[\p{L}.'’-]* ){1,4}\d{1,3})$/u

/** The score of the match right under or above the headline that tells of it. */
const isScoreOfHeadline = (text: string, index: number, blocks: readonly TextBlock[]): boolean =>
  /\d/.test(text) &&
  score.test(text) &&
  [blocks[index - 1], blocks[index + 1]].some(
    (beside) =>
      beside !== undefined && wordsIn(beside.text) >= shortestHeadline && /\p{Ll} \p{Ll}/u.test(beside.text),
  )

/** Words of the longest name of an outlet. */
const longestOutlet = 7
/** Lines at the end of a page that may bear its copyright, and at its top that may be the window's title. */
const copyrightReach = 60

/** Where an outlet gives its name: the copyright line, and the end of the window's title. */
function readOutlets(blocks: readonly TextBlock[]): string[] {
  const found = blocks
    .slice(-copyrightReach)
    .flatMap(({ text }) => (text.includes('©') && text.length < 200 ? [text.toLowerCase()] : []))
  const [, page, name] = /^(.*)\s[-–—|]\s([^|–—]{3,45})$/.exec(blocks[0]?.text ?? '') ?? []
  // "The Tech Blog | Managing Environments"
  if (page && name && wordsIn(page) > wordsIn(name)) found.push(name.toLowerCase())
  return found
}

const wordsIn = (text: string): number => text.trim().split(/\s+/).length

/** "La Gazette du Perche": a few words that a line of its own gives as those of the owner. */
function isOutlet(line: Line, text: string, outlets: readonly string[]): boolean {
  if (line.words > longestOutlet || line.letters < 4 || outlets.length === 0) return false
  const name = text.toLowerCase()
  return outlets.some((outlet) => outlet.includes(name))
}

/** Lines of a single word, as sections have them. */
const readLabels = (blocks: readonly TextBlock[]): ReadonlySet<string> =>
  new Set(blocks.flatMap(({ text }) => (text.length > 2 && !text.includes(' ') ? [text.toLowerCase()] : [])))

/** "Actu Auvergne Cantal Aurillac": capitalised words, most of which are sections of the page. */
function isPath(line: Line, text: string, labels: ReadonlySet<string>): boolean {
  if (line.words < 3 || line.words > 10 || line.capitals < line.words - 1) return false
  const words = text.toLowerCase().split(' ')
  return words.filter((word) => labels.has(word)).length > 0.6 * words.length
}

/** Words from which a line with a full stop is a paragraph. */
const longestSentence = 18

/** "Le maire a ouvert le gymnase." before another paragraph, with nothing between them that tells a headline. */
function isPlainSentence(line: Line, index: number, blocks: readonly TextBlock[]): boolean {
  if (line.last !== 46 || line.block.text.endsWith('..')) return false
  // "My House Fell Down. It Changed How I Sleep."
  if (line.words < longestSentence && line.capitals >= 0.7 * (line.words - 1)) return false
  if (line.stops > 1 || line.words >= longestSentence) return true
  const next = blocks[index + 1]
  return index === 0 && next !== undefined && /[.!?…»”"]$/.test(next.text)
}

/** Lines from a headline of two sentences to its credits. */
const creditsReach = 4

/** "Goats ruled the island. Now it is reborn.", and behind it who wrote it, or when: no first paragraph. */
function isSigned({ words }: Line, index: number, blocks: readonly TextBlock[], book: WordBook): boolean {
  if (words >= longestSentence) return false
  return blocks
    .slice(index + 1, index + 1 + creditsReach)
    .some(({ text }) => text.length < longestCredits && areCredits(readCredits(text, book, null)))
}
/** In UTF-16 units. */
const longestCredits = 120

/** Lines from one question of an interview to the next, and questions that make one. */
const answerReach = 4
const questions = 3

/** "Qui se plaint ?" before its answer, with more questions and answers behind it. */
function isInterviewQuestion(index: number, blocks: readonly TextBlock[]): boolean {
  const asks = (at: number): boolean => blocks[at]?.text.endsWith('?') === true
  if (index === 0 || !asks(index) || asks(index + 1)) return false
  let asked = 1
  let last = index
  for (let at = index + 2; at < blocks.length && at - last <= answerReach && asked < questions; at++) {
    if (!asks(at)) continue
    asked++
    last = at
  }
  return asked >= questions
}
