import { chance } from './evidence.ts'
import { removalCurves } from './removal-curves.ts'

/** Rules that remove a line for its place alone: how sure they are is learnt. */
const byOdds: ReadonlySet<string> = new Set([
  'before-title',
  'before-body',
  'before-body-sentence',
  'between-body',
  'after-talk',
  'after-body',
  'after-body-label',
])
/** No removal for a place is surer. */
const most = 0.99

export const isByOdds = (rule: string): boolean => byOdds.has(rule)

/**
 * How sure a removal is that no words explain.
 *
 * @param rule Why the line was removed: its place.
 * @param score Log-odds of the line to be body.
 * @returns Share of right ones among removals like it, in hundredths.
 */
export function sureness(rule: string, score: number): number {
  const { bias, slope } = removalCurves[rule]!
  return Math.round(100 * Math.min(most, chance(bias - slope * score))) / 100
}
