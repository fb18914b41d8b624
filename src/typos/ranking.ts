import type { Reading } from './reading.ts'
import { type Candidate, leastConfidence, type Rule } from './rule.ts'
import type { ReadyRule } from './rules.ts'

/** A candidate and the rule that found it. */
export interface Ranked {
  readonly rule: Rule
  readonly candidate: Candidate
}

/**
 * Run rules over a passage and keep the likely candidates, the surest where several overlap.
 *
 * @returns Candidates that do not overlap, in order of position.
 */
export function rankCandidates(reading: Reading, finders: readonly ReadyRule[]): Ranked[] {
  const found: Ranked[] = []
  for (const { rule, find } of finders) {
    find(reading, (candidate) => {
      if (candidate.confidence >= leastConfidence) found.push({ rule, candidate })
    })
  }
  if (found.length < 2) return found
  found.sort((a, b) => a.candidate.from - b.candidate.from || a.candidate.to - b.candidate.to)
  const kept: Ranked[] = []
  for (const next of found) {
    const last = kept.at(-1)
    if (!last || last.candidate.to <= next.candidate.from) kept.push(next)
    else if (isBetter(next.candidate, last.candidate)) kept[kept.length - 1] = next
  }
  return kept
}

/** The surer; of two as sure, the one that explains more of the text. */
const isBetter = (a: Candidate, b: Candidate) =>
  a.confidence > b.confidence || (a.confidence === b.confidence && a.to - a.from > b.to - b.from)
