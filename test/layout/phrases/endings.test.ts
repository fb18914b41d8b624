import { expect, it } from 'vitest'
import { byEnding } from '../../../src/layout/phrases/endings.ts'

it('a wording that ends in any words is an open one, and a closed one less all of those', () => {
  expect(byEnding(['closed [for {words}]'])).toEqual({ closed: ['closed'], open: ['closed [for {words}]'] })
  expect(byEnding(['closed [for {words}] [{words}]'])).toEqual({
    closed: ['closed'],
    open: ['closed [for {words}] [{words}]'],
  })
  expect(byEnding(['based on {words} [{words}]'])).toEqual({
    closed: [],
    open: ['based on {words} [{words}]'],
  })
})
