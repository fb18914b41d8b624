import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Verbs that no clause follows without "that": what comes behind them is theirs. */
const transitive =
  'lost|lose|loses|losing|marked|marks|marking|celebrated|celebrates|celebrating|held|holds|opened|opens|launched|launches|released|releases|raised|raises|raising|cut|cuts|cutting|changed|changes|changing|won|reached|received|increased|increases|reduced|reduces|extended|sold|kept|expanded|expands|lowered|missed|closed|hosted|lifted|moved|built|dropped|broke|entered|published|renewed|unveiled|shut'
/** Verbs that take what people have: no place comes right behind them. */
const taking =
  'left|lost|lose|losing|sold|sell|selling|forgot|took|take|taking|brought|bring|bringing|raised|raise|cut|packed|kept|keep|saved|save|spent|spend|opened|open|closed|close|closing|bought|earned|defended|celebrated|announced|changed|change|improved|improve|expressed|voiced|cancelled|renewed|withdrew|dropped|repeated|parked|followed'
/** Where a clause begins. */
const opening = '^|say|says|said|think|thinks|know|because|that|and|but|if|when|sure'

/** "its" and "it's". */
const its: readonly TypoPattern[] = [
  {
    find: `${transitive} [it's>its] !a|an|the|not|been|all|too|just|really|that|because`,
    examples: ['The town is losing [it’s>its] last bank.', 'It opened [it’s>its] doors in May.'],
    counterExamples: ['He said it’s late, and it’s his.'],
  },
  {
    find: `${opening} [its>it's] because|what|why|how|me|us|been`,
    examples: ['He said [its>it’s] what he wants.'],
    counterExamples: ['Its likeness struck me, and its name is unclear.'],
    confidence: 0.85,
  },
  {
    find: `${opening} [its>it's] clear|unclear|likely|unlikely|impossible|hard|difficult|easy|important|possible|good|great|time|up|down|going to|that|what|whether|who|why|how`,
    examples: ['I think [its>it’s] going to rain.'],
    counterExamples: [
      'Its time had come, and its likely heir, its unclear status and its impossible dream went.',
    ],
    confidence: 0.88,
  },
]

/** "there", "their", "they're"; "your", "you're"; "whose", "who's". */
const pronouns: readonly TypoPattern[] = [
  {
    find: 'said|with|of|for|by|lost|about|against [there>their] own|coach|captain|families|homes|lives|jobs|parents|mother|father|son|daughter|leader|manager|rivals|opponents|hands|faces|voices|hotel|owners',
    examples: ['Fans said [there>their] coach must go.', 'They spoke of [there>their] families.'],
    confidence: 0.85,
  },
  {
    find: `${opening} [their>they're] going|trying|doing|saying !ahead|^`,
    examples: ['Fans say [their>they’re] going to leave.'],
    counterExamples: ['They object to their going to court.'],
    confidence: 0.88,
  },
  {
    find: `${opening} [their>they're] not going|happy|sure|allowed|coming|interested|convinced|afraid|alone`,
    examples: ['Fans say [their>they’re] not happy.'],
    counterExamples: ['They said their not guilty pleas stood.'],
  },
  {
    find: `${opening} [there>they're] going|trying to be|have|get|make|do|take|leave|win|find`,
    examples: ['They say [there>they’re] going to win.'],
    counterExamples: ['Is there going to be a vote?'],
    confidence: 0.88,
  },
  {
    find: "^|if|when|because|and|but [your>you're] looking|planning|unable|able|not|interested|sure|allowed|likely|trying !^",
    examples: ['Call us if [your>you’re] unable to come.'],
    confidence: 0.88,
  },
  {
    find: "[you're>your] own|car|house|name|email|account|phone|gp",
    examples: ['Bring [you’re>your] own cup.'],
  },
  {
    find: "[whose>who's] going|been to|on|in|a|the|at|with",
    examples: ['[Whose>Who’s] going to pay?'],
  },
  {
    find: "[who's>whose] car|house|name|son|daughter|wife|husband|brother|sister|body|children|parents|career|death|identity|lawyer|company|own|victims|owner|owners",
    examples: ['A man [who’s>whose] car was stolen called.'],
    counterExamples: ['A man who’s on his own, and who’s name-dropping.'],
    confidence: 0.88,
  },
]

