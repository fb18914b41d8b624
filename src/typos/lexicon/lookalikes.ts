import type { Automaton } from './automaton.ts'
import { baseOf } from './cost.ts'

/** Letters that capitals without accents write as two. */
const ligatures: ReadonlyMap<number, string> = new Map([
  [0x153, 'oe'],
  [0xe6, 'ae'],
])
/** Stands for a letter that a wrong decoding lost: never an ASCII one. */
const lost = 0xfffd
const ascii = 0x80

/**
 * Find the known words that a word may stand for once accents are lost: "election" for "élection", "peche" for
 * "pêche" and "péché".
 *
 * @param word In lower case.
 * @returns In no order.
 */
export function accentedFrom(automaton: Automaton, word: string): string[] {
  return lookalikes(automaton, word, (letter, unit, at) => {
    if (letter === unit || baseOf(letter) === unit) return 1
    return word.startsWith(ligatures.get(letter) ?? ' ', at) ? 2 : 0
  })
}

/**
 * Find the known words that a damaged word may have been.
 *
 * @param word In lower case, U+FFFD for each letter that is lost.
 * @returns In no order.
 */
export function matchesFrom(automaton: Automaton, word: string): string[] {
  return lookalikes(automaton, word, (letter, unit) =>
    letter === unit || (unit === lost && letter >= ascii) ? 1 : 0,
  )
}

/** How many letters of a word, from the one at `at` on, a letter of a known word may stand for; 0: none. */
type WidthOf = (letter: number, unit: number, at: number) => number

/** Walk the automaton along a word. */
function lookalikes(automaton: Automaton, word: string, widthOf: WidthOf): string[] {
  const found: string[] = []
  walk(automaton, word, widthOf, found, automaton.root, 0, '')
  return found
}

// No closure: what is compiled for one word's would not do for the next.
function walk(
  automaton: Automaton,
  word: string,
  widthOf: WidthOf,
  found: string[],
  node: number,
  at: number,
  path: string,
): void {
  if (at === word.length) {
    if (automaton.final(node) > 0) found.push(path)
    return
  }
  const unit = word.charCodeAt(at)
  for (let edge = automaton.edges(node); edge >= 0; ) {
    automaton.read(edge)
    const here = automaton.unit
    edge = automaton.next
    // Of the plain letters, each stands for itself alone.
    if (here !== unit && here < ascii) continue
    const width = widthOf(here, unit, at)
    if (width > 0)
      walk(automaton, word, widthOf, found, automaton.target, at + width, path + String.fromCharCode(here))
  }
}
