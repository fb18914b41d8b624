import type { Incise } from '../reports/incise.ts'
import { verbReport } from '../reports/report.ts'
import type { Scene } from '../scene.ts'
import type { Attribution } from './attribution.ts'

/** What an incise says of who speaks. */
export function ofIncise(scene: Scene, incise: Incise): Attribution {
  const { first, last, group, mention } = incise
  return {
    scene,
    mention,
    fit: 100,
    report: verbReport(scene.words, group, { reach: 'before', first, last, mention, isNear: true }),
  }
}
