import type { Language } from '../../language/language.ts'
import type { BoilerplatePhrase } from '../../language/shape/boilerplate.ts'
import { PhraseAutomaton } from './automaton.ts'
import { TokenReader } from './tokens.ts'
import { Vocabulary } from './vocabulary.ts'

/** The wordings of all languages, ready to be looked for. */
export interface PhraseBook {
  readonly phrases: readonly BoilerplatePhrase[]
  readonly automaton: PhraseAutomaton
  readonly tokens: TokenReader
  /** By word id: 1 for function words, which say little of what a line is about. */
  readonly light: Uint8Array
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
  const vocabulary = new Vocabulary()
  const slots = new Map<string, string[]>()
  for (const { boilerplate } of languages) {
    for (const [name, wordings] of Object.entries(boilerplate.slots)) {
      slots.set(name, [...(slots.get(name) ?? []), ...wordings])
    }
  }
  for (const mark of ':>|-,*.!?') vocabulary.add(mark)
  const automaton = new PhraseAutomaton(vocabulary, slots)
  const phrases = languages.flatMap(({ boilerplate }) => boilerplate.phrases)
  phrases.forEach((phrase, index) => {
    for (const variant of phrase.variants) automaton.add(variant, index)
  })
  const lightWords = languages.flatMap(({ functionWords }) =>
    functionWords.map((word) => vocabulary.add(word)),
  )
  const light = new Uint8Array(vocabulary.classes.length)
  for (const id of lightWords) light[id] = 1
  return { phrases, automaton, tokens: new TokenReader(vocabulary), light }
}
