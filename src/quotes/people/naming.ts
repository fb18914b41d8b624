import type { Gender } from '../words/people-lexicon.ts'
import { Entity } from './entity.ts'
import type { Occurrence } from './occurrence.ts'

/** Names looked at for one mention: more people than this share no surname in an article. */
const mostNamesakes = 24
/** A surname shorter than this is another one when a letter differs. */
const leastMisspelt = 6
const headLength = 2

/**
 * Tell which names name the same: "Odile Kermadec", "Mme Kermadec", "Kermadec", "Odile".
 *
 * A name may stand in full only further on, so all are read before any is told apart.
 *
 * @param occurrences Of the whole article, in order.
 * @returns The entity of each occurrence that has a name.
 */
export function nameEntities(occurrences: readonly Occurrence[]): Map<Occurrence, Entity> {
  const naming = new Naming()
  const named = occurrences.filter(({ words, mention }) => mention === 'name' && words.length > 0)
  for (const occurrence of named) if (occurrence.words.length > 1) naming.full(occurrence)
  for (const occurrence of named) if (occurrence.words.length === 1) naming.single(occurrence)
  return naming.entities
}

class Naming {
  readonly entities = new Map<Occurrence, Entity>()
  /** Entities by each word of their names. */
  readonly #byWord = new Map<string, Entity[]>()
  /** Entities by the first letters of their surnames. */
  readonly #byHead = new Map<string, Entity[]>()

  /** A name of several words. */
  full(occurrence: Occurrence): void {
    const { words } = occurrence
    const isOrganisation = occurrence.kind === 'organisation'
    const candidates = this.#with(words.at(-1)!).filter((entity) =>
      entity.names.some((name) =>
        isOrganisation || entity.kind === 'organisation'
          ? isSameTitle(name, words)
          : isSamePerson(name, words),
      ),
    )
    const found = candidates[0] ?? (isOrganisation ? null : this.#misprinted(occurrence))
    this.#give(occurrence, found ?? this.#create(occurrence))
  }

