import { Gap, type Reading } from '../reading.ts'
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
    const { repeatable, repeatableAfter, repeatableBefore, pairs } = language.typos.doubledWords
    const free = new Set(repeatable)
    const [firsts, seconds] = [new Set(pairs?.first), new Set(pairs?.second)]
    return (reading, report) => {
      const { size, forms, gaps, from, to, passage, vocabulary } = reading
      for (let index = 1; index < size; index++) {
        const { lower, shape } = forms[index]!
        const first = forms[index - 1]!
        if (gaps[index] !== Gap.space) continue
        if (seconds.has(lower) && firsts.has(first.lower) && isPairTwice(reading, index)) {
          report({
            from: from[index - 3]!,
            to: to[index]!,
            expected: [passage.text.slice(from[index - 3], to[index - 2])],
            confidence: 0.93,
          })
        }
        if (lower !== first.lower) continue
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

/** Whether a word and the one before it stand just before, too. */
function isPairTwice({ forms, gaps }: Reading, index: number): boolean {
  if (index < 3 || gaps[index - 1] !== Gap.space || gaps[index - 2] !== Gap.space) return false
  return (
    forms[index]!.lower === forms[index - 2]!.lower && forms[index - 1]!.lower === forms[index - 3]!.lower
  )
}
