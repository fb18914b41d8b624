import { baseOf } from './cost.ts'
import type { LexiconTables } from './unpack.ts'

/** Letters that capitals without accents write as two. */
const ligatures: ReadonlyMap<number, string> = new Map([
  [0x153, 'oe'],
  [0xe6, 'ae'],
])

/**
 * Find the known words that a word may stand for once accents are lost: "election" for "élection", "peche" for
 * "pêche" and "péché".
 *
 * @returns Each with its number, in no order.
 */
export function accentedFrom(
  { automaton, skip }: LexiconTables,
  word: string,
): { word: string; number: number }[] {
  const { first, letter, target, final } = automaton
  const found: { word: string; number: number }[] = []
  const walk = (node: number, at: number, path: string, number: number): void => {
    if (at === word.length) {
      if (final[node]! > 0) found.push({ word: path, number })
      return
    }
    const unit = word.charCodeAt(at)
    for (let edge = first[node]!; edge < first[node + 1]!; edge++) {
      const here = letter[edge]!
      const width =
        here === unit || baseOf(here) === unit ? 1 : word.startsWith(ligatures.get(here) ?? ' ', at) ? 2 : 0
      if (width > 0) walk(target[edge]!, at + width, path + String.fromCharCode(here), number + skip[edge]!)
    }
  }
  walk(automaton.root, 0, '', 0)
  return found
}
