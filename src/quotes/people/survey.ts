import { type Mention, readMention } from '../mention.ts'
import type { Reader } from '../reader.ts'
import type { Scene } from '../scene.ts'
import type { Agreement, Gender, RoleSense, ThingSense } from './lexicon.ts'
import type { Occurrence } from './occurrence.ts'

/** An apposition may hold more than one role: "maire de Brest et président de la métropole". */
const mostRoles = 4
/** Units between the start of a phrase and its head. */
const headReach = 6

/**
 * Read every phrase of a paragraph that mentions somebody.
 *
 * @param sentence Number of its first sentence in the article.
 */
export function surveyScene(scene: Scene, sentence: number): Occurrence[] {
  const { reader } = scene
  const { words } = reader
  const found: Occurrence[] = []
  let current = 0
  /** Until here only names count: the inside of a phrase, the apposition of a name. */
  let inside = 0
  for (let index = 0; index < words.size; ) {
    while (current + 1 < scene.sentences.length && scene.sentences[current + 1]!.first <= index) current++
    if (!mayBegin(reader, index)) {
      index++
      continue
    }
    const mention = readMention(reader, index)
    if (!mention || !isSomebody(reader, mention)) {
      index++
      continue
    }
    const isNested = index < inside
    const nameFirst = words.at(mention.start)
    const nameLast = words.at(mention.end)
    const isPlace = isPlaceName(reader, mention, nameLast)
    if (!isNested || mention.mention === 'name') {
      const read = isPlace ? { ...mention, role: null, last: nameLast } : mention
      const opensAt = scene.sentences[current]!.first
      found.push({ ...occurrenceOf(scene, read, sentence + current, opensAt), isNested, isPlace })
    }
    inside = Math.max(inside, isPlace ? nameLast : mention.last)
    const isWhole = mention.mention === 'name' && mention.kind !== 'organisation'
    index = mention.mention === 'pronoun' || isWhole ? nameLast : headEnd(reader, nameFirst, nameLast)
    index = Math.max(index, mention.first + 1)
  }
  return found
}

/** Whether a phrase that names somebody may begin at a unit. */
function mayBegin(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  if (!words.isWord(index)) return false
  if (words.isCapital(index)) return true
  return (
    reader.is(lexicon.determiners, index) ||
    reader.after(lexicon.people.determiners, index) > 0 ||
    reader.after(lexicon.people.pronouns, index) > 0 ||
    reader.after(lexicon.people.honorifics, index) > 0 ||
    reader.after(lexicon.people.roles, index) > 0
  )
}

/** "Médecin à Lorient, le docteur …": the name of a place has no apposition. */
function isPlaceName(reader: Reader, { first, mention }: Mention, nameLast: number): boolean {
  if (mention !== 'name' || nameLast - first > 1) return false
  const { lexicon } = reader
  return (
    reader.after(lexicon.people.places, first) === nameLast ||
    (reader.after(lexicon.otherPrepositions, first - 1) === first &&
      lexicon.people.firstName(reader.words.value(first)) === undefined)
  )
}

/** Nouns that tell nothing of people are left out, and so are the first and second person. */
function isSomebody(reader: Reader, read: Mention): boolean {
  const { first, mention, kind, indefinite } = read
  if (indefinite) return false
  if (kind === 'group' && mention === 'description')
    return rolesOf(reader, read).length > 0 || hasThing(reader, read)
  if (mention === 'pronoun') {
    const { firstPerson, people } = reader.lexicon
    // "le premier", "les uns": nothing tells who is first.
    return (
      !reader.is(firstPerson, first) && (read.last - first === 1 || reader.after(people.latter, first) > 0)
    )
  }
  return mention !== 'description' || kind !== 'unknown'
}

function occurrenceOf(
  scene: Scene,
  mention: Mention,
  sentence: number,
  opensAt: number,
): Omit<Occurrence, 'isNested' | 'isPlace'> {
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
  const name = proper ? nameWords(reader, from, nameLast, thing === null) : []
  return {
    passage: scene.index,
    sentence,
    first,
    last,
    start,
    end,
    mention: mention.mention,
    kind: mention.kind,
    gender: genderOf(reader, mention, from, pronoun, honorific?.sense, roles, thing, determiner?.agreement),
    plural: mention.plural,
    determiner: determiner?.kind ?? null,
    words: name,
    nameStart: words.from[from] ?? start,
    honorific: honorific?.sense ?? null,
    roles,
    thing,
    complement: complementOf(reader, mention, nameFirst, nameLast),
    role: mention.role,
    isSubject: isSubject(reader, mention, opensAt),
    isQuoted: scene.atomAt(first) >= 0,
    isLatter: mention.mention === 'pronoun' && reader.after(people.latter, first) > 0,
    isNeuter: mention.mention === 'pronoun' && reader.after(people.neuter, first) > 0,
  }
}

