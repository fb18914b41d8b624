import { Char } from './characters.ts'
import { type Evidence, flag, numbered } from './evidence.ts'
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

/** Words from which a known wording in a line tells something, and from which it tells all it can. */
const shortestTelling = 3
const longestTelling = 8

const names = [
  'words-1',
  'words-2-3',
  'words-4-6',
  'words-7-11',
  'words-12-19',
  'words-20-39',
  'words-40-79',
  'words-80',
  'log-chars',
  'sentences',
  'ends-stop',
  'ends-cry',
  'ends-colon',
  'ends-comma',
  'commas',
  'capitals',
  'all-capitals',
  'small-words',
  'digits',
  'no-letters',
  'word-length',
  'opens-lower',
  'opens-digit',
  'opens-quote',
  'quotes',
  'separators',
  'bullet',
  'address',
  'handle',
  'asterisk',
  'copyright',
  'date',
  'date-alone',
  'ends-ellipsis',
  'sentence-length',
  'sentence-short',
  'signs',
  'name-like',
  'arrow',
  'bracket',
  'label',
  'aside',
  'cries',
  'cries-long',
  'web-words',
  'web-words-long',
  'web-words-more',
  'gap-before',
  'gap-after',
  'phrase',
  'phrase-whole',
  'phrase-telling',
  'phrase-telling-long',
  'phrase-long',
] as const
const at = numbered(names)

/** First stage: the line alone, its marks and counts, and how much of it known wordings cover. */
export const shapeEvidence: Evidence<readonly ShapedLine[]> = {
  names,
  take(page, index, to) {
    const shaped = page[index]!
    takeLength(shaped.line, to)
    takeCharacters(shaped.line, to)
    takeMarks(shaped.line, to)
    takePhrases(shaped, to)
  },
}

/** How long it is, and its sentences are. */
function takeLength({ words, chars, stops, letters, smallWords }: Line, to: Float64Array): void {
  to[at['words-1']] = flag(words <= 1)
  to[at['words-2-3']] = flag(words >= 2 && words <= 3)
  to[at['words-4-6']] = flag(words >= 4 && words <= 6)
  to[at['words-7-11']] = flag(words >= 7 && words <= 11)
  to[at['words-12-19']] = flag(words >= 12 && words <= 19)
  to[at['words-20-39']] = flag(words >= 20 && words <= 39)
  to[at['words-40-79']] = flag(words >= 40 && words <= 79)
  to[at['words-80']] = flag(words >= 80)
  to[at['log-chars']] = Math.log(1 + chars) / 6
  to[at.sentences] = Math.log(1 + stops)
  to[at['small-words']] = share(smallWords, words)
  to[at['word-length']] = Math.min(2, share(letters, words) / 8)
  to[at['sentence-length']] = Math.min(1, share(words, 1 + stops) / 40)
  to[at['sentence-short']] = flag(stops > 0 && words <= 5)
}

/** What its characters are, and what it begins with. */
function takeCharacters(line: Line, to: Float64Array): void {
  const { chars, letters, upper, digits, words, capitals, opening, last } = line
  to[at.capitals] = share(capitals, words - 1)
  to[at['all-capitals']] = flag(upper > 2 && upper > 0.7 * letters)
  to[at.digits] = share(digits, digits + letters)
  to[at['no-letters']] = flag(letters === 0)
  to[at['opens-lower']] = flag(opening === Char.lower)
  to[at['opens-digit']] = flag(opening === Char.digit)
  to[at['opens-quote']] = flag(opening === Char.quote)
  to[at.signs] = share(chars - letters - digits - words, chars)
  to[at['name-like']] = flag(
    words >= 2 && words <= 4 && capitals === words - 1 && opening === Char.upper && last !== 46,
  )
}

/** Its marks, and what it ends with. */
function takeMarks(line: Line, to: Float64Array): void {
  const { last, words, commas, quotes, separators, cries, signs, block } = line
  to[at['ends-stop']] = flag(last === 46)
  to[at['ends-cry']] = flag(last === 33 || last === 63 || last === 0x2026)
  to[at['ends-colon']] = flag(last === 58)
  to[at['ends-comma']] = flag(last === 44 || last === 59)
  to[at.commas] = Math.min(1, share(8 * commas, words))
  to[at.quotes] = flag(quotes > 0)
  to[at.separators] = Math.min(1, share(4 * separators, words))
  to[at.bullet] = flag(block.bullet > 0)
  to[at.address] = flag((signs & Sign.address) !== 0)
  to[at.handle] = flag((signs & Sign.handle) !== 0)
  to[at.asterisk] = flag((signs & Sign.asterisk) !== 0)
  to[at.copyright] = flag((signs & Sign.copyright) !== 0)
  to[at.date] = flag((signs & Sign.date) !== 0)
  to[at['date-alone']] = flag((signs & Sign.date) !== 0 && words <= 12)
  to[at['ends-ellipsis']] = flag((signs & Sign.ellipsis) !== 0)
  to[at.arrow] = flag((signs & Sign.arrow) !== 0)
  to[at.bracket] = flag((signs & Sign.bracket) !== 0)
  to[at.label] = flag((signs & Sign.label) !== 0 && last !== 58)
  to[at.aside] = flag((signs & Sign.aside) !== 0)
  to[at.cries] = Math.min(1, share(4 * cries, words))
  to[at['cries-long']] = flag(cries > 0 && words >= 12)
}

/** What known words say of it, and whether it stands apart. */
function takePhrases({ line, words, gapBefore, gapAfter }: ShapedLine, to: Float64Array): void {
  const { coverage } = words
  const telling = Math.min(
    1,
    Math.max(0, words.telling - shortestTelling) / (longestTelling - shortestTelling),
  )
  to[at['web-words']] = Math.min(1, share(8 * line.webWords, line.words))
  to[at['web-words-long']] = flag(line.webWords > 0 && line.words >= 8)
  to[at['web-words-more']] = flag(line.webWords > 1)
  to[at['gap-before']] = gapBefore / 2
  to[at['gap-after']] = gapAfter / 2
  to[at.phrase] = coverage
  to[at['phrase-whole']] = flag(coverage >= 0.8)
  to[at['phrase-telling']] = telling
  to[at['phrase-telling-long']] = flag(line.words >= 12) * telling
  to[at['phrase-long']] = flag(coverage >= 0.3 && line.words >= 12)
}
