/** Words of bylines, dates and datelines. */
export type MetadataData = Readonly<Record<never, never>>
