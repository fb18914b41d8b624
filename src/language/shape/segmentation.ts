/**
 * What the tokeniser of `retext-french` must know of a language.
 * All entries with the straight apostrophe, in lower case: they hold in any case. An abbreviation with a capital
 * ("Rep") holds only as written. Abbreviations stand without their last stop.
 */
export interface SegmentationData {
  /** Abbreviations whose full stop never ends a sentence: "m", "dr", "cf". */
  readonly abbreviations: readonly string[]
  /** Words that are abbreviations only before a number, a numeral, a letter code or a small letter: "p", "art", "h". */
  readonly numericAbbreviations: readonly string[]
  /** Abbreviations that may also end a sentence: "etc", "cie", "j.-c". */
  readonly finalAbbreviations: readonly string[]
  /** Elided clitics that are words of their own, with their apostrophe: "l'", "qu'". */
  readonly clitics: readonly string[]
  /** Words that keep an apostrophe that would otherwise cut them: "quelqu'un", "c'est-à-dire", "l'on". */
  readonly lexicalApostrophes: readonly string[]
  /** Frequent first words of a sentence that are no names: "le", "il", "mais". An elided clitic stands with its apostrophe. */
  readonly sentenceOpeners: readonly string[]
  /** Those of the openers that also begin a surname: "le", "de" ("J. Le Goff"). */
  readonly nameParticles: readonly string[]
}
