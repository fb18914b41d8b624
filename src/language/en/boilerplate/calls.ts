import type { BoilerplatePhrase } from '../../shape/boilerplate.ts'

/**
 * What gives a short line away wherever it stands in it: a thing that only a site has, and what its reader is to do with
 * it ("our Friday note lands at noon"). Those under 0.5 name the kind of what stands outside the article.
 */
export const calls: readonly BoilerplatePhrase[] = [
  {
    id: 'call-letter',
    kind: 'newsletter',
    role: 'call',
    weight: 0.82,
    variants: [
      '(our|my) {letterLook} [{name}] (newsletter|newsletters|bulletin|briefing|email|note|digest|dispatch|letter|round up|roundup) [, {name} ,] (lands|arrives|goes out|comes out|drops|is sent|leaves|reaches you|comes|is free|tells you|brings you|has|rounds up|keeps you|is for you|gathers|picks)',
      '(sign up|subscribe|sign yourself up|register|signing up|subscribing) [{askedNow}] (for|to) (our|my|the {name}|the free|{name} s) {letterLook} [{name}] {letterNoun}',
      '(get|receive|have|find) (our|it|this|them|the {letterLook} {letterNoun}|all of it|the best of it|{name}) (delivered|sent|by email|in your inbox|straight|emailed|free by email)',
      '(straight|direct|directly|delivered|sent|lands|arrives|landing|arriving|right|dropped) (to|in|into) your (inbox|in box|mailbox) {often}',
      'in your inbox (every|each|on|before|by|first thing|at|once|twice)',
      '(leave|give|send|drop) us your (email|e mail|email address|address) (and|below|to|here)',
      '(one more|just one|a last) (click|step) [(in|on|from) the (message|email|link) we (sent|have sent|just sent) you]',
      '(nothing received|no email|not in your inbox|can t (find|see) (it|our email)) ? (look|check|try)',
      '[your] (details|information|data|address) (will be|is|are) [only] (used|handled|processed|kept|stored|held) [only] (in line with|in accordance with|to send you|as set out in|under our|by us|as described in)',
      '(leave|quit|unsubscribe from) (the|this|our) (list|letter|newsletter|group) (in|at|any|whenever|with)',
    ],
    examples: [
      'Like what you read? Our Friday note lands at noon.',
      'Curious about the harbour? Subscribe to our weekly Harbour Letter newsletter for more.',
      'Nothing received? Look among the spam.',
      'Your details will be handled as set out in our privacy notice.',
    ],
    counterExamples: [
      'His letter arrives every Friday, and she burns it.',
      'Our letter of complaint came back unopened.',
      'Your data is kept by the state for ten years.',
      'A note arrived on Monday.',
    ],
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
  {
    id: 'call-app',
    kind: 'app-promo',
    role: 'call',
    weight: 0.8,
    variants: [
      '(in|on|with|via|get|download|try|open|using|through) our [free|new|mobile|news|award winning|{name}]+ app',
      'our [{name}] app (is free|is available|lets you|has it all|brings you)',
      '(full|best|better|faster) experience [is] (in|on|with|via) the [{name}] app',
    ],
    examples: [
      'For alerts from your village, open our free app',
      'Quicker to load and easier to read in our app',
    ],
    counterExamples: ['Our apprentice left.', 'The app is free and it spies on you.'],
  },
  {
    id: 'call-source',
    kind: 'follow',
    role: 'call',
    weight: 0.85,
    variants: [
      '(favourite|favorite|preferred|trusted) [news]+ (source|sources|outlet|site) (on|in|at|with) (google|your|search)',
      '(see|read|find) (us|{name}|our stories|more of us|more of our (stories|work|reporting)) first (on|in) (google|search|your feed)',
    ],
    examples: ['Choose The Lake Courier as a preferred source on Google and see us first'],
    counterExamples: ['His favourite source in the ministry fell silent.'],
  },
  {
    id: 'call-closing',
    kind: 'feedback',
    role: 'call',
    weight: 0.8,
    variants: [
      '(something on your mind|got something to say|something to get off your chest|want to be published|would you like to be published|do you agree|have an opinion|got a letter in you|want to respond) ? (send|write|email|drop|tell|put|let)',
      '(did you see|were you there|do you know more|know more about this|do you know something|seen something) ? (tell|call|email|write|send|contact|get)',
      '(letters|emails|submissions) (should|must|may) (be (no more than|under|up to|sent|signed|short)|include|not exceed)',
    ],
    examples: [
      'Something on your mind? Send it to letters@courier.example, with your name and town.',
      'Do you know more? Call our news desk.',
    ],
    counterExamples: [
      'Do you know more than they do? Most people think so.',
      'Letters must be read aloud, she insisted.',
    ],
  },
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
    id: 'outlet-portrait',
    kind: 'legal',
    role: 'call',
    weight: 0.6,
    where: 'bottom',
    variants: [
      '(acknowledge|acknowledges) [and pay|and pays|our|that|the] [respect|respects] [to]+ [the]+ (traditional (owners|custodians)|aboriginal and torres strait islander|first nations)',
      '{fullName} is (published|owned|operated|printed|produced|edited) [independently|daily|weekly|monthly] (by|under|daily|weekly|monthly|every)',
      '(is|are) (regulated by|a member of) (ipso|impress|the press council|the australian press council|the press ombudsman|the independent press standards organisation)',
      '(part|member) of the [{name}] (group|network|media group|family of newspapers|family of titles)',
      '(a|an) (independent|non profit|nonprofit|not for profit|daily|weekly|free|local|regional|national|community) [,|independent|free|local|digital|online]+ (newspaper|news site|news website|news organisation|news organization|newsroom|magazine|news service|publication) (covering|serving|published|based|dedicated|for|that|devoted)',
    ],
    examples: [
      'We acknowledge the Traditional Custodians of the land on which we work.',
      'The Lake Courier is an independent newspaper serving the lakes since 1902.',
    ],
    counterExamples: ['The Lake Courier is published by a man who hates lakes.'],
  },
]
