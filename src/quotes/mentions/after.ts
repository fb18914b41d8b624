import { UnitKind } from '../../tree/index.ts'
import type { Reader } from '../words/reader.ts'
import { readBareTitle } from './bare-title.ts'
import { type Mention, readMention } from './mention.ts'
import { nameEnd } from './name.ts'
import { isTime } from './phrase.ts'

/** Adverbs and phrases of time or place that may stand between a verb and its subject. */
const mostAdverbials = 4
/** Units of one such phrase. */
const longestPhrase = 14

/**
 * Unit after one adverb or phrase of time, place or manner; -1 where none begins.
 *
 * "… », répète [inlassablement], [depuis trois mois], Victoire Lambert"
 */
function afterAdverbial(reader: Reader, index: number): number {
  const { words, lexicon } = reader
  const adverb = reader.afterAdverb(index)
  if (adverb > 0) return adverb
  if (isTime(reader, index)) {
    let next = index + 1
    while (
      isTime(reader, next) ||
      words.kinds[next] === UnitKind.number ||
      reader.afterAdverb(next) === next + 1
    )
      next++
    return next
  }
  // "ce mardi", "cette semaine", "last Tuesday"
  if (isWordOfTime(reader, index)) return afterAdverbial(reader, index + 1)
  const preposition = reader.after(lexicon.otherPrepositions, index)
  const genitive = reader.is(lexicon.genitives, index) ? index + 1 : -1
  const from = Math.max(preposition, genitive)
  if (from > 0) return objectEnd(reader, from)
  // "en souriant", "tout en marchant"
  return -1
}

const isWordOfTime = (reader: Reader, index: number): boolean =>
  reader.is(reader.lexicon.determiners, index) && isTime(reader, index + 1)

/** Unit after what a preposition governs. */
function objectEnd(reader: Reader, first: number): number {
  const { words, lexicon } = reader
  const limit = Math.min(words.size, first + longestPhrase)
  // "confie au Parisien Lina Roche": a first name opens another phrase.
  const opensName =
    reader.firstName(first) === undefined &&
    reader.firstName(first + 1) !== undefined &&
    words.isCapital(first + 1) &&
    words.isCapital(first + 2)
  if (words.isCapital(first)) return opensName ? first + 1 : (readMention(reader, first)?.last ?? first + 1)
  let index = first
  let hasNoun = false
  while (index < limit && (words.isWord(index) || words.kinds[index] === UnitKind.number)) {
    const isGenitive = reader.is(lexicon.genitives, index)
    if (isGenitive || reader.is(lexicon.determiners, index)) {
      if (hasNoun && !isGenitive) break
      index++
      if (words.isCapital(index)) return nameEnd(reader, index)
      continue
    }
    if (hasNoun && words.isCapital(index)) break
    hasNoun = true
    if (index > first && reader.after(lexicon.otherPrepositions, index) > 0) break
    if (reader.is(lexicon.conjunctions, index)) break
    index++
    if (index - first >= 4 && !reader.is(lexicon.genitives, index)) break
  }
  return index > first ? index : -1
}

/**
 * The mention that stands at a unit or behind a few adverbials: the subject after its verb.
 *
 * @param limit Unit that it may not reach.
 */
export function mentionAfter(reader: Reader, first: number, limit: number): Mention | null {
  const { words, lexicon } = reader
  let index = first
  for (let count = 0; count <= mostAdverbials && index < limit; count++) {
    const bearing = bearingEnd(reader, index, limit)
    if (bearing > 0) {
      index = bearing
      continue
    }
    const isAdverbial = startsAdverbial(reader, index)
    if (!isAdverbial) {
      const mention = readMention(reader, index) ?? (index === first ? readBareTitle(reader, index) : null)
      if (mention) return mention
    }
    if (words.value(index) === ',') {
      index++
      continue
    }
    if (reader.is(lexicon.conjunctions, index) && reader.after(lexicon.adverbs, index) < 0) return null
    const next = afterAdverbial(reader, index)
    if (next <= index) return null
    index = next
  }
  return null
}

/** "…, [les yeux rougis], …": unit at the comma behind how a speaker looks, or -1. */
function bearingEnd(reader: Reader, index: number, limit: number): number {
  const { words, lexicon } = reader
  if (words.value(index - 1) !== ',') return -1
  const head = reader.is(lexicon.determiners, index) ? index + 1 : index
  if (!reader.is(lexicon.bearings, head)) return -1
  for (let at = head + 1; at < Math.min(limit, head + longestPhrase); at++)
    if (words.value(at) === ',') return at
  return -1
}

const isRanked = (reader: Reader, index: number): boolean =>
  reader.after(reader.lexicon.people.secondOfTwo, index) > 0

function startsAdverbial(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  // "répond la seconde": a pronoun, not a time.
  if (words.isCapital(index) || isRanked(reader, index)) return false
  if (isTime(reader, index) || isWordOfTime(reader, index) || reader.afterAdverb(index) > 0)
    return !reader.is(lexicon.determiners, index) || isWordOfTime(reader, index)
  return reader.after(lexicon.otherPrepositions, index) > 0 || reader.is(lexicon.genitives, index)
}
