// Learns what the markup of a page adds to the models of its text: run it after train.ts.
//   npx tsx src/generate/layout/train-markup.ts PAGES.jsonl FOLDER-OF-HTML          learn on all pages
//   npx tsx src/generate/layout/train-markup.ts PAGES.jsonl FOLDER-OF-HTML --held   only tell how well hosts never seen are read

import { writeFileSync } from 'node:fs'
import { builtInLanguages } from '../../language/index.ts'
import { readWords } from '../../layout/lines/words.ts'
import { measuresOf, type Weights } from '../../layout/model/evidence.ts'
import type { MarkupWeights } from '../../layout/model/markup.ts'
import { type MarkedLine, markupEvidence } from '../../layout/model/markup.ts'
import { markupHeadlineEvidence } from '../../layout/model/markup-headline.ts'
import { MarkupSurvey } from '../../layout/model/markup-survey.ts'
import { nameOf } from '../../layout/model/markup-tree.ts'
import { purposeOf } from '../../layout/model/markup-words.ts'
import { Surveyor, surveyorOfPages } from '../../layout/model/survey.ts'
import { plain, readCorpus } from './corpus.ts'
import { type HtmlPage, readHtmlCorpus } from './html-corpus.ts'
import { HtmlScore } from './html-judge.ts'
import { type Choice, fitChoice, fitLogistic, Rows } from './logistic.ts'
import { fitStages, readForTraining } from './stages.ts'

const [file, folder, mode] = process.argv.slice(2)
if (file === undefined || folder === undefined)
  throw new Error('Two paths are expected: train-markup.ts PAGES.jsonl FOLDER-OF-HTML')

/** How strongly weights are pulled to what is expected of them. */
const ridge = 1
/** An annotator's word counts more than a vote of extractors. */
const gold = 8
/** Description of a page from which a line has its lead, in UTF-16 units. */
const lead = 50

/** What words and elements say by themselves, as far as some pages leave it open: 0 for what is not named. */
const expected: Weights = {
  inside: 1,
  outside: -1,
  links: -1,
  'group-links': -1.5,
  'list-of-links': -1,
  'bare-heading': -1,
  'under-link': -1,
  'linked-heading': -1,
  told: 1,
  untold: -0.5,
  described: 1,
  'in-nav': -1,
  'in-footer': -1,
  'in-aside': -1,
  'in-form': -1,
  'for-dialog': -2,
  'for-notice': -0.5,
  'for-facts': -0.5,
  'for-hidden': -0.5,
  'for-content': 0.3,
}
const expectations = markupEvidence.names.map((name) => expected[name] ?? (name.startsWith('for-') ? -1 : 0))

const pages = readHtmlCorpus(file, folder)
const words = new Map(pages.map((page) => [page, readWords(page.blocks, builtInLanguages)]))

// The text of a page is weighed by models that have not seen its host, as the text of a page to come will be.
const texts = readCorpus(file).map((page) => readForTraining(page))
const folds = [...new Set(pages.map(({ record }) => record.fold))].sort()
const surveyors = new Map(
  folds.map((fold) => [fold, new Surveyor(fitStages(texts.filter((page) => page.fold !== fold)))]),
)
const surveyorOf = ({ record }: HtmlPage): Surveyor => surveyors.get(record.fold)!

const isCaption = ({ box }: MarkedLine): boolean =>
  (box.names & nameOf('figure')) !== 0 || (box.purposes & purposeOf('caption')) !== 0

const round = (value: number): number => Math.round(value * 100) / 100
const named = (names: readonly string[], weights: Float64Array): Weights =>
  Object.fromEntries([
    ['bias', round(weights[names.length]!)],
    ...names.map((name, index) => [name, round(weights[index]!)] as const),
  ])

