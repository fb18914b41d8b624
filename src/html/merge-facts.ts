import type { Page } from '../layout/index.ts'
import type { ArticleDate, Author, MetaSource } from '../schema/index.ts'
import type { MarkupFacts } from './page-meta.ts'

/**
 * Fill in what the text of a page leaves open from its markup.
 *
 * What is printed wins where it says as much: it is what the reader saw, in local time. Where markup says more (the
 * time of a day, an author without a byline) it is believed.
 */
export function mergeFacts(page: Page, facts: MarkupFacts): Page {
  const sources: Record<string, MetaSource> = { ...facts.meta.sources }
  const publishedAt = mergeDate(page.publishedAt, facts.publishedAt)
  const updatedAt = mergeDate(page.updatedAt, facts.updatedAt)
  const authors = mergeAuthors(page.authors, facts.authors)
  if (publishedAt?.span) sources.publishedAt = 'text'
  if (updatedAt?.span) sources.updatedAt = 'text'
  if (page.authors.length > 0) sources.authors = 'text'
  return { ...page, publishedAt, updatedAt, authors, meta: { ...facts.meta, sources } }
}

function mergeDate(printed: ArticleDate | null, marked: string | null): ArticleDate | null {
  if (!marked) return printed
  if (!printed) return { value: marked, text: marked, span: null }
  const isSameDay = marked.slice(0, 10) === printed.value.slice(0, 10)
  return isSameDay && printed.value.length <= 10 && marked.length > 10
    ? { ...printed, value: marked }
    : printed
}

/** Authors as printed, then those whom markup alone names. */
function mergeAuthors(printed: readonly Author[], marked: readonly string[]): readonly Author[] {
  if (printed.length > 0) return printed
  return marked.map((name) => ({ name, span: null }))
}
