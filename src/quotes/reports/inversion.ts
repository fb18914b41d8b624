import { mentionAfter } from '../mentions/after.ts'
import { mentionBefore, withPartner } from '../mentions/before.ts'
import { isDemonstrative, type Mention, readMention } from '../mentions/mention.ts'
import type { Scene, Sentence } from '../scene.ts'
import { Force, isFiniteForm } from '../words/conjugation.ts'
import { readVerbGroup, type VerbGroup } from '../words/verb-group.ts'
import { isApposition, type Place } from './place.ts'

/** Units of an apposition between a subject and its verb. */
const longestApposition = 24

/**
 * The subject behind a verb: "« … », dit [hier] le maire".
 *
 * @returns null where the phrase behind the verb is its object, or none follows.
 */
export function subjectBehind(
  scene: Scene,
  sentence: Sentence,
  group: VerbGroup,
  place: Place,
): Mention | null {
  const { reader } = scene
  if (reader.is(reader.lexicon.complementisers, group.next)) return null
  const limit = Math.min(sentence.last, scene.nextAtom(group.next))
  const mention = mentionAfter(reader, group.next, limit)
  if (!mention || mention.last > sentence.last) return null
  if (reader.is(reader.lexicon.impersonal, mention.first)) return mention
  return maySpeak(scene, sentence, mention, group, place) ? withPartner(reader, mention, limit) : null
}

function maySpeak(
  scene: Scene,
  sentence: Sentence,
  mention: Mention,
  group: VerbGroup,
  place: Place,
): boolean {
  const { reader } = scene
  const isAnyone = mention.kind !== 'unknown' || mention.mention === 'name'
  if (place === 'quote') {
    const isParted = isPartedFrom(scene, sentence, group.first)
    if (
      (!isAnyone || group.force === 0) &&
      isBehindApposition(scene, sentence, group.first, group.force === 0)
    )
      return false
    // "« Les Amis du vent » appelle les élus à agir": without a comma, the quote may be a name and the subject.
    if (!isClosed(scene, group.first) && (mention.kind === 'group' || !isAnyone)) return false
    if (group.force & (Force.speech | Force.manner)) return isAnyone || isParted
    return isAnyone && mention.mention !== 'pronoun' && isParted
  }
  if (mention.mention === 'pronoun' && !isDemonstrative(reader, mention.first)) return false
  return isAnyone && (group.force & Force.speech) !== 0
}

/** "X, « très inquiet », demande un délai": the subject stands before the quote. */
function isBehindApposition(scene: Scene, sentence: Sentence, verb: number, isUnknown: boolean): boolean {
  let index = verb - 1
  while (index >= sentence.first && scene.atomAt(index) < 0) index--
  const atom = scene.atoms[scene.atomAt(index)]
  if (!atom || atom.first === sentence.first || !isApposition(scene, atom)) return false
  return isUnknown || mentionBefore(scene.reader, sentence.first, atom.first - 1) !== null
}

/** Whether a comma, '!' or '?' stands between a quote and what follows it, or at the end of the quote. */
function isClosed(scene: Scene, index: number): boolean {
  const atom = scene.atoms[scene.atomAt(index - 1)]
  return !atom || scene.words.value(atom.innerLast - 1) === ',' || scene.endsWithin(atom)
}

/** Whether a comma or a closing '!' or '?' parts the quote from what follows it. */
function isPartedFrom(scene: Scene, sentence: Sentence, index: number): boolean {
  const { words } = scene
  if (words.value(index - 1) === ',') return true
  const atom = scene.atoms[scene.atomAt(index - 1)]
  return (
    atom !== undefined &&
    (words.value(atom.innerLast - 1) === ',' ||
      scene.endsWithin(atom) ||
      atom.first === sentence.first ||
      words.value(atom.first - 1) === ':')
  )
}

/**
 * "Si le maire salue « une avancée », Lina dénonce « un recul »": where verbs stand before their subject behind a quote, one
 * behind its subject leads on to other words.
 */
function leadsOn(scene: Scene, sentence: Sentence, { next }: VerbGroup): boolean {
  const { reader } = scene
  if (reader.lexicon.subjectAfterQuote) return false
  if (reader.is(reader.lexicon.complementisers, next)) return true
  for (let at = next; at < Math.min(sentence.last, next + 4); at++) {
    if (scene.atomAt(at) >= 0) return true
    if (scene.words.value(at) === ',') return false
  }
  return false
}

/**
 * A subject right behind a quote, and its verb: "“…,” Maya Linton, the union’s chair, said".
 *
 * @param index Unit behind the quote.
 */
export function readSubjectFirst(
  scene: Scene,
  sentence: Sentence,
  index: number,
): { mention: Mention; group: VerbGroup } | null {
  const { reader } = scene
  const mention = isClosed(scene, index) ? readMention(reader, index) : null
  // "“We have been here before,” one muttered.": whoever it is, nobody goes on speaking.
  if (!mention || (mention.indefinite && reader.is(reader.lexicon.relatives, mention.first))) return null
  if (mention.mention === 'pronoun' && !reader.lexicon.subjectAfterQuote) return null
  // "Après « La Mer », la romancière revient": what a preposition governs is no utterance of the subject behind it.
  const atom = scene.atoms[scene.atomAt(index - 1)] ?? scene.atoms[scene.atomAt(index - 2)]
  const isGoverned =
    atom !== undefined &&
    reader.after(reader.lexicon.otherPrepositions, atom.first - 1) === atom.first &&
    !reader.lexicon.subjectAfterQuote
  if (isGoverned) return null
  // French has the verb first; a subject before it must stand beside it.
  const reach = reader.lexicon.subjectAfterQuote ? longestApposition : 1
  const limit = Math.min(sentence.last, mention.last + reach, scene.nextAtom(mention.last))
  for (let at = mention.last; at < limit; at++) {
    const form = reader.verb(at)
    if (!form || !isFiniteForm(form) || (form.force & (Force.speech | Force.manner)) === 0) continue
    if (at > mention.last && reader.is(reader.lexicon.determiners, at - 1)) continue
    const group = readVerbGroup(reader, at)
    return group && !leadsOn(scene, sentence, group) ? { mention, group } : null
  }
  return null
}
