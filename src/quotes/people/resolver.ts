import type { PeopleLexicon, RoleSense } from '../words/people-lexicon.ts'
import { Entity } from './entity.ts'
import { complementFit, isSameThing, roleFit, salience, weights } from './evidence.ts'
import { Introductions } from './introduction.ts'
import { Memory, type Standing } from './memory.ts'
import { isCompatible } from './naming.ts'
import type { Occurrence } from './occurrence.ts'
import { pronounFit } from './pronoun.ts'
import { nearReach, roleReach, untoldFit } from './untold.ts'

const namedReach = 6
/** Points that a word which is not listed needs. */
const leastUnlisted = 1.5
/** "l’intéressé" looks no further back, in mentions and sentences. */
const concernedReach = 24
/** Sentences within which two people must be mentioned to be "the former" and "the latter". */
const pairReach = 2
/** "le syndicat" for an acronym of which the article does not say what it is. */
const opaqueReach = 4

/** "Jean Mercadier fixe [le maire]": the subject of a sentence is not its own object. */
const isOwnObject = (standing: Standing, { sentence, isSubject, isNested }: Occurrence): boolean =>
  standing.wasSubject && standing.sentence === sentence && !isSubject && !isNested

/** A name without an article: "Orme", not "la Culture". */
const isBareName = ({ occurrences }: Entity): boolean =>
  occurrences.every(({ mention, determiner }) => mention !== 'name' || determiner === null)

/** "L’affaire revient à Orme. Le fonds …": what the sentence before names, or is about. */
const isAtHand = (entity: Entity, standing: Standing, { sentence, passage }: Occurrence): boolean =>
  standing.wasSubject ||
  (isBareName(entity) && standing.passage === passage && sentence - standing.sentence === 1)

/** Goes through an article in order and tells whom each occurrence stands for. */
export class Resolver {
  readonly #memory: Memory
  readonly #introductions: Introductions
  readonly #found = new Map<Occurrence, Entity>()
  /** "[L’expert], le docteur Roux, …": whom the name behind a phrase names. */
  readonly #apposed = new Map<Occurrence, Entity>()
  /** Entities that turned out to be another one. */
  readonly #merged = new Map<Entity, Entity>()

  /**
   * @param named Entities of the occurrences with a name.
   * @param bound Occurrences that stand beside another one for the same.
   * @param speaks Whether an occurrence says who speaks in a quote.
   * @param isHeadline Whether it stands above the body.
   */
  constructor(
    readonly lexicon: PeopleLexicon,
    readonly named: ReadonlyMap<Occurrence, Entity>,
    readonly bound: ReadonlyMap<Occurrence, Occurrence>,
    readonly speaks: (occurrence: Occurrence) => boolean,
    readonly isHeadline: (occurrence: Occurrence) => boolean,
  ) {
    this.#memory = new Memory(lexicon.kinships)
    this.#introductions = new Introductions(this.#memory, speaks, isHeadline)
    for (const [occurrence, before] of bound) {
      const name = named.get(occurrence)
      if (name && !named.has(before)) this.#apposed.set(before, name)
    }
  }

  /** @returns The entity of each occurrence that stands for somebody known. */
  resolve(occurrences: readonly Occurrence[]): ReadonlyMap<Occurrence, Entity> {
    for (const occurrence of occurrences) {
      const entity = this.#entityOf(occurrence)
      if (!entity) continue
      this.#found.set(occurrence, entity)
      if (!this.named.has(occurrence)) {
        // "“He will pay,” she said.": whom others speak of may be somebody else.
        if (!occurrence.isQuoted || occurrence.mention !== 'pronoun' || this.speaks(occurrence))
          entity.learn(occurrence)
        entity.occurrences.push(occurrence)
      }
      this.#memory.touch(entity, occurrence, this.speaks(occurrence))
    }
    for (const [occurrence, entity] of this.#found) this.#found.set(occurrence, this.#whole(entity))
    return this.#found
  }

  #whole(entity: Entity): Entity {
    let whole = entity
    for (let next = this.#merged.get(whole); next; next = this.#merged.get(whole)) whole = next
    if (whole !== entity) this.#merged.set(entity, whole)
    return whole
  }

  #entityOf(occurrence: Occurrence): Entity | null {
    const other = this.bound.get(occurrence)
    const found = other && this.#found.get(other)
    const beside = found && this.#whole(found)
    const name = this.named.get(occurrence)
    const named = name && this.#whole(name)
    if (beside && named && named !== beside) {
      const [from, into] = beside.isNamed ? [named, beside] : [beside, named]
      this.#merge(from, into)
      return into
    }
    if (beside) return beside
    if (named) {
      const before = this.#introductions.of(named, occurrence)
      if (before) this.#merge(before, named)
      return named
    }
    const apposed = this.#apposed.get(occurrence)
    if (apposed) return this.#whole(apposed)
    // "Ken Marlow … Ida Marlow … Marlow": a name that two share.
    if (occurrence.mention === 'name' && occurrence.words.length > 0 && occurrence.kind === 'person')
      return null
    if (occurrence.mention === 'pronoun') return this.#pronoun(occurrence)
    if (occurrence.kind === 'person') return this.#role(occurrence)
    if (occurrence.kind === 'unknown') return this.speaks(occurrence) ? this.#unlisted(occurrence) : null
    return this.#thing(occurrence)
  }

