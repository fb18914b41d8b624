import { expect, it } from 'vitest'
import { takeDone } from '../../../src/cli/output/done.ts'

it('a record that was written counts for one page of its id', () => {
  const ids = new Map([
    ['a', 1],
    ['b', 2],
  ])
  expect(['a', 'b', 'a', 'b', 'b', 'c'].map((id) => takeDone(ids, id))).toEqual([
    ...[true, true, false, true, false, false],
  ])
})
