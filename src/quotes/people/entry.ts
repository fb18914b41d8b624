import type { Entity } from './entity.ts'
import type { Occurrence } from './occurrence.ts'
import type { Witness } from './witness.ts'

/** Letters of an acronym; more in upper case are rather a heading or a dateline. */
const longestAcronym = 6

/**
 * Whether somebody or something belongs in the table of the people whom the article names.
 *
 * Who speaks has an entry; anything else needs evidence of what it is, since places, works and headings have capitals too.
 *
 * @param occurrences Its mentions, in order.
 */
export function hasEntry(entity: Entity, occurrences: readonly Occurrence[], speaks: boolean): boolean {
  if (!entity.isNamed) return isSpokenOfAgain(entity, occurrences, speaks)
  if (speaks) return true
  if (entity.kind === 'unknown' || occurrences.every(({ isPlace }) => isPlace)) return false
  return entity.kind === 'organisation' ? isOrganisation(occurrences) : isPerson(occurrences)
}

/** Without a name: "un pêcheur … il", where a quote or a pronoun goes back to a person. Things that only act have no entry. */
function isSpokenOfAgain(entity: Entity, occurrences: readonly Occurrence[], speaks: boolean): boolean {
  // "le ministère de la Culture": one thing has that name, though its words are no name of their own.
  if (speaks && entity.kind === 'organisation' && occurrences.some(isUnique)) return true
  if (occurrences.length < 2) return false
  if (speaks) return true
  return (
    entity.kind === 'person' &&
    !entity.plural &&
    occurrences.some(({ mention, isQuoted }) => mention !== 'pronoun' && !isQuoted) &&
    occurrences.some(({ mention, isLatter }, index) => index > 0 && mention === 'pronoun' && isLatter)
  )
}

const isUnique = ({ mention, hasCapital }: Occurrence): boolean => mention === 'name' && hasCapital

/** A first name, an honorific, a role, an age; or a full name that acts and stands behind no preposition of place. */
function isPerson(occurrences: readonly Occurrence[]): boolean {
  const names = occurrences.filter(({ witness }) => witness !== null)
  const full = names.filter(({ words }) => words.length > 1)
  if (names.some((name) => isSurelyPerson(name, occurrences.length > 1))) return true
  const witnesses = full.map(({ witness }) => witness!)
  if (full.length === 0 || witnesses.some(({ isCommon, organisation }) => isCommon || organisation))
    return false
  const isHuman = occurrences.some(
    ({ mention, isNeuter, isQuoted }) => mention === 'pronoun' && !isNeuter && !isQuoted,
  )
  const isPlaced = names.some(({ witness }) => witness!.isGoverned)
  return (isHuman || witnesses.some(({ acts }) => acts)) && !isPlaced
}

function isSurelyPerson(name: Occurrence, again: boolean): boolean {
  const { words, honorific, roles, age, isPlace, witness } = name
  if (isPlace || witness!.isCommon) return false
  if (honorific || age !== null) return true
  if (words.length === 1 && witness!.isCapitals) return false
  if (roles.length > 0) return true
  if (!witness!.firstName || witness!.organisation) return false
  return words.length > 1 || again || witness!.acts || !witness!.opens
}

/** A known name, a word for its kind before a name, or an acronym that acts or is spelt out. */
function isOrganisation(occurrences: readonly Occurrence[]): boolean {
  return occurrences.some((name) => {
    const { witness, thing, words, isPlace } = name
    if (!witness || isPlace || witness.isCommon) return false
    if (witness.organisation) return true
    if (isAcronym(witness, words))
      return witness.acts || occurrences.some(({ thing: told }) => told && told !== thing)
    return thing !== null && !witness.isCapitals
  })
}

const isAcronym = ({ isCapitals }: Witness, words: readonly string[]): boolean =>
  isCapitals && words.length === 1 && words[0]!.length <= longestAcronym && !words[0]!.endsWith("'")
