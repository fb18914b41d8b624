import { Cost } from '../lexicon/index.ts'
import type { WordForm } from '../word-form.ts'
import type { Fitting } from './context.ts'

/**
 * Chance that an unknown word is a slip for the first of its corrections.
 *
 * The longer the word, the more frequent the correction and the better it fits, the surer; the more slips, and the
 * nearer a rival, the less.
 *
 * @param rarity See `Lexicon.rarestTrigram`: what no word looks like is hardly a word that lists forgot.
 */
export function spellingConfidence(
  { lower }: WordForm,
  [best, rival]: readonly Fitting[],
  rarity: number,
): number {
  const { cost, frequency, fit } = best!
  const odd = frequency < known ? 0 : rarity < 0 ? 1 : rarity < 2 ? 0.5 : 0
  const evidence = 1.2 + 0.3 * Math.min(lower.length, 10) + 0.25 * frequency - 0.4 * cost + 0.3 * fit + odd
  const doubt = (rival && rival.cost <= cost ? 0.3 : 0) + (frequency === 1 ? rareness : 0)
  const most = cost <= Cost.accent ? 0.96 : 0.89
  return Math.min(most, round(1 / (1 + Math.exp(doubt - evidence))))
}

/** Frequency from which a correction is likelier than a foreign word of odd letters. */
const known = 3

/** What speaks against a correction that is itself rare: there are as many rare words that no list holds. */
const rareness = 0.9

const round = (value: number) => Math.round(value * 100) / 100
