import type { Root } from 'nlcst'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { detectLanguage } from './language/detect.ts'
import { knownLanguages, languageOf } from './language/index.ts'
import { readPage } from './layout/index.ts'
import { retextEditorNotes } from './notes/index.ts'
import { retextQuotes, retextSpeakers } from './quotes/index.ts'
import { type Article, ArticleError, type Options, readOptions } from './schema/index.ts'
import { readBlocks } from './text/index.ts'
import { articleCompiler, growTree } from './tree/index.ts'
import { retextTypos } from './typos/index.ts'

const pageParser: Plugin<[], string, Root> = function () {
  this.parser = (source, file) => {
    const call = file.data.ndlr ?? { settings: readOptions(undefined) }
    const languages = knownLanguages(call.settings.languages)
    const blocks = readBlocks(source)
    const page = readPage(blocks, languages, call.settings)
    const kept = page.parts.filter((part) => part.role !== 'boilerplate').map((part) => part.text)
    const { language } = call.settings
    const known = language === 'auto' ? detectLanguage(kept, languages) : languageOf(language, languages)
    call.language = known
    return growTree(
      source,
      page,
      language === 'auto' ? (known?.code ?? 'und') : language,
      known?.segmentation ?? null,
    )
  }
}

const processor = unified()
  .use(pageParser)
  .use(retextEditorNotes)
  .use(retextQuotes)
  .use(retextSpeakers)
  .use(retextTypos)
  .use(articleCompiler)
  .freeze()

/**
 * Turn the raw text of a news page into an article.
 *
 * @param text What a scraper hands over; any string is accepted.
 * @param options What to look for; see `Options` for defaults.
 * @returns A validated article. Every span is in UTF-16 offsets into `text`.
 * @throws {ArticleError} only for a non-string, bad options, or a text over `options.maxLength`.
 */
export function parseArticle(text: string, options?: Options): Article {
  const settings = readOptions(options)
  if (typeof text !== 'string') {
    throw new ArticleError(
      'not-a-string',
      `A string is expected, not ${text === null ? 'null' : typeof text}: decode bytes first, and pass HTML to parseHtmlArticle.`,
    )
  }
  if (text.length > settings.maxLength) {
    throw new ArticleError(
      'too-long',
      `The text has ${text.length} UTF-16 units, more than maxLength (${settings.maxLength}): raise maxLength or cut the text.`,
    )
  }
  const file = new VFile({ value: text, data: { ndlr: { settings } } })
  return processor.processSync(file).result
}

/** Like `parseArticle`, with the error as a value. */
export function safeParseArticle(
  text: unknown,
  options?: unknown,
): { success: true; data: Article } | { success: false; error: ArticleError } {
  try {
    return { success: true, data: parseArticle(text as string, options as Options) }
  } catch (error) {
    if (error instanceof ArticleError) return { success: false, error }
    throw error
  }
}
