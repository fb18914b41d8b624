import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { Shape, type WordForm } from '../word-form.ts'
import { fits } from './tag.ts'

/**
 * One place of a pattern, written as `alternative|alternative`, each `atom&atom&!atom`:
 * - `mer`: the word itself, in lower case;
 * - `@modal`: a word of that list;
 * - `N`, `Nfs`, `V.3p`: one of the word's tags is so; a full stop stands for any letter;
 * - `=N`, `=NA`: the word has tags, and all but those of names begin with one of these letters;
 * - `#`: figures; `##`: a whole number above one; `Name`: a word with a capital; `~er`: a word that ends so; `re~`: one that begins so;
 * - `^`: no word stands there, but the start or the end of the text, or a mark;
 * - `^^`: the same, but no comma: in "des fils, des filles réunis" a list goes on;
 * - `$`: the same after a word, but no opening mark: the end of a clause;
 * - `,`: a comma between two words; only as a slot of its own.
 *
 * A slot that begins with `!` is the contrary of the rest, and also holds where no word stands; one that ends with
 * `?` may be left out.
 */
export class Slot {
  readonly isOptional: boolean
  /** Whether it holds where no word stands. */
  readonly holdsAtEdge: boolean
  /** Whether it is a comma, not a word. */
  readonly isComma: boolean
  /** Whether, where no word stands, the mark there must end a clause. */
  readonly endsClause: boolean
  /** Whether, where no word stands, no comma may. */
  readonly refusesComma: boolean
  readonly #isContrary: boolean
  readonly #read: () => Test
  /** Most slots of a language are never asked about a word: what they ask is read at the first word. */
  #asked: Test | undefined
  /** The word asked about last: patterns of one slot ask about one neighbour in a row. */
  #last: WordForm | undefined
  #lastPasses = false

