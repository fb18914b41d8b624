import { UnitKind } from '../../tree/index.ts'
import type { Agreement, RoleSense } from '../words/people-lexicon.ts'
import type { Reader } from '../words/reader.ts'
import { isAcronym, nameEnd, nameKind } from './name.ts'
import { endsPhrase } from './phrase.ts'

/** "the 34-year-old": a number with words hyphened to it. */
export function ageEnd(reader: Reader, index: number): number {
  const { words } = reader
  if (words.kinds[index] !== UnitKind.number || words.value(index + 1) !== '-') return -1
  return words.isWord(index + 2) && words.to[index + 1] === words.from[index + 2] ? index + 3 : -1
}

/** Units of "for early years and skills" between a role and the comma before its name. */
const longestComplement = 8

/** "son PDG, Hans Brückner", "the cabinet member for culture, Lewis Grant,": unit of the name, or -1. */
export function apposedName(reader: Reader, from: number): number {
  const { words, lexicon } = reader
  let comma = from
  if (words.value(from) !== ',' && reader.after(lexicon.otherPrepositions, from) < 0) return -1
  while (comma < from + longestComplement && words.value(comma) !== ',') {
    if (!words.isWord(comma) || reader.isFiniteVerb(comma) || reader.isAuxiliary(comma)) return -1
    if (reader.is(lexicon.subjects, comma) || reader.is(lexicon.relatives, comma)) return -1
    comma++
  }
  // "The fisherman, 61-year-old Lewis Grant,"
  const name = Math.max(comma + 1, ageEnd(reader, comma + 1))
  if (words.value(comma) !== ',' || !words.isCapital(name)) return -1
  const last = nameEnd(reader, behindTitle(reader, name))
  const next = words.value(last)
  if (comma > from && next !== ',') return -1
  const isName = last - name > 1 || reader.firstName(name) !== undefined
  return (isName || next === ',' || next === '.') && nameKind(reader, name, last) !== 'organisation'
    ? name
    : -1
}

/** "son bras droit, Lina Roche": a first name tells that somebody's own is a person; not "her first novel, Ida Grey". */
export function apposedOwn(reader: Reader, head: number, last: number): number {
  const { words, lexicon } = reader
  for (let index = head; index < last; index++) if (reader.after(lexicon.named, index) > 0) return -1
  const name = words.value(last) === ',' ? apposedName(reader, last) : -1
  return reader.firstName(name) !== undefined && words.isCapital(name + 1) ? name : -1
}

/** Letters from which on an acronym is none of a name: "JD Roux" is one. */
const shortestParty = 3

function isParty(reader: Reader, index: number): boolean {
  const word = reader.words.value(index)
  if (!isAcronym(word)) return false
  return (
    word.length >= shortestParty ||
    reader.after(reader.lexicon.people.knownOrganisations, index) === index + 1
  )
}

/** "Detective [Constable] Joanne Platt": unit behind the titles in upper case that stand before a name. */
export function behindTitle(reader: Reader, first: number): number {
  const { words, lexicon } = reader
  let index = first
  while (words.isCapital(index) && reader.firstName(index) === undefined) {
    // "le député [LR] Éric Vasse"
    const next = isParty(reader, index) ? index + 1 : reader.after(lexicon.people.roles, index)
    if (next < 0 || !words.isCapital(next)) break
    index = next
  }
  return index
}

/**
 * "[District Magistrate] Anil Rawat", "[Police Minister] Lena Roche": unit of the name behind an office in upper case of
 * which only the last word is listed; -1: none. "Anne Baker Jones" has a first name before the word.
 *
 * @param last Unit after the run of words in upper case.
 */
export function behindOffice(reader: Reader, first: number, last: number): number {
  const { words, lexicon } = reader
  const { people } = lexicon
  if (people.headFirst || reader.after(people.organisationTails, last - 1) === last) return -1
  for (let index = first; index < last - 1; index++) {
    if (!words.isCapital(index) || reader.firstName(index) !== undefined) return -1
    const role = reader.sense(people.roles, index)
    if (!role || index === first || role.sense.plural || role.next >= last || !words.isCapital(role.next))
      continue
    const isKnown = reader.firstName(role.next) !== undefined
    if (isKnown || (isOffice(reader, role.sense) && last - role.next > 1)) return role.next
  }
  return -1
}

/** "the [Deputy Police] Commissioner": unit of the office that closes a run of words in upper case; else the first. */
export function officeHead(reader: Reader, first: number): number {
  const { words, lexicon } = reader
  if (lexicon.people.headFirst || !words.isCapital(first + 1)) return first
  const last = nameEnd(reader, first)
  for (let index = first + 1; index < last; index++) {
    const role = reader.sense(lexicon.people.roles, index)
    if (role?.next === last) return !role.sense.plural && isOffice(reader, role.sense) ? index : first
  }
  return first
}

const isOffice = ({ lexicon }: Reader, { classes }: RoleSense): boolean =>
  classes.some((name) => lexicon.people.offices.has(name) && !lexicon.people.kinships.has(name))

/** "[Parish] clerk Edna Moss": a title that opens the sentence, its head in lower case before a name. */
export function titleHead(reader: Reader, first: number): number {
  const { words, lexicon } = reader
  if (lexicon.people.headFirst) return first
  // "[Orme Systems] spokeswoman Lena Roche"
  let from = first + 1
  while (from < first + 4 && words.isCapital(from)) from++
  for (let index = from; index < from + 3 && !words.isCapital(index); index++) {
    if (!words.isWord(index) || endsPhrase(reader, index)) break
    const role = reader.after(lexicon.people.roles, index)
    if (role > 0) return words.isCapital(role) ? index : first
  }
  return first
}

/** "told the Courier", "au Parisien": a word for a role in upper case behind an article, which is no office, names a paper. */
export function isTitleOfPaper(reader: Reader, head: number): boolean {
  const { words, lexicon } = reader
  const found = reader.sense(lexicon.people.roles, head)
  if (!found || words.isCapital(found.next)) return false
  return !found.sense.plural && !isOffice(reader, found.sense)
}

/** "Italien", "Franco-Marocain": what a word in upper case says of where somebody is from. */
export function nationalityAt(reader: Reader, index: number): Agreement | undefined {
  const { words, lexicon } = reader
  if (!words.isCapital(index)) return undefined
  const { people } = lexicon
  const word = words.lower(index)
  const last = word.slice(word.lastIndexOf('-') + 1)
  const listed = people.nationalities.get(last)
  if (listed) return listed
  // "le Dolois": a word that the language knows for something else is none.
  const told = people.demonymOf(last)
  const isOther =
    told !== undefined &&
    (reader.after(people.places, index) > 0 ||
      reader.after(people.knownOrganisations, index) > 0 ||
      reader.after(people.things, index) > 0 ||
      reader.after(people.roles, index) > 0 ||
      reader.firstName(index) !== undefined)
  return isOther ? undefined : told
}

/** "Selon Lina Roche, [le maire] a menti": behind a fronted name, a phrase with its verb opens the main clause. */
export function isOwnClause(reader: Reader, first: number, from: number, to: number): boolean {
  const { lexicon } = reader
  const isFronted =
    reader.after(lexicon.sources, first - 1) === first ||
    reader.after(lexicon.openingPrepositions, first - 1) === first
  if (!isFronted || !reader.is(lexicon.determiners, from)) return false
  for (let index = from + 1; index <= to; index++) {
    if (reader.is(lexicon.conjunctions, index)) return false
    if (reader.isAuxiliary(index) || reader.isFiniteVerb(index)) return true
  }
  return false
}
