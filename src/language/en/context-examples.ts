import type { TypoData } from '../shape/typos.ts'

/** Examples of the rules that judge words by those around them. */
export const contextExamples: TypoData['examples'] = {
  'glued-words': {
    examples: ['The mayor [ofthe>of the] town resigned.', 'It was [thefirst>the first] time.'],
    counterExamples: ['Mr Ofthetown and Ms Tobe met for onscreen talks.'],
  },
  'split-word': {
    examples: ['The [govern- ment>government] fell.', 'The [presi dent>president] spoke.'],
    counterExamples: ['Long- and short-term rates fell.'],
  },
  'missing-space': {
    examples: [
      'It [sank,but>sank, but] all were saved.',
      'The road is [closed.Police>closed. Police] are there.',
    ],
    counterExamples: ['It cost 1,500 on Node.js.'],
  },
  'mixed-marks': {
    examples: ["It’s fine, and it['>’]s over.", 'A “yes” and a [">“]no[">”].'],
    counterExamples: ['It\'s "over".'],
  },
}
