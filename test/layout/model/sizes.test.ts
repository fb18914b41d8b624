import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../../src/layout/model/evidence.ts'
import { type Line, readLines } from '../../../src/layout/model/lines.ts'
import { SizedModel, sizeOf, sizes } from '../../../src/layout/model/sizes.ts'
import { readBlocks } from '../../../src/text/index.ts'

const lineOf = (text: string): Line => readLines(readBlocks(text)).all[0]!

const label = lineOf('Trois questions à un juge')
const sentence = lineOf('Le pont de la Sarre a rouvert lundi à la circulation, dans les deux sens.')
const paragraph = lineOf(
  'Le pont de la Sarre a rouvert lundi à la circulation, dans les deux sens, après quatorze mois de travaux qui ont coûté deux fois plus que prévu.',
)

describe('sizes of lines', () => {
  it('are told by words', () => {
    expect([label, sentence, paragraph].map((line) => sizes[sizeOf(line)])).toEqual([
      'label',
      'sentence',
      'paragraph',
    ])
  })

  const page = { lines: { all: [label, sentence, paragraph] } }

  it('have weights of their own', () => {
    const evidence: Evidence<typeof page> = {
      names: ['sure', 'absent'],
      take(_, index, to) {
        to[0] = 1 + index
        to[1] = 0
      },
    }
    const model = new SizedModel(evidence, { bias: [0.5, 0, 0], sure: [1, -2, 3], absent: [9, 9, 9] })
    expect([...model.scores(page)]).toEqual([1.5, -4, 9])
  })

  it('explain a score by the weights for the size of its line', () => {
    const evidence: Evidence<typeof page> = { names: ['sure'], take: (_, _index, to) => to.fill(0.5) }
    const model = new SizedModel(evidence, { bias: [0.5, 0, 0], sure: [1, -2, 3] })
    expect(model.reasons(page, 0)).toEqual([
      { name: 'bias', value: 1, weight: 0.5 },
      { name: 'sure', value: 0.5, weight: 1 },
    ])
    expect(model.reasons(page, 2)).toEqual([{ name: 'sure', value: 0.5, weight: 3 }])
  })
})
