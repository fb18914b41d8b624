import { clockAt } from './metadata/clock.ts'
import { readTokens } from './metadata/tokens.ts'
import { wordBookOf } from './metadata/word-book.ts'
import type { Sheet, Verdict } from './sheet.ts'

/** Name the kinds of what stands inside the article and is kept. */
export function kindsOfBody(sheet: Sheet): void {
  const { blocks, inside, verdicts } = sheet
  const body: number[] = []
  blocks.forEach((_, index) => {
    if (inside[index] && !verdicts[index]) body.push(index)
  })
  findStandfirst(sheet, body)
  body.forEach((index, at) => {
    if (verdicts[index]) return
    verdicts[index] = kindOf(sheet, index, body[at + 1])
  })
}

const kept = (role: Verdict['role'], rule: string): Verdict => ({ role, rule, confidence: 0.9 })

function kindOf(sheet: Sheet, index: number, next: number | undefined): Verdict {
  const { blocks, survey, languages } = sheet
  const { text, bullet } = blocks[index]!
  const line = survey.lines.all[index]!
  if (bullet > 0) return kept('listItem', 'bullet')
  if (line.digits > 0 && text.length <= 10) {
    const tokens = readTokens(text)
    const clock = clockAt(tokens, 0, wordBookOf(languages))
    if (clock?.size === tokens.length) return kept('timestamp', 'time-alone')
  }
  const follows = next === undefined ? undefined : survey.lines.all[next]
  const stops = line.last === 46 || line.last === 58 || line.last === 44 || line.last === 59
  if (
    !stops &&
    line.words >= 1 &&
    line.words <= 14 &&
    follows &&
    (follows.words >= 15 || blocks[next!]!.bullet > 0)
  ) {
    return kept('subheading', 'short-before-paragraph')
  }
  return kept('paragraph', 'paragraph')
}

/** The first paragraph is the standfirst when the byline or the date stands between it and the others. */
function findStandfirst({ survey, credits, verdicts }: Sheet, body: readonly number[]): void {
  const [index, next] = body
  if (index === undefined || next === undefined || survey.title < 0 || index < survey.title) return
  const line = survey.lines.all[index]!
  if (line.words < 8 || line.words > 90) return
  let between = false
  for (let at = index + 1; at < next; at++) if (credits.has(at)) between = true
  if (between) verdicts[index] = kept('standfirst', 'before-credits')
}
