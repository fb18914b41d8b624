import type { Reader } from '../words/reader.ts'
import { changed, type Mention, mentionOf } from './make-mention.ts'
import { nameEnd } from './name.ts'
import { withNamed } from './named.ts'
import { apposedName } from './title.ts'

/**
 * "One of them", "l’un des pompiers": some of a group, or whoever the apposition behind it tells ("one of them, a nurse").
 *
 * @param read Reads the mention that begins at a unit.
 */
export function readPartitive(
  reader: Reader,
  first: number,
  read: (index: number) => Mention | null,
): Mention | null {
  const { words, lexicon } = reader
  const found = reader.sense(lexicon.people.partitives, first)
  if (!found || !reader.is(lexicon.genitives, found.next)) return null
  // "des pompiers": the article holds the preposition.
  const isContracted = reader.is(lexicon.determiners, found.next)
  const from = found.next + 1
  // "l’un d’[entre] eux"
  const among = Math.max(from, reader.after(lexicon.otherPrepositions, from))
  const whole = read(isContracted ? found.next : among)
  if (!whole || whole.indefinite || !whole.plural || whole.kind !== 'group') return null
  const { last } = whole
  const apposed = words.value(last) === ',' ? read(last + 1) : null
  const isOne =
    apposed !== null && !apposed.plural && (apposed.kind === 'person' || apposed.kind === 'organisation')
  if (isOne && apposed.mention !== 'pronoun' && words.value(apposed.last) === ',')
    return changed(apposed, { first })
  const { plural } = found.sense
  // "One of them, 9-year-old Emilio, …"
  const name = plural ? -1 : apposedName(reader, last)
  if (name > 0 && words.value(nameEnd(reader, name)) === ',')
    return changed(withNamed(reader, name, name, false, undefined), { first, role: null })
  return mentionOf(reader, first, last, first, last, 'description', plural ? 'group' : 'person', null, {
    plural,
  })
}
