import { type Candidate, readCandidates } from './candidates.ts'
import { contextEvidence } from './context.ts'
import { Model, type Weights } from './evidence.ts'
import { headlineEvidence } from './headline.ts'
import type { Line, Lines } from './lines.ts'
import type { MarkupSurvey } from './markup-survey.ts'
import { Places } from './places.ts'
import type { ShapedLine } from './shape.ts'
import { SizedModel, type SizedWeights } from './sizes.ts'
import type { Surroundings } from './surroundings.ts'
import { Terrain } from './terrain.ts'
import { type Headline, headlineOf } from './title-mass.ts'
import { Vocabulary } from './vocabulary.ts'

/** Tables of one look at the whole page. */
export interface LookWeights {
  readonly headline: Weights
  readonly context: SizedWeights
}

/** The models of one look. */
export interface Look {
  readonly headline: Model<readonly Candidate[]>
  readonly context: SizedModel<Places>
}

export const lookOf = ({ headline, context }: LookWeights): Look => ({
  headline: new Model(headlineEvidence, headline),
  context: new SizedModel(contextEvidence, context),
})

/** The lines of a page, as far as they are read without weights. */
export interface Ground {
  readonly lines: Lines
  readonly shaped: readonly ShapedLine[]
  readonly around: Surroundings
}

/** What is seen of a page before its headline is known. */
export interface Prospect extends Ground {
  readonly terrain: Terrain
  /** Content words of the core. */
  readonly core: Vocabulary
  /** Lines that may be the headline. */
  readonly candidates: readonly Candidate[]
}

/** What one look at the whole page sees. */
export interface Sight {
  readonly terrain: Terrain
  readonly candidates: readonly Candidate[]
  /** Index of the headline; -1: none. */
  readonly title: number
  readonly places: Places
  readonly scores: Float64Array
}

/** Whether a line may be the headline. */
export type TitleGuard = (line: Line, index: number) => boolean
export const anyTitle: TitleGuard = () => true

/** Look at the whole page: the headline, then each line in its place, through the scores that are known so far. */
export function takeLook(
  ground: Ground,
  known: Float64Array,
  { headline, context }: Look,
  mayBeTitle: TitleGuard = anyTitle,
  markup: MarkupSurvey | null = null,
): Sight {
  const prospect = lookOut(ground, known)
  const { terrain, candidates } = prospect
  const found = findTitle(candidates, headline, mayBeTitle, markup)
  const places = placeLines(prospect, found)
  return { terrain, candidates, title: found.index, places, scores: context.scores(places) }
}

/** See where the prose of a page is, and what may be its headline. */
export function lookOut(ground: Ground, known: Float64Array): Prospect {
  const { lines, shaped, around } = ground
  const terrain = new Terrain(lines, known)
  const core = new Vocabulary(lines, terrain.core.from, terrain.core.to)
  return { ...ground, terrain, core, candidates: readCandidates(lines, shaped, terrain, core, around) }
}

/** Every line in its place, once the headline is known. */
export function placeLines({ lines, shaped, terrain, core, around }: Prospect, headline: Headline): Places {
  return new Places(lines, shaped, terrain, around, core, headline)
}

/** The likeliest headline, and how likely each line is. */
export function findTitle(
  all: readonly Candidate[],
  model: Model<readonly Candidate[]>,
  mayBeTitle: TitleGuard = anyTitle,
  markup: MarkupSurvey | null = null,
): Headline {
  const scores = all.map(({ index }, at) => {
    const alone = model.score(all, at)
    return markup ? markup.titleScore(index, alone) : alone
  })
  let title = -1
  let best = 0
  // A text of one line is no headline without an article.
  if (all[0] !== undefined && all[0].terrain.size > 1) {
    all.forEach(({ line, index }, at) => {
      if (scores[at]! > best && (markup?.isNamed(index) || mayBeTitle(line, index))) {
        best = scores[at]!
        title = index
      }
    })
  }
  return headlineOf(title, all, scores)
}
