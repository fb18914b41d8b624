import type { TextBlock } from '../../text/index.ts'
import type { Candidate } from './candidates.ts'
import { ownScale } from './context.ts'
import { Model, type Reason, strongestFirst } from './evidence.ts'
import { type Lines, readLines } from './lines.ts'
import { anyTitle, type Look, lookOf, type TitleGuard, takeLook } from './look.ts'
import type { MarkupSurvey } from './markup-survey.ts'
import type { PlacedLine, Places } from './places.ts'
import { type ShapedLine, shapedLines, shapeEvidence, type Words } from './shape.ts'
import { Surroundings } from './surroundings.ts'
import type { Terrain } from './terrain.ts'
import { type LayoutWeights, layoutWeights } from './weights.ts'

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
  /** The same as both looks saw them. */
  readonly draft: Places
  readonly final: Places
  /** Log-odds of each line to be body, in its context, from the text alone. */
  readonly textScores: Float64Array
  /** The same, with what markup adds where there is any. */
  readonly scores: Float64Array
}

/** The models of a table of weights. */
export class Surveyor {
  readonly shape: Model<readonly ShapedLine[]>
  readonly draft: Look
  readonly final: Look

  constructor(weights: LayoutWeights) {
    this.shape = new Model(shapeEvidence, weights.shape)
    this.draft = lookOf(weights.draft)
    this.final = lookOf(weights.final)
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
    const shapeScores = new Float64Array(shaped.length)
    for (let index = 0; index < shaped.length; index++) shapeScores[index] = this.shape.score(shaped, index)
    const ground = { lines, shaped, around: new Surroundings(lines, shaped) }
    const draft = takeLook(ground, shapeScores, this.draft, mayBeTitle, markup)
    const final = takeLook(ground, draft.scores, this.final, mayBeTitle, markup)
    const { terrain, candidates, title, places, scores: textScores } = final
    return {
      lines,
      shaped,
      terrain,
      candidates,
      title,
      placed: places.placed(),
      draft: draft.places,
      final: places,
      textScores,
      scores: markup ? markup.bodyScores(textScores, title) : textScores,
    }
  }

  /** What speaks for a line being body and what against, strongest first; its own shape comes in named parts. */
  reasons(survey: Survey, index: number): Reason[] {
    const shape = prefixed('line: ', this.shape.reasons(survey.shaped, index))
    const draft = this.draft.context.reasons(survey.draft, index)
    const ofDraft = draft.filter(({ name }) => name !== 'own')
    const own = draft.find(({ name }) => name === 'own')
    return strongestFirst(
      inParts(this.final.context.reasons(survey.final, index), [
        ...prefixed('first look: ', ofDraft),
        ...(own ? inParts([own], shape) : []),
      ]),
    )
  }

  /** What speaks for the headline and what against, strongest first. */
  titleReasons({ candidates, title }: Survey): Reason[] {
    const at = candidates.findIndex(({ index }) => index === title)
    return at < 0 ? [] : strongestFirst(this.final.headline.reasons(candidates, at))
  }
}

const prefixed = (prefix: string, reasons: readonly Reason[]): Reason[] =>
  reasons.map((reason) => ({ ...reason, name: prefix + reason.name }))

/** The reasons with what a line's score so far, one of them, is made of. */
const inParts = (reasons: readonly Reason[], parts: readonly Reason[]): Reason[] =>
  reasons.flatMap((reason) =>
    reason.name === 'own'
      ? parts.map((part) => ({ ...part, weight: (part.weight * reason.weight) / ownScale }))
      : reason,
  )

let surveyor: Surveyor | undefined

/** The surveyor with the learnt weights. */
export function surveyorOfPages(): Surveyor {
  surveyor ??= new Surveyor(layoutWeights)
  return surveyor
}
