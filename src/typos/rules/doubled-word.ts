import { Gap } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { Shape } from '../word-form.ts'

/** Letters of a small word. */
const longestSmall = 2

/** A word written twice: "dans le le jardin". */
export const doubledWord: Rule = {
  id: 'doubled-word',
  kind: 'spelling',
  summary: 'A word stands twice in a row where the language does not want it; the finding covers both.',
  prepare(language) {
    const { repeatable, repeatableAfter, repeatableBefore } = language.typos.doubledWords
    const free = new Set(repeatable)
    return (reading, report) => {
      const { size, forms, gaps, from, to, passage, vocabulary } = reading
      for (let index = 1; index < size; index++) {
        const { lower, shape } = forms[index]!
        const first = forms[index - 1]!
        if (lower !== first.lower || gaps[index] !== Gap.space) continue
        // "Duran Duran" is a name, "2 2" a score, "Le le" a start of a sentence.
        if (shape !== Shape.lower || first.shape > Shape.capital || free.has(lower)) continue
        // "boda boda", "tuk tuk": what nothing knows is said twice, unless it is a small word of a foreign name.
        if (lower.length > longestSmall && vocabulary.lexicon && !first.isListed) continue
        const before = index > 1 && gaps[index - 1] !== Gap.other ? forms[index - 2]!.lower : ''
        const after = index + 1 < size && gaps[index + 1] !== Gap.other ? forms[index + 1]!.lower : ''
        // "la la la" is sung, "oui oui oui" meant.
        if (before === lower || after === lower) continue
        if (repeatableAfter[lower]?.includes(before) || repeatableBefore[lower]?.includes(after)) continue
        report({
          from: from[index - 1]!,
          to: to[index]!,
          expected: [passage.text.slice(from[index - 1], to[index - 1])],
          confidence: 0.95,
        })
      }
    }
  },
}
