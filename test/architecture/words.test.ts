import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../src/language/index.ts'
import { identifiersOf, literalsOf, sources } from './sources.ts'

/** Files that may hold words: the language folders; what speaks to the developer at the terminal or generates files. */
const mayHoldWords = /^src\/(?:language|cli|generate)\//

/** Names of fields, kinds, roles and rules: words of the code and its contract, not of a language. */
const contract = new Set([
  // The field of nlcst nodes that a late paragraph defines.
  'children',
  ...sources
    .filter(({ file }) => /^src\/(?:schema|layout|view|html)\//.test(file))
    .flatMap((source) => literalsOf(source).map(({ text }) => text)),
  ...sources.flatMap(identifiersOf),
])

/** Every string of the language data that is a word or a wording of more than three letters. */
function wordsOf(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === 'string') {
    if (/^[\p{L}'’ -]{4,40}$/u.test(value)) into.add(value.toLowerCase())
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of value instanceof Map ? value : Object.entries(value))
      if (key !== 'id' && key !== 'kind') wordsOf(inner, into)
  }
  return into
}

describe('words of a language', () => {
  const words = new Set<string>()
  for (const language of builtInLanguages) wordsOf(language, words)

  it('are known', () => {
    expect(words.size).toBeGreaterThan(50)
  })

  for (const source of sources.filter(({ file }) => !mayHoldWords.test(file))) {
    it(`do not stand in ${source.file}`, () => {
      const wrong = literalsOf(source)
        .filter(
          ({ text }) =>
            /(?=\P{ASCII})\p{L}[a-z]|[a-z](?=\P{ASCII})\p{L}/u.test(text) ||
            (words.has(text.toLowerCase()) && !contract.has(text)),
        )
        .map(({ text, line }) => `${line}: ${text}`)
      expect(wrong).toEqual([])
    })
  }
})
