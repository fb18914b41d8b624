/** A mistake that the words around it give away. */
export interface TypoPattern {
  /** Slots, the mistake in brackets with its corrections: `il|elle [à>a] Q`; see `Slot` in src/typos/patterns. */
  readonly find: string
  /** Chance that a match is a mistake; 0.9 by default. */
  readonly confidence?: number
  /** Whether a capital that only lost its accent counts too, on a page that writes others with theirs. */
  readonly evenCapitals?: true
  /** Marked texts: "elle [à>a] remporté la course". */
  readonly examples: readonly string[]
  readonly counterExamples?: readonly string[]
}

/** Mistakes in real words: data of the rules whose ids are the keys of `rules`. */
export interface TypoPatterns {
  /** Lists that patterns name with `@`. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  /** Forms that corrections name with `*`: endings to take off, to put on, and the tag that the result must have. */
  readonly forms: Readonly<Record<string, readonly (readonly [string, string, string])[]>>
  /** By rule id. */
  readonly rules: Readonly<Record<string, readonly TypoPattern[]>>
}
