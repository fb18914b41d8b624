import { chance, type Evidence } from './evidence.ts'
import type { Line } from './lines.ts'
import type { Terrain } from './terrain.ts'

/** A line in its place on the page: what the second stage weighs. */
export interface PlacedLine {
  readonly line: Line
  readonly index: number
  readonly terrain: Terrain
  /** Share of its content words that the core of the page has too. */
  readonly inCore: number
  /** Share of its content words that the title has. */
  readonly inTitle: number
  /** How many lines of the page have the same words. */
  readonly copies: number
  /** See `readRhythm`. */
  readonly rhythm: number
  /** See `readShortRuns`. */
  readonly shortRun: number
  /** Index of the title; -1: none found. */
  readonly title: number
  /** Lines since the last cue of links to other texts, and of readers' talk; Infinity: none so far. */
  readonly sinceLinks: number
  readonly sinceTalk: number
  /** Share of the lines around it that known wordings cover. */
  readonly phrases: number
}

const flag = (value: boolean): number => (value ? 1 : 0)
const near = (distance: number, scale: number): number => Math.exp(-distance / scale)
const scoreAt =
  (shift: number) =>
  ({ terrain, index }: PlacedLine): number => {
    const score = terrain.scores[index + shift]
    return score === undefined ? -0.5 : chance(score)
  }
const around =
  (reach: number) =>
  ({ terrain, index }: PlacedLine): number =>
    terrain.density(index - reach, index + reach + 1)
const proseShare = ({ terrain }: PlacedLine, from: number, to: number): number =>
  terrain.total > 0 ? terrain.proseIn(from, to) / terrain.total : 0
/** Signed distance to the core run, in lines: negative before it, 0 inside. */
function toCore({ terrain, index }: PlacedLine): number {
  const { from, to } = terrain.core
  return index < from ? index - from : index >= to ? index - to + 1 : 0
}

/** The first stage's score is divided by this. */
export const ownScale = 4

/** Second stage: the line's own score in its context. */
export const contextEvidence: readonly Evidence<PlacedLine>[] = [
  { name: 'own', of: ({ terrain, index }) => terrain.scores[index]! / ownScale },
  { name: 'previous', of: scoreAt(-1) },
  { name: 'next', of: scoreAt(1) },
  { name: 'previous-2', of: scoreAt(-2) },
  { name: 'next-2', of: scoreAt(2) },
  { name: 'around-2', of: around(2) },
  { name: 'around-5', of: around(5) },
  { name: 'around-12', of: around(12) },
  { name: 'prose-before', of: (at) => proseShare(at, 0, at.index) },
  { name: 'prose-after', of: (at) => proseShare(at, at.index + 1, at.terrain.size) },
  { name: 'no-prose-before', of: (at) => near(at.terrain.proseIn(0, at.index), 150) },
  { name: 'no-prose-after', of: (at) => near(at.terrain.proseIn(at.index + 1, at.terrain.size), 150) },
  { name: 'in-core', of: (at) => flag(toCore(at) === 0) },
  { name: 'core-begins', of: (at) => flag(toCore(at) < 0) * near(-toCore(at), 4) },
  { name: 'core-ended', of: (at) => flag(toCore(at) > 0) * near(toCore(at), 4) },
  { name: 'before-core', of: (at) => flag(toCore(at) < 0) },
  { name: 'after-core', of: (at) => flag(toCore(at) > 0) },
  {
    name: 'core-share',
    of: ({ terrain }) =>
      terrain.total > 0 ? terrain.proseIn(terrain.core.from, terrain.core.to) / terrain.total : 0,
  },
  { name: 'page-prose', of: ({ terrain }) => Math.log(1 + terrain.total) / 9 },
  { name: 'page-place', of: ({ terrain, index }) => index / terrain.size },
  { name: 'core-words', of: ({ inCore }) => inCore },
  { name: 'core-words-long', of: ({ inCore, line }) => flag(line.to - line.from >= 6) * inCore },
  { name: 'no-core-words', of: ({ inCore, line }) => flag(inCore === 0 && line.to > line.from) },
  { name: 'title-words', of: ({ inTitle }) => inTitle },
  { name: 'copies', of: ({ copies }) => Math.min(1, Math.log(copies) / 2) },
  { name: 'copied', of: ({ copies }) => flag(copies > 1) },
  { name: 'rhythm', of: ({ rhythm }) => rhythm },
  { name: 'rhythm-after-core', of: (at) => flag(toCore(at) > 0) * at.rhythm },
  { name: 'short-run', of: ({ shortRun }) => Math.log(1 + shortRun) / 3 },
  { name: 'title-known', of: ({ title }) => flag(title >= 0) },
  { name: 'before-title', of: ({ title, index }) => flag(title >= 0 && index < title) },
  { name: 'is-title', of: ({ title, index }) => flag(title === index) },
  {
    name: 'after-title',
    of: ({ title, index }) => flag(title >= 0 && index > title) * near(index - title, 6),
  },
  { name: 'since-links', of: ({ sinceLinks }) => near(sinceLinks, 8) },
  { name: 'links-seen', of: ({ sinceLinks }) => flag(sinceLinks < Infinity) },
  { name: 'since-talk', of: ({ sinceTalk }) => near(sinceTalk, 8) },
  { name: 'talk-seen', of: ({ sinceTalk }) => flag(sinceTalk < Infinity) },
  { name: 'phrases-around', of: ({ phrases }) => phrases },
  { name: 'short-in-core', of: (at) => flag(toCore(at) === 0 && at.line.words <= 6) },
]
