import { DigitReader } from './digits.ts'

/** Below: one digit. Shared by the packer. */
export const directLetters = 80
export const directNodes = 58
export const directClasses = 80
export const directGaps = 80
/** Bits of the digit of a node. */
export const NodeBit = { shared: 1, final: 2, leaf: 4 } as const
/** Bits of the digit of an edge. */
export const EdgeBit = { last: 1, fresh: 2 } as const

/**
 * A minimal acyclic automaton of words, in flat arrays, searched as it stands.
 *
 * Node `n` has the edges `first[n]` to `first[n + 1]`, in order of their letters.
 */
export interface Automaton {
  readonly root: number
  readonly first: Uint32Array
  /** UTF-16 unit of each edge. */
  readonly letter: Uint16Array
  readonly target: Uint32Array
  /** Class of the words that end at a node; 0: none does. */
  readonly final: Uint16Array
}

/** Every word has a number: its place in the order of all words. */
export interface Numbering {
  /** How many words of the node come before those of each edge. */
  readonly skip: Uint32Array
  /** How many words there are. */
  readonly size: number
}

/**
 * Unpack an automaton.
 *
 * Nodes come children first, so that one pass makes them: a fresh edge takes its child from the stack of nodes that
 * nothing points to yet, any other names a shared node by its number.
 *
 * @param alphabet Codes of the letters, most wanted first: numbers, so that the whole is ASCII, a byte a unit in memory.
 * @param letters Number of the letter of each edge.
 * @param edges A digit an edge (`EdgeBit`).
 * @param nodes A digit a node (`NodeBit`).
 * @param finals Class of each final node, less one.
 * @param common The most wanted shared nodes, which take one digit.
 * @param shared The shared node of each edge that is not fresh.
 */
export function unpackAutomaton(
  alphabet: string,
  letters: string,
  edges: string,
  nodes: string,
  finals: string,
  common: string,
  shared: string,
): Automaton {
  const edgeCount = edges.length
  const nodeCount = nodes.length
  const first = new Uint32Array(nodeCount + 1)
  const letter = new Uint16Array(edgeCount)
  const target = new Uint32Array(edgeCount)
  const final = new Uint16Array(nodeCount)
  const units = Uint16Array.from(alphabet.split(','), Number)
  const numbered = new Uint32Array(nodeCount)
  const stack = new Uint32Array(nodeCount)
  const wanted: number[] = []
  for (const reader = new DigitReader(common); !reader.done; ) wanted.push(reader.number(directNodes))
  const letterReader = new DigitReader(letters)
  const edgeReader = new DigitReader(edges)
  const nodeReader = new DigitReader(nodes)
  const finalReader = new DigitReader(finals)
  const sharedReader = new DigitReader(shared)
  let edge = 0
  let height = 0
  let numbers = 0
  for (let node = 0; node < nodeCount; node++) {
    first[node] = edge
    const shape = nodeReader.digit()
    if ((shape & NodeBit.leaf) === 0) {
      let kind: number
      let fresh = 0
      do {
        kind = edgeReader.digit()
        letter[edge] = units[letterReader.number(directLetters)]!
        if ((kind & EdgeBit.fresh) !== 0) {
          target[edge] = nodeCount
          fresh++
        } else {
          const number = sharedReader.number(directNodes)
          target[edge] = numbered[number < directNodes ? wanted[number]! : number - directNodes]!
        }
        edge++
      } while ((kind & EdgeBit.last) === 0)
      height -= fresh
      let child = height
      for (let index = first[node]!; fresh > 0; index++) {
        if (target[index] !== nodeCount) continue
        target[index] = stack[child++]!
        fresh--
      }
    }
    if ((shape & NodeBit.final) !== 0) final[node] = finalReader.number(directClasses) + 1
    stack[height++] = node
    if ((shape & NodeBit.shared) !== 0) numbered[numbers++] = node
  }
  first[nodeCount] = edge
  return { root: nodeCount - 1, first, letter, target, final }
}

/** Count the words below each edge. Children stand before their parents, so that one pass does. */
export function numberWords({ root, first, target, final }: Automaton): Numbering {
  const skip = new Uint32Array(target.length)
  const count = new Uint32Array(root + 1)
  let edge = 0
  for (let node = 0; node <= root; node++) {
    let words = final[node]! > 0 ? 1 : 0
    for (const end = first[node + 1]!; edge < end; edge++) {
      skip[edge] = words
      words += count[target[edge]!]!
    }
    count[node] = words
  }
  return { skip, size: count[root] ?? 0 }
}

/** Where a step by a letter leads: the edge, or -1. */
export function edgeOf(automaton: Automaton, node: number, unit: number): number {
  const end = automaton.first[node + 1]!
  for (let edge = automaton.first[node]!; edge < end; edge++) {
    const letter = automaton.letter[edge]!
    if (letter === unit) return edge
    if (letter > unit) return -1
  }
  return -1
}
