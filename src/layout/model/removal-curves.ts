// Learnt by src/generate/layout/train.ts from pages of hosts that the weights had not seen: how sure removals are.
import type { RemovalCurve } from './sureness.ts'

export const removalCurves: Readonly<Record<string, RemovalCurve>> = {
  'after-body': { bias: 0.48, slope: 0.67 },
  'after-body-label': { bias: -0.68, slope: 1.06 },
  'after-talk': { bias: 2.04, slope: 0.56 },
  'before-body': { bias: 0.88, slope: 0.5 },
  'before-body-sentence': { bias: 0.63, slope: 1.02 },
  'before-title': { bias: 0.55, slope: 1.06 },
  'between-body': { bias: 0.05, slope: 0.42 },
}
