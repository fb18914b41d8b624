import type { SegmentationData } from '../language/shape/segmentation.ts'

/** What the full stop after an abbreviation may be. */
export const Abbreviation = { never: 1, numeric: 2, final: 3 } as const
export type Abbreviation = (typeof Abbreviation)[keyof typeof Abbreviation]

/** The data of a language, made ready for look-ups. */
export interface Vocabulary {
  readonly abbreviations: ReadonlyMap<string, Abbreviation>
  /** Length of the longest abbreviation. */
  readonly longestAbbreviation: number
  /** Clitic without its apostrophe -> what follows it in words that stay whole ("c" -> "est-à-dire"). */
  readonly clitics: ReadonlyMap<string, readonly string[]>
  /** Clitics of one letter, by the code of the letter in either case. */
  readonly letterClitics: readonly (readonly string[] | undefined)[]
  /** Length of the longest clitic. */
  readonly longestClitic: number
  readonly openers: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
}

const compiled = new WeakMap<SegmentationData, Vocabulary>()

/** Make the data of a language ready, once. */
export function vocabularyOf(data: SegmentationData): Vocabulary {
  let vocabulary = compiled.get(data)
  if (!vocabulary) {
    vocabulary = compile(data)
    compiled.set(data, vocabulary)
  }
  return vocabulary
}

function compile(data: SegmentationData): Vocabulary {
  const abbreviations = new Map<string, Abbreviation>()
  for (const word of data.numericAbbreviations) abbreviations.set(word, Abbreviation.numeric)
  for (const word of data.finalAbbreviations) abbreviations.set(word, Abbreviation.final)
  for (const word of data.abbreviations) abbreviations.set(word, Abbreviation.never)
  const clitics = new Map<string, string[]>()
  for (const clitic of data.clitics) clitics.set(clitic.slice(0, -1), [])
  for (const word of data.lexicalApostrophes) {
    const cut = word.indexOf("'")
    clitics.get(word.slice(0, cut))?.push(word.slice(cut + 1))
  }
  const letterClitics: (readonly string[] | undefined)[] = new Array(256).fill(undefined)
  for (const [clitic, wholes] of clitics) {
    for (const letter of [clitic, clitic.toUpperCase()]) {
      if (letter.length === 1) letterClitics[letter.charCodeAt(0)] = wholes
    }
  }
  return {
    abbreviations,
    longestAbbreviation: longest(abbreviations.keys()),
    clitics,
    letterClitics,
    longestClitic: longest(clitics.keys()),
    openers: new Set(data.sentenceOpeners),
    particles: new Set(data.nameParticles),
  }
}

function longest(words: Iterable<string>): number {
  let length = 0
  for (const word of words) length = Math.max(length, word.length)
  return length
}
