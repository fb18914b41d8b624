export { baseOf, Cost } from './cost.ts'
export { type Lexicon, lexiconOf } from './lexicon.ts'
export { stemsOf } from './rare-words.ts'
export type { Suggestion, SuggestOptions } from './suggest.ts'
