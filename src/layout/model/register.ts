import type { Lines } from './lines.ts'

/** What one word says at most, in log-odds. */
const most = 2
/** Words of a line up to which its voice counts in proportion: one word alone says little. */
const enough = 6

/**
 * How each line speaks: as the page's prose does, or as the rest of the page, in words of any length. A page that
 * tells of a flood in the third person says "your" and "subscribe" only in its furniture, in whatever language. Each
 * line is heard by all the others, through what is known of them so far.
 *
 * @param chances How likely each line is prose.
 * @returns Mean log-odds of its words, -1 to 1; 0: nothing is known of them.
 */
export function readRegister({ all, spoken, distinct }: Lines, chances: Float64Array): Float64Array {
  const inside = new Float64Array(distinct)
  const outside = new Float64Array(distinct)
  let proseTotal = 0
  let restTotal = 0
  all.forEach(({ firstWord, endWord }, index) => {
    const prose = chances[index]!
    for (let at = firstWord; at < endWord; at++) {
      const word = spoken[at]!
      inside[word]! += prose
      outside[word]! += 1 - prose
    }
    proseTotal += prose * (endWord - firstWord)
    restTotal += (1 - prose) * (endWord - firstWord)
  })
  const floor = 2 / (1 + proseTotal + restTotal)
  return Float64Array.from(all, ({ firstWord, endWord }, index) => {
    const size = endWord - firstWord
    if (size === 0) return 0
    const prose = chances[index]!
    const proseOthers = 1 + proseTotal - prose * size
    const restOthers = 1 + restTotal - (1 - prose) * size
    let sum = 0
    for (let at = firstWord; at < endWord; at++) {
      const word = spoken[at]!
      const here = Math.max(0, inside[word]! - prose) / proseOthers
      const there = Math.max(0, outside[word]! - 1 + prose) / restOthers
      const odds = Math.log((here + floor) / (there + floor))
      sum += Math.max(-most, Math.min(most, odds))
    }
    return sum / Math.max(enough, size) / most
  })
}
