import type { TypoPattern } from '../../shape/typo-patterns.ts'
import { rows } from './rows.ts'
import { pluralShape } from './shapes.ts'

const adverbs = 'not|also|already|always|never|long|now|still|only|since?'
/** Words that no noun begins with, so that "an" before them was "and". */
const notBehindAn =
  'his|her|their|the|its|my|our|your|he|she|they|we|that|this|those|these|has|had|was|were|is|are|will|would|could|then|two|three|four'

/** A letter lost, won or changed, which makes another word; the words beside it are of no class that it goes with. */
const letters = rows(
  [
    [
      'was|were|is|are|be|feel|feels|felt|very|so|been|family|clearly [relived>relieved] that|to|when|at|and|by|$',
      'They were [relived>relieved] that it ended.',
    ],
    [
      'to|will|would|could|can|must|help [curve>curb] crime|spending|emissions|inflation|violence|pollution|migration|immigration|demand|prices|abuse|knife|carbon|the',
      'It will help [curve>curb] crime.',
      'The road will curve to the left.',
    ],
    [
      '~ed&!need|mainly|partly|largely|shut|part [do>due] to !^',
      'Trains were delayed [do>due] to snow.',
      'What we need do to win is run.',
    ],
    [
      'is|was|are|were|been|be|being described|regarded|hailed|dismissed|seen [has>as] a|an|the|one',
      'He is described [has>as] a loner.',
    ],
    ['at [lest>least] !^', 'At [lest>least] ten died.'],
    [
      '!once|one|two|three|four|five|#|many|some|few|any|what|even|no more|less|fewer [that>than] #|half|ten|twenty|thirty|forty|fifty|one|two|three|four|five|six|seven|eight|nine|ever',
      'More [that>than] 200 came.',
    ],
    [
      'older|younger|bigger|higher|lower|larger|smaller|faster|longer|greater|cheaper|stronger|later|earlier [that>than] #|the|ever|any|his|her|expected|last|usual|its|their',
      'It is higher [that>than] expected.',
    ],
    [
      "[whose>who's] ever|been|already|just ~ed|held|won|to|seen|done|a|in",
      'She is the only one [whose>who’s] ever won it.',
    ],
    [
      'has|have|had [live>lived] in|at|here|there|with|on|alone|through|for|since|next',
      'She has [live>lived] here since May.',
    ],
    [
      'was|were|been|being [past>passed] by|into #|a|the|both|law|parliament|lawmakers|congress|mps',
      'The bill was [past>passed] by 52 votes.',
    ],
    [
      "the|a|its|their|his|our|~'s&!it's [forth&!Name>fourth] !^",
      'It is the [forth>fourth] album.',
      'They went back and forth. He crossed the Forth.',
    ],
    [
      '!~s|they|^|to|not|will|would|can|could|may|might|also|often|usually|that|which|who|people|i|we|you [form>from] home|abroad|scratch|behind|afar|above|below|within|outside|inside|elsewhere|where|here|there',
      'They work [form>from] home.',
    ],
    [
      'of|for|with|from|by|into [are>our] own|city|town|country|club|school|village|nation|planet',
      'It is good for [are>our] city.',
    ],
    [
      `has|have|had ${adverbs} [bee>been] ~ed|a|the|in|to|given|made|taken|told|found|able|due`,
      'It has [bee>been] fined.',
    ],
    ['the [worse>worst] !of|for|off|the|^ in|since|ever|for', 'It is the [worse>worst] drought in years.'],
    [
      'consider|examine|establish|investigate|investigating|determine|decide|check|discuss|look|looking at? [weather>whether] !^|reports|forecasts|maps|stations|patterns|conditions|data|warnings|systems|events was|were|is|are|had|has|should|will|could|can',
      'It will look at [weather>whether] staff were ill.',
      'They check the weather forecast is right.',
    ],
    ['[worst>worse] than', 'It is [worst>worse] than before.'],
    [
      '!^ , [were>where] he|she|they|it was|will|has|had|is|took|spent|met|lived|worked|died|remains|remained|gave|won',
      'He was taken to hospital, [were>where] he died.',
      'It would fall, were it to rain; he, were he alive, would go.',
    ],
    [
      'to|will|would|could|may|not [effect>affect] the|all|his|her|their|our|every whole|entire|way|lives|people|economy|area|region|price|prices|outcome|result|quality|health|performance|environment|market|ability|future|whole',
      'It will [effect>affect] the whole coast.',
    ],
    [
      "say|says|said|think|^|but|because|that [their>they're] shocked|surprised|worried|concerned|disappointed|pleased|delighted|frustrated|determined|committed|interested|satisfied|relieved by|at|to|about|that|with|in",
      'Fans say [their>they’re] shocked by it.',
    ],
    [
      'anyone|someone|everyone|anybody|those|people who [seen>saw] the|a|it|him|her|them|this|what',
      'Anyone who [seen>saw] the car should call.',
    ],
    [
      "[it's>its] @possessions|@itsNouns|history|population|size|role|main|location|success|origin|content|purpose|effect|popularity is|was|has|are|were|will|would|can|could|had|may|must",
      'They say [it’s>its] history is lost.',
      'It’s history. It’s money that is short.',
    ],
    [
      'is|was|are|were|been|be|also [know>known] locally|as|for|to|by|only|simply',
      'It is [know>known] locally as the Snake.',
    ],
    [
      '!they|we|you|i|he|she|who|it has|had|have [being>been] a|an|no|some|the|~ed|told|given|made|taken|found|shown',
      'There has [being>been] a rise.',
      'The joy they have, being a pair.',
    ],
    [
      'is|was|are|were still|also|now|currently|not? [been>being] ~ed|held|told|given|made|taken|shown|built|sold|sent|kept|used',
      'They are [been>being] urged to act.',
    ],
    [`has|had|have ${adverbs} [be>been] !^`, 'It has long [be>been] a port.'],
    [
      '^ it|this is|was [there>their] first|second|third|fourth|fifth|sixth|last|fault|turn|job !that|when|and|in|~ed|seen|^',
      'It was [there>their] third defeat.',
    ],
    ['[feel>fell] by|from|to|below #|a|##|two|three', 'Shares [feel>fell] by 6%.'],
    ['[feel>fell] victim|asleep|overboard|foul|sharply|steeply', 'He [feel>fell] asleep.'],
    [
      'a|the man|woman|boy|girl|car|vehicle|suspect|driver|van|dog [there>they] want|believe|say|think|suspect|fear',
      'This is the man [there>they] want.',
    ],
    [
      'judge|court|he|she|they|judges|who|magistrates|jury [through>threw] out the|a|an|his|her|their|that',
      'The judge [through>threw] out the case.',
    ],
    ['those|these [woman>women] !^', 'Those [woman>women] came.'],
    [
      '!^ [to>two] years|weeks|days|months|hours|decades ago|later|earlier|before|after|old',
      'He left [to>two] years ago.',
    ],
    [
      '!^ [here>her] mother|father|husband|death|career|daughter|boyfriend|injuries',
      'She lost [here>her] husband.',
    ],
    ['sentenced [for>to] !^ years|months|weeks|days', 'He was sentenced [for>to] eight years.'],
    ['sentenced [for>to] life|death', 'He was sentenced [for>to] life.'],
    [
      'has|have|had [raised>risen] sharply|steadily|steeply|dramatically|rapidly|slightly|significantly !the|a|their|his|her|its|our',
      'Cases have [raised>risen] sharply.',
      'They have raised significantly the stakes.',
    ],
    [
      'to|would|will|could|may|might|can|help [lesson>lessen] the|its|their|his|any|this',
      'It may [lesson>lessen] the pain.',
    ],
    [
      'come|comes|came|coming|brought|put|bring [in to>into] force|effect|operation|contact !the|a|his|her|their|open|entry',
      'It came [in to>into] force in May.',
      'They came in to force the door.',
    ],
    [
      'take|takes|took|taken|taking [in to>into] account|consideration|custody',
      'It was taken [in to>into] account.',
    ],
    [
      'man|woman|boy|girl|men|women|suspect|driver|teenager , [how>who] is|was|has|had|cannot|died|were|are|have !he|she|they|it|we|you|i|the|^',
      'The man, [how>who] cannot be named, fled.',
    ],
    [
      'those|anyone|someone|everyone [how>who] is|was|has|had|were|are|have|wants|want',
      'Those [how>who] were there fled.',
    ],
    ['will|would|could|should|does|did|must|may [no>not] @base|comment|play', 'He will [no>not] comment.'],
    [
      "his|her|my [mothers>mother's] house|funeral|death|side|body|car|name|home|life|family|arms|boyfriend",
      'Her [mothers>mother’s] funeral is due.',
    ],
    [
      "his|her|my [fathers>father's] house|funeral|death|side|body|car|name|home|life|family|business|footsteps",
      'His [fathers>father’s] house burned.',
    ],
  ],
  0.88,
)

