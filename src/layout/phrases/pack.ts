import type { BoilerplateData } from '../../language/shape/boilerplate.ts'
import { number } from '../../packed/digits.ts'
import { byEnding } from './endings.ts'
import { Step } from './graph.ts'
import { type WordingTree, wordingTree } from './tree.ts'

/** A slot that may come first in a piece of steps. */
interface First {
  readonly slot: string
  /** Where what follows it stands in the piece. */
  readonly next: number
}

/** A piece of steps. */
interface Piece {
  readonly text: string
  readonly firsts: readonly First[]
  /** Whether it can be passed without a word. */
  readonly isPassable: boolean
  /** Where it is one word and nothing else: its number. */
  readonly word: number | null
}

/**
 * Pack the wordings of a language into the string that `WordingGraph` reads.
 *
 * First stand, for each slot that wordings begin with, the slot and ways to what follows it in each. Then come the
 * phrases: of each the wordings that end it behind one another, then those that any words may follow. Last come the
 * wordings of the slots.
 */
export function packWordings({ slots, phrases }: Pick<BoilerplateData, 'slots' | 'phrases'>): string {
  const endings = phrases.map(({ variants }) => {
    const { closed, open } = byEnding(variants)
    return { closed: closed.map((one) => wordingTree([one])), open: open.map((one) => wordingTree([one])) }
  })
  const slotTrees = Object.entries(slots).map(([name, choices]) => [name, wordingTree(choices)] as const)
  const trees = [
    ...endings.flatMap(({ closed, open }) => [...closed, ...open]),
    ...slotTrees.map(([, tree]) => tree),
  ]
  const { words, slotNames } = ranked(trees, Object.keys(slots))
  const parts = new PieceMaker(words, slotNames)
  const slotStarts = new Map<string, Set<number>>()
  const lengths: number[] = []
  let steps = ''
  const add = (tree: WordingTree, end: number): void => {
    const { text, firsts } = parts.of(tree)
    for (const { slot, next } of firsts) {
      slotStarts.set(slot, (slotStarts.get(slot) ?? new Set()).add(steps.length + next))
    }
    const wording = text + number(end)
    lengths.push(wording.length)
    steps += wording
  }
  const counts = endings.map(({ closed, open }) => {
    for (const tree of closed) add(tree, Step.end)
    for (const tree of open) add(tree, Step.openEnd)
    return closed.length + open.length
  })
  const roots = new Map<string, number>()
  for (const [name, tree] of slotTrees) {
    roots.set(name, steps.length)
    steps += parts.of(tree).text + number(Step.slotEnd)
  }
  const heads: string[] = []
  for (const [slot, places] of [...slotStarts].reverse()) {
    heads.unshift(parts.slot(slot).text + waysTo(places, heads.join('').length))
  }
  const before = heads.join('')
  return [
    slotNames.join(),
    slotNames.map((name) => number(roots.has(name) ? before.length + roots.get(name)! + 1 : 0)).join(''),
    heads.map(({ length }) => number(length)).join(''),
    words.map(encodeURIComponent).join(' '),
    counts.map(number).join(''),
    [before.length, ...lengths].map(number).join(''),
    before + steps,
  ].join('\n')
}

/** Ways to places from what stands so many digits before them. */
function waysTo(places: ReadonlySet<number>, before: number): string {
  return [...places].reduceRight((ways, place, index) => {
    const isLast = index === places.size - 1
    return number(isLast ? Step.jump : Step.split) + number(place + before + ways.length) + ways
  }, '')
}

/** Numbers in order, each less the one before. */
function differences(numbers: Iterable<number>): string {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted.map((value, index) => number(value - (sorted[index - 1] ?? 0))).join('')
}

/** The words of all wordings and the names of their slots, the most used first. */
function ranked(
  trees: readonly WordingTree[],
  names: readonly string[],
): { words: readonly string[]; slotNames: readonly string[] } {
  const words = new Map<string, number>()
  const slots = new Map(names.map((name) => [name, 0]))
  const count = (tree: WordingTree): void => {
    if (tree.is === 'word') words.set(tree.word, (words.get(tree.word) ?? 0) + 1)
    else if (tree.is === 'slot') slots.set(tree.name, (slots.get(tree.name) ?? 0) + 1)
    else if (tree.is === 'sequence' || tree.is === 'choice') tree.parts.forEach(count)
    else count(tree.part)
  }
  trees.forEach(count)
  return { words: inGroups(words), slotNames: mostFirst(slots) }
}

