import { UnitKind } from '../../tree/index.ts'
import type { Mention } from '../mentions/mention.ts'
import { isAcronym } from '../mentions/name.ts'
import { ownedFrom } from '../mentions/owner.ts'
import type { Scene } from '../scene.ts'
import type { Agreement, DeterminerSense, Gender, RoleSense, ThingSense } from '../words/people-lexicon.ts'
import type { Reader } from '../words/reader.ts'
import { ageAfter, isBehindNaming, isContrasted, isToldMore } from './beside.ts'
import { demonymAt, demonymOf, isPlaceName } from './mended.ts'
import type { Occurrence } from './occurrence.ts'
import { isBehindFront, isContracted, isSubject } from './subject.ts'
import { witnessOf } from './witness.ts'

/** An apposition may hold more than one role: "maire de Brest et président de la métropole". */
const mostRoles = 4
/** Units between the start of a phrase and its head. */
const headReach = 6

/** Nouns that tell nothing of people are left out, and so are the first and second person. */
export function isSomebody(reader: Reader, read: Mention): boolean {
  const { first, mention, kind, indefinite } = read
  if (indefinite) return false
  if (kind === 'group' && mention === 'description')
    return rolesOf(reader, read).length > 0 || hasThing(reader, read)
  if (mention === 'pronoun') {
    const { firstPerson, people } = reader.lexicon
    // "les uns": nothing tells who.
    return (
      !reader.is(firstPerson, first) &&
      !isExpletive(reader, first) &&
      (read.last - first === 1 ||
        reader.after(people.latter, first) > 0 ||
        reader.after(people.concerned, first) > 0 ||
        rankOf(reader, first) !== null)
    )
  }
  return mention !== 'description' || kind !== 'unknown'
}

function hasCapital({ words }: Reader, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (words.isCapital(index)) return true
  return false
}

function rankOf(reader: Reader, index: number): Occurrence['rank'] {
  const { firstOfTwo, secondOfTwo } = reader.lexicon.people
  if (reader.after(firstOfTwo, index) > 0) return 'first'
  return reader.after(secondOfTwo, index) > 0 ? 'second' : null
}

/** "il faut", "il y a", "reste-t-il": a pronoun that stands for nobody. */
function isExpletive(reader: Reader, index: number): boolean {
  const { expletives } = reader.lexicon.people
  // "Il était 23 heures"
  if (reader.is(reader.lexicon.being, index + 1) && reader.words.kinds[index + 2] === UnitKind.number)
    return true
  return (
    reader.after(expletives, index) > 0 ||
    (isInverted(reader, index) && reader.after(expletives, index - 1) > 0)
  )
}

const isInverted = ({ words }: Reader, index: number): boolean =>
  index > 0 && words.text[words.from[index]! - 1] === '-'

/** Everything that the words of a mention tell. */
export function occurrenceOf(
  scene: Scene,
  mention: Mention,
  sentence: number,
  opensAt: number,
  isNested: boolean,
  isJoined: boolean,
): Occurrence {
  const { reader } = scene
  const { words, lexicon } = reader
  const { people } = lexicon
  const { first, last, start, end } = mention
  const nameFirst = words.at(start)
  const nameLast = words.at(end)
  const determiner = reader.sense(people.determiners, first)?.sense ?? null
  const honorific = mention.mention === 'name' ? reader.sense(people.honorifics, nameFirst) : null
  let from = nameFirst
  if (honorific) {
    from = honorific.next
    if (words.value(from) === '.') from++
  }
  const proper = mention.mention === 'name' && mention.kind !== 'document'
  const roles = mention.mention === 'pronoun' ? [] : rolesOf(reader, mention)
  const thing = mention.mention === 'pronoun' ? null : thingOf(reader, nameFirst, nameLast)
  const pronoun = mention.mention === 'pronoun' ? reader.sense(people.pronouns, first)?.sense : undefined
  const name = proper
    ? nameWords(reader, from, nameLast, thing === null, mention.kind === 'organisation')
    : []
  const age = mention.mention === 'name' ? ageAfter(reader, nameLast) : null
  return {
    passage: scene.index,
    sentence,
    first,
    last,
    start,
    end,
    mention: mention.mention,
    kind: mention.kind === 'unknown' && age !== null ? 'person' : mention.kind,
    gender: genderOf(reader, mention, from, pronoun, honorific?.sense, roles, thing, determiner),
    plural: mention.plural,
    determiner: behindOwner(reader, first, nameLast) > first + 1 ? 'possessive' : (determiner?.kind ?? null),
    words: name,
    nameStart: words.from[from + (isContracted(reader, from) ? 1 : 0)] ?? start,
    title: honorific ? (reader.sense(people.titles, nameFirst)?.sense ?? null) : null,
    isContracted: isContracted(reader, first),
    honorific: honorific?.sense ?? null,
    roles,
    thing,
    complement: complementOf(reader, mention, nameFirst, nameLast),
    tail: thing || roles.length > 0 ? tailOf(reader, headEnd(reader, nameFirst, nameLast), nameLast) : [],
    role: mention.role,
    isSubject: isSubject(reader, mention, opensAt),
    isBehindFront: isBehindFront(reader, first, opensAt),
    isQuoted: scene.atomAt(first) >= 0,
    isLatter: mention.mention === 'pronoun' && reader.after(people.latter, first) > 0,
    isConcerned: mention.mention === 'pronoun' && reader.after(people.concerned, first) > 0,
    witness: name.length > 0 ? witnessOf(reader, mention, from, opensAt) : null,
    isPlace: isPlaceName(reader, mention),
    age,
    hasCapital: hasCapital(reader, nameFirst + 1, nameLast),
    rank: mention.mention === 'pronoun' ? rankOf(reader, first) : null,
    isNeuter: mention.mention === 'pronoun' && reader.after(people.neuter, first) > 0,
    isNested,
    opens: first === opensAt,
    isTold: first === opensAt && isToldMore(reader, last),
    isJoined,
    isContrasted: isContrasted(reader, last),
    isNaming: name.length > 0 && isBehindNaming(reader, first, opensAt),
  }
}

