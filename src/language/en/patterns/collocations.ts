import type { TypoPattern } from '../../shape/typo-patterns.ts'
import { rows } from './rows.ts'
import { pluralShape } from './shapes.ts'

/** Nouns and adjectives that sound alike, in the phrases that tell them apart. */
const soundAlikes = rows([
  [
    'building|construction|burial|heritage|landfill|nuclear|crash|bomb|test|camp|web|historic|caravan [sight>site]',
    'The building [sight>site] is shut.',
  ],
  ['[site>sight] of blood|land|them|him|her|it|himself', 'The [site>sight] of blood makes him ill.'],
  [
    'at first|catch|caught|lost|lose|losing [site>sight] $|of',
    'It was love at first [site>sight].',
    'They lost the site of the camp.',
  ],
  [
    'court|jury|inquest|tribunal|hearing|inquiry|committee|trial|panel|judge|police [herd>heard]',
    'The court [herd>heard] six witnesses.',
  ],
  ['[breaks>brakes] failed|squealed|jammed', 'The [breaks>brakes] failed.'],
  [
    "car's|lorry's|truck's|bus's|bike's|train's|faulty|worn [breaks>brakes]",
    'The lorry’s [breaks>brakes] were worn.',
  ],
  ['[break>brake] pedal|pads|lights|light|fluid|cable|pad|failure', 'He hit the [break>brake] pedal.'],
  ['slammed|slamming|slam on the [breaks>brakes]', 'She slammed on the [breaks>brakes].'],
  ['[plain>plane] crash|crashed|crashes|landed|carrying', 'The [plain>plane] crashed at sea.'],
  [
    'the [hole>whole] town|world|thing|time|family|team|day|year|process|lot|village|city|week|season|story',
    'The [hole>whole] town came.',
  ],
  ['is|was|are|were|been|got|get|gets|be [board>bored] with|by', 'He is [board>bored] with school.'],
  [
    '[air>heir] to the throne|title|estate|fortune|crown|kingdom|family',
    'She is [air>heir] to the throne.',
    'They took air to the lungs.',
  ],
  [
    'went|fell|spread|broke|came|walked|ran|drove|passed|crashed|swept|smashed|all|half|tore|ripped|burst [threw>through] the|a|his|her|their|it',
    'Fire spread [threw>through] the roof.',
  ],
  [
    'is|was|are|were|be|been|not [aloud>allowed] to|in|on',
    'She is [aloud>allowed] to build.',
    'He read it aloud to them.',
  ],
  ['in|into a [comma>coma]', 'He is in a [comma>coma].'],
  [
    'won|win|wins|winning|claimed|claims|took|takes|olympic|his|her a|the|two|three? gold|silver|bronze [metal>medal] $|in|at|for|winner|match|from',
    'He won a gold [metal>medal].',
    'It has a silver metal case.',
  ],
  ['gold|silver|bronze [metals>medals]', 'He has two gold [metals>medals].'],
  [
    '[past>passed] the|a|an|his|her|its exam|exams|bill|law|budget|test|motion|resolution|legislation|amendment|ball',
    'She [past>passed] the test.',
  ],
  ['was|were|is|been|being|be [lead>led] away|out|into|off|astray|back|through', 'He was [lead>led] away.'],
  [
    'a|most|so|very|rather|truly|this [bazaar>bizarre] case|incident|behaviour|behavior|story|twist|scene|attack|moment',
    'It was a [bazaar>bizarre] case.',
  ],
  [
    'is|was|are|were|who|and|^ [formally>formerly] a|an|the|of|head|editor|known|called',
    'She was [formally>formerly] a nurse.',
  ],
  [
    'everyone|everybody|all|nothing|nobody|closed|open|shut|anything|everything [accept>except] for|when|where|on|in|at',
    'It is shut [accept>except] on Sunday.',
  ],
  [
    '[excepted>accepted] the|a|an|his|her|their|that award|offer|invitation|apology|prize|plea|resignation|deal|proposal|challenge|verdict',
    'He [excepted>accepted] the offer.',
  ],
  [
    'to|must|will|cannot|refuses [except>accept] defeat|the|that|responsibility|it|his|a|an|any',
    'They must [except>accept] defeat.',
  ],
  ['^ [everyday>every day] he|she|i|we|they|people', '[Everyday>Every day] he runs.'],
  [
    '!the|of|an|for|to|than [everyday>every day] $',
    'He runs [everyday>every day].',
    'It is the art of the everyday.',
  ],
  [
    "has|had|have|he's|she's|they've|i've [all ready>already]",
    'He had [all ready>already] left.',
    'They are all ready.',
  ],
  [
    'the|an|church|high [alter>altar] boy|boys|of|server|rail',
    'An [alter>altar] boy sang.',
    'The alter ego of the king.',
  ],
  [
    '[bare>bear] the|a|any|in|witness|fruit|responsibility|no cost|costs|brunt|resemblance|mind|burden|scars|responsibility|pain|thought',
    'He will [bare>bear] the cost.',
  ],
  ["can't|cannot|couldn't [bare>bear]", 'She can’t [bare>bear] it.'],
  ['caught|accused|for|convicted|suspected of? [steeling>stealing]', 'He was caught [steeling>stealing].'],
  [
    'play|plays|played|playing a|an|the|his|her|no !^? [roll>role] in|of|as|$',
    'He played a key [roll>role] in it.',
  ],
  [
    'key|leading|vital|crucial|pivotal|starring|supporting|title|acting|advisory [roll>role]',
    'She has a leading [roll>role].',
  ],
  [
    '[waived>waved] his|her|their|a|flags|goodbye weapon|gun|arms|arm|hand|hands|flag|knife|flags|goodbye',
    'He [waived>waved] his gun.',
    'She waived her right to a lawyer.',
  ],
  [
    'military|army|security|medical|naval|emergency|trained|police|nato|un [personal>personnel] $|were|are|have|and|was|to|in|on|who|from|had',
    'Military [personal>personnel] were sent.',
    'He had a medical personal reason.',
  ],
  ['[stationary>stationery] shop|supplies|cupboard|store|order', 'The [stationary>stationery] shop is shut.'],
  [
    'was|were|is|remained|hit|parked|completely|a [stationery>stationary] $|car|vehicle|bus|lorry|when|traffic|train',
    'The car was [stationery>stationary].',
  ],
  ['[discrete>discreet] about|manner|inquiries|presence', 'He was [discrete>discreet] about it.'],
  ['[discreet>discrete] units|groups|elements|variables|steps', 'It has two [discreet>discrete] units.'],
  [
    '[complementary>complimentary] drink|drinks|ticket|tickets|breakfast|wine|copy|copies',
    'A [complementary>complimentary] drink came.',
  ],
  [
    "defence|defense|prosecution|legal|queen's|king's [council>counsel] for|said|told|$",
    'His defence [council>counsel] said no.',
  ],
  [
    '[counsel>council] tax|house|houses|estate|leader|meeting|elections|workers',
    'The [counsel>council] tax will rise.',
  ],
  ['[marital>martial] arts|law|artist|art', 'He teaches [marital>martial] arts.'],
  ['court [marital>martial]', 'He faces a court [marital>martial].'],
  [
    '[martial>marital] status|home|problems|affair|affairs|bliss|bed|breakdown',
    'Give your [martial>marital] status.',
  ],
  ['[desert>dessert] wine|menu|trolley|fork|spoon|table', 'A [desert>dessert] wine.'],
  ['for|favourite|favorite [desert>dessert] $', 'They had cake for [desert>dessert].'],
  ['[dessert>desert] island|sands|storm|heat|sun', 'A [dessert>desert] island.'],
  ['[duel>dual] carriageway|nationality|citizenship|purpose|role', 'The [duel>dual] carriageway is shut.'],
  [
    '[grizzly>grisly] murder|murders|discovery|scene|crime|find|details|killing',
    'A [grizzly>grisly] murder.',
  ],
  ['[grisly>grizzly] bear|bears', 'A [grisly>grizzly] bear.'],
  ['aircraft|plane|airport [hanger>hangar]', 'It is in an aircraft [hanger>hangar].'],
  ['[hoards>hordes] of tourists|fans|people|shoppers|visitors|children', 'The [hoards>hordes] of fans left.'],
  ['[lightening>lightning] strike|strikes|bolt|storm|rod|speed', 'A [lightening>lightning] strike hit it.'],
  ['struck|hit|killed by [lightening>lightning]', 'He was struck by [lightening>lightning].'],
  ['[reek|reeks>wreak] havoc', 'Storms [reek>wreak] havoc.'],
  ['set|sets|setting [sale>sail]', 'They set [sale>sail] at dawn.'],
  ['up|put|is for [sail>sale]', 'The house is up for [sail>sale].'],
  [
    '[soul>sole] survivor|purpose|reason|owner|responsibility|trader|exception|aim',
    'He is the [soul>sole] survivor.',
  ],
  ['at [steak>stake]', 'Lives are at [steak>stake].'],
  ['dire [straights>straits]', 'The club is in dire [straights>straits].'],
  ['central|basic|key|core|fundamental|main [tenants>tenets] of', 'The basic [tenants>tenets] of law.'],
  ['in [vein|vane>vain] $', 'He died in [vein>vain].'],
  ['a|total|complete|huge [waist>waste] of', 'It is a [waist>waste] of time.'],
  ['last|next|every [weak>week] $|in|on|at|after|when|that|and|to|for', 'He left last [weak>week].'],
  ['lost|losing|lose|loses|no|great [patients>patience] with|$', 'She lost [patients>patience] with him.'],
  [
    'cancer|hospital|elderly|sick|treating|treat|mental [patience>patients]',
    'Cancer [patience>patients] wait.',
  ],
  [
    'police|military|heavy|strong|in|the [presents>presence] of',
    'The [presents>presence] of mould.',
    'She wrapped the presents at home.',
  ],
  [
    'medical|financial|technical|consular|humanitarian [assistants>assistance] $|to|for|from|was|is|and',
    'They need financial [assistants>assistance].',
  ],
  ['[gorilla>guerrilla] war|warfare|fighters|leader|attacks|movement', 'A [gorilla>guerrilla] war.'],
  ['water|loose [canon>cannon]', 'Police used water [canon>cannon].'],
  ['long|the|a [cue>queue] of|for', 'A long [cue>queue] of cars.'],
  ['[currant>current] account|affairs|president|climate|situation|form', 'A [currant>current] account.'],
  ['[cereal>serial] killer|killers|number|offender|rapist|killings', 'A [cereal>serial] killer.'],
  ['on|granted|refused|jumped|unconditional|conditional [bale>bail]', 'He is out on [bale>bail].'],
  ['[breech>breach] of', 'A [breech>breach] of trust.'],
  ["high|crown|supreme|county|magistrates' [caught>court]", 'The high [caught>court] ruled.'],
  ['golf|race|training|obstacle|collision|crash [coarse>course]', 'The golf [coarse>course] is shut.'],
  ['of [coarse>course] $', 'Of [coarse>course], he won.'],
  ['marine|press|diplomatic|peace [core|corp>corps]', 'The diplomatic [core>corps] left.'],
  ['bus|rail|taxi|train [fairs>fares]', 'Rail [fairs>fares] will rise.'],
  ['no mean|remarkable|incredible|impressive [feet>feat]', 'It is no mean [feet>feat].'],
  ['[fowl>foul] play', 'Police suspect [fowl>foul] play.'],
  [
    'a|the|his|her|their [knew>new] car|job|home|house|deal|album|book|school|law|manager|coach|record',
    'He has a [knew>new] job.',
  ],
  [
    'he|she|they|who|i|we|never|nobody [new>knew] that|about|the|him|what|how|it|nothing',
    'She [new>knew] nothing of it.',
  ],
  ['there is|are|was|were|has [know>no] !^', 'There is [know>no] doubt.'],
  ['on [lone>loan] $|from|to|at|until', 'He is on [lone>loan] from Leeds.'],
  ['window [pain>pane]', 'A window [pain>pane] broke.'],
  ['a [pear>pair] of', 'A [pear>pair] of shoes.'],
  [
    'half|quarter|ten|five|twenty [passed>past] one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    'He left at half [passed>past] two.',
  ],
  ['opinion|exit|straw [pole|poles>poll]', 'An exit [pole>poll].'],
  ['[poll>pole] position|vault|vaulter', 'He is in [poll>pole] position.'],
  ['bird|birds of [pray>prey]', 'A bird of [pray>prey].'],
  ['heavy|torrential|pouring [reign|rein>rain]', 'Heavy [reign>rain] fell.'],
  ['last [rights>rites] $|to|by|from', 'A priest gave him the last [rights>rites].'],
  ['human [rites>rights]', 'It breaks human [rites>rights].'],
  ['[write>right] away|now $', 'He left [write>right] away.'],
  ['bus|escape|trade|cycle [root>route]', 'The bus [root>route] is shut.'],
  ['bus|escape|trade|cycle [roots>routes]', 'Bus [roots>routes] are shut.'],
  [
    "has|have|had|haven't|hasn't|never|be|been [scene>seen] $|the|a|in|by|on|him|her|it|them",
    'I have never [scene>seen] it.',
    'It has scene after scene.',
  ],
  ['was|been|were|be|being [throne>thrown]', 'He was [throne>thrown] out.'],
  ['the [thrown>throne] $|from|in', 'He is heir to the [thrown>throne].'],
  ['is|was|are|were [vary>very]', 'It was [vary>very] late.'],
  ['[vary>very] much|good|well|few|little|important|happy|sad|likely', 'Thank you [vary>very] much.'],
  ['lose|losing|lost|gain|gained|gaining [wait>weight]', 'He lost [wait>weight].'],
  ['[won>one] of the', 'He is [won>one] of the best.'],
  [
    'a|the|explosive|medical|mobile|electronic|this [devise>device] $|was|that|is|to|in|had|which',
    'An explosive [devise>device] was found.',
  ],
  ['to|will|must [device>devise] a|new|ways|plans', 'They must [device>devise] a plan.'],
  [
    'wear|wearing|wore|new|dirty|warm|their|his|her [cloths>clothes]',
    'He wore old shoes and new [cloths>clothes].',
  ],
  [
    'was|were|be|been|charges [bought>brought] against|before|up|back',
    'Charges were [bought>brought] against him.',
  ],
  ['[trial>trail] of destruction|blood', 'It left a [trial>trail] of blood.'],
  ['[costumer>customer] service|services|base|data', 'The [costumer>customer] service is poor.'],
  ['[costumers>customers] are|were|have|who|will|can', 'The [costumers>customers] are angry.'],
  [
    'has|have|was|were|he|she|they|had|club|we [singed>signed] a|the|by|for|an|up|with',
    'He [singed>signed] a deal.',
  ],
  ['[sever>severe] weather|injuries|pain|damage|delays|burns|drought', 'He has [sever>severe] burns.'],
  ['[statue>statute] of limitations', 'The [statue>statute] of limitations.'],
  [
    '[collage>college] student|students|football|course|campus|principal|degree',
    'A [collage>college] student.',
  ],
  ['lost|losing|regained|regain [conscience>consciousness]', 'She lost [conscience>consciousness].'],
  ['[elicit>illicit] drugs|drug|affair|trade|substances|relationship', 'An [elicit>illicit] affair.'],
  ['[eminent>imminent] danger|threat|attack|collapse|risk', 'They face [eminent>imminent] danger.'],
  ['are|is|was|were|very|so|really|am|be [exited>excited] about|to', 'She is [exited>excited] about it.'],
  [
    '[perspective>prospective] buyer|buyers|students|candidates|parents|tenants|customers',
    'A [perspective>prospective] buyer.',
  ],
  ['[preceded>proceeded] to', 'He [preceded>proceeded] to sing.'],
])

