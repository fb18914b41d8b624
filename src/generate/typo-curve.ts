/**
 * Measures how often findings are right at each confidence: `npx tsx src/generate/typo-curve.ts`.
 *
 * The gold is the project's own (test/quality/typos): errors that it marks, slips put at random into its correct
 * sentences, three times each, and those sentences as they are. Prints the table of docs/typos.md.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../index.ts'
import { builtInLanguages } from '../language/index.ts'
import { slipsOf } from './typos/slips.ts'

const folder = join(import.meta.dirname, '../../test/quality/typos')
const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trim().split('\n')
const sets = ['', 'context-', 'spelling-', 'unseen-', 'fresh-', 'aside-', 'last-']
/** Slips put into each correct sentence. */
const slips = 3
const bounds = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

const mark = /\[([^[\]>]+)>([^[\]]+)\]/u

interface Count {
  findings: number
  right: number
}

/** Count the findings of a text; right are those whose first correction gives the text as it was meant. */
function count(counts: Count[], text: string, language: string, meant: string): void {
  for (const { confidence, span, expected } of parseArticle(text, { language }).typos) {
    const bin = counts[bounds.findLastIndex((bound) => confidence >= bound)]!
    bin.findings++
    if (text.slice(0, span.start) + expected[0] + text.slice(span.end) === meant) bin.right++
  }
}

console.info('| language | confidence | findings | right |\n| --- | --- | ---: | ---: |')
for (const { code, name, lexicon } of builtInLanguages) {
  const counts = bounds.map((): Count => ({ findings: 0, right: 0 }))
  const correct = sets.flatMap((set) => linesOf(`${code}-${set}correct.txt`))
  for (const text of correct) count(counts, text, code, text)
  const often = Array.from({ length: slips }, () => correct).flat()
  for (const { text, meant } of slipsOf(often, lexicon!.keyboards)) count(counts, text, code, meant)
  for (const line of sets.flatMap((set) => linesOf(`${code}-${set}errors.txt`)))
    count(counts, line.replace(mark, '$1'), code, line.replace(mark, '$2'))
  bounds.forEach((bound, index) => {
    const { findings, right } = counts[index]!
    const range = `${bound.toFixed(2)} to ${(bounds[index + 1] ?? 1).toFixed(2)}`
    const share = findings === 0 ? '' : `${((100 * right) / findings).toFixed(1)} %`
    console.info(`| ${name} | ${range} | ${findings} | ${share} |`)
  })
}
