import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Places that "the" and "to" lead to. */
const places =
  'hospital|airport|police|scene|polls|cinema|court|station|shop|shops|bank|church|park|beach|doctor|doctors|gym|pub|toilet|final|semi-final|semi-finals|stadium|embassy'
/** Trades that one works as. */
const trades =
  'plumber|teacher|nurse|driver|waiter|waitress|journalist|reporter|lawyer|builder|carpenter|cleaner|cook|chef|consultant|coach|translator|model|doctor|engineer|electrician|gardener|mechanic|porter|receptionist|secretary|guide|barista|bartender|freelance|researcher|labourer|farmer|baker|butcher|fireman|firefighter|nanny|librarian|security'

/** Small words that a phrase lacks. */
export const missingWords: readonly TypoPattern[] = [
  {
    find: '^|is|was|as|by|with|among|became [one the>one of the] best|most|biggest|largest|first|last|worst|oldest|youngest|richest|greatest|few|main|key|top|men|women|victims|suspects|drivers|players|officers',
    examples: ['He is [one the>one of the] best.', '[One the>One of the] men fled.'],
    counterExamples: ['He is the one the best players fear.'],
    confidence: 0.88,
  },
  {
    find: '^ [some|most|many|several|none the>$1 of the] @plural|money|damage|work|food|land|water|time|city|town|country|world',
    examples: ['[Most the>Most of the] damage was slight.'],
    confidence: 0.88,
  },
  {
    find: 'a|the|large|small|growing|huge|record [number|group|lot|couple|series|handful|crowd|majority>$1 of] people|residents|men|women|children|complaints|families|workers|students|fans|protesters|tourists|migrants|refugees',
    examples: ['The [number>number of] people in work rose.'],
    confidence: 0.86,
  },
  {
    find: 'taken|rushed|airlifted|flown|admitted|transferred|brought [hospital>to hospital] $|by|with|in|for|after|where|on|and|suffering|following',
    examples: ['He was taken [hospital>to hospital].'],
  },
  {
    find: 'in|at|by [middle|end|beginning|start|centre|center>the $1] of the|a|this|last|next|his|her|january|february|march|april|may|june|july|august|september|october|november|december',
    examples: ['He left in [middle>the middle] of the night.'],
    confidence: 0.88,
  },
  {
    find: 'wants|wanted|hopes|plans|due|able|unable|forced|ordered|allowed|trying|tried|decided|refused|agreed|managed|failed|going|willing|prepared|ready|expected|begun|began|continue|continues [@base&!set>to $1] !^',
    examples: ['She wants [become>to become] a nurse.', 'They were forced [leave>to leave] home.'],
    confidence: 0.86,
  },
  {
    find: '^|that|but|because|say|says|said he|she|it [been>has been] ~ed|~ing|in|a|the|told|seen|found|taken|shot|held|made',
    examples: ['He said she [been>has been] charged.'],
  },
  {
    find: '^|that|but|because|say|says|said they|we [been>have been] ~ed|~ing|in|a|the|told|seen|found|taken|shot|held|made',
    examples: ['They [been>have been] told to go.'],
  },
  {
    find: '^|that|but|because|say|says|said they|we|you [going|trying|planning|looking|hoping|waiting|preparing>are $1] to|for',
    examples: ['They [going>are going] to appeal.'],
    counterExamples: ['They, going to work, saw it.'],
  },
  {
    find: '^|that|but|because|say|says|said he|she|it [going|trying|planning|looking|hoping|waiting|preparing>is $1] to|for',
    examples: ['He said she [going>is going] to appeal.'],
    counterExamples: ['He saw her going to work.'],
  },
  {
    find: '!the|a|his|her|their|free|own|good|political|last|public|god|no|any|my|your|our will|would|could|should not|also|now|only|then? [closed|held|charged|used|published|released|sold|built|sent|given|taken|shown|made|told|known|seen|paid|lost|found|kept>be $1] !^',
    examples: ['The road will [closed>be closed] until May.'],
    counterExamples: ['He wrote the will found in his desk.'],
    confidence: 0.86,
  },
  {
    find: 'spokesman|spokeswoman|spokesperson for [council|force|company|ministry|department|hospital|airline|school|club|family|government|army|union|president|prosecutor|mayor>the $1] said|told|confirmed|declined|did|denied|added|was',
    examples: ['A spokesman for [council>the council] said no.'],
  },
  {
    find: `went|go|goes|gone|going|travelled|returned|rushed|airlifted [the>to the] ${places}`,
    examples: ['He went [the>to the] hospital.'],
    counterExamples: ['He went the distance, and goes the extra mile.'],
    confidence: 0.88,
  },
  {
    find: `worked|works|work|working [a|an>as $1] !^? ${trades}`,
    examples: ['She works [a>as a] nurse.', 'He worked [a>as a] part-time teacher.'],
    counterExamples: ['They worked a long shift.'],
    confidence: 0.86,
  },
  {
    find: 'at|by|until|before|since|towards|near the [end|start|beginning>$1 of] the|this|last|next month|year|season|week|decade|century|summer|winter|day|war|game|match|street|road $|and|to|in',
    examples: ['It comes in at the [end>end of] the month.'],
    counterExamples: ['At the end the day was fine.'],
    confidence: 0.87,
  },
  {
    find: 'in front [the|his|her|their|a>of $1]',
    examples: ['He stood in front [the>of the] door.'],
    confidence: 0.88,
  },
  {
    find: 'according [the|a|his|her|their|police|officials|witnesses|reports|sources|local|figures|data>to $1]',
    examples: ['According [the>to the] mayor, all is well.'],
    confidence: 0.95,
  },
]

/** A small word too many. */
export const needlessWords: readonly TypoPattern[] = [
  {
    find: '[that that>that] the|a|an|he|she|they|we|his|her|their|our|these|those|there|no',
    examples: ['The report said [that that>that] the dam was safe.'],
    counterExamples: ['He knew that that day would come, and that that was it.'],
  },
]
