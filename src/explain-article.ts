import { knownLanguages } from './language/index.ts'
import { explainPage, type LineExplanation } from './layout/index.ts'
import { readCall } from './schema/index.ts'
import type { Options } from './schema/options.ts'
import { readBlocks } from './text/index.ts'

/**
 * Say of each line of a page why `parseArticle` keeps or removes it.
 *
 * @param text The text given to `parseArticle`.
 * @param options The options given to `parseArticle`.
 * @returns The lines in order: a line each, but lines that a machine wrapped are one.
 * @throws {ArticleError} as `parseArticle` does.
 */
export function explainArticle(text: string, options?: Options): LineExplanation[] {
  const settings = readCall(text, options)
  return explainPage(readBlocks(text), knownLanguages(settings.languages), settings)
}
