import type { Copies } from './copies.ts'
import { chance, type Evidence, flag, near } from './evidence.ts'
import { type Line, type Lines, Sign } from './lines.ts'
import { readRegister } from './register.ts'
import { readBeats, readRhythm, readShortRuns } from './rhythm.ts'
import type { ShapedLine } from './shape.ts'
import { namesAny, readSiteNames } from './site-names.ts'
import type { Terrain } from './terrain.ts'
import { type Headline, TitleMass } from './title-mass.ts'
import { Vocabulary } from './vocabulary.ts'

/** A line in its place on the page: what the second stage weighs. */
export interface PlacedLine {
  readonly line: Line
  readonly index: number
  readonly terrain: Terrain
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
/** Prose between the line and the core, in characters. */
function proseToCore({ terrain, index }: PlacedLine): number {
  const { from, to } = terrain.core
  return index < from ? terrain.proseIn(index + 1, from) : index >= to ? terrain.proseIn(to, index) : 0
}

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
  { name: 'no-prose-after', of: (at) => near(at.terrain.proseIn(at.index + 1, at.terrain.size), 150) },
  { name: 'in-core', of: (at) => flag(toCore(at) === 0) },
  { name: 'core-begins', of: (at) => flag(toCore(at) < 0) * near(-toCore(at), 4) },
  { name: 'core-ended', of: (at) => flag(toCore(at) > 0) * near(toCore(at), 4) },
  { name: 'core-begins-prose', of: (at) => flag(toCore(at) < 0) * near(proseToCore(at), 300) },
  { name: 'core-ended-prose', of: (at) => flag(toCore(at) > 0) * near(proseToCore(at), 300) },
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
  { name: 'core-words-around', of: ({ coreAround }) => coreAround },
  { name: 'title-words', of: ({ inTitle }) => inTitle },
  { name: 'title-words-around', of: ({ titleAround }) => Math.min(1, 5 * titleAround) },
  { name: 'copies', of: ({ copies }) => Math.min(1, Math.log(copies) / 2) },
  { name: 'copied', of: ({ copies }) => flag(copies > 1) },
  { name: 'rhythm', of: ({ rhythm }) => rhythm },
  { name: 'rhythm-after-core', of: (at) => flag(toCore(at) > 0) * at.rhythm },
  { name: 'beat', of: ({ beat }) => flag(beat) },
  { name: 'beat-after-core', of: (at) => flag(toCore(at) > 0 && at.beat) },
  { name: 'beat-dated', of: ({ beat, datesAround }) => flag(beat && datesAround > 0.1) },
  { name: 'dates-around', of: ({ datesAround }) => datesAround },
  { name: 'open-around', of: ({ openAround }) => openAround },
  { name: 'labels-around', of: ({ labelsAround }) => labelsAround },
  { name: 'spaced-as-core', of: ({ spacedAsCore }) => spacedAsCore },
  { name: 'stops-around', of: ({ stopsAround }) => stopsAround },
  { name: 'unstopped', of: ({ unstopped }) => unstopped },
  { name: 'unstopped-after-core', of: (at) => flag(toCore(at) > 0) * at.unstopped },
  { name: 'unstopped-before-core', of: (at) => flag(toCore(at) < 0) * at.unstopped },
  { name: 'unstopped-long', of: (at) => flag(at.line.words >= 6) * at.unstopped },
  { name: 'unlike-core', of: ({ unlikeCore }) => unlikeCore },
  { name: 'unlike-core-after', of: (at) => flag(toCore(at) > 0) * at.unlikeCore },
  { name: 'in-links', of: ({ inLinks }) => flag(inLinks) },
  { name: 'in-links-after-core', of: (at) => flag(toCore(at) > 0 && at.inLinks) },
  { name: 'in-talk', of: ({ inTalk }) => flag(inTalk) },
  { name: 'in-talk-after-core', of: (at) => flag(toCore(at) > 0 && at.inTalk) },
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
  { name: 'known-since-core', of: (at) => flag(toCore(at) > 0) * (1 - near(at.knownToCore, 3)) },
  { name: 'known-to-core', of: (at) => flag(toCore(at) < 0) * (1 - near(at.knownToCore, 3)) },
  { name: 'labels-since-core', of: (at) => flag(toCore(at) > 0) * (1 - near(at.labelsToCore, 6)) },
  { name: 'labels-to-core', of: (at) => flag(toCore(at) < 0) * (1 - near(at.labelsToCore, 6)) },
  { name: 'cries-around', of: ({ criesAround }) => criesAround },
  { name: 'cries-after-core', of: (at) => flag(toCore(at) > 0) * at.criesAround },
  { name: 'short-in-core', of: (at) => flag(toCore(at) === 0 && at.line.words <= 6) },
  { name: 'title-behind', of: ({ titleBehind }) => titleBehind },
  { name: 'title-before', of: ({ titleBefore }) => titleBefore },
  { name: 'title-here', of: ({ titleHere }) => titleHere },
  { name: 'title-close', of: ({ titleClose }) => titleClose },
  { name: 'web-around', of: ({ webAround }) => Math.min(1, 10 * webAround) },
  { name: 'web-after-core', of: (at) => flag(toCore(at) > 0 && at.line.webWords > 0) },
  { name: 'web-in-core', of: (at) => flag(toCore(at) === 0) * webShare(at) },
  { name: 'names-site', of: ({ namesSite }) => flag(namesSite) },
  { name: 'names-site-long', of: ({ namesSite, line }) => flag(namesSite && line.words >= 8) },
  { name: 'names-site-after-core', of: (at) => flag(at.namesSite && toCore(at) > 0) },
  { name: 'phrase-in-core', of: (at) => flag(toCore(at) === 0) * at.coverage },
  { name: 'telling-in-core', of: (at) => flag(toCore(at) === 0 && at.telling >= 5) },
  { name: 'telling-after-core', of: (at) => flag(toCore(at) > 0 && at.telling >= 5) },
  { name: 'phrase-after-core', of: (at) => flag(toCore(at) > 0) * at.coverage },
  { name: 'long-before-core', of: (at) => flag(toCore(at) < 0) * lengthOf(at) },
  { name: 'long-after-core', of: (at) => flag(toCore(at) > 0) * lengthOf(at) },
  { name: 'stopped-before-core', of: (at) => flag(toCore(at) < 0 && at.line.last === 46) },
  { name: 'stopped-after-core', of: (at) => flag(toCore(at) > 0 && at.line.last === 46) },
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
  { name: 'register-after-core', of: (at) => flag(toCore(at) > 0) * at.register },
  { name: 'register-in-core', of: (at) => flag(toCore(at) === 0) * at.register },
  { name: 'register-long', of: ({ register, line }) => flag(line.words >= 12) * register },
]

