import { Char } from './characters.ts'
import { type Evidence, flag, near, wordsBetween } from './evidence.ts'
import { type Line, type Lines, Sign } from './lines.ts'
import type { ShapedLine } from './shape.ts'
import type { Surroundings } from './surroundings.ts'
import type { Terrain } from './terrain.ts'
import { Vocabulary } from './vocabulary.ts'

/** A line that may be the headline. */
export interface Candidate {
  readonly line: Line
  readonly index: number
  readonly terrain: Terrain
  /** Lines of the page with the same words. */
  readonly copies: number
  /** Whether it is the first or the last of its copies. */
  readonly firstCopy: boolean
  readonly lastCopy: boolean
  /** Share of its content words that the page's core has. */
  readonly inCore: number
  /** Share of the content words of the page's first line that it holds, and of its own that stand there. */
  readonly ofFirst: number
  readonly inFirst: number
  /** Lines to the nearest date or byline, after it. */
  readonly toDate: number
  /** The same, a wording that tells who wrote it or when it appeared among them. */
  readonly toCredits: number
  /** Lines to the nearest date before it. */
  readonly sinceDate: number
  /** Whether the page's first line begins with all of it: the window shows headline and name of the site. */
  readonly opensFirst: boolean
  /** Share of its content words that the first lines of the core have. */
  readonly inLead: number
  /** How often the core has its content words: mean of logarithms. */
  readonly often: number
  /** Share of its content words that stand on the page outside its copies. */
  readonly inPage: number
  /** Words of the longest line among the few before it, and after it, that are no prose. */
  readonly longestBefore: number
  readonly longestAfter: number
  /** See `readShortRuns`; the same of the line before. */
  readonly shortRun: number
  readonly shortRunBefore: number
  /** Share of it that the catalogue knows. */
  readonly coverage: number
  /** How much the lines close above it and below it that are no prose share of the matter of the core: see `often`. */
  readonly matterAbove: number
  readonly matterBelow: number
  /** See `readRhythm`. */
  readonly rhythm: number
  /** Whether a list of links to other texts has been opened close above. */
  readonly inLinks: boolean
}

const beforeCore = ({ index, terrain }: Candidate): number => terrain.core.from - index

