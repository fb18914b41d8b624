// Learns the weights of layout's models and writes them.
//   npx tsx src/generate/layout/train.ts PAGES.jsonl           learn on all pages
//   npx tsx src/generate/layout/train.ts PAGES.jsonl --held    tell how well pages of hosts never seen are read, and
//                                                              learn from them how sure removals are; a number behind
//                                                              it judges that fold only, and learns nothing

import { writeFileSync } from 'node:fs'
import { builtInLanguages } from '../../language/index.ts'
import { Surveyor } from '../../layout/model/survey.ts'
import { sortBlocks } from '../../layout/read-page.ts'
import { readOptions } from '../../schema/index.ts'
import { readCorpus } from './corpus.ts'
import { fitCurves, noteRemovals, type Removals } from './curves.ts'
import { emptyTally, figures, tally } from './judge.ts'
import { fitStages, type ReadPage, readForTraining } from './stages.ts'

const [path, mode, ...folds] = process.argv.slice(2)
if (path === undefined) throw new Error('The path of the pages is expected: train.ts PAGES.jsonl')
const corpus = readCorpus(path)
const pages = corpus.map((page) => readForTraining(page))
const settings = readOptions(undefined)

if (mode === '--held') judgeUnseen()
else {
  const { shape, draft, final } = fitStages(pages)
  writeWeights('shape', 'Weights', 'evidence', shape)
  writeWeights('draft', 'LookWeights', 'look', draft)
  writeWeights('final', 'LookWeights', 'look', final)
}

function writeWeights(stage: string, type: string, file: string, table: unknown): void {
  write(
    `${stage}-weights`,
    `// Learnt by src/generate/layout/train.ts: log-odds that each piece of evidence adds.
import type { ${type} } from './${file}.ts'

export const ${stage}Weights: ${type}`,
    table,
  )
}

/** Judge each page with weights learnt on pages of other hosts. */
function judgeUnseen(): void {
  const judged = folds.length > 0 ? folds.map(Number) : [...new Set(corpus.map(({ fold }) => fold))].sort()
  const full = corpus.map((page) => readForTraining(page, false))
  const groups = new Map<string, ReturnType<typeof emptyTally>>()
  const removals: Removals = new Map()
  for (const fold of judged) {
    const surveyor = new Surveyor(fitStages(pages.filter((page) => page.fold !== fold)))
    for (const page of full) {
      if (page.fold !== fold) continue
      const sheet = sortBlocks(page.blocks, builtInLanguages, settings, null, surveyor)
      for (const name of groupsOf(page)) {
        const count = groups.get(name) ?? emptyTally()
        groups.set(name, count)
        tally(count, page, sheet)
      }
      noteRemovals(removals, page, sheet)
    }
    console.log(`fold ${fold} judged`)
  }
  for (const [name, count] of [...groups].sort()) console.log(`${figures(count)}  ${name}`)
  if (folds.length === 0)
    write(
      'removal-curves',
      `// Learnt by src/generate/layout/train.ts from pages of hosts that the weights had not seen: how sure removals are.
import type { RemovalCurve } from './evidence.ts'

export const removalCurves: Readonly<Record<string, RemovalCurve>>`,
      fitCurves(removals),
    )
}

function groupsOf({ lang, news, mode }: ReadPage): string[] {
  const known = lang === 'fr' || lang === 'en'
  return [`${mode} all`, ...(known ? [`${mode} fr,en`] : []), ...(known && news ? [`${mode} news`] : [])]
}

/** Write a table of the model as a module that begins so. */
function write(name: string, head: string, table: unknown): void {
  const text = JSON.stringify(table, null, 2)
    .replace(/"([^"]+)":/g, (_, key: string) => `${/^[a-z]+$/i.test(key) ? key : `'${key}'`}:`)
    .replace(/\[[^[\]]*\]/g, (list) => list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))
    .replace(/\n( *)\}/g, ',\n$1}')
  writeFileSync(new URL(`../../layout/model/${name}.ts`, import.meta.url), `${head} = ${text}\n`)
}