  constructor(source: string, lists: TypoPatterns['lists']) {
    this.isOptional = source.endsWith('?')
    this.isComma = source === ','
    this.#isContrary = source.startsWith('!')
    const alternatives = source.slice(this.#isContrary ? 1 : 0, this.isOptional ? -1 : undefined).split('|')
    this.endsClause = alternatives.includes('$')
    this.refusesComma = alternatives.includes('^^')
    const hasEdge = this.endsClause || this.refusesComma || alternatives.includes('^')
    this.holdsAtEdge = this.#isContrary !== hasEdge
    this.#read = () => readAlternatives(alternatives, lists)
  }

  test(form: WordForm): boolean {
    if (form === this.#last) return this.#lastPasses
    this.#asked ??= this.#read()
    this.#last = form
    this.#lastPasses = this.#asked(form) !== this.#isContrary
    return this.#lastPasses
  }
}

type Test = (form: WordForm) => boolean
/** Of a slot that holds no word: `^`, asked wherever its pattern is tried. */
const never: Test = () => false

const slots = new WeakMap<TypoPatterns['lists'], Map<string, Slot>>()

/** Read a slot; patterns that write the same one share it. */
export function readSlot(source: string, lists: TypoPatterns['lists']): Slot {
  let known = slots.get(lists)
  if (!known) {
    known = new Map()
    slots.set(lists, known)
  }
  let slot = known.get(source)
  if (!slot) {
    slot = new Slot(source, lists)
    known.set(source, slot)
  }
  return slot
}

/**
 * What makes a slot a closed list of words: of each alternative the word, or the name of the list with its `@`, whatever
 * else is asked. Null when it is none.
 */
export function closedListOf(source: string): readonly string[] | null {
  if (source.startsWith('!') || source.endsWith('?')) return null
  const listed: string[] = []
  for (const alternative of source.split('|')) {
    const atom = edges.includes(alternative) ? undefined : listedIn(alternative)
    if (atom === undefined) return null
    listed.push(atom)
  }
  return listed
}

function readAlternatives(alternatives: readonly string[], lists: TypoPatterns['lists']): Test {
  /** What lists words of which nothing more is asked. */
  const free: string[] = []
  const tests: Test[] = []
  for (const alternative of alternatives) {
    if (edges.includes(alternative)) continue
    if (!alternative.includes('&') && listsWords(alternative)) free.push(alternative)
    else tests.push(readAlternative(alternative, lists))
  }
  if (free.length === 1) tests.unshift(readAtom(free[0]!, lists))
  else if (free.length > 1) {
    const words = new Set(free.flatMap((atom) => wordsOf(atom, lists)))
    tests.unshift((form) => words.has(form.lower))
  }
  return tests.length === 0 ? never : anyOf(tests)
}

/** The atom that lists the only words that an alternative can be. */
const listedIn = (alternative: string): string | undefined => alternative.split('&').find(listsWords)

/** The words that an atom lists: itself, or those of the list that it names. */
export const wordsOf = (atom: string, lists: TypoPatterns['lists']): readonly string[] =>
  atom.startsWith('@') ? listOf(atom, lists) : [atom]

function readAlternative(alternative: string, lists: TypoPatterns['lists']): Test {
  // What letters tell comes first: tags are looked up in the lexicon.
  const atoms = alternative.split('&')
  if (atoms.length === 1) return readContrary(alternative, lists)
  const inOrder = [...atoms.filter(asksLetters), ...atoms.filter((atom) => !asksLetters(atom))]
  return allOf(inOrder.map((atom) => readContrary(atom, lists)))
}

function readContrary(atom: string, lists: TypoPatterns['lists']): Test {
  if (!atom.startsWith('!')) return readAtom(atom, lists)
  const test = readAtom(atom.slice(1), lists)
  return (form) => !test(form)
}

// Loops, for these are asked of nearly every word: a closure at each call costs more than the tests.

function anyOf(tests: readonly Test[]): Test {
  if (tests.length === 1) return tests[0]!
  return (form) => {
    for (const passes of tests) if (passes(form)) return true
    return false
  }
}

function allOf(tests: readonly Test[]): Test {
  if (tests.length === 1) return tests[0]!
  return (form) => {
    for (const passes of tests) if (!passes(form)) return false
    return true
  }
}

function readAtom(atom: string, lists: TypoPatterns['lists']): Test {
  if (atom === '#') return (form) => form.shape === Shape.figures
  if (atom === '##') return (form) => several.test(form.text)
  if (atom === 'Name') return (form) => form.shape === Shape.capital || form.shape === Shape.upper
  if (atom.startsWith('@')) {
    const words = setOf(listOf(atom, lists))
    return (form) => words.has(form.lower)
  }
  if (atom.endsWith('~')) {
    const start = atom.slice(0, -1)
    return (form) => form.lower.startsWith(start)
  }
  if (atom.startsWith('~')) {
    const end = atom.slice(1)
    return (form) => form.lower.endsWith(end)
  }
  if (atom.startsWith('=')) {
    const letters = atom.slice(1)
    return ({ tags }) => {
      let isSo = false
      for (const tag of tags) {
        if (letters.includes(tag[0]!)) isSo = true
        else if (!nameTags.includes(tag[0]!)) return false
      }
      return isSo
    }
  }
  if (isWord(atom)) return (form) => form.lower === atom
  const first = atom.charCodeAt(0)
  const isAny = atom[0] === '.'
  return ({ tags }) => {
    // Of another kind, as most are.
    for (const tag of tags) if ((isAny || tag.charCodeAt(0) === first) && fits(tag, atom)) return true
    return false
  }
}

/** Whether an atom asks what the word is written with, not what it can be. */
function asksLetters(atom: string): boolean {
  const asked = atom.startsWith('!') ? atom.slice(1) : atom
  return /^[@~#]|^Name$|~$/.test(asked) || isWord(asked)
}

/** Whether an atom is a word itself: it begins with a small letter, an apostrophe or a hyphen. */
function isWord(atom: string): boolean {
  const first = atom.charAt(0)
  return !atom.endsWith('~') && (first === "'" || first === '-' || first !== first.toUpperCase())
}

const listsWords = (atom: string): boolean => atom.startsWith('@') || isWord(atom)
const edges = ['^', '^^', '$']
/** Tags of first names, surnames and other names. */
const nameTags = 'FLT'
const several = /^(?:[2-9]|[1-9]\d+)$/

function listOf(atom: string, lists: TypoPatterns['lists']): readonly string[] {
  const list = lists[atom.slice(1)]
  if (!list) throw new TypeError(`Unknown list of words: ${atom}`)
  return list
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** The words of a list as a set, which all slots that name it share. */
function setOf(list: readonly string[]): ReadonlySet<string> {
  let set = sets.get(list)
  if (!set) {
    set = new Set(list)
    sets.set(list, set)
  }
  return set
}
