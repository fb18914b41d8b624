import { describe, expect, it } from 'vitest'
import { chance } from '../../../src/layout/model/evidence.ts'
import { readLines } from '../../../src/layout/model/lines.ts'
import { readRegister } from '../../../src/layout/model/register.ts'
import { readBlocks } from '../../../src/text/index.ts'

const registerOf = (lines: readonly string[], scores: readonly number[]): number[] => {
  const blocks = readBlocks(lines.join('\n\n'))
  expect(blocks).toHaveLength(lines.length)
  return [...readRegister(readLines(blocks), Float64Array.from(scores, chance))]
}

describe('the register of a line', () => {
  const prose = 'La rivière est sortie de son lit et la ville a été coupée en deux par la crue.'
  const more = 'Le maire a ouvert la salle et la ville a logé ceux que la crue a chassés de chez eux.'
  const call = 'Abonnez-vous à votre lettre et recevez votre journal chez vous'
  const button = 'Recevez votre lettre chez vous'

  it('is that of the prose, or of what stands around it', () => {
    const [first, , , last] = registerOf([prose, more, call, button], [3, 3, -3, -3])
    expect(first).toBeGreaterThan(0)
    expect(last).toBeLessThan(0)
  })

  it('is told by the other lines, not by the line itself', () => {
    const asked = (score: number): number => registerOf([prose, more, call, button], [3, 3, -3, score])[3]!
    expect(asked(4)).toBeLessThan(0)
  })

  it('is unknown of words that stand nowhere else', () => {
    const [, , unknown] = registerOf([prose, button, 'Xylophone zigzaguant'], [3, -3, 0])
    expect(unknown).toBe(0)
  })

  it('stays within bounds, without words and without lines', () => {
    expect(registerOf(['***', prose], [0, 3])[0]).toBe(0)
    expect(registerOf([], [])).toEqual([])
    for (const value of registerOf([prose, prose, call, call], [9, 9, -9, -9])) {
      expect(Math.abs(value)).toBeLessThanOrEqual(1)
    }
  })
})
