/** Frequency classes run from 1 (known, rare) to this. */
const mostFrequent = 15

/**
 * Frequency class of each word of a list in order of frequency: each class holds twice as many words as the one above.
 *
 * @param ranked Words, most frequent first.
 */
export function frequencyClasses(ranked: readonly string[]): Map<string, number> {
  const classes = new Map<string, number>()
  ranked.forEach((word, rank) => {
    const key = word.normalize('NFC').toLowerCase().replaceAll('’', "'")
    const value = Math.max(2, mostFrequent + 1 - Math.ceil(Math.log2(rank + 2)))
    if (!classes.has(key)) classes.set(key, value)
  })
  return classes
}
