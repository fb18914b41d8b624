import type { Article, BlockKind } from '../../../src/index.ts'
import type { GoldHead, GoldLine } from './gold.ts'

/** What was right of what was asked. */
export interface Share {
  right: number
  all: number
}

/**
 * Fields are pages, "lead" is headlines and standfirsts kept, in whichever role; the rest is lines. "block" is the kind
 * of block that a line of body is kept as, where the page says it.
 */
export const measures = [
  'title',
  'kicker',
  'standfirst',
  'lead',
  'authors',
  'published',
  'updated',
  'dateline',
  'body',
  'block',
  'removed',
  'kind',
] as const

export type Measure = (typeof measures)[number]

export interface Tally extends Record<Measure, Share> {
  readonly errors: string[]
}

export function emptyTally(): Tally {
  const tally = { errors: [] as string[] } as Record<string, unknown>
  for (const name of measures) tally[name] = { right: 0, all: 0 }
  return tally as unknown as Tally
}

const overlap = (line: GoldLine, spans: readonly { start: number; end: number }[]): number =>
  spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(line.end, span.end) - Math.max(line.start, span.start)),
    0,
  ) /
  (line.end - line.start)

const kept = new Set(['T', 'K', 'S', 'B', '?'])
const blockKinds: ReadonlySet<string> = new Set<BlockKind>([
  'paragraph',
  'subheading',
  'listItem',
  'question',
  'timestamp',
  'note',
])

/** Compare what was read of a page with what it says. */
export function score(gold: GoldHead, article: Article, tally: Tally): void {
  const note = (measure: Measure, right: boolean, error: string): void => {
    tally[measure].all++
    if (right) tally[measure].right++
    else tally.errors.push(`${gold.id} ${measure}: ${error}`)
  }
  const textsOf = (label: string): string[] =>
    gold.lines.flatMap((line) => (line.label === label ? [line.text] : []))
  const field = (measure: Measure, wanted: readonly string[], found: string | null): void =>
    note(
      measure,
      wanted.length === 0 ? found === null : wanted.includes(found ?? ''),
      `${found} instead of ${wanted.join(' or ')}`,
    )
  field('title', textsOf('T'), article.title?.text ?? null)
  field('kicker', textsOf('K'), article.kicker?.text ?? null)
  field('standfirst', textsOf('S'), article.standfirst?.text ?? null)
  const names = article.authors.map(({ name }) => name).join('; ')
  note('authors', names === gold.authors.join('; '), `${names} instead of ${gold.authors.join('; ')}`)
  const just = (text: string | null): string[] => (text === null ? [] : [text])
  field('published', just(gold.published), article.publishedAt?.value ?? null)
  field('updated', just(gold.updated), article.updatedAt?.value ?? null)
  const { dateline } = article
  field('dateline', just(gold.dateline), dateline && `${dateline.place} | ${dateline.agency ?? ''}`.trim())

  const blocks = article.blocks.map(({ span }) => span)
  const lead = [article.title, article.standfirst].flatMap((part) => (part ? [part.span] : []))
  const shown = [...blocks, ...lead, ...(article.kicker ? [article.kicker.span] : [])]
  for (const line of gold.lines) {
    const { label, text } = line
    if (label === 'T' || label === 'S') note('lead', overlap(line, [...lead, ...blocks]) > 0.8, text)
    else if (label === 'B') note('body', overlap(line, [...blocks, ...lead]) > 0.8, text)
    else if (blockKinds.has(label)) {
      const isKept = overlap(line, [...blocks, ...lead]) > 0.8
      note('body', isKept, text)
      const block = article.blocks.find(({ span }) => span.start < line.end && span.end > line.start)
      if (isKept) note('block', block?.kind === label, `${block?.kind} instead of ${label}: ${text}`)
    } else if (!kept.has(label)) {
      const isRemoved = overlap(line, shown) < 0.2
      note('removed', isRemoved, text)
      const [entry] = article.boilerplate.filter(({ span }) => span.start < line.end && span.end > line.start)
      if (label !== 'X' && isRemoved)
        note('kind', entry?.kind === label, `${entry?.kind} instead of ${label}: ${text}`)
    }
  }
}

/** "title 19/20 · kicker 18/20 · …" */
export const summary = (tally: Tally): string =>
  measures.map((name) => `${name} ${tally[name].right}/${tally[name].all}`).join(' · ')
