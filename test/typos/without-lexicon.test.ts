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

describe('a language that gives examples of rules without the data that they need', () => {
  const { typography: _t, elision: _e, joints: _j, ...typos } = english.typos
  const none = { examples: [], counterExamples: [] }
  const names = ['elision', 'apostrophe', 'mixed-marks', 'no-break-space', 'glued-words', 'split-word']
  const examples = { ...typos.examples, ...Object.fromEntries(names.map((name) => [name, none])) }
  const bare: Language = { ...english, code: 'zw', typos: { ...typos, examples } }

  it('does without them', () => {
    const text = 'The mayor said "yes", and it’s open. She left at noon ! The council\'s budget is lost.'
    const options = { language: 'zw', languages: [bare], typos: { typography: true } }
    expect(parseArticle(text, options).typos).toEqual([])
  })
})
