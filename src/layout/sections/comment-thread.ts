import type { Ground } from '../extent/verge.ts'
import { isFurniture, isStopped } from '../lines/sentence.ts'
import { isTimeOfText } from '../lines/time-lines.ts'
import { Sign } from '../model/lines.ts'
import { known } from './teaser-runs.ts'

type Field = Pick<Ground, 'blocks' | 'languages' | 'words' | 'survey' | 'inside'>

/** Readers' talk: lines [from, to). */
export interface Thread {
  readonly from: number
  readonly to: number
}

/** Words of a paragraph of the article that stands above the talk. */
const paragraph = 10
/** Paragraphs that are more than a lead. */
const severalParagraphs = 3
/** Words of the longest line that signs a comment, and of the longest name alone. */
const longestSignature = 16
const longestName = 4
/** Fewest comments that are signed in words known for it, under a heading and without; fewest under names alone. */
const fewestSigned = 2
const fewestUnheaded = 3
const fewestNamed = 3
/** Share of the short lines that are such names: in a recipe or a form others stand among them. */
const mostly = 0.6
/** Lines from a signature to the comment under it. */
const signatureReach = 3
/** Paragraphs of a comment, on average, and those of the first one. */
const usualComment = 4
const longestFirst = 8

/**
 * Find the readers' talk behind an article: under a heading of talk, comments that are signed above or below, or stand
 * each under a name; without a heading, comments signed in words that nothing else is signed with.
 *
 * A count of comments stands above the article too ("3 comments"): under it no name or signature comes soon.
 */
export function findThread(field: Field): Thread | null {
  const { words, survey, inside } = field
  const { all } = survey.lines
  let paragraphs = 0
  // Under the credits stands a count of comments, and then the text.
  let sinceCredits = 0
  let tried = 0
  for (let index = survey.title + 1; index < all.length; index++) {
    const line = all[index]!
    const { opensTalk } = words[index]!
    const isBehind = sinceCredits > 0 || paragraphs >= severalParagraphs
    if (opensTalk || (isBehind && index >= tried && isSigned(field, index))) {
      const to = endOf(field, index + 1)
      const isThread =
        isBehind && (opensTalk ? isHeaded(field, index + 1, to, paragraphs) : isUnheaded(field, index, to))
      if (isThread) return { from: index, to }
      // Where the first signature opens no talk, those behind it do not either.
      tried = to
    }
    if (inside[index] && line.words >= paragraph && isStopped(line) && words[index]!.coverage < known) {
      paragraphs++
      sinceCredits++
    } else if (words[index]!.tellsCredits) sinceCredits = 0
  }
  return null
}

/** Talk goes on to the next heading of talk or of links. */
function endOf({ words, survey }: Field, from: number): number {
  let end = from
  while (end < survey.lines.all.length && !words[end]!.opensLinks && !words[end]!.opensTalk) end++
  return end
}

/** What stands between two headings: lines of prose, comments that are signed, comments under a name alone. */
interface Talk {
  prose: number
  signed: number
  named: number
  /** Lines without a stop that are nothing known. */
  short: number
  /** Lines of prose before the first name or signature. */
  first: number
}

function readTalk(field: Field, from: number, to: number): Talk {
  const { words, survey } = field
  const talk: Talk = { prose: 0, signed: 0, named: 0, short: 0, first: Infinity }
  const isProse = (index: number): boolean =>
    isStopped(survey.lines.all[index]!) && words[index]!.coverage < known
  // A signature whose comment has not been seen.
  let open = -Infinity
  let wasName = false
  for (let index = from; index < to; index++) {
    if (isSigned(field, index)) {
      talk.first = Math.min(talk.first, talk.prose)
      if (index > from && isProse(index - 1)) talk.signed++
      else open = index
    } else if (isProse(index)) {
      talk.prose++
      if (wasName) talk.named++
      if (index - open <= signatureReach) talk.signed++
      open = -Infinity
      wasName = false
    } else if (words[index]!.coverage < known) {
      talk.short++
      wasName = isName(field, index)
      if (wasName) talk.first = Math.min(talk.first, talk.prose)
    }
  }
  return talk
}

function isHeaded(field: Field, from: number, to: number, paragraphs: number): boolean {
  const { prose, signed, named, short, first } = readTalk(field, from, to)
  // Behind a single paragraph, a lead perhaps, the first comment must be seen to begin.
  if (first > (paragraphs > 1 ? longestFirst : 0)) return false
  if (signed >= fewestSigned) return prose <= usualComment * Math.max(signed, named)
  return named >= fewestNamed && named >= mostly * short && first === 0 && prose <= usualComment * named
}

function isUnheaded(field: Field, from: number, to: number): boolean {
  const { prose, signed } = readTalk(field, from, to)
  return signed >= fewestUnheaded && prose <= usualComment * signed
}

/** "Posted by Nell at 9:02 PM", "Nell says:", "Nell, 3 hours ago"; "Samedi 18 mai" heads a day of an agenda. */
function isSigned(field: Field, index: number): boolean {
  const { words, survey } = field
  const { match, coverage } = words[index]!
  const line = survey.lines.all[index]!
  if (match === null || coverage < known || line.words > longestSignature || line.words < 2) return false
  return (
    (line.digits > 0 || line.last === colon) &&
    match.hits.some(({ phrases }) =>
      phrases.some(({ kind, role }) => kind === 'comments' && role !== 'heading'),
    ) &&
    !isTimeOfText(field, index)
  )
}

const colon = 58

/** A few words without a stop, of which nothing is known: "R. Ahern". */
function isName({ words, survey }: Field, index: number): boolean {
  const line = survey.lines.all[index]!
  if (line.words < 1 || line.words > longestName || isFurniture(line) || words[index]!.coverage >= known)
    return false
  return !isStopped(line) && line.last !== colon && line.letters > 0 && (line.signs & Sign.label) === 0
}
