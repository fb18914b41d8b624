import type { ArticleDate, Author, Dateline } from '../schema/index.ts'
import type { FoundDate } from './metadata/credits.ts'
import type { Sheet } from './sheet.ts'

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