function fitHeadline(set: readonly HtmlPage[]): Weights {
  const choices: Choice[] = []
  for (const page of set) {
    const { record, blocks, hints } = page
    if (!record.title) continue
    const title = plain(record.title)
    const markup = new MarkupSurvey(blocks, hints, { headline: {}, body: {} })
    const surveyor = surveyorOf(page)
    const { candidates } = surveyor.survey(blocks, words.get(page)!)
    const right = candidates.flatMap(({ line }, at) => (plain(line.block.text) === title ? [at] : []))
    if (right.length === 0) continue
    const options = candidates.map(({ index }, at) => {
      const marked = markup.candidate(index, surveyor.final.headline.score(candidates, at))
      return Array.from(measuresOf(markupHeadlineEvidence, [marked], 0))
    })
    choices.push({ options, right })
  }
  return named(markupHeadlineEvidence.names, fitChoice(choices, markupHeadlineEvidence.names.length, 0.01))
}

/** A page as its text tells it, with the headline that markup finds. */
interface Sight {
  readonly page: HtmlPage
  readonly markup: MarkupSurvey
  readonly text: Float64Array
  readonly title: number
  scores: Float64Array
}

/** Fit on the scores of the text, then again on what that gives: as they are weighed. */
function fitBody(set: readonly HtmlPage[], headline: Weights): Weights {
  const sights = set.map((page): Sight => {
    const markup = new MarkupSurvey(page.blocks, page.hints, { headline, body: {} })
    const survey = surveyorOf(page).survey(page.blocks, words.get(page)!, undefined, markup)
    return { page, markup, text: survey.textScores, title: survey.title, scores: survey.textScores }
  })
  let weights: Weights = {}
  for (let round = 0; round < 3; round++) {
    const rows = new Rows(markupEvidence.names.length)
    for (const sight of sights) addRows(rows, sight)
    weights = named(markupEvidence.names, fitLogistic(rows, ridge, expectations))
    for (const sight of sights) {
      const { blocks, hints } = sight.page
      const markup = new MarkupSurvey(blocks, hints, { headline, body: weights })
      sight.scores = markup.bodyScores(sight.text, sight.title, round + 1)
    }
  }
  return weights
}

function addRows(rows: Rows, { page, markup, text, title, scores }: Sight): void {
  const { blocks, marks } = page
  const lines = markup.lines(text, scores, title)
  lines.forEach((line, index) => {
    const [vote, trust] = marks[index]!
    const size = blocks[index]!.text.length
    // Extractors leave out leads and keep captions; an article does the contrary.
    const isLead = vote === 0 && line.told.description > 0.6 && size > lead
    if (vote < 0 || (trust < 2 && isLead)) return
    rows.add(
      Array.from(measuresOf(markupEvidence, lines, index)),
      trust < 2 && isCaption(line) ? 0 : vote,
      ((trust === 2 ? gold : trust) * Math.sqrt(Math.min(400, size) + 20)) / Math.sqrt(blocks.length),
    )
  })
}

function learn(set: readonly HtmlPage[]): MarkupWeights {
  const headline = fitHeadline(set)
  return { headline, body: fitBody(set, headline) }
}

const unseen = new HtmlScore()
const missed: string[] = []
for (const fold of folds) {
  const weights = learn(pages.filter(({ record }) => record.fold !== fold))
  for (const page of pages) {
    const { fold: own, lang, id } = page.record
    if (own !== fold) continue
    const { lost, leaked } = unseen.add(page, weights, surveyorOf(page))
    if (lost + leaked > 1) missed.push(`${lost + leaked} ${lang} ${id}: lost ${lost}, leaked ${leaked}`)
  }
}
for (const line of missed.sort().reverse()) console.log(line)
console.log(`unseen: ${unseen}`)
const weights = learn(pages)
const seen = new HtmlScore()
for (const page of pages) seen.add(page, weights, surveyorOfPages())
console.log(`seen:   ${seen}`)

if (mode !== '--held') {
  const table = JSON.stringify(weights, null, 2)
    .replace(/"([^"]+)":/g, (_, key: string) => `${/^[a-z0-9]+$/.test(key) ? key : `'${key}'`}:`)
    .replace(/\n( *)\}/g, ',\n$1}')
    .replace(/,,/g, ',')
  writeFileSync(
    new URL('../../layout/model/markup-weights.ts', import.meta.url),
    `// Learnt by src/generate/layout/train-markup.ts: log-odds that each piece of evidence adds.
import type { MarkupWeights } from './markup.ts'

export const markupWeights: MarkupWeights = ${table}
`,
  )
}
