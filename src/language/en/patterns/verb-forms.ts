import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Pasts that are no other word after a modal or "to", with their bare forms. */
const pasts = [
  ['took', 'take'],
  ['went', 'go'],
  ['came', 'come'],
  ['gave', 'give'],
  ['knew', 'know'],
  ['wrote', 'write'],
  ['chose', 'choose'],
  ['drove', 'drive'],
  ['began', 'begin'],
  ['became', 'become'],
  ['ate', 'eat'],
  ['grew', 'grow'],
  ['threw', 'throw'],
  ['flew', 'fly'],
  ['drew', 'draw'],
  ['swore', 'swear'],
  ['understood', 'understand'],
  ['taught', 'teach'],
  ['caught', 'catch'],
  ['fought', 'fight'],
  ['sought', 'seek'],
] as const
/** Pasts that are participles or other words too: only after "did not". */
const ambiguous = [
  ['heard', 'hear'],
  ['felt', 'feel'],
  ['had', 'have'],
  ['told', 'tell'],
  ['said', 'say'],
  ['met', 'meet'],
  ['won', 'win'],
  ['lost', 'lose'],
  ['made', 'make'],
  ['paid', 'pay'],
  ['sent', 'send'],
  ['kept', 'keep'],
  ['found', 'find'],
  ['left', 'leave'],
  ['thought', 'think'],
  ['bought', 'buy'],
  ['brought', 'bring'],
  ['spoke', 'speak'],
  ['ran', 'run'],
  ['saw', 'see'],
  ['got', 'get'],
] as const
const modals = "will&!Name|would|could|should|must|might|cannot|can't|won't|couldn't|wouldn't"
const did = "didn't|doesn't|don't"
const verbs =
  'expected|due|likely|set|able|unable|want|wants|wanted|plans|plan|planned|hopes|hope|trying|try|tried|continue|continues|began|begun|agreed|decided|refused|failed|forced|ordered|allowed|going|ready|willing|asked|told|urged|need|needs'

/** Verbs of the third person that are no plurals. */
const thirds =
  'reopens|opens|becomes|includes|provides|reduces|improves|receives|begins|keeps|brings|takes|gives|makes|gets|goes|does|says|tells|asks|finds|leaves|loses|pays|sells|sends|builds|wins|joins|meets|learns|creates|introduces|decides|continues|remains|arrives|attends|appears|accepts|agrees|announces|apologises|avoids|chooses|collects|competes|considers|defends|delivers|denies|destroys|develops|discusses|encourages|ensures|explains|expands|faces|follows|hears|hires|invests|investigates|launches|maintains|manages|negotiates|obtains|participates|performs|prepares|prevents|produces|protects|proves|publishes|reaches|recovers|rejects|releases|removes|replaces|resigns|resolves|responds|restores|resumes|retires|reveals|saves|seeks|serves|settles|signs|solves|speaks|stays|succeeds|suffers|survives|testifies|understands|writes'

const formsOf = (pairs: readonly (readonly [string, string])[]) => pairs.map(([past]) => past).join('|')

/** Endings that make the bare form of a past. */
export const bareForms = [...pasts, ...ambiguous].map(([past, bare]) => [past, bare, ''] as const)

