import type { BoilerplateKind } from '../schema/index.ts'
import { type Credits, readCredits } from './metadata/credits.ts'
import { wordBookOf } from './metadata/word-book.ts'
import { judgeMatch } from './phrases/index.ts'
import type { Sheet } from './sheet.ts'

/** Longest line that is read as credits, in UTF-16 units. */
const longest = 240
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
  const start = Math.max(0, (title >= 0 ? title : first) - before)
  const read = (index: number): void => {
    const text = blocks[index]?.text ?? ''
    if (text === '' || text.length > longest || index === title || found.has(index)) return
    const line = survey.lines.all[index]!
    // A date in a list behind the text is one of its facts.
    if (line.words > 40 || (index > head && blocks[index]!.bullet > 0)) return
    const known = judgeMatch(text, words[index]!.match, index < head ? 'top' : 'bottom')
    if (known && known.form !== 'lead' && !creditKinds.has(known.kind)) return
    if (known?.kind === 'comments' && line.digits === 0) return
    const credits = readCredits(text, book, settings.referenceDate)
    if (!areCredits(credits)) return
    // "Les Carnets, de Anne Rey, 224 pages, 18 euros." behind the first paragraph, "Par Toutatis !"
    if (line.last === 33 || line.last === 63) return
    // "Le rapport sera publié le 3 mars." ends an article; "Article publié le 3 mars 2021" is about it.
    if (index > head && inside[index] && line.last === 46 && credits.unknown > 1 && !credits.opened) return
    if (index > head && credits.opened && !credits.labelled && !credits.opensWithByline) return
    // Between paragraphs a date is a heading: "Mercredi 8 novembre".
    if (inside[index] && index > first && !credits.opened && !credits.labelled) {
      if (index >= head || !credits.dates.some(({ value }) => /^\d/.test(value))) return
    }
    found.set(index, credits)
  }
  for (let index = start; index <= Math.min(blocks.length - 1, head + 3); index++) read(index)
  if (last >= 0) {
    const end = Math.min(blocks.length - 1, last + after)
    // Dates behind "2 commentaires" and "À lire aussi" are those of others.
    for (
      let index = last - 1;
      index <= end && !(words[index]?.opensTalk || words[index]?.opensLinks);
      index++
    ) {
      read(index)
    }
  }
  dropLoneNames(sheet, found)
  return found
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
  const { dates, signatures, opened, labelled, readingTime, unknown, words } = credits
  if (opened && signatures.length > 0) return unknown <= 1 || (dates.length > 0 && unknown <= 6)
  if (labelled && dates.length > 0) return unknown <= 3 || unknown * 3 <= words
  if (unknown > 0) return false
  return dates.length > 0 || readingTime || signatures.length > 0
}

/** A name alone is a byline only beside a date or another byline, and not among other names. */
function dropLoneNames(
  { survey, head, last }: Pick<Sheet, 'survey' | 'head' | 'last'>,
  found: Map<number, Credits>,
): void {
  const sure = (index: number): boolean => {
    const credits = found.get(index)
    return credits !== undefined && (credits.dates.length > 0 || credits.readingTime || credits.opened)
  }
  for (const [index, { signatures }] of found) {
    if (sure(index)) continue
    const near = [-2, -1, 1, 2, 3].some((step) => sure(index + step))
    const inHead = index > survey.title && index <= head
    const { words, key } = survey.lines.all[index]!
    // "Qatar" between a headline and a date is a place.
    const isName = words <= 12 && (words >= 2 || signatures.some(({ kind }) => kind !== 'person'))
    // Of whom the article speaks did not write it.
    const isSubject = key === survey.lines.all[survey.title]?.key || survey.placed[index]!.inCore === 1
    if (!(near && inHead && isName) || isSubject || index > last) found.delete(index)
  }
}

/** Kinds of known words that say less than credits do. */
const dateKinds: ReadonlySet<BoilerplateKind> = new Set(['byline', 'publication-date', 'comments'])

/** Name the lines that are credits and nothing else. */
export function nameCredits({ credits, verdicts }: Sheet): void {
  for (const [index, { dates, signatures, readingTime }] of credits) {
    const known = verdicts[index]
    if (known && !(known.role === 'boilerplate' && dateKinds.has(known.kind!))) continue
    const byline = signatures.length > 0 && dates.length === 0 && !readingTime
    verdicts[index] = byline
      ? { role: 'boilerplate', kind: 'byline', rule: 'byline-line', confidence: 0.95 }
      : { role: 'boilerplate', kind: 'publication-date', rule: 'date-line', confidence: 0.95 }
  }
}
