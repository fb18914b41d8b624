import type { PlacedLine } from './context.ts'
import { flag } from './evidence.ts'
import type { Line, Lines } from './lines.ts'
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
  const table = new PlaceTable(lines, shaped, terrain, core, around, found)
  return lines.all.map((_, index) => new TabledLine(table, index))
}

/** What the places of all lines are read from: a column for each measure that takes more than a look. */
class PlaceTable {
  readonly title: number
  readonly mass: TitleMass
  readonly inCore: Float64Array
  readonly inTitle: Float64Array
  readonly coreWords: Window
  readonly titleWords: Window
  readonly ofCore: { readonly stopped: number; readonly length: number }
  readonly register: Float64Array
  readonly registers: Window
  readonly copies: Uint32Array
  readonly namesSite: Uint8Array
  /** How most of the prose of the core stands apart. */
  readonly usual: number
  readonly sinceLinks: Float64Array
  readonly sinceTalk: Float64Array
  readonly inLinks: Uint8Array
  readonly inTalk: Uint8Array

  constructor(
    readonly lines: Lines,
    readonly shaped: readonly ShapedLine[],
    readonly terrain: Terrain,
    core: Vocabulary,
    readonly around: Surroundings,
    found: Headline,
  ) {
    const { all } = lines
    const size = all.length
    const title = found.index
    this.title = title
    this.mass = new TitleMass(size, found)
    const headline = title >= 0 ? new Vocabulary(lines, title, title + 1) : null
    this.inCore = Float64Array.from(all, (line, index) =>
      core.share(line, index >= terrain.core.from && index < terrain.core.to),
    )
    this.inTitle = Float64Array.from(all, (line, index) => headline?.share(line, index === title) ?? 0)
    this.coreWords = new Window(size, (index) => this.inCore[index]! * contentWords(all[index]!))
    this.titleWords = new Window(size, (index) => this.inTitle[index]! * contentWords(all[index]!))
    this.ofCore = coreHabits(lines, terrain)
    this.register = readRegister(lines, terrain.chances)
    this.registers = new Window(size, (index) => this.register[index]!)
    this.copies = Uint32Array.from(all, (line) => around.copies.of(line).count)
    const site = readSiteNames(lines, terrain.core.to, title)
    this.namesSite = Uint8Array.from(all, (line) => flag(namesAny(lines, line, site)))
    this.usual = usualSpacing(shaped, terrain)
    this.sinceLinks = new Float64Array(size)
    this.sinceTalk = new Float64Array(size)
    this.inLinks = new Uint8Array(size)
    this.inTalk = new Uint8Array(size)
    this.#readSections()
  }

  /** Lists of links to other texts, and readers' talk: each goes on until a paragraph. */
  #readSections(): void {
    let sinceLinks = Infinity
    let sinceTalk = Infinity
    let inLinks = false
    let inTalk = false
    this.shaped.forEach(({ line, words }, index) => {
      sinceLinks = words.opensLinks ? 0 : sinceLinks + 1
      sinceTalk = words.opensTalk ? 0 : sinceTalk + 1
      const isParagraph = line.words >= 40 && this.terrain.scores[index]! > 1
      inLinks = words.opensLinks || (inLinks && !isParagraph)
      inTalk = words.opensTalk || (inTalk && !isParagraph)
      this.sinceLinks[index] = sinceLinks
      this.sinceTalk[index] = sinceTalk
      this.inLinks[index] = flag(inLinks)
      this.inTalk[index] = flag(inTalk)
    })
  }

  /** Share of the words around a line that a window counts. */
  shareAround(window: Window, index: number): number {
    const words = this.around.words.around(index, 4)
    return words > 0 ? window.around(index, 4) / words : 0
  }
}

/** A line of the table: what it is asked for is read there, for to hold it all would take a page more memory than the page. */
class TabledLine implements PlacedLine {
  readonly line: Line
  readonly terrain: Terrain
  readonly toCore: number
  // Not private in the engine's sense: code that the engine has not optimised yet takes several times as long for those.
  private readonly table: PlaceTable

