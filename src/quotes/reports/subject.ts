import { mentionBefore } from '../mentions/before.ts'
import { changed, mentionOf } from '../mentions/make-mention.ts'
import type { Mention } from '../mentions/mention.ts'
import { readMention } from '../mentions/mention.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'
import { Tense } from '../words/conjugation.ts'
import type { Reader } from '../words/reader.ts'

/** How far back the beginning of a clause is sought, in units. */
const longestClause = 60

/** A subject, and whether it stands beside its verb. */
export interface Subject {
  readonly mention: Mention
  readonly isNear: boolean
}

/**
 * The subject that stands before a verb.
 *
 * @param from First unit of the sentence.
 * @param verb First unit of the verb group.
 * @param known The subject of the verb before in the same sentence, for "… et ajoute".
 */
export function subjectBefore(
  scene: Scene,
  from: number,
  verb: number,
  known: Mention | null,
): Subject | null {
  const { reader } = scene
  const { words, lexicon } = reader
  let end = verb
  while (end > from && isAside(reader, end - 1)) end--
  const previous = end - 1
  if (previous < from) return null
  const atom = scene.atoms[scene.atomAt(previous)]
  if (atom) {
    const named = namedBy(reader, from, atom)
    if (named) return near(named)
  }
  if (reader.is(lexicon.relatives, previous)) {
    const comma = words.value(previous - 1) === ',' ? previous - 1 : previous
    const antecedent = mentionBefore(reader, clauseStart(scene, from, comma), comma)
    return antecedent ? near(antecedent) : known && far(known)
  }
  if (reader.is(lexicon.subjects, previous)) {
    if (reader.after(lexicon.impersonalVerbs, verb) > 0) return null
    const mention = readMention(reader, previous)
    return mention && near(mention)
  }
  if (isFirstPerson(reader, previous)) {
    const self = selfAt(scene, previous)
    return self && near(self)
  }
  const beside = mentionBefore(reader, clauseStart(scene, from, end), end)
  if (beside) {
    if (!isGoverned(reader, beside.first, from)) return near(beside)
    // "À Lyon, le maire dénonce": the place is no name of the mayor.
    const apposed =
      beside.role && beside.role.start > beside.end ? readMention(reader, words.at(beside.role.start)) : null
    if (apposed?.last === end) return near(apposed)
  }
  if (words.value(previous) === ',' || words.value(previous) === ')' || words.value(previous) === '–') {
    // "X, maire de Y, affirme": the phrase before the apposition.
    const clause = clauseBehindQuote(scene, from, verb)
    const opener =
      (clause > from ? sentenceSubject(scene, clause, verb) : null) ?? sentenceSubject(scene, from, verb)
    if (opener) return far(opener)
  }
  if (known) return far(known)
  const opener = sentenceSubject(scene, from, verb)
  return opener && far(opener)
}

/** "On entend [le guide] crier", "She heard [him] shout": whose doing a bare infinitive is, right before it. */
export function subjectOfInfinitive(scene: Scene, from: number, verb: number): Mention | null {
  const { reader } = scene
  if (reader.verb(verb)?.tenses !== Tense.infinitive) return null
  const beside = mentionBefore(reader, clauseStart(scene, from, verb), verb)
  if (!beside || beside.mention === 'pronoun' || isGoverned(reader, beside.first, from)) return null
  return mayBeSomeone(beside, reader, beside.first) ? beside : null
}

/**
 * "Dénonçant « un passage en force », [la maire] a quitté la salle": the subject of the main clause behind one that has none.
 *
 * @param from Unit behind the verb of the first clause.
 */
export function subjectAhead(scene: Scene, { last }: Sentence, from: number): Mention | null {
  const { reader } = scene
  for (let index = from; index < Math.min(last, from + longestClause); ) {
    const atom = scene.atoms[scene.atomAt(index)]
    if (atom) index = Math.max(index + 1, atom.last)
    else if (reader.words.value(index++) === ',') {
      const mention = readMention(reader, index)
      if (mention && !mention.indefinite && opensPredicate(reader, mention.last)) return mention
    }
  }
  return null
}

/** Whether a verb, or what stands before one, follows a subject. */
const opensPredicate = (reader: Reader, index: number): boolean =>
  reader.isFiniteVerb(index) ||
  reader.isAuxiliary(index) ||
  reader.is(reader.lexicon.negations, index) ||
  reader.is(reader.lexicon.reflexives, index)

