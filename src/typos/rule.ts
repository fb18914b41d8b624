import type { Language } from '../language/language.ts'
import type { Typo } from '../schema/index.ts'
import type { Reading } from './reading.ts'

/** What a rule takes for a mistake, in text offsets of the passage read. */
export interface Candidate {
  readonly from: number
  readonly to: number
  /** Corrections of `text.slice(from, to)`, best first; never empty. */
  readonly expected: readonly string[]
  /** Chance that this is a mistake, 0 to 1; what is under `leastConfidence` is not reported. */
  readonly confidence: number
}

/** Reads one passage and reports what looks wrong in it. */
export type Finder = (reading: Reading, report: (candidate: Candidate) => void) => void

/**
 * One kind of mistake.
 *
 * The words it needs, its examples and its counter-examples stand in the language data (`TypoData`), under its id;
 * a language without examples of a rule does without it.
 */
export interface Rule {
  /** Stable, kebab-case: public API. */
  readonly id: string
  readonly kind: Typo['kind']
  /** What it reports, for people: one sentence of docs/rules.md. */
  readonly summary: string
  /** Make the finder for a language; called once a language, so tables are built here. */
  prepare(language: Language): Finder
}

/** Chance from which a candidate is worth a reader's time. */
export const leastConfidence = 0.5
