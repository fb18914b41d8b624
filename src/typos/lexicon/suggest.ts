import { baseOf, type Confusions, Cost } from './cost.ts'
import type { LexiconTables } from './tables.ts'

/** A known word near an unknown one. */
export interface Suggestion {
  readonly word: string
  /** Of the slips that lead from it to the word asked about; 10 is one wrong letter, see `Cost`. */
  readonly cost: number
  /** Frequency class of the word. */
  readonly frequency: number
  /** See `Lexicon.tags`. */
  readonly tags: readonly string[]
}

/** How far to search. */
export interface SuggestOptions {
  /** The highest cost; by default one slip for short words, two for words of seven letters and more. */
  readonly maxCost?: number
  /**
   * `one`: only what a single slip leads to; `more`: what lies further, when that has found nothing. By default both, one
   * after the other. Nearly every slip is a single one, and a narrow search is twenty times as fast.
   */
  readonly slips?: 'one' | 'more'
}

/** Steps after which a search is given up: a bound for hostile words, far above what words need. */
const mostSteps = 60_000
/** What a step of frequency is worth in cost, when suggestions are put in order. */
const frequencyWeight = 0.7
/** Cost of the least slip. */
const cheapest = Math.min(...Object.values(Cost))
/** Cost that any single slip inside a word stays under. */
const oneSlip = Cost.other
const hyphen = '-'.charCodeAt(0)
const shortWord = 4
const longWord = 7

/** Cost allowed for a word of that length, when nothing else is asked. */
function defaultCost(length: number): number {
  if (length < shortWord) return Cost.extra
  return length < longWord ? Cost.other + Cost.first : 2 * Cost.extra
}

/** Rank of a suggestion: the lower, the likelier. */
const rankOf = ({ cost, frequency }: Suggestion): number => cost - frequency * frequencyWeight

/**
 * Search the words that few slips separate from a word.
 *
 * @param tables The lexicon.
 * @param confusions Which letters are taken for each other.
 * @param word In lower case.
 * @returns Most likely first.
 */
export function suggestFrom(
  tables: LexiconTables,
  confusions: Confusions,
  word: string,
  options?: SuggestOptions,
): Suggestion[] {
  const most = options?.maxCost ?? defaultCost(word.length)
  const found = options?.slips === 'more' ? [] : search(tables, confusions, word, Math.min(most, oneSlip))
  if (found.length === 0 && options?.slips !== 'one' && most > oneSlip)
    found.push(...search(tables, confusions, word, most))
  return found.sort((a, b) => rankOf(a) - rankOf(b) || (a.word < b.word ? -1 : 1))
}

/** Every known word within a cost. */
function search(tables: LexiconTables, confusions: Confusions, word: string, budget: number): Suggestion[] {
  const { automaton } = tables
  /** Class and cost of each word found. */
  const found = new Map<string, { final: number; cost: number }>()
  const { length } = word
  const path = new Uint16Array(length + 16)
  let steps = 0

  const keep = (node: number, depth: number, cost: number): void => {
    const final = automaton.final(node)
    if (final === 0) return
    const spelling = String.fromCharCode(...path.subarray(0, depth))
    const known = found.get(spelling)
    if (!known || known.cost > cost) found.set(spelling, { final, cost })
  }

  /** The rest of the word as it stands: no slip is cheap enough. */
  const follow = (from: number, first: number, start: number, cost: number): void => {
    let node = from
    let depth = start
    for (let at = first; ; at++) {
      if (++steps > mostSteps || depth >= path.length) return
      if (at === length) break
      const unit = word.charCodeAt(at)
      node = automaton.follow(node, unit)
      if (node < 0) return
      path[depth++] = unit
    }
    keep(node, depth, cost)
  }

  const walk = (node: number, at: number, depth: number, cost: number): void => {
    const left = budget - cost
    if (left < cheapest) {
      follow(node, at, depth, cost)
      return
    }
    if (++steps > mostSteps || depth >= path.length) return
    if (at === length) keep(node, depth, cost)
    const unit = at < length ? word.charCodeAt(at) : 0
    const start = at === 0 ? Cost.first : 0
    const before = depth > 0 ? path[depth - 1]! : 0
    const base = baseOf(unit)
    for (let edge = automaton.edges(node); edge >= 0; ) {
      automaton.read(edge)
      const { unit: here, target } = automaton
      edge = automaton.next
      path[depth] = here
      if (at < length) {
        if (here === unit) {
          walk(target, at + 1, depth + 1, cost)
          path[depth] = here
        } else {
          const price =
            baseOf(here) === base
              ? Cost.accent
              : start + (confusions.near(here, unit) ? Cost.neighbour : Cost.other)
          if (price <= left) {
            walk(target, at + 1, depth + 1, cost + price)
            path[depth] = here
          }
        }
      }
      const price =
        here === hyphen ? Cost.hyphen : here === before || here === unit ? Cost.doubled : start + Cost.missing
      if (price <= left) walk(target, at, depth + 1, cost + price)
    }
    if (at >= length) return
    const previous = at > 0 ? word.charCodeAt(at - 1) : 0
    const following = at + 1 < length ? word.charCodeAt(at + 1) : 0
    const drop =
      unit === previous || unit === following
        ? Cost.doubled
        : following === 0 && at >= shortWord && confusions.isSilent(unit)
          ? Cost.silent
          : start + Cost.extra
    if (drop <= left) walk(node, at + 1, depth, cost + drop)
    if (following !== 0 && following !== unit && Cost.swapped <= left) {
      const one = automaton.follow(node, following)
      if (one < 0) return
      const two = automaton.follow(one, unit)
      if (two < 0) return
      path[depth] = following
      path[depth + 1] = unit
      walk(two, at + 2, depth + 2, cost + Cost.swapped)
    }
  }
  walk(automaton.root, 0, 0, 0)

  return [...found].map(([spelling, { final, cost }]) => ({
    word: spelling,
    cost,
    frequency: tables.frequencies.of(spelling),
    tags: tables.tags(final),
  }))
}
