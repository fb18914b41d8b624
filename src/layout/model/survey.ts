import type { TextBlock } from '../../text/index.ts'
import { contextEvidence, ownScale, type PlacedLine, readPlaces } from './context.ts'
import { Copies } from './copies.ts'
import { Model, type Reason, strongestFirst, type Weights } from './evidence.ts'
import { type Candidate, headlineEvidence, readCandidates } from './headline.ts'
import { type Line, type Lines, readLines } from './lines.ts'
import type { MarkupSurvey } from './markup-survey.ts'
import { type ShapedLine, shapedLines, shapeEvidence, type Words } from './shape.ts'
import { Terrain } from './terrain.ts'
import { Vocabulary } from './vocabulary.ts'
import { layoutWeights } from './weights.ts'

/** The learnt tables: each stage reads the scores of the one before. */
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

/** Whether a line may be the headline. */
export type TitleGuard = (line: Line, index: number) => boolean
const anyTitle: TitleGuard = () => true

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
   * Weigh every line of a page: its shape; then the headline; then each line in its place.
   *
   * @param blocks Blocks in order.
   * @param words What the catalogue knows of each.
   * @param mayBeTitle Asked for the line that would be the headline, before it is.
   * @param markup What the markup of the page adds; null for plain text.
   */
  survey(
    blocks: readonly TextBlock[],
    words: readonly Words[],
    mayBeTitle: TitleGuard = anyTitle,
    markup: MarkupSurvey | null = null,
  ): Survey {
    const lines = readLines(blocks)
    return this.surveyLines(lines, shapedLines(lines, words), mayBeTitle, markup)
  }

  /** The same, of lines that are read already. */
  surveyLines(
    lines: Lines,
    shaped: readonly ShapedLine[],
    mayBeTitle: TitleGuard = anyTitle,
    markup: MarkupSurvey | null = null,
  ): Survey {
    const copies = new Copies(lines.all)
    const terrain = new Terrain(
      lines,
      Float64Array.from(shaped, (line) => this.shape.score(line)),
    )
    const core = new Vocabulary(lines, terrain.core.from, terrain.core.to)
    const candidates = readCandidates(lines, shaped, terrain, core, copies)
    const title = this.findTitle(candidates, mayBeTitle, markup)
    const placed = readPlaces(lines, shaped, terrain, core, copies, title)
    const textScores = Float64Array.from(placed, (line) => this.context.score(line))
    const scores = markup ? markup.bodyScores(textScores, title) : textScores
    return { lines, shaped, terrain, candidates, title, placed, textScores, scores }
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
  findTitle(all: readonly Candidate[], mayBeTitle: TitleGuard, markup: MarkupSurvey | null): number {
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
