import { describe, expect, it } from 'vitest'
import { headlineOf, TitleMass } from '../../../src/layout/model/title-mass.ts'

describe('where the headline may stand', () => {
  const candidates = [{ index: 1 }, { index: 4 }]

  it('shares the chance among the candidates and none at all', () => {
    const { odds, index } = headlineOf(1, candidates, [0, 0])
    expect(index).toBe(1)
    expect(odds.map(({ chance }) => chance)).toEqual([1 / 3, 1 / 3])
    expect(headlineOf(-1, [], [])).toEqual({ index: -1, odds: [] })
  })

  it('sums it up before, at and behind each line', () => {
    const mass = new TitleMass(6, headlineOf(1, candidates, [0, 0]))
    expect(mass.known).toBeCloseTo(2 / 3)
    expect([...mass.before].map((value) => Math.round(3 * value))).toEqual([0, 0, 1, 1, 1, 2])
    expect([...mass.here].map((value) => Math.round(3 * value))).toEqual([0, 1, 0, 0, 1, 0])
    expect(mass.closeBefore[2]).toBeGreaterThan(mass.closeBefore[3]!)
    expect(mass.closeBefore[0]).toBe(0)
  })
})
