import type { Cue } from '../../schema/index.ts'
import type { Words } from '../../tree/index.ts'
import type { Mention } from '../mentions/mention.ts'
import type { VerbGroup } from '../words/verb-group.ts'

/** Where the words stand that a report is about. */
export type Reach =
  /** "X promet « … »": behind it. */
  | 'after'
  /** "« … », dit X": before it; in an incise also behind it. */
  | 'before'
  /** "Selon X, …": anywhere in the sentence. */
  | 'around'

/** Words that say who speaks: a verb with its subject, a preposition with its noun, a noun of speech. Positions are units. */
export interface Report {
  readonly kind: Cue['kind']
  readonly reach: Reach
  /** First unit of the whole, cue and mention. */
  readonly first: number
  /** Unit after the whole. */
  readonly last: number
  /** Text offsets of the cue. */
  readonly cue: { readonly start: number; readonly end: number }
  /** Unit from which on words may be the reported ones, for `reach: 'after'`. */
  readonly object: number
  readonly mention: Mention | null
  /** The mention stands beside the cue; otherwise it is the subject of the clause. */
  readonly isNear: boolean
  /** Bits of `Force`. */
  readonly force: number
  readonly negated: boolean
  readonly hearsay: boolean
  readonly passive: boolean
  /** "à ses yeux": whoever the text was about before this sentence. */
  readonly isOwn: boolean
}

/** What `reportOf` is told of a report; the rest is as in most. */
export interface ReportParts
  extends Pick<Report, 'kind' | 'reach' | 'first' | 'last' | 'mention' | 'force'>,
    Partial<Pick<Report, 'isNear' | 'negated' | 'hearsay' | 'passive' | 'isOwn'>> {
  /** Units of the cue; end exclusive. */
  readonly cueFirst: number
  readonly cueLast: number
}

/** Make a report of a paragraph. */
export function reportOf(words: Words, { cueFirst, cueLast, ...parts }: ReportParts): Report {
  return {
    isNear: parts.reach === 'around',
    negated: false,
    hearsay: false,
    passive: false,
    isOwn: false,
    ...parts,
    cue: { start: words.from[cueFirst]!, end: words.to[cueLast - 1]! },
    object: parts.last,
  }
}

/** What `verbReport` is told beside the verb. */
export type VerbReportParts = Pick<Report, 'reach' | 'first' | 'last' | 'mention'> &
  Partial<Pick<Report, 'isNear' | 'force' | 'negated' | 'hearsay' | 'passive'>>

/** Make the report of a verb: what the verb says of itself holds where its parts say nothing else. */
export const verbReport = (
  words: Words,
  { cueFirst, cueLast, force, negated, hearsay }: VerbGroup,
  parts: VerbReportParts,
): Report => reportOf(words, { kind: 'verb', cueFirst, cueLast, force, negated, hearsay, ...parts })
