import type { PeopleData } from '../../language/shape/people.ts'
import { foldedEntriesOf } from './entries.ts'
import type { PeopleLexicon } from './people-lexicon.ts'

/** Letters of the shortest word told by its ending. */
const shortestTrade = 8

/** What words for a trade that no list holds tell by their ending: "la glaciologue". */
export function roleByEnding(data: PeopleData): PeopleLexicon['roleOf'] {
  const others = new Set(foldedEntriesOf(data.otherEndings))
  const endings = Object.entries(data.roleEndings).flatMap(([name, list]) =>
    foldedEntriesOf(list).map((ending) => ({ ending, name })),
  )
  return (word) => {
    if (word.length < shortestTrade) return undefined
    const plural = word.endsWith('s')
    const lemma = plural ? word.slice(0, -1) : word
    let classes: string[] | null = null
    for (const { ending, name } of endings) {
      if (!lemma.endsWith(ending)) continue
      classes ??= []
      classes.push(name)
    }
    if (!classes || others.has(lemma)) return undefined
    return { lemma, gender: null, plural, indefinite: false, classes, standsFor: [] }
  }
}
