import type { TypoData } from '../shape/typos.ts'

export const examples: TypoData['examples'] = {
  'doubled-word': {
    examples: [
      'The mayor opened [the the>the] gym.',
      '[In in>In] the hall nobody moved.',
      'The roof [of the of the>of the] hall leaks.',
    ],
    counterExamples: [
      'He had had enough of that that day.',
      'The band Duran Duran is back.',
      'It was a very very long night.',
      'The more the merrier, and to and fro to the port.',
      'A boda boda rider and two tuk tuk drivers were fined.',
    ],
  },
  case: {
    examples: [
      '[THe>The] inquest heard from the [mOTHER>mother].',
      'He lives in the north [OF>of] the county.',
    ],
    counterExamples: [
      'He is THE man, and she will NOT go.',
      'The US and IT firms sold TVs, PCs and an iPad.',
    ],
  },
  'glued-figures': {
    examples: ['The order [of15>of 15] March is void.', 'A man aged [42years>42 years] old was hurt.'],
    counterExamples: ['The G20 meets at 3pm, 300km from Paris.', 'Boeing 737s and the M25.'],
  },
}
