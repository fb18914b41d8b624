/** Endings that words take after some words, and endings that they hardly take. */
export interface EndingFit {
  readonly after: readonly string[]
  readonly fit: readonly string[]
  readonly unfit: readonly string[]
}

/** The words of a language, and what must be known to tell a slip from a word that no list holds. */
export interface LexiconData {
  /** The words, as `src/generate/lexicon.ts` packs them. */
  readonly packed: string
  /** Keyboards in use, each as rows of letters from left to right. */
  readonly keyboards: readonly (readonly string[])[]
  /** Groups of letters that sound alike, and so are written for each other: "independant". */
  readonly alike: readonly string[]
  /** Letters that are not heard at the end of a word, and so are put where none is: "parmis". */
  readonly silentEnds: string
  /** Starts that make new words of known ones: "anti", "cyber". */
  readonly prefixes: readonly string[]
  /** Like `prefixes`, for starts so short that the rest must be a long word: "re", "dé". */
  readonly shortPrefixes: readonly string[]
  /** Ends that make new words of known ones and of names, in all their forms: "isme", "istes", "phobie". */
  readonly suffixes: readonly string[]
  /** Suffixes of `suffixes` that make no new word, only a form: the lexicon has those of usual words, "stopped", all. */
  readonly inflections?: readonly string[]
  /** Endings of the forms of rare words, which only their stem is listed of: "s", "ed". */
  readonly rareEndings?: readonly string[]
  /** Suffixes of `suffixes` that change places on one stem: "logue" and "logie". */
  readonly kindredSuffixes: readonly (readonly string[])[]
  /** Short words that stand inside hyphens: "là" in "celui-là", "t" in "va-t-il". */
  readonly hyphenParts: readonly string[]
  /** What marks possession at the end of any word: "'s". */
  readonly possessive?: string
  /** Names so common that what is near them is no other name: days and months with a capital. */
  readonly famous?: readonly string[]
  /** Vowels, without accents. */
  readonly vowels: string
  /** Letters that may stand silent before a vowel: "h". */
  readonly silentLetters: string
  /** What tells which word fits a place where the lexicon does not say what words can be; see `Lexicon.tags`. */
  readonly endings?: readonly EndingFit[]
  /** Words of one letter outside ASCII, most frequent first: what a lone U+FFFD was. */
  readonly loneLetters: readonly string[]
}
