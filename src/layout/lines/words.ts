import type { Language } from '../../language/language.ts'
import type { BoilerplateKind } from '../../schema/index.ts'
import type { TextBlock } from '../../text/index.ts'
import type { Words } from '../model/shape.ts'
import { matchPhrases, type PhraseMatch, phraseBook } from '../phrases/index.ts'

/** What the catalogue says of a block. */
export interface KnownWords extends Words {
  readonly match: PhraseMatch | null
}

const none: KnownWords = {
  coverage: 0,
  telling: 0,
  opensLinks: false,
  opensTalk: false,
  tellsCredits: false,
  match: null,
}
const links: ReadonlySet<BoilerplateKind> = new Set(['related', 'most-read', 'advertisement', 'author-bio'])
const talk: ReadonlySet<BoilerplateKind> = new Set(['comments', 'comment-form'])
const credits: ReadonlySet<BoilerplateKind> = new Set(['byline', 'publication-date'])

/** Weight of a heading that opens talk wherever it stands; "Réactions" may be one of the article. */
const telling = 0.65

/** Look every block up in the catalogues of all languages: a French page has English buttons, and the reverse. */
export function readWords(blocks: readonly TextBlock[], languages: readonly Language[]): KnownWords[] {
  const book = phraseBook(languages)
  return blocks.map(({ text }) => {
    const match = matchPhrases(text, book)
    if (match === null) return none
    // "Sans commentaire." is a sentence of the author.
    const isSentence = match.stopped
    const opens = (kinds: ReadonlySet<BoilerplateKind>, least: number): boolean =>
      match.hits.some(({ phrases }) =>
        phrases.some(
          ({ kind, role, weight }) =>
            kinds.has(kind) && (role === 'heading' || role === 'line') && (weight ?? 1) >= least,
        ),
      )
    return {
      coverage: match.weight,
      telling: match.hits.reduce((most, { words }) => Math.max(most, words), 0),
      opensLinks: match.coverage > 0.6 && !isSentence && opens(links, 0),
      opensTalk: match.coverage > 0.6 && !isSentence && opens(talk, telling),
      tellsCredits:
        match.coverage > 0.6 &&
        !isSentence &&
        match.hits.some(({ phrases }) => phrases.some(({ kind }) => credits.has(kind))),
      match,
    }
  })
}
