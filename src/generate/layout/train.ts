// Learns the weights of layout's models.
//   npx tsx src/generate/layout/train.ts PAGES.jsonl

import { writeFileSync } from 'node:fs'
import { builtInLanguages } from '../../language/index.ts'
import { findExtent } from '../../layout/extent.ts'
import { contextEvidence } from '../../layout/model/context.ts'
import type { Weights } from '../../layout/model/evidence.ts'
import { headlineEvidence } from '../../layout/model/headline.ts'
import { type Line, readLines } from '../../layout/model/lines.ts'
import { shapeEvidence, type Words } from '../../layout/model/shape.ts'
import {
  Copies,
  candidates,
  type LayoutWeights,
  placedLines,
  type Survey,
  Surveyor,
  shapedLines,
} from '../../layout/model/survey.ts'
import { Terrain } from '../../layout/model/terrain.ts'
import { Vocabulary } from '../../layout/model/vocabulary.ts'
import { readWords } from '../../layout/words.ts'
import { plain, readCorpus, type TrainingPage } from './corpus.ts'
import { type Choice, fitChoice, fitLogistic, Rows } from './logistic.ts'

const path = process.argv[2]
if (path === undefined) throw new Error('The path of the pages is expected: train.ts PAGES.jsonl')
const judged = Number(process.argv[3] ?? 0)

const all = readCorpus(path)
const pages = all.filter((page) => page.fold !== judged)
const held = all.filter((page) => page.fold === judged)

const silent: Words = { coverage: 0, opensLinks: false, opensTalk: false }
/** Pages of languages without a catalogue are like pages whose words are blanked: the model must do without. */
const blanked = (page: TrainingPage): boolean => hash(page.id) % 10 < 3
const known = new Map<TrainingPage, readonly Words[]>()
function wordsOf(page: TrainingPage, blank = blanked(page)): readonly Words[] {
  if (blank) return page.blocks.map(() => silent)
  let words = known.get(page)
  if (!words) {
    words = readWords(page.blocks, builtInLanguages)
    known.set(page, words)
  }
  return words
}

function hash(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0
  return sum
}

const named = (names: readonly { name: string }[], weights: Float64Array): Weights => {
  const table: Record<string, number> = { bias: round(weights[names.length]!) }
  names.forEach(({ name }, index) => {
    table[name] = round(weights[index]!)
  })
  return table
}
const round = (value: number): number => Math.round(value * 100) / 100

const weightOf = (line: Line, trust: number, lines: number): number =>
  (trust * Math.sqrt(Math.min(400, line.chars) + 20)) / Math.sqrt(lines)

function fitShape(): Weights {
  const rows = new Rows(shapeEvidence.length)
  for (const page of pages) {
    const lines = readLines(page.blocks)
    shapedLines(lines, wordsOf(page)).forEach((shaped, index) => {
      if (page.labels[index]! < 0) return
      rows.add(
        shapeEvidence.map(({ of }) => of(shaped)),
        page.labels[index]!,
        weightOf(shaped.line, page.trust[index]!, lines.all.length),
      )
    })
  }
  return named(shapeEvidence, fitLogistic(rows, 0.5))
}

function terrainOf(page: TrainingPage, shape: Weights) {
  const lines = readLines(page.blocks)
  const shaped = shapedLines(lines, wordsOf(page))
  const { shape: model } = new Surveyor({ shape, headline: {}, context: {} })
  const terrain = new Terrain(
    lines,
    Float64Array.from(shaped, (line) => model.score(line)),
  )
  const core = new Vocabulary(lines, terrain.core.from, terrain.core.to)
  return { lines, shaped, terrain, core, copies: new Copies(lines.all) }
}

function titleChoice(page: TrainingPage, shape: Weights) {
  const { lines, shaped, terrain, core, copies } = terrainOf(page, shape)
  const options = candidates(lines, shaped, terrain, core, copies)
  const title = plain(page.title ?? '')
  const right = options.flatMap(({ line }, index) => (plain(line.block.text) === title ? [index] : []))
  return { options, right }
}

function fitHeadline(shape: Weights): Weights {
  const choices: Choice[] = []
  for (const page of pages) {
    if (page.title === null) continue
    const { options, right } = titleChoice(page, shape)
    if (right.length === 0) continue
    choices.push({ options: options.map((option) => headlineEvidence.map(({ of }) => of(option))), right })
  }
  return named(headlineEvidence, fitChoice(choices, headlineEvidence.length, 0.002))
}

function fitContext(shape: Weights, headline: Weights): Weights {
  const surveyor = new Surveyor({ shape, headline, context: {} })
  const rows = new Rows(contextEvidence.length)
  for (const page of pages) {
    const { lines, shaped, terrain, core, copies } = terrainOf(page, shape)
    const title = surveyor.findTitle(candidates(lines, shaped, terrain, core, copies))
    placedLines(lines, shaped, terrain, core, copies, title).forEach((placed, index) => {
      if (page.labels[index]! < 0) return
      rows.add(
        contextEvidence.map(({ of }) => of(placed)),
        page.labels[index]!,
        weightOf(placed.line, page.trust[index]!, lines.all.length),
      )
    })
  }
  return named(contextEvidence, fitLogistic(rows, 0.5))
}