/** Where the head of a phrase ends: what follows may name others. */
function headEnd(reader: Reader, from: number, to: number): number {
  const { roles, things } = reader.lexicon.people
  for (let index = from; index < Math.min(to, from + headReach); index++) {
    const next = Math.max(reader.after(roles, index), reader.after(things, index))
    if (next > 0) return Math.min(to, next)
  }
  return Math.min(to, from + 1)
}

/** Roles of a phrase, of what stands before its name and of its apposition; a complement is no role of its own. */
function rolesOf(reader: Reader, mention: Mention): RoleSense[] {
  const { words } = reader
  const found: RoleSense[] = []
  const { role } = mention
  if (role) readRoles(reader, words.at(role.start), words.at(role.end), found)
  else if (mention.mention !== 'name') {
    const from = words.at(mention.start)
    readRoles(reader, from, Math.min(words.at(mention.end), from + headReach), found, 1)
  }
  return found
}

function readRoles(reader: Reader, from: number, to: number, into: RoleSense[], most = mostRoles): void {
  const { lexicon } = reader
  let governed = false
  for (let index = from; index < to && into.length < most; ) {
    const sense = reader.sense(lexicon.people.roles, index)
    if (sense) {
      if (!governed) into.push(sense.sense)
      index = sense.next
      continue
    }
    if (reader.is(lexicon.genitives, index) || reader.after(lexicon.otherPrepositions, index) > 0)
      governed = true
    else if (reader.is(lexicon.conjunctions, index) || reader.words.value(index) === ',') governed = false
    index++
  }
}

const hasThing = (reader: Reader, { start, end }: Mention): boolean =>
  thingOf(reader, reader.words.at(start), reader.words.at(end)) !== null

function thingOf(reader: Reader, from: number, to: number): (ThingSense & { word: string }) | null {
  const { words, lexicon } = reader
  for (let index = from; index < Math.min(to, from + headReach); index++) {
    const sense = reader.sense(lexicon.people.things, index)
    if (sense && sense.next <= to)
      return { ...sense.sense, word: words.folded.slice(words.from[index], words.to[sense.next - 1]) }
    if (reader.is(lexicon.genitives, index) && index > from + 1) return null
  }
  return null
}

/** The capitalised words of a name; a determiner that opens a sentence belongs to none. */
function nameWords(reader: Reader, from: number, to: number, isBare: boolean): string[] {
  const { words, lexicon } = reader
  const found: string[] = []
  for (let index = from; index < to; index++) {
    if (!words.isCapital(index)) continue
    if (index === from && !isBare && reader.is(lexicon.determiners, index)) continue
    if (
      index === from &&
      to - from > 1 &&
      reader.is(lexicon.determiners, index) &&
      reader.after(lexicon.people.particles, index) < 0
    )
      continue
    found.push(words.lower(index))
  }
  return found
}

/** What completes the head: its words without articles and prepositions. */
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
  for (let index = headEnd(reader, from, to); index < to; index++) {
    if (!words.isWord(index)) continue
    if (reader.is(lexicon.determiners, index) || reader.is(lexicon.genitives, index)) continue
    if (reader.after(lexicon.otherPrepositions, index) > 0 || reader.is(lexicon.conjunctions, index)) continue
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
  determiner: Agreement | undefined,
): Gender {
  if (pronoun) return pronoun.gender
  if (honorific?.gender) return honorific.gender
  const first = mention.mention === 'name' ? reader.words.value(nameFirst) : ''
  const ofName = mention.mention === 'name' ? reader.lexicon.people.firstName(first) : undefined
  if (ofName) return ofName
  // "la maire", "une juge": the article tells what the noun does not; a possessive agrees with its noun as well.
  const ofArticle = determiner?.plural ? null : (determiner?.gender ?? null)
  const ofRole = roles.find(({ gender }) => gender !== null)?.gender ?? null
  return ofRole ?? (roles.length > 0 || !thing ? ofArticle : (thing.gender ?? ofArticle))
}

/** Whether a phrase opens its sentence, or stands beside a verb with no preposition before it. */
function isSubject(reader: Reader, mention: Mention, opensAt: number): boolean {
  const { lexicon } = reader
  const { first, last } = mention
  if (first === opensAt) return true
  if (reader.is(lexicon.genitives, first - 1) || reader.after(lexicon.otherPrepositions, first - 1) === first)
    return false
  let next = last
  while (reader.words.value(next) === ',' || reader.afterAdverb(next) === next + 1) next++
  const before = reader.verb(first - 1)
  return (
    before !== undefined ||
    reader.isFiniteVerb(next) ||
    reader.isAuxiliary(next) ||
    reader.is(lexicon.negations, next) ||
    reader.is(lexicon.reflexives, next) ||
    mention.mention === 'pronoun'
  )
}
