import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { knownLanguages } from '../language/index.ts'
import { readPage } from '../layout/index.ts'
import { articlePipeline } from '../parse-article.ts'
import { type Article, readCall } from '../schema/index.ts'
import type { HtmlOptions } from '../schema/options.ts'
import { growTree, tellLanguage } from '../tree/index.ts'
import { pageText } from './decode-html.ts'
import { readJsonLd } from './json-ld.ts'
import { mergeFacts } from './merge-facts.ts'
import { readFacts } from './page-meta.ts'
import { renderHtml } from './render.ts'

/** Longest page that is read unless the caller says otherwise, in UTF-16 units. */
export const longestPage = 20_000_000

/** An HTML page as a tree: tags make blocks and facts, blocks get roles, facts fill what the text leaves open. */
const htmlParser: Plugin<[], string, Root> = function () {
  this.parser = (source, file) => {
    const { settings } = file.data.ndlr!
    const languages = knownLanguages(settings.languages)
    const { blocks, head } = renderHtml(source)
    const facts = readFacts(head, readJsonLd(head.jsonLd), settings.url)
    const page = mergeFacts(readPage(blocks, languages, settings, facts), facts)
    const language = tellLanguage(page, languages, settings, file)
    return growTree(source, page, language)
  }
}

const run = articlePipeline(htmlParser)

/**
 * Turn an HTML page into an article. No script of the page runs and nothing is fetched.
 *
 * @param html The page; bytes are decoded by `decodeHtml`.
 * @param options As for `parseArticle`; `maxLength` is 20,000,000 by default.
 * @returns A validated article, with `meta`. Every span is in UTF-16 offsets into the HTML string.
 * @throws {ArticleError} only for what is neither a string nor bytes, bad options, or a page over `options.maxLength`.
 */
export function parseHtmlArticle(html: string | Uint8Array, options?: HtmlOptions): Article {
  const text = pageText(html)
  const settings = readCall(text, options, longestPage)
  return run(text as string, settings)
}
