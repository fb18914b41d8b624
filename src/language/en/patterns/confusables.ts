import type { TypoPattern } from '../../shape/typo-patterns.ts'
import { rows } from './rows.ts'
import { pluralShape } from './shapes.ts'

/** Who a clause is about, never what a preposition goes with. */
const subject = 'he|she|they|we'
/** A word that neither ends a group of words nor joins two; it may be missing. */
const inside = '!and|but|or|then|who|that|which|^?'
/** What only a noun stands before. */
const afterNoun = '$|of|is|was|in|where|near|has|will|and|on|at|for'
/** What "the … form" may go on with. */
const formed = 'basis|backbone|core|heart|bulk|centre|foundation|first|main|nucleus|government|next'

/** Small words, told by the class of word behind or before them. */
const small = rows(
  [
    [
      `more|fewer|less !^ !^ ${inside} ${inside} [then>than] in|ever|last|expected|any #|before|year|month|week|season|time|other|of`,
      'Fewer trains ran on time [then>than] in 2019.',
      'More police arrived and then in 2019 left. More came, then in 2019 fewer.',
    ],
    [
      '!more|less|higher|lower|better|worse|faster|later|earlier|cheaper|rather|^ and [than>then] ~ed&!~pected&!~icted&!~ated&!~ired&!planned&!needed&!imagined&!feared&!hoped&!intended&!promised&!budgeted&!allowed&!advertised|was|were|had|began|made|got|gave|sent|fell|ran|drove|sold|told|found|lost|won|hit',
      'They flew to Rome and [than>then] boarded a coach.',
      'It cost more, and than planned. It was faster and cheaper than expected.',
    ],
    [
      `^|and|but|because|that ${subject}|i [though>thought] ${subject}|it|that|of|about|there`,
      'He [though>thought] he was safe.',
      'She, though, it is said, left. Tired though they were, they won.',
    ],
    [
      'never|always|had|have|once|first [though>thought] of|about|that|it|he|she|they|we',
      'I never [though>thought] of it.',
    ],
    [
      `even|although|as|^ [through>though] ${subject}`,
      'Even [through>though] she won, she wept.',
      'Through them, and even through her, they won.',
    ],
    [
      'went|go|goes|going|walked|drove|passed|came|broke|ran|marched|rode|flew|climbed|get|swept|spread|crashed|burst|halfway|travelled|moved|raced [thought>through] the|a|his|her|their|its|it|to',
      'Marchers passed [thought>through] the town.',
      'All thought the play was dull.',
    ],
    [
      'the|a [from>form] must|is|was|should|can|will|has|to|$|and|before|by|online|that|which',
      'The [from>form] must be signed.',
      'Where it came from must be asked.',
    ],
    [
      'application|consent|claim|entry|booking|registration|great|good|poor|current|rich|scoring|fine [from>form] $|and|this|must|is|was|has|online',
      'She is in great [from>form] this season.',
    ],
    [
      `~ed&!helped&!united&!combined&!need&!~eed&!red&!hundred&!limited|stolen|taken|flown|hidden|driven|drawn|thrown [form>from] the|his|her|their|its|this !${formed}`,
      'He vanished [form>from] the boat.',
      'The rules helped form the basis, and the united form the core.',
    ],
    [
      `!and|or|of @countable [form>from] the|his|her|their|its|this !${formed}|council|club|front|only`,
      'A letter [form>from] the bank came.',
      'The players and coach form the core. Let the school form the club.',
    ],
    [
      '@plural&!shelves&!houses&!towns [where>were] ~ed&!needed&!required|caught|taken|told|sent|held|hit|shot|hurt by|to|off|when|after',
      'Investors [where>were] caught off guard.',
      'They met patients where needed by staff.',
    ],
    [
      'everyone|everybody|nobody|nothing|everything [expect>except] !^',
      'Everyone [expect>except] the cook left.',
      'Does everyone, he asked, expect it?',
    ],
    ['all|none [expect>except] one|for|two|three', 'All [expect>except] one were freed.'],
    [
      "a|its|our|brand|~'s&!it's&!that's&!he's&!she's&!who's&!what's&!there's&!let's [knew>new] !that|of|about|him|her|it|them|the|a|an|his|how|what|who|where|when|why|nothing|each|me|better|from|they|he|she|everything|little|no|more|^",
      'The singer’s [knew>new] album is out.',
      'A friend of Ann’s knew the way.',
    ],
    [
      'more|less|fewer|older|longer|higher|later|earlier [then>than] #|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|twelve|hundred|half|most',
      'More [then>than] forty came.',
      'He did more, then forty others did.',
    ],
  ],
  0.87,
)

