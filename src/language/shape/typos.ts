/** What the typo rules must know of a language. */
export type TypoData = Readonly<Record<never, never>>
