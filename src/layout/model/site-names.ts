import { type Line, type Lines, Sign } from './lines.ts'

/** First lines of a page, where the window's title and the masthead stand, and last ones, where the site signs. */
const top = 4
const bottom = 15

/**
 * Words that name the site: they stand at the top of the page, or beside a copyright sign, and at its bottom too, and
 * not in the headline.
 *
 * @param end Where the core of the article ends: what stands before it is no bottom of the page.
 * @param title Index of the headline; -1: none.
 * @returns Hashes of content words.
 */
export function readSiteNames(lines: Lines, end: number, title: number): ReadonlySet<number> {
  const { all, words } = lines
  const above = new Set<number>()
  const names = new Set<number>()
  const each = (line: Line, use: (word: number) => void): void => {
    for (let at = line.from; at < line.to; at++) use(words[at]!)
  }
  all.forEach((line, index) => {
    if (line.words <= 20 && (index < top || (line.signs & Sign.copyright) !== 0))
      each(line, (word) => above.add(word))
  })
  for (let index = Math.max(end, top, all.length - bottom); index < all.length; index++)
    each(all[index]!, (word) => {
      if (above.has(word)) names.add(word)
    })
  if (title >= 0) each(all[title]!, (word) => names.delete(word))
  return names
}

/** Whether a line has one of some words. */
export function namesAny({ words }: Lines, line: Line, names: ReadonlySet<number>): boolean {
  if (names.size === 0) return false
  for (let at = line.from; at < line.to; at++) if (names.has(words[at]!)) return true
  return false
}