/** Whether a phrase may be said to speak: a name, or a head that is not known to be no person. */
export const mayBeSomeone = (
  { kind, mention, plural, indefinite }: Mention,
  reader: Reader,
  first: number,
): boolean =>
  !indefinite &&
  (kind !== 'unknown' ||
    mention === 'name' ||
    (!plural && reader.sense(reader.lexicon.people.determiners, first)?.sense.kind === 'definite'))

/** "[je] dis", not "[mon] avis" */
export const isFirstPerson = (reader: Reader, index: number): boolean =>
  reader.is(reader.lexicon.firstPerson, index) && !reader.is(reader.lexicon.determiners, index)

/** "Je leur répète": in an interview, whoever is asked. */
export const selfAt = (scene: Scene, index: number): Mention | null =>
  scene.isAnswer && scene.reader.is(scene.reader.lexicon.self, index)
    ? mentionOf(scene.reader, index, index + 1, index, index + 1, 'pronoun', 'person', null)
    : null

const near = (mention: Mention): Subject => ({ mention, isNear: true })
const far = (mention: Mention): Subject => ({ mention, isNear: false })

/** "Le collectif « Les Amis du rail » dénonce": a phrase whose name stands in marks. */
function namedBy(reader: Reader, from: number, atom: Atom): Mention | null {
  const { words } = reader
  const head = words.isCapital(atom.innerFirst)
    ? mentionBefore(reader, Math.max(from, atom.first - 8), atom.first)
    : null
  if (!head || head.mention === 'pronoun') return null
  const kind = head.kind === 'unknown' ? 'organisation' : head.kind
  return changed(head, { kind, mention: 'name', last: atom.last, end: words.to[atom.last - 1]! })
}

/** "lui aussi", "désormais": words between a subject and its verb. */
function isAside(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  if (!words.isWord(index) || words.isCapital(index)) return false
  if (reader.is(lexicon.subjects, index) || reader.is(lexicon.determiners, index)) return false
  return reader.isAdverb(index) || reader.after(lexicon.adverbs, index) === index + 1
}

/** Whether a preposition governs the phrase that begins at a unit: then it is no subject. */
function isGoverned(reader: Reader, index: number, from: number): boolean {
  const { lexicon } = reader
  for (let before = index - 1; before >= Math.max(from, index - 4); before--) {
    const next = reader.after(lexicon.otherPrepositions, before)
    if (next === index || reader.after(lexicon.sources, before) === index) return true
  }
  return index > from && reader.is(lexicon.genitives, index - 1)
}

/** Where the clause begins that ends at a unit: after the atom, the colon or the sentence start before it. */
function clauseStart(scene: Scene, from: number, to: number): number {
  const { words } = scene
  const limit = Math.max(from, to - longestClause)
  for (let index = to - 1; index >= limit; index--) {
    if (scene.atomAt(index) >= 0 && !isInsideName(scene, index)) return index + 1
    const mark = words.value(index)
    if (mark === ':' || mark === ';') return index + 1
  }
  return limit
}

/** "X says it is “fair”, but [Lina, of Orme, says …]": unit behind the conjunction that opens a clause behind a quote; or `from`. */
function clauseBehindQuote(scene: Scene, from: number, to: number): number {
  const { reader } = scene
  const start = clauseStart(scene, from, to)
  for (let index = start; index < Math.min(to, start + 2); index++)
    if (start > from && reader.is(reader.lexicon.conjunctions, index)) return index + 1
  return from
}

/** "Riton « la Science » Morel" */
function isInsideName(scene: Scene, index: number): boolean {
  const atom = scene.atoms[scene.atomAt(index)]!
  return (
    atom.last - atom.first <= 5 && scene.words.isCapital(atom.last) && scene.words.isCapital(atom.innerFirst)
  )
}

/** Unit after what a preposition governs; an apposition behind its comma is not looked at: "À Lyon, le maire". */
function objectEnd(reader: Reader, first: number): number {
  const mention = readMention(reader, first)
  if (!mention) return first
  return mention.role && mention.role.start > mention.end ? reader.words.at(mention.end) : mention.last
}

