import type { Language } from '../language/language.ts'
import type { Settings } from '../schema/index.ts'
import type { TextBlock } from '../text/index.ts'
import type { Page, Part } from './page.ts'

/**
 * Sort the blocks of a page: title, metadata, body, boilerplate.
 *
 * @param blocks Blocks in order.
 * @param languages Every language whose words may stand on the page.
 * @param settings What the caller asked for.
 * @returns The page, every block in it once.
 */
export function readPage(
  blocks: readonly TextBlock[],
  _languages: readonly Language[],
  _settings: Settings,
): Page {
  const parts = blocks.map(({ text, span, map }, index): Part => {
    if (text === '')
      return { role: 'boilerplate', kind: 'code', rule: 'blank', confidence: 1, text, span, map }
    return { role: index === 0 && blocks.length > 1 ? 'title' : 'paragraph', text, span, map }
  })
  return { parts, authors: [], publishedAt: null, updatedAt: null, dateline: null, meta: null }
}
