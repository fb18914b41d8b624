import { openingOf, saysMore } from '../../language/opening-line.ts'
import type { Sheet } from '../sheet.ts'

/** How far after the last line of the article its notes may stand, in lines. */
const reach = 3
/** "Cet article a été mis à jour le 4 mai." is a date; with more words than this, it says what is new. */
const longestDate = 12

/** Keep the notes of the newsroom, which stand beside credits and look like them. */
export function nameNoteLines({ blocks, languages, survey, first, last, credits, verdicts }: Sheet): void {
  if (last < 0 && blocks.length > 1) return
  const from = Math.max(0, survey.title, Math.min(first, last) - reach)
  const to = Math.min(blocks.length - 1, last + reach)
  for (let index = from; index <= to; index++) {
    if (verdicts[index]) continue
    const { text } = blocks[index]!
    const opening = languages.map(({ notes }) => openingOf(text, notes.openings)).find(Boolean)
    if (!opening || !saysMore(text, opening)) continue
    const isDate =
      opening.kind === 'update' && credits.has(index) && survey.lines.all[index]!.words <= longestDate
    if (!isDate) verdicts[index] = { role: 'note', rule: opening.id, confidence: 0.9 }
  }
}