/** Content words behind the head: [taïwanais, semi-conducteurs]. */
function tailOf(reader: Reader, from: number, to: number): string[] {
  const { words, lexicon } = reader
  const found: string[] = []
  for (let index = from; index < to; index++)
    if (words.isWord(index) && !reader.is(lexicon.determiners, index) && !reader.is(lexicon.genitives, index))
      found.push(words.lower(index))
  return found
}

/** Where the head of a phrase ends: what follows may name others. */
export function headEnd(reader: Reader, from: number, to: number): number {
  const { roles, things } = reader.lexicon.people
  for (let index = from; index < Math.min(to, from + headReach); index++) {
    const next = Math.max(reader.after(roles, index), reader.after(things, index))
    if (next > 0) return Math.min(to, next)
  }
  return Math.min(to, from + 1)
}

/** Roles of a phrase, of what stands before its name and of its apposition; a complement is no role of its own. */
function rolesOf(reader: Reader, mention: Mention): RoleSense[] {
  const { words, lexicon } = reader
  const found: RoleSense[] = []
  const isDemonym = mention.mention === 'role' && words.at(mention.end) - words.at(mention.start) === 2
  const demonym = isDemonym ? demonymOf(reader, mention) : null
  if (demonym) return [demonym]
  const { role } = mention
  if (role) {
    const from = behindOwner(reader, words.at(role.start), words.at(role.end))
    // "le [jeune] Luc Roux": an adjective.
    const isEpithet =
      role.end <= mention.start && reader.after(lexicon.people.epithets, from + 1) === words.at(role.end)
    if (!isEpithet) readRoles(reader, from, words.at(role.end), found)
    // "Le Tchèque Tomáš Novák": where somebody is from tells nothing of his work.
    const origin = found.length === 0 && role.end <= mention.start ? demonymAt(reader, from + 1) : null
    if (origin) return [origin]
  } else if (mention.mention !== 'name') {
    const from = behindOwner(reader, words.at(mention.start), words.at(mention.end))
    readRoles(reader, from, Math.min(words.at(mention.end), from + headReach), found, 1)
    // "L’ancienne juge": what somebody was before is told of anyone.
    const [head] = found
    const isFormer = [from, from + 1].some((index) => reader.after(lexicon.people.former, index) > 0)
    const isNew = reader.sense(lexicon.people.determiners, from)?.sense.kind === 'indefinite'
    if (head && isFormer && !isNew) return [{ ...head, standsFor: [...head.standsFor, '*'] }]
  }
  return found
}

/** "the bishop’s [wife]": the owner’s role is not that of whom he owns. */
function behindOwner(reader: Reader, from: number, to: number): number {
  // "au maire": the preposition in the article governs nobody else.
  let head = isContracted(reader, from) ? from + 1 : from
  for (let index = from; index < to; index++) {
    const owned = ownedFrom(reader, index)
    if (owned > 0 && owned < to) head = owned
  }
  return head
}

function readRoles(reader: Reader, from: number, to: number, into: RoleSense[], most = mostRoles): void {
  const { lexicon } = reader
  let governed = false
  for (let index = from; index < to && into.length < most; ) {
    const sense = reader.role(index)
    // "a [senior] officer", "le [jeune] agriculteur": an adjective before the role.
    if (sense && reader.after(lexicon.people.epithets, index) === sense.next && reader.role(sense.next)) {
      index = sense.next
      continue
    }
    if (sense) {
      if (!governed) into.push(withRank(reader, index > from ? index - 1 : -1, sense.sense))
      index = sense.next
      continue
    }
    if (reader.is(lexicon.genitives, index) || reader.after(lexicon.otherPrepositions, index) > 0)
      governed = true
    else if (reader.is(lexicon.conjunctions, index) || reader.words.value(index) === ',') governed = false
    index++
  }
}

