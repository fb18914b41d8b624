import type { TypoPattern } from '../../shape/typo-patterns.ts'

const people =
  'men|women|children|people|victims|families|officials|fans|workers|leaders|companies|parents|members'
/** Participles of what happens to people in the news. */
const happened =
  'cleared|arrested|charged|killed|injured|taken|found|told|seen|sentenced|released|jailed|fined|rescued|invited|married|accused|convicted|treated|asked|caught|born|elected|questioned|evicted|shot|stabbed|hit'

/** Nouns whose plural ends in "ies". */
const inY =
  'country city company family party county study community ally library charity factory university baby enemy army story'.split(
    ' ',
  )

/** A verb that is not of the number of its subject. */
const verbs: readonly TypoPattern[] = [
  {
    find: `@number|several|many [${inY.join('|')}>*many] $|were|have|had|are|who|in|from|on|of|when|after|said|signed|will|by|and`,
    examples: inY.map((noun) => `Two [${noun}>${noun.slice(0, -1)}ies] were named.`),
  },
  { find: '^ police [is>are] !^', examples: ['Police [is>are] looking for him.'], confidence: 0.85 },
  {
    find: '^ the list|number|cost|series|loss|lack of @countables|people [were>was] !^',
    examples: ['The list of reports [were>was] long.'],
    confidence: 0.85,
  },
  {
    find: '^ the|a|his|her|their @countable|coach|boss|investigation|inquiry|crash|discovery|row|dispute|error|failure|incident|search|scandal [lead>led] the|a|an|his|her|their|to',
    examples: ['The coach [lead>led] the team.'],
    confidence: 0.85,
  },
  {
    find: `^ one of the|these|those|our|his|her|their @countables|${people} [were>was] !to`,
    examples: ['One of the men [were>was] armed.'],
    counterExamples: ['All but one of the men were armed.'],
  },
  {
    find: `^ one of the|these|those|our|his|her|their @countables|${people} [have>has] been|to|a|an|said|told|died|already|not|now|no`,
    examples: ['One of the players [have>has] been hurt.'],
  },
  {
    find: `^ each of the|these|those|our|his|her|their @countables|${people} [have>has] !^`,
    examples: ['Each of the players [have>has] a coach.'],
    confidence: 0.85,
  },
  {
    find: `^ the|these|those|our|his|her|their @countables|${people}|police [has>have] !^`,
    examples: ['The children [has>have] left.'],
    counterExamples: ['What the children has done is wrong.'],
  },
  {
    find: `^ the !^ and his|her|their !^ [was>were] ${happened}`,
    examples: ['The mayor and his deputy [was>were] cleared.'],
    counterExamples: ['The dog, and his bone, was found.'],
  },
  {
    find: '^|but|because everyone|everybody|nobody|somebody|someone [have>has] !^',
    examples: ['Everyone [have>has] a view.'],
    counterExamples: ['Does everyone have a view? Let everybody have a say.'],
  },
  {
    find: '^|but|because everyone|everybody|nobody|somebody|someone [are>is] !^',
    examples: ['Nobody [are>is] safe.'],
  },
  {
    find: 'there [is>are] many|several !a|an|^',
    examples: ['There [is>are] many ways.'],
    counterExamples: ['There is many a slip.'],
  },
  {
    find: 'there [was>were] many|several !a|an|^',
    examples: ['There [was>were] several fires.'],
  },
  {
    find: '^|that|but|because he|she|it [do>does] not',
    examples: ['He [do>does] not know.'],
  },
  {
    find: "^|that|but|because i|you|we|they [doesn't>don't]",
    examples: ['They [doesn’t>don’t] know.'],
  },
  {
    find: `^ people|fans|residents|families|children|workers|parents [has>have] been|to|not|already|also|had`,
    examples: ['Residents [has>have] been told.'],
  },
  {
    find: 'one of the|this|that|its|their|his|her ~est&!west&!rest|best|worst|most|top|few ~ful|~ous|~ant|~ive|important|famous? [@countable>$1s] $|in|of|on|for|to|ever|was|is|and|since',
    examples: ['It is one of the oldest [school>schools] in town.'],
    counterExamples: ['It is one of the best school bands, and the rest.'],
  },
]

export const agreement: readonly TypoPattern[] = verbs
