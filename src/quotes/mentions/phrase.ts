import { UnitKind } from '../../tree/index.ts'
import { isFiniteForm, Tense } from '../words/conjugation.ts'
import type { Reader } from '../words/reader.ts'
import { isVerbal } from '../words/verb-group.ts'
import { nameEnd } from './name.ts'

/** A phrase longer than this is no mention. */
const longest = 40
/** Words in lower case that may follow one another inside a phrase. */
const longestLowerRun = 4

/**
 * Read on after the head of a phrase: adjectives, complements, and the name that follows.
 *
 * @param isPerson A capitalised word after a word in lower case begins the person's name.
 * @param isApposition Every preposition carries on: a role after a comma ends at the next mark.
 */
export function readTail(
  reader: Reader,
  first: number,
  from: number,
  isPerson: boolean,
  isApposition = false,
): { last: number; name: number } {
  const { words, lexicon } = reader
  const limit = Math.min(words.size, first + longest)
  let index = from
  let lowerRun = 0
  while (index < limit) {
    if (words.kinds[index] === UnitKind.mark) {
      const gloss = isPerson ? glossEnd(reader, index) : -1
      if (gloss < 0) break
      index = gloss
      continue
    }
    if (words.kinds[index] === UnitKind.number) {
      if (!isApposition) break
      index++
      continue
    }
    if (reader.is(lexicon.genitives, index)) {
      const complement = complementEnd(reader, index + 1)
      if (complement.last < 0) break
      if (complement.name >= 0 && isPerson) return { last: complement.name, name: complement.name }
      index = complement.last
      lowerRun = 0
      continue
    }
    if (words.isCapital(index)) {
      if (isPerson) return { last: index, name: index }
      index = nameEnd(reader, index)
      continue
    }
    if (
      reader.is(lexicon.conjunctions, index) &&
      !(isApposition && !reader.is(lexicon.relatives, index) && !reader.is(lexicon.complementisers, index))
    )
      break
    const preposition = reader.after(lexicon.otherPrepositions, index)
    if (preposition > 0) {
      const next = words.isWord(preposition) ? preposition : -1
      if (!isApposition && !carriesOn(reader, index, preposition)) break
      if (next < 0) break
      index = preposition
      if (reader.is(lexicon.determiners, index)) index++
      if (words.isCapital(index)) {
        // "Minister for Water Resources Anil Rawat"
        const complement = complementEnd(reader, index)
        if (isPerson && complement.name >= 0) return { last: complement.name, name: complement.name }
        index = complement.last
      } else index++
      continue
    }
    if (
      !isApposition &&
      (endsPhrase(reader, index) ||
        isTime(reader, index) ||
        hasObject(reader, index) ||
        isInfinitive(reader, index))
    )
      break
    // "sa sœur [lui a dit]"
    if (isClitic(reader, index)) break
    // "the mayor met residents": where heads stand last, what follows in lower case is no part of the phrase.
    if (!isApposition && !lexicon.people.headFirst && !reader.is(lexicon.postpositives, index)) break
    if (isApposition && reader.isFiniteVerb(index) && reader.isAuxiliary(index)) break
    if (++lowerRun > longestLowerRun && !isApposition) break
    index++
  }
  return { last: index, name: -1 }
}

/** A pronoun before its verb: "[lui] a dit". */
function isClitic(reader: Reader, index: number): boolean {
  const { lexicon } = reader
  if (!reader.is(lexicon.proclitics, index)) return false
  // "les riverains [la] qualifient de"
  if (reader.is(lexicon.determiners, index))
    return reader.isAuxiliary(index + 1) || isVerbal(reader, index + 1)
  return reader.isAuxiliary(index + 1) || reader.isFiniteVerb(index + 1)
}

/** "La ministre [balaie] les critiques": a word with an article behind it, which opens a phrase of its own, is a verb. */
function hasObject(reader: Reader, index: number): boolean {
  const { lexicon } = reader
  const next = index + 1
  return (
    reader.is(lexicon.determiners, next) &&
    !reader.is(lexicon.genitives, next) &&
    !reader.is(lexicon.determiners, index) &&
    reader.after(lexicon.otherPrepositions, next) < 0
  )
}

/** "le député (LR) du Var": unit after a gloss that the phrase goes on behind, or -1. */
function glossEnd(reader: Reader, index: number): number {
  const { words, lexicon } = reader
  if (words.value(index) !== '(' || !words.isCapital(index + 1)) return -1
  const close = words.value(index + 2) === ')' ? index + 3 : -1
  return close > 0 && (reader.is(lexicon.genitives, close) || words.isCapital(close)) ? close : -1
}

/** "secrétaire d’État aux Transports", "professeur en fiscalité": 'en' and 'aux' before a field of work. */
function carriesOn(reader: Reader, index: number, next: number): boolean {
  const { words, lexicon } = reader
  return (
    reader.after(lexicon.fieldPrepositions, index) === next &&
    reader.after(lexicon.speechNouns, next) < 0 &&
    words.isWord(next) &&
    !isTime(reader, next) &&
    !reader.isGerund(next) &&
    !reader.is(lexicon.determiners, next)
  )
}

/** End of a complement after its preposition, and where a person's name begins right after it. */
function complementEnd(reader: Reader, first: number): { last: number; name: number } {
  const { words, lexicon } = reader
  let index = first
  while (reader.is(lexicon.determiners, index) || reader.is(lexicon.genitives, index)) index++
  if (words.kinds[index] === UnitKind.number) index++
  if (!words.isWord(index)) return { last: index > first ? index : -1, name: -1 }
  if (isTime(reader, index) && !words.isCapital(index)) return { last: index + 1, name: -1 }
  if (words.isCapital(index)) {
    const last = nameEnd(reader, index)
    for (let at = index + 1; at < last - 1; at++) {
      if (reader.firstName(at) !== undefined && words.isCapital(at + 1)) return { last, name: at }
    }
    return { last, name: -1 }
  }
  if (reader.is(lexicon.reflexives, index) || isInfinitive(reader, index)) return { last: -1, name: -1 }
  // "de la région Bretagne": the name of the thing, unless a first name begins there.
  const thing = reader.after(lexicon.people.things, index)
  if (thing > 0 && words.isCapital(thing) && reader.firstName(thing) === undefined)
    return { last: nameEnd(reader, thing), name: -1 }
  return { last: index + 1, name: -1 }
}

function isInfinitive(reader: Reader, index: number): boolean {
  const { lexicon } = reader
  if (reader.is(lexicon.auxiliaryInfinitives, index) || reader.is(lexicon.infinitives, index)) return true
  const form = reader.verb(index)
  return form !== undefined && (form.tenses & Tense.infinitive) !== 0 && !isFiniteForm(form)
}

/** Whether a noun phrase ends before this unit. */
export function endsPhrase(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  if (!words.isWord(index)) return true
  return (
    reader.is(lexicon.conjunctions, index) ||
    reader.is(lexicon.phraseEnds, index) ||
    reader.is(lexicon.negations, index) ||
    reader.is(lexicon.reflexives, index) ||
    reader.is(lexicon.subjects, index) ||
    reader.isFiniteVerb(index) ||
    reader.isAuxiliary(index) ||
    reader.isAdverb(index) ||
    reader.after(lexicon.adverbs, index) > 0 ||
    reader.after(lexicon.otherPrepositions, index) > 0
  )
}

/** Whether the head of a phrase tells when: it is no subject. */
export function isTime(reader: Reader, index: number): boolean {
  return reader.is(reader.lexicon.timeNouns, index)
}