/** "Quand le maire est arrivé, les riverains …": the subject stands behind the clause that a comma closes. */
function opensClause(scene: Scene, index: number, limit: number): boolean {
  const { reader, words } = scene
  if (reader.after(reader.lexicon.subordinators, index) < 0) return false
  for (let at = index; at < limit; at++) if (words.value(at) === ',') return true
  return false
}

/** "Son rival, [lui], se tait": a pronoun between commas that is no subject goes with the phrase before it. */
const isEmphasis = (reader: Reader, { first, last }: Mention): boolean =>
  reader.words.value(first - 1) === ',' &&
  reader.words.value(last) === ',' &&
  !reader.is(reader.lexicon.subjects, first)

/** "il faut" names nobody; "meurtrière" in "l’attaque meurtrière" is no phrase of its own. */
function mayBeSubject(reader: Reader, mention: Mention, from: number): boolean {
  const { words, lexicon } = reader
  if (mention.mention === 'pronoun')
    return reader.after(lexicon.impersonalVerbs, mention.last) < 0 && !isEmphasis(reader, mention)
  const isDetermined =
    reader.is(lexicon.determiners, mention.first) ||
    reader.sense(lexicon.people.determiners, mention.first) !== null
  const isBare = !words.isCapital(mention.first) && !isDetermined
  // "Ingénieure de formation, elle a tout quitté": what stands before the comma tells of the subject.
  const isApposed =
    mention.mention === 'role' &&
    !isDetermined &&
    words.value(mention.last) === ',' &&
    reader.is(lexicon.subjects, mention.last + 1)
  if (isApposed) return false
  return !isBare || mention.first === from || !words.isWord(mention.first - 1)
}

/** "Interrogé par X, Y répond", "Puis, cherchant un visage": what a participle or gerund governs is no subject. */
function opensAside(reader: Reader, index: number, from: number): boolean {
  const { words, lexicon } = reader
  if (reader.is(lexicon.phraseEnds, index) && words.isCapital(index)) return true
  if (!reader.isGerund(index) || reader.after(lexicon.people.roles, index) > 0) return false
  return (
    index === from ||
    words.value(index - 1) === ',' ||
    reader.after(lexicon.otherPrepositions, index - 1) === index
  )
}

/**
 * The subject of the main clause: the first phrase of the sentence that nothing governs.
 *
 * @param to Unit that it may not reach.
 */
export function sentenceSubject(scene: Scene, from: number, to: number): Mention | null {
  const { reader } = scene
  const { words, lexicon } = reader
  let fallback: Mention | null = null
  const limit = Math.min(to, from + longestClause)
  for (let index = from; index < limit; ) {
    const atom = scene.atomAt(index)
    if (atom >= 0) {
      index = scene.atoms[atom]!.last
      continue
    }
    // "En face, Grâce Roche exulte": a capital inside the sentence opens a name.
    const isName = index > from && words.isCapital(index) && words.isCapital(index + 1)
    const preposition = Math.max(
      isName ? -1 : reader.after(lexicon.otherPrepositions, index),
      reader.after(lexicon.sources, index),
      reader.is(lexicon.genitives, index) ? index + 1 : -1,
    )
    if (preposition > 0) {
      index = Math.max(preposition, objectEnd(reader, preposition))
      continue
    }
    if (opensAside(reader, index, from) || (index - from < 2 && opensClause(scene, index, limit))) {
      while (index < limit && words.value(index) !== ',' && words.value(index) !== ':') index++
      continue
    }
    // "Dans une lettre, que Le Phare a lue, le patron dénonce": whoever acts in a relative is not the subject.
    const isRelative = reader.is(lexicon.relatives, index) || reader.is(lexicon.complementisers, index)
    if (isRelative && index > from && words.value(index - 1) === ',') {
      while (++index < limit && words.value(index) !== ',' && scene.atomAt(index) < 0);
      continue
    }
    // "Je leur répète tout le temps : « … »": whoever writes or answers, and nobody behind.
    if (reader.is(lexicon.self, index)) return selfAt(scene, index)
    const mention = readMention(reader, index)
    if (mention && mention.last <= to && !mention.indefinite && mayBeSubject(reader, mention, from)) {
      if (mention.kind !== 'unknown') return mention
      fallback ??= mention
      index = mention.last
      continue
    }
    index++
  }
  return fallback
}