  constructor(
    table: PlaceTable,
    readonly index: number,
  ) {
    const { lines, terrain } = table
    const { from, to } = terrain.core
    this.table = table
    this.line = lines.all[index]!
    this.terrain = terrain
    this.toCore = index < from ? index - from : index >= to ? index - to + 1 : 0
  }

  get proseToCore(): number {
    const { terrain, index } = this
    const { from, to } = terrain.core
    return index < from ? terrain.proseIn(index + 1, from) : index >= to ? terrain.proseIn(to, index) : 0
  }

  get inCore(): number {
    return this.table.inCore[this.index]!
  }

  get coreAround(): number {
    return this.table.shareAround(this.table.coreWords, this.index)
  }

  get inTitle(): number {
    return this.table.inTitle[this.index]!
  }

  get titleAround(): number {
    return this.table.shareAround(this.table.titleWords, this.index)
  }

  get datesAround(): number {
    return this.table.around.dates.around(this.index, 8) / 16
  }

  get openAround(): number {
    return this.table.around.open.around(this.index, 8) / 16
  }

  get labelsAround(): number {
    return this.table.around.labels.around(this.index, 8) / 16
  }

  get stopsAround(): number {
    return this.table.around.stops.around(this.index, 4) / 8
  }

  get unstopped(): number {
    return endsSentence(this.line) ? 0 : this.table.ofCore.stopped
  }

  get unlikeCore(): number {
    const times = (this.line.chars + 20) / (this.table.ofCore.length + 20)
    return Math.min(2, Math.abs(Math.log(times))) / 2
  }

  get inLinks(): boolean {
    return this.table.inLinks[this.index] === 1
  }

  get inTalk(): boolean {
    return this.table.inTalk[this.index] === 1
  }

  get spacedAsCore(): number {
    return flag(spacing(this.table.shaped[this.index]!) === this.table.usual)
  }

  get airy(): number {
    return this.table.around.airy
  }

  get copies(): number {
    return this.table.copies[this.index]!
  }

  get rhythm(): number {
    return this.table.around.rhythm[this.index]!
  }

  get beat(): boolean {
    return this.table.around.beats[this.index] === 1
  }

  get shortRun(): number {
    return this.table.around.shortRuns[this.index]!
  }

  get title(): number {
    return this.table.title
  }

  get sinceLinks(): number {
    return this.table.sinceLinks[this.index]!
  }

  get sinceTalk(): number {
    return this.table.sinceTalk[this.index]!
  }

  get phrases(): number {
    return this.table.around.covered.around(this.index, 5) / 10
  }

  get knownToCore(): number {
    const { from, to } = this.terrain.core
    return this.table.around.known.between(this.index, from, to)
  }

  get labelsToCore(): number {
    const { from, to } = this.terrain.core
    return this.table.around.labels.between(this.index, from, to)
  }

  get criesAround(): number {
    return this.table.around.cries.around(this.index, 6) / 12
  }

  get titleBefore(): number {
    return this.table.mass.before[this.index]!
  }

  get titleHere(): number {
    return this.table.mass.here[this.index]!
  }

  get titleClose(): number {
    return this.table.mass.closeBefore[this.index]!
  }

  get titleBehind(): number {
    return this.table.mass.known - this.titleBefore - this.titleHere
  }

  get webAround(): number {
    return this.table.shareAround(this.table.around.web, this.index)
  }

  get namesSite(): boolean {
    return this.table.namesSite[this.index] === 1
  }

  get previous(): ShapedLine | undefined {
    return this.table.shaped[this.index - 1]
  }

  get next(): ShapedLine | undefined {
    return this.table.shaped[this.index + 1]
  }

  get coverage(): number {
    return this.table.shaped[this.index]!.words.coverage
  }

  get telling(): number {
    return this.table.shaped[this.index]!.words.telling
  }

  get register(): number {
    return this.table.register[this.index]!
  }

  get registerAround(): number {
    return this.table.registers.around(this.index, 3) / 6
  }
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
