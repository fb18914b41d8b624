import { draftWeights } from './draft-weights.ts'
import { finalWeights } from './final-weights.ts'
import { shapeWeights } from './shape-weights.ts'
import type { LayoutWeights } from './survey.ts'

/** The learnt tables of all stages. */
export const layoutWeights: LayoutWeights = { shape: shapeWeights, draft: draftWeights, final: finalWeights }
