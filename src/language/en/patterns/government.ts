import type { TypoPattern } from '../../shape/typo-patterns.ts'
import { rows } from './rows.ts'

/** What opens the words that a preposition goes with. */
const opener = 'the|a|an|his|her|their|its|this|these|those|such'

/** A preposition that stands for the one that the word before it asks for. */
export const government: readonly TypoPattern[] = rows(
  [
    [
      'is|are|was|were|be|been|not|very|more|also|become|became|really|particularly interested [on|for|about>in] !^|first|all|~day !day|night|time|stage|point|weekend',
      'She is interested [on>in] art.',
      'Those interested on the day may call; she was interested on the day.',
    ],
    [
      `!most|more|least|less|as responsible|eligible [of>for] !^`,
      'He is responsible [of>for] the fleet.',
      'She is the most responsible of the lot.',
    ],
    [
      '!most|more|least|less|as|so famous|renowned|notorious [of>for] his|her|their|its|~ing',
      'It is famous [of>for] its port.',
      'It is the most famous of his works.',
    ],
    [
      'accused|suspected|guilty [for>of] ~ing&!being|murder|theft|fraud|rape|corruption|treason|manslaughter|assault|bribery|perjury|crimes|his|her',
      'He was accused [for>of] theft.',
      'He was found guilty for the third time.',
    ],
    ['on suspicion [for|on>of]', 'He was held on suspicion [for>of] fraud.'],
    [
      `consist|consists|consisted|consisting [on|from|by|with>of] ${opener}|two|three|four|five|six|seven|eight|nine|ten|#|several|only|many|mainly`,
      'It consists [on>of] three parts.',
    ],
    ['capable|incapable [to|for>of] ~ing', 'She is capable [to>of] winning.'],
    [`afraid [from>of] ${opener}|~ing`, 'He is afraid [from>of] the dark.'],
    ['superior|inferior|prior [than>to]', 'It is superior [than>to] the old one.'],
    [
      `accustomed|addicted|allergic|immune|opposed [of>to] ${opener}|~ing`,
      'They are opposed [of>to] the plan.',
    ],
    [
      `depend|depends|depending|dependent|rely|relies|relied|relying [of|from>on] ${opener}|how|what|who|whether`,
      'It depends [of>on] the rain.',
    ],
    ['suffer|suffers|suffered|suffering [of>from] !^|late|course', 'He suffers [of>from] asthma.'],
    [
      'prevented|barred|banned|prevent him|her|them|us|it? [to|of>from] ~ing&!being',
      'It was barred [to>from] flying.',
    ],
    ['cope|copes|coped|coping [to>with] !^', 'They are coping [to>with] loss.'],
    ['associated [to>with] !^', 'It is associated [to>with] cancer.'],
    ['charged [of>with] !^|late|course', 'She was charged [of>with] fraud.'],
    ['[despite of>despite]', 'It went on [despite of>despite] rain.'],
    [
      'degree|diploma|doctorate|phd [on>in] law|history|english|french|music|medicine|art|philosophy|psychology|engineering|business|journalism|literature|science|~ics|~logy|~stry',
      'She has a degree [on>in] law.',
      'He works on a degree on Mondays.',
    ],
    ['take|takes|took|taking|taken advantage [from>of] !^', 'They took advantage [from>of] it.'],
    ['on behalf [for|from>of]', 'He spoke on behalf [for>of] them.'],
    [
      '[discuss|discussed|discussing|discusses about>$1] the|how|what|his|their|a|this|it|these',
      'They [discussed about>discussed] the plan.',
    ],
    [
      'married [with>to] a|an !^? dentist|doctor|lawyer|actor|actress|singer|teacher|nurse|journalist|farmer|banker|policeman|footballer|engineer|soldier $|and|who|in|from',
      'She is married [with>to] a dentist.',
      'He is married with a daughter.',
    ],
  ],
  0.88,
)
