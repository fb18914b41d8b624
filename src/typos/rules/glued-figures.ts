import { Gap } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { Shape } from '../word-form.ts'

const wordThenFigures = /^(\p{L}{2,})(\d+)$/u
const figuresThenWord = /^(\d+)(\p{L}{2,})$/u

/** A word stuck to the number beside it: "du15 mars", "12ans". */
export const gluedFigures: Rule = {
  id: 'glued-figures',
  kind: 'spelling',
  summary: 'A small word or a month is stuck to the number beside it.',
  prepare(language) {
    const before = new Set(language.typos.gluedFigures.before)
    const after = new Set(language.typos.gluedFigures.after)
    return ({ size, forms, from, to, gaps }, report) => {
      for (let index = 0; index < size; index++) {
        const { shape, text, lower } = forms[index]!
        if (shape !== Shape.figures || gaps[index] === Gap.none) continue
        const glued = wordThenFigures.exec(text) ?? figuresThenWord.exec(text)
        if (!glued) continue
        const [, left = '', right = ''] = glued
        const isWord = before.has(lower.slice(0, left.length)) || after.has(lower.slice(left.length))
        if (!isWord) continue
        report({
          from: from[index]!,
          to: to[index]!,
          expected: [`${left} ${right}`],
          confidence: 0.9,
        })
      }
    }
  },
}
