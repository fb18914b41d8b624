// Learnt by src/generate/layout/train.ts from pages of hosts that the weights had not seen: how sure removals are.
import type { RemovalCurve } from './evidence.ts'

export const removalCurves: Readonly<Record<string, RemovalCurve>> = {
  'after-body': {
    bias: 0.69,
    slope: 0.65,
  },
  'after-body-label': {
    bias: 0.08,
    slope: 0.9,
  },
  'after-talk': {
    bias: 1.57,
    slope: 0.56,
  },
  'before-body': {
    bias: 0.86,
    slope: 0.68,
  },
  'before-body-sentence': {
    bias: 0.85,
    slope: 0.91,
  },
  'before-title': {
    bias: 1.27,
    slope: 0.84,
  },
  'between-body': {
    bias: 0.11,
    slope: 0.19,
  },
}
