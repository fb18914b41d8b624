import type { PeopleLexicon, RoleSense } from '../words/people-lexicon.ts'
import type { Entity } from './entity.ts'
import type { Memory, Standing } from './memory.ts'
import type { Occurrence } from './occurrence.ts'

/** What evidence weighs, in points. One sentence back costs `distance`. */
export const weights = {
  distance: 0.35,
  /** The sentence before was about it; it was the subject where it was mentioned last. */
  topic: 1.7,
  subject: 0.5,
  thing: 1.3,
  /** It spoke last, in this paragraph or in the one before; less where somebody else has come in since. */
  speaker: 1.6,
  earlierSpeaker: 0.8,
  shifted: 0.3,
  /** For a mention beside no quote. */
  silent: 0.4,
  paragraph: 1.5,
  /** The sentence before brought it in by its name. */
  introduced: 1,
  frequency: 0.4,
  /** Nobody else whom a role may be was named in the paragraph. */
  alone: 1.2,
  gender: 0.7,
  /** For "l’intéressé": whoever spoke last spoke of somebody else. */
  ownWords: 12,
  nested: -1,
  quoted: -1.5,
  /** A pronoun stands for a person sooner than for an organisation, above all for one that did nothing. */
  organisation: -0.8,
  /** What an organisation says is told by its name: "dit-elle" is a person sooner still. */
  spokenFor: -0.8,
  idle: -1.4,
  /** The subject of the sentence before, for a pronoun that opens the next one. */
  goesOn: 2.1,
  nameless: -0.5,
  /** Nothing tells whether its name is that of a person. */
  unsure: -0.6,
  namelessThing: -1.2,
  sameRole: 4,
  sameHead: 3.2,
  paraphrase: 2.6,
  specialised: 1,
  anyone: 1,
  sameAge: 4,
  /** Nothing was told of what the candidate does; something else was told. */
  unknownRole: 0.4,
  /** Somebody else is by and large what a role says. */
  likened: -1.5,
  otherRole: -2.2,
  elsewhere: -0.8,
  /** Something else of the same trade was told. */
  sameTrade: 0.8,
  complement: 1.2,
  otherComplement: -4,
} as const

/** How present an entity is at an occurrence. */
export function salience(
  memory: Memory,
  entity: Entity,
  standing: Standing,
  occurrence: Occurrence,
  speaks: boolean,
  reach = Number.POSITIVE_INFINITY,
): number {
  const far = Math.min(reach, occurrence.sentence - standing.sentence)
  // "Lina a parlé. Un élu, Yann Kerbrat, l’attendait. « … », dit …": who was not in the sentence before has made room.
  const before = occurrence.sentence - 1
  const presence = memory.arrival === before && standing.sentence < before ? weights.shifted : 1
  return (
    -weights.distance * far +
    presence * aboutness(memory, entity, standing, before) +
    presence * speech(memory, entity, standing, occurrence, speaks) +
    weights.frequency * Math.log(standing.count) +
    (standing.isNested ? weights.nested : 0) +
    (standing.isQuoted ? weights.quoted : 0) +
    (standing.passage === occurrence.passage ? weights.paragraph : 0) +
    (occurrence.sentence - standing.introduced === 1 ? weights.introduced : 0)
  )
}

/** Whom the sentence before was about; people are remembered as topics for longer than things. */
function aboutness(memory: Memory, entity: Entity, standing: Standing, before: number): number {
  if (memory.topic === entity) return weights.topic
  if (!standing.wasSubject) return 0
  return entity.kind === 'organisation' && standing.sentence === before ? weights.thing : weights.subject
}

/** Whoever spoke last goes on, in the same paragraph above all. */
function speech(
  memory: Memory,
  entity: Entity,
  standing: Standing,
  occurrence: Occurrence,
  speaks: boolean,
): number {
  if (memory.speaker !== entity || occurrence.sentence - standing.spoke > 6) return 0
  const weight = occurrence.passage === standing.passage ? weights.speaker : weights.earlierSpeaker
  return weight * (memory.topic === entity ? 1 : weights.shifted) * (speaks ? 1 : weights.silent)
}

/** How well a role fits what is known of somebody; 0: not at all. */
export function roleFit(
  role: RoleSense,
  entity: Entity,
  isSubject: boolean,
  { deputies }: PeopleLexicon,
): number {
  let best = 0
  const isDeputy = deputies.has(firstWord(role))
  for (const known of entity.roles) {
    if (isDeputy !== deputies.has(firstWord(known))) continue
    if (known.lemma === role.lemma) return weights.sameRole
    if (sharesHead(known.lemma, role.lemma)) best = Math.max(best, weights.sameHead)
    if (role.standsFor.some((name) => known.classes.includes(name))) best = Math.max(best, weights.paraphrase)
    // "La joueuse … La gardienne": told more exactly, by a sentence about her.
    if (isSubject && known.standsFor.some((name) => role.classes.includes(name)))
      best = Math.max(best, weights.specialised)
  }
  return best
}

const firstWord = ({ lemma }: RoleSense): string => lemma.slice(0, lemma.indexOf(' '))

/** "la directrice" for a "directrice générale", "the pharmacist" for a "head pharmacist". */
function sharesHead(one: string, other: string): boolean {
  return (
    one.startsWith(`${other} `) ||
    other.startsWith(`${one} `) ||
    one.endsWith(` ${other}`) ||
    other.endsWith(` ${one}`)
  )
}

/** "le maire de Brest" is not "le maire de Quimper". */
export function complementFit({ complement }: Occurrence, entity: Entity): number {
  if (complement.length === 0 || entity.complement.size === 0) return 0
  return complement.some((word) => entity.complement.has(word)) ? weights.complement : weights.otherComplement
}

/** Whether a thing may be one known: "l’association", "la société" for "l’entreprise", not "le géant suisse". */
export function isSameThing(occurrence: Occurrence, entity: Entity, lexicon: PeopleLexicon): boolean {
  const { thing, roles, tail } = occurrence
  if (tail.length > 0 && entity.tail.size > 0 && !tail.some((word) => entity.tail.has(word))) return false
  if (!thing) return roles.some((role) => entity.roles.some(({ lemma }) => lemma === role.lemma))
  if (entity.things.has(thing.word)) return true
  const kin = lexicon.kin(thing.word)
  return (
    tail.length === 0 && kin !== undefined && [...entity.things].some((word) => lexicon.kin(word) === kin)
  )
}