/** The most used words, most of whose numbers take one digit; the others take two anyway. */
const mostUsed = 200

/** The most used words, then the others as they come: those of one wording have numbers near one another. */
function inGroups(counts: ReadonlyMap<string, number>): string[] {
  const most = mostFirst(counts).slice(0, mostUsed)
  const taken = new Set(most)
  return [...most, ...[...counts.keys()].filter((word) => !taken.has(word))]
}

function mostFirst<Key>(counts: ReadonlyMap<Key, number>): Key[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key)
}

/** Makes the steps of wordings of the steps of their parts: all ways in them lead so and so many digits away. */
class PieceMaker {
  readonly #words: ReadonlyMap<string, number>
  readonly #slots: ReadonlyMap<string, number>

  constructor(words: readonly string[], slots: readonly string[]) {
    this.#words = new Map(words.map((word, index) => [word, index]))
    this.#slots = new Map(slots.map((name, index) => [name, index]))
  }

  of(tree: WordingTree): Piece {
    switch (tree.is) {
      case 'word':
        return wordPiece(this.#words.get(tree.word)!)
      case 'slot':
        return this.slot(tree.name)
      case 'sequence':
        return this.sequence(tree.parts.map((part) => this.of(part)))
      case 'choice':
        return this.choice(tree.parts.map((part) => this.of(part)))
      case 'optional':
        return this.optional(this.of(tree.part))
      default:
        return this.repeated(this.of(tree.part))
    }
  }

  slot(name: string): Piece {
    const text = number(Step.slot) + number(this.#slots.get(name)!)
    return { text, firsts: [{ slot: name, next: text.length }], isPassable: false, word: null }
  }

  sequence(parts: readonly Piece[]): Piece {
    if (parts.length === 1) return parts[0]!
    const firsts: First[] = []
    let text = ''
    let isPassable = true
    for (const part of parts) {
      if (isPassable) firsts.push(...moved(part, text.length))
      isPassable &&= part.isPassable
      text += part.text
    }
    return { text, firsts, isPassable, word: null }
  }

  choice(alternatives: readonly Piece[]): Piece {
    const words = new Set(alternatives.flatMap(({ word }) => word ?? []))
    const others = alternatives.filter(({ word }) => word === null)
    const pieces = words.size > 0 || others.length === 0 ? [setPiece(words), ...others] : others
    return pieces.reduceRight((rest, piece) => {
      const body = piece.text + number(Step.jump) + number(rest.text.length)
      const split = number(Step.split) + number(body.length)
      return {
        text: split + body + rest.text,
        firsts: [...moved(piece, split.length), ...moved(rest, split.length + body.length)],
        isPassable: piece.isPassable || rest.isPassable,
        word: null,
      }
    })
  }

  optional(part: Piece): Piece {
    const split = number(Step.split) + number(part.text.length)
    return { text: split + part.text, firsts: moved(part, split.length), isPassable: true, word: null }
  }

  repeated(part: Piece): Piece {
    return { ...part, text: part.text + number(Step.again) + number(part.text.length), word: null }
  }
}

function wordPiece(word: number): Piece {
  return { text: number(Step.word + word), firsts: [], isPassable: false, word }
}

/** One of several words, or of none. */
function setPiece(set: ReadonlySet<number>): Piece {
  const words = [...set].sort((a, b) => a - b)
  if (words.length === 1) return wordPiece(words[0]!)
  const text = number(Step.set) + number(words.length) + differences(words)
  return { text, firsts: [], isPassable: false, word: null }
}

/** What comes first in a piece, when so much stands before it. */
function moved({ firsts }: Piece, by: number): First[] {
  return firsts.map(({ slot, next }) => ({ slot, next: next + by }))
}
