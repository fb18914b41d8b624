import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Verbs whose past is no participle: "went" beside "gone". */
const irregular = `
  did=done saw=seen sang=sung drank=drunk rang=rung sank=sunk tore=torn wore=worn threw=thrown grew=grown flew=flown
  blew=blown drew=drawn hid=hidden rode=ridden wrote=written stole=stolen took=taken gave=given chose=chosen
  drove=driven knew=known ate=eaten shook=shaken rose=risen swam=swum froze=frozen ran=run went=gone broke=broken
  fell=fallen spoke=spoken began=begun became=become forgot=forgotten came=come swore=sworn forgave=forgiven
  withdrew=withdrawn overcame=overcome undertook=undertaken mistook=mistaken overthrew=overthrown shrank=shrunk
  underwent=undergone foresaw=foreseen woke=woken
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('=') as [past: string, participle: string])

/** Those of them whose participle has a passive. */
const transitive = irregular.filter(
  ([past]) => !'rose ran went fell became came swam underwent shrank sank woke'.split(' ').includes(past),
)
/** Pasts that stand for no other word behind "be". */
const clear = 'wrote stole took gave chose drove threw knew ate shook overthrew undertook mistook'

/** Bare verbs whose participle is another word, and which no noun is. */
const bare = `
  steal=stolen throw=thrown bite=bitten give=given take=taken choose=chosen tell=told find=found hold=held send=sent
  sell=sold buy=bought bring=brought keep=kept teach=taught catch=caught lose=lost forget=forgotten write=written
  speak=spoken eat=eaten grow=grown know=known see=seen forgive=forgiven withdraw=withdrawn understand=understood
  shoot=shot hide=hidden draw=drawn drive=driven make=made leave=left lead=led pay=paid
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('=') as [bare: string, participle: string])

/** Regular verbs that are nouns too: with "-ed" behind "have been", and where someone is what they are done to. */
const nounVerbs =
  'check|repair|clean|search|block|sack|jail|rob|stab|arrest|rescue|force|charge|name|ban|cancel|schedule|kidnap|interview|nominate'
/** Whom things are done to. */
const patients =
  'he|she|they|we|i|who|it|man|woman|men|women|boy|girl|plane|flight|driver|passengers|residents|officers|protesters|players|house|shop|car|road|bridge|police|people'

/** What may stand inside a verb. */
const between = 'not|also|never|already|now|just|always|since|only|recently?'

const first = (pairs: readonly (readonly [string, string])[]) => pairs.map(([word]) => word).join('|')

/** Forms that corrections name: the participle of a past, of a bare verb, and the past of a participle. */
export const participleForms = {
  done: irregular.map(([past, participle]) => [past, participle, ''] as const),
  participle: bare.map(([verb, participle]) => [verb, participle, ''] as const),
  past: irregular.map(([past, participle]) => [participle, past, ''] as const),
  /** "stop" makes "stopped", "rob" "robbed". */
  passive: [
    ['e', 'ed', ''],
    ['y', 'ied', ''],
    ['b', 'bbed', ''],
    ['n', 'nned', ''],
    ['p', 'pped', ''],
    ['', 'ed', ''],
  ],
} as const

