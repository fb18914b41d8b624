import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { french } from '../../src/language/fr/index.ts'
import type { Language } from '../../src/language/language.ts'
import retextFrench from '../../src/retext-french/index.ts'
import { passagesOf } from '../../src/tree/index.ts'
import { Cost } from '../../src/typos/lexicon/index.ts'
import { correct } from '../../src/typos/patterns/correction.ts'
import { readPage } from '../../src/typos/reading.ts'
import { fitAt } from '../../src/typos/spelling/context.ts'
import { standsByForeign, standsByStranger } from '../../src/typos/spelling/foreign.ts'
import { orthographyOf } from '../../src/typos/spelling/orthography.ts'
import { pageNamesOf } from '../../src/typos/spelling/page-names.ts'
import { isPart } from '../../src/typos/spelling/place.ts'
import { slipBetween } from '../../src/typos/spelling/slip.ts'
import { Shape, vocabularyOf } from '../../src/typos/word-form.ts'

const readingOf = (text: string, language: Language = french) =>
  readPage(passagesOf(unified().use(retextFrench).parse(text)), vocabularyOf(language)).readings[0]!
const orthography = orthographyOf(french)!
const { lexicon: _, ...rest } = french
const wordless: Language = { ...rest, code: 'zz' }

describe('a reading', () => {
  it('parts words at signs that are no letters', () => {
    expect(readingOf('Le pont→la mer™, 𝐀𝐛').forms.map(({ text }) => text)).toEqual([
      'Le',
      'pont',
      'la',
      'mer',
      '𝐀𝐛',
    ])
  })
})

describe('how well a word stands at a place', () => {
  const fitOf = (text: string, index: number, tags: readonly string[]) => fitAt(readingOf(text), index, tags)
  it('is told by a preposition before it', () => {
    expect(fitOf('dans xxx', 1, ['R'])).toBe(0)
    expect(fitOf('dans xxx', 1, ['Nms'])).toBe(0.5)
    expect(fitOf('dans xxx', 1, ['Y'])).toBe(0.5)
    expect(fitOf('dans xxx', 1, ['Vp3s'])).toBe(-2)
  })
  it('is told by a noun after it', () => {
    expect(fitOf('xxx maisons', 0, ['M'])).toBe(1)
    expect(fitOf('xxx maisons', 0, ['R'])).toBe(0)
    expect(fitOf('xxx maisons', 0, ['Dmp'])).toBe(-0.5)
  })
})

describe('a stranger beside a word', () => {
  const beside = (text: string, index: number) => standsByStranger(readingOf(text), index, orthography)
  it('is a word in lower case that nothing knows, nor as a plain slip', () => {
    expect(beside('tres wqzzt gateau', 2)).toBe(true)
    expect(beside('la maison bleue', 1)).toBe(false)
    expect(beside('la maison Wqzzt, wqzzt', 1)).toBe(false)
    expect(beside('un wq maison', 2)).toBe(false)
  })
  it('may be of another language', () => {
    const byForeign = (text: string, index: number) => standsByForeign(readingOf(text), index, orthography)
    expect(byForeign('les things maison', 2)).toBe(true)
    expect(byForeign('les Things maison', 2)).toBe(true)
    expect(byForeign('les jolies maison', 2)).toBe(false)
  })
})

describe('a part of a longer word', () => {
  it.each([
    ['.edu', 0, true],
    ['tou.tes', 1, true],
    ['fin. Le', 1, false],
    ['tou(s)tes', 2, true],
    ['un mot', 1, false],
    ['mot (un', 0, false],
    ['électeur(rice', 0, true],
  ] as const)('%s, word %i: %s', (text, index, expected) => {
    expect(isPart(readingOf(text), index)).toBe(expected)
  })
})

describe('a single slip', () => {
  it.each([
    ['pont', 'pont', null],
    ['pont', 'pontons', null],
    ['pont', 'pot', { cost: Cost.missing, at: 2 }],
    ['ponnt', 'pont', { cost: Cost.doubled, at: 3 }],
    ['pomt', 'pont', { cost: Cost.other, at: 2 }],
    ['pönt', 'pont', { cost: Cost.accent, at: 1 }],
    ['pnot', 'pont', { cost: Cost.swapped, at: 1 }],
    ['pxyt', 'pont', null],
    ['pxynt', 'pont', null],
  ] as const)('%s, %s', (word, other, expected) => {
    expect(slipBetween(word, other)).toEqual(expected)
  })
})

describe('the names of a page', () => {
  it('are so many at most, and of those that share what a slip leaves the first eight', () => {
    const first = 'BCDFGHJKLM'.split('').map((letter) => `le ${letter}artelin`)
    const names = pageNamesOf(readingOf(first.join(' et ')).page, french)
    expect(names.near(names.names.get('martelin')!).map(({ name }) => name.text)).toEqual(
      'BCDFGHJK'.split('').map((letter) => `${letter}artelin`),
    )
    const many = Array.from(
      { length: 5100 },
      (_, at) => `un Na${at.toString(2).replaceAll('0', 'o').replaceAll('1', 'i')}`,
    )
    const { names: kept } = pageNamesOf(readingOf(many.join(', ')).page, french)
    expect(kept.size).toBe(5000)
  })
})

describe('an orthography', () => {
  it('stays right and bounded over more words than it keeps', () => {
    expect(orthography.knows('maison')).toBe(true)
    for (let at = 0; at < 20_100; at++) orthography.knows(`zq${at}`)
    for (let at = 0; at < 20_100; at++) orthography.knowsName(`zq${at}`)
    expect([orthography.knows('maison'), orthography.knows('zq1'), orthography.knowsName('etats')]).toEqual([
      true,
      false,
      true,
    ])
  })
  it('takes two letters for their ligature', () => {
    expect(['oeuvre', 'noeud', 'caecum', 'taon', 'oeuvra'].map((word) => orthography.knows(word))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
  })
})

describe('a vocabulary', () => {
  it('knows no tags where the language has no words', () => {
    const { tags, isListed } = vocabularyOf(wordless).form('pont')
    expect([tags, isListed]).toEqual([[], false])
  })
  it('stays right over more forms than it keeps', () => {
    const vocabulary = vocabularyOf({ ...wordless, code: 'zy' })
    for (let at = 0; at < 20_100; at++) vocabulary.form(`zq${at}`)
    expect(vocabulary.form('Pont').shape).toBe(Shape.capital)
  })
})

describe('a correction', () => {
  const { forms } = french.typos.patterns
  const made = (template: string, word: string, language: Language) => {
    const reading = readingOf(word, language)
    return correct(template, reading.forms, reading, forms, false)
  }
  it('is none where the form does not exist, or nobody knows the words', () => {
    expect(made('$1 bleue', 'maison', french)).toBe('maison bleue')
    expect(made('*nosuchform1', 'maison', french)).toBeNull()
    for (const name of Object.keys(forms)) expect(made(`*${name}1`, 'maison', wordless)).toBeNull()
  })
})
