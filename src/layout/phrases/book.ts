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

/** The phrase with its closed wordings, and the one with those that any words may follow. */
function byEnding(phrase: BoilerplatePhrase): BookPhrase[] {
  const closed: string[] = []
  const open: string[] = []
  for (const variant of phrase.variants) {
    const short = withoutAnyWords(variant)
    if (short !== '') closed.push(short)
    if (short !== variant) open.push(variant)
  }
  return [closed, open].flatMap((variants, index) =>
    variants.length > 0 ? [{ ...phrase, variants, openEnded: index === 1 }] : [],
  )
}

/** The wording less what ends in any words: "fermés [pour {piece}|sur {words}]" less its second alternative. */
function withoutAnyWords(variant: string): string {
  if (!/\{words\}[\])]*(?: \[\{\w+\}\])*$/.test(variant)) return variant
  const start = lastGroup(variant)
  if (start < 0) return ''
  const kept = alternatives(variant.slice(start + 1, -1)).filter((piece) => !piece.includes('{words}'))
  const head = variant.slice(0, start).trim()
  return kept.length === 0 ? head : `${head} [${kept.join('|')}]`
}

/** Where the optional group begins that ends the wording; -1 without one. */
function lastGroup(variant: string): number {
  if (!variant.endsWith(']')) return -1
  let depth = 0
  for (let at = variant.length - 1; at >= 0; at--) {
    if (variant[at] === ']' || variant[at] === ')') depth++
    else if (variant[at] === '[' || variant[at] === '(') depth--
    if (depth === 0) return at
  }
  return -1
}

function alternatives(source: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= source.length; at++) {
    const char = source[at]
    if (char === '(' || char === '[') depth++
    else if (char === ')' || char === ']') depth--
    else if (char === undefined || (char === '|' && depth === 0)) {
      pieces.push(source.slice(from, at))
      from = at + 1
    }
  }
  return pieces
}
