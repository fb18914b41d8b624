import { describe, expect, it } from 'vitest'
import { PairTable } from '../../../src/layout/phrases/pair-table.ts'

describe('numbers by pairs', () => {
  it('keeps every pair apart, negative numbers and zero among them, however many there are', () => {
    const table = new PairTable()
    const keys = [
      0,
      1,
      -1,
      2 ** 31 - 1,
      -(2 ** 31),
      ...Array.from({ length: 300 }, (_, index) => (index + 1) * 4096),
    ]
    let value = 0
    for (const first of [0, 1, 7, 4096]) for (const second of keys) table.add(first, second, value++)
    value = 0
    for (const first of [0, 1, 7, 4096])
      for (const second of keys) expect(table.get(first, second)).toBe(value++)
    expect(table.size).toBe(value)
    expect([table.get(2, 0), table.get(0, 5)]).toEqual([-1, -1])
  })

  it('forgets', () => {
    const table = new PairTable()
    table.add(3, 4, 5)
    table.clear()
    expect([table.get(3, 4), table.size]).toEqual([-1, 0])
    table.add(3, 4, 6)
    expect(table.get(3, 4)).toBe(6)
  })
})
