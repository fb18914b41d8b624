import type { Speaker } from '../../schema/index.ts'
import type { Agreement, DeterminerKind, Gender, RoleSense, ThingSense } from '../words/people-lexicon.ts'
import type { Witness } from './witness.ts'

/** A phrase that mentions somebody or something, as far as its own words tell. */
export interface Occurrence {
  /** Index among the passages. */
  readonly passage: number
  /** Number of its sentence, counted over the article; a new paragraph counts as one more. */
  readonly sentence: number
  /** Units of the phrase; end exclusive. */
  readonly first: number
  readonly last: number
  /** Text offsets of the name or phrase, without the apposition. */
  readonly start: number
  readonly end: number
  readonly mention: Speaker['mention']
  readonly kind: Speaker['kind']
  readonly gender: Gender
  readonly plural: boolean
  readonly determiner: DeterminerKind | null
  /** Folded words of the proper name in order, without honorific and particles; empty where nothing is named. */
  readonly words: readonly string[]
  /** Where the name begins after its honorific, in text offsets. */
  readonly nameStart: number
  readonly honorific: Agreement | null
  /** What its honorific tells: "[Me] Roche". */
  readonly title: RoleSense | null
  /** Its article holds a preposition: "du préfet". */
  readonly isContracted: boolean
  /** Roles of the phrase and its apposition, the head first. */
  readonly roles: readonly RoleSense[]
  /** Of an organisation, group or document: the word that tells it. */
  readonly thing: (ThingSense & { readonly word: string }) | null
  /** Folded content words that complete the role or the thing: 'brest' in "le maire de Brest". */
  readonly complement: readonly string[]
  /** All content words behind the head: 'taïwanais' in "le géant taïwanais". */
  readonly tail: readonly string[]
  /** Text offsets of the role beside a name. */
  readonly role: { readonly start: number; readonly end: number } | null
  /** What stands before its verb, or opens its sentence. */
  readonly isSubject: boolean
  /** Opens its sentence. */
  readonly opens: boolean
  /** The subject behind a fronted phrase and its comma: "Selon Lina Roche, [le maire] …" */
  readonly isBehindFront: boolean
  /** Stands inside marks: somebody else says it. */
  readonly isQuoted: boolean
  /** Inside another phrase: "l’avocat de [Noël Dumas]". */
  readonly isNested: boolean
  /** "Lila Roux, 44 ans" */
  readonly age: number | null
  /** A relative clause or an apposition of its own tells more of it: "la cuisinière, qui n’a pas donné son nom". */
  readonly isTold: boolean
  /** Words before it tell that it is the name of whoever was spoken of: "Il s’appelle [Luc Roux]". */
  readonly isNaming: boolean
  /** "Le Dolois, [lui], attend": not whom the sentence before was about. */
  readonly isContrasted: boolean
  /** Goes with the name before it: "Paul Martin et [Jean Roux]". */
  readonly isJoined: boolean
  /** "celui-ci", "ce dernier", "the latter": whoever was mentioned last. */
  readonly isLatter: boolean
  /** "l’intéressé": whom others just spoke of. */
  readonly isConcerned: boolean
  /** A capital in its complement: "le ministère de la [C]ulture". */
  readonly hasCapital: boolean
  /** "le premier", "the latter": which of two, by their order. */
  readonly rank: 'first' | 'second' | null
  /** A pronoun that stands for no person: "it". */
  readonly isNeuter: boolean
  /** What tells whom or what its name names; null without a name. */
  readonly witness: Witness | null
  /** "à Vernoux": a name that may be that of a place. */
  readonly isPlace: boolean
}