/** Words a letter or two apart, told by their neighbours. */
const slips = rows(
  [
    [
      'is|was|are|were|comes|came|come|live|lives|back|home|away|out|letter|email|message|call|players|people|man|woman|men|women|students|tourists|migrants|visitors [form>from] Name&!@function',
      'He comes [form>from] Leeds.',
    ],
    [
      'died|suffered|suffering|recovered|recovering|taken|stolen|removed|rescued|released|banned|barred|suspended|fled|fell|jumped|escaped|retired|resigned|returned|travelled|moved|ranging|apart|withdrew|withdrawn|quotes|extracts [form>from] the|a&!Name|an|his|her|its|their|##|injuries|work|prison|school|hospital',
      'He died [form>from] his wounds.',
    ],
    [
      'is|was|are|were|also|better|best|well|been|widely|became [know>known] for|as|to|by',
      'She is [know>known] for her wit.',
    ],
    [
      'the|his|her|their|its [fist>first] to|time|half|place|round|minister|world|woman|man|person|match|game|goal|day|year|of',
      'She is the [fist>first] woman on it.',
    ],
    [
      '[tow>two] men|women|people|years|days|weeks|months|hours|children|police|others',
      '[Tow>Two] men fled.',
    ],
    ['is|was|are|were|been|be [though>thought] to', 'He is [though>thought] to be dead.'],
    [
      'went|go|goes|gone|going|passed|broke|all|halfway|walked|drove|flew|get|got|put [though>through] the|a|an|his|her|their|it|this',
      'He went [though>through] the door.',
    ],
    [
      '[resent>recent] years|months|weeks|days|report|study|poll|survey|interview|history|weeks|events',
      'It fell in [resent>recent] years.',
    ],
    [
      'the|their|his|our|club|new [manger>manager] said|told|has|resigned|of|was',
      'The new [manger>manager] said no.',
    ],
    [
      'is|was|are|were|been|be|became|looked [quit>quite] happy|a|an|different|good|clear|sure|often|right|rare|hard|close|some|the|like|well|likely|big|high',
      'They were [quit>quite] happy.',
    ],
    [
      "is|was|it's|been|be [quiet>quite] a|an|good|different|often|some|simply|clear|sure|right|likely",
      'It was [quiet>quite] a night.',
    ],
    ['[untied>united] nations|states|kingdom|airlines', '[Untied>United] Nations staff left.'],
    [
      'depend|depends|depending|relies|rely|focus|based|insists|insist|agreed|reliant|dependent [one>on] the|a|his|her|their|what|how|it',
      'It depends [one>on] the rain.',
    ],
    ['a|an ~-year-old [women>woman]', 'A 34-year-old [women>woman] fled.'],
    ['a|an ~-year-old [men>man]', 'A 34-year-old [men>man] fled.'],
    [
      'a|an|another young|old|elderly|pregnant|married|local|second|third|homeless|injured [women>woman] !only|and|^',
      'A young [women>woman] fled.',
    ],
    [
      'a|an|another young|old|elderly|married|local|second|third|homeless|injured|armed [men>man] !only|and|^',
      'An old [men>man] fled.',
    ],
    ['a|another|one [women>woman] was|is|has|who|said|had|in|from', 'A [women>woman] was hurt.'],
    ['a|another|one [men>man] was|is|has|who|said|had|in|from', 'A [men>man] was hurt.'],
    ['[infact>in fact]', '[Infact>In fact], no one came.'],
    ['[goahead>go ahead] $|with|as|on|in', 'It will [goahead>go ahead].'],
    ["in [to day's>today's]", 'He lost in [to day’s>today’s] race.'],
  ],
  0.88,
)

