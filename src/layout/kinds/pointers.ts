import type { Language } from '../../language/language.ts'
import type { BoilerplateKind } from '../../schema/index.ts'
import { matchPhrases, phraseBook } from '../phrases/index.ts'

/** UTF-16 units of the longest line that points elsewhere by its looks. */
const longest = 180
/** A cue in square brackets before a headline, and a number in a series behind the cue: "[Enquête 3/4] Les fantômes". */
const bracketed = /^\[([\p{L}\p{M}][^[\]\d]{1,28})(?:\d{1,2}(?: ?\/ ?\d{1,2})?)?\][ :–—-]*[\p{L}\p{N}«“"(]/u
/** A cue in capitals before a mark: "READ: The ferry that never sailed", "ANALYSE. Pourquoi les saumons sont partis". */
const inCapitals = /^(\p{Lu}[\p{Lu}\p{M}' ’-]{2,28})(?:\s?:\s*|\. |\s?[–—-] )[\p{Lu}\p{N}«“"]/u
/** What a cue announces. */
const announced: ReadonlySet<BoilerplateKind> = new Set(['related', 'player', 'most-read'])

/**
 * Whether a line points to another text by its looks: words that the catalogue knows as an opening stand in square
 * brackets, or in capitals before a mark, and a headline follows, which ends in no full stop.
 */
export function isPointer(text: string, languages: readonly Language[]): boolean {
  if (text.length > longest || text.endsWith('.')) return false
  const cue = (bracketed.exec(text) ?? inCapitals.exec(text))?.[1]
  const match = cue === undefined ? null : matchPhrases(cue, phraseBook(languages))
  if (match?.coverage !== 1 || match.hits.length !== 1) return false
  return match.hits[0]!.phrases.some(({ kind, role }) => role === 'lead' && announced.has(kind))
}
