/** What the tokeniser of `retext-french` must know of a language. All entries in lower case, with the straight apostrophe. */
export interface SegmentationData {
  /** Abbreviations whose full stop never ends a sentence: "m", "dr", "art". Without the stop. */
  readonly abbreviations: readonly string[]
  /** Abbreviations that may also end a sentence: "etc", "j.-c". Without the last stop. */
  readonly finalAbbreviations: readonly string[]
  /** Elided clitics that are words of their own, with their apostrophe: "l'", "qu'". */
  readonly clitics: readonly string[]
  /** Words that keep their apostrophe inside: "aujourd'hui", "presqu'île". */
  readonly lexicalApostrophes: readonly string[]
}
