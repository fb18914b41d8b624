import { DigitReader } from './digits.ts'

/** Below: one digit. Shared by the packer. */
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
 * Node `n` has the edges `first[n]` to `first[n + 1]`, in order of their letters. Every word has a number: its place in
 * the order of all words. `skip[e]` is how many words of the node come before those of edge `e`.
 */
export interface Automaton {
  readonly root: number
  readonly first: Uint32Array
  /** UTF-16 unit of each edge. */
  readonly letter: Uint16Array
  readonly target: Uint32Array
  readonly skip: Uint32Array
  /** Class of the words that end at a node; 0: none does. */
  readonly final: Uint16Array
  /** How many words there are. */
  readonly size: number
}

/**
 * Unpack an automaton.
 *
 * Nodes come children first, so that one pass makes them and counts their words: a fresh edge takes its child from the
 * stack of nodes that nothing points to yet, any other names a shared node by its number.
 *
 * @param letters Letters of the edges.
 * @param edges A digit an edge (`EdgeBit`).
 * @param nodes A digit a node (`NodeBit`).
 * @param finals Class of each final node, less one.
 * @param common The most wanted shared nodes, which take one digit.
 * @param shared The shared node of each edge that is not fresh.
 */
export function unpackAutomaton(
  letters: string,
  edges: string,
  nodes: string,
  finals: string,
  common: string,
  shared: string,
): Automaton {
  const edgeCount = letters.length
  const nodeCount = nodes.length
  const first = new Uint32Array(nodeCount + 1)
  const letter = new Uint16Array(edgeCount)
  const target = new Uint32Array(edgeCount)
  const skip = new Uint32Array(edgeCount)
  const final = new Uint16Array(nodeCount)
  const count = new Uint32Array(nodeCount)
  const numbered = new Uint32Array(nodeCount)
  const stack = new Uint32Array(nodeCount)
  const wanted: number[] = []
  for (const reader = new DigitReader(common); !reader.done; ) wanted.push(reader.number(directNodes))
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
    let fresh = 0
    if (!(shape & NodeBit.leaf)) {
      let isLast: number
      do {
        const kind = edgeReader.digit()
        isLast = kind & EdgeBit.last
        letter[edge] = letters.charCodeAt(edge)
        if (kind & EdgeBit.fresh) {
          target[edge] = nodeCount
          fresh++
        } else {
          const number = sharedReader.number(directNodes)
          target[edge] = numbered[number < directNodes ? wanted[number]! : number - directNodes]!
        }
        edge++
      } while (!isLast)
    }
    height -= fresh
    let child = height
    let words = 0
    if (shape & NodeBit.final) {
      final[node] = finalReader.number(directClasses) + 1
      words = 1
    }
    for (let index = first[node]!; index < edge; index++) {
      if (target[index] === nodeCount) target[index] = stack[child++]!
      skip[index] = words
      words += count[target[index]!]!
    }
    count[node] = words
    stack[height++] = node
    if (shape & NodeBit.shared) numbered[numbers++] = node
  }
  first[nodeCount] = edge
  return { root: nodeCount - 1, first, letter, target, skip, final, size: count[nodeCount - 1] ?? 0 }
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
