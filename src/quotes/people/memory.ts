import type { Gender } from '../words/people-lexicon.ts'
import type { Entity } from './entity.ts'
import type { Occurrence } from './occurrence.ts'

/** Where and how an entity was mentioned last. */
export interface Standing {
  sentence: number
  passage: number
  wasSubject: boolean
  isNested: boolean
  isQuoted: boolean
  /** Turn of its last mention that was no pronoun, counted over all mentions. */
  named: number
  /** Sentence in which it last spoke; -Infinity: never. */
  spoke: number
  /** Mentions so far. */
  count: number
  /** Sentence in which it was first named. */
  introduced: number
  /** Whether a role was told of it so far. */
  hasRole: boolean
  /** Whether one was that is more than kin: "sa mère" tells nothing of her work. */
  hasTrade: boolean
  /** Of the noun or name that it was last mentioned with: "la société", then "le groupe". */
  gender: Gender
}

/** Candidates for one mention: those mentioned last. */
const mostCandidates = 80
/** Two candidates closer than this, in points, are not told apart. */
const margin = 0.25

/** Whom a reader of the article has in mind. */
export class Memory {
  readonly #standings = new Map<Entity, Standing>()
  /** Last mentioned first. */
  readonly #recent: Entity[] = []

  /** @param kinships Classes of roles that are kin. */
  constructor(readonly kinships: ReadonlySet<string>) {}

  /** Mentions so far. */
  turn = 0
  #pair: readonly [Entity, Entity] | null = null
  /** Who spoke last in a quote. */
  speaker: Entity | null = null
  /** Sentence in which somebody last came in by name. */
  arrival = Number.NEGATIVE_INFINITY
  /** Whom the last sentence was about that has a person for its subject. */
  topic: Entity | null = null

  standing(entity: Entity): Readonly<Standing> | undefined {
    return this.#standings.get(entity)
  }

  knows(entity: Entity): boolean {
    return this.#standings.has(entity)
  }

  /**
   * The two people whom "the former" and "the latter" tell apart, in the order of their mention; null: nobody knows which.
   *
   * @param reach Sentences in which both must have been mentioned.
   */
  pair(sentence: number, reach: number): readonly [Entity, Entity] | null {
    const [last, before] = this.people.filter(({ plural }) => !plural)
    const known = this.#pair
    if (known && [last, before].every((entity) => entity && known.includes(entity))) return known
    if (!last || !before) return null
    if ([last, before].some((entity) => sentence - this.#standings.get(entity)!.sentence > reach)) return null
    this.#pair = [before, last]
    return this.#pair
  }

  /** Those in mind who are people, last mentioned first. */
  get people(): readonly Entity[] {
    return this.#recent.filter(({ kind }) => kind === 'person')
  }

  /** Whether one of those in mind is such. */
  some(test: (entity: Entity) => boolean): boolean {
    return this.#recent.some(test)
  }

  /** The one person with a name, if there is one, whom a paragraph has mentioned and the test lets through. */
  onlyIn(passage: number, test: (entity: Entity) => boolean): Entity | null {
    const found = this.people.filter(
      (entity) =>
        entity.isNamed && !entity.plural && this.#standings.get(entity)!.passage === passage && test(entity),
    )
    return found.length === 1 ? found[0]! : null
  }

  /** Take in a mention. */
  touch(entity: Entity, occurrence: Occurrence, speaks: boolean): void {
    const { sentence, passage, isNested, isQuoted, isJoined, roles, mention } = occurrence
    this.turn++
    if (speaks) this.speaker = entity
    // Of two that go together neither is the topic, and both are subjects if one is.
    const partner = isJoined ? this.#recent[0] : undefined
    const isSubject = occurrence.isSubject || (partner ? this.#standings.get(partner)!.wasSubject : false)
    if (entity.kind === 'person' && (speaks || (isSubject && !isQuoted && !isNested)))
      this.topic = partner && !speaks ? null : entity
    const known = this.#standings.get(entity)
    // "le jeune Luc Roux": a word for anyone tells nothing of his work.
    const isTold = roles.some(({ classes, standsFor }) => classes.length > 0 || !standsFor.includes('*'))
    const isTrade =
      isTold &&
      roles.some(({ classes }) => classes.length === 0 || classes.some((name) => !this.kinships.has(name)))
    if (known && isTold) known.hasRole = true
    if (known && isTrade) known.hasTrade = true
    // What others say of somebody moves nobody.
    if (known && isQuoted && !known.isQuoted && !speaks) return
    const never = Number.NEGATIVE_INFINITY
    const introduced = known?.introduced ?? never
    const isArrival =
      introduced === never && mention === 'name' && entity.kind === 'person' && !isQuoted && !isNested
    if (isArrival) this.arrival = sentence
    const standing: Standing = {
      sentence,
      passage,
      wasSubject: isSubject || (known?.sentence === sentence && known.wasSubject),
      isNested,
      isQuoted: isQuoted && !speaks,
      named: mention === 'pronoun' ? (known?.named ?? Number.NEGATIVE_INFINITY) : this.turn,
      spoke: speaks ? sentence : (known?.spoke ?? Number.NEGATIVE_INFINITY),
      count: (known?.count ?? 0) + 1,
      introduced: isArrival ? sentence : introduced,
      hasRole: known?.hasRole ?? isTold,
      hasTrade: known?.hasTrade ?? isTrade,
      gender: mention === 'pronoun' ? (known?.gender ?? null) : occurrence.gender,
    }
    this.#standings.set(entity, standing)
    this.#forget(entity)
    this.#recent.unshift(entity)
    if (this.#recent.length > mostCandidates) this.#recent.pop()
  }

  /** An entity turned out to be another one. */
  merge(from: Entity, into: Entity): void {
    this.#forget(from)
    if (this.speaker === from) this.speaker = into
    if (this.topic === from) this.topic = into
    const standing = this.#standings.get(from)
    if (standing && !this.#standings.has(into)) {
      this.#standings.set(into, standing)
      this.#recent.unshift(into)
    }
  }

  #forget(entity: Entity): void {
    const at = this.#recent.indexOf(entity)
    if (at >= 0) this.#recent.splice(at, 1)
  }

  /**
   * The candidate with the most points, if there are `least` and no other one is as good.
   *
   * @param score Points of a candidate, null for none; `place` counts from 0, the one mentioned last.
   */
  best(
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
}
