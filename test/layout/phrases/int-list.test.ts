import { describe, expect, it } from 'vitest'
import { IntList } from '../../../src/layout/phrases/int-list.ts'

const listOf = (...values: number[]): IntList => {
  const list = new IntList(1)
  for (const value of values) list.push(value)
  return list
}
const valuesOf = ({ items, size }: IntList): number[] => [...items.subarray(0, size)]

describe('a list of numbers', () => {
  it('has room for as many as are pushed', () => {
    const list = new IntList(1)
    for (let value = 0; value < 1000; value++) list.push(-value)
    expect(valuesOf(list)).toEqual(Array.from({ length: 1000 }, (_, value) => 0 - value))
  })

  it('puts its numbers in order, each once', () => {
    const list = listOf(5, 3, 5, -1, 9, 3, 0)
    list.order()
    expect(valuesOf(list)).toEqual([-1, 0, 3, 5, 9])
  })

  it('includes a number once, and appends all of another list', () => {
    const list = listOf(1, 2)
    list.include(2)
    list.include(3)
    list.append(listOf(2, 4))
    expect(valuesOf(list)).toEqual([1, 2, 3, 2, 4])
  })
})
