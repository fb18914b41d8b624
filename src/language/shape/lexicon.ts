/** The words of a language, and what must be known to tell a slip from a word that no list holds. */
export interface LexiconData {
  /** The words, as `src/generate/lexicon.ts` packs them. */
  readonly packed: string
  /** Keyboards in use, each as rows of letters from left to right. */
  readonly keyboards: readonly (readonly string[])[]
}
