import type { Passage } from '../../tree/index.ts'
import type { Entity } from './entity.ts'
import type { Occurrence } from './occurrence.ts'

/**
 * Whoever answers in an interview: the one person whom the title names, or what stands before the questions.
 *
 * @param found The entity of each occurrence.
 * @param question Index of the first question.
 * @returns null where the head names nobody or several.
 */
export function intervieweeOf(
  found: ReadonlyMap<Occurrence, Entity>,
  passages: readonly Passage[],
  question: number,
): Entity | null {
  return namedIn(found, passages, question, 'title') ?? namedIn(found, passages, question, null)
}

/** The one person named in the title, or in all that stands before the questions. */
function namedIn(
  found: ReadonlyMap<Occurrence, Entity>,
  passages: readonly Passage[],
  question: number,
  kind: 'title' | null,
): Entity | null {
  const named = new Set<Entity>()
  for (const [{ passage, isQuoted, mention }, entity] of found) {
    const { kind: own } = passages[passage]!
    if (passage >= question || isQuoted || mention !== 'name' || (kind && own !== kind)) continue
    if (entity.kind === 'person' && entity.isNamed && !entity.plural) named.add(entity)
  }
  const [only] = named
  return named.size === 1 ? only! : null
}
