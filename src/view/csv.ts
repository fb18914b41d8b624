import type { Article, Quote } from '../schema/index.ts'

const columns = [
  'id',
  'kind',
  'text',
  'speaker',
  'mention',
  'person',
  'role',
  'cue',
  'negated',
  'hearsay',
  'block',
  'start',
  'end',
  'confidence',
] as const

/** How to write a table of quotes. */
export interface CsvOptions {
  /** Name of the page, for a table of several: it becomes a first column, `page`. */
  readonly page?: string | undefined
  /**
   * Put an apostrophe before a field that a spreadsheet would run as a formula (one that begins with `=`, `+`, `-`,
   * `@`, a tab or a carriage return). False by default: every field is exact.
   */
  readonly spreadsheet?: boolean | undefined
}

/**
 * The quotes of an article as CSV (RFC 4180): a line of names, then a line a quote, lines ended by CR LF.
 *
 * @param article What `parseArticle` made.
 * @param options How to write it.
 * @returns CSV; `start` and `end` are UTF-16 offsets into the string given to `parseArticle`.
 */
export function toCsv(article: Article, options: CsvOptions = {}): string {
  const names = new Map(article.people.map((person) => [person.id, person.name]))
  const { page, spreadsheet = false } = options
  const rows = article.quotes.map((quote) =>
    [...(page === undefined ? [] : [page]), ...fieldsOf(quote, names)]
      .map((field) => writeField(field, spreadsheet))
      .join(','),
  )
  const head = [...(page === undefined ? [] : ['page']), ...columns].join(',')
  return [head, ...rows, ''].join('\r\n')
}

/** What a field holds; empty when nothing is known. */
type Field = string | number | boolean | null | undefined

function fieldsOf(quote: Quote, names: ReadonlyMap<string, string>): Field[] {
  const { speaker, cue } = quote
  return [
    quote.id,
    quote.kind,
    quote.text,
    speaker?.name,
    speaker?.mention,
    speaker?.person && names.get(speaker.person),
    speaker?.role?.text,
    cue?.text,
    cue?.negated,
    cue?.hearsay,
    quote.block,
    quote.outer.start,
    quote.outer.end,
    quote.confidence,
  ]
}

function writeField(value: Field, isGuarded: boolean): string {
  let text = String(value ?? '')
  if (isGuarded && typeof value === 'string' && /^[=+\-@\t\r]/.test(text)) text = `'${text}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
