import type { TypoData } from '../shape/typos.ts'

/** Examples of the rules that need the lexicon. */
export const spellingExamples: TypoData['examples'] = {
  letters: {
    examples: [
      'The [goverment’s>government’s] plan was dropped.',
      'The [comission>commission] sat for two hours.',
      'They will [recieve>receive] the keys tomorrow.',
      'The [ministr>minister] refused to resign.',
      'The [governer>governor] named an [independant>independent] panel.',
    ],
    counterExamples: [
      'The barista’s tip jar and the vlogger’s camera were stolen.',
      'The remoaners and the anti-vaxxers marched together.',
      'She ate an okonomiyaki on the terrace.',
      'Quolls and bandicoots drink at the nullah, and a bakkie waits on the verge.',
      'The colour and the color of honour both stand.',
      'That was soooo good, hmmm, nooo, yesss.',
    ],
  },
  'name-variant': {
    examples: ['Elon Musk spoke first. The crowd booed [Ellon>Elon] Musk at the end.'],
    counterExamples: [
      'Jean Kerdoncuf and Paul Kerdoncuff are rivals.',
      'Robin Millar spoke first. Ken Miller disagreed.',
    ],
  },
  'lost-character': {
    examples: ['The [caf\uFFFD>café] is shut.'],
    counterExamples: ['He said what?and left.'],
  },
}
