import type { TypoPattern } from '../../shape/typo-patterns.ts'
import { behindNoun, measures, pluralShape } from './shapes.ts'

/** Where a subject may open its clause. */
const opening = '^'
const determiner = 'the|these|those|both|all|many|several|some|most|our|their|his|her|its'
/** A word between a determiner and its noun: no small word that would make the noun part of something else. */
const adjective =
  '!of|and|or|in|to|for|with|that|who|than|as|on|at|by|from|is|was|are|were|has|have|not|but|which|what|when|if|a|an|the|~s?'
/** What goes on behind a verb, so that the noun before it is its subject. */
const goesOn =
  '~ed|not|been|being|~ing|very|too|so|still|now|also|already|expected|likely|due|set|able|unable|in|on|at|under|among|a|an|the|to|from|left|told|found|taken|seen|shot|hit|held|made|given|known|sent|put|kept|cut|hurt|known|lost|won|come|gone|become|begun|risen|fallen|grown|paid|met|spent|had|done|gone|never|more|less|better|worse|higher|lower|over|behind|no|free|safe|ready|dead|alive|open|shut|clear|unclear|unknown|available|important|unhurt|only|just|quite|as|all'

/** "was" and "were", "is" and "are", "has" and "have" behind a plural. */
const plural: readonly TypoPattern[] = (
  [
    ['was', 'were'],
    ['is', 'are'],
    ['has', 'have'],
  ] as const
).flatMap(([one, many]): TypoPattern[] => [
  {
    find: `${opening} ${determiner} ${adjective} @plural&!Name&!species [${one}>${many}] ${goesOn}`,
    examples: [`The injured drivers [${one}>${many}] not here.`],
    counterExamples: [
      `The head of the drivers ${one} not here.`,
      `What the other drivers ${one} not, he will be.`,
    ],
    confidence: 0.88,
  },
  {
    find: `${opening} many|several|some|most|both|few|two|three|four|five|six|ten|police|local|young @plural&!Name&!years&!months&!weeks&!days&!hours&!minutes&!miles&!points&!pounds&!goals&!games&!species [${one}>${many}] ${goesOn}`,
    examples: [`Several officers [${one}>${many}] not here.`],
    counterExamples: [`Ten minutes ${one} not enough.`],
    confidence: 0.88,
  },
  {
    find: `${opening} ${determiner} @plural&!Name&!species of|in|on|at|from|for|near|behind|inside the|a|his|her|their|its|this|that|last? !^|which|whom|it|he|she [${one}>${many}] ${goesOn}`,
    examples: [`The results of the test [${one}>${many}] not known.`],
    counterExamples: [`The Lives of Others ${one} not shown.`],
    confidence: 0.88,
  },
  {
    find: `${opening} ${determiner} @plural&!Name&!species of|in|on|at|from|for|near|behind|inside the|a|his|her|their|its|this|that|last? !^|which|whom !^|it|he|she [${one}>${many}] ${goesOn}`,
    examples: [`The children in the back seat [${one}>${many}] not hurt.`],
    confidence: 0.87,
  },
  {
    find: `${opening} ${determiner} @plural&!Name of !^ and !^ [${one}>${many}] ${goesOn}`,
    examples: [`The prices of food and fuel [${one}>${many}] not known.`],
    confidence: 0.87,
  },
  {
    find: `${opening} the @heads of the|his|her|their|its|these|those|two|three|four two|three|four|new|old|local? @plural&!Name [${many}>${one}] ${goesOn}`,
    examples: [`The cost of the trains [${many}>${one}] not known.`],
    counterExamples: [`A number of the trains ${many} not here.`],
    confidence: 0.88,
  },
  {
    find: `${opening} the @heads of @plural&!Name [${many}>${one}] ${goesOn}`,
    examples: [`The safety of trains [${many}>${one}] not known.`],
    confidence: 0.87,
  },
  {
    find: `${opening} the @heads of ~s&!Name&!#&!~ss&!~us&!~is&!~'s [${many}>${one}] ${goesOn}|doubled|fallen`,
    examples: [`The cost of repairs [${many}>${one}] not known.`],
    counterExamples: [
      `The price of glass ${many} not a topic. The head of Paris and his wife ${many} not there.`,
    ],
    confidence: 0.87,
  },
])

const unmeasured = measures
  .split('|')
  .map((unit) => `!${unit}`)
  .join('&')