/** "the [deputy] mayor": another office. */
function withRank({ words, lexicon }: Reader, before: number, sense: RoleSense): RoleSense {
  if (before < 0 || !lexicon.people.deputies.has(words.lower(before))) return sense
  return { ...sense, lemma: `${words.lower(before)} ${sense.lemma}` }
}

const hasThing = (reader: Reader, { start, end }: Mention): boolean =>
  thingOf(reader, reader.words.at(start), reader.words.at(end)) !== null

function thingOf(reader: Reader, from: number, to: number): (ThingSense & { word: string }) | null {
  const { words, lexicon } = reader
  for (let index = from; index < Math.min(to, from + headReach); index++) {
    const sense = reader.sense(lexicon.people.things, index)
    if (sense && sense.next <= to && !isAcronym(words.value(index)))
      return { ...sense.sense, word: words.folded.slice(words.from[index], words.to[sense.next - 1]) }
    if (reader.is(lexicon.genitives, index) && index > from + 1) return null
  }
  return null
}

/** "la CGT" is a name, though the language knows what it names. */
/** The capitalised words of a name; a determiner that opens a sentence belongs to none. */
function nameWords(
  reader: Reader,
  from: number,
  to: number,
  isBare: boolean,
  isOrganisation: boolean,
): string[] {
  const { words, lexicon } = reader
  const found: string[] = []
  for (let index = from; index < to; index++) {
    // "le ministère de la Santé": what completes a thing is not its name.
    const isLink =
      reader.is(lexicon.genitives, index) || reader.after(lexicon.otherPrepositions, index) > index
    if (!isBare && index > from && isLink) break
    if (!words.isCapital(index)) continue
    if (index === from && (!isBare || isOrganisation) && reader.is(lexicon.determiners, index)) continue
    if (
      index === from &&
      to - from > 1 &&
      reader.is(lexicon.determiners, index) &&
      reader.after(lexicon.people.particles, index) < 0
    )
      continue
    // "Le Guen" is one name with and without its first name.
    if (index + 1 < to && reader.after(lexicon.people.particles, index) === index + 1) continue
    // "N’Diaye": letters before an apostrophe that are no particle.
    const before = found.at(-1)
    if (before?.endsWith("'") && words.to[index - 1] === words.from[index])
      found[found.length - 1] = before + words.lower(index)
    else found.push(words.lower(index))
  }
  return found
}

/** What completes the head: "maire de [Brest]", "ministre de l’[Agriculture]". */
function complementOf(reader: Reader, mention: Mention, nameFirst: number, nameLast: number): string[] {
  const { words, lexicon } = reader
  const from = mention.role ? words.at(mention.role.start) : nameFirst
  const to = mention.role ? words.at(mention.role.end) : nameLast
  if (
    !mention.role &&
    mention.mention === 'name' &&
    mention.kind !== 'organisation' &&
    mention.kind !== 'document'
  )
    return []
  const found: string[] = []
  let governed = false
  for (let index = headEnd(reader, from, to); index < to; index++) {
    if (reader.is(lexicon.genitives, index)) governed = true
    else if (!words.isWord(index) || reader.is(lexicon.conjunctions, index)) governed = false
    else if (reader.after(lexicon.otherPrepositions, index) > 0)
      governed = reader.after(lexicon.fieldPrepositions, index) > 0
    // "le pilier de 21 ans": an age tells nothing of his work.
    else if (governed && !reader.is(lexicon.determiners, index) && !reader.is(lexicon.timeNouns, index))
      found.push(words.lower(index))
  }
  return found
}

function genderOf(
  reader: Reader,
  mention: Mention,
  nameFirst: number,
  pronoun: Agreement | undefined,
  honorific: Agreement | undefined,
  roles: readonly RoleSense[],
  thing: ThingSense | null,
  determiner: DeterminerSense | null,
): Gender {
  if (pronoun) return pronoun.gender
  if (honorific?.gender) return honorific.gender
  const ofName = mention.mention === 'name' ? reader.firstName(nameFirst) : undefined
  if (ofName) return ofName
  // "la maire": the article is surer than the noun, but for "son avocate".
  const ofArticle = determiner?.agreement.plural ? null : (determiner?.agreement.gender ?? null)
  if (ofArticle && determiner?.kind !== 'possessive') return ofArticle
  const ofRole = roles.find(({ gender }) => gender !== null)?.gender ?? null
  return ofRole ?? (roles.length > 0 || !thing ? ofArticle : (thing.gender ?? ofArticle))
}
