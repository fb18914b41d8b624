import { UnitKind } from '../../tree/index.ts'
import { changed, type Mention } from '../mentions/make-mention.ts'
import { nameKind } from '../mentions/name.ts'
import { nationalityAt } from '../mentions/title.ts'
import type { RoleSense } from '../words/people-lexicon.ts'
import type { Reader } from '../words/reader.ts'

/**
 * A mention as the table of people takes it: beside a quote every phrase may speak, but not each names a person.
 *
 * @param opensAt First unit of its sentence.
 */
export function mended(reader: Reader, read: Mention, opensAt: number): Mention {
  const mention = withoutVerb(reader, read)
  return mention.mention === 'name' ? mendedName(reader, mention, opensAt) : mention
}

function mendedName(reader: Reader, mention: Mention, opensAt: number): Mention {
  const demonym = asDemonym(reader, mention)
  if (demonym) return demonym
  const read = withoutOpener(reader, mention, opensAt)
  const { words, lexicon } = reader
  const nameFirst = words.at(read.start)
  const nameLast = words.at(read.end)
  if (isPlaceName(reader, read)) return changed(read, { kind: 'unknown', role: null, last: nameLast })
  if (read.kind === 'organisation' && read.plural && peopleAt(reader, words.at(read.end) - 1))
    return changed(read, { kind: 'group', mention: 'description' })
  const whole = asTitle(reader, read)
  if (whole) return whole
  if (read.kind !== 'person' || reader.after(lexicon.people.honorifics, nameFirst) > 0) return read
  const isApposed = words.value(nameFirst - 1) === ','
  if (read.role && read.role.end <= read.start && !isApposed && !holdsRole(reader, read.role)) {
    // "le massacre de la série Terre": what stands before the name is no role.
    const kind = nameLast - nameFirst > 1 ? nameKind(reader, nameFirst, nameLast) : 'unknown'
    return changed(read, { kind, role: null, first: nameFirst })
  }
  if (nameLast - nameFirst > 1 && nameKind(reader, nameFirst, nameLast) === 'organisation')
    return changed(read, { kind: 'organisation', role: null, last: nameLast })
  return read
}

/**
 * "La société Valtor [ferme son usine]", "la ministre du Logement [en avait fait]": a verb that the language does not
 * list is told by the article, the pronoun or the auxiliary beside it, and a name ends before any other word.
 */
function withoutVerb(reader: Reader, mention: Mention): Mention {
  const { words, lexicon } = reader
  const from = words.at(mention.start)
  const to = words.at(mention.end)
  if (mention.mention === 'pronoun' || to - from < 3 || mention.role) return mention
  let wasName = false
  for (let index = from + 2; index < to; index++) {
    if (words.isCapital(index)) {
      wasName = true
      continue
    }
    const isLink =
      reader.is(lexicon.genitives, index) ||
      reader.is(lexicon.conjunctions, index) ||
      reader.after(lexicon.otherPrepositions, index) > 0 ||
      reader.after(lexicon.people.particles, index) > 0
    const isClitic =
      reader.is(lexicon.proclitics, index) &&
      (reader.isAuxiliary(index + 1) || reader.isFiniteVerb(index + 1))
    const next = index + 1
    const hasObject =
      !isLink &&
      !reader.is(lexicon.determiners, index) &&
      reader.is(lexicon.determiners, next) &&
      !reader.is(lexicon.genitives, next)
    const ends =
      isClitic ||
      reader.isAuxiliary(index) ||
      hasObject ||
      (wasName && !isLink && words.isWord(index) && isFollowed(reader, next))
    if (!ends) {
      if (!isLink && !reader.is(lexicon.determiners, index)) wasName = false
      continue
    }
    // "la plateforme Orme [des]": what leads on to words cut off is cut off too.
    let end = index
    while (
      end > from + 1 &&
      (reader.is(lexicon.genitives, end - 1) ||
        reader.is(lexicon.determiners, end - 1) ||
        reader.after(lexicon.otherPrepositions, end - 1) === end)
    )
      end--
    return changed(mention, { last: Math.min(mention.last, end), end: words.to[end - 1]! })
  }
  return mention
}

/** Whether something other than a mark or a verb comes next: an adjective ends its phrase, a verb does not. */
function isFollowed(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  return (
    words.kinds[index] === UnitKind.number ||
    reader.is(lexicon.determiners, index) ||
    reader.is(lexicon.complementisers, index) ||
    reader.is(lexicon.negations, index) ||
    reader.after(lexicon.otherPrepositions, index) > 0 ||
    reader.afterAdverb(index) > 0
  )
}

