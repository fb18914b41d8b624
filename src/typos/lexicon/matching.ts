import { edgeOf } from './automaton.ts'
import type { LexiconTables } from './unpack.ts'

/** Stands for a letter that a wrong decoding lost: never an ASCII one. */
const lost = 0xfffd
const ascii = 0x80

/**
 * Find the words that a damaged word may have been.
 *
 * @param word In lower case, U+FFFD for each letter that is lost.
 * @returns Each with its number, in no order.
 */
export function matchesFrom(
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
    const step = (edge: number) =>
      walk(target[edge]!, at + 1, path + String.fromCharCode(letter[edge]!), number + skip[edge]!)
    if (unit !== lost) {
      const edge = edgeOf(automaton, node, unit)
      if (edge >= 0) step(edge)
      return
    }
    for (let edge = first[node + 1]! - 1; edge >= first[node]! && letter[edge]! >= ascii; edge--) step(edge)
  }
  walk(automaton.root, 0, '', 0)
  return found
}
