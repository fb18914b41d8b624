import { knownLanguages } from '../language/index.ts'
import { explainPage, type LineExplanation } from '../layout/index.ts'
import { readCall } from '../schema/index.ts'
import type { HtmlOptions } from '../schema/options.ts'
import { pageText } from './decode-html.ts'
import { readJsonLd } from './json-ld.ts'
import { readFacts } from './page-meta.ts'
import { longestPage } from './parse-html-article.ts'
import { renderHtml } from './render.ts'

/**
 * Say of each line of an HTML page why `parseHtmlArticle` keeps or removes it.
 *
 * @param html The page given to `parseHtmlArticle`.
 * @param options The options given to `parseHtmlArticle`.
 * @returns The lines in order, as a browser would show them; evidence of markup has names that begin with "markup: ".
 * @throws {ArticleError} as `parseHtmlArticle` does.
 */
export function explainHtmlArticle(html: string | Uint8Array, options?: HtmlOptions): LineExplanation[] {
  const text = pageText(html)
  const settings = readCall(text, options, longestPage)
  const { blocks, head } = renderHtml(text as string)
  const facts = readFacts(head, readJsonLd(head.jsonLd), settings.url)
  return explainPage(blocks, knownLanguages(settings.languages), settings, facts)
}
