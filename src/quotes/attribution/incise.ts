import type { Incise } from '../reports/incise.ts'
import type { Scene } from '../scene.ts'
import type { Attribution } from './attribution.ts'

/** What an incise says of who speaks. */
export function ofIncise(scene: Scene, incise: Incise): Attribution {
  const { words } = scene
  const { group, mention } = incise
  return {
    scene,
    mention,
    fit: 100,
    report: {
      kind: 'verb',
      reach: 'before',
      first: incise.first,
      last: incise.last,
      cue: { start: words.from[group.cueFirst]!, end: words.to[group.cueLast - 1]! },
      object: incise.last,
      mention,
      isNear: true,
      force: group.force,
      negated: group.negated,
      hearsay: group.hearsay,
      passive: false,
    },
  }
}
