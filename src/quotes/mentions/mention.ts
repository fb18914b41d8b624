import { UnitKind } from '../../tree/index.ts'
import { isAbbreviated, type Reader } from '../words/reader.ts'
import { changed, type Mention, mentionOf } from './make-mention.ts'
import { nameEnd, nameKind, nicknameEnd } from './name.ts'
import { withApposition, withNamed } from './named.ts'
import { ownedFrom } from './owner.ts'
import { readPartitive } from './partitive.ts'
import { endsPhrase, isTime, readTail } from './phrase.ts'
import { lastHead } from './role.ts'
import {
  ageEnd,
  apposedName,
  apposedOwn,
  behindOffice,
  isTitleOfPaper,
  nationalityAt,
  officeHead,
  titleHead,
} from './title.ts'

export type { Mention } from './make-mention.ts'

/**
 * Read the mention that begins at a unit.
 *
 * @param reader Words of the paragraph.
 * @param first Index of its first unit: determiner, honorific, name or pronoun.
 * @returns The mention, or null when no noun phrase begins there.
 */
export function readMention(reader: Reader, first: number): Mention | null {
  const { words } = reader
  if (first < 0 || first >= words.size) return null
  if (words.kinds[first] === UnitKind.mark) return readHandle(reader, first) ?? readNickname(reader, first)
  const partitive = readPartitive(reader, first, (index) => readMention(reader, index))
  return partitive ?? readPronoun(reader, first) ?? readTitled(reader, first) ?? readPhrase(reader, first)
}

function readPronoun(reader: Reader, first: number): Mention | null {
  const { words, lexicon } = reader
  const found = reader.sense(lexicon.people.pronouns, first)
  if (!found) return null
  const { sense, next } = found
  // "le premier adjoint", "certains élus": a determiner and its noun.
  if (
    (next - first > 1 || !reader.is(lexicon.subjects, first)) &&
    words.isWord(next) &&
    (words.isCapital(next) || reader.after(lexicon.people.roles, next) > 0 || !endsPhrase(reader, next)) &&
    // "celui-ci" takes no noun.
    words.text[words.from[next - 1]! - 1] !== '-' &&
    !isDemonstrative(reader, first)
  )
    return null
  // "Le premier, un conducteur de bus, raconte"
  if (next - first > 1 && words.value(next) === ',') {
    const apposed = readPhrase(reader, next + 1)
    if (apposed?.mention === 'description' && apposed.kind === 'person' && words.value(apposed.last) === ',')
      return changed(apposed, { first })
  }
  return mentionOf(reader, first, next, first, next, 'pronoun', sense.plural ? 'group' : 'person', null, {
    plural: sense.plural,
    indefinite: sense.indefinite,
  })
}

/** "ce dernier" never takes a noun. */
export function isDemonstrative(reader: Reader, index: number): boolean {
  return reader.sense(reader.lexicon.people.determiners, index)?.sense.kind === 'demonstrative'
}

/** "M. Robin", "Me Sarah Benhamou", "Mme la maire". */
function readTitled(reader: Reader, first: number): Mention | null {
  const { words, lexicon } = reader
  if (!words.isCapital(first)) {
    // "harbour master Lewis Grant": where the head stands last, a word in lower case is none.
    if (!lexicon.people.headFirst) return null
    const lower = reader.sense(lexicon.people.honorifics, first)
    if (!lower || !words.isCapital(lower.next)) return null
  }
  const found = reader.sense(lexicon.people.honorifics, first)
  if (!found) return null
  let next = found.next
  if (words.value(next) === '.') {
    // "Merci, Madame. Il reste à …": a word in full is not cut off by a full stop.
    if (!isAbbreviated(words.value(found.next - 1))) return null
    next++
  }
  if (words.isCapital(next)) {
    const last = nameEnd(reader, next, true)
    const owned = ownedFrom(reader, last)
    const phrase = owned > 0 ? readOwned(reader, first, owned) : null
    if (phrase) return phrase
    return withApposition(reader, first, first, last, 'person', found.sense.plural)
  }
  if (reader.is(lexicon.determiners, next)) {
    const role = readPhrase(reader, next)
    return role && changed(role, { first, start: role.role ? role.start : words.from[first]! })
  }
  return null
}

/** "@hugo_pelletier" */
function readHandle(reader: Reader, first: number): Mention | null {
  const { words } = reader
  if (words.value(first) !== '@' || words.to[first] !== words.from[first + 1]) return null
  let last = first + 2
  while (
    last < first + 8 &&
    words.to[last - 1] === words.from[last] &&
    (words.isWord(last) || words.value(last) === '_')
  )
    last++
  return mentionOf(reader, first, last, first, last, 'name', 'person', null)
}

