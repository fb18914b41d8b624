import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { french } from '../../../src/language/fr/index.ts'
import retextFrench from '../../../src/retext-french/index.ts'
import { passagesOf } from '../../../src/tree/index.ts'
import { packPatterns } from '../../../src/typos/patterns/pack-patterns.ts'
import { PatternTable } from '../../../src/typos/patterns/pattern-table.ts'
import { readSaying, unpackPatterns } from '../../../src/typos/patterns/sayings.ts'
import { readPage } from '../../../src/typos/reading.ts'
import { vocabularyOf } from '../../../src/typos/word-form.ts'

const lists = { small: ['de', 'la'] }

const packed = (patterns: readonly string[], more = {}): string =>
  packPatterns({
    rules: { rule: patterns.map((find) => ({ find, examples: [] })) },
    lists: { ...lists, ...more },
  })

/** The words of each match of patterns in a text, the pattern before them. */
function matchesOf(patterns: readonly string[], text: string): string[] {
  const table = new PatternTable(packed(patterns), lists)
  const [reading] = readPage(
    passagesOf(unified().use(retextFrench).parse(text)),
    vocabularyOf(french),
  ).readings
  const found: string[] = []
  table.matches(reading!, ({ find }, { slots }, places) => {
    const words = slots.map((_, slot) => reading!.forms[places[slot]!]?.text ?? '-')
    found.push(`${find}: ${words.join(' ')}`)
  })
  return found
}

describe('a pattern that cannot be read', () => {
  it.each([
    ['il a pu', 'No mistake in brackets'],
    ['N [Q>x]', 'No slot is a closed list of words'],
    ['@empty [Q>x]', 'No slot is a closed list of words'],
    ['@nothing [Q>x]', 'Unknown list of words: @nothing'],
  ])('%s says so: %s', (source, message) => {
    expect(() => packed([source], { empty: [] })).toThrow(message)
  })
})

describe('patterns are tried', () => {
  it.each([
    ['at two lists side by side, where both words stand', '[de la>du] N', { anchor: 0, width: 2 }],
    ['at the shortest pair', '@small|des pont|ponts [est>sont]', { anchor: 1, width: 2 }],
    ['at one list, where its neighbours are no lists', 'N [à>a] Q', { anchor: 1, width: 1 }],
  ] as const)('%s', (_, source, anchor) => {
    expect(readSaying(packed([source]).split('\n')[2]!).anchor).toEqual(anchor)
  })

  it('only where the words stand together', () => {
    expect(matchesOf(['[de la>du]'], 'De la mer, et de, la nuit, de  la ville, de la')).toEqual([
      '[de la>du]: De la',
      '[de la>du]: de la',
    ])
  })

  it('with what stands before and after the lists', () => {
    expect(matchesOf(['^ de la? [pont>ponts] #'], 'De pont 12. De la pont 13. Et de pont 14.')).toEqual([
      '^ de la? [pont>ponts] #: - De - pont 12',
      '^ de la? [pont>ponts] #: - De la pont 13',
    ])
  })

  it('at the words of their own lists, whatever others share their group', () => {
    const words = Array.from({ length: 9000 }, (_, at) => `mot${at.toString(36)}`)
    // More words than groups: each pattern is tried at some words of others.
    const patterns = words.map((word) => `[${word}>${word}s] fin`)
    expect(matchesOf(patterns, `${words[17]} fin, ${words[18]} et fin`)).toEqual([
      `${patterns[17]}: ${words[17]} fin`,
    ])
  })

  it('with all that is asked of a word in a list', () => {
    expect(matchesOf(['@small&~a [pont>ponts]'], 'de pont, la pont')).toEqual([
      '@small&~a [pont>ponts]: la pont',
    ])
  })

  it('at the edge of a clause, which a comma or an opening mark is not', () => {
    const text = 'un pont « zone », deux ponts, et un pont. Puis un pont'
    expect(matchesOf(['[pont|ponts>x] $'], text)).toEqual([
      '[pont|ponts>x] $: ponts -',
      '[pont|ponts>x] $: pont -',
      '[pont|ponts>x] $: pont -',
    ])
    expect(matchesOf(['[pont|ponts>x] ^^'], text)).toEqual([
      '[pont|ponts>x] ^^: pont -',
      '[pont|ponts>x] ^^: pont -',
      '[pont|ponts>x] ^^: pont -',
    ])
    expect(matchesOf(['^^ [pont|ponts>x]'], 'un mot, pont. Pont')).toEqual(['^^ [pont|ponts>x]: - Pont'])
    // Behind an edge there is no word that a mark could follow.
    expect(matchesOf(['[pont>x] !N $', '^^ !N [pont>x]'], 'pont')).toEqual([
      '[pont>x] !N $: pont - -',
      '^^ !N [pont>x]: - - pont',
    ])
  })

  it('each in turn at the same words', () => {
    expect(matchesOf(['la [mer>mère]', 'de|la [mer>mère]', 'N? la [mer>mère]'], 'la mer')).toEqual([
      'la [mer>mère]: la mer',
      'de|la [mer>mère]: la mer',
      'N? la [mer>mère]: - la mer',
    ])
  })
})

describe('patterns that are packed', () => {
  it('are written again as the language has them, without their examples', () => {
    const rules = {
      one: [
        { find: '[de la>du] N', examples: [] },
        { find: 'il [à>a]', confidence: 0.75, examples: [] },
      ],
      none: [],
      two: [
        { find: '[la mer>x]', evenCapitals: true as const, examples: [] },
        { find: '[mer>y]', confidence: 0.6, evenCapitals: true as const, examples: [] },
      ],
    }
    expect(unpackPatterns(packPatterns({ rules, lists }))).toEqual(rules)
    expect(unpackPatterns(packPatterns({ rules: {}, lists }))).toEqual({})
  })
})
