import type { PlacedLine } from './context.ts'
import type { Copies } from './copies.ts'
import { flag } from './evidence.ts'
import { type Line, type Lines, Sign } from './lines.ts'
import { readRegister } from './register.ts'
import { readBeats, readRhythm, readShortRuns } from './rhythm.ts'
import type { ShapedLine } from './shape.ts'
import { namesAny, readSiteNames } from './site-names.ts'
import type { Terrain } from './terrain.ts'
import { type Headline, TitleMass } from './title-mass.ts'
import { Vocabulary } from './vocabulary.ts'

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
