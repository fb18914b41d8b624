import type { TextBlock } from '../text/index.ts'
import { readCredits } from './metadata/credits.ts'
import type { WordBook } from './metadata/word-book.ts'
import type { Line } from './model/lines.ts'
import { judgeMatch } from './phrases/index.ts'
import type { KnownWords } from './words.ts'

/**
 * What no headline is, whatever its place and shape: words of the catalogue ("Article réservé aux abonnés"), credits
 * ("Ce direct est assuré par Solène Abily"), the first sentence of a text that has no headline.
 *
 * @returns Asked for a line, whether it may be one.
 */
export function titleGuard(
  blocks: readonly TextBlock[],
  words: readonly KnownWords[],
  book: WordBook,
): (line: Line, index: number) => boolean {
  return (line, index) => {
    const { text } = blocks[index]!
    if (isPlainSentence(line, index, blocks)) return false
    const known = judgeMatch(text, words[index]!.match, 'top')
    if (known && known.form !== 'lead' && known.confidence >= 0.6) return false
    const credits = readCredits(text, book, { order: 'dmy', reference: null })
    return !((credits.opened || credits.labelled) && credits.unknown <= 1)
  }
}

/** "Le maire a ouvert le gymnase." before another paragraph, with nothing between them that tells a headline. */
function isPlainSentence(line: Line, index: number, blocks: readonly TextBlock[]): boolean {
  if (line.last !== 46 || line.block.text.endsWith('..')) return false
  if (line.stops > 1) return true
  const next = blocks[index + 1]
  return index === 0 && next !== undefined && /[.!?…»”"]$/.test(next.text)
}
