import { Entity } from './entity.ts'
import type { PeopleLexicon, RoleSense } from './lexicon.ts'
import { isCompatible } from './naming.ts'
import type { Occurrence } from './occurrence.ts'

/** How far evidence carries and what it weighs, in points. One sentence back costs `distance`. */
const weights = {
  distance: 0.35,
  subject: 1.1,
  speaker: 1.6,
  gender: 0.9,
  frequency: 0.35,
  nested: -1,
  quoted: -1.5,
  organisation: -0.8,
  sameRole: 4,
  sameHead: 3.2,
  paraphrase: 2.6,
  anyone: 1,
  unknownRole: 0.4,
  otherRole: -1.2,
  complement: 1.2,
  otherComplement: -4,
  sameParagraph: 1.5,
  sameSpeech: 0.8,
  silent: 0.4,
}
/** A pronoun looks no further back than this, in sentences; a role reaches over the whole article. */
const pronounReach = 9
const roleReach = 12
/** Two candidates closer than this are not told apart. */
const margin = 0.25
/** Candidates for one mention: those mentioned last. */
const mostCandidates = 80

/** What is known of an entity at a point of the article. */
interface Standing {
  sentence: number
  passage: number
  wasSubject: boolean
  isNested: boolean
  isQuoted: boolean
  /** Sentence in which it last spoke; -Infinity: never. */
  spoke: number
  count: number
}

/** Goes through an article in order and tells whom each occurrence stands for. */
export class Resolver {
  readonly #standings = new Map<Entity, Standing>()
  /** Last mentioned first. */
  readonly #recent: Entity[] = []
  readonly #found = new Map<Occurrence, Entity>()
  /** Entities that turned out to be another one. */
  readonly #merged = new Map<Entity, Entity>()
  #speaker: Entity | null = null

  /**
   * @param named Entities of the occurrences with a name.
   * @param bound Occurrences that stand beside another one for the same.
   * @param isSpeaker Whether an occurrence says who speaks in a quote.
   */
  constructor(
    readonly lexicon: PeopleLexicon,
    readonly named: ReadonlyMap<Occurrence, Entity>,
    readonly bound: ReadonlyMap<Occurrence, Occurrence>,
    readonly isSpeaker: (occurrence: Occurrence) => boolean,
  ) {}

