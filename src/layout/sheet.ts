import type { Language } from '../language/language.ts'
import type { BlockKind, BoilerplateKind, Settings } from '../schema/index.ts'
import type { TextBlock } from '../text/index.ts'
import type { KnownWords } from './lines/words.ts'
import type { Credits } from './metadata/credits.ts'
import type { Survey } from './model/survey.ts'

/** Why a line is what it is. */
export interface Verdict {
  readonly role: 'title' | 'kicker' | 'standfirst' | 'boilerplate' | BlockKind
  /** Of what is removed. */
  readonly kind?: BoilerplateKind
  readonly rule: string
  readonly confidence: number
  /** Lines of its kind may follow: a heading such as "Sur le même sujet". */
  readonly opens?: boolean
}

/** What a line is that repairs to nothing ("&nbsp;"). */
export const blank: Verdict = { role: 'boilerplate', kind: 'code', rule: 'blank', confidence: 1 }

/** A stretch of a line that is something else than the rest of it. Offsets in the block's text. */
export interface LinePiece {
  readonly from: number
  readonly to: number
  readonly verdict: Verdict
}

/** Lines of a comment form, both ends included. */
export interface FormLines {
  readonly first: number
  readonly last: number
}

/** A page while it is being sorted: the evidence, and a verdict for each block once there is one. */
export interface Sheet {
  readonly blocks: readonly TextBlock[]
  readonly languages: readonly Language[]
  readonly settings: Settings
  readonly words: readonly KnownWords[]
  readonly survey: Survey
  /** 1 for each line inside the article. */
  readonly inside: Uint8Array
  /** First and last line inside; -1 without an article. */
  readonly first: number
  readonly last: number
  /** Where the text begins, behind the lead and what stands under it: byline, buttons, picture. */
  readonly head: number
  /** The comment form that its structure gives away. */
  readonly form: FormLines | null
  readonly credits: Map<number, Credits>
  readonly verdicts: (Verdict | undefined)[]
  /** Stretches of a line that are something else than the line, by its index. */
  readonly pieces: Map<number, readonly LinePiece[]>
}

/** Last lines of the article among which a signature or a card of its author may stand, and lines behind it. */
const within = 2
const behind = 4

/** The lines around the end of the article; end exclusive. */
export const aroundEnd = ({ blocks, last }: Sheet): { from: number; to: number } => ({
  from: last - within + 1,
  to: Math.min(blocks.length, last + behind + 1),
})
