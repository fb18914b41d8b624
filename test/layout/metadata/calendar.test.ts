import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { dayAt } from '../../../src/layout/metadata/calendar.ts'
import { readTokens } from '../../../src/layout/metadata/tokens.ts'
import { wordBookOf } from '../../../src/layout/metadata/word-book.ts'

const book = wordBookOf(builtInLanguages)
const dayIn = (text: string): string | null => dayAt(readTokens(text), 0, book)?.value ?? null

describe('a date', () => {
  it.each([
    ['3 novembre 2022', '2022-11-03'],
    ['1er mars 2021', '2021-03-01'],
    ['3 nov. 2022', '2022-11-03'],
    ['3-nov-2022', '2022-11-03'],
    ['Nov. 3rd, 2022', '2022-11-03'],
    ['March 3 2021', '2021-03-03'],
    ['March 2021', '2021-03'],
    ['3 mars', '--03-03'],
    ['2022-11-03', '2022-11-03'],
    ['2022/11/3', '2022-11-03'],
    ['03/11/2022', '2022-11-03'],
    ['3.11.22', '2022-11-03'],
    ['03/11/84', '1984-11-03'],
    // Where only one reading is a date, it is that one; where both are, the day stands first.
    ['11/23/2022', '2022-11-23'],
    ['04/03/2021', '2021-03-04'],
  ])('%s', (text, value) => {
    expect(dayIn(text)).toBe(value)
  })

  it.each([
    '31/31/2022',
    '32 mars 2021',
    '0 mars 2021',
    '30 février 2020',
    '2022-13-01',
    '123/4/2022',
    '3/4/123',
    '3/4-2022',
    '3 / 4 /          2022',
    'mars',
    'March 456',
    '300 mars',
    '',
    '«',
  ])('is none in %j', (text) => {
    expect(dayIn(text)).toBeNull()
  })
})
