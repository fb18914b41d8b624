import type { Line, Lines } from './lines.ts'
import { readRegister } from './register.ts'
import type { ShapedLine } from './shape.ts'
import { namesAny, readSiteNames } from './site-names.ts'
import { contentWords, endsSentence, type Surroundings } from './surroundings.ts'
import type { Terrain } from './terrain.ts'
import { type Headline, TitleMass } from './title-mass.ts'
import { Vocabulary } from './vocabulary.ts'
import { Window } from './window.ts'

/** A line in its place on the page: a view of `Places`. */
export class PlacedLine {
  constructor(
    private readonly places: Places,
    private readonly index: number,
  ) {}

  get line(): Line {
    return this.places.lines.all[this.index]!
  }

  /** How many lines of the page have the same words. */
  get copies(): number {
    return this.places.around.copyCounts[this.index]!
  }

  /** Share of its content words that the core of the page has too. */
  get inCore(): number {
    return this.places.inCore[this.index]!
  }

  /** Share of its content words that the title has. */
  get inTitle(): number {
    return this.places.inTitle[this.index]!
  }

  /** Share of the core's prose that ends as sentences do, counted against a line that does not. */
  get unstopped(): number {
    return this.places.unstopped(this.index)
  }

  /** Whether a list of links to other texts has been opened and no paragraph came since. */
  get inLinks(): boolean {
    return this.places.inLinks[this.index] === 1
  }

  /** Whether readers' talk has been opened and no paragraph came since. */
  get inTalk(): boolean {
    return this.places.inTalk[this.index] === 1
  }

  /** Lines since the last cue of readers' talk; Infinity: none so far. */
  get sinceTalk(): number {
    return this.places.sinceTalk[this.index]!
  }
}

/** Words of a paragraph that ends a list of links, or readers' talk. */
const paragraph = 40

/** Every line of a page in its place, by index: what the looks at the whole page weigh. */
export class Places {
  /** Content words that the core has too, and that the title has: shares of each line's, and sums around it. */
  readonly inCore: Float64Array
  readonly inTitle: Float64Array
  readonly coreWords: Window
  readonly titleWords: Window
  /** See `readRegister`; the same of the lines around it. */
  readonly register: Float64Array
  readonly registers: Window
  /** Lines since the last cue of links to other texts, and of readers' talk; Infinity: none so far. */
  readonly sinceLinks: Float64Array
  readonly sinceTalk: Float64Array
  /** Whether a list of links to other texts, or readers' talk, has been opened and no paragraph came since. */
  readonly inLinks: Uint8Array
  readonly inTalk: Uint8Array
  /** Whether a line names the site. */
  readonly namesSite: Uint8Array
  /** How the core stands apart from what is around it: see `spacing`. */
  readonly usualSpacing: number
  /** Share of the core's prose that ends as sentences do, and the usual length of a line of it. */
  readonly stopped: number
  readonly length: number
  /** Index of the title; -1: none found; and how likely it stands where. */
  readonly title: number
  readonly mass: TitleMass

  constructor(
    readonly lines: Lines,
    readonly shaped: readonly ShapedLine[],
    readonly terrain: Terrain,
    readonly around: Surroundings,
    core: Vocabulary,
    headline: Headline,
  ) {
    const { all } = lines
    const size = all.length
    this.title = headline.index
    this.mass = new TitleMass(size, headline)
    this.inCore = new Float64Array(size)
    this.inTitle = new Float64Array(size)
    this.coreWords = new Window(size)
    this.titleWords = new Window(size)
    this.registers = new Window(size)
    this.namesSite = new Uint8Array(size)
    this.sinceLinks = new Float64Array(size)
    this.sinceTalk = new Float64Array(size)
    this.inLinks = new Uint8Array(size)
    this.inTalk = new Uint8Array(size)
    const habits = coreHabits(lines, terrain)
    this.stopped = habits.stopped
    this.length = habits.length
    this.usualSpacing = usualSpacing(shaped, terrain)
    this.register = readRegister(lines, terrain.chances)
    this.readWords(core)
    this.readCues()
  }

  private readWords(core: Vocabulary): void {
    const { lines, title, terrain } = this
    const { all } = lines
    const { from, to } = terrain.core
    const ofTitle = title >= 0 ? new Vocabulary(lines, title, title + 1) : null
    const site = readSiteNames(lines, to, title)
    for (let index = 0; index < all.length; index++) {
      const line = all[index]!
      const inCore = core.share(line, index >= from && index < to)
      const inTitle = ofTitle === null ? 0 : ofTitle.share(line, index === title)
      this.inCore[index] = inCore
      this.inTitle[index] = inTitle
      this.coreWords.set(index, inCore * contentWords(line))
      this.titleWords.set(index, inTitle * contentWords(line))
      this.registers.set(index, this.register[index]!)
      if (namesAny(lines, line, site)) this.namesSite[index] = 1
    }
  }

  private readCues(): void {
    const { shaped, terrain } = this
    let sinceLinks = Infinity
    let sinceTalk = Infinity
    let inLinks = false
    let inTalk = false
    for (let index = 0; index < shaped.length; index++) {
      const { words, line } = shaped[index]!
      sinceLinks = words.opensLinks ? 0 : sinceLinks + 1
      sinceTalk = words.opensTalk ? 0 : sinceTalk + 1
      const isParagraph = line.words >= paragraph && terrain.scores[index]! > 1
      inLinks = words.opensLinks || (inLinks && !isParagraph)
      inTalk = words.opensTalk || (inTalk && !isParagraph)
      this.sinceLinks[index] = sinceLinks
      this.sinceTalk[index] = sinceTalk
      if (inLinks) this.inLinks[index] = 1
      if (inTalk) this.inTalk[index] = 1
    }
  }

  /** Share of the core's prose that ends as sentences do, counted against a line that does not. */
  unstopped(index: number): number {
    return endsSentence(this.lines.all[index]!) ? 0 : this.stopped
  }

  /** Whether a line stands apart from its neighbours as the paragraphs of the core do. */
  isSpacedAsCore(index: number): boolean {
    return spacing(this.shaped[index]!) === this.usualSpacing
  }

  /** The lines one by one. */
  placed(): PlacedLine[] {
    return this.lines.all.map((_, index) => new PlacedLine(this, index))
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

/** Whether a blank line stands before it, and behind it: both in one number. */
const spacing = ({ gapBefore, gapAfter }: ShapedLine): number =>
  (gapBefore > 0 ? 1 : 0) + (gapAfter > 0 ? 2 : 0)

/** How most of the prose of the core stands apart. */
function usualSpacing(shaped: readonly ShapedLine[], { core, prose }: Terrain): number {
  const votes = [0, 0, 0, 0]
  for (let index = core.from; index < core.to; index++) {
    votes[spacing(shaped[index]!)]! += prose[index + 1]! - prose[index]!
  }
  return votes.indexOf(Math.max(...votes))
}
