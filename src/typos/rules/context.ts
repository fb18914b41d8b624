import type { Rule } from '../rule.ts'
import { apostrophe } from './apostrophe.ts'
import { elision } from './elision.ts'
import { gluedFigures } from './glued-figures.ts'
import { gluedWords } from './glued-words.ts'
import { missingSpace } from './missing-space.ts'
import { mixedMarks } from './mixed-marks.ts'
import { noBreakSpace } from './no-break-space.ts'
import { patternRules } from './patterns.ts'
import { splitWord } from './split-word.ts'

/** The rules that judge words by those around them. */
export const contextRules: readonly Rule[] = [
  apostrophe,
  elision,
  gluedWords,
  splitWord,
  missingSpace,
  gluedFigures,
  ...patternRules,
  noBreakSpace,
  mixedMarks,
]
