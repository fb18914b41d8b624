import type { BoilerplateKind } from '../../schema/index.ts'
import { isCaption } from '../lines/captions.ts'
import { blockByMarkup } from '../lines/markup-kinds.ts'
import { isStopped } from '../lines/sentence.ts'
import { isTimeOfText } from '../lines/time-lines.ts'
import { type Credits, readCredits } from '../metadata/credits.ts'
import { jobSize } from '../metadata/jobs.ts'
import type { Signature } from '../metadata/names.ts'
import { readTokens } from '../metadata/tokens.ts'
import { type WordBook, wordBookOf } from '../metadata/word-book.ts'
import { type Line, Sign } from '../model/lines.ts'
import { judgeMatch } from '../phrases/index.ts'
import type { Sheet } from '../sheet.ts'

/** Longest line that is read as credits, in UTF-16 units. */
const longest = 240
const comma = 44

/** Lines before the headline, after the first lines of the article and after its end that may hold credits. */
const before = 6
const after = 8

/**
 * Read the lines around the headline, the opening and the end of the article as credits.
 *
 * @returns Credits by index, only of lines that are nothing else.
 */
export function readCreditsZone(
  sheet: Pick<
    Sheet,
    'blocks' | 'languages' | 'settings' | 'words' | 'survey' | 'inside' | 'first' | 'last' | 'head'
  >,
): Map<number, Credits> {
  const { blocks, languages, settings, words, survey, inside, first, last, head } = sheet
  const book = wordBookOf(languages)
  const found = new Map<number, Credits>()
  const { title } = survey
  /** Lines that announce what stands on the next one: "Published", "By". */
  const announced = new Map<number, Credits>()
  const holdsPicture = (index: number): boolean => {
    const line = survey.lines.all[index]!
    return (line.signs & Sign.copyright) !== 0 || isCaption(blocks[index]!.text, line, words[index]!, book)
  }
  const start = Math.max(0, (title >= 0 ? title : first) - before)
  const read = (index: number): void => {
    const text = blocks[index]?.text ?? ''
    if (text === '' || text.length > longest || index === title || found.has(index)) return
    const line = survey.lines.all[index]!
    // A date in a list behind the text is one of its facts.
    if (line.words > 40 || (index > head && blocks[index]!.bullet > 0)) return
    const known = judgeMatch(text, words[index]!.match, index < head ? 'top' : 'bottom')
    // "Article rédigé par Lise Aumont" above the text; by a partner or an agency it is paid for.
    const mayBePaid = known?.kind === 'advertisement' && index < head
    // "By Ann Reed" heads the list of what she wrote, too.
    const isByline = known?.kind === 'author-bio' && words[index]!.tellsCredits
    if (known && known.form !== 'lead' && !creditKinds.has(known.kind) && !mayBePaid && !isByline) return
    if (known?.kind === 'comments' && line.digits === 0) return
    const credits = readCredits(text, book, settings.referenceDate)
    if (mayBePaid && !(credits.opened && credits.signatures.every(({ kind }) => kind === 'person'))) return
    if (!areCredits(credits)) {
      if (credits.announces && line.words <= longestAnnouncement) announced.set(index, credits)
      // "Hydrologue, directrice de recherche" under the name.
      const above =
        credits.unknown === 0 && jobSize(readTokens(text), 0, book) > 0 ? found.get(index - 1) : undefined
      const named = above && above.dates.length === 0 && answerOf(above, 'byline')
      if (named) found.set(index - 1, named).set(index, { ...named, signatures: [], announces: 'byline' })
      return
    }
    // "Un champ près de Bernay, le 3 mai 2023. © Anne Rey"
    if (!credits.labelled && !credits.opensWithByline && holdsPicture(index)) return
    // "Chers lecteurs," opens a letter, "Vendredi 14 juin" a day of an agenda.
    if (inside[index] && (line.last === comma || isTimeOfText(sheet, index))) return
    // "Les Carnets, de Anne Rey, 224 pages, 18 euros." behind the first paragraph, "Par Toutatis !"
    if (line.last === 33 || line.last === 63) return
    // "The bridge was opened on May 3, 2019. It is the first of its kind." begins one.
    if (inside[index] && line.stops > 1 && line.last === 46 && credits.unknown > longestRest) return
    // "Le rapport sera publié le 3 mars." ends an article; "Article publié le 3 mars 2021" is about it.
    if (index > head && inside[index] && line.last === 46 && credits.unknown > 1 && !credits.opened) return
    if (index > head && credits.opened && !credits.labelled && !credits.opensWithByline) return
    // "Premier : Anne Rey, 32 min 10", "Marlow Walls" over a picture: items, headings and cells of the article.
    if (inside[index] && !credits.opened && !credits.labelled) {
      if (blocks[index]!.bullet > 0 || blockByMarkup(blocks[index]!)) return
    }
    // Between paragraphs a date is a heading: "Mercredi 8 novembre".
    if (inside[index] && index > first && !credits.opened && !credits.labelled) {
      const isDated = credits.dates.some(({ value }) => /^\d/.test(value))
      const signs = index === last && credits.signatures.length > 0
      if ((index >= head && !signs) || !(isDated || credits.readingTime || credits.signatures.length > 0))
        return
    }
    found.set(index, credits)
  }
  for (let index = start; index <= Math.min(blocks.length - 1, head + 3); index++) read(index)
  if (last >= 0) {
    const end = Math.min(blocks.length - 1, last + after)
    // Dates behind "2 commentaires" and "À lire aussi" are those of others.
    for (
      let index = last - 1;
      index <= end && !(words[index]?.opensTalk || (words[index]?.opensLinks && !words[index]?.tellsCredits));
      index++
    ) {
      read(index)
    }
  }
  for (const [index, { announces }] of announced) {
    const next = found.get(index + 1)
    const answer = next && announces && answerOf(next, announces)
    if (!answer) continue
    found.set(index, announced.get(index)!)
    found.set(index + 1, answer)
  }
  dropLoneNames(sheet, found, (index) => opensWithArticle(blocks[index]!.text, book))
  return found
}

