import { draftWeights } from './draft-weights.ts'
import type { Weights } from './evidence.ts'
import { finalWeights } from './final-weights.ts'
import type { LookWeights } from './look.ts'
import { shapeWeights } from './shape-weights.ts'

/** The learnt tables: each stage reads the scores of the one before. */
export interface LayoutWeights {
  readonly shape: Weights
  /** A first look at headline and body, from the shapes alone. */
  readonly draft: LookWeights
  /** The same again, from what the first look says of each line. */
  readonly final: LookWeights
}

/** The learnt tables of all stages. */
export const layoutWeights: LayoutWeights = { shape: shapeWeights, draft: draftWeights, final: finalWeights }
