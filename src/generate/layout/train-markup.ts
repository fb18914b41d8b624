// Learns what the markup of a page adds to the models of its text: run it after train.ts.
//   npx tsx src/generate/layout/train-markup.ts PAGES.jsonl FOLDER-OF-HTML

import { writeFileSync } from 'node:fs'
import { builtInLanguages } from '../../language/index.ts'
import type { Weights } from '../../layout/model/evidence.ts'
import { type MarkedLine, markLines, markupEvidence } from '../../layout/model/markup.ts'
import { markupHeadlineEvidence } from '../../layout/model/markup-headline.ts'
import { MarkupSurvey, type MarkupWeights } from '../../layout/model/markup-survey.ts'
import { nameOf } from '../../layout/model/markup-tree.ts'
import { purposeOf } from '../../layout/model/markup-words.ts'
import { type Survey, surveyorOfPages } from '../../layout/model/survey.ts'
import { sortBlocks } from '../../layout/read-page.ts'
import { readWords } from '../../layout/words.ts'
import { readOptions } from '../../schema/index.ts'
import { plain } from './corpus.ts'
import { type HtmlPage, readHtmlCorpus } from './html-corpus.ts'
import { type Choice, fitChoice, fitLogistic, Rows } from './logistic.ts'

const [file, folder, only] = process.argv.slice(2)
if (file === undefined || folder === undefined)
  throw new Error('Two paths are expected: train-markup.ts PAGES.jsonl FOLDER-OF-HTML')
const ridge = 0.1
const folds = 5
/** An annotator's word counts more than a vote of extractors. */
const gold = 8

const pages = readHtmlCorpus(file, folder)
const surveyor = surveyorOfPages()
const noWeights: MarkupWeights = { headline: {}, body: {} }
const words = new Map(pages.map((page) => [page, readWords(page.blocks, builtInLanguages)]))

const isCaption = ({ box }: MarkedLine): boolean =>
  (box.names & nameOf('figure')) !== 0 || (box.purposes & purposeOf('caption')) !== 0

const named = (names: readonly { name: string }[], weights: Float64Array): Weights =>
  Object.fromEntries([
    ['bias', round(weights[names.length]!)],
    ...names.map(({ name }, index) => [name, round(weights[index]!)] as const),
  ])
const round = (value: number): number => Math.round(value * 100) / 100

function fitHeadline(set: readonly HtmlPage[]): Weights {
  const choices: Choice[] = []
  for (const { record, blocks, hints } of set) {
    if (!record.title) continue
    const markup = new MarkupSurvey(blocks, hints, noWeights)
    const { candidates } = plainSurvey(blocks)
    const right = candidates.flatMap(({ line }, at) =>
      plain(line.block.text) === plain(record.title!) ? [at] : [],
    )
    if (right.length === 0) continue
    const options = candidates.map((candidate) => {
      const marked = markup.candidate(candidate.index, surveyor.final.headline.score(candidate))
      return markupHeadlineEvidence.map(({ of }) => of(marked))
    })
    choices.push({ options, right })
  }
  return named(markupHeadlineEvidence, fitChoice(choices, markupHeadlineEvidence.length, 0.01))
}

const surveys = new Map<HtmlPage['blocks'], Survey>()
/** The page as its text alone tells it. */
function plainSurvey(blocks: HtmlPage['blocks']): Survey {
  let survey = surveys.get(blocks)
  if (!survey) {
    survey = surveyor.survey(blocks, words.get(pages.find((page) => page.blocks === blocks)!)!)
    surveys.set(blocks, survey)
  }
  return survey
}

