import type { Rule } from '../rule.ts'
import { accent } from './accent.ts'
import { stuckShift } from './case.ts'
import { letters } from './letters.ts'
import { lostCharacter } from './lost-character.ts'
import { nameVariant } from './name-variant.ts'

/** The rules that judge a word by the lexicon. */
export const spellingRules: readonly Rule[] = [accent, letters, nameVariant, lostCharacter, stuckShift]
