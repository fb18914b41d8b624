import { listBehind, openItems, sourcesBehind } from './list-behind.ts'
import { boxBehind, closingLine, headingBehind } from './paragraphs-behind.ts'
import { resultsBehind } from './results.ts'
import { rowsBehind } from './rows-behind.ts'
import type { Stretch, Verge } from './verge.ts'

/**
 * What may follow the last line of the article and be its own, by the sort of what stands there. Each finds the lines of
 * one group right behind the last one, or none.
 */
const groups: readonly ((verge: Verge) => Stretch | null)[] = [
  boxBehind,
  openItems,
  rowsBehind,
  listBehind,
  resultsBehind,
  sourcesBehind,
  headingBehind,
  closingLine,
]

/**
 * Let the article go on behind its last line, a group at a time: the paragraph behind a box, a list, a sheet of results,
 * sources, text under a heading, a last short sentence, a footnote. It ends where none of them follows.
 */
export function goOnBehind(verge: Verge): void {
  for (let found = groupBehind(verge); found; found = groupBehind(verge)) verge.take(found)
}

function groupBehind(verge: Verge): Stretch | null {
  if (verge.last + 1 >= verge.size) return null
  for (const find of groups) {
    const found = find(verge)
    if (found) return found
  }
  return null
}