/** "its" and "it's", "their" and "there", "your" and "you're", "than" and "then", "to" and "too", "affect" and "effect". */
const smallWords = rows(
  [
    [
      "hurt|hurts|broke|breaks|wagged|lifted|changed|changes|opened|lost|loses|losing|has|have|had|shut|moved|raised|raises|cut|cuts|named|names|reached|reaches|saw|sees|keeps|kept|showed|shows|lowered|missed|found|left|used|uses|says|said|revealed|defended|defends|launched|published|sold|built|proud|despite [it's>its] @itsNouns",
      'The dog hurt [it’s>its] paw.',
    ],
    [
      '^|they|but|because|sure|say|says|said|that|police|believe|fear|fears [their>there] may|might|could|will|would|must|should|cannot be|have|not|also',
      'Police fear [their>there] may be more.',
    ],
    [
      "^|but|and|because|say|says|said [there>they're] not? expected|going|coming|happy|sure|alone|allowed|trying|planning|looking|hoping to|of|that|in|for|from|$",
      '[There>They’re] not expected to win.',
    ],
    [
      "hope|think|sure|if|sign|say|says|believe|know|when|because|until|unless|whether that? [their>they're] safe|willing|ready|ok|fine|happy|aware|able|unable|right|wrong|alive|free|innocent|guilty|sure|afraid|still $|to|of|that|about|and|here|there",
      'They say [their>they’re] safe.',
    ],
    [
      "sold|sell|left|lost|lose|leave|took|take|took|bought|found|saw|with|of|for|by|in|on|from|about|against|into|to [they're>their] @possessions",
      'The pair sold [they’re>their] house.',
    ],
    [
      'with|of|by|about|against|into|lost|left|took|sold|lose|leave|celebrated|celebrate|defended|bring|brought|kept|keep|gave|give|had|have|made|make [there>their] @possessions',
      'Shoppers left [there>their] bags.',
    ],
    [
      'is|was|are|were|be|been|even|much|far|slightly|no|any|took|takes|lot|bit|little|getting|got|going|grew|became|seems|looks @comparatives [then>than] he|she|they|we|i|you|it|his|her|their|last|expected|usual|forecast|most|many|ever|before|the|a|any|anyone|those|that|this|in|our|planned|thought',
      'He is taller [then>than] his brother.',
      'It got warmer, then the rain came.',
    ],
    [
      'more|fewer|less|higher|bigger|better|worse !^ [then>than] last|ever|any|expected|usual|##|in|before|previous',
      'It had fewer errors [then>than] last year.',
    ],
    [
      'by|until|since|back|just|and|only|even|but|well [than>then] $|came|went|he|she|they|it|we|pulled|left|returned|said|added',
      'She rose, and [than>then] left.',
    ],
    [
      "^|say|says|said|think|because|but|that|and|if|know [its>it's] just|only|still|very a|an|the|not|been|too",
      'He said [its>it’s] just a game.',
    ],
    ["!would|had|'d rather [then>than]", 'He ran rather [then>than] walked.'],
    [
      'huge|big|little|significant|profound|devastating|positive|negative|side|immediate|major|lasting|greenhouse|ripple|domino|chilling|cumulative [affect>effect]',
      'It had a huge [affect>effect].',
    ],
    ['side [affects>effects]', 'The side [affects>effects] are mild.'],
    [
      'take|takes|took|taking|come|comes|came|into|immediate|in [affect>effect] $|on|from|in|at|next|last|today|after|this',
      'It will take [affect>effect] today.',
    ],
    [
      'it|that|which|this|what|only|directly|decision|law|disease|virus|change|move|ruling|shortage|cut|ban|strike [effects>affects] all|people|everyone|thousands|millions|residents|us|them|everybody',
      'It [effects>affects] people of all ages.',
      'The ruling’s effects all fade.',
    ],
    [
      'those|people|areas|families|households|residents|homes|villages|passengers|customers|patients|communities|businesses [effected>affected] should|by|will|are|were|can|include|$',
      'Those [effected>affected] should call.',
    ],
    [
      "school's|vice|assistant|deputy|college's [principle>principal] has|said|told|was|is|of|at|$",
      'The school’s [principle>principal] has quit.',
    ],
    [
      'every|any|moral|guiding|founding|fundamental|matter|point|question of? [principal>principle] $|we',
      'It goes against every [principal>principle] we hold.',
    ],
    [
      'is|was|are|were|be|been|far|much|not|getting [to>too] @degrees to|for|$|and',
      'The price is [to>too] high for most.',
    ],
    [
      'done|has|have|had|spend|spent|cost|costs|drank|drink|eat|paid|pay|ask|asking|say|said|doing|is|was|did|know|knows [to>too] much|little|many|few $|for|on|to|time|money|about|of|people',
      'She spent [to>too] much on it.',
    ],
    [
      'charged|ordered|forced|allowed|asked|told|invited|expected|likely|agreed|began|started|continued|seems|appears|manages|managed|offered|forgot|learned|meant|prepared|set|due|unlikely|how|where|when|ready|able|unable [too>to] @base',
      'She was charged [too>to] appear in court.',
      'He, too, was able too.',
    ],
    [
      "^ [your>you're] a|an|the|never|always|just|probably|too|welcome|right|wrong|still|only|already|in|at|on|free|ready|lucky|sure $|to|too|so|of|not|a|the|one|going|old|late|that|about|if|and",
      '[Your>You’re] too old.',
    ],
    [
      "think|thinks|thought|know|says|if|when|because|that|hope|unless|until|sure|like [your>you're] a|an|the|not|never|too|in|at|doing|being|mad|ready|sure $|to|that|of|great|good|bad|old|young|the|going|here|on|about|not",
      'They think [your>you’re] mad.',
    ],
    [
      "take|takes|with|of|for|use|bring|check|get|got|this|that|keep|lose|change|share|send|about|on|from|protect|show|read [you're>your] first|own|passport|name|house|home|car|email|account|phone|gp|children|family|money|life|work|job|doctor|ticket|tickets|story|views|best|details|password|body|health|friends|dog",
      'Take [you’re>your] passport.',
    ],
    [
      "^|say|says|said|think|because|but|that|and|if|know|course|hope [its>it's] a|an|the|not|been|too|never|always|really|also|going|getting|becoming|so|happening|raining|about",
      'She said [its>it’s] not a game.',
    ],
    ["^ [whose>who's] next|there|here|afraid|winning|coming|to", '[Whose>Who’s] next?'],
    [
      "^ [who's>whose] idea|fault|job|turn|side|car|book|house|decision|responsibility|land|money|rules",
      '[Who’s>Whose] idea was it?',
    ],
    [
      "people|man|woman|men|women|player|players|someone|those|anyone|couple|family|families [who's>whose] @possessions",
      'A man [who’s>whose] wife died sued.',
    ],
    [
      '[an>a] hospital|house|home|huge|high|husband|hand|horse|hole|helicopter|hearing|helmet|highly|happy|hard|heavy|holiday|human|hundred|hit|head|healthy|helpful|half-marathon|hammer|harsh|headline|hill|hospice|hostage|hot|household|hug|hunt|hurricane|unanimous|unified|euro|one-year|united|unicorn|universal|ukrainian|uk|us|eu-wide',
      'He is in [an>a] hospital.',
      'An historic day, an hotel, an hour and an heir.',
    ],
    [
      '[a&!Name>an] mp|mep|nhs|fbi|mri|hiv|hr|hgv|raf|suv|ngo|mba|msp|nba|nfl|x-ray|m&s',
      'She is [a>an] MP for Leeds.',
    ],
    [
      "the [mans>man's] body|wife|death|family|car|house|name|head|body|life|lawyer|face|identity|mother|arrest",
      'The [mans>man’s] body was found.',
    ],
    ["[womans>woman's] !^", 'The [womans>woman’s] car was found.'],
    [
      "all|many|several|these|those|two|three|four|five|six|some|most [~'s&!Name&!it's&!that's&!there's&!here's&!he's&!she's&!who's&!what's&!how's&!where's&!let's&!one's&!men's&!women's&!children's&!people's&!today's&!year's&!other's&!else's&!world's&!week's&!day's&!month's>*plain] $|are|were|must|have|will|who",
      'All [dog’s>dogs] must be on a lead.',
    ],
    ["has|have|had|no|of|the [right's>rights] $|of|and|to", 'He has no [right’s>rights].'],
    [
      'on|last|next|this|every|until|by|from|since|late|early|and [monday&!Name>Monday]',
      'They left on [monday>Monday].',
    ],
    [
      'on|last|next|this|every|until|by|from|since|late|early|and [tuesday&!Name>Tuesday]',
      'They left on [tuesday>Tuesday].',
    ],
    [
      'on|last|next|this|every|until|by|from|since|late|early|and [wednesday&!Name>Wednesday]',
      'They left on [wednesday>Wednesday].',
    ],
    [
      'on|last|next|this|every|until|by|from|since|late|early|and [thursday&!Name>Thursday]',
      'They left on [thursday>Thursday].',
    ],
    [
      'on|last|next|this|every|until|by|from|since|late|early|and [friday&!Name>Friday]',
      'They left on [friday>Friday].',
    ],
    [
      'on|last|next|this|every|until|by|from|since|late|early|and [saturday&!Name>Saturday]',
      'They left on [saturday>Saturday].',
    ],
    [
      'on|last|next|this|every|until|by|from|since|late|early|and [sunday&!Name>Sunday]',
      'They left on [sunday>Sunday].',
    ],
    [
      'the [french&!Name>French] president|government|foreign|interior|capital|police|open|language|film|army|parliament|side|club',
      'The [french>French] president spoke.',
    ],
  ],
  0.88,
)

