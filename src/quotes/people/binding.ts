import { UnitKind } from '../../tree/index.ts'
import type { Reader } from '../words/reader.ts'
import { initialsFit, lettersOf } from './acronym.ts'
import type { Occurrence } from './occurrence.ts'

/** "Lila Roux, 34 ans, infirmière": units between a name and what tells more of it. */
const widestGap = 5
const longestBrackets = 8
const mostBetween = 6

/**
 * Tell which phrases beside each other name the same: a name and its role in either order, an acronym and its
 * expansion, "X est maire de Y".
 *
 * @param occurrences Of one paragraph, in order.
 * @param bound Takes for the second of each pair the first.
 */
export function bindOccurrences(
  reader: Reader,
  occurrences: readonly Occurrence[],
  bound: Map<Occurrence, Occurrence>,
): void {
  for (let index = 1; index < occurrences.length; index++) {
    const after = occurrences[index]!
    // Between the two may stand what the first one holds, or a place in brackets.
    for (let back = index - 1; back >= Math.max(0, index - mostBetween); back--) {
      const before = occurrences[back]!
      if (before.sentence !== after.sentence) break
      if (before.isQuoted !== after.isQuoted || before.last > after.first) continue
      if (!isOne(reader, before, after)) continue
      bound.set(after, bound.get(before) ?? before)
      break
    }
  }
}

const isOne = (reader: Reader, before: Occurrence, after: Occurrence): boolean =>
  isAcronym(reader, before, after) || isApposition(reader, before, after) || isCopula(reader, before, after)

const isRole = ({ mention, roles, plural, kind }: Occurrence): boolean =>
  (mention === 'role' || mention === 'description') && kind === 'person' && roles.length > 0 && !plural

const isPersonName = ({ mention, kind, words, plural, isPlace }: Occurrence): boolean =>
  mention === 'name' && (kind === 'person' || kind === 'unknown') && words.length > 0 && !plural && !isPlace

const mayBeOne = (one: Occurrence, other: Occurrence): boolean =>
  one.gender === null || other.gender === null || one.gender === other.gender

function isApposition(reader: Reader, before: Occurrence, after: Occurrence): boolean {
  // "Le patient, un couvreur de Dol, …": a role told anew by another.
  const isToldAnew = before.isTold && isRole(before) && isRole(after) && after.determiner === 'indefinite'
  const isNamed = (isPersonName(before) && isRole(after)) || (isRole(before) && isPersonName(after))
  if (!isNamed && !isToldAnew) return false
  if (!mayBeOne(before, after)) return false
  const { words, lexicon } = reader
  const from = afterBrackets(reader, before.last)
  const to = after.first
  if (to - from < 1 || to - from > widestGap) return false
  if (words.value(from) !== ',' || words.value(to - 1) !== ',') return false
  // "Selon Lina Roche, [le maire] a menti": the subject of the main clause.
  const opensClause = after.determiner !== null && !before.witness?.opens && startsVerb(reader, after.last)
  if (opensClause) return false
  let figures = to - from === 1
  for (let index = from + 1; index < to - 1; index++)
    if (words.kinds[index] === UnitKind.number) figures = true
  // "Jean Roux, le préfet et la maire": a list; not "Lina Roche, a postwoman who".
  const isList = reader.is(lexicon.conjunctions, after.last) && !reader.is(lexicon.relatives, after.last)
  return figures && !isList
}

const startsVerb = (reader: Reader, index: number): boolean =>
  reader.isFiniteVerb(index) || reader.isAuxiliary(index)

/** Unit after a short parenthesis: "la maire de Lorme (Nièvre), Nadia Roche". */
function afterBrackets(reader: Reader, from: number): number {
  if (reader.words.value(from) !== '(') return from
  for (let index = from + 1; index < from + longestBrackets; index++)
    if (reader.words.value(index) === ')') return index + 1
  return from
}

/** "Nadia Roche est infirmière", "Le patron s’appelle Noël Dumas" */
function isCopula(reader: Reader, before: Occurrence, after: Occurrence): boolean {
  const { being, naming } = reader.lexicon
  if (!mayBeOne(before, after)) return false
  if (isPersonName(before) && isRole(after))
    return after.first - before.last === 1 && reader.is(being, before.last)
  if (!isRole(before) || !isPersonName(after)) return false
  const next = reader.after(naming, before.last)
  return next === after.first || (after.first - before.last === 1 && reader.is(being, before.last))
}

/** "Union des ports de l’Ouest (UPO)" and "UPO (Union des ports de l’Ouest)" */
function isAcronym(reader: Reader, before: Occurrence, after: Occurrence): boolean {
  const { words } = reader
  if (words.value(before.last) !== '(' || after.first !== before.last + 1) return false
  if (words.value(after.last) !== ')' && words.value(after.last) !== ',') return false
  const acronym = (found: Occurrence) => (found.words.length === 1 ? lettersOf(found.words[0]!) : '')
  const spells = (short: string, long: Occurrence): boolean =>
    short.length >= 2 && initialsFit(reader, short, words.at(long.start), words.at(long.end))
  return spells(acronym(after), before) || spells(acronym(before), after)
}