/** Words of a sentence beside those of the credits: with more of them it is one of the text. */
const longestRest = 5

/** Words of the longest line that only announces: "Date de dernière mise à jour :". */
const longestAnnouncement = 6

/** What a line says once the line before has announced it; null when it says something else. */
function answerOf(credits: Credits, announced: NonNullable<Credits['announces']>): Credits | null {
  const { dates, signatures, labelled, timed, readingTime, words, unknown, pictures } = credits
  const rest = { signatures, labelled, announces: null, timed, readingTime, words, unknown, pictures }
  if (announced === 'byline') {
    return signatures.length > 0 ? { ...rest, dates, opened: true, opensWithByline: true } : null
  }
  const [first, ...others] = dates
  if (!first || first.label) return null
  const { opened, opensWithByline } = credits
  return {
    ...rest,
    opened,
    opensWithByline,
    labelled: true,
    dates: [{ ...first, label: announced }, ...others],
  }
}

/** Known wordings that may hold a name or a date of the article. */
const creditKinds: ReadonlySet<BoilerplateKind> = new Set([
  'byline',
  'publication-date',
  'source',
  'credit',
  'comments',
])

/** Whether a line is nothing but credits. */
export function areCredits(credits: Credits): boolean {
  const { signatures, opened, labelled, timed, readingTime, unknown, words, pictures } = credits
  if (opened && signatures.length > 0) return unknown <= 1 || (timed && unknown <= 6)
  if (labelled && timed) return unknown <= 3 || unknown * 3 <= words
  if (unknown > 0) return false
  return timed || readingTime || pictures || signatures.length > 0
}

