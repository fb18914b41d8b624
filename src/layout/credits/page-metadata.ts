import type { ArticleDate, Author, Dateline } from '../../schema/index.ts'
import type { Credits } from '../metadata/credits.ts'
import type { Signature } from '../metadata/names.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import type { Sheet } from '../sheet.ts'
import { datelineOf } from './dateline.ts'

/** What the credits say, as the article has it. */
export interface Metadata {
  readonly authors: Author[]
  readonly publishedAt: ArticleDate | null
  readonly updatedAt: ArticleDate | null
  readonly dateline: Dateline | null
}

/** Gather authors and dates from the credits of a page: those nearest the headline win. */
export function gatherMetadata(sheet: Sheet): Metadata {
  const { credits, survey } = sheet
  const anchor = Math.max(survey.title, 0)
  const order = [...credits].sort(([a], [b]) => rank(a, anchor) - rank(b, anchor))
  const opening = readDateline(sheet)
  const publishedAt = findDate(sheet, order, 'published') ?? opening?.day ?? null
  const updatedAt =
    findDate(sheet, order, 'updated') ??
    findLaterHour(sheet, order, publishedAt) ??
    findLaterDate(sheet, publishedAt)
  return { authors: findAuthors(sheet, order), publishedAt, updatedAt, dateline: opening?.dateline ?? null }
}

/** After the headline first, then before it, by distance. */
const rank = (index: number, anchor: number): number =>
  index >= anchor ? index - anchor : 1000 + anchor - index

/** A date that says what it is wins over one that says nothing; without a day it is none. */
function findDate(
  { blocks }: Sheet,
  order: readonly [number, Credits][],
  wanted: 'published' | 'updated',
): ArticleDate | null {
  for (const wording of wanted === 'updated' ? [wanted] : [wanted, null]) {
    for (const [index, { dates }] of order) {
      for (const { value, label, start, end } of dates) {
        if (label !== wording || !/^\d/.test(value)) continue
        const { text, map } = blocks[index]!
        return { value, text: text.slice(start, end), span: map.span(start, end) }
      }
    }
  }
  return null
}

/** "Mis à jour à 21:40": later on the day of publication. */
function findLaterHour(
  { blocks }: Sheet,
  order: readonly [number, Credits][],
  published: ArticleDate | null,
): ArticleDate | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(published?.value ?? '')?.[0]
  if (!published || !day) return null
  for (const [index, { dates }] of order) {
    const hour = dates.find(({ label, value }) => label === 'updated' && value.startsWith('T'))
    if (!hour || day + hour.value < published.value) continue
    const { text, map } = blocks[index]!
    const { start, end, value } = hour
    return { value: day + value, text: text.slice(start, end), span: map.span(start, end) }
  }
  return null
}

/** Lines between a date that is said to be the first and one that says nothing. */
const dateReach = 2

/** A date without a label beside "First published on", and later, is that of the last update. */
function findLaterDate(
  { credits, blocks, survey, head }: Sheet,
  published: ArticleDate | null,
): ArticleDate | null {
  if (!published) return null
  const isFirst = (index: number): boolean =>
    credits
      .get(index)
      ?.dates.some(({ label, value }) => label === 'published' && value === published.value) === true
  for (const [index, { dates }] of credits) {
    if (index <= survey.title || index >= head) continue
    let isBeside = false
    for (let step = -dateReach; step <= dateReach; step++) if (isFirst(index + step)) isBeside = true
    const later = dates.find(({ label, value }) => !label && value.includes('T') && value > published.value)
    if (!isBeside || !later) continue
    const { text, map } = blocks[index]!
    const { start, end, value } = later
    return { value, text: text.slice(start, end), span: map.span(start, end) }
  }
  return null
}

/** Lines between two bylines of one article: "Par Anne Rey", "et Paul Roux à Lyon". */
const bylineReach = 3

/** Names behind "par" win over names alone; of several bylines, those beside the one nearest the headline. */
function findAuthors(sheet: Sheet, order: readonly [number, Credits][]): Author[] {
  const { survey, blocks, last } = sheet
  const isNamed = ([, { signatures }]: readonly [number, Credits]): boolean => signatures.some(isAuthor)
  const opened = order.filter((entry) => entry[1].opened && isNamed(entry))
  const inHead = opened.filter(([index]) => index <= last)
  const bylines = inHead.length > 0 ? inHead : opened
  const alone = order.filter((entry) => entry[0] > survey.title && isNamed(entry))
  const [first] = bylines.length > 0 ? bylines : alone
  if (first === undefined) return []
  const authors: Author[] = []
  for (const [index, { signatures }] of bylines.length > 0 ? bylines : alone) {
    if (Math.abs(index - first[0]) > bylineReach) continue
    const { text, map } = blocks[index]!
    for (const { from, to } of signatures.filter(isAuthor)) {
      const name = text.slice(from, to)
      if (!authors.some((author) => author.name === name)) authors.push({ name, span: map.span(from, to) })
    }
  }
  return authors.sort((a, b) => a.span!.start - b.span!.start)
}

const isAuthor = ({ kind }: Signature): boolean => kind === 'person' || kind === 'stand-in'

/** The dateline that opens the first paragraph or the lead, and its day. */
function readDateline(sheet: Sheet): { dateline: Dateline; day: ArticleDate | null } | null {
  const { blocks, verdicts, languages } = sheet
  let tried = 0
  for (let index = Math.max(0, sheet.first); index < blocks.length && tried < 3; index++) {
    const role = verdicts[index]?.role
    if (role !== 'paragraph' && role !== 'standfirst') continue
    tried++
    const { text, map } = blocks[index]!
    const found = datelineOf(text, wordBookOf(languages))
    if (found === null) continue
    const { place, agency, end, day } = found
    return {
      dateline: { place, agency, text: text.slice(0, end), span: map.span(0, end) },
      day:
        day && /^\d/.test(day.value)
          ? { value: day.value, text: text.slice(day.start, day.end), span: map.span(day.start, day.end) }
          : null,
    }
  }
  return null
}
