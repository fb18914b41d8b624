import { Cost, type Suggestion } from '../lexicon/index.ts'
import type { WordForm } from '../word-form.ts'

/**
 * Chance that an unknown word is a slip for the first of its corrections.
 *
 * The longer the word and the more frequent the correction, the surer; the more slips, and the nearer a rival, the less.
 */
export function spellingConfidence({ lower }: WordForm, [best, rival]: readonly Suggestion[]): number {
  const { cost, frequency } = best!
  const evidence = 1.2 + 0.3 * Math.min(lower.length, 10) + 0.25 * frequency - 0.4 * cost
  const doubt = rival && rival.cost <= cost ? 0.3 : 0
  const most = cost <= Cost.accent ? 0.96 : 0.89
  return Math.min(most, round(1 / (1 + Math.exp(doubt - evidence))))
}

const round = (value: number) => Math.round(value * 100) / 100
