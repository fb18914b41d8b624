import type { Language } from '../../language/language.ts'
import type { BoilerplatePhrase } from '../../language/shape/boilerplate.ts'
import { PhraseAutomaton } from './automaton.ts'
import { TokenReader } from './tokens.ts'

/** A phrase as the book holds it. */
export interface BookPhrase extends BoilerplatePhrase {
  /** Whether any words may follow its wordings: they may be the author's. */
  readonly openEnded: boolean
}

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
  const automaton = new PhraseAutomaton(
    slots,
    languages.flatMap(({ functionWords }) => functionWords),
  )
  const phrases = languages.flatMap(({ boilerplate }) => boilerplate.phrases.flatMap(byEnding))
  phrases.forEach((phrase, index) => {
    for (const variant of phrase.variants) automaton.add(variant, index)
  })
  return { phrases, automaton, tokens: new TokenReader(automaton) }
}

/** "error occurred {words}", and what may stand behind it. */
const anyWordsLast = /\{words\}[\])]*(?: \[\{\w+\}\])*$/

/** The phrase with its closed wordings, and the one with those that any words may follow. */
function byEnding(phrase: BoilerplatePhrase): BookPhrase[] {
  return [false, true].flatMap((openEnded) => {
    const variants = phrase.variants.filter((variant) => anyWordsLast.test(variant) === openEnded)
    return variants.length > 0 ? [{ ...phrase, variants, openEnded }] : []
  })
}
