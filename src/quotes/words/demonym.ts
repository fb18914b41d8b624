import type { PeopleData } from '../../language/shape/people.ts'
import { foldedEntriesOf } from './entries.ts'
import type { Agreement, Gender, PeopleLexicon } from './people-lexicon.ts'

/** Letters of the shortest word that its ending tells to be one. */
const shortestDemonym = 6

/** What a word for where somebody is from that no list holds tells by its ending: "le Dolois", "the Kerryman". */
export function demonymByEnding({ demonymEndings, otherDemonyms }: PeopleData): PeopleLexicon['demonymOf'] {
  const others = new Set(foldedEntriesOf(otherDemonyms))
  const genders: readonly (readonly [list: string, gender: Gender])[] = [
    [demonymEndings.feminine, 'feminine'],
    [demonymEndings.masculine, 'masculine'],
    [demonymEndings.either, null],
  ]
  const endings = genders.flatMap(([list, gender]) =>
    foldedEntriesOf(list).map((ending) => ({
      ending,
      agreement: { gender, plural: false, indefinite: false } satisfies Agreement,
    })),
  )
  return (word) =>
    word.length < shortestDemonym || others.has(word)
      ? undefined
      : endings.find(({ ending }) => word.endsWith(ending))?.agreement
}