  /** "Bernard Jacquemin" and "Bernard Jaquemin": one first name, and a surname that differs by a letter. */
  #misprinted({ words }: Occurrence): Entity | null {
    const surname = words.at(-1)!
    if (surname.length < leastMisspelt) return null
    const alike = this.#with(words[0]!).filter(
      (entity) =>
        entity.kind === 'person' &&
        entity.names.some(
          (name) => name.length > 1 && name[0] === words[0] && isOneLetterOff(name.at(-1)!, surname),
        ),
    )
    return alike.length === 1 ? alike[0]! : null
  }

  /** A surname, a first name, an acronym or the one word of a name. */
  single(occurrence: Occurrence): void {
    const [word] = occurrence.words as [string]
    const known = this.#with(word).filter((entity) => agrees(entity, occurrence))
    // "Orme" was named as such before "Orme Systems" and "Orme France".
    const same = known.filter(({ kind, names }) => kind === 'organisation' && names.some(isOnly(word)))
    if (same.length === 1) {
      this.#give(occurrence, same[0]!)
      return
    }
    const bySurname = known.filter(({ names }) =>
      names.some((name) => name.at(-1) === word || name.indexOf(word) > 0),
    )
    const found =
      this.#choose(bySurname, occurrence) ??
      (bySurname.length > 0 ? null : this.#choose(known, occurrence)) ??
      (known.length > 0 && !isManyOf(known)
        ? null
        : (this.#misspelt(word, occurrence) ?? this.#create(occurrence)))
    if (found) this.#give(occurrence, found)
  }

  /** "M. Jaquemin" for "Bernard Jacquemin": a surname of the article but for one letter. */
  #misspelt(word: string, occurrence: Occurrence): Entity | null {
    if (word.length < leastMisspelt || occurrence.isPlace || occurrence.kind === 'organisation') return null
    const alike = (this.#byHead.get(word.slice(0, headLength)) ?? []).filter(
      (entity) =>
        entity.kind === 'person' &&
        agrees(entity, occurrence) &&
        entity.names.some((name) => name.length > 1 && isOneLetterOff(name.at(-1)!, word)),
    )
    return alike.length === 1 ? alike[0]! : null
  }

  /** Of several with one surname, whom an honorific tells apart, or who was named last in full nearby. */
  #choose(candidates: readonly Entity[], occurrence: Occurrence): Entity | null {
    if (candidates.length < 2) return candidates[0] ?? null
    const sure = occurrence.gender
      ? candidates.filter(({ gender }) => gender === occurrence.gender)
      : candidates
    if (sure.length === 1) return sure[0]!
    // Homonyms: the one spoken of in this very paragraph, and nobody of the name in the one before.
    const isIn = ({ occurrences }: Entity, from: number): boolean =>
      occurrences.some(
        ({ passage, first }) =>
          passage >= from &&
          (passage < occurrence.passage || (passage === occurrence.passage && first < occurrence.first)),
      )
    const near = sure.filter((entity) => isIn(entity, occurrence.passage))
    const before = sure.filter((entity) => isIn(entity, occurrence.passage - 1))
    return near.length === 1 && before.length === 1 ? near[0]! : null
  }

  #create(occurrence: Occurrence): Entity {
    const { kind, plural } = occurrence
    return new Entity(kind === 'group' || kind === 'document' ? 'person' : kind, plural)
  }

  #give(occurrence: Occurrence, entity: Entity): void {
    entity.learn(occurrence)
    entity.occurrences.push(occurrence)
    this.entities.set(occurrence, entity)
    if (occurrence.words.length > 1) put(this.#byHead, occurrence.words.at(-1)!.slice(0, headLength), entity)
    for (const word of occurrence.words) put(this.#byWord, word, entity)
  }

  #with(word: string): readonly Entity[] {
    return this.#byWord.get(word) ?? []
  }
}

/** Surname and first name are the same; one may be an initial, a short form of two, or a slip of a letter. */
function isSamePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.at(-1) !== other.at(-1)) return false
  const [first] = one as [string]
  const [second] = other as [string]
  if (first === second) return true
  const [short, long] = first.length <= second.length ? [first, second] : [second, first]
  if (short.replace('.', '').length === 1) return long.startsWith(short[0]!)
  return (
    long.startsWith(`${short}-`) ||
    (short[0] === long[0] && long.length - short.length === 1 && isSlip(short, long))
  )
}

function put(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const same = index.get(key)
  if (!same) index.set(key, [entity])
  else if (same.length < mostNamesakes && !same.includes(entity)) same.push(entity)
}

/** One letter is another, doubled or lost. */
function isOneLetterOff(one: string, other: string): boolean {
  if (one.length !== other.length) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one]
    return long.length - short.length === 1 && isSlip(short, long)
  }
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at < one.length && one.slice(at + 1) === other.slice(at + 1)
}

/** One letter is doubled or lost: "Ellon" for "Elon". */
function isSlip(short: string, long: string): boolean {
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}

const isOnly =
  (word: string) =>
  (name: readonly string[]): boolean =>
    name.length === 1 && name[0] === word

/** "Orme Systems", "Orme France": organisations whose common part is a name of its own. */
const isManyOf = (known: readonly Entity[]): boolean => known.every(({ kind }) => kind === 'organisation')

/** One title holds the other: "Terre vive", "l’association Terre vive". */
function isSameTitle(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  return few.every((word) => many.includes(word))
}

const agrees = (entity: Entity, { gender, honorific, kind }: Occurrence): boolean => {
  if (kind === 'organisation' && entity.kind === 'person' && honorific) return false
  return isCompatible(entity.gender, honorific?.gender ?? (entity.kind === 'organisation' ? null : gender))
}

export const isCompatible = (one: Gender, other: Gender): boolean =>
  one === null || other === null || one === other
