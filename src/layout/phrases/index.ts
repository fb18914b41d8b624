export { type PhraseBook, phraseBook } from './book.ts'
export { type PhraseCut, phraseCuts } from './cuts.ts'
export { matchPhrases, type PhraseHit, type PhraseMatch } from './match.ts'
export { judgeMatch, type PhraseVerdict, phraseVerdict } from './verdict.ts'
