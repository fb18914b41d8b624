import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packLexicon } from '../../src/generate/lexicon/pack.ts'
import { english } from '../../src/language/en/index.ts'
import { french } from '../../src/language/fr/index.ts'
import type { Language } from '../../src/language/language.ts'
import type { Automaton } from '../../src/typos/lexicon/automaton.ts'
import { lexiconOf } from '../../src/typos/lexicon/index.ts'
import { LexiconTables } from '../../src/typos/lexicon/tables.ts'

const fr = lexiconOf(french)!
const en = lexiconOf(english)!

describe('the French lexicon', () => {
  it('knows words, inflected forms, names and both spellings', () => {
    const words =
      "journaliste mangeassions œuvre aujourd'hui après-midi événement évènement oignon ognon connaître connaitre marseille emmanuel"
    for (const word of words.split(' ')) expect(fr.has(word), word).toBe(true)
    for (const word of ['trés', 'plusieur', 'acceuil', '', 'a'.repeat(100)])
      expect(fr.has(word), word).toBe(false)
  })
  it('ranks words by frequency', () => {
    expect(fr.frequency('est')).toBeGreaterThan(fr.frequency('ministre'))
    expect(fr.frequency('ministre')).toBeGreaterThan(fr.frequency('ministrable'))
    expect(fr.frequency('ministrable')).toBe(1)
    expect(fr.frequency('ministerre')).toBe(0)
  })
  it('says what a word can be', () => {
    expect(fr.tags('maire')).toEqual(['Nes'])
    expect(fr.tags('élues')).toContain('Qfp')
    expect(fr.tags('parlent')).toContain('Vp3p')
    expect(fr.tags('emmanuel')).toEqual(['Fm'])
    expect(fr.tags('ministerre')).toEqual([])
  })
  it.each([
    ['millieu', 'milieu'],
    ['plusieur', 'plusieurs'],
    ['smomets', 'sommets'],
    ['parlzit', 'parlait'],
    ['diffèrentes', 'différentes'],
    ['developement', 'développement'],
  ])('corrects %s to %s', (word, correction) => {
    expect(fr.suggest(word)[0]?.word).toBe(correction)
  })
})

it('a search is given up where it would cost too much', () => {
  const started = performance.now()
  for (const word of ['entrerentrerentrer', 'a'.repeat(40), 'sesesesesesesesese'])
    expect(fr.suggest(word, { slips: 'more', maxCost: 80 })).toEqual(fr.suggest(word, { maxCost: 80 }))
  expect(performance.now() - started).toBeLessThan(5000)
})

describe('the English lexicon', () => {
  it('knows American and British spellings', () => {
    for (const word of ['colour', 'color', 'realise', 'realize', "don't", 'london'])
      expect(en.has(word), word).toBe(true)
  })
  it('corrects', () => {
    expect(en.suggest('recieve')[0]?.word).toBe('receive')
    expect(en.suggest('goverment')[0]?.word).toBe('government')
  })
  it('has heard of rare words, and neither knows nor proposes them', () => {
    for (const word of ['nullah', 'liggers', 'shorn', 'crunkles']) {
      expect(en.isRare(word), word).toBe(true)
      expect(en.has(word), word).toBe(false)
    }
    for (const word of ['goverment', 'recieve', 'house', '']) expect(en.isRare(word), word).toBe(false)
    expect(en.suggest('nullahh').map(({ word }) => word)).not.toContain('nullah')
    expect(fr.isRare('nullah')).toBe(false)
  })
})

it('the documentation says how many words there are', () => {
  const counts = [french, english].map(({ lexicon }) =>
    countWords(new LexiconTables(lexicon!.packed).automaton).toLocaleString('en-US'),
  )
  const documentation = readFileSync(new URL('../../docs/lexicons.md', import.meta.url), 'utf8')
  expect(documentation).toContain(`| words | ${counts.join(' | ')} |`)
})

function countWords(automaton: Automaton): number {
  const counts = new Map<number, number>()
  const countFrom = (node: number): number => {
    let count = counts.get(node)
    if (count === undefined) {
      count = automaton.final(node) > 0 ? 1 : 0
      for (let edge = automaton.edges(node); edge >= 0; ) {
        automaton.read(edge)
        edge = automaton.next
        count += countFrom(automaton.target)
      }
      counts.set(node, count)
    }
    return count
  }
  return countFrom(automaton.root)
}

it.each([french, english])('$name words are those that the generator wrote', ({ code, lexicon }) => {
  const file = readFileSync(
    new URL(`../../src/language/${code}/lexicon.generated.ts`, import.meta.url),
    'utf8',
  )
  expect(file).toContain(` * sha256 ${createHash('sha256').update(lexicon!.packed).digest('hex')}\n`)
})

it('gives back what was packed', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'œ', '-'), minLength: 1, maxLength: 6 })
  const rare = fc.array(word, { maxLength: 20 })
  const entry = fc.record({
    tags: fc.constantFrom('', 'T', 'Nms Vp3s'),
    frequency: fc.integer({ min: 1, max: 15 }),
  })
  fc.assert(
    fc.property(fc.dictionary(word, entry), word, rare, (entries, other, strangers) => {
      const packed = packLexicon(new Map(Object.entries(entries)), strangers)
      const lexicon = lexiconOf({
        code: 'xx',
        lexicon: { packed, keyboards: [], alike: [], silentEnds: '' },
      } as unknown as Language)!
      for (const [known, { tags, frequency }] of Object.entries(entries)) {
        expect(lexicon.frequency(known)).toBe(frequency)
        expect(lexicon.tags(known).join(' ')).toBe(tags)
        expect(lexicon.suggest(known)).toContainEqual(expect.objectContaining({ word: known, cost: 0 }))
      }
      for (const stranger of strangers) expect(lexicon.isRare(stranger)).toBe(true)
      if (strangers.length === 0) expect(lexicon.isRare(other)).toBe(false)
      expect(lexicon.has(other)).toBe(Object.hasOwn(entries, other))
    }),
  )
})
