import { describe, expect, it } from 'vitest'
import { bracketsIn } from '../../src/notes/brackets.ts'

const pairs = (text: string) =>
  bracketsIn(text).map(({ start, end, matched }) => `${matched ? '' : '≠ '}${text.slice(start, end)}`)

describe('bracketsIn', () => {
  it('gives a bracket that two may close with its own kind first', () => {
    expect(pairs('[a) b]')).toEqual(['[a) b]', '≠ [a)'])
  })
  it('gives the longer first of two of another kind', () => {
    expect(pairs('[a) b)')).toEqual(['≠ [a) b)', '≠ [a)'])
  })
  it('passes over a bracket that another kind closes around', () => {
    expect(pairs('[a (b] c)')).toEqual(['[a (b]'])
  })
  it('gives nested pairs, and none that never close or never open', () => {
    expect(pairs('a) (b [c] {d')).toEqual(['[c]'])
  })
})
