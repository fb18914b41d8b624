import { builtInLanguages } from '../../language/index.ts'
import type { Language } from '../../language/language.ts'
import { type PackedLanguage, packedLanguages } from '../../language/packed.ts'
import type { BoilerplateData, BoilerplatePhrase } from '../../language/shape/boilerplate.ts'
import { PhraseAutomaton, type Wordings } from './automaton.ts'
import { WordingGraph } from './graph.ts'
import { packWordings } from './pack.ts'
import type { Sheet, SlotUse } from './sheet.ts'
import { type SlotLists, slotListsOf } from './slot-lists.ts'
import { TokenReader } from './tokens.ts'
import { CLASSES, FIRST_SLOT_BIT, LIGHT_CLASS, wordCode } from './words.ts'

/** A phrase as the book holds it: without its wordings, which the automaton has. */
export interface BookPhrase extends Pick<BoilerplatePhrase, 'id' | 'kind' | 'role'> {
  readonly where: BoilerplatePhrase['where'] | undefined
  readonly weight: number | undefined
  /** Whether any words may follow its wordings: they may be the author's. */
  readonly openEnded: boolean
}

/** Whether the phrase of that number is a call: it covers no words, but speaks for the whole of its line. */
export const isCall = ({ phrases }: PhraseBook, index: number): boolean => phrases[index]!.role === 'call'

/** The wordings of all languages, ready to be looked for. */
export interface PhraseBook {
  readonly phrases: readonly BookPhrase[]
  readonly automaton: PhraseAutomaton
  readonly tokens: TokenReader
}

const SHELF = 4
const shelf: { languages: readonly Language[]; book: PhraseBook }[] = []

/** The book of these languages, compiled the first time and kept. */
export function phraseBook(languages: readonly Language[]): PhraseBook {
  const kept = shelf.find(
    (entry) =>
      entry.languages === languages ||
      (entry.languages.length === languages.length &&
        entry.languages.every((language, index) => language === languages[index])),
  )
  if (kept) return kept.book
  const book = compile(languages)
  shelf.unshift({ languages, book })
  if (shelf.length > SHELF) shelf.pop()
  return book
}

function compile(languages: readonly Language[]): PhraseBook {
  const lists = new Map<string, ReadonlySet<string> | null>()
  for (const { boilerplate } of languages) {
    for (const [name, words] of Object.entries(listsOf(boilerplate))) {
      const known = lists.get(name)
      lists.set(name, words && known !== null ? new Set([...(known ?? []), ...words]) : null)
    }
  }
  const { bits, classes } = classesOf(
    lists,
    languages.flatMap(({ functionWords }) => functionWords),
  )
  const automaton = new PhraseAutomaton(wordingsOf(languages, bits), classes)
  return { phrases: bookPhrases(languages), automaton, tokens: new TokenReader(automaton) }
}

/** As the automaton numbers them: twice the place in the catalogue, and one more for wordings that any words may follow. */
function bookPhrases(languages: readonly Language[]): BookPhrase[] {
  const phrases: BookPhrase[] = []
  for (const { boilerplate } of languages) {
    for (const { id, kind, role, where, weight } of boilerplate.phrases) {
      phrases.push({ id, kind, role, where, weight, openEnded: false })
      phrases.push({ id, kind, role, where, weight, openEnded: true })
    }
  }
  return phrases
}

/** The wordings of each language, and what their words and slots are in all of them together. */
function wordingsOf(languages: readonly Language[], bits: ReadonlyMap<string, number>): Wordings {
  const words = new Map<number, number>()
  const slots = new Map<string, SlotUse & { readonly roots: number[] }>()
  const slotOf = (name: string) => {
    const known = slots.get(name) ?? { number: slots.size, name, bit: bits.get(name) ?? 0, roots: [] }
    slots.set(name, known)
    return known
  }
  let firstPhrase = 0
  let firstPlace = 0
  const sheets = languages.map(({ boilerplate }) => {
    const graph = new WordingGraph(packedWordings(boilerplate))
    const uses = graph.slots.map(slotOf)
    uses.forEach(({ roots }, slot) => {
      const place = graph.slotRoots[slot]!
      if (place >= 0) roots.push(firstPlace + place)
    })
    const endPlace = firstPlace + graph.size
    const sheet = {
      graph,
      firstPlace,
      endPlace,
      firstPhrase,
      slots: uses,
      words: numbered(graph.codes(), words),
    }
    firstPlace = endPlace
    firstPhrase += 2 * boilerplate.phrases.length
    return sheet
  })
  return {
    sheets: sheets.map((sheet): Sheet => ({ ...sheet, ownWords: inverse(sheet.words, words.size) })),
    slots: [...slots.values()],
    words,
  }
}

/** The numbers of words among all, by their codes; those that are new are given the next ones. */
function numbered(codes: Int32Array, words: Map<number, number>): Int32Array {
  const numbers = new Int32Array(codes.length)
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at]!
    let number = words.get(code)
    if (number === undefined) {
      number = words.size
      words.set(code, number)
    }
    numbers[at] = number
  }
  return numbers
}

/** Where each number below a size stands among some; -1: nowhere. */
function inverse(numbers: Int32Array, size: number): Int32Array {
  const places = new Int32Array(size).fill(-1)
  for (let at = 0; at < numbers.length; at++) places[numbers[at]!] = at
  return places
}

const packed = new WeakMap<BoilerplateData, string>()

function packedWordings(data: BoilerplateData): string {
  let wordings = packed.get(data)
  if (wordings === undefined) {
    wordings = packedOf(data)?.wordings ?? packWordings(data)
    packed.set(data, wordings)
  }
  return wordings
}

function listsOf(data: BoilerplateData): SlotLists {
  const lists = packedOf(data)?.lists
  return lists === undefined ? slotListsOf(data.slots) : JSON.parse(lists)
}

/** What is compiled of the language: of a built-in one as it is, not of one that a caller made of it. */
function packedOf(data: BoilerplateData): PackedLanguage | undefined {
  const code = builtInLanguages.find(({ boilerplate }) => boilerplate === data)?.code
  return packedLanguages[code ?? '']
}

/**
 * Classes of single words. A slot of single words is one, as long as there are bits.
 *
 * @returns The bit of each slot that is a class, and the bits of each word by its code.
 */
function classesOf(
  lists: ReadonlyMap<string, ReadonlySet<string> | null>,
  lightWords: readonly string[],
): { bits: Map<string, number>; classes: Map<number, number> } {
  const bits = new Map<string, number>(Object.entries(CLASSES))
  const classes = new Map<number, number>()
  const mark = (word: string, bit: number): void => {
    const code = wordCode(word, 0, word.length)
    classes.set(code, (classes.get(code) ?? 0) | bit)
  }
  for (const word of lightWords) mark(word, LIGHT_CLASS)
  let bit = 1 << FIRST_SLOT_BIT
  for (const [name, words] of lists) {
    if (bit === LIGHT_CLASS) break
    if (!words) continue
    bits.set(name, bit)
    for (const word of words) mark(word, bit)
    bit <<= 1
  }
  return { bits, classes }
}
