import { describe, expect, it } from 'vitest'
import { french } from '../../src/language/fr/index.ts'
import { readWords } from '../../src/tree/words.ts'

describe('readWords', () => {
  it('cuts clitics and inverted pronouns off where it has the words of the language', () => {
    const valuesOf = (words: ReturnType<typeof readWords>) =>
      Array.from({ length: words.size }, (_, index) => words.value(index))
    expect(valuesOf(readWords('L’édile part, dit-il.', french))).toEqual([
      'L’',
      'édile',
      'part',
      ',',
      'dit',
      'il',
      '.',
    ])
    expect(valuesOf(readWords('L’édile part, dit-il.', null))).toEqual([
      'L’édile',
      'part',
      ',',
      'dit-il',
      '.',
    ])
  })
  it('has nothing outside the text', () => {
    const words = readWords('Oui', null)
    expect([-1, 0, 1].map((index) => words.lower(index))).toEqual(['', 'oui', ''])
  })
})
