import { Entity } from './entity.ts'
import { salience } from './evidence.ts'
import type { Memory, Standing } from './memory.ts'
import { isCompatible } from './naming.ts'
import type { Occurrence } from './occurrence.ts'
import { pronounReach } from './pronoun.ts'
import { nearReach } from './untold.ts'

/** Sentences within which a name may be that of whom a role stood for. */
const describedReach = 6

/** Years from which somebody has a trade. */
const ofAge = 16

/** Tells of whom the article spoke before it gave the name: a role, "l’homme", a pronoun. */
export class Introductions {
  /** Somebody of whom only pronouns spoke so far, and the sentence in which the first one did. */
  #pending: Entity | null = null
  #asked = 0

  /**
   * @param speaks Whether an occurrence says who speaks in a quote.
   * @param isHeadline Whether it stands above the body.
   */
  constructor(
    readonly memory: Memory,
    readonly speaks: (occurrence: Occurrence) => boolean,
    readonly isHeadline: (occurrence: Occurrence) => boolean,
  ) {}

  /** "« J’attends », dit-elle.": somebody who will be named, where nobody known may be meant; else null. */
  expect({ kind, gender, plural, isNeuter, isLatter, isConcerned, sentence }: Occurrence): Entity | null {
    if (gender === null || plural || isNeuter || isLatter || isConcerned) return null
    if (this.memory.people.some((known) => !known.plural && isCompatible(known.gender, gender))) return null
    this.#pending = new Entity(kind, plural)
    this.#asked = sentence
    return this.#pending
  }

  /** "Le procureur n’y croit pas. « … », dit Odile Kermadec.": who was waiting for the name; null: it names somebody new. */
  of(named: Entity, occurrence: Occurrence): Entity | null {
    if (this.memory.knows(named) || named.kind === 'organisation') return null
    // "Son homme de confiance, Luc Roux, …": somebody’s own is not himself.
    if (occurrence.determiner === 'possessive') return null
    const awaited = this.#awaited(named, occurrence)
    if (awaited) return awaited
    const { words, honorific, witness, role, roles, isSubject } = occurrence
    // "Luc Salas, éleveur, …": with a work of his own, he is somebody else; "le Tchèque Tomas Vrba" may be the same.
    if (roles.length === 0 ? role !== null : roles.some(({ classes }) => classes.length > 0)) return null
    // "Faux, s’indigne le maire.": one word in upper case may be no name.
    if (words.length < 2 && !honorific && !witness?.firstName) return null
    if (!isSubject && !this.speaks(occurrence)) return null
    return (
      this.#announced(named, occurrence) ??
      this.#described(named, occurrence) ??
      this.#meant(named, occurrence)
    )
  }

  /** "« J’attends », dit-elle. Lina Roche, 50 ans, vit à Dol.": of whom a pronoun spoke before anybody was named. */
  #awaited(named: Entity, { isSubject, sentence, isNested, isNaming }: Occurrence): Entity | null {
    // "Un vieil homme … Il s’appelle Luc Roux.": whom the sentence before was about.
    if (isNaming) {
      const { topic } = this.memory
      const isOne = topic && !topic.isNamed && !topic.plural && isCompatible(topic.gender, named.gender)
      return isOne ? topic : null
    }
    const pending = this.#pending
    if (isNested || !isSubject || !pending || !isCompatible(pending.gender, named.gender)) return null
    this.#pending = null
    return sentence - this.#asked > pronounReach ? null : pending
  }

  /** "Un berger condamné" above "Rémi Faucheur devra …": the one person of a headline, named where the article begins. */
  #announced(named: Entity, { isSubject, passage }: Occurrence): Entity | null {
    const { people } = this.memory
    const [found] = people
    if (!isSubject || people.length !== 1 || !found || found.isNamed || found.plural) return null
    const [first] = found.occurrences
    const isAbove = first && this.isHeadline(first) && passage - first.passage === 1
    return isAbove && isCompatible(found.gender, named.gender) ? found : null
  }

  /**
   * "La violoniste arrête. « … », dit-elle. Lina Roche, 50 ans, …": a name of which nothing is told when it first comes is
   * that of whom the lines before were about.
   */
  #described(named: Entity, occurrence: Occurrence): Entity | null {
    const { topic } = this.memory
    const { isNested, isQuoted, isJoined, age, sentence, passage, title, isBehindFront } = occurrence
    if (!topic || topic.isNamed || topic.plural || !isCompatible(topic.gender, named.gender)) return null
    // "« … », répond Luc Roux.": somebody else; "Luc Roux y voit « … »": whose name opens the sentence goes on.
    if (isNested || isQuoted || isJoined || (this.speaks(occurrence) && !occurrence.opens)) return null
    // "En défense, Me Roche …", "Me Roche …": a title, or the front of the sentence, brings in somebody else.
    if (title || isBehindFront) return null
    if (topic.occurrences[0]?.determiner !== 'definite' || topic.roles.length === 0) return null
    const standing = this.memory.standing(topic)
    if (!standing || standing.isQuoted || passage - standing.passage > 1) return null
    // "« … », dit l’institutrice. Lina, 10 ans, …": too young for a trade.
    if (age !== null && age < ofAge) return null
    const isTold = age !== null || standing.spoke > Number.NEGATIVE_INFINITY
    return isTold && sentence - standing.sentence <= describedReach ? topic : null
  }

  /** "Le procureur n’y croit pas. « … », dit Odile Kermadec.": the role that fits best. */
  #meant(named: Entity, occurrence: Occurrence): Entity | null {
    const speaks = this.speaks(occurrence)
    // "Le maire est parti. Lina Roche a crié « … »": who opens a sentence is somebody else.
    if (occurrence.witness?.opens) return null
    return this.memory.best((entity, standing) =>
      isWaiting(entity, standing, named, occurrence, speaks)
        ? salience(this.memory, entity, standing, occurrence, speaks)
        : null,
    )
  }
}

function isWaiting(
  entity: Entity,
  standing: Standing,
  named: Entity,
  { passage, sentence }: Occurrence,
  speaks: boolean,
): boolean {
  if (entity.kind !== 'person' || entity.plural || entity.isNamed || entity.roles.length === 0) return false
  if (standing.passage !== passage || sentence - standing.sentence > nearReach) return false
  // "« Mon client n’a rien fait », explique Me Roche.": whom the words speak of is not who speaks.
  if (!standing.wasSubject || standing.isQuoted || !isCompatible(entity.gender, named.gender)) return false
  // "« Où ça ? » demande le sergent. « Ici », répond Luc Roux.": who has spoken is somebody else.
  const determiner = entity.occurrences[0]?.determiner
  const isOther = determiner === 'indefinite' || (speaks && determiner === 'definite')
  if (isOther && standing.spoke > Number.NEGATIVE_INFINITY) return false
  const isAnyone = entity.roles.some(({ standsFor }) => standsFor.includes('*'))
  return isAnyone || (speaks && determiner !== 'indefinite')
}
