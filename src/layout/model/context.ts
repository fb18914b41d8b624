import { type Evidence, flag, near } from './evidence.ts'
import type { Line } from './lines.ts'
import type { ShapedLine } from './shape.ts'
import type { Terrain } from './terrain.ts'

/** A line in its place on the page: what the second stage weighs. */
export interface PlacedLine {
  readonly line: Line
  readonly index: number
  readonly terrain: Terrain
  /** Signed distance to the core run, in lines: negative before it, 0 inside. */
  readonly toCore: number
  /** Prose between it and the core, in characters. */
  readonly proseToCore: number
  /** Share of its content words that the core of the page has too; the same of the lines around it. */
  readonly inCore: number
  readonly coreAround: number
  /** Share of its content words that the title has; the same of the lines around it. */
  readonly inTitle: number
  readonly titleAround: number
  /** Lines around it that bear a date, lines around it that break off in three dots: shares. */
  readonly datesAround: number
  readonly openAround: number
  /** Share of short lines around it. */
  readonly labelsAround: number
  /** Whether it stands apart from its neighbours as the paragraphs of the core do. */
  readonly spacedAsCore: number
  /** Share of the lines around it that end as sentences do. */
  readonly stopsAround: number
  /** Share of the core's prose that ends as sentences do, counted against a line that does not. */
  readonly unstopped: number
  /** How many times longer or shorter than the paragraphs of the core, as a logarithm. */
  readonly unlikeCore: number
  /** Whether a list of links to other texts, or readers' talk, has been opened and no paragraph came since. */
  readonly inLinks: boolean
  readonly inTalk: boolean
  /** Share of the page's lines that have a blank line before them. */
  readonly airy: number
  /** How many lines of the page have the same words. */
  readonly copies: number
  /** See `readRhythm`. */
  readonly rhythm: number
  /** Whether a label that the page repeats stands right behind it: "Reply", "Read more". */
  readonly beat: boolean
  /** See `readShortRuns`. */
  readonly shortRun: number
  /** Index of the title; -1: none found. */
  readonly title: number
  /** Lines since the last cue of links to other texts, and of readers' talk; Infinity: none so far. */
  readonly sinceLinks: number
  readonly sinceTalk: number
  /** Share of the lines around it that known wordings cover. */
  readonly phrases: number
  /** Lines between it and the core that known wordings cover, and that are labels. */
  readonly knownToCore: number
  readonly labelsToCore: number
  /** Share of the lines around it that end in a question or a cry. */
  readonly criesAround: number
  /** How likely the headline stands before it, is it, stands close before it, stands behind it. */
  readonly titleBefore: number
  readonly titleHere: number
  readonly titleClose: number
  readonly titleBehind: number
  /** Share of the words around it that pages of all languages have for their own technique. */
  readonly webAround: number
  /** Whether it names the site. */
  readonly namesSite: boolean
  readonly previous: ShapedLine | undefined
  readonly next: ShapedLine | undefined
  readonly coverage: number
  readonly telling: number
  /** See `readRegister`; the same of the lines around it. */
  readonly register: number
  readonly registerAround: number
}

/** The first stage's score is divided by this. */
export const ownScale = 4

const scoreAt =
  (shift: number) =>
  ({ terrain, index }: PlacedLine): number => {
    return terrain.chances[index + shift] ?? -0.5
  }
const around =
  (reach: number) =>
  ({ terrain, index }: PlacedLine): number =>
    terrain.density(index - reach, index + reach + 1)
const proseShare = ({ terrain }: PlacedLine, from: number, to: number): number =>
  terrain.total > 0 ? terrain.proseIn(from, to) / terrain.total : 0
const isBefore = ({ toCore }: PlacedLine): boolean => toCore < 0
const isInside = ({ toCore }: PlacedLine): boolean => toCore === 0
const isBehind = ({ toCore }: PlacedLine): boolean => toCore > 0
/** How little prose stands behind the line. */
const proseless = ({ terrain, index }: PlacedLine): number =>
  near(terrain.proseIn(index + 1, terrain.size), 150)