/** "« Momo » Lahlou": a nickname in marks inside a name. */
function readNickname(reader: Reader, first: number): Mention | null {
  const name = nicknameEnd(reader, first)
  return name < 0 ? null : withApposition(reader, first, first, nameEnd(reader, name), 'person', false)
}

function readPhrase(reader: Reader, first: number): Mention | null {
  const { words, lexicon } = reader
  const { people } = lexicon
  let head = first
  const determiner = reader.sense(people.determiners, first)
  const isDetermined = determiner !== null || reader.is(lexicon.determiners, first)
  if (isDetermined) head = determiner ? determiner.next : first + 1
  else if (words.kinds[first] === UnitKind.number) head = first + 1
  const aged = isDetermined ? ageEnd(reader, head) : -1
  if (aged > 0) return mentionOf(reader, first, aged, first, aged, 'description', 'person', null)
  if (head >= words.size || !words.isWord(head)) return null
  // "said that Kyle Orme left", "said that two teams left": a conjunction, not an article.
  if (
    reader.is(lexicon.complementisers, first) &&
    (words.isCapital(head) || reader.after(people.determiners, head) > 0)
  )
    return null
  // "Le Pen", "La Fontaine": a capital article inside the sentence belongs to the name.
  let plural = determiner?.sense.agreement.plural ?? false
  while (reader.after(people.roles, head) < 0) {
    const next = reader.after(people.epithets, head)
    if (next < 0 || !words.isWord(next)) break
    head = next
  }
  // "Paris-based lawyer Jane Low"
  if (!people.headFirst && isCompoundAdjective(words.value(head)) && words.isWord(head + 1)) head++
  const isOrigin = isDetermined && words.isCapital(head) && nationalityAt(reader, head) !== undefined
  if (isOrigin && !plural && isPersonName(reader, head + 1))
    return withNamed(reader, first, head + 1, false, undefined)
  // "the French president", "her Finnish counterpart"
  if (isOrigin && !people.headFirst && leadsToHead(reader, head + 1)) head++
  if (isDetermined && words.isCapital(head)) {
    const titled = readTitled(reader, head)
    if (titled) return changed(titled, { first })
  }
  if (words.isCapital(head)) head = isDetermined ? officeHead(reader, head) : titleHead(reader, head)
  if (
    words.isCapital(head) &&
    (reader.after(people.roles, head) < 0 || (isDetermined && isTitleOfPaper(reader, head)))
  ) {
    if (!isDetermined && isSentenceWord(reader, head)) return null
    const sense = reader.sense(people.things, head)
    if (!sense || words.isCapital(sense.next)) {
      if (
        !isDetermined &&
        reader.after(people.openers, head) > 0 &&
        (!words.isCapital(head + 1) || linksClauses(reader, head))
      )
        return null
      const last = nameEnd(reader, head)
      const owned = ownedFrom(reader, last)
      const phrase = owned > 0 ? readOwned(reader, first, owned) : null
      if (phrase) return phrase
      // "Border Patrol agents": a name before a plural tells whose they are.
      const group = isDetermined || people.headFirst ? null : reader.sense(people.roles, last)
      if (group?.sense.plural && !words.isCapital(last) && !words.isCapital(group.next))
        return mentionOf(reader, first, group.next, first, group.next, 'description', 'group', null, {
          plural: true,
        })
      const titled = behindOffice(reader, head, last)
      if (titled > 0) return withNamed(reader, first, titled, false, undefined)
      // "Le petit Enzo": behind an adjective, a first name.
      const isPet =
        isDetermined &&
        words.isWord(head - 1) &&
        reader.firstName(head) !== undefined &&
        isEpithet(reader, head - 1)
      if (isPet) return mentionOf(reader, first, last, head, last, 'name', 'person', null)
      const kind = isDetermined ? 'organisation' : nameKind(reader, head, last)
      return withApposition(reader, first, first, last, kind, plural)
    }
  }
  if (!people.headFirst) head = lastHead(reader, head)
  const role = reader.role(head)
  const thing = role ? null : reader.sense(people.things, head)
  const isBare = !isDetermined && words.kinds[first] !== UnitKind.number
  if (isBare && !role && !thing) return null
  // "a voice", "the guide": right behind an article that is no pronoun, what reads like a verb is a noun.
  const isNoun =
    !people.headFirst &&
    head === determiner?.next &&
    (determiner.sense.kind === 'definite' || determiner.sense.kind === 'indefinite') &&
    reader.isFiniteVerb(head)
  if (!role && !thing && ((endsPhrase(reader, head) && !isNoun) || isTime(reader, head))) return null
  plural ||= role?.sense.plural ?? thing?.sense.plural ?? false
  const headEnd = role?.next ?? thing?.next ?? head + 1
  // "The museum’s spokesman said", "the bishop’s wife": the owner does not speak.
  const owned = isDetermined || thing ? ownedFrom(reader, headEnd) : -1
  if (owned > 0) return readOwned(reader, first, owned)
  // "Museum returns bell": in a headline what follows a bare word for an organisation is no part of its name.
  const isHeadline = isBare && thing !== null && !people.headFirst
  const tail = isHeadline ? { last: headEnd, name: -1 } : readTail(reader, first, headEnd, thing === null)
  const person = role !== null
  const isDefinite = determiner?.sense.kind === 'definite'
  // "le député LREM": a party is no name of his.
  const isParty =
    role !== null && tail.name >= 0 && reader.after(people.knownOrganisations, tail.name) === tail.name + 1
  // "a nurse called Pete"
  const called = person && !plural ? reader.after(lexicon.naming, tail.last) : -1
  if (called > 0 && reader.firstName(called) !== undefined && words.isCapital(called))
    return withNamed(reader, first, called, plural, role?.sense)
  if (tail.name >= 0 && !(isParty && !words.isCapital(tail.name + 1)))
    return withNamed(reader, first, tail.name, plural, isDefinite ? role?.sense : undefined)
  const isOwn = !person && !thing && determiner?.sense.kind === 'possessive'
  const apposed = plural
    ? -1
    : person
      ? apposedName(reader, tail.last)
      : isOwn
        ? apposedOwn(reader, head, tail.last)
        : -1
  if (apposed > 0) return withNamed(reader, first, apposed, plural, role?.sense)
  const isIndefinite = determiner?.sense.kind === 'indefinite' || words.kinds[first] === UnitKind.number
  const kind = thing ? thing.sense.kind : plural ? 'group' : person ? 'person' : 'unknown'
  const mention =
    person && !isIndefinite && !plural ? 'role' : thing && !isIndefinite ? 'name' : 'description'
  return mentionOf(reader, first, tail.last, first, tail.last, mention, kind, null, { plural })
}

