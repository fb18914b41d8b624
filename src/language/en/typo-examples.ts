import type { TypoData } from '../shape/typos.ts'

export const examples: TypoData['examples'] = {
  'doubled-word': {
    examples: ['The mayor opened [the the>the] gym.', '[In in>In] the hall nobody moved.'],
    counterExamples: [
      'He had had enough of that that day.',
      'The band Duran Duran is back.',
      'It was a very very long night.',
    ],
  },
  'glued-figures': {
    examples: ['The order [of15>of 15] March is void.', 'A man aged [42years>42 years] old was hurt.'],
    counterExamples: ['The G20 meets at 3pm, 300km from Paris.', 'Boeing 737s and the M25.'],
  },
}
