import type { BoilerplateKind } from '../../schema/index.ts'
import { isStopped } from '../lines/sentence.ts'
import { jobSize } from '../metadata/jobs.ts'
import { readTokens } from '../metadata/tokens.ts'
import { wordBookOf } from '../metadata/word-book.ts'
import { type Line, Sign } from '../model/lines.ts'
import { sureness } from '../model/sureness.ts'
import type { Sheet, Verdict } from '../sheet.ts'

/** Known lines that stand in any section and end none. */
export const passing: ReadonlySet<BoilerplateKind> = new Set([
  'share',
  'publication-date',
  'byline',
  'credit',
  'caption',
  'player',
  'paywall',
  'code',
  'comment-form',
])

/** What is removed, and why. */
export function removed(kind: BoilerplateKind, rule: string, confidence: number): Verdict {
  return { role: 'boilerplate', kind, rule, confidence }
}

/** Removed for its place, as surely as lines of its score are no body there. */
export function byOdds({ survey }: Sheet, index: number, kind: BoilerplateKind, rule: string): Verdict {
  return removed(kind, rule, sureness(rule, survey.scores[index]!))
}

/** "← Le texte d'avant", "Le suivant →" */
const isStep = /^[←⟵‹]\s|\s[→⟶›]$/

/** Words of the shortest caption that nothing else gives away, and of the shortest headline. */
const shortestCaption = 6
const shortestHeadline = 4
/** The same above the headline of the page, where a section may have four words or five. */
const shortestTeaser = 6

/**
 * The kind of a line outside the article that no words give away, by its place and its shape: what a reader of the
 * result would agree with, and "other" where nothing tells.
 *
 * @param isTalkOver Whether the readers' talk above, if any, has ended.
 */
export function byPlace(sheet: Sheet, index: number, isTalkOver: boolean): Verdict {
  const { survey, first, last, head } = sheet
  const line = survey.lines.all[index]!
  const { title } = survey
  if (line.signs & Sign.copyright) {
    return index < last
      ? removed('credit', 'copyright-sign', 0.8)
      : removed('copyright', 'copyright-sign', 0.8)
  }
  const top = title >= 0 ? title : first
  if (index < top) {
    if (line.separators > 1 && line.words > 2) return removed('breadcrumb', 'path-before-title', 0.8)
    if (line.words >= shortestTeaser && line.stops === 0) {
      return removed('most-read', 'headline-before-title', 0.7)
    }
    return byOdds(sheet, index, isLabel(line) ? 'navigation' : 'other', 'before-title')
  }
  if (index < Math.max(first, head)) {
    if ((line.signs & Sign.handle) !== 0 && line.words <= 2) return removed('follow', 'handle', 0.8)
    if (isBesideByline(sheet, index)) return removed('byline', 'beside-byline', 0.7)
    return line.words >= shortestCaption && line.smallWords > 0
      ? byOdds(sheet, index, 'caption', 'before-body-sentence')
      : byOdds(sheet, index, isAmongButtons(sheet, index) ? 'share' : 'other', 'before-body')
  }
  if (isStep.test(line.block.text)) return removed('pagination', 'arrow', 0.8)
  const isHeadline = line.words >= shortestHeadline
  if (last >= 0 && index < last) return byOdds(sheet, index, isHeadline ? 'related' : 'other', 'between-body')
  if (!isTalkOver && survey.placed[index]!.sinceTalk < Infinity)
    return byOdds(sheet, index, 'comments', 'after-talk')
  if (isHeadline) return byOdds(sheet, index, 'related', 'after-body')
  return isTag(sheet, index)
    ? removed('tags', 'keyword', 0.7)
    : byOdds(sheet, index, isLabel(line) ? 'navigation' : 'other', 'after-body-label')
}

/** Words of the longest name of a section, and of the longest entry that is two of them: "Partir à Vienne en train". */
const longestLabel = 7

/** "Vallée de l'Eyrieux", "Météo : 12°": what a menu lists; not figures alone, not a sentence. */
const isLabel = (line: Line): boolean => line.letters > 0 && line.words <= longestLabel && !isSentenceOf(line)

const isSentenceOf = (line: Line): boolean => isStopped(line) && line.words >= shortestCaption

/** Words of the longest place or job under the names. */
const longestPlace = 3

/** A place or a job under the names: "Sarlat", "Chroniqueuse". */
function isBesideByline({ blocks, languages, survey, verdicts, inside }: Sheet, index: number): boolean {
  // "En bref" stands over what it sums up.
  if (inside[index + 1]) return false
  const { words, letters } = survey.lines.all[index]!
  if (letters === 0) return false
  if (verdicts[index - 1]?.kind === 'byline' && words <= longestPlace) return true
  const isJob = jobSize(readTokens(blocks[index]!.text), 0, wordBookOf(languages)) > 0
  return isJob && (verdicts[index - 1]?.kind === 'byline' || verdicts[index + 1]?.kind === 'byline')
}

/** Whether buttons to share stand on both sides, or on one and no words of its own speak against it. */
function isAmongButtons({ survey, verdicts }: Sheet, index: number): boolean {
  const isButton = (at: number): boolean => verdicts[at]?.kind === 'share' || verdicts[at]?.kind === 'follow'
  if (isButton(index - 1) && isButton(index + 1)) return true
  return survey.lines.all[index]!.letters === 0 && (isButton(index - 1) || isButton(index + 1))
}

/** A short line right behind the article that repeats words of it. */
function isTag({ survey, last, verdicts }: Sheet, index: number): boolean {
  const { line, inCore } = survey.placed[index]!
  if (inCore < 0.5 || line.to === line.from) return false
  for (let at = index - 1; at > last; at--) {
    const kind = verdicts[at]?.kind
    if (kind !== 'tags' && kind !== undefined && !passing.has(kind)) return false
  }
  return true
}
