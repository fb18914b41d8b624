/** How a word loses its last letters before a vowel: "le" + "eau" = "l'eau". */
export interface Elision {
  readonly full: string
  /** What it becomes, with its apostrophe: "l'". */
  readonly elided: string
  /** Words that make it so; any word by default. */
  readonly before?: readonly string[]
  /** Beginnings of tags (`Lexicon.tags`) that make it so, besides `before`. */
  readonly beforeTags?: readonly string[]
  /** Words before which it stays whole, besides `ElisionData.whole`: "la une". */
  readonly notBefore?: readonly string[]
  /** Words after which it stays whole: "moins de un". */
  readonly notAfter?: readonly string[]
  /** The article that is likelier lost than this word's vowel, where a noun with a definite article stands before. */
  readonly article?: string
}

/** What a language elides, and before which words. All words in lower case, with straight apostrophes. */
export interface ElisionData {
  readonly words: readonly Elision[]
  /** Definite articles: what a noun has before it where `Elision.article` may be lost behind it. */
  readonly definite: readonly string[]
  /** First letters, without accents, that make a word elide. */
  readonly vowels: string
  /** Words that do not for all their vowel: "onze", "oui". */
  readonly whole: readonly string[]
  /** Beginnings of words that do not, names from other languages: "oua" of "Ouakam". */
  readonly wholeStarts: readonly string[]
  /** Words before which a lone letter is a letter: "d" in "c, d et e". */
  readonly notAfterLetter: readonly string[]
  /** Words that do for all their first letter: "y", "yeux". */
  readonly eliding: readonly string[]
  /** The same of beginnings of words: "homm" + "e". */
  readonly elidingStarts: readonly string[]
}
