import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { locate } from '../../../src/quotes/people/locate.ts'
import retextFrench from '../../../src/retext-french/index.ts'
import { passagesOf } from '../../../src/tree/index.ts'

describe('locate', () => {
  const text = '  Un titre\n\nUn texte.  '
  const passages = passagesOf(unified().use(retextFrench).parse(text))
  it('finds the passage and the place in it', () => {
    expect(locate(passages, 2)).toEqual({ passage: 0, offset: 0 })
    expect(locate(passages, text.indexOf('texte'))).toEqual({ passage: 1, offset: 3 })
  })
  it('finds nothing before the first passage, or behind the last', () => {
    expect([locate(passages, 0), locate(passages, text.length - 1), locate([], 0)]).toEqual([
      null,
      null,
      null,
    ])
  })
})