export const verbForms: readonly TypoPattern[] = [
  {
    find: `${modals} not|also|never|soon? [${formsOf(pasts)}>*bare] !^`,
    examples: pasts.map(([past, bare]) => `It will [${past}>${bare}] years.`),
  },
  {
    find: `${verbs} to [${formsOf(pasts)}>*bare]`,
    examples: pasts.map(([past, bare]) => `He is expected to [${past}>${bare}] it.`),
  },
  {
    find: `did|does|do not [${formsOf([...pasts, ...ambiguous])}>*bare]`,
    examples: [...pasts, ...ambiguous].map(([past, bare]) => `The court did not [${past}>${bare}] it.`),
    confidence: 0.89,
  },
  {
    find: `${did} [${formsOf([...pasts, ...ambiguous])}>*bare]`,
    examples: [...pasts, ...ambiguous].map(([past, bare]) => `They didn’t [${past}>${bare}] it.`),
    confidence: 0.89,
  },
  {
    find: `${verbs} to [~ed&!~eed&!embed&!shed&!wed&!bed&!red&!hundred&!shred&!sled&!united&!fred&!limited&!unlimited&!increased&!reduced&!improved&!continued&!related&!married&!so-called>*base] the|a|an|his|her|their|its|this|that|it|him|them|next|on|in|to|at|from|home|back|until|$`,
    examples: ['He is expected to [returned>return] next week.'],
    counterExamples: ['They plan to feed the dogs, and adjusted to reduced means.'],
    confidence: 0.88,
  },
  {
    find: `keen|eager|ready|chance|way|decision|plan|plans|bid|attempt|attempts|effort|efforts|right|how|what|where|when|whether|pressure|power|reason|order|opportunity|promise|hoping|hoped|vowed|managed|promised|struggling|struggled|threatened|offered|intends|intend|tends|happy|proud|determined|prepared|easier|harder|hard|difficult|impossible|possible|reluctant|unlikely|afraid to [${formsOf([...pasts, ...ambiguous]).replace('|left', '')}>*bare] !^`,
    examples: ['Police are keen to [spoke>speak] to him.', 'It was hard to [found>find] a room.'],
    counterExamples: ['The man he was keen to see left. She had a right to left turns.'],
    confidence: 0.87,
  },
  {
    find: `${verbs}|how|what|where|whether|ready|due to [${thirds}>*infinitive] !^`,
    examples: ['The bridge is expected to [reopens>reopen] soon.'],
    confidence: 0.88,
  },
  {
    find: '!did|do|does|doing|done|all|thing|job|task|aim|goal|plan|option|choice was|were|been|being [build>built] in|by|on|at|for|with|from|to|during|last',
    examples: ['The dam was [build>built] in 1930.'],
    counterExamples: ['What they did was build in stone.'],
  },
  {
    find: `!did|do|does|doing|done|is|all|thing|job|task|aim|goal|plan|option|choice|need|to is|are|was|were still|also|now|already|currently? [@pureVerb&!need>*ing] a|an|the|its|his|her|their|whether|how`,
    examples: ['The council is [consider>considering] a ban.'],
    counterExamples: ['All they do is consider a ban. The aim is avoid the worst.'],
    confidence: 0.87,
  },
  {
    find: `!did|do|does|doing|done|to|all|thing|job|task has|have|had not|also|already|now|since|just? [@pureVerb>*ed] $|to|the|a|an|his|her|their|its|on|in|that|by|from|for|not|it|them|him|at|with|as|two|three|more`,
    examples: ['The council has [decide>decided] to act.', 'They have [announce>announced] a strike.'],
    counterExamples: ['He had them decide, and what they have to decide is late.'],
    confidence: 0.89,
  },
  {
    find: `!did|do|does|doing|done|all|thing|job|task|aim|goal|plan|option|choice was|were|been|being|are|is not|also|later|being|already|now|often|badly|completely|recently? [@pureVerb>*ed] by|to|in|on|at|from|for|with|after|over|as|$`,
    examples: ['The house was [destroy>destroyed] by fire.', 'They are [oblige>obliged] to leave.'],
    counterExamples: ['All he did was accept to go. His aim is destroy or die.'],
    confidence: 0.88,
  },
  {
    find: 'he|she|they|who|men|man|woman|suspect|driver will|would|must|should|could be [sentence|arrest|charge|question|release|jail|award>*ed] $|by|to|in|on|at|from|for|with|after|over|as|next|later|this|until|today|tomorrow',
    examples: ['He will be [sentence>sentenced] next month.'],
    confidence: 0.88,
  },
  {
    find: 'match|game|final|tie|fixture|semi-final will|would|must|should|could be [play>played]',
    examples: ['The match will be [play>played] on Sunday.'],
  },
  {
    find: '^|and|but|that he|she|they|we|police|officers|you is|are|was|were still|also|now? [look|try|wait|appeal|search|investigate|consider|prepare|hope>*ing] for|to|at|into|a|the|on',
    examples: ['They are [look>looking] for a coach.'],
  },
  {
    find: 'is|are|was|were|be|been [suppose>supposed] to',
    examples: ['He is [suppose>supposed] to pay.'],
  },
  {
    find: 'get|gets|got|getting|are|is|was|were|be|become [use>used] to the|a|it|that|this|being|having|working|living|seeing',
    examples: ['They got [use>used] to the noise.'],
    counterExamples: ['It is what they use to the end.'],
    confidence: 0.88,
  },
  {
    find: 'window|leg|arm|door|glass|nose|wrist|ankle|record|promise|law|rules|ceasefire|silence|car|heart was|were|been|is [broke>broken]',
    examples: ['His leg was [broke>broken] twice.'],
  },
]
