import { describe, expect, it } from 'vitest'
import { Glossary, groupOf } from '../../../src/quotes/words/glossary.ts'

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

  it('keeps what it knows of the words of a text, but for words longer than any and for more than a text has', () => {
    const glossary = new Glossary()
    const number = glossary.number('pomme')
    expect(glossary.known('pomme')).toBe(glossary.known('pomme'))
    const long = 'a'.repeat(500)
    expect(glossary.known(long)).toEqual(glossary.known(long))
    expect(glossary.known(long)).not.toBe(glossary.known(long))
    for (let at = 0; at < 30_000; at++) glossary.known(`mot${at}`)
    expect(glossary.known('pomme').word).toBe(number)
  })

  it('tells of a word when one that begins like it is asked for, in the order of the lists', () => {
    const told: string[] = []
    const add = (glossary: Glossary, name: string, entries: readonly string[]) =>
      glossary.list({
        entries: () => entries,
        groups: (entry) => new Set([entry, `re${entry}`].map(groupOf)),
        tell: (entry, group) => told.push(`${name} ${entry} ${group}`) && glossary.number(entry),
      })
    const fill = (glossary: Glossary) => {
      add(glossary, 'one', ['prendre', 'tenir'])
      add(glossary, 'two', ['prêter', "l'un", 'prendrait'])
      return glossary
    }
    const packed = fill(new Glossary()).packed()
    for (const glossary of [fill(new Glossary()), fill(new Glossary(packed))]) {
      told.length = 0
      expect(glossary.find('prendra')).toBe(0)
      expect(glossary.find('prendre')).toBe(1)
      expect(told).toEqual([`one prendre ${groupOf('prend')}`, `two prendrait ${groupOf('prend')}`])
      expect(glossary.find('l')).toBe(0)
      expect(glossary.find("l'un")).toBe(3)
      expect(glossary.find('reten')).toBe(0)
      expect(told.slice(2)).toEqual([`two l'un ${groupOf('l')}`, `one tenir ${groupOf('reten')}`])
    }
  })
})