export const participles: readonly TypoPattern[] = [
  {
    find: `!he|she|they|we|you|i|it @have ${between} [${first(irregular)}>*done]`,
    examples: ['The river has [rose>risen].', 'Both have never [went>gone] there.'],
    counterExamples: ['The cash they had went on rent.'],
  },
  {
    find: `^|that|and|but|because|when|if|as|say|says|said|where|before|since|while|though|so|until|than|who|what he|she|they|we|you|i|it @have ${between} [${first(irregular)}>*done]`,
    examples: irregular.map(([past, participle]) => `They have [${past}>${participle}] it.`),
    counterExamples: ['All the friends we have gave us hope.'],
  },
  {
    find: `was|were|been|being|is|be|are [${clear.replaceAll(' ', '|')}>*done]`,
    examples: ['It was [wrote>written] by then.', 'It is [chose>chosen] by lot.'],
  },
  {
    find: `can|could|may|might|will|would|must|should|to|cannot|not also|only|still? be [${first(transitive)}>*done]`,
    examples: ['It can be [saw>seen] for miles.', 'It will not be [did>done].'],
  },
  {
    find: `was|were|been|being [${first(transitive)}>*done] by|in|on|at|to|from|with|up|down|off|out|over|when|after|into|during|$`,
    examples: ['It was [stole>stolen] by then.', 'The lock was [broke>broken] by thieves.'],
    confidence: 0.88,
  },
  {
    find: 'was|were|been|being [went|fell>*done] by|in|on|at|to|from|with|up|down|off|out|over|when|after|$',
    examples: ['They were [went>gone] by then.'],
    confidence: 0.88,
  },
  {
    find: `suspect|suspects|victim|victims|man|woman|men|women|boy|girl|officer|officers|soldier|soldiers|teenager|driver|car|cars|house|player|players|he|she|they|who was|were later|also|both|then|not? [${first(bare)}|kill>*participle|*passive] $|in|on|at|by|to|from|with|while|during|when|after|dead|twice|guilty|that|a|an|the|two|three|for`,
    examples: ['The man was [find>found] on Sunday.', 'Two men were [kill>killed] in it.'],
    counterExamples: ['All the man did was kill it. What they were to find, they found.'],
    confidence: 0.88,
  },
  {
    find: `!there has|have|had not|never|also|already|just|yet|since? been [${first(bare)}>*participle] $|by|in|on|at|for|since|to|from|with|after|that`,
    examples: ['It has never been [teach>taught] in schools.'],
    counterExamples: ['His job has been to teach.'],
    confidence: 0.88,
  },
  {
    find: `!there has|have|had not|never|also|already|just|yet|since? been [${nounVerbs}>*passive] by|on|at|for|since|from|twice|with`,
    examples: [
      'The lift had not been [check>checked] since.',
      'The roof has never been [repair>repaired] by them.',
    ],
    counterExamples: ['There has been damage at sea. It has been in order on time.'],
    confidence: 0.87,
  },
  {
    find: `${patients} was|were|is|are|been|being later|also|then|not|now? [force|order>*passive] to`,
    examples: ['The plane was [force>forced] to land.'],
  },
  {
    find: `${patients} was|were|is|been|being later|also|then|not|now? [charge|reward>*passive] with`,
    examples: ['He was [charge>charged] with theft.'],
  },
  {
    find: `${patients} was|were|is|are later|also|then|not|now? [attack|block|search|damage|rob|stab|arrest|question|rescue|release|raid|name|treat|ban|jail|fine>*passive] by|after|while|because|as|outside|near|twice`,
    examples: ['The road was [block>blocked] by a tree.'],
    confidence: 0.87,
  },
  {
    find: 'did|does|do not [~ed&!~eed&!~bed&!wed&!shed&!shred>*base] !^',
    examples: ['They did not [responded>respond] to it.', 'It does not [changed>change] a thing.'],
    counterExamples: ['They did not need it, did not succeed in it, and do not embed it.'],
    confidence: 0.88,
  },
  {
    find: '[dose>does] not',
    examples: ['The law [dose>does] not apply.'],
    confidence: 0.88,
  },
  {
    find: '@have [die|happen>*ed] $|in|of|from|at|on|after|without|before|if|there',
    examples: ['She could have [die>died] in the fire.'],
    counterExamples: ['She could die in it, and it may happen at any time.'],
  },
  {
    find: `^ he|she|they|we [begun|drunk|sung|swum|written|taken|given|chosen|driven|fallen|broken|spoken|stolen|eaten|thrown|grown|flown|torn|ridden|forgotten>*past] !alive|aback|^`,
    examples: ['They [begun>began] the work in May.', 'She [written>wrote] two books.'],
    counterExamples: ['He, taken ill, went home. The letter he had written was lost.'],
    confidence: 0.86,
  },
  {
    find: `did|didn't he|she|they|it|we|you [took|went|came|gave|knew|wrote|chose|drove|began|became|ate|grew|threw|flew|said|told|made|had|got|won|lost|paid|sent|kept|thought|bought|brought|spoke|ran>*bare] !^`,
    examples: ['Why did he [went>go] home?', 'How did they [made>make] it?'],
    counterExamples: ['He did it. They said no.'],
    confidence: 0.87,
  },
]
