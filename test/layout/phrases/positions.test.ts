import { describe, expect, it } from 'vitest'
import { IntList } from '../../../src/layout/phrases/int-list.ts'
import { outside, Positions } from '../../../src/layout/phrases/positions.ts'

/** Nothing leads on. */
const noArcs = { of: () => 0 }

const listOf = (...values: number[]): IntList => {
  const list = new IntList()
  for (const value of values) list.push(value)
  return list
}

describe('positions in the wordings', () => {
  it('are the same for the same place and what is left, and else others', () => {
    const positions = new Positions(noArcs)
    const one = positions.at(70_000, outside)
    const back = positions.backOf(listOf(one))
    expect(positions.at(70_000, outside)).toBe(one)
    expect(positions.at(70_000, back)).not.toBe(one)
    expect(positions.at(70_001, outside)).not.toBe(one)
  })

  it('know what is left by the positions at which is gone on', () => {
    const positions = new Positions(noArcs)
    const sets = Array.from({ length: 500 }, (_, number) => listOf(number, number + 7, 3 * number + 9))
    const backs = sets.map((set) => positions.backOf(set))
    expect(new Set([outside, ...backs]).size).toBe(501)
    expect(sets.map((set) => positions.backOf(set))).toEqual(backs)
    const { items } = positions.backs
    const of20 = items.subarray(positions.startOfBack(backs[20]!), positions.endOfBack(backs[20]!))
    expect([...of20]).toEqual([20, 27, 69])
  })

  it('are met once a round', () => {
    const positions = new Positions(noArcs)
    const one = positions.at(1, outside)
    positions.startRound()
    expect([positions.meet(one), positions.meet(one)]).toEqual([true, false])
    positions.startRound()
    expect([positions.isMet(one), positions.meet(one)]).toEqual([false, true])
  })
})
