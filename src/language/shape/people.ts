/** Honorifics, roles, first names, pronouns. */
export type PeopleData = Readonly<Record<never, never>>
