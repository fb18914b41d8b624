/** Words that attribute speech. */
export type QuoteData = Readonly<Record<never, never>>
