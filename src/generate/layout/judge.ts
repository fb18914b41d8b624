import { partsOf } from '../../layout/pieces.ts'
import type { Sheet } from '../../layout/sheet.ts'
import { plain } from './corpus.ts'
import type { ReadPage } from './stages.ts'

/** What is right and wrong on some pages: snippets found, leaked and lost, paragraphs lost of all, headlines right of all. */
export interface Tally {
  found: number
  leaked: number
  lost: number
  paragraphsLost: number
  paragraphs: number
  titlesRight: number
  titles: number
}

export const emptyTally = (): Tally => ({
  found: 0,
  leaked: 0,
  lost: 0,
  paragraphsLost: 0,
  paragraphs: 0,
  titlesRight: 0,
  titles: 0,
})

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()
const notBody: ReadonlySet<string> = new Set(['title', 'kicker', 'boilerplate'])

/** Count what was made of a page. */
export function tally(into: Tally, page: ReadPage, { survey, verdicts, pieces }: Sheet): void {
  const body = collapsed(
    page.blocks
      .flatMap((block, index) => partsOf(block, verdicts[index]!, pieces.get(index)))
      .flatMap(({ role, text }) => (notBody.has(role) ? [] : [text]))
      .join('\n'),
  )
  for (const text of page.wanted) into[body.includes(collapsed(text)) ? 'found' : 'lost']++
  for (const text of page.unwanted) if (body.includes(collapsed(text))) into.leaked++
  page.labels.forEach((label, index) => {
    if (label !== 1 || page.trust[index]! < 1 || survey.lines.all[index]!.words < 10) return
    into.paragraphs++
    if (verdicts[index]!.role === 'boilerplate') into.paragraphsLost++
  })
  if (page.title === null) return
  into.titles++
  if (survey.title >= 0 && plain(page.blocks[survey.title]!.text) === plain(page.title)) into.titlesRight++
}

/** One line of figures. */
export function figures(count: Tally): string {
  const { found, leaked, lost } = count
  const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1)
  const f = (2 * found) / (2 * found + leaked + lost)
  return (
    `F1 ${f.toFixed(4)} P ${(found / (found + leaked)).toFixed(3)} R ${(found / (found + lost)).toFixed(3)}` +
    ` paragraphs lost ${percent(count.paragraphsLost, count.paragraphs)} % title ${percent(count.titlesRight, count.titles)}`
  )
}