  #merge(from: Entity, into: Entity): void {
    into.absorb(from)
    this.#merged.set(from, into)
    this.#memory.merge(from, into)
  }

  #salience(entity: Entity, standing: Standing, occurrence: Occurrence, reach?: number): number {
    return salience(this.#memory, entity, standing, occurrence, this.speaks(occurrence), reach)
  }

  /** "elle", "ce dernier", "ils". */
  #pronoun(occurrence: Occurrence): Entity | null {
    const { isLatter, isConcerned } = occurrence
    if (occurrence.rank) {
      const pair = this.#memory.pair(occurrence.sentence, pairReach)
      const entity = pair?.[occurrence.rank === 'first' ? 0 : 1]
      if (entity && isCompatible(entity.gender, occurrence.gender)) return entity
      if (!isLatter) return null
    }
    // "lui fait crédit": objects are not followed, but for those beside a quote.
    if (!occurrence.isSubject && !isLatter && !isConcerned && !this.speaks(occurrence)) return null
    const speaks = this.speaks(occurrence)
    const found = this.#memory.best(
      (entity, standing) => pronounFit(this.#memory, this.lexicon, entity, standing, occurrence, speaks),
      isConcerned ? -concernedReach : undefined,
    )
    return found ?? (speaks ? this.#introductions.expect(occurrence) : null)
  }

  /** "la ministre", "l’édile", "un salarié de Twitter". */
  #role(occurrence: Occurrence): Entity | null {
    const { determiner, roles, isQuoted } = occurrence
    const [role] = roles
    // "la messagerie interne": without an article it may be an adjective.
    if (determiner === null && !this.speaks(occurrence)) return null
    const isSaid = isQuoted && !this.speaks(occurrence)
    if (determiner === 'indefinite' || determiner === null || !role || isSaid) return this.#create(occurrence)
    let teased: Entity | null = null
    const isHeld = this.#isHeld(role, occurrence, weights.sameHead)
    const isLikened = isHeld || this.#isHeld(role, occurrence, weights.paraphrase)
    const leads = occurrence.isSubject || this.speaks(occurrence)
    const only = leads
      ? this.#memory.onlyIn(occurrence.passage, ({ gender }) => isCompatible(gender, occurrence.gender))
      : null
    const alone = (entity: Entity): number => (leads && entity === only ? weights.alone : 0)
    const isAnyone = role.standsFor.includes('*')
    const found = this.#memory.best((entity, standing) => {
      // "Jobic rame. Le Breton …": whom a word for anyone goes back to is a person.
      if (!(entity.kind === 'person' || (isAnyone && entity.mayBePerson)) || entity.plural) return null
      if (!isCompatible(entity.gender, occurrence.gender)) return null
      if (this.#isTeased(entity, role, occurrence)) {
        teased = entity
        return null
      }
      if (isOwnObject(standing, occurrence)) return null
      if (occurrence.isContrasted && entity === this.#memory.topic) return null
      const fit = roleFit(role, entity, occurrence.isSubject, this.lexicon)
      // What somebody is said to be is no other one of whom nothing was told.
      if (fit === 0) {
        const points = isHeld
          ? null
          : untoldFit(this.#memory, this.lexicon, occurrence, role, entity, standing, this.speaks(occurrence))
        return points === null ? null : points + alone(entity) + (isLikened ? weights.likened : 0)
      }
      // "Marlow’s lawyer": what somebody’s own is called stands for no prosecutor.
      if (determiner === 'possessive' && fit < weights.sameHead) return null
      const complement = complementFit(occurrence, entity)
      if (complement < 0 && !entity.isNamed) return null
      const reach = entity.isNamed ? namedReach : roleReach
      // "Lina Roche, chercheuse, … ¶ L’équipe de Pia Lund … la chercheuse": one named since may be meant as well.
      const isRivalled = leads && only !== null && only !== entity && only.roles.length === 0
      const rival = isRivalled && standing.passage !== occurrence.passage ? weights.alone : 0
      return fit + complement + this.#salience(entity, standing, occurrence, reach) - rival
    }, -2)
    if (!teased) return found ?? this.#create(occurrence)
    if (found?.isNamed && found.roles.length === 0) this.#merge(teased, found)
    return found ?? teased
  }

  /** Whether the article told of somebody that he is what a role says, or as good as that. */
  #isHeld(role: RoleSense, occurrence: Occurrence, least: number): boolean {
    return this.#memory.some(
      (entity) =>
        entity.kind === 'person' &&
        entity.isNamed &&
        isCompatible(entity.gender, occurrence.gender) &&
        roleFit(role, entity, false, this.lexicon) >= least &&
        complementFit(occurrence, entity) >= 0,
    )
  }

  /** "Un berger raconte": somebody without a name of whom only the headline spoke so far. */
  #isTeased(entity: Entity, role: RoleSense, occurrence: Occurrence): boolean {
    return (
      !entity.isNamed &&
      !role.standsFor.includes('*') &&
      !this.isHeadline(occurrence) &&
      entity.occurrences.every(this.isHeadline) &&
      roleFit(role, entity, false, this.lexicon) > 0
    )
  }

  /** "« … », résume [le grutier]": a word that the language does not list, for somebody who was the subject just now. */
  #unlisted(occurrence: Occurrence): Entity | null {
    const { determiner, plural, mention, passage, sentence } = occurrence
    if (mention !== 'description' || plural || (determiner !== 'definite' && determiner !== 'demonstrative'))
      return null
    return this.#memory.best((entity, standing) => {
      if (entity.kind !== 'person' || entity.plural || !entity.isNamed) return null
      if (!isCompatible(entity.gender, occurrence.gender) || isOwnObject(standing, occurrence)) return null
      if (standing.passage !== passage || sentence - standing.sentence > nearReach) return null
      return weights.unknownRole + this.#salience(entity, standing, occurrence)
    }, leastUnlisted)
  }

  /** "le groupe", "l’association", "le rapport", "les chercheurs". */
  #thing(occurrence: Occurrence): Entity | null {
    const { kind, determiner, plural, tail, isSubject } = occurrence
    // "« Nous sommes voisins », disent-elles.": what they call themselves is nobody else.
    if (determiner === null && occurrence.isQuoted && !this.speaks(occurrence)) return null
    if (determiner === 'indefinite' || determiner === null) return this.#create(occurrence)
    const found = this.#memory.best((entity, standing) => {
      if ((entity.kind !== kind && !this.#mayBeThing(entity, kind)) || entity.plural !== plural) return null
      if (isSameThing(occurrence, entity, this.lexicon)) {
        const fit = complementFit(occurrence, entity)
        return fit < 0
          ? null
          : weights.sameRole + fit + this.#salience(entity, standing, occurrence, roleReach)
      }
      const isOpaque =
        kind === 'organisation' &&
        entity.isNamed &&
        entity.things.size === 0 &&
        !entity.occurrences.some(({ isPlace }) => isPlace)
      if (!isOpaque || tail.length > 0 || !(isSubject || this.speaks(occurrence))) return null
      if (occurrence.sentence - standing.sentence > opaqueReach || !isAtHand(entity, standing, occurrence))
        return null
      return weights.unknownRole + this.#salience(entity, standing, occurrence)
    }, -2)
    return found ?? this.#create(occurrence)
  }

  /** "Orme ferme son usine. Le groupe …": a name of one word that nothing is known of may be one of a firm. */
  #mayBeThing(entity: Entity, kind: Occurrence['kind']): boolean {
    const isUnknown = kind === 'organisation' && entity.kind === 'unknown' && entity.gender === null
    return isUnknown && isBareName(entity) && entity.occurrences.some(({ witness }) => witness?.acts)
  }

  #create({ kind, plural }: Occurrence): Entity {
    return new Entity(kind, plural)
  }
}