/** The same, of one transposed letter: "and" for "an" between two names of things. */
const letters: readonly TypoPattern[] = [
  {
    find: `!^ [an&!Name>and] ${pluralShape}&!a~&!e~&!i~&!o~&!u~&!h~&!m~&!n~&!s~&!x~&!f~&!l~&!r~`,
    examples: ['He ordered fish [an>and] chips.'],
    counterExamples: ['An MPs’ inquiry, an hours-long wait, an honours board.'],
    confidence: 0.93,
  },
]

/** Nouns, verbs and adjectives that sound alike, told by the class of word beside them. */
const classes = rows(
  [
    [
      `the|a|this|that|old|former|whole|burial|building|heritage|construction [cite>site] ${afterNoun}`,
      'The [cite>site] of the mill is a park.',
    ],
    [
      'he|she|who|report|study|paper|lawsuit|complaint|article|ruling|judge|author [sites>cites] a|an|the|several|two|three|#|as|his|her|evidence|data|figures|research',
      'The report [sites>cites] three studies.',
      'The report on sites a mile apart is out.',
    ],
    [
      'its|their|his|new|record|the [peek>peak] $|of|in|during|and|was|is|season|hours|by|since|for',
      'The trade was at its [peek>peak] in May.',
      'Have a peek at it.',
    ],
    [
      '[peek>peak] season|hours|hour|demand|performance|fitness|condition|viewing',
      'It is dear in [peek>peak] season.',
    ],
    [
      '~-year|~-month|his|her|their|long|short|brief|whose [rein>reign] ended|began|lasted|came|as|over|was|will',
      'Her [rein>reign] ended in May.',
    ],
    ['[rein>reign] of terror|king|queen|emperor|pope', 'It was a [rein>reign] of terror.'],
    ['!^ [break>brake] in time|sharply|heavily|suddenly', 'He failed to [break>brake] in time.'],
    [
      'to|will|would|can|could|may|might|not|they|thieves|burglars [brake>break] into|up|down|out|away|even|ranks',
      'Burglars tried to [brake>break] into it.',
    ],
    [
      '[poured|pouring|pours|pour>*pore] over documents|maps|data|records|reports|spreadsheets|statistics|footage|every|each $|of|and|to|for|from|in|line|word|page|detail|document|clause',
      'Fans [poured>pored] over every line of it.',
      'Rain poured over every window, and it poured over each roof.',
    ],
    [
      '[poured|pouring|pours|pour>*pore] over the|his|her|their|its|old script|evidence|figures|footage|archives|archive|accounts|letters|letter|report|details|transcript|statistics|manuscript|plans|emails|pages|text',
      'They [pouring>poring] over the evidence.',
      'He poured over the sauce.',
    ],
    [
      '!a|the|an|brown|polar|black|grizzly|panda [bear>bare] feet|foot|chest|minimum|essentials|bones|walls|legs|knuckles|shoulders|shelves|necessities|facts|handed|branches',
      'She walked on [bear>bare] feet.',
      'They must bear arms; the bear paws.',
    ],
    ['his|her|their|my|with [bear>bare] hands', 'He dug with his [bear>bare] hands.'],
    [
      '[trial>trail] of clues|debris|evidence|devastation|emails|breadcrumbs|footprints|smoke|victims|tears|havoc|chaos|misery|broken',
      'They left a [trial>trail] of clues.',
    ],
    [
      'hiking|walking|cycling|nature|mountain|paper|woodland|vapour|riverside|coastal [trial>trail]',
      'The hiking [trial>trail] is shut.',
    ],
    [
      'faces|facing|awaiting|awaits|pending|before|murder|drug|vaccine|rape|fraud|jury|corruption|show [trail>trial] $|for|over|next|accused|on|at|and|was|is',
      'He is awaiting [trail>trial].',
      'It is on the trail, before trail maps came.',
    ],
    [
      'very|too|so|stay|stays|stayed|keep|kept|remained|remain|fell|went|go|unusually|strangely|relatively|eerily|peace and? [quite>quiet] $|and',
      'They want peace and [quite>quiet].',
    ],
    [
      'a|the [quite>quiet] street|life|town|village|night|corner|road|word|place|man|start|day|week',
      'It is a [quite>quiet] street.',
    ],
    [
      'perfectly|beautifully|nicely|neatly [compliment|complimented|compliments|complimenting>*complement]',
      'It perfectly [compliments>complements] the fish.',
    ],
    [
      '[compliment|complimented|compliments|complimenting>*complement] the|its|an|existing|local food|flavour|flavours|taste|design|interior|decor|landscape|sauce|dish|meat|fish|cheese|range|existing|work|skills|building|surroundings|menu $|of|and|with|perfectly|nicely|well',
      'It [compliments>complements] the landscape.',
      'He complimented the design team.',
    ],
    [
      'can|could|to|not|hardly|barely|scarcely hardly|barely|scarcely|easily|even|fully|finally|properly|never [breath>breathe]',
      'They could hardly [breath>breathe].',
    ],
    [
      '[principle>principal] of the|a|his|her|their|our|this school|college|academy|university|primary|high|secondary|local|firm',
      'The [principle>principal] of the school left.',
    ],
    [
      'bill|law|act|measure|amendment|legislation|motion|resolution|budget that|which|to|on|of|would? !^? !^? !^? !^? [past>passed] the senate|house|commons|lords|assembly|parliament|bundestag|knesset|chamber',
      'A bill that would ban it [past>passed] the Senate.',
      'They marched past the Senate.',
    ],
    [
      'garage|yard|jumble|boot|clearance|forced|land|asset|furniture|fire|january [sail>sale]',
      'It went in a garage [sail>sale].',
    ],
    ['garage|yard|jumble|boot|clearance [sails>sales]', 'They like jumble [sails>sales].'],
    ['[prim>Prime] minister', 'The [Prim>Prime] Minister left.'],
    [
      '[calvary>cavalry] charge|regiment|officer|unit|division|brigade|units|soldiers|horses|sword|uniform|troops|regiments',
      'A [calvary>cavalry] regiment rode by.',
    ],
    [
      'served|serving|rode|joined|fought in|with|the the? [calvary>cavalry] $|and|in|was|were|as|during|at',
      'He served in the [calvary>cavalry].',
    ],
  ],
  0.87,
)

/** Sounds told by a pronoun: a subject is never what a verb gives to. */
const objects: readonly TypoPattern[] = [
  ...(
    [
      ['he', 'him'],
      ['she', 'her'],
      ['they', 'them'],
    ] as const
  ).map(([subject, object]) => ({
    find: `told|gave|asked|offered|sent|showed|warned|reminded|informed|urged|ordered|paid|cost|handed [${subject}>${object}] that|to|a|an|the&!day|about|not|how`,
    examples: [`Police told [${subject}>${object}] to leave.`],
    confidence: 0.87,
  })),
]

export const confusables: readonly TypoPattern[] = [...small, ...letters, ...classes, ...objects]

/** Forms of verbs that sound like others. */
export const soundAlikes = {
  pore: [
    ['pour', 'pore', ''],
    ['pours', 'pores', ''],
    ['poured', 'pored', ''],
    ['pouring', 'poring', ''],
  ],
  complement: [
    ['compliment', 'complement', ''],
    ['compliments', 'complements', ''],
    ['complimented', 'complemented', ''],
    ['complimenting', 'complementing', ''],
  ],
} as const
