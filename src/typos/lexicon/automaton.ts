import { Digits } from '../../packed/digits.ts'

/** What the first digit of a node or an edge says. Shared by the packer. */
export const Head = {
  /** A word ends at the node: its class follows, then the edges. */
  final: 0,
  /** The same, and no edges. */
  leaf: 1,
  /** Neither: the automaton of no words. */
  nothing: 2,
  /** An edge with one of the most wanted letters: four heads a letter, one a `Form`. */
  letter: 3,
  /** An edge with any other letter, whose digit follows: one head a `Form`. */
  escape: 88,
} as const
/** Letters with heads of their own. */
export const headLetters = 21
/** Where an edge leads. */
export const Form = {
  /** It is the last of its node, and its child follows. */
  next: 0,
  /** To a node that several edges share, by its number; the last of its node. */
  sharedLast: 1,
  shared: 2,
  /** To a node of its own, so many digits behind the end of the edge. */
  far: 3,
} as const
/**
 * A minimal acyclic automaton of words, searched in the digits it was packed in: nothing is unpacked.
 *
 * A node is the place of its first digit. Its edges stand in order of their letters.
 */
export class Automaton {
  readonly root = 0
  /** Of the edge that `read` read last: its letter (UTF-16 unit), … */
  unit = 0
  /** … the node it leads to, … */
  target = 0
  /** … and where the next edge of its node stands; -1 when there is none. */
  next = -1
  private firsts: Map<number, number> | undefined
  private readonly units: Uint16Array
  private readonly digits: Digits
  private readonly shared: SharedNodes

  /**
   * @param alphabet Codes of the letters, most wanted first: numbers, so that the whole is ASCII.
   * @param shared How far each shared node, most wanted first, stands behind the one before.
   * @param nodes The nodes, from the root on.
   */
  constructor(alphabet: string, shared: string, nodes: string) {
    this.units = Uint16Array.from(alphabet.split(','), Number)
    this.shared = new SharedNodes(shared)
    this.digits = new Digits(nodes)
  }

  /** Class of the words that end at a node, from 1; 0: none does. */
  final(node: number): number {
    return this.digits.at(node) > Head.leaf ? 0 : this.digits.number(node + 1) + 1
  }

  /** Where the first edge of a node stands; -1 when it has none. */
  edges(node: number): number {
    const head = this.digits.at(node)
    if (head > Head.nothing) return node
    if (head > Head.final) return -1
    this.digits.number(node + 1)
    return this.digits.end
  }

  /** Read the edge that stands there. */
  read(edge: number): void {
    const { digits } = this
    let head = digits.at(edge)
    let at = edge + 1
    if (head < Head.escape) {
      head -= Head.letter
      this.unit = this.units[head >> 2]!
      head &= 3
    } else {
      head -= Head.escape
      this.unit = this.units[headLetters + digits.at(at++)]!
    }
    if (head === Form.next) {
      this.target = at
      this.next = -1
      return
    }
    const number = digits.number(at)
    at = digits.end
    this.target = head === Form.far ? at + number : this.shared.of(number)
    this.next = head === Form.sharedLast ? -1 : at
  }

  /** The node that a letter leads to; -1: none. */
  follow(node: number, unit: number): number {
    if (node === this.root) return this.first(unit)
    for (let edge = this.edges(node); edge >= 0; edge = this.next) {
      this.read(edge)
      if (this.unit >= unit) return this.unit === unit ? this.target : -1
    }
    return -1
  }

  /** `follow` from the root, where every word begins, and where the edges are most. */
  private first(unit: number): number {
    if (this.firsts === undefined) {
      this.firsts = new Map()
      for (let edge = this.edges(this.root); edge >= 0; edge = this.next) {
        this.read(edge)
        this.firsts.set(this.unit, this.target)
      }
    }
    return this.firsts.get(unit) ?? -1
  }
}

/** Where the shared nodes stand, each read as a distance from the one before, as far as one is asked for. */
class SharedNodes {
  private readonly digits: Digits
  private readonly places: Uint32Array
  private read = 0

  constructor(distances: string) {
    this.digits = new Digits(distances)
    this.places = new Uint32Array(this.digits.length)
  }

  of(number: number): number {
    while (this.read <= number) {
      const before = this.read === 0 ? 0 : this.places[this.read - 1]!
      this.places[this.read++] = before + this.digits.number(this.digits.end)
    }
    return this.places[number]!
  }
}
