import type { BoilerplateKind } from '../../schema/index.ts'
import type { PhraseBook } from './book.ts'

/** A stretch inside a paragraph's line that is not the author's. */
export interface PhraseCut {
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
  readonly kind: BoilerplateKind
  /** Id of the catalogue entry. */
  readonly rule: string
  readonly confidence: number
}

/**
 * Find what was glued into a paragraph: "… la mairie.Lire aussi : Titre d'un autre article".
 *
 * @param text Repaired text of a block.
 * @returns In order, without overlap.
 */
export function phraseCuts(_text: string, _book: PhraseBook): PhraseCut[] {
  return []
}
