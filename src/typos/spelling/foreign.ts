import type { Reading } from '../reading.ts'
import { Shape } from '../word-form.ts'
import type { Orthography } from './orthography.ts'

/** How many words around a word are looked at. */
const reach = 3

/**
 * Whether a word stands among other words that the language does not know: a quote in dialect, a title in another
 * language, a list of terms.
 */
export function standsAmongStrangers(reading: Reading, index: number, orthography: Orthography): boolean {
  const { forms, size } = reading
  const end = Math.min(size, index + reach + 1)
  for (let near = Math.max(0, index - reach); near < end; near++) {
    if (near === index) continue
    const { lower, shape, isClitic } = forms[near]!
    if (shape !== Shape.lower || isClitic || lower.length < 2 || orthography.knows(lower)) continue
    if (!orthography.hasSureSlip(lower)) return true
  }
  return false
}
