import { ArticleError } from './error.ts'
import { readOptions, type Settings } from './options.ts'

/**
 * Check the arguments of a call.
 *
 * @param text What is to be parsed.
 * @param options What the caller asked for.
 * @param maxLength Default for `maxLength`.
 * @returns Settings, complete.
 * @throws {ArticleError} 'not-a-string', 'bad-options' or 'too-long'.
 */
export function readCall(text: unknown, options: unknown, maxLength?: number): Settings {
  const settings = readOptions(options, maxLength)
  if (typeof text !== 'string') {
    const found = text === null ? 'null' : typeof text
    throw new ArticleError(
      'not-a-string',
      `A string is expected, not ${found}: decode bytes first, and pass HTML to parseHtmlArticle.`,
    )
  }
  if (text.length > settings.maxLength) {
    throw new ArticleError(
      'too-long',
      `The text has ${text.length} UTF-16 units, more than maxLength (${settings.maxLength}): raise maxLength or cut the text.`,
    )
  }
  return settings
}
