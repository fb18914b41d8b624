import { visibleText } from '../html/visible-text.ts'
import type { Article, Block, Boilerplate, EditorNote, Quote, Span, TextSpan, Typo } from '../schema/index.ts'
import { repairText } from '../text/index.ts'

/** A piece of the page in its place: the title, a block, something removed. */
export type Zone =
  | { readonly role: 'title' | 'kicker' | 'standfirst'; readonly part: TextSpan }
  | { readonly role: 'block'; readonly part: Block }
  | { readonly role: 'boilerplate'; readonly part: Boilerplate }

/** Every piece of the page, in the order of the source. */
export function zonesOf(article: Article): Zone[] {
  const zones: Zone[] = []
  for (const role of ['title', 'kicker', 'standfirst'] as const) {
    const part = article[role]
    if (part) zones.push({ role, part })
  }
  for (const part of article.blocks) zones.push({ role: 'block', part })
  for (const part of article.boilerplate) zones.push({ role: 'boilerplate', part })
  return zones.sort((a, b) => a.part.span.start - b.part.span.start)
}

/** A finding that covers a stretch of the source. */
export interface Mark<T> {
  readonly span: Span
  readonly value: T
}

/** A stretch of the source over which the same findings hold. */
export interface Segment<T> {
  readonly span: Span
  /** The findings, outermost first. */
  readonly values: readonly T[]
}

/**
 * Cut a span wherever a mark begins or ends.
 *
 * @param span The stretch to cut.
 * @param marks Findings, in order of their start; those outside the span are left out.
 * @returns Segments that tile the span.
 */
export function segmentsOf<T>(span: Span, marks: readonly Mark<T>[]): Segment<T>[] {
  const inside = marks.filter((mark) => mark.span.start < span.end && mark.span.end > span.start)
  const edges = new Set([span.start, span.end])
  for (const { span: at } of inside) {
    edges.add(Math.max(span.start, at.start))
    edges.add(Math.min(span.end, at.end))
  }
  const sorted = [...edges].sort((a, b) => a - b)
  const segments: Segment<T>[] = []
  let open: Mark<T>[] = []
  let next = 0
  for (let index = 0; index + 1 < sorted.length; index++) {
    const start = sorted[index]!
    open = open.filter((mark) => mark.span.end > start)
    while (next < inside.length && inside[next]!.span.start <= start) open.push(inside[next++]!)
    segments.push({ span: { start, end: sorted[index + 1]! }, values: open.map((mark) => mark.value) })
  }
  return segments
}

/** What the annotators found, as it is shown in place. */
export type Finding =
  | { readonly what: 'quote'; readonly quote: Quote }
  | { readonly what: 'note'; readonly note: EditorNote }
  | { readonly what: 'typo'; readonly typo: Typo }

/** Quotes, editor notes and typos of an article, in order, the longer first where two begin together. */
export function findingsOf(article: Article): Mark<Finding>[] {
  const marks: Mark<Finding>[] = [
    ...article.quotes.flatMap((quote) =>
      quote.spans.map((span) => ({ span, value: { what: 'quote', quote } as const })),
    ),
    ...article.editorNotes.map((note) => ({ span: note.span, value: { what: 'note', note } as const })),
    ...article.typos.map((typo) => ({ span: typo.span, value: { what: 'typo', typo } as const })),
  ]
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/**
 * The repaired text of a stretch that need not end where a block ends: one space stays at an edge that has some.
 *
 * @param article What was made of the source; from HTML it has `meta`, and tags are taken out.
 * @param source The string given.
 */
export function shownText(article: Article, source: string, { start, end }: Span): string {
  const slice = source.slice(start, end)
  const raw = article.meta ? visibleText(slice) : slice
  const text = repairText(raw)
  if (text === '') return raw === '' ? '' : ' '
  return `${/^\s/.test(raw) ? ' ' : ''}${text}${/\s$/.test(raw) ? ' ' : ''}`
}
