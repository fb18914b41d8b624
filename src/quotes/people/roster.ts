import type { Person } from '../../schema/index.ts'
import type { Passage } from '../../tree/index.ts'
import type { Entity } from './entity.ts'
import { hasEntry } from './entry.ts'
import type { Occurrence } from './occurrence.ts'

/** A phrase without a name is no longer than this as somebody's name, in UTF-16 units. */
const longestPhrase = 90

/**
 * Make the table of the people of an article.
 *
 * @param speakers Entities that speak in a quote.
 * @param speaks Whether an occurrence says who speaks: one in an incise stands inside marks too.
 * @returns The entry of each entity that has one, in order of first mention.
 */
export function rosterOf(
  found: ReadonlyMap<Occurrence, Entity>,
  passages: readonly Passage[],
  speakers: ReadonlySet<Entity>,
  speaks: (occurrence: Occurrence) => boolean,
): Map<Entity, Person> {
  const mentions = new Map<Entity, Occurrence[]>()
  for (const [occurrence, entity] of found) {
    const same = mentions.get(entity)
    if (same) same.push(occurrence)
    else mentions.set(entity, [occurrence])
  }
  const roster = new Map<Entity, Person>()
  for (const [entity, occurrences] of mentions) {
    if (!hasEntry(entity, occurrences, speakers.has(entity))) continue
    const text = ({ passage }: Occurrence, start: number, end: number) =>
      passages[passage]!.text.slice(start, end)
    const name = nameOf(entity, occurrences, text)
    if (name === '') continue
    roster.set(entity, {
      id: `p${roster.size + 1}`,
      kind: entity.kind === 'unknown' ? 'person' : entity.kind,
      name,
      role: entity.isNamed && entity.kind !== 'organisation' ? roleOf(occurrences, speaks, text) : null,
      mentions: occurrences.map(({ passage, start, end }) => passages[passage]!.span(start, end)),
    })
  }
  return roster
}

type Slice = (occurrence: Occurrence, start: number, end: number) => string

/** The fullest form: the most words of a name, in small letters rather than capitals. */
function nameOf(entity: Entity, occurrences: readonly Occurrence[], text: Slice): string {
  let best = ''
  let rank = -1
  for (const occurrence of occurrences) {
    if (occurrence.mention === 'pronoun') continue
    const { words, nameStart, start, end } = occurrence
    const isExpansion =
      entity.kind === 'organisation' &&
      occurrence.tail.length + (occurrence.thing?.word.split(' ').length ?? 0) > 1
    if (entity.isNamed && words.length === 0 && !isExpansion) continue
    if ((!entity.isNamed || entity.kind === 'organisation') && end - start > longestPhrase) continue
    const isCut = occurrence.isContracted || (entity.kind !== 'organisation' && words.length > 1)
    // "les époux Martin"
    const isPair = occurrence.plural && occurrence.role !== null && occurrence.role.end <= start
    const form = text(occurrence, isPair ? occurrence.role!.start : isCut ? nameStart : start, end)
    const isCapitals = form === form.toUpperCase() && words.length > 1
    const size = entity.isNamed && entity.kind !== 'organisation' ? words.length * 8 : form.length
    // "le préfet" rather than "le représentant de l’État", "the council" rather than "the authority"
    const [told] = entity.things
    const isParaphrase =
      !entity.isNamed &&
      ((occurrence.roles.length > 0 && occurrence.roles[0]!.lemma !== entity.roles[0]?.lemma) ||
        (occurrence.thing !== null && occurrence.thing.word !== told))
    const points =
      (isParaphrase ? -longestPhrase : 0) +
      size +
      (isCapitals ? -4 : 0) +
      (occurrence.isQuoted ? -2 : 0) +
      (occurrence.isContracted ? -6 : 0)
    if (points > rank) {
      rank = points
      best = form
    }
  }
  return best
}

function roleOf(
  occurrences: readonly Occurrence[],
  speaks: (occurrence: Occurrence) => boolean,
  text: Slice,
): string | null {
  const beside = occurrences.find(({ role }) => role !== null)
  if (beside?.role) return text(beside, beside.role.start, beside.role.end)
  const own = occurrences.find(
    (occurrence) =>
      occurrence.mention === 'role' &&
      occurrence.roles.length > 0 &&
      (!occurrence.isQuoted || speaks(occurrence)),
  )
  return own ? text(own, own.isContracted ? own.nameStart : own.start, own.end) : null
}