/** A name alone is a byline only beside a date or another byline, and not among other names. */
function dropLoneNames(
  { survey, words, head, last }: Pick<Sheet, 'survey' | 'words' | 'head' | 'last'>,
  found: Map<number, Credits>,
  isDescription: (index: number) => boolean,
): void {
  const sure = (index: number): boolean => {
    const credits = found.get(index)
    return (
      credits !== undefined && (credits.timed || credits.labelled || credits.readingTime || credits.opened)
    )
  }
  const isNamed = [...found.values()].some(({ opened }) => opened)
  // Names of a list and keywords stand above one another.
  const isAtEnd = (index: number): boolean => {
    const [above, below] = [survey.lines.all[index - 1], survey.lines.all[index + 1]]
    const isUnderText = above !== undefined && isStopped(above)
    return isUnderText && (!below || isStopped(below) || words[index + 1]!.coverage >= likelyKnown)
  }
  // The author of what nobody signs above signs below: "Anne Rey", "A. R. (à Lille)".
  const isSignature = (index: number, { signatures, dates }: Credits): boolean =>
    (index === last || index === last + 1) &&
    dates.length === 0 &&
    isFullName(survey.lines.all[index]!, signatures) &&
    isAtEnd(index) &&
    ![...found].some(([at, above]) => at < last && above.signatures.some(({ kind }) => kind === 'person'))
  /** "Marie-Ève Landry", "Le Matin", and then the text. */
  const isAboveText = (index: number): boolean =>
    !isNamed && (index + 1 === head || (index + 2 === head && found.has(index + 1)))
  for (const [index, credits] of found) {
    const { signatures, pictures, announces } = credits
    if (sure(index) || pictures || announces) continue
    const near = [-2, -1, 1, 2, 3].some((step) => sure(index + step))
    const inHead = index > survey.title && index <= head
    const { words: size, key } = survey.lines.all[index]!
    // "Qatar" between a headline and a date is a place.
    const isName = size <= 12 && (size >= 2 || signatures.some(({ kind }) => kind !== 'person'))
    // Of whom the article speaks did not write it.
    const isSubject = key === survey.lines.all[survey.title]?.key || survey.placed[index]!.inCore === 1
    // "Le ministre, Bernard Lussier, mardi": a caption.
    const describes = signatures[0]!.from > 0 && isDescription(index)
    const isAbove = (near || isAboveText(index)) && inHead && isName && index <= last
    if (!(isAbove || isSignature(index, credits)) || isSubject || describes) found.delete(index)
  }
}

/** Share of a line that known wordings cover when it is one of them. */
const likelyKnown = 0.6

/** Words of the longest line that signs a text. */
const longestSignature = 6

/** A first name and a name, or their initials; a keyword has other keywords beside it, or is one word. */
const isFullName = ({ words, capitals, signs }: Line, [first]: readonly Signature[]): boolean =>
  first?.kind === 'person' &&
  words >= 2 &&
  words <= longestSignature &&
  capitals > 0 &&
  (signs & Sign.date) === 0

const opensWithArticle = (text: string, { articles }: WordBook): boolean =>
  articles.has(text.slice(0, text.search(/[\s'’]/)).toLowerCase()) || /^\p{L}['’]/u.test(text)

/** Kinds of known words that say less than credits do. */
const dateKinds: ReadonlySet<BoilerplateKind> = new Set([
  'byline',
  'publication-date',
  'comments',
  'advertisement',
])

/** Name the lines that are credits and nothing else. */
export function nameCredits({ blocks, credits, verdicts, survey, head }: Sheet): void {
  for (const [index, { dates, signatures, readingTime, timed, pictures, announces }] of credits) {
    const known = verdicts[index]
    if (known && !(known.role === 'boilerplate' && dateKinds.has(known.kind!))) continue
    const isByline = signatures.length > 0 && dates.length === 0 && !readingTime
    if (pictures && signatures.length === 0 && !timed) {
      verdicts[index] = { role: 'boilerplate', kind: 'credit', rule: 'picture-credit-line', confidence: 0.9 }
    } else if (isByline || announces === 'byline') {
      verdicts[index] = { role: 'boilerplate', kind: 'byline', rule: 'byline-line', confidence: 0.95 }
    } else {
      verdicts[index] = { role: 'boilerplate', kind: 'publication-date', rule: 'date-line', confidence: 0.95 }
    }
  }
  for (let index = survey.title + 1; index > 0 && index < head; index++) {
    if (credits.has(index) || verdicts[index] || !isUnreadDate(blocks[index]!.text)) continue
    verdicts[index] = { role: 'boilerplate', kind: 'publication-date', rule: 'date-line', confidence: 0.8 }
  }
}

/** Whether a line is a whole date in a language whose months nobody told us: "12. Januar 2024", "lunes, 3 de marzo de 2021". */
const isUnreadDate = (text: string): boolean =>
  text.length <= 40 &&
  /^(?:\p{L}{2,12},? )?\d{1,2}\.? (?:\p{L}{2} )?\p{L}{3,12}\.? (?:\p{L}{2} )?(?:19|20)\d\d$/u.test(text)
