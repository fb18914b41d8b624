import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { builtInLanguages } from '../../src/language/index.ts'
import { examplesOf, rules } from '../../src/typos/index.ts'
import { mark, unmark } from './marked.ts'

const typosIn = (text: string, language: string, typography: boolean) =>
  parseArticle(text, { language, typos: { typography } }).typos

describe('rules', () => {
  it('have ids of their own, in kebab case', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { id } of rules) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })

  for (const language of builtInLanguages) {
    describe(language.name, () => {
      it('gives examples of rules that exist', () => {
        const ids = rules.map(({ id }) => id)
        const given = [...Object.keys(language.typos.examples), ...Object.keys(language.typos.patterns.rules)]
        expect(given.filter((id) => !ids.includes(id))).toEqual([])
      })

      for (const { id, kind } of rules) {
        const typography = kind === 'typography'
        const { examples, counterExamples } = examplesOf(language, id) ?? {
          examples: [],
          counterExamples: [],
        }
        it.each(examples)(`${id} marks %s`, (example) => {
          const { text } = unmark(example)
          const found = typosIn(text, language.code, typography)
          expect(mark(text, found)).toBe(example)
          expect(found.map(({ rule }) => rule)).toEqual(found.map(() => id))
        })
        it.each(counterExamples)(`${id} leaves alone %s`, (text) => {
          expect(mark(text, typosIn(text, language.code, typography))).toBe(text)
        })
      }
    })
  }
})
