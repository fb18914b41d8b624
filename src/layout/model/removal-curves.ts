// Learnt by src/generate/layout/train.ts from pages of hosts that the weights had not seen: how sure removals are.
import type { RemovalCurve } from './sureness.ts'

export const removalCurves: Readonly<Record<string, RemovalCurve>> = {
  'after-body': { bias: 1, slope: 0.7 },
  'after-body-label': { bias: 0.4, slope: 1 },
  'after-talk': { bias: 1.6, slope: 0.7 },
  'before-body': { bias: 1, slope: 0.8 },
  'before-body-sentence': { bias: 1, slope: 0.8 },
  'before-title': { bias: 1.7, slope: 0.9 },
  'between-body': { bias: 0.1, slope: 0.5 },
}
