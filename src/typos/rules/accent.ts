import type { Rule } from '../rule.ts'
import { differsInAccents } from '../spelling/slip.ts'
import { unknownWordsOf } from '../spelling/unknown-word.ts'

/** A word with an accent too many, too few or another: "republicain", "diffèrent". */
export const accent: Rule = {
  id: 'accent',
  kind: 'spelling',
  summary: 'An accent is missing, wrong or too many in a word that exists with other accents only.',
  prepare(language) {
    const unknownIn = unknownWordsOf(language)
    return (reading, report) => {
      for (const found of unknownIn(reading))
        if (differsInAccents(found.word, found.correction)) report(found)
    }
  },
}
