import * as z from 'zod'
import { BlockIndex, Confidence, Filled, Rule, Span } from './span.ts'

/** A mistake with its likely correction. */
export const Typo = z
  .strictObject({
    kind: z.enum(['spelling', 'typography']).describe("'typography' only when asked for."),
    actual: Filled.describe('The raw slice of the string given.'),
    expected: z.array(z.string()).min(1).describe('Corrections, best first.'),
    span: Span.describe('Where it stands.'),
    block: BlockIndex.describe('Index of its block; -1: title, kicker or standfirst.'),
    rule: Rule,
    confidence: Confidence,
  })
  .meta({ id: 'Typo', description: 'A mistake with its likely correction.' })
export type Typo = z.infer<typeof Typo>
