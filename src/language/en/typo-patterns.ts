import type { TypoPatterns } from '../shape/typo-patterns.ts'
import { agreement } from './patterns/agreement.ts'
import { collocations } from './patterns/collocations.ts'
import { confusables, soundAlikes } from './patterns/confusables.ts'
import { government } from './patterns/government.ts'
import { homophones } from './patterns/homophones.ts'
import { missingWords, needlessWords } from './patterns/missing-words.ts'
import { meant, misspellings } from './patterns/misspellings.ts'
import { number } from './patterns/number.ts'
import { participleForms, participles } from './patterns/participles.ts'
import { numbers, slips } from './patterns/slips.ts'
import { bareForms, verbForms } from './patterns/verb-forms.ts'
import {
  base,
  comparatives,
  degrees,
  heads,
  itsNouns,
  pastParticiples,
  plurals,
  possessed,
  possessions,
  pureVerbs,
} from './patterns/words.ts'

/** Nouns that only make their plural with "s" and that are no verbs or adjectives after a number. */
const nouns =
  'store nurse bottle ticket apartment cottage clinic ward vote seat goal point medal trophy coin knife gun bomb rocket missile drone shell bullet bike lorry truck boat ship tractor helicopter engine computer camera screen window door wall roof garden field cow horse pig chicken egg apple bag case arrest complaint death attack murder theft sentence warning meeting session concert gig album episode season tournament race lap defeat trainer agent owner buyer seller tenant landlord mother father uncle aunt cousin pensioner student lecturer professor priest bishop monk nun firefighter paramedic detective judge juror hostage prisoner car driver house suspect resident minister report result school hospital teacher officer worker player council election street building shop road family game week month year day hour minute second dollar pound euro vehicle article law bill candidate voter village town region neighbour neighbor passenger pupil patient doctor soldier victim protester teenager boy girl son daughter brother sister friend lawyer employee company group team club union book film song letter photo picture room bed park farm church hotel museum prison station airport port plant office bank pub restaurant theatre stadium festival pilot sailor climber runner singer actor artist writer author painter chef farmer banker trader investor politician senator mayor governor leader critic expert scientist researcher tourist visitor guest fan rider cyclist swimmer boxer goalkeeper striker defender midfielder manager referee director partner colleague classmate relative parent train plane flight bridge river tree animal dog cat bird island mountain beach kitchen table chair phone email website factory'
    .split(' ')
    .filter((noun) => !noun.endsWith('-x'))

/** Verbs that are no nouns, whose participle ends in "ed", and whose form with "s" is no plural. */
const regular =
  'resign confirm reject appoint ask insist suspend expand extend collapse-x accept assist attend avoid condemn consider deliver develop disappoint employ ensure-x exclude-x explain express-x fail gather happen inform invest kill launch-x maintain mention obtain offend perform prevent protect publish-x recover remain remind return-x select survive-x threaten warn'
    .split(' ')
    .filter((verb) => !verb.endsWith('-x'))
/** Verbs whose form with "s" is no plural. */
const verbs = [
  ...regular,
  ...'become bring build create find get give hire improve include keep make pay provide put receive reduce remove sell send take tell'.split(
    ' ',
  ),
]
/** Where people and things are taken, and what they are to do: never after "too". */
const afterTo =
  'hospital|court|prison|jail|safety|parliament|be|get|make|take|see|do|have|find|help|stop|leave|the|his|her|their|its|an'

/** Words in lower case that begin so. */
const lower = (start: string) => `${start}~&!Name&!#`

