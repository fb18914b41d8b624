import { builtInLanguages } from '../../language/index.ts'
import { readWords } from '../../layout/lines/words.ts'
import { contextEvidence } from '../../layout/model/context.ts'
import { Model, measuresOf, type Weights } from '../../layout/model/evidence.ts'
import { headlineEvidence } from '../../layout/model/headline.ts'
import { type Lines, readLines } from '../../layout/model/lines.ts'
import { findTitle, type LookWeights, lookOut, type Prospect, placeLines } from '../../layout/model/look.ts'
import type { Places } from '../../layout/model/places.ts'
import { type ShapedLine, shapedLines, shapeEvidence, type Words } from '../../layout/model/shape.ts'
import { SizedModel, type SizedWeights, sizeOf, sizes } from '../../layout/model/sizes.ts'
import { Surroundings } from '../../layout/model/surroundings.ts'
import { type Survey, Surveyor } from '../../layout/model/survey.ts'
import type { LayoutWeights } from '../../layout/model/weights.ts'
import { plain, type TrainingPage } from './corpus.ts'
import { type Choice, fitChoice, fitLogistic, Rows } from './logistic.ts'

/** A page of the training data, read as far as it can be without weights. */
export interface ReadPage extends TrainingPage {
  readonly words: readonly Words[]
  readonly lines: Lines
  readonly shaped: readonly ShapedLine[]
  /** Weight of each line in training; 0: not known what it is. */
  readonly weights: Float64Array
}

const silent: Words = {
  coverage: 0,
  telling: 0,
  opensLinks: false,
  opensTalk: false,
  tellsCredits: false,
}

/**
 * Read a page for training.
 *
 * @param blank Whether the catalogue is kept silent, as it is on pages of languages without one.
 */
export function readForTraining(page: TrainingPage, blank = hash(page.id) % 10 < 3): ReadPage {
  const words = blank ? page.blocks.map(() => silent) : readWords(page.blocks, builtInLanguages)
  const lines = readLines(page.blocks)
  const shaped = shapedLines(lines, words)
  return { ...page, words, lines, shaped, weights: weightsOf(page, lines) }
}

function hash(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0
  return sum
}

/** How much the lines that an annotator judged count against all others of a page. */
const annotated = 0.5

/** Every page weighs as much as any other, a long line more than a short one. */
function weightsOf({ labels, trust }: TrainingPage, { all }: Lines): Float64Array {
  const weights = Float64Array.from(all, ({ chars }, index) =>
    labels[index]! < 0 ? 0 : Math.min(1, trust[index]!) * Math.sqrt(Math.min(400, chars) + 20),
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const judged = trust.reduce((sum, sure) => sum + (sure === 2 ? 1 : 0), 0)
  return weights.map(
    (weight, index) => (20 * weight) / (total || 1) + (trust[index] === 2 ? (20 * annotated) / judged : 0),
  )
}

const round = (value: number): number => Math.round(value * 100) / 100

function named(names: readonly string[], weights: Float64Array): Weights {
  const table: Record<string, number> = { bias: round(weights[names.length]!) }
  names.forEach((name, index) => {
    table[name] = round(weights[index]!)
  })
  return table
}

/** Learn every stage in turn, each on what the stages before it say. */
export function fitStages(pages: readonly ReadPage[]): LayoutWeights {
  const shape = fitShape(pages)
  const model = new Model(shapeEvidence, shape)
  const draft = fitLook(
    pages,
    pages.map(({ shaped }) => Float64Array.from(shaped, (_, index) => model.score(shaped, index))),
  )
  return { shape, draft: draft.weights, final: fitLook(pages, draft.scores).weights }
}

/** Learn one look at the pages, each seen through the scores that are known of it. */
function fitLook(
  pages: readonly ReadPage[],
  known: readonly Float64Array[],
): { weights: LookWeights; scores: Float64Array[] } {
  const prospects = pages.map(({ lines, shaped }, index) =>
    lookOut({ lines, shaped, around: new Surroundings(lines, shaped) }, known[index]!),
  )
  const headline = fitHeadline(pages, prospects)
  const ofTitle = new Model(headlineEvidence, headline)
  const placed = prospects.map((prospect) => placeLines(prospect, findTitle(prospect.candidates, ofTitle)))
  const context = fitContext(pages, placed)
  const ofLine = new SizedModel(contextEvidence, context)
  const scores = placed.map((places) => ofLine.scores(places))
  return { weights: { headline, context }, scores }
}

/** The surveys of pages under some weights. */
export function surveysOf(pages: readonly ReadPage[], weights: LayoutWeights): Survey[] {
  const surveyor = new Surveyor(weights)
  return pages.map(({ lines, shaped }) => surveyor.surveyLines(lines, shaped))
}

function fitShape(pages: readonly ReadPage[]): Weights {
  const rows = new Rows(shapeEvidence.names.length)
  for (const { shaped, labels, weights } of pages) {
    shaped.forEach((_, index) => {
      if (weights[index]! > 0)
        rows.add(Array.from(measuresOf(shapeEvidence, shaped, index)), labels[index]!, weights[index]!)
    })
  }
  return named(shapeEvidence.names, fitLogistic(rows, ridge))
}

const ridge = 0.5

function fitHeadline(pages: readonly ReadPage[], prospects: readonly Prospect[]): Weights {
  const choices: Choice[] = []
  pages.forEach((page, index) => {
    if (page.title === null) return
    const title = plain(page.title)
    const { candidates } = prospects[index]!
    const right = candidates.flatMap(({ line }, at) => (plain(line.block.text) === title ? [at] : []))
    if (right.length === 0) return
    const options = candidates.map((_, at) => Array.from(measuresOf(headlineEvidence, candidates, at)))
    choices.push({ options, right })
  })
  return named(headlineEvidence.names, fitChoice(choices, headlineEvidence.names.length, 0.002))
}

/** How strongly the weights for lines of one size are pulled to those for all lines. */
const ridgeOfSize = 0.5

/** Learn what evidence means for any line; then, from there, what it means for lines of each size. */
function fitContext(pages: readonly ReadPage[], placed: readonly Places[]): SizedWeights {
  const rows = new Rows(contextEvidence.names.length)
  const bySize = sizes.map(() => new Rows(contextEvidence.names.length))
  pages.forEach(({ labels, weights }, at) => {
    const places = placed[at]!
    places.lines.all.forEach((line, index) => {
      if (weights[index]! === 0) return
      const values = Array.from(measuresOf(contextEvidence, places, index))
      for (const some of [rows, bySize[sizeOf(line)]!]) some.add(values, labels[index]!, weights[index]!)
    })
  })
  const ofAll = fitLogistic(rows, ridge)
  const ofEach = bySize.map((some) =>
    fitLogistic(some, (ridgeOfSize * rows.total) / some.total, Array.from(ofAll)),
  )
  const tables = ofEach.map((weights) => named(contextEvidence.names, weights))
  return Object.fromEntries(
    Object.keys(tables[0]!).map((name) => [name, tables.map((table) => table[name]!)]),
  ) as unknown as SizedWeights
}