interface Way {
  readonly name: string
  keeps(survey: Survey, words: readonly Words[]): ArrayLike<number | boolean>
}
const ways: Way[] = []
for (const t of [-0.3, 0, 0.3, 0.6])
  ways.push({ name: `threshold ${t}`, keeps: ({ scores }) => Array.from(scores, (score) => score > t) })
for (const enter of [1, 2])
  for (const leave of [1, 2])
    for (const shift of [-0.5, 0])
      for (const patience of [0.7, 1.5, 3])
        for (const floor of [-9, -1.5])
          ways.push({
            name: `path ${enter} ${leave} ${shift} ${patience} floor ${floor}`,
            keeps: (survey, words) =>
              findExtent(survey.scores, survey.title, { enter, leave, shift, patience, anchor: 0.5 }).map(
                (inside, index) =>
                  inside &&
                  words[index]!.coverage < 0.85 &&
                  survey.scores[index]! > floor &&
                  index !== survey.title
                    ? 1
                    : 0,
              ),
          })

function judge(weights: LayoutWeights, set: readonly TrainingPage[], name: string): void {
  const surveyor = new Surveyor(weights)
  const norm = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const counts = ways.map(() => [0, 0, 0, 0, 0])
  let titles = 0
  let right = 0
  for (const page of set) {
    const words = wordsOf(page, false)
    const survey = surveyor.survey(page.blocks, words)
    ways.forEach((way, at) => {
      const keep = way.keeps(survey, words)
      const count = counts[at]!
      const body = norm(
        page.blocks
          .filter((_, index) => keep[index])
          .map(({ text }) => text)
          .join('\n'),
      )
      for (const text of page.wanted) count[body.includes(norm(text)) ? 0 : 2]!++
      for (const text of page.unwanted) if (body.includes(norm(text))) count[1]!++
      page.labels.forEach((label, index) => {
        if (label !== 1 || page.trust[index]! < 1 || survey.lines.all[index]!.words < 10) return
        count[4]!++
        if (!keep[index]) count[3]!++
      })
    })
    if (page.title !== null) {
      titles++
      if (survey.title >= 0 && plain(page.blocks[survey.title]!.text) === plain(page.title)) right++
    }
  }
  console.log(`${name}: ${set.length} pages, title ${((100 * right) / titles).toFixed(1)}`)
  const rows = ways.map((way, at) => {
    const [tp, fp, fn, lost, all] = counts[at] as [number, number, number, number, number]
    const f = (2 * tp) / (2 * tp + fp + fn)
    return {
      f,
      text: `   F1 ${f.toFixed(4)} P ${(tp / (tp + fp)).toFixed(3)} R ${(tp / (tp + fn)).toFixed(3)} lost ${((100 * lost) / all).toFixed(1)} % ${way.name}`,
    }
  })
  for (const row of rows.slice(0, 4)) console.log(row.text)
  for (const row of rows
    .slice(4)
    .sort((a, b) => b.f - a.f)
    .slice(0, 5))
    console.log(row.text)
}

const time = Date.now()
const shape = fitShape()
const headline = fitHeadline(shape)
const context = fitContext(shape, headline)
const weights: LayoutWeights = { shape, headline, context }
console.log(`trained in ${Date.now() - time} ms`)
for (const mode of ['innertext', 'wet'] as const) {
  judge(
    weights,
    pages.filter((page) => page.mode === mode),
    `train ${mode}`,
  )
  judge(
    weights,
    held.filter((page) => page.mode === mode),
    `held  ${mode}`,
  )
  judge(
    weights,
    all.filter((page) => page.mode === mode && (page.lang === 'fr' || page.lang === 'en')),
    `fr,en ${mode}`,
  )
  judge(
    weights,
    all.filter((page) => page.mode === mode && page.news && (page.lang === 'fr' || page.lang === 'en')),
    `news  ${mode}`,
  )
}
writeFileSync(
  new URL('../../layout/model/weights.ts', import.meta.url),
  `// Learnt by src/generate/layout/train.ts: log-odds that each piece of evidence adds.\nimport type { LayoutWeights } from './survey.ts'\n\nexport const layoutWeights: LayoutWeights = ${JSON.stringify(
    weights,
    null,
    2,
  )
    .replace(/"([^"]+)":/g, (_, key: string) => `${/^[a-z]+$/.test(key) ? key : `'${key}'`}:`)
    .replace(/\n(\s*)\}/g, ',\n$1}')
    .replace(/,,/g, ',')}\n`,
)
