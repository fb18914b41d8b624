import { digit, number } from '../../packed/digits.ts'
import { Form, Head, headLetters } from '../../typos/lexicon/automaton.ts'
import type { AutomatonNode } from './automaton.ts'

/**
 * Write an automaton as `Automaton` reads it.
 *
 * A node that one edge leads to stands behind the node of that edge: right behind where the edge is the last, so that
 * the chains which most words end in take a digit a letter. Nodes that several edges lead to come after all others.
 *
 * @param alphabet Letters, most wanted first.
 * @returns Where the shared nodes stand, and the nodes.
 */
export function packNodes(root: AutomatonNode, alphabet: readonly string[]): string[] {
  const numberOfLetter = new Map(alphabet.map((letter, index) => [letter, index]))
  const ranks = sharedNodes(root)

  const headOf = (letter: string, form: number): string => {
    const index = numberOfLetter.get(letter)!
    return index < headLetters
      ? digit(Head.letter + 4 * index + form)
      : digit(Head.escape + form) + digit(index - headLetters)
  }

  const write = (node: AutomatonNode): string => {
    const own = new Map<AutomatonNode, string>()
    for (const child of node.edges.values()) if (!ranks.has(child)) own.set(child, write(child))
    const edges = [...node.edges]
    const last = edges.at(-1)?.[1]
    const isBehind = last !== undefined && own.has(last)
    // Short ones first: the nearer, the fewer digits.
    const order = [...own]
      .filter(([child]) => !(isBehind && child === last))
      .sort((a, b) => a[1].length - b[1].length)
    if (isBehind) order.unshift([last, own.get(last)!])
    const offsets = new Map<AutomatonNode, number>()
    let behind = 0
    for (const [child, text] of order) {
      offsets.set(child, behind)
      behind += text.length
    }
    let text = ''
    for (const [letter, child] of edges.reverse()) {
      const isLast = text === ''
      const rank = ranks.get(child)
      text =
        (rank !== undefined
          ? headOf(letter, isLast ? Form.sharedLast : Form.shared) + number(rank)
          : isLast
            ? headOf(letter, Form.next)
            : headOf(letter, Form.far) + number(text.length + offsets.get(child)!)) + text
    }
    const hasEdges = text !== ''
    if (node.final > 0) text = digit(hasEdges ? Head.final : Head.leaf) + number(node.final - 1) + text
    else if (!hasEdges) text = digit(Head.nothing)
    return text + order.map(([, below]) => below).join('')
  }

  let nodes = write(root)
  let before = 0
  const distances: string[] = []
  for (const node of ranks.keys()) {
    distances.push(number(nodes.length - before))
    before = nodes.length
    nodes += write(node)
  }
  return [distances.join(''), nodes]
}

/** Digits of the number of a shared node, by how many nodes are shared more; and of how far it stands from the one before. */
const digitsOfNumber = (rank: number): number => (rank < 60 ? 1 : rank < 2268 ? 2 : 3)
const digitsOfDistance = 1
/** Digits that tell how far behind its edge a node stands, for the most part. */
const digitsOfOffset = 1

/**
 * The nodes that are written once and told by a number, most used first, with their numbers. A small node that is not
 * used often takes fewer digits written wherever it is used.
 */
function sharedNodes(root: AutomatonNode): ReadonlyMap<AutomatonNode, number> {
  const uses = new Map<AutomatonNode, number>([[root, 0]])
  // A map visits what is added to it on the way.
  for (const [node] of uses) {
    for (const child of node.edges.values()) uses.set(child, (uses.get(child) ?? 0) + 1)
  }
  const often = [...uses].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1])
  const costs = new Map(often.map(([node], rank) => [node, digitsOfNumber(rank)]))
  const sizes = new Map<AutomatonNode, number>()
  /** Digits of a node and of all that is written behind it. */
  const sizeOf = (node: AutomatonNode): number => {
    let size = sizes.get(node)
    if (size !== undefined) return size
    size = node.final > 0 ? 2 : 0
    for (const child of node.edges.values()) {
      const own = sizeOf(child) + digitsOfOffset
      const cost = costs.get(child)
      if (cost === undefined) {
        size += 1 + own
        continue
      }
      const count = uses.get(child)!
      if (own * count <= cost * count + own + digitsOfDistance) costs.delete(child)
      size += 1 + (costs.has(child) ? cost : own)
    }
    sizes.set(node, size)
    return size
  }
  sizeOf(root)
  return new Map(often.filter(([node]) => costs.has(node)).map(([node], rank) => [node, rank]))
}
