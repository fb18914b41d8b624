import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** What is found, a marked sentence, and a correct one that looks like it. */
export type Row = readonly [find: string, example: string, counterExample?: string]

/** Patterns of one confidence. */
export const rows = (table: readonly Row[], confidence?: number): TypoPattern[] =>
  table.map(([find, example, counterExample]) => ({
    find,
    examples: [example],
    ...(counterExample ? { counterExamples: [counterExample] } : {}),
    ...(confidence ? { confidence } : {}),
  }))
