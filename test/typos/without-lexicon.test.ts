import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { english } from '../../src/language/en/index.ts'
import type { Language } from '../../src/language/language.ts'

const { lexicon: _, ...rest } = english
const wordless: Language = { ...rest, code: 'zz', name: 'English without words' }

describe('a language without a lexicon', () => {
  const text = `The mayor has confirmd that the the bridge will reopen onMonday, said Mary Pardoe, who lives there.

Mary Pardoo had asked for it, and the people of the town were glad of the news that came with the spring.`
  const found = (language: Language) =>
    parseArticle(text, { language: language.code, languages: [wordless] }).typos.map(({ actual }) => actual)

  it('has its doubled words found, and nothing that needs to know words', () => {
    expect(found(english)).toContain('confirmd')
    expect(found(wordless)).toEqual(['the the'])
  })
})