/** Pairs that differ in a letter or two. */
const pairs: readonly TypoPattern[] = [
  {
    find: '@comparative|other [then>than] anything|anyone|anybody|most|us|them|him|me|ours|theirs|usual|initially|originally',
    examples: ['It was bigger [then>than] anything before.'],
  },
  {
    find: 'no later|less|more|fewer|longer|earlier|other [then>than]',
    examples: ['It must end no later [then>than] May.'],
  },
  {
    find: 'has|have|had [to>too] many|much !^',
    examples: ['The army has [to>too] many foes.'],
    confidence: 0.85,
  },
  {
    find: 'there is|are|was|were|been [to>too] many|much|few|little',
    examples: ['There are [to>too] many cars.'],
  },
  {
    find: 'far|much [to>too] many|much|late|early|long|often|high|low|soon|little|big|small|expensive|slow|close',
    examples: ['It is far [to>too] late.'],
  },
  {
    find: '[loosing>losing] the|their|his|her|its|a|control|ground|money|weight|patience|hope|to',
    examples: ['He is [loosing>losing] his hair.'],
  },
  {
    find: 'the|its|their|this|that|whose [affect>effect] of|on the|a|an|this|these|those|his|her|their|our|its|children|people|jobs|prices|climate|drug|drugs|alcohol|war|covid !patient|client',
    examples: ['The [affect>effect] of the drug is weak.'],
    counterExamples: ['The affect of the patient is flat.'],
  },
  {
    find: 'badly|worst|adversely|severely|directly [effected>affected]',
    examples: ['The badly [effected>affected] towns are cut off.'],
  },
  {
    find: 'the|a|his|her|its [principle>principal] reason|cause|concern|aim|objective|source|dancer|conductor|town|city|witness|suspect|residence',
    examples: ['The [principle>principal] reason was money.'],
  },
  { find: 'in|on|of [principal>principle] $', examples: ['She agrees in [principal>principle].'] },
  {
    find: '[effected>affected] thousands|hundreds|dozens|millions|people|residents|families|businesses|homes|him|her|them|us|me',
    examples: ['The storm [effected>affected] thousands of homes.'],
  },
  {
    find: '[payed>paid] !out',
    examples: ['He was [payed>paid] in cash.'],
    counterExamples: ['They payed out the cable.'],
  },
  {
    find: 'go|goes|went|going|back|close|next|due|thanks|up|down|access|similar|moved|returned|led|came|come [too>to] the|a|his|her|their|its',
    examples: ['Voters go [too>to] the polls.'],
  },
  {
    find: "of|with|in|on|by|from|lost|won|to [they're>their]",
    examples: ['They lost [they’re>their] first match.'],
  },
  { find: '[past>passed] away', examples: ['The teacher [past>passed] away on Sunday.'] },
  {
    find: 'has|have|had [past>passed] the|through|into|over|on',
    examples: ['The council has [past>passed] the plan.'],
    confidence: 0.85,
  },
  {
    find: 'walked|drove|ran|went|flew|sailed|cycled [passed>past] the|a|his|her|them|it|him',
    examples: ['He walked [passed>past] the shop.'],
  },
  {
    find: 'has|have|had|was|were|been|is|be|being [lead>led] by|the|to',
    examples: ['The revolt was [lead>led] by monks.'],
    counterExamples: ['He had lead pipes, and the lead is lost.'],
  },
  {
    find: '^ he|she [lead>led] the|a|an|his|her|their|to',
    examples: ['She [lead>led] the choir.'],
    counterExamples: ['Let him lead the way.'],
    confidence: 0.85,
  },
  {
    find: "cannot|can't|couldn't|could|can|to not? [breath>breathe] in|again|easier|easily|freely|through|properly|normally",
    examples: ['He could not [breath>breathe] in the smoke.'],
  },
  {
    find: 'able|unable|struggling|struggled|trying|hard to [breath>breathe]',
    examples: ['She was struggling to [breath>breathe].'],
  },
  {
    find: 'deep|last|first|of|hold|held|catch|caught his|her|your|their? [breathe>breath] $|of|and|before|when',
    examples: ['She took a deep [breathe>breath].'],
    confidence: 0.85,
  },
  {
    find: 'will|would|can|could|should|must|may [advice>advise]',
    examples: ['Staff will [advice>advise] you.'],
  },
  {
    find: 'the|some|legal|medical|any|his|her|their|of|for [advise>advice] $|of|on|to|from|was|is|and',
    examples: ['She sought legal [advise>advice].'],
    counterExamples: ['For those whom they advise, it is late.'],
    confidence: 0.88,
  },
  {
    find: 'everyone|everything|nothing|nobody|anything [accept>except] for|the|a|his|her',
    examples: ['Everyone [accept>except] the cook left.'],
    confidence: 0.85,
  },
  {
    find: 'place|town|city|village|house|street|hospital|area|country|region|school|room|park [were>where] he|she|it|they|we|i',
    examples: ['The town [were>where] he lived is gone.'],
    confidence: 0.88,
  },
  { find: '^|that|and|but|because they|we [where>were] !^', examples: ['They [where>were] late.'] },
  {
    find: 'decide|decided|know|knows|knew|ask|asks|asked|wonder|wondered|wondering|unclear|see|question|questions|determine|about|sure|unsure|doubt|uncertain|debate|matter [weather>whether] the|to|he|she|they|it|there|a|his|her|their|you|we|any|this|that',
    examples: ['It is unclear [weather>whether] he knew.', 'We must decide [weather>whether] to stay.'],
    confidence: 0.8,
  },
  {
    find: 'decide|know|ask|asked|see|question|determine|about|sure|of [weather>whether] or not',
    examples: ['He asked [weather>whether] or not it was true.'],
    counterExamples: ['It runs in all kinds of weather or climate.'],
  },
  {
    find: `${taking} [there>their] @possessions&!place&!places&!lead`,
    examples: ['They left [there>their] coats in the hall.', 'The players lost [there>their] way.'],
    counterExamples: ['They left there last May and took there some of the dogs.'],
    confidence: 0.85,
  },
  {
    find: '!is|are|was|were|been|be|not|from|out|over|went|go|lived|live|stood|sat [there>their] last|first|second|third|new|best|worst|final gig|album|win|film|song|concert|defeat|point|goal|title|baby|child|book|medal',
    examples: ['They play [there>their] last gig in Leeds.'],
    counterExamples: ['The game was played there last season.'],
    confidence: 0.85,
  },
  {
    find: "!^|from|out|over|up|down|in|and|but|while|went|go|who|people|lived|live|where|is|are|was|were|been|be|isn't|wasn't|not|if|because|when|though|although|as|since|all|get|got|stood|sat|put [there>their] @possessed !^",
    examples: [
      'Nurses say [there>their] workload is too high.',
      'They will play [there>their] gigs in Leeds.',
    ],
    counterExamples: ['From there life goes on; over there money talks.'],
    confidence: 0.87,
  },
  {
    find: "[its>it's] struggling|trying|hoping|getting|happening|becoming|raining|snowing to|a|the|very|more|not|harder|worse|better|too|again|here|out",
    examples: ['He admits [its>it’s] struggling to hire.'],
    counterExamples: ['The club and its struggling coach.'],
  },
  {
    find: "if|when|because|while|unless|until|whether [your>you're] heading|going|looking|trying|hoping|getting|thinking|feeling|travelling|driving|planning !is|are|was|were|has|have|may|can|could|should|will|must|^|glass|rate",
    examples: ['If [your>you’re] heading north, expect delays.'],
    counterExamples: ['If your heading is wrong, turn.'],
    confidence: 0.85,
  },
  {
    find: 'has|have|had not|always|already|never|long? [know>known] that|about|of|the|a|his|her|their|each|for|him|it|this',
    examples: ['They have [know>known] about it for years.'],
    counterExamples: ['What they have know no bounds.'],
  },
  {
    find: 'would rather !^ [then>than] !^',
    examples: ['She would rather resign [then>than] apologise.'],
    counterExamples: ['She would rather stay, then go.'],
    confidence: 0.85,
  },
  {
    find: 'more|less|rather ~ed|~ing|~ous|~ful|~able|~ible|~ant|~ent|~ive|likely|often [then>than] !^',
    examples: ['He was more tired [then>than] angry.'],
    counterExamples: ['It was more important then, and they were less worried then.'],
    confidence: 0.8,
  },
  {
    find: 'afford|able|unable|tried|trying|hoping|planned|refused|decided|agreed|allowed|forced|managed|failed|supposed|prepared|determined|vowed|promised|threatened|ordered|urged|expects|expected [too>to] !much|many|few|little|long|late|soon|early|often|far|^|@degrees|~ly|and|but|that|when|if|in|on|at|by|for|as|high|low|hot|fast|well|was|is|were|are|had|has',
    examples: ['They could not afford [too>to] move.'],
    counterExamples: ['He, too, decided too late. All were able too.'],
    confidence: 0.87,
  },
  {
    find: '!^ [too>to] the|their|its !next|following|day|night|week|month|year|other|same|last|previous|morning|^',
    examples: ['Witnesses [too>to] the crash were heard.'],
    counterExamples: ['He, too, the man. He won too the following year.'],
    confidence: 0.87,
  },
  {
    find: 'to [of>have] @participle',
    examples: ['He is believed to [of>have] fled.'],
  },
  {
    find: 'walked|drove|ran|flew|swept|rushed|sailed|cycled|jogged|walks|walking|driving|drives|goes|went|going|get|getting|moved|marched|rode|slipped [passed>past] $|and|when|as|while|without|in|on',
    examples: ['The crowd cheered as he walked [passed>past].'],
  },
  {
    find: 'sells|sold|selling|office|school|headed [stationary>stationery]',
    examples: ['The shop sells [stationary>stationery] and toys.'],
  },
  {
    find: 'is|was|were|are|remained|remains|a|hit [stationery>stationary] $|when|at|in|car|lorry|van|bus|train|vehicle|traffic',
    examples: ['The lorry was [stationery>stationary] when it was hit.'],
    counterExamples: ['The stationery in the drawer.'],
    confidence: 0.87,
  },
  {
    find: 'key|leading|major|important|vital|central|big|crucial|active|prominent|pivotal|his|her|their|its [roll>role] as|in|for|of',
    examples: ['She has a key [roll>role] in the talks.', 'His [roll>role] as coach is over.'],
    counterExamples: ['The ship began to roll in the swell.'],
    confidence: 0.85,
  },
  {
    find: 'to|will|would|could|can|may [wave>waive] the|its|his|her|their|all|any? fee|fees|charge|charges|right|rights|immunity|requirement|requirements|rules|costs|rent|tax',
    examples: ['The council agreed to [wave>waive] the fee.'],
  },
  {
    find: 'he|she|they [through>threw] the|a|an|himself|herself|themselves|stones|punches|bottles|rocks !years|course|day|night|whole|use',
    examples: ['He [through>threw] the ball to the keeper.'],
    counterExamples: ['She, through the years, stayed calm.'],
    confidence: 0.85,
  },
  {
    find: '[were>where] else',
    examples: ['They had no [were>where] else to go.'],
    confidence: 0.85,
  },
  {
    find: 'price|prices|rate|rates|temperature|temperatures|number|figure|figures|toll|profit|profits|sales|rents|wages|costs|cost|bills|bread|fuel has|have|had [raised>risen] by|sharply|steadily|again|since|to|from',
    examples: ['The price has [raised>risen] by a third.'],
  },
  {
    find: 'the|its|their|his|her [affects>effects] of|on',
    examples: ['The [affects>effects] of the drought are clear.'],
  },
  {
    find: "!the|a|of|and|or|pious|political|religious|this|such|his|her|their|thieves [cant>can't] !^|and|is|was|of",
    examples: ['The club [cant>can’t] afford a new roof.'],
    counterExamples: ['The pious cant of the day is old.'],
    confidence: 0.88,
  },
  {
    find: 'and|but [than>then] to|went|came|moved|turned|left|took|back|on|again|there',
    examples: ['We ate and [than>then] went home.'],
    counterExamples: ['More than he wanted, and less than he feared.'],
    confidence: 0.85,
  },
  {
    find: 'want|wants|wanted|need|needs|needed|hope|hopes|hoping|plan|plans|planned|planning|able|unable|going|trying|tried|likely|unlikely|willing|ready|refused|decided|agreed|allowed|forced|expected|began|begun|continue|continues|continued|managed|failed|used|forgot|supposed|prepared|determined|set [too>to] @base',
    examples: ['They want [too>to] build a stand.', 'She tried [too>to] explain.'],
    counterExamples: ['They want too much, and he is going, too.'],
  },
  {
    find: 'short|fond|ahead|plenty|lack|shortage|threat|guilty|accused|convicted|afraid|aware|unaware|capable|majority|amount|kind|sort|type|member|members|because|instead|suspected|proud|ashamed|rid|cost [off>of] !^',
    examples: ['He was found guilty [off>of] fraud.', 'It is a kind [off>of] glue.'],
    counterExamples: ['He paid cash off the books.'],
  },
  {
    find: 'most|neither|either|none [off>of] the|them|us|these|those|its|our !pace|bench|pitch|field|ball|record|road|track|back|cuff|shelf|top|post|bar',
    examples: ['Most [off>of] the staff went home.'],
    counterExamples: ['Two off the bench, most off the pace, and half off the price.'],
    confidence: 0.85,
  },
  {
    find: 'a [peace>piece] of paper|land|art|history|music|legislation|advice|cake|equipment|evidence|work|metal|wood|clothing',
    examples: ['He held a [peace>piece] of paper.'],
  },
  {
    find: 'prime|foreign|health|defence|defense|finance|education|interior|deputy|first|cabinet|justice|housing|transport|environment [minster>minister]',
    examples: ['The prime [minster>minister] left.'],
    counterExamples: ['York Minster is shut.'],
  },
  { find: 'boost|boosted|boosting [moral>morale]', examples: ['It will boost [moral>morale].'] },
  {
    find: 'away|apart|far|taken|came|comes|come|ranging|suffering|suffered|died|dies|resigned|retired|released|excluded|banned|emerged|returned|recovered|differs|stolen|evacuated|removed|rescued [form>from]',
    examples: ['She was rescued [form>from] the sea.'],
  },
  {
    find: 'is|was|are|as|^|and|in|at|by|with|for [on>one] of the',
    examples: ['He is [on>one] of the best.'],
    counterExamples: ['He moved on of his own will.'],
    confidence: 0.88,
  },
  {
    find: 'one [off>of] the best|most|biggest|largest|first|worst|top|few',
    examples: ['He is one [off>of] the best.'],
  },
  { find: 'to|can|must|will [asses>assess]', examples: ['Experts will [asses>assess] the damage.'] },
  { find: '[hearth>heart] attack|disease|failure', examples: ['He had a [hearth>heart] attack.'] },
  {
    find: 'stand|stands|stood|standing|murder|fair|clinical|criminal [trail>trial]',
    examples: ['He will stand [trail>trial] in May.'],
  },
  {
    find: '[diary>dairy] farmer|farmers|farm|farms|farming|products|industry|cow|cows|herd',
    examples: ['The [diary>dairy] farmers are angry.'],
  },
  {
    find: 'project|general|assistant|branch|store|line|team [manger>manager]',
    examples: ['The general [manger>manager] resigned.'],
  },
]