/** "l’Italien [Marco Pereira]", "le Tchèque [Tomas Novak]"; not "le Suisse [Nestlé]". */
function isPersonName(reader: Reader, first: number): boolean {
  const { words } = reader
  if (!words.isCapital(first) || nationalityAt(reader, first)) return false
  if (reader.firstName(first) !== undefined) return true
  return words.isCapital(first + 1) && nameKind(reader, first, nameEnd(reader, first)) === 'person'
}

/** Whether a word in lower case for a role or an organisation follows. */
function leadsToHead(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  if (!words.isWord(index) || words.isCapital(index)) return false
  return reader.after(lexicon.people.roles, index) > 0 || reader.after(lexicon.people.things, index) > 0
}

const isEpithet = (reader: Reader, index: number): boolean =>
  reader.after(reader.lexicon.people.epithets, index) === index + 1

const isCompoundAdjective = (word: string): boolean => /^\p{Lu}[^-]*-\p{Ll}[^-]*$/u.test(word)

/** A word in upper case only because it opens the sentence: "Contrairement à", "Voir", "Peut-on". */
function isSentenceWord(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  if (words.isCapital(index + 1) || (index > 0 && words.isWord(index - 1))) return false
  if (reader.firstName(index) !== undefined) return false
  // "Kelly said": before a verb even a word like an adverb is a name.
  if (reader.isFiniteVerb(index + 1) || reader.isAuxiliary(index + 1)) return false
  return (
    reader.isAdverb(index) ||
    reader.isAuxiliary(index) ||
    reader.is(lexicon.finite, index) ||
    reader.verb(index) !== undefined
  )
}

/** "Et Paul", "Mais Jean", "Selon Lina": the first word is none of the name. */
function linksClauses(reader: Reader, index: number): boolean {
  const { lexicon } = reader
  return (
    reader.is(lexicon.conjunctions, index) ||
    reader.after(lexicon.adverbs, index) === index + 1 ||
    reader.after(lexicon.otherPrepositions, index) === index + 1
  )
}

/** "Valtor’s chief executive, Hans Brückner": the owner is part of the phrase. */
function readOwned(reader: Reader, first: number, head: number): Mention | null {
  const owned = readPhrase(reader, head)
  if (!owned) return null
  // "Unite’s Lena Roche": whom she works for is no part of her name.
  if (owned.mention === 'name' && owned.kind === 'person' && !owned.role) return changed(owned, { first })
  const start = reader.words.from[first]!
  return changed(owned, owned.role ? { first, role: { start, end: owned.role.end } } : { first, start })
}
