import {
  directClasses,
  directGaps,
  directLetters,
  directNodes,
  EdgeBit,
  NodeBit,
} from '../../typos/lexicon/automaton.ts'
import { digit, number } from '../../typos/lexicon/digits.ts'
import { type AutomatonNode, minimalAutomaton } from './automaton.ts'
import { packTrigrams } from './trigrams.ts'

/** A word for the lexicon. */
export interface Entry {
  /** Tags, sorted. */
  readonly tags: string
  /** 1 to 15. */
  readonly frequency: number
}

/**
 * Pack words into the string that `LexiconTables` reads.
 *
 * @param entries Words in lower case with their tags and frequency.
 * @returns Lines of text; the same words give the same string.
 */
export function packLexicon(entries: ReadonlyMap<string, Entry>): string {
  const words = [...entries.keys()].sort((a, b) => (a < b ? -1 : 1))
  const classes = rank(words.map((word) => entries.get(word)!.tags))
  const classOf = new Map(classes.map((tags, index) => [tags, index + 1]))
  const root = minimalAutomaton(words.map((word) => [word, classOf.get(entries.get(word)!.tags)!]))
  return [
    ...packAutomaton(root, words),
    classes.join(','),
    ...packFrequencies(words, entries),
    packTrigrams(words),
  ].join('\n')
}

/** Different values, most frequent first. */
function rank(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value)
}

function packAutomaton(root: AutomatonNode, words: readonly string[]): string[] {
  const alphabet = rank(words.flatMap((word) => word.split('')))
  const letterOf = new Map(alphabet.map((letter, index) => [letter, number(index, directLetters)]))
  const uses = new Map<AutomatonNode, number>()
  const order: AutomatonNode[] = []
  const fresh = new Map<AutomatonNode, Set<string>>()
  const visit = (node: AutomatonNode) => {
    const claimed = new Set<string>()
    for (const [letter, child] of node.edges) {
      if (!uses.has(child)) {
        uses.set(child, 0)
        visit(child)
        claimed.add(letter)
      }
      uses.set(child, uses.get(child)! + 1)
    }
    fresh.set(node, claimed)
    order.push(node)
  }
  visit(root)
  const isShared = (node: AutomatonNode) => (uses.get(node) ?? 0) > 1
  const shared = order.filter(isShared)
  const place = new Map(shared.map((node, index) => [node, index]))
  const common = [...shared]
    .sort((a, b) => uses.get(b)! - uses.get(a)! || place.get(a)! - place.get(b)!)
    .slice(0, directNodes)
  const short = new Map(common.map((node, index) => [node, index]))
  let letters = ''
  let edges = ''
  let nodes = ''
  let finals = ''
  let targets = ''
  for (const node of order) {
    let left = node.edges.size
    for (const [letter, child] of node.edges) {
      const isFresh = fresh.get(node)!.has(letter)
      letters += letterOf.get(letter)!
      edges += digit((--left === 0 ? EdgeBit.last : 0) | (isFresh ? EdgeBit.fresh : 0))
      if (!isFresh) targets += number(short.get(child) ?? directNodes + place.get(child)!, directNodes)
    }
    nodes += digit(
      (isShared(node) ? NodeBit.shared : 0) |
        (node.final > 0 ? NodeBit.final : 0) |
        (node.edges.size === 0 ? NodeBit.leaf : 0),
    )
    if (node.final > 0) finals += number(node.final - 1, directClasses)
  }
  const wanted = common.map((node) => number(place.get(node)!, directNodes)).join('')
  return [
    alphabet.map((letter) => letter.charCodeAt(0)).join(),
    letters,
    edges,
    nodes,
    finals,
    wanted,
    targets,
  ]
}

/** Words rarer than that are not written: they have frequency 1. */
const leastWritten = 2

function packFrequencies(words: readonly string[], entries: ReadonlyMap<string, Entry>): string[] {
  let gaps = ''
  let classes = ''
  let last = -1
  words.forEach((word, index) => {
    const { frequency } = entries.get(word)!
    if (frequency < leastWritten) return
    gaps += number(index - last - 1, directGaps)
    classes += digit(frequency)
    last = index
  })
  return [gaps, classes]
}
