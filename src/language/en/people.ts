import type { PeopleData } from '../shape/people.ts'

export const people: PeopleData = {}
