// Learnt by src/generate/layout/train.ts from pages of hosts that the weights had not seen: how sure removals are.
import type { RemovalCurve } from './sureness.ts'

export const removalCurves: Readonly<Record<string, RemovalCurve>> = {
  'after-body': {
    bias: 0.61,
    slope: 0.64,
  },
  'after-body-label': {
    bias: -0.15,
    slope: 0.91,
  },
  'after-talk': {
    bias: 1.72,
    slope: 0.61,
  },
  'before-body': {
    bias: 1.02,
    slope: 0.55,
  },
  'before-body-sentence': {
    bias: 0.69,
    slope: 0.77,
  },
  'before-title': {
    bias: 0.73,
    slope: 0.98,
  },
  'between-body': {
    bias: 0.18,
    slope: 0.12,
  },
}
