import { mentionAfter } from '../mentions/after.ts'
import { type Mention, readMention } from '../mentions/mention.ts'
import { Force, Tense } from '../words/conjugation.ts'
import type { Reader } from '../words/reader.ts'
import { readUnknownVerb, readVerbGroup, type VerbGroup } from '../words/verb-group.ts'

/** "…, explique-t-elle. …": the reporter's words inside the marks. Positions are units, end exclusive. */
export interface Incise {
  /** The punctuation before it belongs to the quote. */
  readonly first: number
  /** Unit at which the quote goes on. */
  readonly last: number
  /** Text offsets of the same: a comma before it goes with it, '!' and '?' do not. */
  readonly from: number
  readonly to: number
  readonly group: VerbGroup
  readonly mention: Mention | null
}

/** An incise longer than this is none. */
const longest = 60

/**
 * Find the incises inside marks.
 *
 * @param reader Words of the paragraph.
 * @param first First unit between the marks.
 * @param last Unit after the last one.
 */
export function incisesIn(reader: Reader, first: number, last: number): readonly Incise[] {
  if (reader.lexicon.subjectAfterQuote) return []
  const found: Incise[] = []
  for (let index = first + 1; index < last - 1; ) {
    const incise = opensIncise(reader, index - 1) ? readIncise(reader, index, last) : null
    if (incise) found.push(incise)
    index = incise ? incise.last + 1 : index + 1
  }
  return found
}

function opensIncise(reader: Reader, index: number): boolean {
  const mark = reader.words.value(index)
  return (
    mark === ',' ||
    mark === '!' ||
    mark === '?' ||
    mark === '…' ||
    mark === '.' ||
    mark === '–' ||
    mark === '—'
  )
}

function readIncise(reader: Reader, first: number, limit: number): Incise | null {
  const { words, lexicon } = reader
  if (words.isCapital(first)) return null
  const before = words.value(first - 1)
  // A full stop closes a sentence of the quote; "..." does not.
  if (before === '.' && words.value(first - 2) !== '.') return null
  const known = readVerbGroup(reader, first)
  const group = known ?? readUnknownVerb(reader, first)
  if (!group || group.next > limit) return null
  let mention: Mention | null = null
  let at = group.next
  if (group.pronoun >= 0) {
    if (!reader.is(lexicon.subjects, group.pronoun)) return null
    mention = readMention(reader, group.pronoun)
    if (!known && group.force === 0 && words.value(at) !== ',' && words.value(at) !== '.' && at < limit)
      return null
  } else {
    const isKnown = known !== null && (group.force & (Force.speech | Force.manner)) !== 0
    mention = isKnown ? mentionAfter(reader, group.next, limit) : somebodyBehind(reader, group, before, limit)
    if (!mention || mention.indefinite) return null
    if (isKnown && !maySpeak(reader, mention) && !isVoice(reader, mention, group, limit)) return null
    at = mention.last
  }
  const last = inciseEnd(reader, at, limit, before)
  if (last < 0 || last - first > longest) return null
  const isSpoken = before === '!' || before === '?' || before === '…' || before === '.'
  return {
    first,
    last,
    from: isSpoken ? words.to[first - 1]! : words.from[first - 1]!,
    to: words.to[last - 1]!,
    group,
    mention,
  }
}

/**
 * "…, a exulté Luc Roux au micro. …", "…, s’étrangle la maire. …": behind a comma, a verb that is not known to report and
 * somebody right behind it, where the sentence ends; "…, a salué Luc Roux et est reparti." goes on.
 */
function somebodyBehind(reader: Reader, group: VerbGroup, before: string, limit: number): Mention | null {
  const { words, lexicon } = reader
  const isPerfect = group.cueLast - group.first > 1
  if (before !== ',' || !isPerfect || group.negated || group.passive) return null
  const mention = readMention(reader, group.next)
  if (mention?.kind !== 'person' || mention.plural || mention.mention === 'pronoun') return null
  if (mention.mention !== 'name' && mention.mention !== 'role') return null
  const { last } = mention
  const isAdverbial = reader.after(lexicon.otherPrepositions, last) > 0 || reader.afterAdverb(last) > 0
  if (last < limit && words.isWord(last) && !isAdverbial) return null
  for (let at = last; at < limit; at++) {
    if (reader.is(lexicon.conjunctions, at) || words.value(at) === ',') return null
    if (reader.endsSentence(at)) return mention
  }
  return mention
}

function maySpeak(reader: Reader, mention: Mention): boolean {
  if (mention.mention === 'pronoun') return mention.last - mention.first > 1
  if (mention.kind === 'unknown') return mention.mention === 'name'
  return !reader.is(reader.lexicon.firstPerson, mention.first)
}

/**
 * "Deux, répond la voix. …": a head that may be no person, where its sentence ends behind it; what could be an object of
 * the verb goes on.
 */
function isVoice(reader: Reader, mention: Mention, group: VerbGroup, limit: number): boolean {
  return (
    (group.force & Force.speech) !== 0 &&
    mention.first === group.next &&
    reader.sense(reader.lexicon.people.determiners, mention.first)?.sense.kind === 'definite' &&
    (mention.last >= limit || reader.endsSentence(mention.last))
  )
}

/** Unit after the punctuation that closes the incise, or -1. */
function inciseEnd(reader: Reader, from: number, limit: number, before: string): number {
  const { words } = reader
  const stop = Math.min(limit, from + longest)
  for (let index = from; index < stop; index++) {
    const mark = words.value(index)
    if (mark === '?' || mark === '!') return -1
    if (mark === before && (before === '–' || before === '—')) return index + 1
    if (reader.endsSentence(index)) return index + 1
    if (mark === ';' || mark === ':') return index + 1
    if (mark === ',' && !goesOn(reader, index + 1, limit)) return index + 1
  }
  return stop === limit ? limit : -1
}

/** Whether a comma carries the incise on: "…, souligne X, qui dirige le service. …" */
function goesOn(reader: Reader, index: number, limit: number): boolean {
  const { words, lexicon } = reader
  // "…, dit-elle, pas ce soir.": a denial belongs to the words.
  if (index >= limit || reader.is(lexicon.denials, index)) return false
  const isTailWord =
    reader.is(lexicon.relatives, index) ||
    reader.is(lexicon.phraseEnds, index) ||
    reader.after(lexicon.people.roles, index) > 0 ||
    reader.verb(index)?.tenses === Tense.gerund
  if (!isTailWord) return false
  // What goes on must end the sentence, or the next comma.
  for (let at = index; at < Math.min(limit, index + longest); at++) {
    if (reader.endsSentence(at) || words.value(at) === ',') return true
  }
  return false
}
