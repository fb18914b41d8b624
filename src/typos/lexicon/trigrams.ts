import type { Automaton } from './automaton.ts'
import { baseOf } from './cost.ts'

/** Letters told apart: the edge of a word, a to z, any other. */
const size = 28
const edgeMark = 0
const otherLetter = 27

function symbolOf(unit: number): number {
  const base = baseOf(unit)
  return base >= 0x61 && base <= 0x7a ? base - 0x60 : otherLetter
}

/** How many words of a lexicon hold each run of three letters, accents apart: what a language's words look like. */
export class Trigrams {
  readonly #counts = new Float64Array(size * size * size)

  constructor(automaton: Automaton) {
    const { root, first, letter, target, final } = automaton
    // Nodes stand children first: words below a node count forwards, ways to it backwards.
    const below = new Float64Array(root + 1)
    for (let node = 0; node <= root; node++) {
      below[node] = final[node]! > 0 ? 1 : 0
      for (let edge = first[node]!; edge < first[node + 1]!; edge++) below[node]! += below[target[edge]!]!
    }
    const ways = new Float64Array(root + 1)
    ways[root] = 1
    for (let node = root; node >= 0; node--)
      for (let edge = first[node]!; edge < first[node + 1]!; edge++) ways[target[edge]!]! += ways[node]!
    for (let node = 0; node <= root; node++) {
      for (let one = first[node]!; one < first[node + 1]!; one++) {
        const a = symbolOf(letter[one]!)
        const middle = target[one]!
        if (node === root) this.#addFrom(automaton, middle, edgeMark, a, 1, below)
        for (let two = first[middle]!; two < first[middle + 1]!; two++)
          this.#addFrom(automaton, target[two]!, a, symbolOf(letter[two]!), ways[node]!, below)
      }
    }
  }

  /** Count the words that go on from a node after two letters. */
  #addFrom(
    { first, letter, target, final }: Automaton,
    node: number,
    a: number,
    b: number,
    ways: number,
    below: Float64Array,
  ): void {
    const start = (a * size + b) * size
    if (final[node]! > 0) this.#counts[start + edgeMark]! += ways
    for (let edge = first[node]!; edge < first[node + 1]!; edge++)
      this.#counts[start + symbolOf(letter[edge]!)]! += ways * below[target[edge]!]!
  }

  /** Logarithm of the number of words that hold the rarest three letters of a word; 0: one word, -1: none. */
  rarest(word: string): number {
    let least = Number.POSITIVE_INFINITY
    let a = edgeMark
    let b = symbolOf(word.charCodeAt(0))
    for (let index = 1; index <= word.length; index++) {
      const c = index < word.length ? symbolOf(word.charCodeAt(index)) : edgeMark
      least = Math.min(least, this.#counts[(a * size + b) * size + c]!)
      a = b
      b = c
    }
    return least < 1 ? -1 : Math.log(least)
  }
}
