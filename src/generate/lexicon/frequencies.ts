import { digit, fixed } from '../../packed/digits.ts'
import { bucketDigits, emptySlot, mostTries, slotOf, WordPlace } from '../../typos/lexicon/frequencies.ts'

/** Ranked words a bucket, and, by the digits of a slot, ranked words a slot. */
const wordsABucket = 4
const loads: readonly number[] = [0, 0.9, 0.97]
/** Where a bucket has more words that are not ranked, one digit tells too few fingerprints apart to find its number. */
const mostForOneDigit = 8

/**
 * Write the frequency classes of words as `Frequencies` reads them: the numbers of the buckets, and the slots.
 *
 * A bucket gets the first number that puts each of its ranked words (class above 1) into a slot of its own where no
 * other word has the same fingerprint.
 */
export function packFrequencies(words: Iterable<readonly [word: string, frequency: number]>): string[] {
  const entries = [...words].map(([word, frequency]) => ({ word, frequency, isRanked: frequency > 1 }))
  const ranked = entries.filter(({ isRanked }) => isRanked).length
  const buckets = Math.max(1, Math.ceil(ranked / wordsABucket))
  const slotDigits = (entries.length - ranked) / buckets > mostForOneDigit ? 2 : 1
  const slots = Math.max(1, Math.ceil(ranked / loads[slotDigits]!))
  const place = new WordPlace(buckets, slots, slotDigits)
  const members = Array.from({ length: buckets }, () => ({ words: [] as typeof entries, ranked: 0 }))
  for (const entry of entries) {
    place.read(entry.word)
    const bucket = members[place.bucket]!
    bucket.words.push(entry)
    if (entry.isRanked) bucket.ranked++
  }
  const held = new Array<number>(slots).fill(emptySlot(slotDigits))
  const fingerprints = new Array<number>(slots).fill(-1)
  /** Slot and fingerprint of the words that are not ranked. */
  const strangers = new Set<number>()
  const key = () => place.slot * mostTries + place.fingerprint

  /** Whether the number does for the bucket; if so, its words are put. */
  const settles = (bucket: typeof entries, number: number): boolean => {
    const put: { slot: number; fingerprint: number; frequency: number }[] = []
    const passers: number[] = []
    for (const { word, frequency, isRanked } of bucket) {
      place.read(word)
      place.settle(number)
      const { slot, fingerprint } = place
      if (!isRanked) {
        if (fingerprints[slot] === fingerprint) return false
        passers.push(key())
        continue
      }
      if (fingerprints[slot] !== -1 || strangers.has(key())) return false
      if (put.some((other) => other.slot === slot)) return false
      put.push({ slot, fingerprint, frequency })
    }
    if (put.some(({ slot, fingerprint }) => passers.includes(slot * mostTries + fingerprint))) return false
    for (const passer of passers) strangers.add(passer)
    for (const { slot, fingerprint, frequency } of put) {
      fingerprints[slot] = fingerprint
      held[slot] = slotOf(fingerprint, frequency)
    }
    return true
  }

  const numbers = new Array<number>(buckets).fill(0)
  const order = [...members.keys()].sort((a, b) => members[b]!.ranked - members[a]!.ranked || a - b)
  for (const bucket of order) {
    let number = 0
    while (!settles(members[bucket]!.words, number)) {
      if (++number === mostTries) throw new Error('No number does for a bucket of words')
    }
    numbers[bucket] = number
  }
  const write = (values: readonly number[], digits: number) =>
    values.map((value) => fixed(value, digits)).join('')
  return [write(numbers, bucketDigits), digit(slotDigits) + write(held, slotDigits)]
}
