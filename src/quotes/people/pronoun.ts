import type { PeopleLexicon } from '../words/people-lexicon.ts'
import type { Entity } from './entity.ts'
import { salience, weights } from './evidence.ts'
import type { Memory, Standing } from './memory.ts'
import { isCompatible } from './naming.ts'
import type { Occurrence } from './occurrence.ts'

/** A pronoun looks no further back than this, in sentences. */
export const pronounReach = 9

/**
 * How well a pronoun fits somebody or something in mind: "elle", "ce dernier", "l’intéressé", "ils".
 *
 * @param speaks Whether it says who speaks in a quote.
 * @returns Points; null: it stands for nothing of the kind.
 */
export function pronounFit(
  memory: Memory,
  lexicon: PeopleLexicon,
  entity: Entity,
  standing: Standing,
  occurrence: Occurrence,
  speaks: boolean,
): number | null {
  const { plural, isNeuter } = occurrence
  // "Jobic rame. « … », dit-il.": a bare name that acts may be somebody’s; but "it" and "they" stand for no such one.
  const mayBePerson = entity.mayBePerson && !plural && !isNeuter
  if (entity.kind === 'unknown' && !mayBePerson) return null
  // "The report is out. “…,” it says."
  const isRead = entity.kind === 'document'
  if (isRead && !(isNeuter && speaks && standing.wasSubject)) return null
  const isThing = entity.kind === 'organisation' || isRead
  if (plural !== (entity.plural || entity.kind === 'group')) return null
  if (isNeuter ? !isThing : isThing && lexicon.hasNeuter) return null
  // "La société se tait. Le groupe a fui, dit-il.": a thing has the gender of the noun before.
  const gender = isThing ? (standing.gender ?? entity.gender) : entity.gender
  if (!isCompatible(gender, occurrence.gender)) return null
  const far = occurrence.sentence - standing.sentence
  if (far > pronounReach) return null
  // "« Un voisin a crié », dit Lina. Il …": whom only others speak of without a name.
  if (standing.isQuoted && !entity.isNamed) return null
  const recency = standing.named - memory.turn - far
  // "« Luc a ma confiance », dit le maire. L’intéressé sourit.": not who has just spoken, but whom he spoke of.
  if (occurrence.isConcerned && isThing) return null
  if (occurrence.isConcerned)
    return (
      recency - (memory.speaker === entity ? weights.ownWords : 0) - (entity.isNamed ? 0 : weights.ownWords)
    )
  const hasRival = isThing && !isNeuter
  // "Il a appelé son frère. Ce dernier …": whom a noun named last, not whom a pronoun went on with.
  if (occurrence.isLatter)
    return recency - (standing.isQuoted ? 8 : 0) - (standing.isNested ? 2.5 : 0) - (hasRival ? 1.5 : 0)
  const agrees = gender !== null && occurrence.gender !== null
  const points = salience(memory, entity, standing, occurrence, speaks) + (agrees ? weights.gender : 0)
  if (mayBePerson) return points + weights.unsure
  if (!hasRival) return points + (entity.isNamed ? 0 : weights.nameless)
  // "L’agence promet des lits. Elle refuse « … »": what was the subject goes on as the subject.
  if (occurrence.opens && standing.wasSubject && far === 1 && gender !== null) return points + weights.goesOn
  const isIdle = gender === null || !standing.wasSubject
  return (
    points +
    weights.organisation +
    (speaks ? weights.spokenFor : 0) +
    (isIdle ? weights.idle : 0) +
    (entity.isNamed ? 0 : weights.namelessThing)
  )
}
