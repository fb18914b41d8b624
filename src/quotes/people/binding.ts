import { UnitKind } from '../../tree/index.ts'
import type { Reader } from '../reader.ts'
import { initialsFit, lettersOf } from './acronym.ts'
import type { Occurrence } from './occurrence.ts'

/** "Lila Roux, 34 ans, infirmière": units between a name and what tells more of it. */
const widestGap = 5

/**
 * Tell which phrases beside each other name the same: a name and its role in either order, an acronym and its
 * expansion, "X est maire de Y".
 *
 * @param occurrences Of one paragraph, in order.
 * @returns For the second of each pair the first.
 */
export function boundOccurrences(
  reader: Reader,
  occurrences: readonly Occurrence[],
): Map<Occurrence, Occurrence> {
  const bound = new Map<Occurrence, Occurrence>()
  for (let index = 1; index < occurrences.length; index++) {
    const before = occurrences[index - 1]!
    const after = occurrences[index]!
    if (before.sentence !== after.sentence || before.isQuoted !== after.isQuoted) continue
    if (
      isAcronym(reader, before, after) ||
      isApposition(reader, before, after) ||
      isCopula(reader, before, after)
    )
      bound.set(after, bound.get(before) ?? before)
  }
  return bound
}

const isRole = ({ mention, roles, plural, kind }: Occurrence): boolean =>
  (mention === 'role' || mention === 'description') && kind === 'person' && roles.length > 0 && !plural

const isPersonName = ({ mention, kind, words, plural, isPlace }: Occurrence): boolean =>
  mention === 'name' && (kind === 'person' || kind === 'unknown') && words.length > 0 && !plural && !isPlace

const mayBeOne = (one: Occurrence, other: Occurrence): boolean =>
  one.gender === null || other.gender === null || one.gender === other.gender

function isApposition(reader: Reader, before: Occurrence, after: Occurrence): boolean {
  if (!(isPersonName(before) && isRole(after)) && !(isRole(before) && isPersonName(after))) return false
  if (!mayBeOne(before, after)) return false
  const { words, lexicon } = reader
  const from = before.last
  const to = after.first
  if (to - from < 1 || to - from > widestGap) return false
  if (words.value(from) !== ',' || words.value(to - 1) !== ',') return false
  let figures = to - from === 1
  for (let index = from + 1; index < to - 1; index++)
    if (words.kinds[index] === UnitKind.number) figures = true
  // "Jean Roux, le préfet et la maire": a list.
  return figures && !reader.is(lexicon.conjunctions, after.last)
}

/** "Nadia Roche est infirmière" */
function isCopula(reader: Reader, before: Occurrence, after: Occurrence): boolean {
  if (!isPersonName(before) || !isRole(after) || !mayBeOne(before, after)) return false
  return after.first - before.last === 1 && reader.is(reader.lexicon.being, before.last)
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