export const patterns: TypoPatterns = {
  lists: {
    modal: ['would', 'could', 'should', 'might', 'must'],
    comparative: [
      'more',
      'less',
      'better',
      'worse',
      'higher',
      'lower',
      'older',
      'younger',
      'larger',
      'smaller',
      'bigger',
      'faster',
      'slower',
      'longer',
      'shorter',
      'cheaper',
      'greater',
      'fewer',
      'stronger',
      'weaker',
      'rather',
    ],
    auxiliary: [
      'to',
      'will',
      'would',
      'could',
      'may',
      'might',
      'can',
      'cannot',
      'should',
      'must',
      "won't",
      "can't",
    ],
    preposition: ['of', 'in', 'from', 'with', 'on', 'for', 'by', 'at', 'into', 'under', 'over', 'despite'],
    have: [
      'has',
      'have',
      'had',
      "hasn't",
      "haven't",
      "hadn't",
      "he'd",
      "she'd",
      "they'd",
      "they've",
      "we've",
    ],
    number: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
    /** Small words: after "a" as a letter, "plan a is". */
    function: [
      'a',
      'an',
      'and',
      'are',
      'as',
      'at',
      'all',
      'am',
      'any',
      'about',
      'after',
      'again',
      'also',
      'i',
      'if',
      'in',
      'into',
      'is',
      'it',
      'its',
      "it's",
      'of',
      'off',
      'on',
      'onto',
      'or',
      'our',
      'out',
      'over',
      'each',
      'either',
      'even',
      'every',
      'el',
      'al',
      'o',
      'e',
      'en',
      'et',
      'us',
      'under',
      'until',
      'upon',
    ],
    collective: [
      'team',
      'company',
      'group',
      'family',
      'club',
      'council',
      'band',
      'union',
      'village',
      'town',
      'school',
    ],
    countable: nouns,
    regular,
    regularInEd: regular.map((verb) => `${verb}ed`),
    verbsInS: verbs.map((verb) => `${verb}s`),
    countables: nouns.map((noun) => `${noun}s`),
    plural: [...new Set([...plurals, ...nouns.map((noun) => `${noun}s`)])],
    heads,
    participle: pastParticiples,
    base,
    pureVerb: pureVerbs,
    comparatives,
    degrees,
    possessed,
    possessions,
    itsNouns,
  },
  forms: {
    meant,
    ...soundAlikes,
    ...participleForms,
    bare: bareForms,
    ing: [
      ['e', 'ing', ''],
      ['', 'ing', ''],
    ],
    ed: [
      ['e', 'ed', ''],
      ['y', 'ied', ''],
      ['', 'ed', ''],
    ],
    base: [
      ['ied', 'y', ''],
      ['ed', 'e', ''],
      ['ed', '', ''],
      ['pped', 'p', ''],
      ['nned', 'n', ''],
      ['tted', 't', ''],
      ['rred', 'r', ''],
    ],
    plain: [["'s", 's', '']],
    man: [
      ['men', 'man', ''],
      ['women', 'woman', ''],
    ],
    drop: [['s', '', '']],
    third: [
      ['y', 'ies', ''],
      ['o', 'oes', ''],
      ['h', 'hes', ''],
      ['', 's', ''],
    ],
    infinitive: [
      ['ies', 'y', ''],
      ['oes', 'o', ''],
      ['s', '', ''],
    ],
    plainies: [["y's", 'ies', '']],
    many: [
      ['ch', 'ches', ''],
      ['man', 'men', ''],
      ['child', 'children', ''],
      ['y', 'ies', ''],
      ['s', 'ses', ''],
      ['', 's', ''],
    ],
  },
  rules: {
    agreement: [
      ...agreement,
      ...number,
      ...numbers,
      {
        find: `[a&!Name>an] ${lower('a')}&!a-level&!@function|${lower('i')}&!@function|${lower('o')}&!one&!once&!one-~&!ouija&!@function|${lower('e')}&!eu~&!ew~&!@function|un~&!Name&!uni~&!unan~&!@function|ur~&!Name&!uran~&!ure~&!uri~|up~&!Name&!up|um~&!Name|ul~&!Name|hour|hours|hour-~|honest|honour|honor|honourable|honorary|heir|heiress`,
        examples: ['She is [a>an] actor.', 'It took [a>an] hour.', 'He ate [a>an] apple.'],
        counterExamples: [
          'A university, a one-off, a European, a useful unit and a US firm.',
          'Plan A is on, vitamin A and all. He went from a to b.',
        ],
      },
      {
        find: `[a&!Name>an] italian|indian|american|english|irish|australian|austrian|iranian|iraqi|israeli|african|asian|olympic|egyptian|argentine|argentinian|albanian|afghan|algerian|estonian|ethiopian|indonesian`,
        examples: ['They signed [a>an] Italian goalkeeper.'],
      },
      {
        find: `[an&!Name>a] ${['b', 'c', 'd', 'g', 'j', 'k', 'p', 'q', 't', 'v', 'w', 'y', 'z', 'f', 'l', 'm', 'n', 'r', 's'].map((letter) => `${lower(letter)}&!${letter}-~&!mp&!mps&!mp's&!sms&!nhs&!rsvp&!fbi&!sos`).join('|')}|university|unique|union|united|unit|universal|uniform|useful|used|user|usual|european|one|one-off`,
        examples: [
          'She wore [an>a] dark coat.',
          'It was [an>a] very long night.',
          'She joined [an>a] union.',
        ],
        counterExamples: [
          'An MP’s aide, an MP, an NHS trust, an hotel, an SMS, an x-ray and an s-shaped bend.',
        ],
      },
      {
        find: `^ [an>a] ${'man|woman|boy|girl|car|fire|police|group|judge|court|teenager|driver|new|second|third|former|local|major|number|few|report|spokesman|spokeswoman|spokesperson|total|victim|suspect|family|friend|neighbour|nurse|teacher|bus|lorry|plane|helicopter|train|public|private|special|large|small|big|huge|good|great|further|similar|recent|senior|young'}`,
        examples: ['[An>A] man was found dead in the park.'],
        counterExamples: ['An hour later, An Na left.'],
      },
      {
        find: `^ @countables|people [was>were] ${'told|asked|arrested|killed|injured|hurt|evacuated|taken|rescued|charged|urged|left|forced|seen|found|warned|treated|moved|closed|delayed|cancelled'}`,
        examples: ['Residents [was>were] told to leave.'],
        counterExamples: ['The flow of residents was halted.'],
      },
      {
        find: `@number|several|many [@countable>$1s] $|were|have|had|are|who|in|from|on|of|when|after|said|will|by|later|ago`,
        examples: ['Several [car>cars] were burnt.', 'Three [suspect>suspects] were held.'],
        counterExamples: ['Many a man, two series, a three-car train.'],
      },
      {
        find: 'one of the|these|those|our|their|his|her|its [@countable>$1s] $|was|is|has|who|in|from|on|of|said|will|had',
        examples: ['One of the [driver>drivers] was drunk.'],
        counterExamples: ['The driver of the car was one of the best.'],
      },
      {
        find: '[this>these] @countables were|are|have|had|will|who|that',
        examples: ['[This>These] reports are damning.'],
      },
      {
        find: '[these>this] @countable is|was|has|will|had',
        examples: ['[These>This] report is damning.'],
      },
      {
        find: '^ the|these|those|our @countables|children|police|people [was>were] !there|^',
        examples: ['The ministers [was>were] absent.', 'The children [was>were] unhurt.'],
        counterExamples: ['What the children was is unclear.'],
      },
      {
        find: '^ the|these|those|our @countables|children|police|people [is>are]',
        examples: ['The results [is>are] due on Friday.'],
      },
      {
        find: '^ the|this|that|a|his|her @countable&!@collective [were>was]',
        examples: ['The suspect [were>was] arrested.'],
        counterExamples: ['If the driver were drunk, he would stop.'],
      },
      {
        find: '^ the|this|that|a|his|her @countable&!@collective [are>is]',
        examples: ['The report [are>is] damning.'],
      },
      {
        find: '^ he|she|it [were>was] !to',
        examples: ['He [were>was] freed on bail.'],
        counterExamples: ['Were he to go, she would cry; as if he were a king.'],
      },
      {
        find: '^ we|they [is>are]',
        examples: ['We [is>are] ready.'],
      },
      {
        find: '^ we|they [has>have]',
        examples: ['They [has>have] left.'],
      },
    ],
    'confused-words': [
      ...misspellings,
      ...confusables,
      ...government,
      ...slips,
      ...homophones,
      ...collocations,
      {
        find: '@modal|may|not [of>have] @participle|~ed',
        examples: ['He would [of>have] resigned.', 'You should not [of>have] known.'],
        counterExamples: ['He would, of course, resign.'],
      },
      {
        find: '[their>there] is|are|was|were',
        examples: ['[Their>There] are fears for two children.'],
        counterExamples: ['Their area is safe.'],
      },
      {
        find: "@preposition [it's>its]",
        examples: ['It was found in [it’s>its] kennel.'],
        counterExamples: ['It’s in the kennel.'],
      },
      {
        find: "[it's>its] @countable|collar|appeal|workforce|kennel|budget|value|staff|board|customers|members|name|headquarters|future|leader|head|chairman|share|shares|profit|profits|image|reputation",
        examples: ['The council lost [it’s>its] appeal.'],
        counterExamples: ['It’s time, it’s news, it’s people that matter.'],
        confidence: 0.8,
      },
      { find: "[it's>its] own", examples: ['The town has [it’s>its] own theatre.'] },
      {
        find: "^|said|that|but|and|if|because|think|thinks [its>it's] a|an|the|not|been|too",
        examples: ['He said [its>it’s] a matter of weeks.'],
        counterExamples: ['Its name pleased, and its time had come.'],
        confidence: 0.8,
      },
      {
        find: '@comparative|other [then>than] a|an|the|ever|expected|usual|his|her|their|its|any|one|two|three|ten|half|in|those|that|#|waiting|leaving|wait|before|last|previously',
        confidence: 0.85,
        examples: [
          'The bill was higher [then>than] expected.',
          'He had no choice other [then>than] leaving.',
        ],
        counterExamples: ['It got worse, then better.'],
      },
      {
        find: 'take|took|taken|taking|sold|lost|sell|lose|leave|left|with|of|from|for|by|gave|give|found|made|kept|on [there>their] @countable|@countables|seats|house|home|own|children|lives|jobs|way|money|time',
        examples: ['The players took [there>their] seats.', 'The couple sold [there>their] house.'],
        counterExamples: ['He went from there to Rome and left there today.'],
        confidence: 0.8,
      },
      {
        find: "say|says|said|think|know|that|because [there>they're] not",
        examples: ['The residents say [there>they’re] not happy.'],
        counterExamples: ['There is no point.'],
        confidence: 0.8,
      },
      {
        find: '[their>there] was|is no|a|an|not|any|some',
        examples: ['He said [their>there] was no reason to leave.'],
      },
      {
        find: "[your>you're] not",
        examples: ['[Your>You’re] not allowed to park there.'],
        counterExamples: ['Your going there is a risk, your welcome was warm.'],
      },
      {
        find: '@auxiliary|not [loose>lose]',
        examples: ['They want to [loose>lose] weight.'],
        counterExamples: ['He was on the loose.'],
      },
      {
        find: 'will|would|could|may|might|can|cannot|not [effect>affect]',
        examples: ['The ban will not [effect>affect] customers.'],
        counterExamples: ['The effect will last.'],
      },
      {
        find: 'no|an|any|adverse|little|knock-on [affect>effect]',
        examples: ['It had no [affect>effect] on turnout.'],
      },
      {
        find: 'is|was|are|were|be|been [to>too] late|small|big|tired|early|expensive|dangerous|old|young|soon|much for|to|^',
        examples: ['He was [to>too] tired to play.'],
        counterExamples: ['The plan was to open late.'],
        confidence: 0.8,
      },
      {
        find: `taken|rushed|brought|sent|flown|went|gone|due|according|able|wants|wanted|trying|tried|needs|needed|plans|planned|decided|refused|failed|hopes|hoped|used|going [too>to] ${afterTo}`,
        examples: ['She was taken [too>to] hospital.', 'He wants [too>to] leave the club.'],
        counterExamples: ['It was taken too far, and she went too.'],
      },
      {
        find: 'lost|won|played|made|scored|sold|left|took|held|opened|launched|celebrated|started|finished|with|of|for|from|in|at|on|by [there>their] first|second|third|fourth|fifth|final|own|best|worst|new|latest|previous|opening @countable|@countables|match|win|defeat|home|house|season|album|title|goal|victory|job|child|baby|flight|meeting',
        examples: ['The team lost [there>their] first match.'],
        counterExamples: ['He left there last week.'],
      },
      {
        find: "[your>you're] going to be|get|have|need|see|do|make|want|love|lose|find",
        examples: ['[Your>You’re] going to need a bigger budget.'],
      },
      {
        find: "anyone|someone|everyone|somebody|anybody [whose>who's] been|seen|got|going|done|had|lost|made|taken|ever|never|not|also|already",
        examples: ['They ask anyone [whose>who’s] seen the car to call.'],
        counterExamples: ['Anyone whose car was taken may call.'],
      },
      { find: '[these>this] is|was|has', examples: ['[These>This] is a first.'] },
      { find: '[this>these] are|were|have', examples: ['[This>These] are damning reports.'] },
      {
        find: '@number|several|many|few [man>men] were|are|have|had|who|from|and|^',
        examples: ['Three [man>men] were arrested.'],
        counterExamples: ['A three-man team won.'],
      },
      {
        find: '@number|several|many|few [woman>women] were|are|have|had|who|from|and|^',
        examples: ['Two [woman>women] were hurt.'],
      },
    ],
    'missing-word': missingWords,
    'needless-word': needlessWords,
    'verb-form': [
      ...participles,
      ...verbForms,
      {
        find: 'will&!Name|would|should|must|might|cannot|could|may [@verbsInS>*infinitive] !^',
        examples: verbs.map((verb) => `They would [${verb}s>${verb}] it.`),
      },
      {
        find: "will&!Name|would|should|must|might|cannot|could|didn't|doesn't|don't|won't|can't|couldn't|wouldn't [@regularInEd>*base|be $1]",
        examples: regular.map((verb) => `They would [${verb}ed>${verb}] it.`),
        confidence: 0.8,
      },
      {
        find: `has|have|had|hasn't|haven't|hadn't [@regular>$1ed] $|over|after|from|to|that|the|a|his|her|their|its|in|on|at|by`,
        examples: ['The minister has [resign>resigned] over the leak.'],
        counterExamples: ['He had reason to resign.'],
      },
      {
        find: 'plan|plans|planned|want|wants|wanted|hope|hopes|hoped|try|tries|tried|able|going|due|set|expected|likely|decided|agreed|promised|refused to [@verbsInS>*infinitive] $|the|a|an|his|her|their|its|more|up|out|it|them|##|in|on|at|new',
        examples: verbs.map((verb) => `The company plans to [${verb}s>${verb}] more.`),
      },
      {
        find: '^|that|and|but|because|when he|she [have>has]',
        examples: ['He [have>has] been charged.'],
        counterExamples: ['Did he have a choice?'],
      },
      {
        find: '^|that|and|but|because|when|if we|they|you [was>were]',
        examples: ['They [was>were] taken to hospital.'],
        counterExamples: ['One of you was there.'],
        confidence: 0.8,
      },
      {
        find: "^|that|but|because he|she|it [don't>doesn't] !^ !nothing|nowt|no|none|nobody|never|nowhere|owt",
        examples: ['She [don’t>doesn’t] know.'],
        counterExamples: ['“He don’t know nowt,” she said.'],
        confidence: 0.8,
      },
    ],
  },
}
