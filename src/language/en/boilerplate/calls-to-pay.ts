import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/** Calls for money that give a short line away wherever they stand in it: to subscribe, to read on, to give. */
export const callsToPay: readonly BoilerplatePhrase[] = [
  {
    id: 'closed-story',
    kind: 'paywall',
    role: 'call',
    weight: 0.82,
    variants: [
      '{story} (is|remains) (kept|reserved|only|exclusively|open only|available only) (for|to) (our|the) [{word}] (subscribers|members|supporters|readers)',
      '(see|choose|look at|compare) (our|your) (plans|offers|subscriptions|subscription|rates) (to|and|from|for|.)',
    ],
    examples: ['This story is kept for our Sunday subscribers. See our plans.'],
    counterExamples: ['The pool is reserved for our members.', 'This story is only for the brave.'],
  },
  {
    id: 'call-support',
    kind: 'donation',
    role: 'call',
    weight: 0.8,
    variants: [
      'if (that|this|it) matters to you [,] [please] (help|support|chip in|donate|give|consider|back|join)',
      '(please|so|you can|do) (chip in|support our (work|journalism|reporting)|back our (work|journalism|reporting)|consider (a donation|donating|supporting us))',
      '(nobody|no one|no owner|no advertiser|no shareholder) (tells us what to|decides what we) (print|write|publish|say|report)',
      '(we|our newsroom|this newsroom|this site|our paper) (have|has) no (shareholders|paywall|owner|proprietor|billionaire|investors)',
      '(paid for|funded|kept alive|kept going|supported|sustained|made possible) [entirely|only] by (readers|people|members|listeners|donors|subscribers) like you',
      '(we re|we are|this site is|our newsroom is) (run|owned|funded|paid for) by (readers|our readers|our members|members|people)',
      '(can|could|would) you (spare|give|chip in) (a|some|us) [{word}] [{word}] (for|towards|to) (our|local|independent|quality)',
      'your (donation|contribution|gift|membership|generosity) (allows|helps|lets|enables|pays|sends|makes|keeps|buys) (us|our|this|it|reporters|for)',
    ],
    examples: [
      'Nobody tells us what to print. If that matters to you, please help us out.',
      'We have no shareholders and no paywall. Please chip in.',
      'Your generosity pays for our reporters in the valley.',
    ],
    counterExamples: [
      'The club has no owner and no ground.',
      'If it rains, please help us out of the tent.',
      'Her gift pays for the roof.',
      'Funded by people who never saw it, the bridge fell.',
    ],
  },
]
