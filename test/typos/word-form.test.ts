import { describe, expect, it } from 'vitest'
import { french } from '../../src/language/fr/index.ts'
import { Shape, vocabularyOf, withCapitalsOf } from '../../src/typos/word-form.ts'

const vocabulary = vocabularyOf(french)

describe('the form of a word', () => {
  it.each([
    ['pont', Shape.lower],
    ['Pont', Shape.capital],
    ['PONT', Shape.upper],
    ['PonT', Shape.mixed],
    ['Saint-Malo', Shape.capital],
    ['Bourg-sur-Gironde', Shape.capital],
    ['Saint-mALO', Shape.mixed],
    ['G7', Shape.figures],
    ['𝐀𝐛', Shape.lower],
    ['𐐀𐐨', Shape.capital],
  ] as const)('of %s', (text, shape) => {
    expect(vocabulary.form(text).shape).toBe(shape)
  })

  it('is made once, but for words longer than any', () => {
    expect(vocabulary.form('pontage')).toBe(vocabulary.form('pontage'))
    const long = 'a'.repeat(500)
    expect(vocabulary.form(long)).not.toBe(vocabulary.form(long))
    expect([vocabulary.isClitic(long), vocabulary.isWhole(long)]).toEqual([false, false])
  })
})

describe('a word written with the capitals of another', () => {
  it.each([
    ['est', 'EET', 'EST'],
    ['est', 'Eet', 'Est'],
    ['est', 'eet', 'est'],
    ['à', 'A', 'À'],
    ['saint-malo', 'Saint-Mallo', 'Saint-Malo'],
    ['bourg-sur-gironde', 'Bourg-sur-Girronde', 'Bourg-sur-Gironde'],
    ['saint-malo', 'Saintmalo', 'Saint-malo'],
    ['𐐨𐐨', 'Ab', '𐐀𐐨'],
  ])('%s as %s: %s', (word, like, written) => {
    expect(withCapitalsOf(word, vocabulary.form(like))).toBe(written)
  })
})
