import { labelOf } from '../lines/label.ts'
import { isFurniture, isStopped } from '../lines/sentence.ts'
import { isFact } from '../lines/time-lines.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import { Char } from '../model/characters.ts'
import type { Stretch, Verge } from './verge.ts'

/** Words of the longest row of facts. */
export const longestFact = 16
/** Share of the words of a list that the text has in common, where its items are neither sentences nor facts. */
const shared = 0.2
const semicolon = 59

/** "Le matin pour les écoles ;", "le soir, sur réservation.": behind a semicolon the sentence goes on in lower case. */
export function openItems(verge: Verge): Stretch | null {
  const index = verge.last + 1
  const line = verge.line(index)
  if (index === 0 || verge.line(index - 1).last !== semicolon || line.opening !== Char.lower) return null
  return verge.blocks[index]!.bullet > 0 || isFurniture(line) ? null : [index, index + 1]
}

/**
 * A list right behind the last paragraph is the author's, unless words give one of its items away as a link: one with
 * bullets, or a row of facts.
 */
export function listBehind(verge: Verge): Stretch | null {
  const { blocks, survey } = verge
  const from = verge.last + 1
  let end = from
  let inCore = 0
  let spoken = 0
  for (; end < verge.size; end++) {
    const line = verge.line(end)
    const text = verge.text(end)
    if (blocks[end]!.bullet === 0 && (!isFact(text) || line.words > longestFact)) break
    if (line.words < 2 || !verge.isPlain(end, 'bottom')) return null
    inCore += survey.placed[end]!.inCore
    if (isStopped(line) || line.last === semicolon || isPlainFact(text)) spoken++
  }
  const items = end - from
  // The list may have begun in the article: "- le matin ; - le soir."
  const isRest = items === 1 && from > 0 && blocks[from - 1]!.bullet > 0 && blocks[from]!.bullet > 0
  return (items >= 2 || isRest) && (2 * spoken > items || inCore > shared * items) ? [from, end] : null
}

/** Most sources, and words of the longest. */
const mostSources = 12
const longestSource = 60

/** "Nos sources" behind the text, and what stands under it until the page goes on with its own words. */
export function sourcesBehind(verge: Verge): Stretch | null {
  const from = verge.last + 1
  const { endnotes } = wordBookOf(verge.languages)
  const isHeading = (index: number): boolean => endnotes.has(labelOf(verge.text(index)))
  // "Verdict: Mostly false"
  const isFactAbove = !isHeading(from) && isFact(verge.text(from)) && verge.isPlain(from, 'bottom')
  const heading = isFactAbove ? from + 1 : from
  if (from === 0 || !isHeading(heading)) return null
  let end = heading + 1
  for (; end < verge.size && end - heading <= mostSources; end++) {
    const { words } = verge.line(end)
    if (words < 2 || words > longestSource || !verge.isOwn(end, 'bottom')) break
    // Sources that are no sentences end before the first one.
    if (verge.isSentence(end) && !verge.isSentence(heading + 1)) break
  }
  return end > heading + 1 ? [from, end] : null
}

/** "Fin prévue : 15 décembre", "Lieu : salle des fêtes"; "Basket : Privas chute à domicile" is a headline. */
const isPlainFact = (text: string): boolean => {
  const value = text.slice(text.indexOf(':') + 1).trim()
  return isFact(text) && (/^[\p{N}\p{Sc}]/u.test(value) || value.split(' ').length <= longestValue)
}
const longestValue = 3
