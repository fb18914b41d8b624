import { describe, expect, it } from 'vitest'
import { Glossary } from '../../../src/quotes/words/glossary.ts'

describe('Glossary', () => {
  it('tells the class of a word by its number', () => {
    const glossary = new Glossary()
    const fruit = glossary.classOf(() => ['pomme', 'poire'])
    const red = glossary.classOf(() => ['pomme', 'brique'])
    const classesOf = (word: string) => [fruit.has(glossary.find(word)), red.has(glossary.find(word))]
    expect(classesOf('pomme')).toEqual([true, true])
    expect(classesOf('poire')).toEqual([true, false])
    expect(classesOf('brique')).toEqual([false, true])
    expect(classesOf('chaise')).toEqual([false, false])
  })

  it('gives a word one number, and none to what it does not know', () => {
    const glossary = new Glossary()
    expect(glossary.number('pomme')).toBe(glossary.number('pomme'))
    expect(glossary.find('poire')).toBe(0)
    expect(glossary.size).toBe(2)
  })

  it('holds more classes than a number has bits', () => {
    const glossary = new Glossary()
    const classes = Array.from({ length: 70 }, (_, index) => glossary.classOf(() => [`mot${index}`, 'tous']))
    for (const [index, own] of classes.entries()) {
      expect(own.has(glossary.find('tous'))).toBe(true)
      expect(classes.filter((other) => other.has(glossary.find(`mot${index}`)))).toEqual([own])
    }
  })
})
