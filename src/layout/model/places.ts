import type { PlacedLine } from './context.ts'
import { flag } from './evidence.ts'
import type { Lines } from './lines.ts'
import { readRegister } from './register.ts'
import type { ShapedLine } from './shape.ts'
import { namesAny, readSiteNames } from './site-names.ts'
import { contentWords, endsSentence, type Surroundings } from './surroundings.ts'
import type { Terrain } from './terrain.ts'
import { type Headline, TitleMass } from './title-mass.ts'
import { Vocabulary } from './vocabulary.ts'
import { Window } from './window.ts'

/** Every line in its place. */
export function readPlaces(
  lines: Lines,
  shaped: readonly ShapedLine[],
  terrain: Terrain,
  core: Vocabulary,
  around: Surroundings,
  found: Headline,
): PlacedLine[] {
  const { all } = lines
  const title = found.index
  const mass = new TitleMass(all.length, found)
  const size = all.length
  const { words } = around
  const headline = title >= 0 ? new Vocabulary(lines, title, title + 1) : null
  const inCore = Float64Array.from(all, (line, index) =>
    core.share(line, index >= terrain.core.from && index < terrain.core.to),
  )
  const inTitle = Float64Array.from(all, (line, index) => headline?.share(line, index === title) ?? 0)
  const coreWords = new Window(size, (index) => inCore[index]! * contentWords(all[index]!))
  const titleWords = new Window(size, (index) => inTitle[index]! * contentWords(all[index]!))
  const ofCore = coreHabits(lines, terrain)
  const { from, to } = terrain.core
  const register = readRegister(lines, terrain.chances)
  const registers = new Window(size, (index) => register[index]!)
  const site = readSiteNames(lines, terrain.core.to, title)
  const usual = usualSpacing(shaped, terrain)
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
      toCore: index < from ? index - from : index >= to ? index - to + 1 : 0,
      proseToCore:
        index < from ? terrain.proseIn(index + 1, from) : index >= to ? terrain.proseIn(to, index) : 0,
      inCore: inCore[index]!,
      coreAround: wordsAround > 0 ? coreWords.around(index, 4) / wordsAround : 0,
      inTitle: inTitle[index]!,
      titleAround: wordsAround > 0 ? titleWords.around(index, 4) / wordsAround : 0,
      datesAround: around.dates.around(index, 8) / 16,
      openAround: around.open.around(index, 8) / 16,
      labelsAround: around.labels.around(index, 8) / 16,
      stopsAround: around.stops.around(index, 4) / 8,
      unstopped: endsSentence(line) ? 0 : ofCore.stopped,
      unlikeCore: Math.min(2, Math.abs(Math.log((line.chars + 20) / (ofCore.length + 20)))) / 2,
      inLinks,
      inTalk,
      spacedAsCore: flag(spacing(shaped[index]!) === usual),
      airy: around.airy,
      copies: around.copies.of(line).count,
      rhythm: around.rhythm[index]!,
      beat: around.beats[index] === 1,
      shortRun: around.shortRuns[index]!,
      title,
      sinceLinks,
      sinceTalk,
      phrases: around.covered.around(index, 5) / 10,
      knownToCore: around.known.between(index, from, to),
      labelsToCore: around.labels.between(index, from, to),
      criesAround: around.cries.around(index, 6) / 12,
      titleBefore: mass.before[index]!,
      titleHere: mass.here[index]!,
      titleClose: mass.closeBefore[index]!,
      titleBehind: mass.known - mass.before[index]! - mass.here[index]!,
      webAround: wordsAround > 0 ? around.web.around(index, 4) / wordsAround : 0,
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

const spacing = ({ gapBefore, gapAfter }: ShapedLine): number => flag(gapBefore > 0) + 2 * flag(gapAfter > 0)

/** How most of the prose of the core stands apart. */
function usualSpacing(shaped: readonly ShapedLine[], { core, prose }: Terrain): number {
  const votes = [0, 0, 0, 0]
  for (let index = core.from; index < core.to; index++) {
    votes[spacing(shaped[index]!)]! += prose[index + 1]! - prose[index]!
  }
  return votes.indexOf(Math.max(...votes))
}
