import { Cost } from '../lexicon/index.ts'
import type { Fitting } from './context.ts'

/** Weights of a logistic regression over slips put into correct sentences, and over words that no list holds. */
const weight = {
  bias: -0.06,
  letter: 0.47,
  /** Of each doubling of the frequency class. */
  frequency: 1.59,
  /** Of each point of cost; and what slips of accents have less than that. */
  cost: -0.62,
  accent: -0.69,
  fit: 0.53,
  /** Of a word with three letters in a row that no word of the language has, or hardly one. */
  oddness: 1.02,
}
/** Letters that count; longer words are as sure. */
const longest = 10
/** No word alone tells more: one in fifty of the surest slips was of another word. */
const surest = 0.98
/** Logarithm of a number of words up to which three letters are odd. */
const hardlyOne = 2

/**
 * Chance that an unknown word is a slip for the best of its corrections: the longer the word and the more frequent the
 * correction, the fewer the slips and the better it fits the words around, the surer.
 *
 * @param rarity See `Lexicon.rarestTrigram`.
 */
export function spellingConfidence(word: string, best: Fitting, rarity: number): number {
  const { cost, frequency, fit } = best
  const evidence =
    weight.bias +
    weight.letter * Math.min(word.length, longest) +
    weight.frequency * Math.log2(Math.max(frequency, 1)) +
    weight.cost * cost +
    (cost <= Cost.accent ? weight.accent : 0) +
    weight.fit * fit +
    weight.oddness * (rarity < 0 ? 1 : rarity < hardlyOne ? 0.5 : 0)
  return Math.min(surest, Math.round(100 / (1 + Math.exp(-evidence))) / 100)
}