/** "Médecin à Lorient, le docteur …": a place, and one without an apposition. */
export function isPlaceName(reader: Reader, { first, start, end, mention, role }: Mention): boolean {
  if (mention !== 'name') return false
  const { lexicon, words } = reader
  const nameFirst = words.at(start)
  const nameLast = words.at(end)
  const bare = Math.max(nameFirst, reader.after(lexicon.people.determiners, nameFirst))
  if (reader.after(lexicon.people.places, bare) === nameLast) return true
  // "Rue des Tanneurs", "Lycée Jean-Moulin"
  if (nameLast - bare > 1 && reader.after(lexicon.people.eponyms, bare) === bare + 1 && words.isCapital(bare))
    return true
  // "Fenwick House", "Station Road"; not "Amy House"
  if (
    nameLast - bare > 1 &&
    reader.after(lexicon.people.placeTails, nameLast - 1) === nameLast &&
    reader.firstName(bare) === undefined &&
    reader.after(lexicon.people.things, bare) !== nameLast &&
    reader.after(lexicon.people.knownOrganisations, bare) !== nameLast
  )
    return true
  // "For Munro, a former postman, …"
  if (nameLast - nameFirst > 1 || first !== nameFirst || role) return false
  return reader.after(lexicon.otherPrepositions, first - 1) === first && reader.firstName(first) === undefined
}

/** "Pourtant Roche accélère": a word that opens a sentence belongs to no name. */
function withoutOpener(reader: Reader, mention: Mention, opensAt: number): Mention {
  const { words, lexicon } = reader
  const { first, start } = mention
  const second = first + 1
  if (first !== opensAt && !isOpening(words.value(first - 1))) return mention
  if (words.from[first] !== start || !words.isCapital(second) || words.from[second]! >= mention.end)
    return mention
  if (reader.after(lexicon.people.openers, first) !== second) return mention
  if (reader.firstName(first) !== undefined) return mention
  if (reader.after(lexicon.people.particles, first) > 0) return mention
  // "The Morning Advertiser": a person has no article.
  const kind = reader.is(lexicon.determiners, first)
    ? mention.kind
    : nameKind(reader, second, words.at(mention.end))
  return changed(mention, { first: second, start: words.from[second]!, kind })
}

const isOpening = (mark: string): boolean => '.!?…:«“"'.includes(mark || ' ')

const holdsRole = (reader: Reader, { start, end }: { start: number; end: number }): boolean => {
  const { words } = reader
  for (let index = words.at(start); index < words.at(end); index++) if (reader.role(index)) return true
  return false
}

/** "the National Farmers Union": a name that holds a word for a role. */
function asTitle(reader: Reader, mention: Mention): Mention | null {
  const { role } = mention
  const { words, lexicon } = reader
  const last = words.at(mention.end)
  if (!role || role.end > mention.start) return null
  let from = words.at(role.start)
  while (reader.is(lexicon.determiners, from)) from++
  for (let index = from; index < last; index++) if (!words.isCapital(index)) return null
  const isOrganisation =
    reader.after(lexicon.people.organisationTails, last - 1) === last ||
    reader.after(lexicon.people.things, last - 1) === last
  if (from >= last - 1 || !isOrganisation) return null
  return changed(mention, { first: from, start: words.from[from]!, kind: 'organisation', role: null })
}

/** "le Slovène", "ce Breton": a word for where somebody is from, in the place of a name. */
function asDemonym(reader: Reader, mention: Mention): Mention | null {
  const { words, lexicon } = reader
  const last = words.at(mention.end)
  if (mention.plural || last - mention.first !== 2 || !demonymAt(reader, mention.first + 1)) return null
  if (reader.after(lexicon.people.determiners, mention.first) < 0) return null
  return changed(mention, {
    start: words.from[mention.first]!,
    mention: 'role',
    kind: 'person',
    role: null,
    last,
  })
}

/** What a mention in the place of a name says of where somebody is from. */
export function demonymOf(reader: Reader, { start }: Mention): RoleSense | null {
  return demonymAt(reader, reader.words.at(start) + 1)
}

/** What a word in upper case says of where somebody is from, as a word for anyone. */
export function demonymAt(reader: Reader, index: number): RoleSense | null {
  const sense = nationalityAt(reader, index)
  return sense && !sense.plural
    ? { ...sense, lemma: reader.words.lower(index), classes: [], standsFor: ['*'] }
    : null
}

/** "les Bretons" */
const peopleAt = ({ words, lexicon }: Reader, index: number): boolean =>
  words.isCapital(index) && lexicon.people.nationalities.get(words.lower(index)) !== undefined
