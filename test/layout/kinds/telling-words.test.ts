import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { kindByTellingWords } from '../../../src/layout/kinds/telling-words.ts'

describe.each(builtInLanguages.map(({ name, boilerplate }) => [name, boilerplate.telling!] as const))(
  '%s words that tell the kind of a notice',
  (_name, { examples }) => {
    it.each(examples)('%s', (line, kind) => {
      expect(kindByTellingWords(line, builtInLanguages)).toBe(kind)
    })
  },
)

describe('words that tell the kind of a notice', () => {
  it('say nothing of a line that speaks of two things at once', () => {
    expect(kindByTellingWords('Votre don, votre application', builtInLanguages)).toBeNull()
  })

  it('say nothing of a long line, however often they stand in it', () => {
    expect(kindByTellingWords('votre newsletter '.repeat(20), builtInLanguages)).toBeNull()
  })
})