/** Which line is the headline: one of all lines wins. */
export const headlineEvidence: readonly Evidence<Candidate>[] = [
  { name: 'words-1', of: wordsBetween(0, 1) },
  { name: 'words-2', of: wordsBetween(2, 2) },
  { name: 'words-3', of: wordsBetween(3, 3) },
  { name: 'words-4-5', of: wordsBetween(4, 5) },
  { name: 'words-6-9', of: wordsBetween(6, 9) },
  { name: 'words-10-16', of: wordsBetween(10, 16) },
  { name: 'words-17-24', of: wordsBetween(17, 24) },
  { name: 'words-25', of: wordsBetween(25, 1e9) },
  { name: 'ends-stop', of: ({ line }) => flag(line.last === 46) },
  { name: 'ends-cry', of: ({ line }) => flag(line.last === 63 || line.last === 33) },
  { name: 'ends-colon', of: ({ line }) => flag(line.last === 58) },
  { name: 'capitals', of: ({ line }) => (line.words > 1 ? line.capitals / (line.words - 1) : 0) },
  { name: 'all-capitals', of: ({ line }) => flag(line.upper > 2 && line.upper > 0.7 * line.letters) },
  { name: 'opens-lower', of: ({ line }) => flag(line.opening === Char.lower) },
  { name: 'digits', of: ({ line }) => line.digits / (line.digits + line.letters + 1) },
  { name: 'separators', of: ({ line }) => flag(line.separators > 0) },
  { name: 'bullet', of: ({ line }) => flag(line.block.bullet > 0) },
  { name: 'first', of: ({ index }) => flag(index === 0) },
  { name: 'before-core', of: (at) => flag(beforeCore(at) > 0) * near(beforeCore(at), 3) },
  { name: 'before-core-far', of: (at) => flag(beforeCore(at) > 0) * near(beforeCore(at), 15) },
  { name: 'opens-core', of: (at) => flag(beforeCore(at) === 0) },
  { name: 'in-core', of: (at) => flag(beforeCore(at) < 0 && at.index < at.terrain.core.to) },
  { name: 'after-core', of: ({ index, terrain }) => flag(index >= terrain.core.to) },
  {
    name: 'prose-after',
    of: ({ index, terrain }) => terrain.proseIn(index + 1, terrain.size) / (terrain.total + 1),
  },
  {
    name: 'prose-next',
    of: ({ index, terrain }) => Math.min(1, terrain.proseIn(index + 1, index + 7) / 600),
  },
  {
    name: 'prose-soon',
    of: ({ index, terrain }) => Math.min(1, terrain.proseIn(index + 1, index + 16) / 1500),
  },
  { name: 'prose-before', of: ({ index, terrain }) => terrain.proseIn(0, index) / (terrain.total + 1) },
  { name: 'core-words', of: ({ inCore }) => inCore },
  { name: 'no-core-words', of: ({ inCore }) => flag(inCore === 0) },
  { name: 'of-first', of: ({ ofFirst, index }) => (index === 0 ? 0 : ofFirst) },
  { name: 'in-first', of: ({ inFirst, index }) => (index === 0 ? 0 : inFirst) },
  { name: 'is-in-first', of: ({ inFirst, index }) => flag(index > 0 && inFirst === 1) },
  { name: 'copied', of: ({ copies }) => flag(copies > 1) },
  { name: 'copies', of: ({ copies }) => Math.min(3, copies - 1) / 3 },
  { name: 'first-copy', of: ({ firstCopy, copies }) => flag(firstCopy && copies > 1) },
  { name: 'last-copy', of: ({ lastCopy, copies }) => flag(lastCopy && copies > 1) },
  { name: 'date-near', of: ({ toDate }) => near(toDate, 3) },
  { name: 'date-before', of: ({ sinceDate }) => near(sinceDate, 2) },
  { name: 'opens-first', of: ({ opensFirst }) => flag(opensFirst) },
  { name: 'like-first', of: ({ inFirst, ofFirst, index }) => (index === 0 ? 0 : inFirst * ofFirst) },
  { name: 'lead-words', of: ({ inLead }) => inLead },
  { name: 'often', of: ({ often }) => often },
  { name: 'often-long', of: ({ often, line }) => flag(line.to - line.from >= 3) * often },
  { name: 'page-words', of: ({ inPage }) => inPage },
  { name: 'long-before', of: ({ line, longestBefore }) => flag(longestBefore >= line.words) },
  { name: 'heading-before', of: ({ longestBefore }) => flag(longestBefore >= 5 && longestBefore <= 25) },
  { name: 'long-after', of: ({ line, longestAfter }) => flag(longestAfter >= line.words) },
  { name: 'among-short', of: ({ line, shortRun }) => (line.words <= 5 ? Math.log(1 + shortRun) / 3 : 0) },
  {
    name: 'after-short',
    of: ({ shortRunBefore, line }) => (line.words > 5 ? Math.log(1 + shortRunBefore) / 3 : 0),
  },
  { name: 'opens-digit', of: ({ line }) => flag(line.opening === Char.digit) },
  { name: 'quotes', of: ({ line }) => flag(line.quotes > 0) },
  { name: 'bracket', of: ({ line }) => flag((line.signs & Sign.bracket) !== 0) },
  {
    name: 'address',
    of: ({ line }) => flag((line.signs & (Sign.address | Sign.handle | Sign.copyright)) !== 0),
  },
  { name: 'ellipsis', of: ({ line }) => flag((line.signs & Sign.ellipsis) !== 0) },
  { name: 'dated', of: ({ line }) => flag((line.signs & Sign.date) !== 0) },
  { name: 'known', of: ({ coverage }) => flag(coverage >= 0.7) },
  { name: 'known-whole', of: ({ coverage }) => flag(coverage >= 0.9) },
  { name: 'gap', of: ({ line }) => Math.min(2, line.block.gap) / 2 },
  { name: 'credits-near', of: ({ toCredits }) => near(toCredits, 3) },
  { name: 'credits-next', of: ({ toCredits }) => flag(toCredits <= 2) },
  { name: 'matter-above', of: ({ matterAbove }) => matterAbove },
  { name: 'more-matter-above', of: ({ matterAbove, often }) => flag(matterAbove > often) },
  { name: 'matter-below', of: ({ matterBelow }) => matterBelow },
  { name: 'more-matter-below', of: ({ matterBelow, often }) => flag(matterBelow > often) },
  { name: 'rhythm', of: ({ rhythm }) => rhythm },
  { name: 'in-links', of: ({ inLinks }) => flag(inLinks) },
]

/** Words of the longest headline, and of the longest one with a full stop. */
const longest = 45
const longestStopped = 15

const mayBeHeadline = ({ words, last }: Line): boolean =>
  words > 0 && words <= (last === 46 ? longestStopped : longest)

