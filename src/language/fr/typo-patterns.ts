import type { TypoPatterns } from '../shape/typo-patterns.ts'
import { forms } from './patterns/forms.ts'
import { homophones } from './patterns/homophones.ts'
import { lists } from './patterns/lists.ts'

export const patterns: TypoPatterns = {
  lists,
  forms,
  rules: {
    'confused-words': homophones,
  },
}
