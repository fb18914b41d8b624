import * as z from 'zod'

// Made once and described where they stand: each step of a schema takes the start of a process its time.

/** A text, never empty. */
export const Filled = z.string().min(1)

/** Index of a block; -1: none, but title, kicker or standfirst. */
export const BlockIndex = z.int().min(-1)

/** A stretch of the string given: UTF-16 offsets, end exclusive, never empty. */
export const Span = z
  .strictObject({
    start: z.int().min(0).describe('Offset of the first UTF-16 unit.'),
    end: z.int().min(1).describe('Offset after the last UTF-16 unit.'),
  })
  .refine((span) => span.end > span.start, 'A span is never empty: `end` must be greater than `start`.')
  .meta({ id: 'Span', description: 'UTF-16 offsets into the string given, end exclusive, never empty.' })
export type Span = z.infer<typeof Span>

/** A repaired text and where it stood. */
export const TextSpan = z
  .strictObject({
    text: Filled.describe('Repaired text, white space collapsed.'),
    span: Span.describe('Where it stood.'),
  })
  .meta({ id: 'TextSpan', description: 'A repaired text and where it stood in the string given.' })
export type TextSpan = z.infer<typeof TextSpan>

/** A calibrated probability: of the findings at 0.9, nine in ten are right. */
export const Confidence = z
  .number()
  .min(0)
  .max(1)
  .describe('Calibrated: of the findings at 0.9, nine in ten are right.')

/** A stable, kebab-case id of the rule that decided. */
export const Rule = Filled.describe('Stable kebab-case id of the rule that decided; see docs/rules.md.')