  /** @returns The entity of each occurrence that stands for somebody known. */
  resolve(occurrences: readonly Occurrence[]): ReadonlyMap<Occurrence, Entity> {
    for (const occurrence of occurrences) {
      const entity = this.#entityOf(occurrence)
      if (entity) this.#touch(entity, occurrence)
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
    if (beside) {
      if (named && named !== beside) this.#merge(named, beside)
      return beside
    }
    if (named) return named
    if (occurrence.mention === 'pronoun') return this.#pronoun(occurrence)
    if (occurrence.kind === 'person') return this.#role(occurrence)
    if (occurrence.kind === 'unknown') return null
    return this.#thing(occurrence)
  }

  /** "elle", "ce dernier", "ils". */
  #pronoun(occurrence: Occurrence): Entity | null {
    const { plural, isNeuter, isLatter } = occurrence
    return this.#best((entity, standing, place) => {
      if (entity.kind === 'document' || entity.kind === 'unknown') return null
      const isMany = entity.plural || entity.kind === 'group'
      const isThing = entity.kind === 'organisation'
      if (plural !== isMany && !(plural && isThing && entity.plural)) return null
      if (isNeuter ? !isThing : isThing && this.lexicon.hasNeuter) return null
      if (!isCompatible(entity.gender, occurrence.gender)) return null
      const far = occurrence.sentence - standing.sentence
      if (far > pronounReach) return null
      if (isLatter) return -far - (standing.isQuoted ? 3 : 0) - place - (isThing && !isNeuter ? 1.5 : 0)
      return (
        this.#salience(entity, standing, occurrence) +
        (entity.gender !== null && occurrence.gender !== null ? weights.gender : 0) +
        (isThing && !isNeuter ? weights.organisation : 0)
      )
    })
  }

  /** "la ministre", "l’édile", "un salarié de Twitter". */
  #role(occurrence: Occurrence): Entity | null {
    const { determiner, roles, isQuoted } = occurrence
    const [role] = roles
    // "la messagerie interne": without an article it may be an adjective.
    if (determiner === null && !this.isSpeaker(occurrence)) return null
    const isNew = determiner === 'indefinite' || determiner === null || !role
    if (isNew || isQuoted) return this.#create(occurrence)
    const found =
      this.#best((entity, standing) => {
        if (entity.kind !== 'person' || entity.plural) return null
        if (!isCompatible(entity.gender, occurrence.gender)) return null
        const fit = roleFit(role, entity)
        if (fit === 0) return null
        const complement = this.#complementFit(occurrence, entity)
        const anyone = fit === weights.anyone
        const far = occurrence.sentence - standing.sentence
        if (anyone && far > pronounReach) return null
        const salience = this.#salience(
          entity,
          standing,
          occurrence,
          anyone ? Number.POSITIVE_INFINITY : roleReach,
        )
        return complement < 0 && !entity.isNamed ? null : fit + complement + salience
      }, -3) ?? this.#unroled(occurrence, role)
    return found ?? this.#create(occurrence)
  }

  /** "La sage-femme": whoever was named last and of whose work nothing, or nothing else, was said. */
  #unroled(occurrence: Occurrence, role: RoleSense): Entity | null {
    if (occurrence.determiner === 'possessive') return null
    const isOffice = role.classes.some((name) => this.lexicon.offices.has(name))
    const isBare = occurrence.complement.length === 0
    return this.#best(
      (entity, standing) => {
        if (entity.kind !== 'person' || entity.plural || !entity.isNamed) return null
        if (!isCompatible(entity.gender, occurrence.gender)) return null
        const far = occurrence.sentence - standing.sentence
        const isNear = standing.passage === occurrence.passage && far <= 2
        if (!isNear && (!isBare || entity.roles.length > 0)) return null
        if (far > (isOffice ? 2 : pronounReach)) return null
        if (entity.roles.length > 0 && (isOffice || !occurrence.isSubject)) return null
        const known = entity.roles.length > 0 ? weights.otherRole : 0
        return weights.unknownRole + known + this.#salience(entity, standing, occurrence)
      },
      isOffice ? 1.2 : -1,
    )
  }

  #complementFit({ complement }: Occurrence, entity: Entity): number {
    if (complement.length === 0 || entity.complement.size === 0) return 0
    return complement.some((word) => entity.complement.has(word))
      ? weights.complement
      : weights.otherComplement
  }

  /** "le groupe", "l’association", "le rapport", "les chercheurs". */
  #thing(occurrence: Occurrence): Entity {
    const { kind, thing, determiner, plural, complement, roles } = occurrence
    if (determiner === 'indefinite' || determiner === null) return this.#create(occurrence)
    const isBare = complement.length === 0
    const found = this.#best((entity, standing) => {
      if (entity.kind !== kind || entity.plural !== plural) return null
      const far = occurrence.sentence - standing.sentence
      const isSame = thing
        ? entity.things.has(thing.word)
        : roles.some((role) => entity.roles.some(({ lemma }) => lemma === role.lemma))
      if (isSame) {
        const fit = this.#complementFit(occurrence, entity)
        return fit < 0
          ? null
          : weights.sameRole + fit + this.#salience(entity, standing, occurrence, roleReach)
      }
      // "le syndicat" for an acronym of which the article does not say what it is.
      const isOpaque = kind === 'organisation' && entity.isNamed && entity.things.size === 0
      if (!isBare || !isOpaque || far > 4 || !isCompatibleThing(entity, occurrence)) return null
      return weights.unknownRole + this.#salience(entity, standing, occurrence)
    }, -2)
    return found ?? this.#create(occurrence)
  }

  #salience(
    entity: Entity,
    standing: Standing,
    occurrence: Occurrence,
    cap = Number.POSITIVE_INFINITY,
  ): number {
    const { sentence, passage } = occurrence
    const far = Math.min(cap, sentence - standing.sentence)
    return (
      -weights.distance * far +
      (standing.wasSubject ? weights.subject : 0) +
      this.#speech(entity, standing, occurrence) +
      weights.frequency * Math.log(standing.count) +
      (standing.isNested ? weights.nested : 0) +
      (standing.isQuoted ? weights.quoted : 0) +
      (standing.passage === passage ? weights.sameParagraph : 0)
    )
  }

  /** Whoever spoke last goes on, in the same paragraph above all. */
  #speech(entity: Entity, standing: Standing, occurrence: Occurrence): number {
    if (this.#speaker !== entity || occurrence.sentence - standing.spoke > 6) return 0
    const weight = occurrence.passage === standing.passage ? weights.speaker : weights.sameSpeech
    return this.isSpeaker(occurrence) ? weight : weight * weights.silent
  }

  /**
   * The candidate with the most points, if there are `least` and no other one is as good.
   *
   * @param score Points of a candidate, null for none; `place` counts from 0, the one mentioned last.
   */
  #best(
    score: (entity: Entity, standing: Standing, place: number) => number | null,
    least = -4,
  ): Entity | null {
    let best: Entity | null = null
    let first = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    for (let place = 0; place < this.#recent.length; place++) {
      const entity = this.#recent[place]!
      const points = score(entity, this.#standings.get(entity)!, place)
      if (points === null) continue
      if (points > first) {
        second = first
        first = points
        best = entity
      } else if (points > second) second = points
    }
    return first >= least && first - second >= margin ? best : null
  }

  #create(occurrence: Occurrence): Entity {
    return new Entity(occurrence.kind, occurrence.plural)
  }

  /** Two entities are one after all. */
  #merge(from: Entity, into: Entity): void {
    into.absorb(from)
    this.#merged.set(from, into)
    const at = this.#recent.indexOf(from)
    if (at >= 0) this.#recent.splice(at, 1)
  }

  #touch(entity: Entity, occurrence: Occurrence): void {
    this.#found.set(occurrence, entity)
    if (!this.named.has(occurrence)) {
      entity.learn(occurrence)
      entity.occurrences.push(occurrence)
    }
    const { sentence, passage, isSubject, isNested, isQuoted } = occurrence
    const known = this.#standings.get(entity)
    const speaks = this.isSpeaker(occurrence)
    if (speaks) this.#speaker = entity
    if (known && isQuoted && !known.isQuoted && !speaks) return
    const standing: Standing = known ?? {
      sentence,
      passage,
      wasSubject: isSubject,
      isNested,
      isQuoted,
      spoke: Number.NEGATIVE_INFINITY,
      count: 0,
    }
    standing.wasSubject = isSubject || (known?.sentence === sentence && known.wasSubject)
    standing.sentence = sentence
    standing.passage = passage
    standing.isNested = isNested
    standing.isQuoted = isQuoted && !speaks
    standing.count++
    if (speaks) standing.spoke = sentence
    this.#standings.set(entity, standing)
    const at = this.#recent.indexOf(entity)
    if (at >= 0) this.#recent.splice(at, 1)
    this.#recent.unshift(entity)
    if (this.#recent.length > mostCandidates) this.#recent.pop()
  }
}

/** How well a role fits what is known of somebody; 0: not at all. */
function roleFit(role: RoleSense, entity: Entity): number {
  let best = 0
  for (const known of entity.roles) {
    if (known.lemma === role.lemma) return weights.sameRole
    if (sharesHead(known.lemma, role.lemma)) best = Math.max(best, weights.sameHead)
    if (role.standsFor.some((name) => known.classes.includes(name))) best = Math.max(best, weights.paraphrase)
    if (known.standsFor.some((name) => role.classes.includes(name))) best = Math.max(best, weights.paraphrase)
  }
  if (best === 0 && role.standsFor.includes('*')) return weights.anyone
  return best
}

/** "la directrice" for a "directrice générale", "the pharmacist" for a "head pharmacist". */
function sharesHead(one: string, other: string): boolean {
  return (
    one.startsWith(`${other} `) ||
    other.startsWith(`${one} `) ||
    one.endsWith(` ${other}`) ||
    other.endsWith(` ${one}`)
  )
}

const isCompatibleThing = (entity: Entity, { gender }: Occurrence): boolean =>
  // The article of an acronym agrees with its head: "la CGT" is "la centrale", and "le syndicat" all the same.
  entity.kind === 'organisation' || isCompatible(entity.gender, gender)
