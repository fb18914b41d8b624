import type { PeopleLexicon, RoleSense } from '../words/people-lexicon.ts'
import type { Entity } from './entity.ts'
import { salience, weights } from './evidence.ts'
import type { Memory, Standing } from './memory.ts'
import type { Occurrence } from './occurrence.ts'
import { pronounReach } from './pronoun.ts'

/** What the distance of a role costs is counted up to so many sentences. */
export const roleReach = 12
/** A role is told of a name within so many sentences, in the paragraph, in the next one, and for an office. */
export const nearReach = 2
const nextReach = 5

/** Whether its gender, or a name of more than one word that is a subject somewhere, tells a person from a club or a town. */
const isPersonal = ({ names, gender, occurrences }: Entity): boolean =>
  (names.length > 0 && gender !== null) ||
  (names.some(({ length }) => length > 1) &&
    occurrences.some(({ isSubject, honorific, age }) => isSubject || honorific !== null || age !== null))

/**
 * "La sage-femme": points of somebody of whose work nothing, or nothing else, was told.
 *
 * @returns null: not that one.
 */
export function untoldFit(
  memory: Memory,
  lexicon: PeopleLexicon,
  occurrence: Occurrence,
  role: RoleSense,
  entity: Entity,
  standing: Standing,
  speaks: boolean,
): number | null {
  const present = (reach?: number) => salience(memory, entity, standing, occurrence, speaks, reach)
  const far = occurrence.sentence - standing.sentence
  // "Selon Lina Roche, le maire a menti": whom the front of a sentence names is not its subject.
  if (far === 0 && occurrence.isBehindFront) return null
  if (role.standsFor.includes('*')) {
    // "He told his mother": not himself.
    if (occurrence.determiner === 'possessive') return null
    const years = lexicon.ageOf(role.lemma)
    const isOfAge = years && entity.age !== null && entity.age >= years.from && entity.age <= years.to
    if (years && entity.age !== null && !isOfAge) return null
    if (!isOfAge && far > pronounReach) return null
    return (isOfAge ? weights.sameAge : weights.anyone) + present(roleReach)
  }
  if (occurrence.determiner === 'possessive' || !isPersonal(entity)) return null
  // "La cuisinière, qui n’a pas donné son nom, …": told anew; "« Rex est mort », dit le tailleur": only others name him.
  if (occurrence.isTold || standing.isQuoted) return null
  const isOffice = role.classes.some((name) => lexicon.offices.has(name))
  const isBare = occurrence.complement.length === 0
  // "la mort de Luc Salas … selon l’avis du procureur d’Albi": what is neither subject nor addressed is somebody else.
  const isAddressed = isBare && !occurrence.isNested && far === 1
  if (isOffice && !occurrence.isSubject && !speaks && !isAddressed) return null
  const isHere = standing.passage === occurrence.passage
  const isNear = isHere && far <= nearReach
  // "La ministre du Logement" opens the paragraph after one about a woman of whom nothing was told.
  const isNext = occurrence.isSubject && standing.wasSubject && far <= nextReach
  // "Le capitaine, Yann Kerbrat, … le défenseur": two words for one trade.
  const isKin =
    !isOffice &&
    entity.isNamed &&
    entity.roles.some(({ classes }) => classes.some((name) => role.classes.includes(name)))
  const leads = occurrence.isSubject || speaks
  if (isKin && leads && (isNear || isNext)) return weights.sameTrade + present()
  if (isOffice || !isHere ? standing.hasRole : standing.hasTrade) {
    if (isOffice || !isNear || !occurrence.isSubject) return null
    // "L’architecte des Bâtiments": a word with its complement brings in somebody else, unless the genders tell the same.
    if (!isBare && (occurrence.gender === null || entity.gender === null)) return null
    // "La ministre, Lina Roche, part. À l’hôpital, on attend. L’aide-soignante dénonce": rather somebody who stands there.
    return weights.otherRole + (far > 1 ? weights.elsewhere : 0) + present()
  }
  if (!isNear && !isNext && !(isBare && !isOffice && leads && far <= pronounReach)) return null
  const points = weights.unknownRole + present()
  return isOffice && points < 0.6 ? null : points
}
