import { describe, expect, it } from 'vitest'
import { removalCurves } from '../../../src/layout/model/removal-curves.ts'
import { isByOdds, sureness } from '../../../src/layout/model/sureness.ts'

describe('how sure a removal for its place is', () => {
  it.each(Object.keys(removalCurves))('%s: the surer the less the line seems body', (rule) => {
    expect(isByOdds(rule)).toBe(true)
    const curve = [-8, -4, -2, 0, 2, 8].map((score) => sureness(rule, score))
    expect(curve).toEqual(curve.toSorted((a, b) => b - a))
    for (const value of curve) {
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(0.99)
    }
  })
})