const lengthOf = ({ line }: { readonly line: Line }): number => Math.log(1 + line.chars) / 6
const capitalsOf = (at: ShapedLine | undefined): number =>
  at && at.line.words > 1 ? at.line.capitals / (at.line.words - 1) : 0
const digitsOf = (at: ShapedLine | undefined): number =>
  at ? at.line.digits / (at.line.digits + at.line.letters + 1) : 0
const webShare = ({ line }: { readonly line: Line }): number =>
  Math.min(1, (8 * line.webWords) / (line.words + 1))

/** Sums over any window of lines, itself aside. */
class Window {
  readonly #sums: Float64Array

  constructor(size: number, of: (index: number) => number) {
    this.#sums = new Float64Array(size + 1)
    for (let index = 0; index < size; index++) this.#sums[index + 1] = this.#sums[index]! + of(index)
  }

  around(index: number, reach: number): number {
    const sums = this.#sums
    const from = Math.max(0, index - reach)
    const to = Math.min(sums.length - 1, index + reach + 1)
    return sums[to]! - sums[from]! - (sums[index + 1]! - sums[index]!)
  }

  /** Sum over the lines between one and the run [from, to), which it may stand before or behind. */
  between(index: number, from: number, to: number): number {
    const sums = this.#sums
    if (index < from) return sums[from]! - sums[index + 1]!
    return index >= to ? sums[index]! - sums[to]! : 0
  }
}