/** Set phrases with a word for another. */
const phrases: readonly TypoPattern[] = [
  { find: 'free [reign>rein]', examples: ['She has free [reign>rein].'] },
  { find: 'to [reign>rein] in', examples: ['He wants to [reign>rein] in costs.'], confidence: 0.85 },
  {
    find: 'take|takes|took|taking|taken|hand|handed over? the [reigns>reins]',
    examples: ['She took the [reigns>reins].'],
  },
  { find: 'sneak [peak>peek]', examples: ['Fans got a sneak [peak>peek].'] },
  {
    find: '[peaked>piqued] my|his|her|their|the|our interest|curiosity',
    examples: ['It [peaked>piqued] his interest.'],
  },
  { find: '[wreck>wreak] havoc', examples: ['It will [wreck>wreak] havoc.'] },
  { find: '[wrecked>wreaked] havoc', examples: ['It [wrecked>wreaked] havoc.'] },
  { find: '[wrecking>wreaking] havoc', examples: ['It is [wrecking>wreaking] havoc.'] },
  { find: '[baited>bated] breath', examples: ['They wait with [baited>bated] breath.'] },
  { find: '[tow>toe] the line', examples: ['He will [tow>toe] the line.'] },
  {
    find: '[poured>pored] over the|his|her|their documents|papers|books|records|files|data|maps',
    examples: ['He [poured>pored] over the maps.'],
  },
  { find: '[mute>moot] point', examples: ['It is a [mute>moot] point.'] },
  { find: '[per say>per se]', examples: ['It is not wrong [per say>per se].'] },
  { find: '[case and point>case in point]', examples: ['She is a [case and point>case in point].'] },
  { find: '[one in the same>one and the same]', examples: ['They are [one in the same>one and the same].'] },
  {
    find: '[intensive>intents and] purposes',
    examples: ['For all [intensive>intents and] purposes, it is over.'],
  },
  {
    find: '[pubic>public] meeting|transport|school|sector|inquiry|opinion|services|works|money|relations|consultation',
    examples: ['A [pubic>public] meeting was held.'],
  },
  { find: '^ he|she|it [use>used] to', examples: ['He [use>used] to work there.'] },
]

