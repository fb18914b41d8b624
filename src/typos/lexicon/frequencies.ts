import { base, Digits } from '../../packed/digits.ts'

/** Frequency classes run from 1 (known, rare) to this. */
const classes = 15
/** Different fingerprints of a word; `strange` is none's. */
const strange = Math.floor((base * base) / classes) - 1
/** Digits a bucket, and a slot. */
export const slotDigits = 2
/** More than any bucket's number. */
export const mostTries = base * base
/** What an empty slot holds. */
export const emptySlot = strange * classes

/** What a slot holds for a word. */
export const slotOf = (fingerprint: number, frequency: number): number =>
  fingerprint * classes + frequency - 1

/**
 * Where a word may stand in a table of words, by two hashes: the first gives a bucket, the second and the number that
 * the bucket holds give a slot and a fingerprint. Shared by the packer.
 */
export class WordPlace {
  bucket = 0
  slot = 0
  fingerprint = 0
  private hash = 0

  constructor(
    private readonly buckets: number,
    private readonly slots: number,
  ) {}

  /** Find the bucket of a word. */
  read(word: string): void {
    let one = 0x811c9dc5
    let two = 0x2545f491
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at)
      one = Math.imul(one ^ unit, 0x01000193)
      two = Math.imul(two ^ unit, 0x5bd1e995)
      two ^= two >>> 15
    }
    this.bucket = (one >>> 0) % this.buckets
    this.hash = two
  }

  /** Find the slot and the fingerprint of the word read last, by what its bucket holds. */
  settle(number: number): void {
    let mixed = this.hash ^ Math.imul(number + 1, 0x9e3779b1)
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed ^= mixed >>> 13
    this.slot = (mixed >>> 0) % this.slots
    this.fingerprint = (Math.imul(mixed, 0xc2b2ae35) >>> 16) % strange
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
  private readonly place: WordPlace

  constructor(buckets: string, slots: string) {
    this.buckets = new Digits(buckets)
    this.slots = new Digits(slots)
    this.place = new WordPlace(buckets.length / slotDigits, slots.length / slotDigits)
  }

  of(word: string): number {
    const { place } = this
    place.read(word)
    place.settle(this.buckets.two(place.bucket * slotDigits))
    const held = this.slots.two(place.slot * slotDigits)
    return Math.floor(held / classes) === place.fingerprint ? (held % classes) + 1 : 1
  }
}