/** Every line in its place. */
export function readPlaces(
  lines: Lines,
  shaped: readonly ShapedLine[],
  terrain: Terrain,
  core: Vocabulary,
  copies: Copies,
  found: Headline,
): PlacedLine[] {
  const { all } = lines
  const title = found.index
  const mass = new TitleMass(all.length, found)
  const size = all.length
  const rhythm = readRhythm(all)
  const shortRuns = readShortRuns(all)
  const headline = title >= 0 ? new Vocabulary(lines, title, title + 1) : null
  const inCore = Float64Array.from(all, (line, index) =>
    core.share(line, index >= terrain.core.from && index < terrain.core.to),
  )
  const inTitle = Float64Array.from(all, (line, index) => headline?.share(line, index === title) ?? 0)
  const contentWords = (index: number): number => all[index]!.to - all[index]!.from
  const words = new Window(size, contentWords)
  const coreWords = new Window(size, (index) => inCore[index]! * contentWords(index))
  const titleWords = new Window(size, (index) => inTitle[index]! * contentWords(index))
  const dates = new Window(size, (index) =>
    flag((all[index]!.signs & Sign.date) !== 0 && all[index]!.words <= 20),
  )
  const open = new Window(size, (index) => flag((all[index]!.signs & Sign.ellipsis) !== 0))
  const labels = new Window(size, (index) => flag(all[index]!.words <= 5))
  const stops = new Window(size, (index) => flag(endsSentence(all[index]!)))
  const ofCore = coreHabits(lines, terrain)
  const covered = new Window(size, (index) => shaped[index]!.words.coverage)
  const cries = new Window(size, (index) => flag(all[index]!.last === 33 || all[index]!.last === 63))
  const known = new Window(size, (index) => flag(shaped[index]!.words.coverage >= 0.8))
  const { from, to } = terrain.core
  const beats = readBeats(all, copies)
  const register = readRegister(lines, terrain.scores)
  const registers = new Window(size, (index) => register[index]!)
  const web = new Window(size, (index) => all[index]!.webWords)
  const site = readSiteNames(lines, terrain.core.to, title)
  const spacing = ({ gapBefore, gapAfter }: ShapedLine): number =>
    flag(gapBefore > 0) + 2 * flag(gapAfter > 0)
  const usual = usualSpacing(shaped, terrain, spacing)
  const airy = shaped.reduce((sum, { gapBefore }) => sum + flag(gapBefore > 0), 0) / Math.max(1, size)
  let sinceLinks = Infinity
  let sinceTalk = Infinity
  let inLinks = false
  let inTalk = false
  return all.map((line, index): PlacedLine => {
    const { words: said } = shaped[index]!
    sinceLinks = said.opensLinks ? 0 : sinceLinks + 1
    sinceTalk = said.opensTalk ? 0 : sinceTalk + 1
    const paragraph = line.words >= 40 && terrain.scores[index]! > 1
    inLinks = said.opensLinks || (inLinks && !paragraph)
    inTalk = said.opensTalk || (inTalk && !paragraph)
    const wordsAround = words.around(index, 4)
    return {
      line,
      index,
      terrain,
      inCore: inCore[index]!,
      coreAround: wordsAround > 0 ? coreWords.around(index, 4) / wordsAround : 0,
      inTitle: inTitle[index]!,
      titleAround: wordsAround > 0 ? titleWords.around(index, 4) / wordsAround : 0,
      datesAround: dates.around(index, 8) / 16,
      openAround: open.around(index, 8) / 16,
      labelsAround: labels.around(index, 8) / 16,
      stopsAround: stops.around(index, 4) / 8,
      unstopped: endsSentence(line) ? 0 : ofCore.stopped,
      unlikeCore: Math.min(2, Math.abs(Math.log((line.chars + 20) / (ofCore.length + 20)))) / 2,
      inLinks,
      inTalk,
      spacedAsCore: flag(spacing(shaped[index]!) === usual),
      airy,
      copies: copies.of(line).count,
      rhythm: rhythm[index]!,
      beat: beats[index] === 1,
      shortRun: shortRuns[index]!,
      title,
      sinceLinks,
      sinceTalk,
      phrases: covered.around(index, 5) / 10,
      knownToCore: known.between(index, from, to),
      labelsToCore: labels.between(index, from, to),
      criesAround: cries.around(index, 6) / 12,
      titleBefore: mass.before[index]!,
      titleHere: mass.here[index]!,
      titleClose: mass.closeBefore[index]!,
      titleBehind: mass.known - mass.before[index]! - mass.here[index]!,
      webAround: wordsAround > 0 ? web.around(index, 4) / wordsAround : 0,
      namesSite: namesAny(lines, line, site),
      previous: shaped[index - 1],
      next: shaped[index + 1],
      coverage: said.coverage,
      telling: said.telling,
      register: register[index]!,
      registerAround: registers.around(index, 3) / 6,
    }
  })
}

const sentenceEnds = new Set([...'.!?…:;,'].map((mark) => mark.charCodeAt(0)))
const endsSentence = ({ last }: Line): boolean => sentenceEnds.has(last)

/** How the prose of the core is written: share of it that ends in a stop, usual length of a line of it. */
function coreHabits({ all }: Lines, { core, prose }: Terrain): { stopped: number; length: number } {
  let stopped = 0
  let length = 0
  for (let index = core.from; index < core.to; index++) {
    const mass = prose[index + 1]! - prose[index]!
    if (endsSentence(all[index]!)) stopped += mass
    length += mass * all[index]!.chars
  }
  const total = prose[core.to]! - prose[core.from]!
  return total > 0 ? { stopped: stopped / total, length: length / total } : { stopped: 0, length: 0 }
}

/** How most of the prose of the core stands apart. */
function usualSpacing(
  shaped: readonly ShapedLine[],
  { core, prose }: Terrain,
  spacing: (line: ShapedLine) => number,
): number {
  const votes = [0, 0, 0, 0]
  for (let index = core.from; index < core.to; index++) {
    votes[spacing(shaped[index]!)]! += prose[index + 1]! - prose[index]!
  }
  return votes.indexOf(Math.max(...votes))
}
