import { describe, expect, it } from 'vitest'
import { type GroupedList, groupsIn, packGroups, readGroup, scatter } from '../../src/packed/groups.ts'

const words = Array.from({ length: 300 }, (_, at) => `w${(at * 7919) % 301}`)
const listOf = (entries: readonly string[]): GroupedList => ({
  entries: () => entries,
  groups: (entry) => new Set(entry.split(' ').map(scatter)),
})
/** The entries told of a group, each after the number of its list. */
function toldOf(lists: readonly GroupedList[], name: string): [number, string][] {
  const told: [number, string][] = []
  readGroup(groupsIn(packGroups(lists))[scatter(name)]!, (list, entry) =>
    told.push([list, lists[list]!.entries()[entry]!]),
  )
  return told
}

describe('groups', () => {
  const lists = [listOf(words), listOf([]), listOf(['w5 w7', 'w7', 'w9 w5'])]

  it('tell the entries of all lists, in order', () => {
    expect(toldOf(lists, 'w5')).toEqual([
      [0, 'w5'],
      [2, 'w5 w7'],
      [2, 'w9 w5'],
    ])
    expect(toldOf(lists, 'w7')).toEqual([
      [0, 'w7'],
      [2, 'w5 w7'],
      [2, 'w7'],
    ])
  })

  it('tell nothing of names that no list holds, but what shares their group', () => {
    expect(toldOf(lists, 'x')).toEqual([])
    // Their letters give the same number.
    expect(scatter('Aa')).toBe(scatter('BB'))
    expect(toldOf([listOf(['Aa', 'BB'])], 'Aa')).toEqual([
      [0, 'Aa'],
      [0, 'BB'],
    ])
  })

  it('are nearly as many as the names scattered over them', () => {
    expect(new Set(words.map(scatter)).size).toBeGreaterThan(290)
  })
})
