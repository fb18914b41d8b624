import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { clockAt } from '../../../src/layout/metadata/clock.ts'
import { readTokens } from '../../../src/layout/metadata/tokens.ts'
import { wordBookOf } from '../../../src/layout/metadata/word-book.ts'

const book = wordBookOf(builtInLanguages)
const clockIn = (text: string): string | null => clockAt(readTokens(text), 0, book)?.value ?? null

describe('a time of day', () => {
  it.each([
    ['18h02', 'T18:02'],
    ['9h', 'T09:00'],
    ['18 h 02 min', 'T18:02'],
    ['18:02', 'T18:02'],
    ['18:02:33', 'T18:02:33'],
    ['6:02 pm', 'T18:02'],
    ['12:30 a.m.', 'T00:30'],
    ['6:02 p.m', 'T18:02'],
    ['6 pm', 'T18:00'],
    ['18:02 UTC', 'T18:02Z'],
    ['18:02Z', 'T18:02Z'],
    ['18:02 (UTC)', 'T18:02Z'],
    ['18:02 (GMT+1)', 'T18:02+01:00'],
    ['18:02 GMT+1', 'T18:02+01:00'],
    ['18:02+01:00', 'T18:02+01:00'],
    ['18:02-0530', 'T18:02-05:30'],
    // The zone tells that it is no number.
    ['14.05 GMT', 'T14:05Z'],
  ])('%s', (text, value) => {
    expect(clockIn(text)).toBe(value)
  })

  it.each([
    // A number, a score, a range, a ratio.
    '14',
    '14.05',
    '25h00',
    '18:72',
    '3:5',
    '13:05 pm',
    '18: 02',
  ])('is none in %s', (text) => {
    expect(clockIn(text)).toBeNull()
  })

  it('has no zone in a bare minus and a figure: a score or a range follows', () => {
    expect(clockIn('18:02-1')).toBe('T18:02')
    expect(clockIn('18:02 - 19:30')).toBe('T18:02')
  })
})
