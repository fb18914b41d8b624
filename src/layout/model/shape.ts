import { Char } from './characters.ts'
import { type Evidence, flag, wordsBetween } from './evidence.ts'
import { type Line, type Lines, Sign } from './lines.ts'

/** What the words of a line say, as far as a catalogue knows them. */
export interface Words {
  /** Share of the line that known wordings of boilerplate cover, 0 to 1. */
  readonly coverage: number
  /** Words of the longest known wording in it: a long one is no chance, in a long line either. */
  readonly telling: number
  /** Whether it opens a list of links to other texts ("Sur le même sujet"). */
  readonly opensLinks: boolean
  /** Whether it belongs to the furniture of readers' comments. */
  readonly opensTalk: boolean
  /** Whether it tells who wrote the article or when it appeared. */
  readonly tellsCredits: boolean
}

/** A line with what stands beside it on the page. */
export interface ShapedLine {
  readonly line: Line
  readonly words: Words
  /** Blank lines before it and after it, at most 2. */
  readonly gapBefore: number
  readonly gapAfter: number
}

/** The lines with their gaps and what the catalogue knows of them. */
export function shapedLines(lines: Lines, words: readonly Words[]): ShapedLine[] {
  return lines.all.map((line, index) => ({
    line,
    words: words[index]!,
    gapBefore: Math.min(2, line.block.gap),
    gapAfter: Math.min(2, lines.all[index + 1]?.block.gap ?? 2),
  }))
}

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
const ends =
  (marks: string) =>
  ({ line }: ShapedLine): number =>
    flag(line.last !== 0 && marks.includes(String.fromCharCode(line.last)))
const sign =
  (bit: number) =>
  ({ line }: ShapedLine): number =>
    flag((line.signs & bit) !== 0)

/** Words from which a known wording in a line tells something, and from which it tells all it can. */
const shortestTelling = 3
const longestTelling = 8
const telling = ({ telling }: Words): number =>
  Math.min(1, Math.max(0, telling - shortestTelling) / (longestTelling - shortestTelling))

/** First stage: the line alone, its marks and counts, and how much of it known wordings cover. */
export const shapeEvidence: readonly Evidence<ShapedLine>[] = [
  { name: 'words-1', of: wordsBetween(0, 1) },
  { name: 'words-2-3', of: wordsBetween(2, 3) },
  { name: 'words-4-6', of: wordsBetween(4, 6) },
  { name: 'words-7-11', of: wordsBetween(7, 11) },
  { name: 'words-12-19', of: wordsBetween(12, 19) },
  { name: 'words-20-39', of: wordsBetween(20, 39) },
  { name: 'words-40-79', of: wordsBetween(40, 79) },
  { name: 'words-80', of: wordsBetween(80, 1e9) },
  { name: 'log-chars', of: ({ line }) => Math.log(1 + line.chars) / 6 },
  { name: 'sentences', of: ({ line }) => Math.log(1 + line.stops) },
  { name: 'ends-stop', of: ends('.') },
  { name: 'ends-cry', of: ends('!?…') },
  { name: 'ends-colon', of: ends(':') },
  { name: 'ends-comma', of: ends(',;') },
  { name: 'commas', of: ({ line }) => Math.min(1, share(8 * line.commas, line.words)) },
  { name: 'capitals', of: ({ line }) => share(line.capitals, line.words - 1) },
  { name: 'all-capitals', of: ({ line }) => flag(line.upper > 2 && line.upper > 0.7 * line.letters) },
  { name: 'small-words', of: ({ line }) => share(line.smallWords, line.words) },
  { name: 'digits', of: ({ line }) => share(line.digits, line.digits + line.letters) },
  { name: 'no-letters', of: ({ line }) => flag(line.letters === 0) },
  { name: 'word-length', of: ({ line }) => Math.min(2, share(line.letters, line.words) / 8) },
  { name: 'opens-lower', of: ({ line }) => flag(line.opening === Char.lower) },
  { name: 'opens-digit', of: ({ line }) => flag(line.opening === Char.digit) },
  { name: 'opens-quote', of: ({ line }) => flag(line.opening === Char.quote) },
  { name: 'quotes', of: ({ line }) => flag(line.quotes > 0) },
  { name: 'separators', of: ({ line }) => Math.min(1, share(4 * line.separators, line.words)) },
  { name: 'bullet', of: ({ line }) => flag(line.block.bullet > 0) },
  { name: 'address', of: sign(Sign.address) },
  { name: 'handle', of: sign(Sign.handle) },
  { name: 'asterisk', of: sign(Sign.asterisk) },
  { name: 'copyright', of: sign(Sign.copyright) },
  { name: 'date', of: sign(Sign.date) },
  { name: 'date-alone', of: ({ line }) => flag((line.signs & Sign.date) !== 0 && line.words <= 12) },
  { name: 'ends-ellipsis', of: sign(Sign.ellipsis) },
  { name: 'sentence-length', of: ({ line }) => Math.min(1, share(line.words, 1 + line.stops) / 40) },
  { name: 'sentence-short', of: ({ line }) => flag(line.stops > 0 && line.words <= 5) },
  {
    name: 'signs',
    of: ({ line }) => share(line.chars - line.letters - line.digits - line.words, line.chars),
  },
  {
    name: 'name-like',
    of: ({ line }) =>
      flag(
        line.words >= 2 &&
          line.words <= 4 &&
          line.capitals === line.words - 1 &&
          line.opening === Char.upper &&
          line.last !== 46,
      ),
  },
  { name: 'arrow', of: sign(Sign.arrow) },
  { name: 'bracket', of: sign(Sign.bracket) },
  { name: 'label', of: ({ line }) => flag((line.signs & Sign.label) !== 0 && line.last !== 58) },
  { name: 'aside', of: sign(Sign.aside) },
  { name: 'cries', of: ({ line }) => Math.min(1, share(4 * line.cries, line.words)) },
  { name: 'cries-long', of: ({ line }) => flag(line.cries > 0 && line.words >= 12) },
  { name: 'web-words', of: ({ line }) => Math.min(1, share(8 * line.webWords, line.words)) },
  { name: 'web-words-long', of: ({ line }) => flag(line.webWords > 0 && line.words >= 8) },
  { name: 'web-words-more', of: ({ line }) => flag(line.webWords > 1) },
  { name: 'gap-before', of: ({ gapBefore }) => gapBefore / 2 },
  { name: 'gap-after', of: ({ gapAfter }) => gapAfter / 2 },
  { name: 'phrase', of: ({ words }) => words.coverage },
  { name: 'phrase-whole', of: ({ words }) => flag(words.coverage >= 0.8) },
  { name: 'phrase-telling', of: ({ words }) => telling(words) },
  { name: 'phrase-telling-long', of: ({ words, line }) => flag(line.words >= 12) * telling(words) },
  { name: 'phrase-long', of: ({ words, line }) => flag(words.coverage >= 0.3 && line.words >= 12) },
]