/** The same, with a plural that its letters tell, where a clause may begin. */
const shaped: readonly TypoPattern[] = (
  [
    ['was', 'were'],
    ['is', 'are'],
    ['has', 'have'],
  ] as const
).flatMap(([one, many]): TypoPattern[] => [
  {
    find: `^|that|but|because|while|if|when|although|after|said|says the|these|those|our|their|his|her|its|many|several|some|most|both|two|three|four|five|six ${pluralShape}&${unmeasured} [${one}>${many}] ${goesOn}`,
    examples: [`He said the lorries [${one}>${many}] not there.`],
    counterExamples: [
      `The boss ${one} not there, the news ${one} not good, and five pounds ${one} not much.`,
    ],
    confidence: 0.87,
  },
  {
    find: `^ the|these|those|our|their|his|her|its ${adjective} ${pluralShape}&${unmeasured} [${one}>${many}] ${goesOn}`,
    examples: [`The old lorries [${one}>${many}] not there.`],
    counterExamples: [
      `The man in charge of sales ${one} not there. The head coach and players ${one} not there.`,
    ],
    confidence: 0.85,
  },
  {
    find: `^ the|these|those|our|their|his|her|its|many|several|some|most|two|three ${pluralShape}&${unmeasured} of|in|on|at|from|for|near|behind|inside|along|outside|around|across|under|by the|a|his|her|their|its|this|that|last|north|south !^ [${one}>${many}] ${goesOn}`,
    examples: [`The trees along the canal [${one}>${many}] not cut.`],
    counterExamples: [
      `What the trees in the park ${one} not cut for, nobody knows. The boss of the firm ${one} not there.`,
    ],
    confidence: 0.85,
  },
  {
    find: `^ the|these|those|many|several|some|most|two|three ${pluralShape}|men|women|people|children who|that ~ed&!claimed&!believed&!insisted&!argued&!announced&!warned&!feared&!hoped&!suggested&!learned&!reported&!showed&!agreed&!confirmed&!denied&!noticed|saw|took|left|built|won|lost|led|ran the|a|an|his|her|their|its !^ [${one}>${many}] ${goesOn}`,
    examples: [`The inspectors who visited the plant [${one}>${many}] not filed a report.`],
    counterExamples: [`The drivers who believed the plant ${one} not shut were wrong.`],
    confidence: 0.87,
  },
])

/** One thing among many, and the head of a group: their verb is singular whatever stands between. */
const heads: readonly TypoPattern[] = [
  ...(
    [
      ['were', 'was'],
      ['are', 'is'],
      ['have', 'has'],
    ] as const
  ).flatMap(([many, one]): TypoPattern[] => [
    {
      find: `that|but|because|said|says|while|^ the|a|an @heads|shortage|increase|lack|surge|delay|collapse|spread|growth|threat|choice|absence|death of ${pluralShape}|people|children|women|men [${many}>${one}] ${goesOn}|worsened|doubled`,
      examples: [`He said the shortage of nurses [${many}>${one}] not new.`],
      counterExamples: [`That a number of nurses ${many} not there is new.`],
      confidence: 0.87,
    },
    {
      find: `^ every|each one? of the|these|those|his|her|their|its|our ${pluralShape}|men|women|children [${many}>${one}] !^`,
      examples: [`Every one of the windows [${many}>${one}] new.`],
      confidence: 0.87,
    },
  ]),
  {
    find: `^ the|his|her|our !^ and the|his|her|their|its !^ [was>were] ~ed|cleared|taken|found|told|seen|caught|born|shot|hit|sent|held`,
    examples: ['The chairwoman and her deputy [was>were] re-elected.'],
    counterExamples: ['The theft of the dog and the cat was solved. The dog, and his bone, was found.'],
    confidence: 0.85,
  },
]

/** Nouns of people whose plural is "men" or "women", behind a word for one. */
const people: readonly TypoPattern[] = [
  {
    find: 'a|another|every|each|former [~men&!men&!women&!Name&!~imen&!omen&!ramen&!stamen&!semen|~women&!women&!Name>*man] !only|and',
    examples: ['A [spokeswomen>spokeswoman] declined to comment.', 'Another [policemen>policeman] was hurt.'],
    counterExamples: ['A regimen, a specimen, an omen, a women only swim.'],
  },
]

