import { isSentence } from '../lines/sentence.ts'
import { type Line, Sign } from '../model/lines.ts'
import { judgeMatch } from '../phrases/index.ts'
import type { FormLines, Sheet, Verdict } from '../sheet.ts'

/** Longest label of a field ("Adresse e-mail *") and longest heading above a form, in words. */
const longestLabel = 5
const longestHeading = 12
const longestLabelUnits = 20
/** Shortest notice that shows the asterisk of required fields, in words, and the longest one, in UTF-16 units. */
const shortestNotice = 4
const longestNotice = 280
/** Lines that a form goes on behind its last asterisk: site, consent, button. */
const reach = 6
/** UTF-16 units of a paragraph of the article, which no form holds. */
const paragraph = 300
/** Words of one that the article has behind a form. */
const prose = 15

const field: Verdict = {
  role: 'boilerplate',
  kind: 'comment-form',
  rule: 'form-with-required-fields',
  confidence: 0.9,
}

/**
 * Find a comment form by its structure, whatever its language: behind the last prose, a notice that shows an asterisk
 * ("Pola wymagane są oznaczone *") and labels that carry it ("Imię *"), or two such labels; with the headings above.
 *
 * @returns Null without one.
 */
export function findCommentForm({ words, survey }: Pick<Sheet, 'words' | 'survey'>): FormLines | null {
  const { all } = survey.lines
  const from = endOfProse(all, survey.title)
  let first = -1
  let last = -1
  let marks = 0
  for (let index = from; index < all.length; index++) {
    const mark = markOf(all[index]!)
    if (mark === 0) continue
    if (last >= 0 && index - last > reach) break
    if (first < 0) first = index
    last = index
    marks += mark
  }
  if (marks < 2) return null
  // "Dodaj odpowiedź", "Anuluj pisanie": where no heading is known, two lines may be one. Links are none.
  let isFound = false
  for (let step = 0; step < 2 && first > from; step++) {
    const above = all[first - 1]!
    const known = judgeMatch(above.block.text, words[first - 1]!.match, 'bottom')
    const isKnown = known !== null && (known.kind === 'comment-form' || known.kind === 'comments')
    const mayBe = known === null && !isFound && !survey.placed[first - 1]!.inLinks && isHeading(above, step)
    if (!isKnown && !mayBe) break
    isFound ||= isKnown
    first--
  }
  return { first, last }
}

/** Name the lines of a form, and the labels it goes on with. */
export function nameCommentForm({ blocks, survey, inside, form, verdicts }: Sheet): void {
  if (form === null) return
  const { all } = survey.lines
  let { last } = form
  const end = Math.min(all.length - 1, last + reach)
  // Markup knows where the article begins behind a form; without it, a paragraph of the article does.
  const isArticle = (index: number): boolean =>
    inside[index] === 1 &&
    (blocks[index]!.markup !== undefined || (all[index]!.words >= prose && isSentence(all[index]!)))
  while (last < end && all[last + 1]!.chars <= longestNotice && !isArticle(last + 1)) {
    if (!isPart(verdicts[last + 1])) break
    last++
  }
  // Where the words of its button are known, it is the last line of the form.
  for (let index = last; index > form.last; index--) {
    if (verdicts[index]?.kind !== 'comment-form') continue
    last = index
    break
  }
  for (let index = form.first; index <= last; index++) if (isPart(verdicts[index])) verdicts[index] = field
}

/** The line after the last paragraph that is long enough to be prose beyond doubt. */
function endOfProse(all: readonly Line[], title: number): number {
  for (let index = all.length - 1; index >= 0; index--) {
    const line = all[index]!
    if (
      (line.stops >= 1 && line.words >= 15 && (line.signs & Sign.asterisk) === 0) ||
      line.words >= paragraph
    ) {
      // A consent of one sentence stands between two fields.
      if (!all.slice(index + 1).some((next) => markOf(next) > 0)) continue
      return index + 1
    }
  }
  return title + 1
}

/** 2 for a notice that shows the asterisk, 1 for a label that carries one. */
function markOf(line: Line): number {
  if ((line.signs & Sign.asterisk) === 0 || line.words === 0 || line.chars > longestNotice) return 0
  const { text } = line.block
  if (isShort(line)) return /\*\)?:?$/.test(text) ? 1 : 0
  if (text.startsWith('*') || line.words < shortestNotice) return 0
  return /\s\(?\*\)?[.:]?$|(?<=[\s。])\*(?=\s)/.test(text) ? 2 : 0
}

/** Labels count in words, but where writing has no spaces. */
const isShort = (line: Line): boolean => line.words <= longestLabel || line.chars <= longestLabelUnits

/** The heading, perhaps with the link that cancels an answer; a second one is as short as a button. */
const isHeading = (line: Line, step: number): boolean =>
  line.words >= 1 && (isShort(line) || (step === 0 && line.words <= longestHeading)) && line.last !== 46

/** What may be part of a form: nothing known, or known as a label. */
const isPart = (verdict: Verdict | undefined): boolean =>
  verdict === undefined ||
  (verdict.role === 'boilerplate' &&
    (verdict.kind === 'comment-form' || verdict.kind === 'share' || verdict.kind === 'navigation'))
