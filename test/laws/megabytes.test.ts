import { describe, expect, it } from 'vitest'
import { parseHtmlArticle } from '../../src/html/index.ts'
import { parseArticle } from '../../src/index.ts'
import { faultsOf } from './contract.ts'
import { hostile, tags } from './pages.ts'
import { isLong, patience } from './runs.ts'

/** UTF-16 units of one thing: in the long run megabytes, in each run of the tests as many as show a contract that breaks. */
const size = isLong ? 2_000_000 : 20_000
/** Lines of a page of nothing but short lines. */
const lines = isLong ? 200_000 : 2_000

const filled = (unit: string): string => unit.repeat(Math.ceil(size / unit.length))
const nested = (open: string, inner: string, close: string): string => {
  const depth = Math.ceil(size / (open.length + close.length))
  return open.repeat(depth) + inner + close.repeat(depth)
}

describe(`${size} units of one thing are a sound article: law 1`, () => {
  it.each([...new Set(hostile)])(
    '%j',
    (unit) => {
      const text = filled(unit)
      expect(faultsOf(parseArticle(text), text)).toEqual([])
    },
    patience,
  )

  it.each([
    ['[', 'x – ndlr', ']'],
    ['(', 'x', ')'],
    ['« ', 'Oui', ' »'],
    ['“', 'Oui', '”'],
    ['«“‘', 'Oui', '’”»'],
    ['[(', 'ndlr', ')]'],
  ])(
    'nested %s %s %s',
    (open, inner, close) => {
      const text = nested(open, inner, close)
      expect(faultsOf(parseArticle(text), text)).toEqual([])
    },
    patience,
  )

  it.each([
    'Menu\n',
    '- \n',
    'Lire aussi\n',
    'a\r\n',
    '«\n',
    '9h05\n',
    'Par Jean Roy\n',
    '\n',
    '1.\n',
    '[\n',
  ])(
    'lines of %j',
    (line) => {
      const text = line.repeat(lines)
      expect(faultsOf(parseArticle(text), text)).toEqual([])
    },
    patience,
  )

  it.each([...new Set(tags)])(
    'HTML of %j',
    (tag) => {
      const html = filled(tag)
      expect(faultsOf(parseHtmlArticle(html), html, () => false)).toEqual([])
    },
    patience,
  )

  it.each(['div', 'b', 'table', 'ul', 'article', 'svg', 'a', 'blockquote'])(
    'nested <%s>',
    (name) => {
      const html = nested(`<${name}>`, '<p>Un mot.</p>', `</${name}>`)
      expect(faultsOf(parseHtmlArticle(html), html, () => false)).toEqual([])
    },
    patience,
  )
})