/** "there was" before a plural, and nouns behind "each", "every", "these". */
const nouns: readonly TypoPattern[] = [
  {
    find: 'two|three|four|five [quarter|third|fifth|tenth>$1s] of the|all|its|his|her|their|voters|people|those|them',
    examples: ['Three [quarter>quarters] of voters back it.'],
  },
  {
    find: `two|three|four|five|six|seven|eight|nine|ten|twelve|dozens|several|many|hundreds of|more|other|new|extra|additional|old|young? [@countable&!~y&!second&!minute&!club&!union>$1s] ${behindNoun}`,
    examples: ['It hopes to open ten more [store>stores] by spring.', 'Three [building>buildings] were hit.'],
    counterExamples: ['Two car parks and a 12 month wait. He won two second prizes. Two of school age.'],
    confidence: 0.88,
  },
  {
    find: 'there [was>were] two|three|four|five|six|seven|eight|nine|ten|many|several|few|## other|more|young? @plural&!years&!months&!weeks&!days&!hours&!minutes&!seconds&!miles&!points&!pounds&!dollars',
    examples: ['There [was>were] three people in the car.'],
    counterExamples: ['There was two minutes left.'],
  },
  {
    find: 'there [is>are] two|three|four|five|six|seven|eight|nine|ten|many|several|few|## other|more|main|good? @plural|ways|options|kinds|sides|types&!years&!months&!weeks&!days&!hours&!minutes&!seconds&!miles&!points&!pounds&!dollars',
    examples: ['There [is>are] two reasons for it.'],
  },
  {
    find: '[these>this] @countable $|is|was|has|who|in|on|will|can|could|and|morning|that',
    examples: ['[These>This] driver is drunk.'],
    counterExamples: ['These club members and these school days.'],
    confidence: 0.85,
  },
  {
    find: '[this>these] @plural&!Name&!police&!sheep&!fish&!species $|are|were|have|need|must|will|who|can|could|should|and|in|on|from|want|say',
    examples: ['[This>These] families need help.'],
    counterExamples: ['This minutes-long film.'],
    confidence: 0.88,
  },
  {
    find: '[these kind|sort|type>these $2s] of !^ are|were|have|happen',
    examples: ['[These kind>These kinds] of attacks are rare.'],
  },
  {
    find: 'each|every [@countables>*drop] $|has|is|was|gets|got|will|must|had|in|of|can',
    examples: ['Every [schools>school] will close.'],
    counterExamples: ['Each year’s results, every schools minister.'],
    confidence: 0.88,
  },
  {
    find: 'many|several|few|most|those|both [@countable>$1s] are|were|have|had|left|say|said|will|would|who|want|could|can|did|do|fled',
    examples: ['Many [resident>residents] left.'],
    counterExamples: ['Most club members and both team captains.'],
    confidence: 0.88,
  },
  {
    find: 'one of the|his|her|their|our|these|those [victim|suspect|driver|man|woman|child|player|officer|witness|resident|student|attacker|gunman|hostage|boy|girl|brother|sister|house|school|car|bus|shop|company>*many] $|died|was|is|has|had|fled|who|said|in|from|on|and|later|will',
    examples: ['One of the [victim>victims] died.', 'One of the [man>men] fled.'],
    counterExamples: ['One of the child psychologists left.'],
    confidence: 0.9,
  },
]

const third =
  'says suggests means wants needs makes takes gives gets knows thinks believes feels keeps seems becomes begins brings includes continues agrees appears expects claims argues insists'.split(
    ' ',
  )

/** Verbs of the present behind a plain subject. */
const present: readonly TypoPattern[] = [
  {
    find: `^ the|these|those|many|most|some|both|our|their|his|her|its ${adjective} ${pluralShape}|men|women|children|people [applies|goes|does|says|seems|becomes|includes|contains|provides|requires|agrees|believes|knows|thinks|allows|begins|brings|keeps|suggests|appears|depends|exists|happens|loses|sells|pays|sends|argues|continues|receives|refuses|tries|denies|insists|admits|remains|arrives|belongs|consists|takes|gives|makes|gets|wants|needs>*infinitive] !^`,
    examples: ['The new rules [applies>apply] from Monday.', 'Some people [thinks>think] so.'],
    counterExamples: ['The man with the keys says no. The owner of the cars needs help. The boss knows it.'],
    confidence: 0.87,
  },
  {
    find: `${opening} the|these|those|many|most|some|both|two|three !of|and|~s|^? @plural&!Name&!shows [${third.join('|')}>*drop] that|the|a|an|his|their|they|it|to|he|she|how|what|more|no|up`,
    examples: third.map((verb) => `The residents [${verb}>${verb.slice(0, -1)}] the same.`),
    confidence: 0.88,
  },
  {
    find: `${opening} the|these|those|many|most|some|both @plural&!Name [shows>show] that|how|what|a|he|she|they`,
    examples: ['The documents [shows>show] that he knew.'],
    counterExamples: ['The car shows that he visits.'],
    confidence: 0.88,
  },
  {
    find: `${opening} the|a|his|her|this @countable&!@collective [${third.map((verb) => verb.slice(0, -1)).join('|')}>$1s] that|the|a|an|his|their|they|it|to|he|she|how|what|more|no`,
    examples: third.map((verb) => `The resident [${verb.slice(0, -1)}>${verb}] the same.`),
    counterExamples: ['Let the resident say the same.'],
    confidence: 0.87,
  },
]

