/** What is compiled of a language before a page is read, as strings. */
export interface PackedLanguage {
  /** The wordings of its boilerplate, by `packWordings`. */
  readonly wordings: string
  /** Which slots of the wordings are lists of single words, and which: `SlotLists` as JSON. */
  readonly lists: string
  /** Which of its words of quotes and people begin with which letters, by `packGlossary`. */
  readonly glossary: string
  /** Its patterns of typos, and at which words they are tried, by `packPatterns`. */
  readonly patterns: string
}

/**
 * The built-in languages by their codes. Empty in the sources, where all of it is compiled when first asked for; in the
 * library as it ships, the build has put here what that gives (`src/generate/built-languages.ts`).
 */
export const packedLanguages: Readonly<Partial<Record<string, PackedLanguage>>> = {}
