import type { BoilerplateData } from '../../language/shape/boilerplate.ts'
import { fixed, number } from '../../packed/digits.ts'
import { markOf } from './characters.ts'
import { byEnding } from './endings.ts'
import { Accept, codeDigits, stateDigits } from './graph.ts'
import { buildWording, type WordingBuilder } from './notation.ts'
import { markCode, wordCode } from './words.ts'

/** Tells the symbol of a slot from that of a word, which is its code. */
const slotMark = '{'

/**
 * The wordings of a language as states and edges, several of which may have one symbol; edges without a symbol lead on
 * without a word.
 */
class LooseGraph implements WordingBuilder {
  readonly edges: { symbol: string; to: number }[][] = []
  readonly skips: number[][] = []
  /** What ends at a state: the number of a phrase, or -1 for a slot. */
  readonly ends = new Map<number, number>()

  fresh(): number {
    this.skips.push([])
    return this.edges.push([]) - 1
  }

  skip(from: number, to: number): void {
    this.skips[from]!.push(to)
  }

  word(from: number, text: string, start: number, end: number): number {
    return this.#edge(from, `${codeOf(text, start, end)}`)
  }

  slot(from: number, name: string): number {
    return this.#edge(from, slotMark + name)
  }

  add(from: number, wording: string, end: number): void {
    const start = this.fresh()
    this.skip(from, start)
    this.ends.set(buildWording(wording, start, this), end)
  }

  /** The states, and those reached from them without a word, that have an edge or an end. */
  closure(states: Iterable<number>): number[] {
    const reached = new Set(states)
    // A set visits what is added to it on the way.
    for (const state of reached) for (const to of this.skips[state]!) reached.add(to)
    return [...reached]
      .filter((state) => this.edges[state]!.length > 0 || this.ends.has(state))
      .sort((a, b) => a - b)
  }

  #edge(from: number, symbol: string): number {
    const to = this.fresh()
    this.edges[from]!.push({ symbol, to })
    return to
  }
}

/** A state with one edge a symbol. */
interface State {
  readonly edges: Map<string, number>
  readonly ends: readonly number[]
}

/**
 * Pack the wordings of a language into the string that `WordingGraph` reads.
 *
 * Wordings that begin alike share their states (subset construction, for which a slot is one symbol). A phrase has two
 * numbers: twice its place in the catalogue, and, for its wordings that any words may follow, one more.
 */
export function packWordings({ slots, phrases }: Pick<BoilerplateData, 'slots' | 'phrases'>): string {
  const graph = new LooseGraph()
  const root = graph.fresh()
  phrases.forEach(({ variants }, index) => {
    const { closed, open } = byEnding(variants)
    for (const wording of closed) graph.add(root, wording, 2 * index)
    for (const wording of open) graph.add(root, wording, 2 * index + 1)
  })
  const slotRoots = new Map<string, number>()
  for (const [name, wordings] of Object.entries(slots)) {
    const start = graph.fresh()
    for (const wording of wordings) graph.add(start, wording, -1)
    slotRoots.set(slotMark + name, start)
  }
  const states: State[] = []
  const known = new Map<string, number>()
  const waiting: number[][] = []
  const stateOf = (loose: number[]): number => {
    const key = loose.join()
    let state = known.get(key)
    if (state === undefined) {
      state = waiting.push(loose) - 1
      known.set(key, state)
    }
    return state
  }
  stateOf(graph.closure([root]))
  const rootOf = new Map([...slotRoots].map(([name, start]) => [name, stateOf(graph.closure([start]))]))
  // An array visits what is pushed on the way.
  for (const loose of waiting) {
    const targets = new Map<string, Set<number>>()
    for (const { symbol, to } of loose.flatMap((state) => graph.edges[state]!)) {
      const same = targets.get(symbol)
      if (same) same.add(to)
      else targets.set(symbol, new Set([to]))
    }
    states.push({
      edges: new Map([...targets].map(([symbol, to]) => [symbol, stateOf(graph.closure(to))])),
      ends: [...new Set(loose.flatMap((state) => graph.ends.get(state) ?? []))].sort((a, b) => a - b),
    })
  }
  return write(states, rootOf)
}

