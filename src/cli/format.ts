import { styleText } from 'node:util'
import type { Article } from '../schema/index.ts'
import { toCsv, toHtml, toJsonLd, toMarkdown, toTei, toTerminal, toText } from '../view/index.ts'

/** How an article can be written, with the extension of its file. */
export const formats = {
  json: '.json',
  ndjson: '.ndjson',
  text: '.txt',
  markdown: '.md',
  html: '.html',
  'json-ld': '.jsonld',
  tei: '.xml',
  csv: '.csv',
  pretty: '.txt',
} as const

export type Format = keyof typeof formats

/** Formats of which one file holds one page. */
export const wholeFileFormats: ReadonlySet<Format> = new Set(['html', 'tei', 'json-ld'])

/**
 * Write an article.
 *
 * @param article What was made of a page.
 * @param source The string it was made from.
 * @param id Of the page.
 * @param format How to write it.
 * @param isColoured Whether a terminal shows it.
 * @returns Text, ended by a line feed.
 */
export function writeArticle(
  article: Article,
  source: string,
  id: string,
  format: Format,
  isColoured: boolean,
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(article, null, 2)}\n`
    case 'ndjson':
      return `${JSON.stringify({ id, article })}\n`
    case 'text':
      return `${toText(article)}\n`
    case 'markdown':
      return toMarkdown(article)
    case 'html':
      return toHtml(article, source)
    case 'json-ld':
      return `${toJsonLd(article)}\n`
    case 'tei':
      return toTei(article, source)
    case 'csv':
      return toCsv(article, { page: id })
    case 'pretty':
      return toTerminal(
        article,
        source,
        isColoured ? (look, text) => styleText(look, text, { validateStream: false }) : undefined,
      )
  }
}