/** Owners of one thing after another in the news. */
const owner =
  'government council mayor minister club team president school hospital victim suspect driver governor king queen prince bishop pope chancellor nation firm village owner defendant patient player singer author public'
const institution = 'country company city party county baby university ministry army family'
/** The words, each with the "s" of its owner. */
const withS = (text: string) =>
  text
    .split(' ')
    .map((noun) => `${noun}s`)
    .join('|')

/** Owners whose apostrophe is left out, before what is theirs. */
const owners: readonly TypoPattern[] = [
  {
    find: `the|our|this|their|his|her|a [${withS(institution)}>*drop's] !^`,
    examples: institution.split(' ').map((noun) => `The [${noun}s>${noun}’s] name is known.`),
    confidence: 0.98,
  },
  {
    find: `the|this|his|her|their [${withS(owner)}>*drop's] decision|policy|response|handling|approach|strategy|refusal|resignation|failure|mother|father|widow|lawyer|headteacher|wife|husband|son|daughter|death|speech|residence|spokesman|spokeswoman|car|licence|license|trust|largest|biggest|oldest|richest|career|economy|reputation|future`,
    examples: owner.split(' ').map((noun) => `The [${noun}s>${noun}’s] failure is known.`),
    confidence: 0.88,
  },
  {
    find: "the [mayors|presidents|governors|ministers>*drop's] office !space|^",
    examples: ['The [mayors>mayor’s] office declined to comment.'],
    counterExamples: ['She told the mayors office space was scarce.'],
  },
  {
    find: "the [worlds>world's] first|best|most|largest|biggest|oldest|richest|longest|tallest|highest|poorest|second|third|only|top|fastest|worst|busiest|smallest|press|attention|media",
    examples: ['It is the [worlds>world’s] largest ship.'],
    counterExamples: ['The worlds of art and sport meet.'],
  },
  ...(
    [
      ['are', 'is'],
      ['have', 'has'],
    ] as const
  ).map(([many, one]) => ({
    find: `^ the number of ${pluralShape}|people|men|women|children [${many}>${one}] !^`,
    examples: [`The number of cases [${many}>${one}] not risen.`],
    counterExamples: [`A number of cases ${many} not risen.`],
    confidence: 0.87,
  })),
]

export const collocations: readonly TypoPattern[] = [...owners, ...soundAlikes, ...slips, ...smallWords]