const isDated = ({ words, digits, signs }: Line): boolean =>
  (signs & Sign.date) !== 0 && digits >= 4 && digits <= 30 && words <= 20

/** Lines of the core that are its lead. */
const leadLines = 5
/** Lines before and after a headline that are compared with it. */
const neighbourhood = 3
/** Lines below a heading of links that are links. */
const linksReach = 6

/** Every line that may be the headline: those before the end of the core. */
export function readCandidates(
  lines: Lines,
  shaped: readonly ShapedLine[],
  terrain: Terrain,
  core: Vocabulary,
  { copies, shortRuns, rhythm }: Surroundings,
): Candidate[] {
  const { all } = lines
  const { core: run } = terrain
  const end = Math.min(all.length, Math.max(run.to, 1))
  const found: Candidate[] = []
  if (all.length === 0) return found
  const first = new Vocabulary(lines, 0, 1)
  const lead = new Vocabulary(lines, run.from, Math.min(run.to, run.from + leadLines))
  const page = new Vocabulary(lines, 0, all.length)
  const behind = Math.min(all.length, end + 8)
  const toDate = distancesTo(isDated, all, behind)
  const toCredits = distancesTo(
    (line, index) => shaped[index]!.words.tellsCredits || isDated(line),
    all,
    behind,
  )
  const matter = Float64Array.from({ length: behind }, (_, index) =>
    isHeadingLong(all[index]!) ? core.often(all[index]!) : 0,
  )
  const whole = all[0]!.to - all[0]!.from
  const top = all[0]!.block.text
  let sinceDate = Infinity
  let sinceLinks = Infinity
  for (let index = 0; index < end; index++) {
    const line = all[index]!
    sinceDate++
    sinceLinks = shaped[index]!.words.opensLinks ? 0 : sinceLinks + 1
    if (mayBeHeadline(line)) {
      const { count, first: from, last: to } = copies.of(line)
      const inFirst = first.share(line, false)
      const isOfCore = index >= run.from && index < run.to
      found.push({
        line,
        index,
        terrain,
        copies: count,
        firstCopy: from === index,
        lastCopy: to === index,
        inCore: core.share(line, isOfCore),
        inFirst,
        ofFirst: whole > 0 ? Math.min(1, (inFirst * (line.to - line.from)) / whole) : 0,
        toDate: toDate[index]!,
        toCredits: toCredits[index]!,
        sinceDate,
        opensFirst: index > 0 && line.chars >= 8 && top.startsWith(line.block.text),
        inLead: lead.share(line, isOfCore && index < run.from + leadLines),
        often: core.often(line),
        inPage: page.shareBeyond(line, count),
        longestBefore: longestOf(all, index - neighbourhood, index),
        longestAfter: longestOf(all, index + 1, index + 1 + neighbourhood),
        shortRun: shortRuns[index]!,
        shortRunBefore: shortRuns[index - 1] ?? 0,
        coverage: shaped[index]!.words.coverage,
        matterAbove: mostOf(matter, all, line.key, index - neighbourhood, index),
        matterBelow: mostOf(matter, all, line.key, index + 1, index + 1 + neighbourhood),
        rhythm: rhythm[index]!,
        inLinks: sinceLinks <= linksReach,
      })
    }
    if (isDated(line)) sinceDate = 0
  }
  return found
}

/** Lines on to the nearest line of some sort, for the first lines of a page. */
function distancesTo(
  isWanted: (line: Line, index: number) => boolean,
  all: readonly Line[],
  size: number,
): Float64Array {
  const distances = new Float64Array(size)
  let found = Infinity
  for (let index = size - 1; index >= 0; index--) {
    distances[index] = found - index
    if (isWanted(all[index]!, index)) found = index
  }
  return distances
}

/** Words of a line that might be a headline or its lead. */
const isHeadingLong = ({ words }: Line): boolean => words >= 4 && words <= longest

/** The most that one of lines [from, to) has, but for copies of a line. */
function mostOf(values: Float64Array, all: readonly Line[], key: number, from: number, to: number): number {
  let most = 0
  for (let index = Math.max(0, from); index < Math.min(values.length, to); index++)
    if (values[index]! > most && all[index]!.key !== key) most = values[index]!
  return most
}

/** Words of the longest line among lines [from, to) that are no paragraphs. */
function longestOf(all: readonly Line[], from: number, to: number): number {
  let most = 0
  for (let index = Math.max(0, from); index < Math.min(all.length, to); index++) {
    const { words, last } = all[index]!
    if (words <= longest && last !== 46 && words > most) most = words
  }
  return most
}
