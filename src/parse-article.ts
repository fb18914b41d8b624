import type { Root } from 'nlcst'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { knownLanguages } from './language/index.ts'
import { readPage } from './layout/index.ts'
import { retextEditorNotes } from './notes/index.ts'
import { retextQuotes, retextSpeakers } from './quotes/index.ts'
import { type Article, ArticleError, readCall } from './schema/index.ts'
import type { Options, Settings } from './schema/options.ts'
import { readBlocks } from './text/index.ts'
import { articleCompiler, growTree, tellLanguage } from './tree/index.ts'
import { retextTypos } from './typos/index.ts'

/** A plain-text page as a tree: repair and lines make blocks, blocks get roles, what is kept is parsed. */
const pageParser: Plugin<[], string, Root> = function () {
  this.parser = (source, file) => {
    const { settings } = file.data.ndlr!
    const languages = knownLanguages(settings.languages)
    const blocks = readBlocks(source)
    const page = readPage(blocks, languages, settings)
    const language = tellLanguage(page, languages, settings, file)
    return growTree(source, page, language)
  }
}

/**
 * The stages after a parser: each annotates the tree, the last compiles it.
 *
 * @param parser Plugin that parses a page to a tree.
 * @returns What turns a source into an article.
 */
export function articlePipeline(
  parser: Plugin<[], string, Root>,
): (source: string, settings: Settings) => Article {
  const processor = unified()
    .use(parser)
    .use(retextEditorNotes)
    .use(retextQuotes)
    .use(retextSpeakers)
    .use(retextTypos)
    .use(articleCompiler)
    .freeze()
  return (source, settings) =>
    processor.processSync(new VFile({ value: source, data: { ndlr: { settings } } })).result
}

const run = articlePipeline(pageParser)

/**
 * Turn the raw text of a news page into an article.
 *
 * @param text What a scraper hands over; any string is accepted.
 * @param options What to look for; see `Options` for defaults.
 * @returns A validated article. Every span is in UTF-16 offsets into `text`.
 * @throws {ArticleError} only for a non-string, bad options, or a text over `options.maxLength`.
 */
export function parseArticle(text: string, options?: Options): Article {
  const settings = readCall(text, options)
  return run(text, settings)
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
