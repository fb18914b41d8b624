import type { Ground } from '../extent/verge.ts'
import { isFurniture, isStopped } from '../lines/sentence.ts'
import type { Line } from '../model/lines.ts'

/** A headline with what stands under it. */
export interface Pair {
  readonly headline: number
  /** The sentence or two under it. */
  readonly lead: number
  /** First line that belongs to it: its section, its date. */
  readonly from: number
}

/** Pairs of headline and lead that follow one another with nothing else between them. */
export interface PairRun {
  readonly pairs: readonly Pair[]
  /** Lines [from, to) that it takes. */
  readonly from: number
  readonly to: number
  /** Whether a heading of links stands right above it: "Read more". */
  readonly headed: boolean
  /** Whether furniture stands between it and the paragraph above it: buttons, keywords, a copyright line. */
  readonly parted: boolean
}

/** Fewest words of a lead; most words and most sentences of one: a longer one is a paragraph of an article. */
const shortestLead = 4
const longestLead = 60
const mostSentences = 3
/** Words of the shortest and the longest headline. */
const shortestHeadline = 2
const longestHeadline = 22
/** Lines between two leads: a section, a headline, a date, a headline that has no lead. */
const mostBetween = 5
/** Share of a line that known wordings cover when it is one of them. */
export const known = 0.7
/** How often a page says what stands in each entry of a list: "Read more". */
const often = 3

export const isLead = (line: Line): boolean =>
  isStopped(line) && line.words >= shortestLead && line.words <= longestLead && line.stops <= mostSentences

export const isHeadline = (line: Line): boolean =>
  !isFurniture(line) &&
  line.words >= shortestHeadline &&
  line.words <= longestHeadline &&
  line.last !== 46 &&
  line.letters > 2 * line.digits

/**
 * The runs of pairs of a page, in order: a short line without a full stop and a sentence or two, again and again, its
 * headline and its lead among them.
 */
export function readPairRuns({ words, survey }: Pick<Ground, 'words' | 'survey'>): PairRun[] {
  const { all } = survey.lines
  const runs: PairRun[] = []
  let pairs: Pair[] = []
  let headed = false
  let parted = false
  // Lines since the last sentence, in which the next headline is looked for.
  let from = 0
  const close = (): void => {
    if (pairs.length > 0) runs.push(runOf(pairs, headed, parted))
    pairs = []
    headed = false
    parted = false
  }
  for (let index = 0; index < all.length; index++) {
    const line = all[index]!
    const { coverage, opensLinks } = words[index]!
    const isEach = survey.placed[index]!.copies >= often
    if (opensLinks && !isEach) {
      close()
      headed = true
      from = index + 1
    } else if ((coverage >= known || isFurniture(line)) && !isEach) {
      // A date or a name may stand in each entry.
      if (words[index]!.tellsCredits) continue
      const wasHeaded: boolean = headed && pairs.length === 0
      close()
      headed = wasHeaded
      parted = true
      from = index + 1
    } else if (
      isStopped(line) &&
      line.words >= shortestLead &&
      !(line.last !== 46 && isHeadline(line) && isLeadAt(all, index + 1))
    ) {
      const headline = isLead(line) && index - from <= mostBetween ? longestOf(all, from, index) : -1
      if (headline >= 0) pairs.push({ headline, lead: index, from: firstOf(all, from, headline) })
      else close()
      from = index + 1
    }
  }
  close()
  return runs
}

const runOf = (pairs: Pair[], headed: boolean, parted: boolean): PairRun => ({
  pairs,
  from: pairs[0]!.from,
  to: pairs.at(-1)!.lead + 1,
  headed,
  parted,
})

/** The runs without the headline of the page and what stands right under it: the pairs behind it are a run of their own. */
export function runsAround(runs: readonly PairRun[], title: number): PairRun[] {
  return runs.flatMap((run) => {
    const { pairs, headed, parted } = run
    if (title < run.from || title >= run.to) return [run]
    const above = pairs.filter(({ lead }) => lead < title)
    const below = pairs.filter(({ from }) => from > title)
    const around: PairRun[] = []
    if (above.length > 0) around.push(runOf(above, headed, parted))
    if (below.length > 0) around.push(runOf(below, false, false))
    return around
  })
}

const isLeadAt = (all: readonly Line[], index: number): boolean =>
  index < all.length && all[index]!.last === 46 && isLead(all[index]!)

/** The headline among the lines between two leads: the longest; -1: none. */
function longestOf(all: readonly Line[], from: number, to: number): number {
  let longest = -1
  for (let index = from; index < to; index++) {
    const line = all[index]!
    if (isHeadline(line) && (longest < 0 || line.words > all[longest]!.words)) longest = index
  }
  return longest
}

/** What stands above a headline and has a word is its section or its date. */
function firstOf(all: readonly Line[], from: number, headline: number): number {
  let first = headline
  while (first > from && all[first - 1]!.words > 0) first--
  return first
}
