import { baseOf } from '../lexicon/index.ts'
import type { Rule } from '../rule.ts'
import { unknownWordFinder } from '../spelling/unknown-word.ts'

/** A word with an accent too many, too few or another: "republicain", "diffèrent". */
export const accent: Rule = {
  id: 'accent',
  kind: 'spelling',
  summary: 'An accent is missing, wrong or too many in a word that exists with other accents only.',
  prepare: (language) => unknownWordFinder(language, differsInAccents),
}

/** Whether two words are one but for their accents. */
export function differsInAccents(word: string, other: string): boolean {
  if (word.length !== other.length) return false
  for (let index = 0; index < word.length; index++)
    if (baseOf(word.charCodeAt(index)) !== baseOf(other.charCodeAt(index))) return false
  return true
}
