import { describe, expect, it } from 'vitest'
import { segmentsOf } from '../../src/view/zones.ts'

const mark = (start: number, end: number, value: string) => ({ span: { start, end }, value })
const shown = (...args: Parameters<typeof segmentsOf<string>>) =>
  segmentsOf(...args).map(({ span, values }) => [span.start, span.end, values.join('')])

describe('segmentsOf', () => {
  it('leaves a span without marks whole', () => {
    expect(shown({ start: 3, end: 9 }, [])).toEqual([[3, 9, '']])
  })
  it('cuts at nested and overlapping marks', () => {
    expect(shown({ start: 0, end: 10 }, [mark(1, 6, 'a'), mark(2, 4, 'b'), mark(5, 8, 'c')])).toEqual([
      [0, 1, ''],
      [1, 2, 'a'],
      [2, 4, 'ab'],
      [4, 5, 'a'],
      [5, 6, 'ac'],
      [6, 8, 'c'],
      [8, 10, ''],
    ])
  })
  it('clips marks that go on outside', () => {
    expect(shown({ start: 4, end: 6 }, [mark(0, 5, 'a'), mark(9, 12, 'b')])).toEqual([
      [4, 5, 'a'],
      [5, 6, ''],
    ])
  })
})
