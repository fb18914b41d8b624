import { baseOf, Cost } from '../lexicon/index.ts'

/** A single slip between two words. */
export interface Slip {
  /** See `Cost`. */
  readonly cost: number
  /** Place of the first letter that differs. */
  readonly at: number
}

/**
 * Tell the slip that makes one word of another.
 *
 * @returns Null when they are the same word, or more than one slip apart.
 */
export function slipBetween(word: string, other: string): Slip | null {
  const gap = word.length - other.length
  if (gap > 1 || gap < -1 || word === other) return null
  let at = 0
  while (at < word.length && word[at] === other[at]) at++
  const [rest, otherRest] = [word.slice(at), other.slice(at)]
  if (gap === 0) {
    if (rest.slice(1) === otherRest.slice(1)) {
      const isAccent = baseOf(rest.charCodeAt(0)) === baseOf(otherRest.charCodeAt(0))
      return { cost: isAccent ? Cost.accent : Cost.other, at }
    }
    const isSwap =
      rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2)
    return isSwap ? { cost: Cost.swapped, at } : null
  }
  const [long, short] = gap > 0 ? [rest, otherRest] : [otherRest, rest]
  if (long.slice(1) !== short) return null
  const isDoubled = long[0] === word[at - 1]
  return { cost: isDoubled ? Cost.doubled : Cost.missing, at }
}

const factor = 0x01000193

/**
 * Hashes of a word and of what is left of it when each of its letters is dropped in turn: what slips share. Words that
 * share one may still be strangers.
 */
export function remainders(word: string): number[] {
  const { length } = word
  // Hash of the first letters, and of the last, of each length.
  const heads = new Int32Array(length + 1)
  for (let at = 0; at < length; at++)
    heads[at + 1] = (Math.imul(heads[at]!, factor) + word.charCodeAt(at)) | 0
  const found = [heads[length]!]
  let tail = 0
  let power = 1
  for (let at = length - 1; at >= 0; at--) {
    if (word[at] !== word[at + 1]) found.push((Math.imul(heads[at]!, power) + tail) | 0)
    tail = (tail + Math.imul(word.charCodeAt(at), power)) | 0
    power = Math.imul(power, factor)
  }
  return found
}

/** Whether two words are one but for their accents. */
export function differsInAccents(word: string, other: string): boolean {
  if (word.length !== other.length) return false
  for (let index = 0; index < word.length; index++)
    if (baseOf(word.charCodeAt(index)) !== baseOf(other.charCodeAt(index))) return false
  return true
}
