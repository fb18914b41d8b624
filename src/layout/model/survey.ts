import type { TextBlock } from '../../text/index.ts'
import { contextEvidence, ownScale, type PlacedLine } from './context.ts'
import { Model, type Reason, strongestFirst, type Weights } from './evidence.ts'
import { type Candidate, headlineEvidence } from './headline.ts'
import { type Line, type Lines, readLines } from './lines.ts'
import type { MarkupSurvey } from './markup-survey.ts'
import { readRhythm, readShortRuns } from './rhythm.ts'
import { type ShapedLine, shapeEvidence, type Words } from './shape.ts'
import { Terrain } from './terrain.ts'
import { Vocabulary } from './vocabulary.ts'
import { layoutWeights } from './weights.ts'

/** The learnt tables. */
export interface LayoutWeights {
  readonly shape: Weights
  readonly headline: Weights
  readonly context: Weights
}

/** What the models see of a page, and what they say. */
export interface Survey {
  readonly lines: Lines
  readonly shaped: readonly ShapedLine[]
  readonly terrain: Terrain
  /** Lines that may be the headline. */
  readonly candidates: readonly Candidate[]
  /** Index of the headline; -1: none. */
  readonly title: number
  readonly placed: readonly PlacedLine[]
  /** Log-odds of each line to be body, in its context, from the text alone. */
  readonly textScores: Float64Array
  /** The same, with what markup adds where there is any. */
  readonly scores: Float64Array
}

/** The models of a table of weights. */
export class Surveyor {
  readonly shape: Model<ShapedLine>
  readonly headline: Model<Candidate>
  readonly context: Model<PlacedLine>

  constructor(weights: LayoutWeights) {
    this.shape = new Model(shapeEvidence, weights.shape)
    this.headline = new Model(headlineEvidence, weights.headline)
    this.context = new Model(contextEvidence, weights.context)
  }

  /**
   * Weigh every line of a page: its shape, then the headline, then its place.
   *
   * @param blocks Blocks in order.
   * @param words What the catalogue knows of each.
   * @param mayBeTitle Asked for the line that would be the headline, before it is.
   * @param markup What the markup of the page adds; null for plain text.
   */
  survey(
    blocks: readonly TextBlock[],
    words: readonly Words[],
    mayBeTitle: (line: Line, index: number) => boolean = () => true,
    markup: MarkupSurvey | null = null,
  ): Survey {
    const lines = readLines(blocks)
    const shaped = shapedLines(lines, words)
    const terrain = new Terrain(
      lines,
      Float64Array.from(shaped, (line) => this.shape.score(line)),
    )
    const core = new Vocabulary(lines, terrain.core.from, terrain.core.to)
    const copies = new Copies(lines.all)
    const all = candidates(lines, shaped, terrain, core, copies)
    const title = this.findTitle(all, mayBeTitle, markup)
    const placed = placedLines(lines, shaped, terrain, core, copies, title)
    const textScores = Float64Array.from(placed, (line) => this.context.score(line))
    return {
      lines,
      shaped,
      terrain,
      candidates: all,
      title,
      placed,
      textScores,
      scores: markup ? markup.bodyScores(textScores, title) : textScores,
    }
  }

  /** What speaks for a line being body and what against, strongest first; its own shape comes in named parts. */
  reasons(survey: Survey, index: number): Reason[] {
    const shape = this.shape.reasons(survey.shaped[index]!)
    return strongestFirst(
      this.context.reasons(survey.placed[index]!).flatMap((reason) =>
        reason.name === 'own'
          ? shape.map(({ name, value, weight }) => ({
              name: `line: ${name}`,
              value,
              weight: (weight * reason.weight) / ownScale,
            }))
          : reason,
      ),
    )
  }

  /** What speaks for the headline and what against, strongest first. */
  titleReasons({ candidates, title }: Survey): Reason[] {
    const candidate = candidates.find(({ index }) => index === title)
    return candidate ? strongestFirst(this.headline.reasons(candidate)) : []
  }

  /** Index of the likeliest headline, or -1. */
  findTitle(
    all: readonly Candidate[],
    mayBeTitle: (line: Line, index: number) => boolean = () => true,
    markup: MarkupSurvey | null = null,
  ): number {
    // A text of one line is no headline without an article.
    if (all[0]?.terrain.size === 1) return -1
    let title = -1
    let best = 0
    for (const candidate of all) {
      const alone = this.headline.score(candidate)
      const score = markup ? markup.titleScore(candidate.index, alone) : alone
      if (score > best && (markup?.isNamed(candidate.index) || mayBeTitle(candidate.line, candidate.index))) {
        best = score
        title = candidate.index
      }
    }
    return title
  }
}

