import { Gap, type Reading } from '../reading.ts'
import { Shape } from '../word-form.ts'
import type { Orthography } from './orthography.ts'

/** How many words around a word are looked at. */
const reach = 3

/** Shorter words are symbols of units as often as words: "80 mg". */
const shortest = 3
const latin = /\p{Script=Latin}/u

/**
 * How many of the words around a word the language does not know: a quote in dialect, a title in another language,
 * a list of terms.
 *
 * @param most How many are told from more: then no other word is looked at.
 */
export function strangersAround(reading: Reading, index: number, orthography: Orthography, most = 2): number {
  const { forms, size } = reading
  let strangers = 0
  const end = Math.min(size, index + reach + 1)
  for (let near = Math.max(0, index - reach); near < end && strangers < most; near++) {
    if (near === index) continue
    const { lower, shape, isClitic } = forms[near]!
    if (shape !== Shape.lower || isClitic || lower.length < shortest || orthography.knows(lower)) continue
    if (latin.test(lower) && !orthography.hasSureSlip(lower)) strangers++
  }
  return strangers
}

/** Whether a word that the language does not know, nor as a plain slip, stands right beside a word: "tres leches". */
export function standsByStranger(
  { forms, size, gaps }: Reading,
  index: number,
  orthography: Orthography,
): boolean {
  const isStrangerAt = (at: number, gap: number) => {
    if (at < 0 || at >= size || gaps[gap] !== Gap.space) return false
    const { lower, shape, isClitic } = forms[at]!
    if (shape !== Shape.lower || isClitic || lower.length < shortest) return false
    return !orthography.knows(lower) && !orthography.hasSureSlip(lower)
  }
  return isStrangerAt(index - 1, index) || isStrangerAt(index + 1, index + 1)
}

/** Whether words that the language does not know stand around a word. */
export const standsAmongStrangers = (reading: Reading, index: number, orthography: Orthography): boolean =>
  strangersAround(reading, index, orthography, 1) > 0

/** Words before and after a word that tell the language of its sentence. */
const sentenceReach = 12
/** Words that the language does not know which make a sentence foreign, and their share. */
const leastForeign = 3
const foreignShare = 0.4

/** Whether the sentence of a word is of another language: much of what stands around it is unknown. */
export function inForeignSentence(reading: Reading, index: number, orthography: Orthography): boolean {
  const { passage, from, forms, size } = reading
  const sentenceAt = (at: number) => passage.sentence[passage.tokenAt(from[at]!)]
  const sentence = sentenceAt(index)
  let words = 0
  const unknown: string[] = []
  const end = Math.min(size, index + sentenceReach + 1)
  for (let near = Math.max(0, index - sentenceReach); near < end; near++) {
    const { lower, shape, isClitic } = forms[near]!
    if (near === index || shape !== Shape.lower || isClitic || sentenceAt(near) !== sentence) continue
    words++
    if (!orthography.knows(lower)) unknown.push(lower)
  }
  const least = Math.max(leastForeign, foreignShare * words)
  // To tell slips from words of another language is a search for each.
  return unknown.length >= least && unknown.filter((word) => !orthography.hasSureSlip(word)).length >= least
}

/** Whether the word before or after a word is of another language only, or starts with a capital. */
export function standsByForeign(
  { forms, size, gaps }: Reading,
  index: number,
  orthography: Orthography,
): boolean {
  const isForeignAt = (at: number, gap: number) => {
    if (at < 0 || at >= size || gaps[gap] === Gap.other) return false
    const { lower, shape, isClitic, tags } = forms[at]!
    if (isClitic || tags.some((tag) => tag[0] === 'D' || tag[0] === 'P')) return false
    return shape !== Shape.lower || (!orthography.knows(lower) && orthography.isForeign(lower))
  }
  return isForeignAt(index - 1, index) || isForeignAt(index + 1, index + 1)
}
