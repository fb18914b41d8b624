import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** Things that only a site has: alone they name the kind of what stands outside the article, and two of them end one. */
export const wordsOfTheTrade: readonly BoilerplatePhrase[] = [
  {
    id: 'word-of-letters',
    kind: 'newsletter',
    role: 'call',
    weight: 0.45,
    variants: [
      '(our|this|the|your|these) [{letterLook}] (newsletter|newsletters|briefing|emails|email newsletter|bulletin|alerts)',
      '(one|an|two) (email|emails|newsletter) (a|per|every|each) (week|day|month|fortnight)',
      'your (email address|inbox|subscription to)',
    ],
    examples: ['Our newsletter turns ten', 'One email a week, no nonsense'],
    counterExamples: ['Our bulletin board is full'],
  },
  {
    id: 'word-of-comments',
    kind: 'comments',
    role: 'call',
    weight: 0.45,
    variants: [
      '(these|the|all|your|our|latest) comments',
      '(found|find) this (comment|review|reply) (helpful|useful)',
      'comment (thread|section|guidelines|rules)',
    ],
    examples: ['All the comments in one place', '12 people found this review helpful'],
    counterExamples: ['The comments drew fire'],
  },
  {
    id: 'word-of-offers',
    kind: 'subscription',
    role: 'call',
    weight: 0.45,
    variants: [
      '(our|your|a|the) [digital|print|annual|monthly|student|gift|new] (subscription|subscriptions|subscribers|plans|offers|e edition|epaper)',
      '(half|full|reduced) price for (the|a|your) [first] (year|month|term)',
      '(in|from) (newsagents|shops|stores|all good newsagents) (now|today|every {weekday})',
    ],
    examples: ['Our subscribers keep the presses turning', 'Pensioners pay half price for the first year'],
    counterExamples: ['Your plans have changed'],
  },
  {
    id: 'word-of-support',
    kind: 'donation',
    role: 'call',
    weight: 0.46,
    variants: [
      'your (donation|donations|gift|support|generosity|membership)',
      '(independent|free|local|public interest) (press|journalism|reporting) [has a price|costs|needs]',
      '(donations|gifts) (are|is) [{word}] [tax deductible|welcome|doubled|matched]',
    ],
    examples: ['Independent journalism costs money', 'Your donations carry us'],
    counterExamples: ['Your gift was lost'],
  },
  {
    id: 'word-of-helping',
    kind: 'feedback',
    role: 'call',
    weight: 0.46,
    variants: [
      '(yes|no) [,] (it was|it wasn t|this was|that was|it is|it s) [not] (helpful|useful|clear)',
      '(our|your) (feedback|corrections|mistakes|errors)',
      '(our|the) (newsdesk|news desk|readers editor|complaints team)',
    ],
    examples: ['Yes, it was useful', 'A line to the readers’ editor'],
    counterExamples: ['Your mistakes, his gain'],
  },
  {
    id: 'word-of-consent',
    kind: 'cookie',
    role: 'call',
    weight: 0.45,
    variants: [
      '(your|our|these|the|of) (cookies|trackers|cookie choices|privacy choices)',
      '(your|this) (choice|choices|preference|preferences|consent) (will be|is|are|has been|have been) (remembered|saved|stored|kept|recorded)',
    ],
    examples: ['Your choice will be remembered for six months'],
    counterExamples: ['Your choices have consequences'],
  },
]
