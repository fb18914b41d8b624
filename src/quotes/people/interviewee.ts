import type { Passage } from '../../tree/index.ts'
import type { Entity } from './entity.ts'
import type { Occurrence } from './occurrence.ts'

/**
 * Whoever answers in an interview: the one person whom the title names, or the standfirst.
 *
 * @param found The entity of each occurrence.
 * @returns null where the head names nobody or several.
 */
export function intervieweeOf(
  found: ReadonlyMap<Occurrence, Entity>,
  passages: readonly Passage[],
): Entity | null {
  return namedIn(found, passages, 'title') ?? namedIn(found, passages, null)
}

/** The one person named in the title, or in all that stands above the body. */
function namedIn(
  found: ReadonlyMap<Occurrence, Entity>,
  passages: readonly Passage[],
  kind: 'title' | null,
): Entity | null {
  const named = new Set<Entity>()
  for (const [{ passage, isQuoted, mention }, entity] of found) {
    const { block, kind: own } = passages[passage]!
    if (block >= 0 || isQuoted || mention !== 'name' || (kind && own !== kind)) continue
    if (entity.kind === 'person' && entity.isNamed && !entity.plural) named.add(entity)
  }
  const [only] = named
  return named.size === 1 ? only! : null
}