/** Fit on the scores of the text, then again on what that gives: as they are weighed. */
function fitBody(set: readonly HtmlPage[], headline: Weights): Weights {
  const text = new Map<HtmlPage, Float64Array>()
  const markup = new Map<HtmlPage, MarkupSurvey>()
  const titles = new Map<HtmlPage, number>()
  for (const page of set) {
    const marked = new MarkupSurvey(page.blocks, page.hints, { headline, body: {} })
    markup.set(page, marked)
    const survey = surveyor.survey(page.blocks, words.get(page)!, undefined, marked)
    text.set(page, survey.textScores)
    titles.set(page, survey.title)
  }
  let better = text
  let weights: Weights = {}
  for (let round = 0; round < 3; round++) {
    const rows = new Rows(markupEvidence.length)
    for (const page of set) {
      const { blocks, marks } = page
      markLines({
        blocks,
        text: text.get(page)!,
        scores: better.get(page)!,
        title: titles.get(page)!,
        story: markup.get(page)!.story,
      }).forEach((line, index) => {
        const [vote, trust] = marks[index]!
        if (vote < 0) return
        // Extractors keep captions; an article does not.
        const label = trust < 2 && isCaption(line) ? 0 : vote
        const weight =
          ((trust === 2 ? gold : trust) * Math.sqrt(Math.min(400, blocks[index]!.text.length) + 20)) /
          Math.sqrt(blocks.length)
        rows.add(
          markupEvidence.map(({ of }) => of(line)),
          label,
          weight,
        )
      })
    }
    weights = named(markupEvidence, fitLogistic(rows, ridge))
    better = new Map()
    for (const page of set) {
      const marked = new MarkupSurvey(page.blocks, page.hints, { headline, body: weights })
      better.set(page, marked.bodyScores(text.get(page)!, titles.get(page)!, round + 1))
    }
  }
  return weights
}

function learn(set: readonly HtmlPage[]): MarkupWeights {
  const headline = fitHeadline(set)
  return { headline, body: fitBody(set, headline) }
}

const settings = readOptions(undefined)
const norm = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Snippets kept and left out, counted over the whole of layout. */
class Score {
  readonly counts = new Map<string, [number, number, number]>()
  titles = 0
  right = 0

  add({ record, blocks, hints }: HtmlPage, weights: MarkupWeights): [number, number] {
    const { verdicts, survey } = sortBlocks(
      blocks,
      builtInLanguages,
      settings,
      new MarkupSurvey(blocks, hints, weights),
    )
    const body = norm(
      blocks
        .filter((_, index) => !['title', 'kicker', 'boilerplate'].includes(verdicts[index]!.role))
        .map(({ text }) => text)
        .join('\n\n'),
    )
    const kept = record.with.filter((text) => body.includes(norm(text))).length
    const leaked = record.without.filter((text) => body.includes(norm(text))).length
    for (const key of ['all', record.lang]) {
      const count = this.counts.get(key) ?? [0, 0, 0]
      this.counts.set(key, count)
      count[0] += kept
      count[1] += leaked
      count[2] += record.with.length - kept
    }
    if (record.title) {
      this.titles++
      if (survey.title >= 0 && plain(blocks[survey.title]!.text) === plain(record.title)) this.right++
    }
    return [record.with.length - kept, leaked]
  }

  toString(): string {
    const rows = [...this.counts].map(([key, [kept, leaked, lost]]) => {
      const f = (2 * kept) / (2 * kept + leaked + lost)
      return `${key} F1 ${f.toFixed(3)} (P ${(kept / (kept + leaked)).toFixed(3)} R ${(kept / (kept + lost)).toFixed(3)})`
    })
    return `${rows.join(' ')} title ${((100 * this.right) / this.titles).toFixed(1)}`
  }
}

const unseen = new Score()
const missed: string[] = []
for (let fold = 0; fold < folds; fold++) {
  const weights = learn(pages.filter(({ record }) => record.fold !== fold))
  for (const page of pages)
    if (page.record.fold === fold) {
      const [lost, leaked] = unseen.add(page, weights)
      if (lost + leaked > 1)
        missed.push(`${lost + leaked} ${page.record.lang} ${page.record.id}: lost ${lost}, leaked ${leaked}`)
    }
}
for (const line of missed.sort().reverse()) console.log(line)
console.log(`unseen: ${unseen}`)
const weights = learn(pages)
const seen = new Score()
for (const page of pages) seen.add(page, weights)
console.log(`seen:   ${seen}`)

if (only !== '--dry')
  writeFileSync(
    new URL('../../layout/model/markup-weights.ts', import.meta.url),
    `// Learnt by src/generate/layout/train-markup.ts: log-odds that each piece of evidence adds.\nimport type { MarkupWeights } from './markup-survey.ts'\n\nexport const markupWeights: MarkupWeights = ${JSON.stringify(
      weights,
      null,
      2,
    )
      .replace(/"([^"]+)":/g, (_, key: string) => `${/^[a-z0-9]+$/.test(key) ? key : `'${key}'`}:`)
      .replace(/\n( *)\}/g, ',\n$1}')
      .replace(/,,/g, ',')}\n`,
  )
