import { foldedCode } from './characters.ts'
import { IntList } from './int-list.ts'

/** Bits of a word's classes that the reader gives by its looks. */
export const CLASSES = { word: 1, n: 2, capital: 4, email: 8, url: 16, handle: 32, hashtag: 64 } as const
/** The first of the bits for slots that are lists of single words. */
export const FIRST_SLOT_BIT = 7
/** The bit of words that say little of what a line is about. */
export const LIGHT_CLASS = 1 << 29
/** Those that do not follow from the word itself. */
export const LOOKS = (1 << FIRST_SLOT_BIT) - 1

/** What is known of single words, by `wordCode`. */
export interface WordClasses {
  readonly classes: ReadonlyMap<number, number>
  /** Whether a wording may start with the word. */
  starts(code: number): boolean
  /** Its number among the words of the wordings; -1: none has it. */
  numberOf(code: number): number
}

/**
 * A number that stands for a word: FNV-1a over its letters without case and accents. Two words share one with a
 * chance of one in four thousand million, and then only make a wording match where it should not.
 */
export function wordCode(text: string, start: number, end: number): number {
  let hash = noLetters
  for (let at = start; at < end; at++) hash = withFolded(hash, foldedCode(text.charCodeAt(at)))
  return hash
}

/** `wordCode` of no letters, and what each letter multiplies it by. */
export const noLetters = 0x811c9dc5 | 0
const prime = 0x01000193

/** `wordCode` of a word and one more letter, without case and accent. */
export function withFolded(word: number, letter: number): number {
  return Math.imul(word ^ letter, prime)
}

const space = 32

/** `wordCode` of each of the words in a text that has them without case and accents, with single spaces between them. */
export function wordCodes(folded: string): Int32Array {
  const codes = new IntList(4096)
  let code = noLetters
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at)
    if (unit === space) {
      codes.push(code)
      code = noLetters
    } else code = Math.imul(code ^ unit, prime)
  }
  if (folded !== '') codes.push(code)
  return codes.items.slice(0, codes.size)
}

const markCodes = new Map<number, number>()

/** `wordCode` of a mark, from its character code. */
export function markCode(code: number): number {
  let known = markCodes.get(code)
  if (known === undefined) {
    known = wordCode(String.fromCharCode(code), 0, 1)
    markCodes.set(code, known)
  }
  return known
}
