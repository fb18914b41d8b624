import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { readWords } from '../../../src/layout/lines/words.ts'
import { contextEvidence } from '../../../src/layout/model/context.ts'
import type { Evidence } from '../../../src/layout/model/evidence.ts'
import { headlineEvidence } from '../../../src/layout/model/headline.ts'
import { shapeEvidence } from '../../../src/layout/model/shape.ts'
import { surveyorOfPages } from '../../../src/layout/model/survey.ts'
import { layoutWeights } from '../../../src/layout/model/weights.ts'
import { readBlocks } from '../../../src/text/index.ts'
import { newsPage } from '../../bench/prose.ts'

const blocks = readBlocks(newsPage(60))
const survey = surveyorOfPages().survey(blocks, readWords(blocks, builtInLanguages))

/** Names of the measures that are not taken, or are no numbers. */
function missing<Page>({ names, take }: Evidence<Page>, page: Page, size: number): string[] {
  const found = new Set<string>()
  for (let index = 0; index < size; index++) {
    const values = new Float64Array(names.length).fill(Number.NaN)
    take(page, index, values)
    for (const [at, name] of names.entries()) if (!Number.isFinite(values[at])) found.add(name)
  }
  return [...found]
}

describe('the measures of every line', () => {
  it('are all taken, and are numbers', () => {
    expect(missing(shapeEvidence, survey.shaped, blocks.length)).toEqual([])
    expect(missing(contextEvidence, survey.draft, blocks.length)).toEqual([])
    expect(missing(contextEvidence, survey.final, blocks.length)).toEqual([])
    expect(survey.candidates.length).toBeGreaterThan(3)
    expect(missing(headlineEvidence, survey.candidates, survey.candidates.length)).toEqual([])
  })

  it('have the names and the order of the tables of weights', () => {
    const { shape, draft, final } = layoutWeights
    expect(Object.keys(shape)).toEqual(['bias', ...shapeEvidence.names])
    for (const { headline, context } of [draft, final]) {
      expect(Object.keys(headline)).toEqual(['bias', ...headlineEvidence.names])
      expect(Object.keys(context)).toEqual(['bias', ...contextEvidence.names])
    }
  })
})
