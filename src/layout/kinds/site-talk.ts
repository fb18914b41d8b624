import type { Language } from '../../language/language.ts'
import { wordCode } from '../phrases/index.ts'

/** Words of the shortest and the longest line that may be a word of the site to its reader. */
const shortestTalk = 4
const longestTalk = 30
/** Words of the trade that such a line has, and their share of its words that say something, between paragraphs. */
const tradeInside = 2
const shareInside = 0.5
/** The same of the last lines of an article, where an action asked for stands for one of them. */
const tradeAtEnd = 2
const shareAtEnd = 0.3
const shareAsked = 0.4

/**
 * Whether a line is a word of the site to its reader, though the catalogue has no wording of it: it speaks to "you" of
 * "us" or asks for an action, and most of what it says is of a site's trade ("Saisissez votre code d'abonné"). Not one
 * with quotation marks: somebody else may speak.
 *
 * @param atEnd Whether no paragraph follows: then less is enough.
 */
export function isSiteTalk(text: string, languages: readonly Language[], atEnd: boolean): boolean {
  if (quotation.test(text)) return false
  const { address, asks, trade, light } = tradeOf(languages)
  const told = new Set<number>()
  let words = 0
  let saying = 0
  let asked = 0
  let isAddressed = false
  for (const { 0: word } of text.matchAll(wordPattern)) {
    if (++words > longestTalk) return false
    const code = wordCode(word, 0, word.length)
    if (asks.has(code)) asked++
    if (address.has(code)) isAddressed = true
    else if (!light.has(code)) saying++
    if (trade.has(code)) told.add(code)
  }
  if (words < shortestTalk || told.size === 0) return false
  const share = (told.size + asked) / Math.max(1, saying)
  if (!atEnd) return asked > 0 && told.size >= tradeInside && share >= shareInside
  if (asked > 0 && share >= shareAsked) return true
  return (asked > 0 || isAddressed) && told.size >= tradeAtEnd && share >= shareAtEnd
}

const wordPattern = /[\p{L}\p{M}]+/gu
const quotation = /[«»“”"]/

/** The words of all languages together, by their codes. */
interface Trade {
  readonly address: ReadonlySet<number>
  readonly asks: ReadonlySet<number>
  readonly trade: ReadonlySet<number>
  readonly light: ReadonlySet<number>
}

const known = new WeakMap<readonly Language[], Trade>()

function tradeOf(languages: readonly Language[]): Trade {
  let found = known.get(languages)
  if (!found) {
    const codes = (listOf: (language: Language) => readonly string[] | undefined) =>
      new Set(
        languages.flatMap((language) => listOf(language) ?? []).map((word) => wordCode(word, 0, word.length)),
      )
    found = {
      address: codes(({ boilerplate }) => boilerplate.talk?.address),
      asks: codes(({ boilerplate }) => boilerplate.talk?.asks),
      trade: codes(({ boilerplate }) => boilerplate.talk?.trade),
      light: codes(({ functionWords }) => functionWords),
    }
    known.set(languages, found)
  }
  return found
}
