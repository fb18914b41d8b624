import type { ArticleDate, Author, BoilerplateKind, Dateline } from '../schema/index.ts'
import { type Credits, type FoundDate, readCredits } from './metadata/credits.ts'
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
  sheet: Pick<Sheet, 'blocks' | 'languages' | 'settings' | 'words' | 'survey' | 'inside' | 'first' | 'last'>,
): Map<number, Credits> {
  const { blocks, languages, settings, words, survey, inside, first, last } = sheet
  const book = wordBookOf(languages)
  const setting = { order: 'dmy', reference: settings.referenceDate } as const
  const found = new Map<number, Credits>()
  const { title } = survey
  const start = Math.max(0, (title >= 0 ? title : first) - before)
  const read = (index: number): void => {
    const text = blocks[index]?.text ?? ''
    if (text === '' || text.length > longest || index === title || found.has(index)) return
    const line = survey.lines.all[index]!
    if (line.words > 40) return
    const known = judgeMatch(text, words[index]!.match, index < first ? 'top' : 'bottom')
    if (known && known.form !== 'lead' && !creditKinds.has(known.kind)) return
    const credits = readCredits(text, book, setting)
    if (!areCredits(credits)) return
    // Between paragraphs a date is a heading: "Mercredi 8 novembre".
    if (inside[index] && index > first && !credits.opened && !credits.labelled) return
    found.set(index, credits)
  }
  for (let index = start; index <= Math.min(blocks.length - 1, first + 3); index++) read(index)
  if (last >= 0)
    for (let index = last - 1; index <= Math.min(blocks.length - 1, last + after); index++) read(index)
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
function areCredits(credits: Credits): boolean {
  const { dates, signatures, opened, labelled, readingTime, unknown, words } = credits
  if (opened && signatures.length > 0) return unknown <= 1 || (dates.length > 0 && unknown <= 6)
  if (labelled && dates.length > 0) return unknown <= 3 || unknown * 3 <= words
  if (unknown > 0) return false
  return dates.length > 0 || readingTime || signatures.length > 0
}

/** A name alone is a byline only beside a date or another byline, and not among other names. */
function dropLoneNames(
  { survey, first, last }: Pick<Sheet, 'survey' | 'first' | 'last'>,
  found: Map<number, Credits>,
): void {
  const sure = (index: number): boolean => {
    const credits = found.get(index)
    return credits !== undefined && (credits.dates.length > 0 || credits.readingTime || credits.opened)
  }
  for (const [index, _credits] of found) {
    if (sure(index)) continue
    const near = [-2, -1, 1, 2, 3].some((step) => sure(index + step))
    const inHead = index > survey.title && index <= first
    const words = survey.lines.all[index]!.words
    if (!(near && inHead && words <= 12) || index > last) found.delete(index)
  }
}

/** What the credits say, as the article has it. */
export interface Metadata {
  readonly authors: Author[]
  readonly publishedAt: ArticleDate | null
  readonly updatedAt: ArticleDate | null
  readonly dateline: Dateline | null
}

/** Gather authors and dates from the credits of a page: those nearest the headline win. */
export function gatherMetadata(sheet: Sheet): Metadata {
  const { credits, blocks, survey } = sheet
  const anchor = Math.max(survey.title, 0)
  const order = [...credits].sort(([a], [b]) => rank(a, anchor) - rank(b, anchor))
  const authors: Author[] = []
  let publishedAt: ArticleDate | null = null
  let updatedAt: ArticleDate | null = null
  let bylineFound = false
  for (const [index, line] of order) {
    const block = blocks[index]!
    const dated = (date: FoundDate): ArticleDate => ({
      value: date.value,
      text: block.text.slice(date.start, date.end),
      span: block.map.span(date.start, date.end),
    })
    for (const date of line.dates) {
      if (!/^\d/.test(date.value)) continue
      if (date.label === 'updated') updatedAt ??= dated(date)
      else publishedAt ??= dated(date)
    }
    const names = line.signatures.filter(({ kind }) => kind === 'person' || kind === 'stand-in')
    if (names.length > 0 && (!bylineFound || line.opened)) {
      if (line.opened || !bylineFound) {
        for (const { from, to } of names) {
          const name = block.text.slice(from, to)
          if (authors.some((author) => author.name === name)) continue
          authors.push({ name, span: block.map.span(from, to) })
        }
      }
      bylineFound = true
    }
  }
  authors.sort((a, b) => a.span!.start - b.span!.start)
  return { authors, publishedAt, updatedAt, dateline: null }
}

/** After the headline first, then before it, by distance. */
const rank = (index: number, anchor: number): number =>
  index >= anchor ? index - anchor : 1000 + anchor - index
