import type { Automaton } from './automaton.ts'

/** Stands for a letter that a wrong decoding lost: never an ASCII one. */
const lost = 0xfffd
const ascii = 0x80

/**
 * Find the words that a damaged word may have been.
 *
 * @param word In lower case, U+FFFD for each letter that is lost.
 * @returns In no order.
 */
export function matchesFrom(automaton: Automaton, word: string): string[] {
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
      if (unit === lost ? here >= ascii : here === unit)
        walk(automaton.target, at + 1, path + String.fromCharCode(here))
    }
  }
  walk(automaton.root, 0, '')
  return found
}
