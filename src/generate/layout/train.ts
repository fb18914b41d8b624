// Learns the weights of layout's models and writes them.
//   npx tsx src/generate/layout/train.ts PAGES.jsonl           learn on all pages
//   npx tsx src/generate/layout/train.ts PAGES.jsonl --held    only tell how well pages of hosts never seen are read

import { writeFileSync } from 'node:fs'
import { balanced, findExtent } from '../../layout/extent.ts'
import type { LayoutWeights } from '../../layout/model/survey.ts'
import { readCorpus } from './corpus.ts'
import { emptyTally, figures, tally } from './judge.ts'
import { fitStages, readForTraining, surveysOf } from './stages.ts'

const [path, mode, ...folds] = process.argv.slice(2)
if (path === undefined) throw new Error('The path of the pages is expected: train.ts PAGES.jsonl')
const corpus = readCorpus(path)
const pages = corpus.map((page) => readForTraining(page))

if (mode === '--held') {
  const judged = folds.length > 0 ? folds.map(Number) : [...new Set(corpus.map(({ fold }) => fold))].sort()
  const full = corpus.map((page) => readForTraining(page, false))
  const groups = new Map<string, ReturnType<typeof emptyTally>>()
  const groupOf = (name: string): ReturnType<typeof emptyTally> => {
    if (!groups.has(name)) groups.set(name, emptyTally())
    return groups.get(name)!
  }
  for (const fold of judged) {
    const weights = fitStages(pages.filter((page) => page.fold !== fold))
    const held = full.filter((page) => page.fold === fold)
    surveysOf(held, weights).forEach((survey, index) => {
      const page = held[index]!
      const inside = findExtent(survey, balanced)
      const over = survey.scores.map((score) => (score > 0 ? 1 : 0))
      const known = page.lang === 'fr' || page.lang === 'en'
      for (const [way, keep] of [
        ['extent', inside],
        ['zero', over],
      ] as const) {
        tally(groupOf(`${page.mode} all ${way}`), page, survey, keep)
        if (known) tally(groupOf(`${page.mode} fr,en ${way}`), page, survey, keep)
        if (known && page.news) tally(groupOf(`${page.mode} news ${way}`), page, survey, keep)
      }
    })
    console.log(`fold ${fold} judged`)
  }
  for (const [name, count] of [...groups].sort()) console.log(`${figures(count)}  ${name}`)
} else {
  const weights = fitStages(pages)
  writeFileSync(new URL('../../layout/model/weights.ts', import.meta.url), moduleOf(weights))
}

function moduleOf(weights: LayoutWeights): string {
  const table = JSON.stringify(weights, null, 2)
    .replace(/"([^"]+)":/g, (_, key: string) => `${/^[a-z]+$/i.test(key) ? key : `'${key}'`}:`)
    .replace(/\n( *)\}/g, ',\n$1}')
  return `// Learnt by src/generate/layout/train.ts: log-odds that each piece of evidence adds.
import type { LayoutWeights } from './survey.ts'

export const layoutWeights: LayoutWeights = ${table}\n`
}
