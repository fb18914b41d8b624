import type { PeopleData } from '../../language/shape/people.ts'
import { fold } from '../../tree/index.ts'
import { foldedEntriesOf } from './entries.ts'
import { type Glossary, groupOf } from './glossary.ts'
import type { RoleSense } from './people-lexicon.ts'
import { PhraseTable } from './phrase-table.ts'

/** What each honorific tells somebody to be: "Me Roche" is a lawyer. */
export function titleTable(glossary: Glossary, { titles }: PeopleData): PhraseTable<RoleSense> {
  const table = new PhraseTable<RoleSense>(glossary)
  for (const { forms, role, class: own } of titles) {
    const sense = {
      lemma: fold(role),
      gender: null,
      plural: false,
      indefinite: false,
      classes: [own],
      standsFor: [],
    }
    glossary.list({
      entries: () => foldedEntriesOf(forms),
      groups: (form) => [groupOf(form)],
      tell: (form) => table.set(form, sense),
    })
  }
  return table
}