/** Two words in one, and apostrophes left out. */
const joined: readonly TypoPattern[] = [
  { find: '[alot>a lot]', examples: ['It costs [alot>a lot].'], confidence: 0.95 },
  { find: '[aswell>as well]', examples: ['She sings [aswell>as well].'], confidence: 0.95 },
  { find: '[eachother>each other]', examples: ['They love [eachother>each other].'], confidence: 0.95 },
  { find: '[noone>no one]', examples: ['He saw [noone>no one].'], confidence: 0.99 },
  { find: '[inspite>in spite] of', examples: ['He ran [inspite>in spite] of the rain.'], confidence: 0.95 },
  {
    find: '[incase>in case] of|the|it|he|she|they|you|we|there',
    examples: ['Run [incase>in case] of fire.'],
    confidence: 0.95,
  },
  { find: "[dont>don't]", examples: ['Some people [dont>don’t] vote.'], confidence: 0.88 },
  { find: "i|he|she|it|they|we|you|that|this|who|people [wont>won't]", examples: ['They [wont>won’t] pay.'] },
  { find: "i|he|she|it|they|we|you|who|people|just|simply [cant>can't]", examples: ['We [cant>can’t] pay.'] },
  { find: "[thats>that's]", examples: ['He says [thats>that’s] all.'] },
  { find: "[whats>what's]", examples: ['He asks [whats>what’s] next.'] },
  { find: "[theres>there's]", examples: ['He says [theres>there’s] more.'] },
  {
    find: "^ [lets>let's] go|be|not|hope|get|face|take|see|make|start|all",
    examples: ['[Lets>Let’s] go now.'],
  },
  {
    find: "[childrens>children's] !^",
    examples: ['The [childrens>children’s] ward is shut.'],
    confidence: 0.95,
  },
  { find: "[womens>women's] !^", examples: ['The [womens>women’s] team won.'], confidence: 0.95 },
  {
    find: "[mens>men's] !rea|^",
    examples: ['The [mens>men’s] team won.'],
    counterExamples: ['They debated mens rea.'],
  },
  { find: "[todays>today's] !^", examples: ['It is in [todays>today’s] paper.'] },
  { find: "[tomorrows>tomorrow's] !^", examples: ['It is in [tomorrows>tomorrow’s] paper.'] },
  {
    find: "last|next|this [years>year's] election|elections|budget|tournament|final|figures|results|event|race|championship|winner|festival|show|report|edition|competition",
    examples: ['It beat last [years>year’s] figures.'],
  },
  {
    find: "last|next|this [weeks>week's] vote|game|match|meeting|summit|episode|show|attack|storm|strike|hearing|ruling|budget|news",
    examples: ['He missed last [weeks>week’s] match.'],
  },
  {
    find: "@number|## [year's|month's|week's|day's|hour's|minute's>*plain] in|ago|later|old|after|before|and|for",
    examples: ['He left three [year’s>years] ago.', 'It is two [week’s>weeks] later.'],
  },
]

export const homophones: readonly TypoPattern[] = [...its, ...pronouns, ...pairs, ...phrases, ...joined]