/** Verbs of the present that are no nouns, with "-s". */
const says =
  'says|goes|does|knows|thinks|believes|agrees|makes|takes|gives|gets|seems|becomes|brings|includes|continues|appears|argues|insists|deserves|remains|belongs|keeps|refuses|denies|suggests|reveals|depends'
/** The same, bare. */
const say =
  'say|know|think|believe|agree|make|take|give|get|seem|become|bring|include|continue|appear|argue|insist|deserve|remain|belong|keep|refuse|deny|suggest|reveal|depend|want|need|like|love|understand|enjoy|admit'
/** People, in lists of what a group is made of. */
const person =
  'student|driver|victim|soldier|resident|worker|teacher|officer|prisoner|passenger|pupil|patient|doctor|nurse|protester|teenager|boy|girl|neighbour|neighbor|lawyer|player|visitor|tourist|scientist|researcher|expert|journalist|politician|actor|farmer|investor|villager|voter|supporter|activist|demonstrator|migrant|refugee|volunteer|employee|customer|campaigner'
/** What one is picked from, where the words behind it say that it is no part of a longer name. */
const picked =
  'reason|problem|issue|cause|question|thing|challenge|factor|option|concern|idea|point|place|way|part|area|example|advantage|task|aim|goal|priority|difference|feature|symptom|lesson|sign'

/** Verbs behind a subject that other words stand between, and behind "everyone". */
const apart: readonly TypoPattern[] = [
  {
    find: `^ the|these|those|our|their|his|her|its ${pluralShape}|men|women|people|children of|in|at|from|for|behind|near|on the|a|his|her|their|its|this !^ [${says}>*infinitive] that|they|he|she|it|to|the|a|his|her|their|more|no|how|what|not`,
    examples: ['The owners of the pub [says>say] they will go.'],
    counterExamples: ['The owner of the pub says they will go, and the boss of the firm says no.'],
    confidence: 0.87,
  },
  {
    find: `^|but|and|because everyone|everybody|nobody|someone|somebody|anyone [${say}>*third] !^`,
    examples: ['Everyone [know>knows] him.', 'Nobody [want>wants] it.'],
    counterExamples: ['Does everyone know? She made everyone know it.'],
    confidence: 0.87,
  },
  {
    find: `^|but|and|because everyone|everybody|nobody|someone|somebody|anyone in|at|on|here|from the|this|my|our? !^ [${say}>*third] !^`,
    examples: ['Everyone in the village [know>knows] him.'],
    counterExamples: ['Does everyone in the village know him?'],
    confidence: 0.87,
  },
  {
    find: `^^ he|she|it [${say}>*third] that|to|the|a|an|his|her|their|it|him|them|more|in|on`,
    examples: ['She [agree>agrees] that it was wrong.'],
    counterExamples: [
      'Did he agree that it was wrong? They ask that she deny it, and that, if caught, he admit it.',
    ],
    confidence: 0.86,
  },
  ...(
    [
      ['were', 'was'],
      ['are', 'is'],
      ['have', 'has'],
    ] as const
  ).map(([many, one]) => ({
    find: `^ the|his|her|a @countable , along|together with !^ !^? !^? !^? , [${many}>${one}] !^`,
    examples: [`The mayor, along with two aides, [${many}>${one}] not there.`],
    counterExamples: [`The mayors, along with two aides, ${many} not there.`],
    confidence: 0.86,
  })),
  {
    find: `group|groups|number|couple|handful|dozens|hundreds|thousands|scores|crowd|crowds|bunch|majority|lot|lots|team of young|local|foreign|other? [${person}>$1s] $|are|were|was|is|have|has|had|who|in|on|at|from|~ed|will|said|gathered`,
    examples: ['A group of [student>students] staged a sit-in.'],
    counterExamples: ['A couple of student nurses. Dozens of patient-led groups.'],
    confidence: 0.87,
  },
  {
    find: `one of the|its|his|her|their|our main|biggest|best|most|key|big|worst|few|greatest|many|first|major|other? [${picked}>*many] $|why|that|was|is|behind|he|she|they|we|facing`,
    examples: ['This is one of the [reason>reasons] why she left.'],
    counterExamples: ['He is one of the part owners.'],
    confidence: 0.88,
  },
]

export const number: readonly TypoPattern[] = [
  ...apart,
  ...plural,
  ...shaped,
  ...heads,
  ...people,
  ...nouns,
  ...present,
]
