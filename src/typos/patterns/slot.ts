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
  /** The only words it can be, whatever else it asks of them; null when they are no closed list. */
  readonly words: readonly string[] | null
  /** Whether nothing more than being one of its words is asked. */
  readonly isPlain: boolean
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
    const hasEdge = edges.some((edge) => alternatives.includes(edge))
    this.endsClause = alternatives.includes('$')
    this.refusesComma = alternatives.includes('^^')
    this.holdsAtEdge = this.#isContrary !== hasEdge
    this.words = this.#isContrary || hasEdge ? null : wordsOf(alternatives, lists)
    this.isPlain = this.words !== null && !source.includes('&')
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

/** The only words that alternatives can be; null when they are no closed list. */
function wordsOf(alternatives: readonly string[], lists: TypoPatterns['lists']): readonly string[] | null {
  const words = new Set<string>()
  for (const alternative of alternatives) {
    const listed = closedWords(alternative, lists)
    if (!listed) return null
    for (const word of listed) words.add(word)
  }
  return words.size > 0 ? [...words] : null
}

function readAlternatives(alternatives: readonly string[], lists: TypoPatterns['lists']): Test {
  /** Words of which nothing more is asked. */
  const free = new Set<string>()
  const tests: Test[] = []
  for (const alternative of alternatives) {
    if (edges.includes(alternative)) continue
    const listed = alternative.includes('&') ? null : closedWords(alternative, lists)
    if (listed) for (const word of listed) free.add(word)
    else tests.push(readAlternative(alternative, lists))
  }
  if (tests.length === 0) return free.size === 0 ? never : (form) => free.has(form.lower)
  const only = anyOf(tests)
  return free.size === 0 ? only : (form) => free.has(form.lower) || only(form)
}

/** The words that an alternative can be; null when it is no closed list. */
function closedWords(alternative: string, lists: TypoPatterns['lists']): readonly string[] | null {
  for (const atom of alternative.split('&')) {
    if (atom.startsWith('@')) return listOf(atom, lists)
    if (isWord(atom)) return [atom]
  }
  return null
}

function readAlternative(alternative: string, lists: TypoPatterns['lists']): Test {
  // What letters tell comes first: tags are looked up in the lexicon.
  const atoms = alternative.split('&')
  const inOrder = [...atoms.filter(asksLetters), ...atoms.filter((atom) => !asksLetters(atom))]
  const tests = inOrder.map((atom): Test => {
    if (!atom.startsWith('!')) return readAtom(atom, lists)
    const test = readAtom(atom.slice(1), lists)
    return (form) => !test(form)
  })
  return allOf(tests)
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
    const words = new Set(listOf(atom, lists))
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
const asksLetters = (atom: string) => /[@~#]|Name/.test(atom) || isWord(atom.replace('!', ''))
const edges = ['^', '^^', '$']
/** Tags of first names, surnames and other names. */
const nameTags = 'FLT'
const several = /^(?:[2-9]|[1-9]\d+)$/
const isWord = (atom: string) => /^[\p{Ll}\p{M}'-]+$/u.test(atom)

function listOf(atom: string, lists: TypoPatterns['lists']): readonly string[] {
  const list = lists[atom.slice(1)]
  if (!list) throw new TypeError(`Unknown list of words: ${atom}`)
  return list
}
