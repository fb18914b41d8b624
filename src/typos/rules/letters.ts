import type { Rule } from '../rule.ts'
import { differsInAccents } from '../spelling/slip.ts'
import { unknownWordFinder } from '../spelling/unknown-word.ts'

/** A slip of the hand in a word: "fédréale", "plusieur", "humainns". */
export const letters: Rule = {
  id: 'letters',
  kind: 'spelling',
  summary:
    'A letter is missing, doubled, swapped with its neighbour or another in a word that nothing else explains.',
  prepare: (language) => unknownWordFinder(language, (word, other) => !differsInAccents(word, other)),
}
