import { near } from './evidence.ts'

/** Which line is the headline, as far as it is known. */
export interface Headline {
  /** Index of the likeliest line; -1: none found. */
  readonly index: number
  /** How likely each line that may be the headline is, in order of the page. */
  readonly odds: readonly { readonly index: number; readonly chance: number }[]
}

/** Chance below which a line is not worth a look. */
const least = 0.005

/**
 * The headline with the chances of all lines that may be it: of them and "none", one is right.
 *
 * @param index The likeliest; -1: none.
 * @param all Lines that may be the headline, in order of the page.
 * @param scores Log-odds of each against "none".
 */
export function headlineOf(
  index: number,
  all: readonly { readonly index: number }[],
  scores: readonly number[],
): Headline {
  const top = scores.reduce((most, score) => Math.max(most, score), 0)
  const powers = scores.map((score) => Math.exp(score - top))
  const sum = powers.reduce((total, power) => total + power, Math.exp(-top))
  const odds = all.flatMap((candidate, at) => {
    const chance = powers[at]! / sum
    return chance >= least ? [{ index: candidate.index, chance }] : []
  })
  return { index, odds }
}

/** Lines behind a headline that stand near it. */
const reach = 6

/** For each line, how likely the headline is to stand before it, to be it, and to stand close before it. */
export class TitleMass {
  readonly before: Float64Array
  readonly here: Float64Array
  readonly closeBefore: Float64Array
  /** How likely the page has a headline at all. */
  readonly known: number

  constructor(size: number, { odds }: Headline) {
    this.before = new Float64Array(size)
    this.here = new Float64Array(size)
    this.closeBefore = new Float64Array(size)
    for (const { index, chance } of odds) this.here[index] = chance
    const fade = near(1, reach)
    let before = 0
    let close = 0
    for (let index = 0; index < size; index++) {
      this.before[index] = before
      this.closeBefore[index] = close
      before += this.here[index]!
      close = (close + this.here[index]!) * fade
    }
    this.known = before
  }
}
