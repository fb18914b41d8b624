import type { Rule } from '../rule.ts'
import { differsInAccents } from '../spelling/slip.ts'
import { unknownWordsOf } from '../spelling/unknown-word.ts'

/** A slip of the hand in a word: "fédréale", "plusieur", "humainns". */
export const letters: Rule = {
  id: 'letters',
  kind: 'spelling',
  summary:
    'A letter is missing, doubled, swapped with its neighbour or another in a word that nothing else explains.',
  prepare(language) {
    const unknownIn = unknownWordsOf(language)
    return (reading, report) => {
      for (const found of unknownIn(reading))
        if (!differsInAccents(found.word, found.correction)) report(found)
    }
  },
}
