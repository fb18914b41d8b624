import type { Language } from '../language/language.ts'
import type { BlockKind, BoilerplateKind, Settings, Span } from '../schema/index.ts'
import type { TextBlock } from '../text/index.ts'
import { type Reason, strongestFirst } from './model/evidence.ts'
import { type MarkupSurvey, markupSurvey } from './model/markup-survey.ts'
import { surveyorOfPages } from './model/survey.ts'
import type { PageHints } from './page.ts'
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
 * @param hints What markup says of it.
 */
export function explainPage(
  blocks: readonly TextBlock[],
  languages: readonly Language[],
  settings: Settings,
  hints?: PageHints,
): LineExplanation[] {
  const markup = hints ? markupSurvey(blocks, hints) : null
  const { survey, verdicts } = sortBlocks(blocks, languages, settings, markup)
  const surveyor = surveyorOfPages()
  return blocks.map(({ span, text }, index) => {
    const verdict = verdicts[index]!
    const isTitle = verdict.role === 'title'
    const ofText = isTitle ? surveyor.titleReasons(survey) : surveyor.reasons(survey, index)
    const evidence = markup ? withMarkup(markup, index, isTitle, ofText) : ofText
    return {
      span,
      text,
      ...roleOf(verdict),
      rule: verdict.rule,
      confidence: verdict.confidence,
      score: sumOf(evidence),
      evidence,
    }
  })
}

const sumOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { value, weight }) => sum + value * weight, 0)

/** The evidence of markup, its summands for the text replaced by what the score of the text is the sum of. */
function withMarkup(
  markup: MarkupSurvey,
  index: number,
  isTitle: boolean,
  ofText: readonly Reason[],
): Reason[] {
  const all = isTitle ? markup.titleReasons(index, sumOf(ofText)) : markup.reasons(index)
  const isText = ({ name }: Reason): boolean => name === 'text' || name === 'text-against'
  const share = sumOf(all.filter(isText)) / sumOf(ofText)
  const parts = Number.isFinite(share)
    ? ofText.map(({ name, value, weight }) => ({ name, value, weight: weight * share }))
    : []
  const marked = all.filter((reason) => !isText(reason))
  return strongestFirst([
    ...marked.map((reason) => ({ ...reason, name: `markup: ${reason.name}` })),
    ...parts,
  ])
}

function roleOf({ role, kind }: Verdict): Pick<LineExplanation, 'role' | 'kind'> {
  if (role === 'title' || role === 'kicker' || role === 'standfirst') return { role, kind: null }
  return role === 'boilerplate' ? { role, kind: kind! } : { role: 'body', kind: role }
}