/** "an" for "and": surer than "an" for "a". */
const joints = rows(
  [
    [`!^ [an&!Name>and] ${notBehindAn} !^`, 'The minister [an>and] his wife left.'],
    [
      `${pluralShape} [an&!Name>and] ${pluralShape}&!a~&!e~&!i~&!o~&!u~&!h~|women|men|children|people`,
      'He thanked doctors [an>and] nurses.',
      'It has an hours-long queue.',
    ],
    [
      'Name [an>and] Name&!a~&!e~&!i~&!o~&!u~&!h~&!f~&!l~&!m~&!n~&!r~&!s~&!x~',
      'It has shops in Paris [an>and] Bonn.',
      'She gave Ann an MBA.',
    ],
  ],
  0.93,
)

/** Numbers of things: how many there are, and the verb of how many. */
export const numbers: readonly TypoPattern[] = rows(
  [
    [
      `there [was>were] no|some|other|fewer|enough ${pluralShape} $|of|to|in|on|at|for|that|from|who|with|left|and|when|after|as`,
      'There [was>were] no plans to shut it.',
      'There was no sports centre, and there was no news.',
    ],
    [
      `there [is>are] no|some|other|fewer|enough ${pluralShape} $|of|to|in|on|at|for|that|from|who|with|left|and|when|after|as`,
      'There [is>are] no plans to shut it.',
    ],
    [
      'than|some|about|around|nearly|almost|least|another ## [driver|soldier|resident|worker|officer|prisoner|passenger|patient|doctor|nurse|student|firefighter|protester|demonstrator|migrant|refugee|house|home|car|vehicle|school|village|victim>$1s] are|were|have|had|from|in|who|will|took|died|gathered',
      'Some 300 [firefighter>firefighters] are there.',
    ],
    [
      'million|billion|thousand|hundred|~m&#|~bn&# [dollar|pound|euro>$1s] $|at|in|for|to|on|a|from|of',
      'It cost two million [dollar>dollars] to build.',
    ],
    [
      'last|first|past|final|previous|opening|next two|three|four|five|six|seven|eight|nine|ten|## [match|game|goal|season|year|month|week|day|race|set|round|minute>*many] $|and|in|for|to|without|but|since|against',
      'He has scored in his last five [match>matches].',
    ],
    [
      "two|three|four|both|these|those|many|several [country's|company's|party's|family's|city's|county's|community's>*plainies] $|are|were|have|had|will|signed|agreed|said|say|share|who|in|to|and|that",
      'The two [country’s>countries] signed it.',
    ],
    [
      `^|that|and hundreds|dozens|thousands|scores|millions of ${pluralShape}&!years&!pounds&!dollars&!miles&!hours&!euros|people|men|women|children [was>were] !^`,
      'Hundreds of homes [was>were] lost.',
      'The loss of hundreds of homes was felt.',
    ],
    [
      `^|that|and hundreds|dozens|thousands|scores|millions of ${pluralShape}&!years&!pounds&!dollars&!miles&!hours&!euros|people|men|women|children [has>have] !^`,
      'Dozens of homes [has>have] gone.',
    ],
    ['^ the|these|those men|women [was>were] !^', 'The men [was>were] fined.'],
    ['^ the|these|those men|women [has>have] !^', 'The women [has>have] left.'],
    [
      `thirds|quarters|half|many|some|all of the? ${pluralShape}|people [supports|backs|wants|thinks|says|believes|agrees|opposes>*infinitive] !^`,
      'Two thirds of voters [supports>support] it.',
    ],
    [
      '^ the|this|that|a|his|her|its|new !^? scheme|plan|bill|law|event|programme|project|system|festival|exhibition|policy|app|device|website|service|ceremony|tournament|race|course [allow|include|take|require|provide|encourage|enable|contain|apply|become|begin>*third] !^',
      'The new scheme [allow>allows] parents to work.',
    ],
    [
      '^ the|his|her|their !^? chairman|chairwoman|mayor|minister|president|owner|captain|spokesman|spokeswoman|headteacher|bishop|ambassador|senator|governor [say|want|believe|think|insist|deny|agree|know>*third] !^',
      'The chairman [say>says] it is not for sale.',
    ],
  ],
  0.87,
)

export const slips: readonly TypoPattern[] = [...letters, ...joints]
