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
 */
export function strangersAround(reading: Reading, index: number, orthography: Orthography): number {
  const { forms, size } = reading
  let strangers = 0
  const end = Math.min(size, index + reach + 1)
  for (let near = Math.max(0, index - reach); near < end; near++) {
    if (near === index) continue
    const { lower, shape, isClitic } = forms[near]!
    if (shape !== Shape.lower || isClitic || lower.length < shortest || orthography.knows(lower)) continue
    if (latin.test(lower) && !orthography.hasSureSlip(lower)) strangers++
  }
  return strangers
}

/** Whether words that the language does not know stand around a word. */
export const standsAmongStrangers = (reading: Reading, index: number, orthography: Orthography): boolean =>
  strangersAround(reading, index, orthography) > 0

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
