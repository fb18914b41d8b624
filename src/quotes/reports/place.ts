import type { Atom, Scene, Sentence } from '../scene.ts'
import type { Reader } from '../words/reader.ts'
import { isVerbal } from '../words/verb-group.ts'

/** What stands before a word: marks that close, a comma, the start of the sentence, or other words. */
export type Place = 'quote' | 'comma' | 'start' | 'inside'

const closesQuote: ReadonlySet<string> = new Set([',', '.', '!', '?', '…', ';'])
const commas: ReadonlySet<string> = new Set([',', '–', '—', '-', '('])

/** Where a verb stands: after a quote or a comma its subject may follow it. */
export function placeOf(scene: Scene, sentence: Sentence, index: number): Place {
  const { words } = scene
  let before = index - 1
  while (before >= sentence.first && closesQuote.has(words.value(before)) && scene.atomAt(before) < 0)
    before--
  if (words.value(before) === ')') before = glossStart(scene, sentence, before)
  if (before >= sentence.first && scene.atomAt(before) >= 0) return 'quote'
  if (index === sentence.first) return 'start'
  return commas.has(words.value(index - 1)) ? 'comma' : 'inside'
}

/** Whether a word may be a verb here: "la demande", "de critique" are nouns. */
export function mayBeVerb(scene: Scene, sentence: Sentence, index: number, place: Place): boolean {
  if (place === 'quote') return true
  const { reader } = scene
  const { lexicon } = reader
  if (reader.is(lexicon.determiners, index) && reader.verb(index + 1)) {
    return (
      isVerbal(reader, index + 1) ||
      reader.is(lexicon.subjects, index - 1) ||
      reader.is(lexicon.relatives, index - 1) ||
      reader.after(lexicon.comparisons, index - 1) === index ||
      reader.is(lexicon.negations, index - 1)
    )
  }
  return index === sentence.first || reader.is(lexicon.subjects, index - 1) || !leadsNoun(reader, index - 1)
}

/** Whether a quote stands between two commas. */
export function isApposition(scene: Scene, atom: Atom): boolean {
  const { words } = scene
  if (words.value(atom.first - 1) !== ',') return false
  for (let index = atom.last; index < Math.min(words.size, atom.last + 8); index++) {
    if (words.value(index) === ',') return true
    if (scene.reader.endsSentence(index)) return false
  }
  return false
}

/** Whether an article or an owner stands before a word: "the campaigners’ estimate". */
export function isDetermined(reader: Reader, index: number): boolean {
  const { lexicon } = reader
  const before = index - 1
  return (
    reader.is(lexicon.determiners, before) ||
    reader.is(lexicon.possessives, before) ||
    isOwner(reader, before)
  )
}

/** Whether a noun must follow: an article, a preposition, an adjective before the noun. */
function leadsNoun(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  return (
    isDetermined(reader, index + 1) ||
    reader.is(lexicon.genitives, index) ||
    (reader.after(lexicon.otherPrepositions, index) === index + 1 && !words.isCapital(index)) ||
    reader.after(lexicon.people.epithets, index) === index + 1
  )
}

/** "the campaigners’ estimate" */
function isOwner(reader: Reader, index: number): boolean {
  const { words } = reader
  const mark = words.value(index)
  return (
    (mark === "'" || mark === '’') && words.isWord(index - 1) && words.to[index - 1] === words.from[index]
  )
}

/** Units of "« Errare humanum est » (l’erreur est humaine), lance X". */
const longestGloss = 24

/** Unit before the parenthesis that closes at a unit. */
function glossStart(scene: Scene, sentence: Sentence, close: number): number {
  for (let index = close - 1; index >= Math.max(sentence.first, close - longestGloss); index--)
    if (scene.words.value(index) === '(') return index - 1
  return close
}
