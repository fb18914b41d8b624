import type { Gender, RoleSense } from '../words/people-lexicon.ts'
import type { Occurrence } from './occurrence.ts'

export type EntityKind = 'person' | 'organisation' | 'group' | 'document' | 'unknown'

/** Names and roles of one person that are kept. */
const mostForms = 16

/** Somebody or something that the article mentions, once or more. */
export class Entity {
  readonly occurrences: Occurrence[] = []
  /** Names of one or more words, folded. */
  readonly names: (readonly string[])[] = []
  readonly roles: RoleSense[] = []
  /** Folded words that complete its roles or its kind: 'brest' of "maire de Brest". */
  readonly complement = new Set<string>()
  /** Folded content words behind the head of its phrases. */
  readonly tail = new Set<string>()
  /** Words for its kind: 'association', 'groupe'. */
  readonly things = new Set<string>()
  age: number | null = null
  #masculine = 0
  #feminine = 0

  constructor(
    public kind: EntityKind,
    readonly plural: boolean,
  ) {}

  get isNamed(): boolean {
    return this.names.length > 0
  }

  /** A name of one word, without an article, of which all that is known is that it acts: "Jobic rame", or a firm. */
  get mayBePerson(): boolean {
    return (
      this.kind === 'unknown' &&
      this.names.length > 0 &&
      this.occurrences.every(
        ({ isPlace, determiner, mention }) => mention !== 'name' || (!isPlace && !determiner),
      ) &&
      this.occurrences.some(
        ({ witness, isSubject, isQuoted, words }) =>
          isSubject &&
          !isQuoted &&
          witness?.acts === true &&
          // "Regulars queued": a plural has its capital from the sentence.
          !(witness.opens && words[0]!.endsWith('s')),
      )
    )
  }

  /** As far as honorifics, first names, articles and roles tell. */
  get gender(): Gender {
    if (this.#masculine === this.#feminine) return null
    return this.#masculine > this.#feminine ? 'masculine' : 'feminine'
  }

  /** Take in what an occurrence tells. A pronoun tells less than a name or a role. */
  learn(occurrence: Occurrence): void {
    const { gender, honorific, mention, words, roles, complement, thing } = occurrence
    const weight = honorific?.gender ? 8 : mention === 'pronoun' ? 0.5 : 2
    if (gender === 'masculine') this.#masculine += weight
    else if (gender === 'feminine') this.#feminine += weight
    if (words.length > 0 && this.names.length < mostForms && !this.names.some((name) => isSame(name, words)))
      this.names.push(words)
    for (const role of occurrence.title ? [...roles, occurrence.title] : roles)
      if (this.roles.length < mostForms && !this.roles.some(({ lemma }) => lemma === role.lemma))
        this.roles.push(role)
    for (const word of complement) this.complement.add(word)
    for (const word of occurrence.tail) this.tail.add(word)
    this.age ??= occurrence.age
    if (thing) this.things.add(thing.word)
    if (this.kind === 'unknown' && occurrence.kind !== 'unknown') this.kind = occurrence.kind
  }

  /** Take over all that another one, the same after all, was known by. */
  absorb(other: Entity): void {
    for (const occurrence of other.occurrences) this.learn(occurrence)
    this.occurrences.push(...other.occurrences)
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one === other || (one.length === other.length && one.every((word, index) => word === other[index]))