function write(states: readonly State[], rootOf: ReadonlyMap<string, number>): string {
  const uses = new Map<string, number>([...rootOf.keys()].map((name) => [name, 0]))
  const entries = new Array<number>(states.length).fill(0)
  for (const { edges } of states) {
    for (const [symbol, to] of edges) {
      uses.set(symbol, (uses.get(symbol) ?? 0) + 1)
      entries[to]!++
    }
  }
  const symbols = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)!)
  const slots = symbols.filter(isSlot)
  const words = symbols.filter((symbol) => !isSlot(symbol))
  const numberOfSlot = new Map(slots.map((slot, index) => [slot, index]))
  const numberOfWord = new Map(words.map((word, index) => [word, index]))
  // The states most led to have the shortest numbers, and so have the sets of words most used.
  const order = [0, ...[...states.keys()].slice(1).sort((a, b) => entries[b]! - entries[a]!)]
  const numberOf = new Map(order.map((state, index) => [state, index]))
  const wordEdges = states.map(({ edges }, state) => (state === 0 ? [] : bySet(edges, numberOfWord)))
  const sets = ranked(wordEdges.flat().map(({ set }) => set))
  const numberOfSet = new Map(sets.map((set, index) => [set, index]))
  const accepts: string[] = []
  const nodes = order.map((state) => {
    const { edges, ends } = states[state]!
    const slotEdges = [...edges].filter(([symbol]) => isSlot(symbol))
    return [
      number(acceptOf(ends, accepts)),
      number(slotEdges.length),
      ...slotEdges.map(([slot, to]) => number(numberOfSlot.get(slot)!) + number(numberOf.get(to)!)),
      number(wordEdges[state]!.length),
      ...wordEdges[state]!.map(({ set, to }) => number(numberOfSet.get(set)!) + number(numberOf.get(to)!)),
    ].join('')
  })
  const writtenSets = sets.map((set) => {
    const members = set.split(' ').map(Number)
    const steps = members.map((member, index) => number(member - (members[index - 1] ?? 0)))
    return number(members.length) + steps.join('')
  })
  const stateTable = (values: readonly number[]) => values.map((value) => fixed(value, stateDigits)).join('')
  return [
    slots.map((slot) => slot.slice(slotMark.length)).join(),
    words.map((code) => fixed(Number(code) >>> 0, codeDigits)).join(''),
    stateTable(placesOf(nodes)),
    stateTable(slots.map((slot) => numberOf.get(rootOf.get(slot) ?? 0)!)),
    stateTable(words.map((word) => numberOf.get(states[0]!.edges.get(word) ?? 0)!)),
    accepts.join(),
    stateTable(placesOf(writtenSets)),
    writtenSets.join(''),
    nodes.join(''),
  ].join('\n')
}

const isSlot = (symbol: string) => symbol.startsWith(slotMark)

/** The words that lead to each state, as one set. */
function bySet(
  edges: ReadonlyMap<string, number>,
  numberOfWord: ReadonlyMap<string, number>,
): { set: string; to: number }[] {
  const members = new Map<number, number[]>()
  for (const [symbol, to] of edges) {
    if (isSlot(symbol)) continue
    const same = members.get(to)
    if (same) same.push(numberOfWord.get(symbol)!)
    else members.set(to, [numberOfWord.get(symbol)!])
  }
  return [...members].map(([to, words]) => ({ set: words.sort((a, b) => a - b).join(' '), to }))
}

/** Different values, most frequent first. */
function ranked(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

/** Where each of several texts begins once they are joined. */
function placesOf(texts: readonly string[]): number[] {
  let place = 0
  return texts.map((text) => {
    const start = place
    place += text.length
    return start
  })
}

/** What a state says; a new set of phrases is added to those known. */
function acceptOf(ends: readonly number[], sets: string[]): number {
  if (ends.length === 0) return Accept.none
  if (ends[0] === -1) return Accept.slot
  const key = ends.join(' ')
  const known = sets.indexOf(key)
  return Accept.phrases + (known < 0 ? sets.push(key) - 1 : known)
}

/** The code of the word, or of the mark that stands for this one. */
function codeOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  const mark = end === start + 1 ? markOf(code) : code
  return mark === code ? wordCode(text, start, end) : markCode(mark)
}
