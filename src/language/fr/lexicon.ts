import type { LexiconData } from '../shape/lexicon.ts'
import { packed } from './lexicon.generated.ts'

export const lexicon: LexiconData = {
  packed,
  keyboards: [
    ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
    ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ],
}
