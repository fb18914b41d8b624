import type { Automaton } from './automaton.ts'
import { baseOf } from './cost.ts'

/** Letters that capitals without accents write as two. */
const ligatures: ReadonlyMap<number, string> = new Map([
  [0x153, 'oe'],
  [0xe6, 'ae'],
])

/**
 * Find the known words that a word may stand for once accents are lost: "election" for "élection", "peche" for
 * "pêche" and "péché".
 *
 * @returns In no order.
 */
export function accentedFrom(automaton: Automaton, word: string): string[] {
  const found: string[] = []
  const walk = (node: number, at: number, path: string): void => {
    if (at === word.length) {
      if (automaton.final(node) > 0) found.push(path)
      return
    }
    const unit = word.charCodeAt(at)
    for (let edge = automaton.edges(node); edge >= 0; ) {
      automaton.read(edge)
      const here = automaton.unit
      edge = automaton.next
      const width =
        here === unit || baseOf(here) === unit ? 1 : word.startsWith(ligatures.get(here) ?? ' ', at) ? 2 : 0
      if (width > 0) walk(automaton.target, at + width, path + String.fromCharCode(here))
    }
  }
  walk(automaton.root, 0, '')
  return found
}
