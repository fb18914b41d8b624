import { decodeHtml, parseHtmlArticle } from '../html/index.ts'
import { parseArticle } from '../parse-article.ts'
import { ArticleError, type Options } from '../schema/index.ts'
import { decodeText } from './decode.ts'
import { type Format, writeArticle } from './format.ts'
import { Failed, messageOf, type Page } from './page.ts'
import { type Counts, countArticle } from './stats.ts'

/** What is wanted of every page. Plain data: it crosses to worker threads. */
export interface Task {
  readonly format: Format
  readonly options: Options
  readonly isColoured: boolean
  readonly isCounted: boolean
}

/** A page that became an article. */
export interface Parsed {
  readonly id: string
  /** The article, written. */
  readonly output: string
  /** How the bytes were read; null for what came as a string. */
  readonly encoding: string | null
  readonly counts: Counts | null
}

/** Parse one page and write its article. Never throws: what goes wrong is a failure with the page's id. */
export function parsePage(page: Page, task: Task): Parsed | Failed {
  try {
    const { text, encoding } = decode(page)
    const options = optionsFor(page, task.options)
    const article = page.markup === 'html' ? parseHtmlArticle(text, options) : parseArticle(text, options)
    return {
      id: page.id,
      output: writeArticle(article, text, page.id, task.format, task.isColoured),
      encoding,
      counts: task.isCounted ? countArticle(article) : null,
    }
  } catch (error) {
    if (error instanceof ArticleError) return new Failed(page.id, error.code, error.message)
    return new Failed(page.id, 'bad-record', messageOf(error))
  }
}

/** Options of a run, and what the record of a page says of its own. */
export function optionsFor({ url, referenceDate }: Page, options: Options): Options {
  return { ...options, ...(url && { url }), ...(referenceDate && { referenceDate }) }
}

/** The text or markup of a page, and how its bytes were read; null for what came as a string. */
export function decode({ content, markup }: Page): { text: string; encoding: string | null } {
  if (typeof content === 'string') return { text: content, encoding: null }
  if (markup === 'text') return decodeText(content)
  const { html, encoding } = decodeHtml(content)
  return { text: html, encoding }
}