let surveyor: Surveyor | undefined

/** The surveyor with the learnt weights. */
export function surveyorOfPages(): Surveyor {
  surveyor ??= new Surveyor(layoutWeights)
  return surveyor
}

/** Lines of a page by their words. */
export class Copies {
  readonly #byKey = new Map<number, { count: number; first: number; last: number }>()

  constructor(lines: readonly Line[]) {
    lines.forEach(({ key }, index) => {
      const seen = this.#byKey.get(key)
      if (seen) {
        seen.count++
        seen.last = index
      } else this.#byKey.set(key, { count: 1, first: index, last: index })
    })
  }

  of(line: Line): { readonly count: number; readonly first: number; readonly last: number } {
    return this.#byKey.get(line.key)!
  }
}

/** The lines with their gaps and what the catalogue knows of them. */
export function shapedLines(lines: Lines, words: readonly Words[]): ShapedLine[] {
  return lines.all.map((line, index) => ({
    line,
    words: words[index]!,
    gapBefore: Math.min(2, line.block.gap),
    gapAfter: Math.min(2, lines.all[index + 1]?.block.gap ?? 2),
  }))
}

const year = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/
const looksDated = ({ words, digits, block }: Line): boolean =>
  digits >= 4 && digits <= 30 && words <= 20 && year.test(block.text)

/** Every line that may be the headline: those before the end of the core. */
export function candidates(
  lines: Lines,
  shaped: readonly ShapedLine[],
  terrain: Terrain,
  core: Vocabulary,
  copies: Copies,
): Candidate[] {
  const { all } = lines
  const end = Math.max(terrain.core.to, 1)
  const found: Candidate[] = []
  if (all.length === 0) return found
  const first = new Vocabulary(lines, 0, 1)
  let date = Infinity
  for (let index = Math.min(all.length, end + 8) - 1; index >= 0; index--) {
    const line = all[index]!
    if (index < end && line.words > 0 && line.words <= 45) {
      const { count, first: from, last: to } = copies.of(line)
      const inFirst = first.share(line, false)
      const whole = all[0]!.to - all[0]!.from
      found.push({
        line,
        index,
        terrain,
        copies: count,
        firstCopy: from === index,
        lastCopy: to === index,
        inCore: core.share(line, index >= terrain.core.from && index < terrain.core.to),
        inFirst,
        ofFirst: whole > 0 ? Math.min(1, (inFirst * (line.to - line.from)) / whole) : 0,
        toDate: date - index,
        known: shaped[index]!.words.coverage >= 0.7,
      })
    }
    if (looksDated(line)) date = index
  }
  return found.reverse()
}

/** Every line in its place. */
export function placedLines(
  lines: Lines,
  shaped: readonly ShapedLine[],
  terrain: Terrain,
  core: Vocabulary,
  copies: Copies,
  title: number,
): PlacedLine[] {
  const { all } = lines
  const rhythm = readRhythm(all)
  const shortRuns = readShortRuns(all)
  const headline = title >= 0 ? new Vocabulary(lines, title, title + 1) : null
  const covered = new Float64Array(all.length + 1)
  shaped.forEach(({ words }, index) => {
    covered[index + 1] = covered[index]! + words.coverage
  })
  let sinceLinks = Infinity
  let sinceTalk = Infinity
  return all.map((line, index): PlacedLine => {
    const { words } = shaped[index]!
    sinceLinks = words.opensLinks ? 0 : sinceLinks + 1
    sinceTalk = words.opensTalk ? 0 : sinceTalk + 1
    const from = Math.max(0, index - 5)
    const to = Math.min(all.length, index + 6)
    return {
      line,
      index,
      terrain,
      inCore: core.share(line, index >= terrain.core.from && index < terrain.core.to),
      inTitle: headline?.share(line, index === title) ?? 0,
      copies: line.key === 0 ? 1 : copies.of(line).count,
      rhythm: rhythm[index]!,
      shortRun: shortRuns[index]!,
      title,
      sinceLinks,
      sinceTalk,
      phrases: (covered[to]! - covered[from]! - words.coverage) / Math.max(1, to - from - 1),
    }
  })
}
