import type { Language } from '../language/language.ts'
import type { PhrasePlace } from '../language/shape/boilerplate.ts'
import type { Settings } from '../schema/index.ts'
import type { TextBlock } from '../text/index.ts'
import type { Page, PageHints, Part } from './page.ts'
import { phraseBook, phraseVerdict } from './phrases/index.ts'

const PROSE_WORDS = 20

/**
 * Sort the blocks of a page: title, metadata, body, boilerplate.
 *
 * @param blocks Blocks in order.
 * @param languages Every language whose words may stand on the page.
 * @param settings What the caller asked for.
 * @param hints What markup says of it.
 * @returns The page, every block in it once.
 */
export function readPage(
  blocks: readonly TextBlock[],
  languages: readonly Language[],
  _settings: Settings,
  _hints?: PageHints,
): Page {
  const book = phraseBook(languages)
  const first = blocks.findIndex(isProse)
  const last = blocks.findLastIndex(isProse)
  const parts = blocks.map(({ text, span, map }, index): Part => {
    if (text === '')
      return { role: 'boilerplate', kind: 'code', rule: 'blank', confidence: 1, text, span, map }
    if (index === 0 && blocks.length > 1) return { role: 'title', text, span, map }
    const place: PhrasePlace = index < first ? 'top' : index > last ? 'bottom' : 'middle'
    const verdict = index === first ? null : phraseVerdict(text, place, book)
    if (verdict !== null) {
      const { kind, rule, confidence } = verdict
      return { role: 'boilerplate', kind, rule, confidence, text, span, map }
    }
    return { role: 'paragraph', text, span, map }
  })
  return { parts, authors: [], publishedAt: null, updatedAt: null, dateline: null, meta: null }
}

function isProse({ text }: TextBlock): boolean {
  return text.split(' ', PROSE_WORDS).length === PROSE_WORDS && /[.!?…»”"]$/.test(text)
}