/** A line in its context, seen through the scores of the stage before. */
export const contextEvidence: readonly Evidence<PlacedLine>[] = [
  { name: 'own', of: ({ terrain, index }) => terrain.scores[index]! / ownScale },
  { name: 'own-chance', of: scoreAt(0) },
  { name: 'previous', of: scoreAt(-1) },
  { name: 'next', of: scoreAt(1) },
  { name: 'previous-2', of: scoreAt(-2) },
  { name: 'next-2', of: scoreAt(2) },
  { name: 'between-prose', of: (at) => Math.min(scoreAt(-1)(at), scoreAt(1)(at)) },
  { name: 'around-2', of: around(2) },
  { name: 'around-5', of: around(5) },
  { name: 'around-12', of: around(12) },
  { name: 'before-5', of: ({ terrain, index }) => terrain.density(index - 5, index) },
  { name: 'after-5', of: ({ terrain, index }) => terrain.density(index + 1, index + 6) },
  { name: 'since-prose', of: ({ terrain, index }) => near(terrain.sinceProse[index]!, 3) },
  { name: 'to-prose', of: ({ terrain, index }) => near(terrain.toProse[index]!, 3) },
  {
    name: 'inside-prose',
    of: ({ terrain, index }) => near(Math.max(terrain.sinceProse[index]!, terrain.toProse[index]!), 5),
  },
  { name: 'island', of: ({ terrain, index }) => terrain.island[index]! },
  {
    name: 'islet',
    of: ({ terrain, index }) => flag(terrain.island[index]! > 0 && terrain.island[index]! < 0.2),
  },
  { name: 'main-island', of: ({ terrain, index }) => flag(terrain.island[index] === 1) },
  { name: 'off-island', of: ({ terrain, index }) => flag(terrain.island[index] === 0) },
  { name: 'prose-before', of: (at) => proseShare(at, 0, at.index) },
  { name: 'prose-after', of: (at) => proseShare(at, at.index + 1, at.terrain.size) },
  { name: 'no-prose-before', of: (at) => near(at.terrain.proseIn(0, at.index), 150) },
  { name: 'no-prose-after', of: (at) => proseless(at) },
  { name: 'in-core', of: (at) => flag(isInside(at)) },
  { name: 'core-begins', of: (at) => (isBefore(at) ? near(-at.toCore, 4) : 0) },
  { name: 'core-ended', of: (at) => (isBehind(at) ? near(at.toCore, 4) : 0) },
  { name: 'core-begins-prose', of: (at) => (isBefore(at) ? near(at.proseToCore, 300) : 0) },
  { name: 'core-ended-prose', of: (at) => (isBehind(at) ? near(at.proseToCore, 300) : 0) },
  { name: 'before-core', of: (at) => flag(isBefore(at)) },
  { name: 'after-core', of: (at) => flag(isBehind(at)) },
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
  { name: 'core-words-around', of: ({ coreAround }) => coreAround },
  { name: 'title-words', of: ({ inTitle }) => inTitle },
  { name: 'title-words-around', of: ({ titleAround }) => Math.min(1, 5 * titleAround) },
  { name: 'copies', of: ({ copies }) => Math.min(1, Math.log(copies) / 2) },
  { name: 'copied', of: ({ copies }) => flag(copies > 1) },
  { name: 'rhythm', of: ({ rhythm }) => rhythm },
  { name: 'rhythm-after-core', of: (at) => (isBehind(at) ? at.rhythm : 0) },
  { name: 'beat', of: ({ beat }) => flag(beat) },
  { name: 'beat-after-core', of: (at) => flag(isBehind(at) && at.beat) },
  { name: 'beat-dated', of: ({ beat, datesAround }) => flag(beat && datesAround > 0.1) },
  { name: 'dates-around', of: ({ datesAround }) => datesAround },
  { name: 'open-around', of: ({ openAround }) => openAround },
  { name: 'labels-around', of: ({ labelsAround }) => labelsAround },
  { name: 'spaced-as-core', of: ({ spacedAsCore }) => spacedAsCore },
  { name: 'stops-around', of: ({ stopsAround }) => stopsAround },
  { name: 'unstopped', of: ({ unstopped }) => unstopped },
  { name: 'unstopped-after-core', of: (at) => (isBehind(at) ? at.unstopped : 0) },
  { name: 'unstopped-before-core', of: (at) => (isBefore(at) ? at.unstopped : 0) },
  { name: 'unstopped-long', of: (at) => flag(at.line.words >= 6) * at.unstopped },
  { name: 'unstopped-last', of: (at) => (isBefore(at) ? 0 : at.unstopped * proseless(at)) },
  { name: 'unlike-core', of: ({ unlikeCore }) => unlikeCore },
  { name: 'unlike-core-after', of: (at) => (isBehind(at) ? at.unlikeCore : 0) },
  { name: 'in-links', of: ({ inLinks }) => flag(inLinks) },
  { name: 'in-links-after-core', of: (at) => flag(isBehind(at) && at.inLinks) },
  { name: 'in-talk', of: ({ inTalk }) => flag(inTalk) },
  { name: 'in-talk-after-core', of: (at) => flag(isBehind(at) && at.inTalk) },
  { name: 'airy', of: ({ airy }) => airy },
  { name: 'airless', of: ({ airy }) => flag(airy < 0.02) },
  { name: 'short-run', of: ({ shortRun }) => Math.log(1 + shortRun) / 3 },
  { name: 'title-known', of: ({ title }) => flag(title >= 0) },
  { name: 'before-title', of: ({ title, index }) => flag(title >= 0 && index < title) },
  { name: 'is-title', of: ({ title, index }) => flag(title === index) },
  {
    name: 'after-title',
    of: ({ title, index }) => flag(title >= 0 && index > title) * near(index - title, 6),
  },
  {
    name: 'after-title-prose',
    of: ({ title, index, terrain }) =>
      flag(title >= 0 && index > title) * near(terrain.proseIn(title + 1, index), 300),
  },
  { name: 'since-links', of: ({ sinceLinks }) => near(sinceLinks, 8) },
  { name: 'links-seen', of: ({ sinceLinks }) => flag(sinceLinks < Infinity) },
  { name: 'since-talk', of: ({ sinceTalk }) => near(sinceTalk, 8) },
  { name: 'talk-seen', of: ({ sinceTalk }) => flag(sinceTalk < Infinity) },
  { name: 'phrases-around', of: ({ phrases }) => phrases },
  { name: 'known-since-core', of: (at) => (isBehind(at) ? 1 - near(at.knownToCore, 3) : 0) },
  { name: 'known-to-core', of: (at) => (isBefore(at) ? 1 - near(at.knownToCore, 3) : 0) },
  { name: 'labels-since-core', of: (at) => (isBehind(at) ? 1 - near(at.labelsToCore, 6) : 0) },
  { name: 'labels-to-core', of: (at) => (isBefore(at) ? 1 - near(at.labelsToCore, 6) : 0) },
  { name: 'cries-around', of: ({ criesAround }) => criesAround },
  { name: 'cries-after-core', of: (at) => (isBehind(at) ? at.criesAround : 0) },
  { name: 'short-in-core', of: (at) => flag(isInside(at) && at.line.words <= 6) },
  { name: 'title-behind', of: ({ titleBehind }) => titleBehind },
  { name: 'title-before', of: ({ titleBefore }) => titleBefore },
  { name: 'title-here', of: ({ titleHere }) => titleHere },
  { name: 'title-close', of: ({ titleClose }) => titleClose },
  { name: 'web-around', of: ({ webAround }) => Math.min(1, 10 * webAround) },
  { name: 'web-after-core', of: (at) => flag(isBehind(at) && at.line.webWords > 0) },
  { name: 'web-in-core', of: (at) => (isInside(at) ? webShare(at) : 0) },
  { name: 'names-site', of: ({ namesSite }) => flag(namesSite) },
  { name: 'names-site-long', of: ({ namesSite, line }) => flag(namesSite && line.words >= 8) },
  { name: 'names-site-after-core', of: (at) => flag(at.namesSite && isBehind(at)) },
  { name: 'phrase-in-core', of: (at) => (isInside(at) ? at.coverage : 0) },
  { name: 'telling-in-core', of: (at) => flag(isInside(at) && at.telling >= 5) },
  { name: 'telling-after-core', of: (at) => flag(isBehind(at) && at.telling >= 5) },
  { name: 'phrase-after-core', of: (at) => (isBehind(at) ? at.coverage : 0) },
  { name: 'long-before-core', of: (at) => (isBefore(at) ? lengthOf(at) : 0) },
  { name: 'long-after-core', of: (at) => (isBehind(at) ? lengthOf(at) : 0) },
  { name: 'stopped-before-core', of: (at) => flag(isBefore(at) && at.line.last === 46) },
  { name: 'stopped-after-core', of: (at) => flag(isBehind(at) && at.line.last === 46) },
  { name: 'previous-length', of: ({ previous }) => (previous ? lengthOf(previous) : 0) },
  { name: 'next-length', of: ({ next }) => (next ? lengthOf(next) : 0) },
  { name: 'previous-stopped', of: ({ previous }) => flag(previous?.line.last === 46) },
  { name: 'next-stopped', of: ({ next }) => flag(next?.line.last === 46) },
  { name: 'previous-colon', of: ({ previous }) => flag(previous?.line.last === 58) },
  { name: 'previous-capitals', of: ({ previous }) => capitalsOf(previous) },
  { name: 'next-capitals', of: ({ next }) => capitalsOf(next) },
  { name: 'previous-phrase', of: ({ previous }) => previous?.words.coverage ?? 0 },
  { name: 'next-phrase', of: ({ next }) => next?.words.coverage ?? 0 },
  { name: 'next-digits', of: ({ next }) => digitsOf(next) },
  { name: 'previous-digits', of: ({ previous }) => digitsOf(previous) },
  { name: 'register', of: ({ register }) => register },
  { name: 'register-against', of: ({ register }) => Math.min(0, register) },
  { name: 'register-around', of: ({ registerAround }) => registerAround },
  { name: 'register-after-core', of: (at) => (isBehind(at) ? at.register : 0) },
  { name: 'register-in-core', of: (at) => (isInside(at) ? at.register : 0) },
  { name: 'register-long', of: ({ register, line }) => flag(line.words >= 12) * register },
]

const lengthOf = ({ line }: { readonly line: Line }): number => Math.log(1 + line.chars) / 6
const capitalsOf = (at: ShapedLine | undefined): number =>
  at && at.line.words > 1 ? at.line.capitals / (at.line.words - 1) : 0
const digitsOf = (at: ShapedLine | undefined): number =>
  at ? at.line.digits / (at.line.digits + at.line.letters + 1) : 0
const webShare = ({ line }: { readonly line: Line }): number =>
  Math.min(1, (8 * line.webWords) / (line.words + 1))
