import type { BoilerplateKind } from '../../schema/index.ts'
import { isStopped } from '../lines/sentence.ts'
import type { Sheet, Verdict } from '../sheet.ts'

/** Words of the longest entry of a menu, and the fewest entries that stand in a row in nothing else. */
const longestEntry = 3
const fewest = 4

/**
 * Find the menus behind an article: rows of a few words each, without a headline, a date or a text between them. They end
 * the lists and the talk above them.
 *
 * @returns 1 for each line of one.
 */
export function menuRuns({ survey, verdicts, last }: Sheet): Uint8Array {
  const { all } = survey.lines
  const found = new Uint8Array(all.length)
  const isEntry = (index: number): boolean => {
    const line = all[index]!
    return (
      mayBeEntry(verdicts[index]) &&
      line.letters > 0 &&
      line.words <= longestEntry &&
      !digit.test(line.block.text) &&
      line.last !== colon &&
      !isStopped(line)
    )
  }
  for (let index = Math.max(0, last + 1); index < all.length; index++) {
    let end = index
    while (end < all.length && isEntry(end)) end++
    if (end - index >= fewest) found.fill(1, index, end)
    index = Math.max(index, end)
  }
  return found
}

const colon = 58
/** "21m ago" is no entry. */
const digit = /\d/

const ofMenus: ReadonlySet<BoilerplateKind> = new Set(['navigation', 'legal'])
/** What a menu lists and what else a few words may be: "Opinion". */
const alsoOfLists: ReadonlySet<BoilerplateKind> = new Set(['related', 'most-read', 'tags'])
const doubtful = 0.65

function mayBeEntry(verdict: Verdict | undefined): boolean {
  if (verdict === undefined) return true
  const { role, kind, confidence } = verdict
  if (role !== 'boilerplate') return false
  return ofMenus.has(kind!) || (alsoOfLists.has(kind!) && confidence <= doubtful)
}
