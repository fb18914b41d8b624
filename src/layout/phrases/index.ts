export { phraseBook } from './book.ts'
export { phraseCuts } from './cuts.ts'
export { matchPhrases, type PhraseHit, type PhraseMatch } from './match.ts'
export { judgeMatch, type PhraseVerdict } from './verdict.ts'
