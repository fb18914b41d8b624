import type { Language } from '../language/language.ts'
import type { BlockKind, BoilerplateKind, Settings, Span } from '../schema/index.ts'
import type { TextBlock } from '../text/index.ts'
import type { Reason } from './model/evidence.ts'
import { surveyorOfPages } from './model/survey.ts'
import { sortBlocks } from './read-page.ts'
import type { Verdict } from './sheet.ts'

/** Why a line of the page is what it is. */
export interface LineExplanation {
  /** Where it stands in the source. */
  readonly span: Span
  /** Repaired. */
  readonly text: string
  readonly role: 'title' | 'kicker' | 'standfirst' | 'body' | 'boilerplate'
  /** Of body and of boilerplate; null for the others. */
  readonly kind: BlockKind | BoilerplateKind | null
  /** Id of the rule or of the catalogue's entry that decided. */
  readonly rule: string
  /** 0 to 1: how sure the rule is. */
  readonly confidence: number
  /** Log-odds of being the headline for a title, of being body for every other line. */
  readonly score: number
  /** What the score is the sum of, each `value` times `weight` in log-odds, strongest first. */
  readonly evidence: readonly Reason[]
}

/**
 * Say why each block of a page is what it is.
 *
 * @param blocks Blocks in order.
 * @param languages Every language whose words may stand on the page.
 * @param settings What the caller asked for.
 */
export function explainPage(
  blocks: readonly TextBlock[],
  languages: readonly Language[],
  settings: Settings,
): LineExplanation[] {
  const { survey, verdicts } = sortBlocks(blocks, languages, settings)
  const surveyor = surveyorOfPages()
  return blocks.map(({ span, text }, index) => {
    const verdict = verdicts[index]!
    const evidence =
      verdict.role === 'title' ? surveyor.titleReasons(survey) : surveyor.reasons(survey, index)
    return {
      span,
      text,
      ...roleOf(verdict),
      rule: verdict.rule,
      confidence: verdict.confidence,
      score: evidence.reduce((sum, { value, weight }) => sum + value * weight, 0),
      evidence,
    }
  })
}

function roleOf({ role, kind }: Verdict): Pick<LineExplanation, 'role' | 'kind'> {
  if (role === 'title' || role === 'kicker' || role === 'standfirst') return { role, kind: null }
  return role === 'boilerplate' ? { role, kind: kind! } : { role: 'body', kind: role }
}
