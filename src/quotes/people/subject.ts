import type { Mention } from '../mentions/mention.ts'
import type { Reader } from '../words/reader.ts'
import { readUnknownVerb } from '../words/verb-group.ts'

/** "du préfet": an article that holds a preposition. */
export const isContracted = (reader: Reader, index: number): boolean =>
  reader.is(reader.lexicon.determiners, index) &&
  (reader.is(reader.lexicon.genitives, index) || reader.after(reader.lexicon.otherPrepositions, index) > 0)

/** "leur lui a dit", "saw her": a pronoun beside its verb that is no subject. */
const isObject = (reader: Reader, index: number): boolean =>
  reader.is(reader.lexicon.proclitics, index) && !reader.is(reader.lexicon.subjects, index)

/** Units of "according to", "aux yeux de". */
const longestSource = 4

/** "Selon [Lina], il faut partir": whose view a sentence gives is whom it is about. */
function isSource(reader: Reader, first: number, opensAt: number): boolean {
  const { sources, openingPrepositions } = reader.lexicon
  if (reader.after(openingPrepositions, opensAt) === first) return true
  for (let index = Math.max(opensAt, first - longestSource); index < first; index++)
    if (reader.after(sources, index) === first) return true
  return false
}

/** "« … », a dit [le maire]": behind a verb whose own subject does not stand before it. */
function isBehindVerb(reader: Reader, first: number): boolean {
  const { lexicon } = reader
  if (reader.verb(first - 1) === undefined) return false
  let index = first - 1
  while (index > 0 && (reader.isAuxiliary(index - 1) || reader.is(lexicon.proclitics, index - 1))) index--
  return index === 0 || reader.isMark(index - 1)
}

/** Units of "Sur le parking de l’hôpital," before a subject. */
const longestFront = 14

/** "En face, [Lina Roche] savourait": behind a fronted phrase and its comma, what no preposition governs is the subject. */
export function isBehindFront(reader: Reader, first: number, opensAt: number): boolean {
  const { words, lexicon } = reader
  const comma = first - 1
  if (comma <= opensAt || comma - opensAt > longestFront || words.value(comma) !== ',') return false
  const opens =
    reader.after(lexicon.otherPrepositions, opensAt) > 0 ||
    reader.after(lexicon.sources, opensAt) > 0 ||
    reader.after(lexicon.openingPrepositions, opensAt) > 0 ||
    reader.afterAdverb(opensAt) > 0 ||
    reader.is(lexicon.timeNouns, opensAt)
  if (!opens) return false
  for (let index = opensAt; index < comma; index++)
    if (words.value(index) === ',' || reader.isFiniteVerb(index) || reader.isAuxiliary(index)) return false
  return true
}

/** Unit behind the adverbs, and the "lui," between commas, that may part a subject from its verb. */
export function behindAsides(reader: Reader, from: number): number {
  const { words, lexicon } = reader
  let next = from
  for (;;) {
    const pronoun = words.value(next - 1) === ',' ? reader.after(lexicon.people.pronouns, next) : -1
    if (words.value(next) === ',' || reader.afterAdverb(next) === next + 1) next++
    else if (pronoun > 0 && words.value(pronoun) === ',') next = pronoun + 1
    else return next
  }
}

/** Whether a phrase stands before a verb; behind a name, one that the language does not list is told by its ending. */
export function standsBeforeVerb(reader: Reader, { last, mention, kind }: Mention): boolean {
  const { lexicon } = reader
  const next = behindAsides(reader, last)
  return (
    reader.isFiniteVerb(next) ||
    reader.isAuxiliary(next) ||
    reader.is(lexicon.negations, next) ||
    reader.is(lexicon.reflexives, next) ||
    (mention === 'name' && kind !== 'organisation' && readUnknownVerb(reader, next) !== null)
  )
}

/** Whether a phrase opens its sentence, or stands beside a verb with no preposition before it. */
export function isSubject(reader: Reader, mention: Mention, opensAt: number): boolean {
  const { lexicon } = reader
  const { first, last } = mention
  if (mention.mention === 'pronoun') return reader.is(lexicon.subjects, first) && !isObject(reader, first)
  if (reader.is(lexicon.possessives, last) || isContracted(reader, first)) return false
  // "C’est [l’échevine] qui a tranché"
  const isCleft = reader.is(lexicon.being, first - 1) && reader.is(lexicon.relatives, last)
  if (first === opensAt || isCleft || isSource(reader, first, opensAt)) return true
  if (reader.is(lexicon.genitives, first - 1) || reader.after(lexicon.otherPrepositions, first - 1) === first)
    return false
  return (
    isBehindVerb(reader, first) || isBehindFront(reader, first, opensAt) || standsBeforeVerb(reader, mention)
  )
}
