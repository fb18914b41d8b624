import { base, Digits } from '../../packed/digits.ts'
import { WordHash } from './word-hash.ts'

/** Frequency classes run from 1 (known, rare) to this. */
const classes = 15
/** Digits of what a bucket holds. */
export const bucketDigits = 2
/** More than any bucket's number. */
export const mostTries = base ** bucketDigits

/** How many fingerprints of words a slot of that many digits can tell apart; one more is no word's. */
const fingerprintsIn = (digits: number): number => Math.floor(base ** digits / classes) - 1

/** What a slot holds for a word. */
export const slotOf = (fingerprint: number, frequency: number): number =>
  fingerprint * classes + frequency - 1

/** What an empty slot of that many digits holds. */
export const emptySlot = (digits: number): number => fingerprintsIn(digits) * classes

/**
 * Where a word may stand in a table of words, by two hashes: the first gives a bucket, the second and the number that
 * the bucket holds give a slot and a fingerprint. Shared by the packer.
 */
export class WordPlace {
  bucket = 0
  slot = 0
  fingerprint = 0
  private readonly hash = new WordHash()

  private readonly fingerprints: number

  constructor(
    private readonly buckets: number,
    private readonly slots: number,
    slotDigits: number,
  ) {
    this.fingerprints = fingerprintsIn(slotDigits)
  }

  /** Find the bucket of a word. */
  read(word: string): void {
    this.hash.read(word)
    this.bucket = (this.hash.one >>> 0) % this.buckets
  }

  /** Find the slot and the fingerprint of the word read last, by what its bucket holds. */
  settle(number: number): void {
    let mixed = this.hash.two ^ Math.imul(number + 1, 0x9e3779b1)
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed ^= mixed >>> 13
    this.slot = (mixed >>> 0) % this.slots
    this.fingerprint = (Math.imul(mixed, 0xc2b2ae35) >>> 16) % this.fingerprints
  }
}

/**
 * Frequency classes of the words of a lexicon, asked for by the word.
 *
 * Only words of classes above 1 are in the table; the packer chose what the buckets hold so that none shares its slot
 * with another, and no other word of the lexicon passes for one of them. A word that is not in the lexicon may: ask
 * about words that are.
 */
export class Frequencies {
  private readonly buckets: Digits
  private readonly slots: Digits
  private readonly slotDigits: number
  private readonly place: WordPlace

  /**
   * @param buckets What each bucket holds.
   * @param slots A digit, how many digits a slot has, and the slots.
   */
  constructor(buckets: string, slots: string) {
    this.buckets = new Digits(buckets)
    this.slots = new Digits(slots)
    this.slotDigits = this.slots.at(0)
    this.place = new WordPlace(
      buckets.length / bucketDigits,
      (slots.length - 1) / this.slotDigits,
      this.slotDigits,
    )
  }

  of(word: string): number {
    const { place } = this
    place.read(word)
    place.settle(this.buckets.fixed(place.bucket * bucketDigits, bucketDigits))
    const held = this.slots.fixed(1 + place.slot * this.slotDigits, this.slotDigits)
    return Math.floor(held / classes) === place.fingerprint ? (held % classes) + 1 : 1
  }
}
