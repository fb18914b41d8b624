/** Signatures and openings of editor notes. */
export type NoteData = Readonly<Record<never, never>>
