import type { BoilerplateKind } from '../schema/index.ts'
import { Sign } from './model/lines.ts'
import type { Sheet, Verdict } from './sheet.ts'

const talkKinds: ReadonlySet<BoilerplateKind> = new Set(['comments', 'comment-form'])

/**
 * Name what stands outside the article and no words explain: by the section it stands in, else by place and shape.
 *
 * @param sheet With a verdict for every line that is kept or known.
 */
export function nameTheRest(sheet: Sheet): void {
  let section: BoilerplateKind | null = null
  sheet.verdicts.forEach((verdict, index) => {
    if (verdict) {
      const opener = sheet.words[index]!
      if (verdict.role !== 'boilerplate') section = null
      else if (opener.opensLinks || opener.opensTalk || verdict.rule.endsWith('-heading'))
        section = verdict.kind!
      return
    }
    sheet.verdicts[index] = section ? inSection(section) : byPlace(sheet, index)
  })
}

function inSection(kind: BoilerplateKind): Verdict {
  return { role: 'boilerplate', kind, rule: `section-${kind}`, confidence: 0.85 }
}

function byPlace(sheet: Sheet, index: number): Verdict {
  const { survey, first, last } = sheet
  const line = survey.lines.all[index]!
  const { title } = survey
  const removed = (kind: BoilerplateKind, rule: string, confidence: number): Verdict => ({
    role: 'boilerplate',
    kind,
    rule,
    confidence,
  })
  if (line.signs & Sign.copyright) {
    return index < last
      ? removed('credit', 'copyright-sign', 0.8)
      : removed('copyright', 'copyright-sign', 0.8)
  }
  const top = title >= 0 ? title : first
  if (index < top) {
    return line.separators > 1 && line.words > 2
      ? removed('breadcrumb', 'path-before-title', 0.8)
      : removed('navigation', 'before-title', 0.95)
  }
  if (index < first) {
    return line.words >= 8
      ? removed('caption', 'before-body-sentence', 0.6)
      : removed('share', 'before-body', 0.6)
  }
  if (last >= 0 && index < last) return removed('related', 'between-body', 0.6)
  const place = survey.placed[index]!
  if (place.sinceTalk < Infinity && talkKinds.size > 0) return removed('comments', 'after-talk', 0.9)
  if (line.words >= 4) return removed('related', 'after-body', 0.9)
  return removed('navigation', 'after-body-label', 0.9)
}
