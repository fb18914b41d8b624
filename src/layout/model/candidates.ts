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
        shortRunBefore: index > 0 ? shortRuns[index - 1]! : 0,
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
