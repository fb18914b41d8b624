import { builtInLanguages } from '../../language/index.ts'
import type { Language } from '../../language/language.ts'
import { packedLanguages } from '../../language/packed.ts'
import type { BoilerplateData, BoilerplatePhrase } from '../../language/shape/boilerplate.ts'
import { PhraseAutomaton } from './automaton.ts'
import { WordingGraph } from './graph.ts'
import { packWordings } from './pack.ts'
import type { Sheet, SlotUse } from './positions.ts'
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
  const slots = new Map<string, string[]>()
  for (const { boilerplate } of languages) {
    for (const [name, wordings] of Object.entries(boilerplate.slots)) {
      slots.set(name, [...new Set([...(slots.get(name) ?? []), ...wordings])])
    }
  }
  const { bits, classes } = classesOf(
    slots,
    languages.flatMap(({ functionWords }) => functionWords),
  )
  const automaton = new PhraseAutomaton(sheetsOf(languages, bits), classes)
  const phrases = languages.flatMap(({ boilerplate }) => boilerplate.phrases).flatMap(bothEndings)
  return { phrases, automaton, tokens: new TokenReader(automaton) }
}

/** As the automaton numbers them: twice the place in the catalogue, and one more for wordings that any words may follow. */
const bothEndings = ({ id, kind, role, where, weight }: BoilerplatePhrase): BookPhrase[] =>
  [false, true].map((openEnded) => ({ id, kind, role, where, weight, openEnded }))

/** The wordings of each language, and what their slots stand for in all of them together. */
function sheetsOf(languages: readonly Language[], bits: ReadonlyMap<string, number>): Sheet[] {
  const uses = new Map<string, SlotUse & { readonly roots: SlotUse['roots'][number][] }>()
  let firstPhrase = 0
  let firstPlace = 0
  return languages.map(({ boilerplate }, number) => {
    const graph = new WordingGraph(packedWordings(boilerplate))
    const slots = graph.slots.map((name) => {
      const use = uses.get(name) ?? { name, bit: bits.get(name) ?? 0, roots: [] }
      uses.set(name, use)
      return use
    })
    const sheet: Sheet = { number, graph, firstPlace, firstPhrase, slots }
    slots.forEach(({ roots }, slot) => {
      const place = graph.slotRoots[slot]!
      if (place >= 0) roots.push({ sheet, place })
    })
    firstPlace += graph.size
    firstPhrase += 2 * boilerplate.phrases.length
    return sheet
  })
}

const packed = new WeakMap<BoilerplateData, string>()

function packedWordings(data: BoilerplateData): string {
  let wordings = packed.get(data)
  if (wordings === undefined) {
    // Of a built-in language as it is, not of one that a caller made of it.
    const code = builtInLanguages.find(({ boilerplate }) => boilerplate === data)?.code
    wordings = packedLanguages[code ?? '']?.wordings ?? packWordings(data)
    packed.set(data, wordings)
  }
  return wordings
}

/**
 * Classes of single words. A slot of single words is one, as long as there are bits.
 *
 * @returns The bit of each slot that is a class, and the bits of each word by its code.
 */
function classesOf(
  slots: ReadonlyMap<string, readonly string[]>,
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
  for (const [name, wordings] of slots) {
    if (bit === LIGHT_CLASS) break
    if (!wordings.every((wording) => /^\p{L}+$/u.test(wording))) continue
    bits.set(name, bit)
    for (const wording of wordings) mark(wording, bit)
    bit <<= 1
  }
  return { bits, classes }
}
