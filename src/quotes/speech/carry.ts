import type { Mention } from '../mentions/mention.ts'
import { sentenceSubject } from '../reports/subject.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'
import type { Stage } from '../stage.ts'
import type { Candidate, Voice } from './candidate.ts'
import type { Form } from './form.ts'

/**
 * Who goes on speaking where nothing beside the quote says so.
 *
 * @param last The quote before, if any.
 */
export function carriedVoice(
  stage: Stage,
  last: Candidate | null,
  scene: Scene,
  atom: Atom,
  form: Form,
): Voice | null {
  const own = atom.sentence
  // Another quote of the same sentence.
  if (last && last.lastScene === scene && last.lastAtom.sentence === own) return last.voice
  if (!form.opensSentence) {
    const subject = aboutWhom(scene, scene.sentences[own]!.first, atom.first)
    if (subject) return subject
  }
  if (own === 0) return form.isAlone ? acrossParagraphs(stage, last, scene) : null
  if (last && last.lastScene === scene && last.lastAtom.sentence === own - 1) return last.voice
  const before = scene.sentences[own - 1]!
  const source = accordingTo(stage, scene, before)
  if (source) return source
  const about = form.isAlone ? portrayed(scene, own, form) : aboutWhom(scene, before.first, before.last)
  // "Gaston a repris ses habitudes. « Il m’a dit bonjour »": somebody else speaks of him.
  if (about && form.isAlone && speaksOfHim(scene, atom, about.mention)) return null
  return (
    about ??
    (last && last.lastScene === scene ? last.voice : null) ??
    (form.isAlone ? acrossParagraphs(stage, last, scene) : null)
  )
}

/** Sentences about things alone that may stand between somebody and his words. */
const mostScenery = 2

/** "Lina plie le linge. La cour est vide. « J’attends. »": whom the sentences before were about, things left out. */
function portrayed(scene: Scene, own: number, { isSelf }: Form): Voice | null {
  /** "Flour hangs in the air.": where nouns need no article, one word whose capital may be that of the sentence. */
  let unsure: Voice | null = null
  for (let at = own - 1; at >= Math.max(0, own - 1 - mostScenery); at--) {
    const { first, last, atomLast } = scene.sentences[at]!
    const voice = aboutWhom(scene, first, last)
    const isPerson = voice !== null && voice.mention.kind !== 'organisation'
    const isUnsure = !scene.reader.lexicon.people.headFirst && voice?.mention.kind === 'unknown'
    if (isUnsure && voice.mention.first === first) unsure ??= voice
    else if (voice && (isPerson || (at === own - 1 && !isSelf))) return unsure && !isPerson ? unsure : voice
    if (scene.atoms[atomLast - 1]?.sentence === at) return unsure
  }
  return unsure
}

/** "Lina Roche attend. À ses yeux, la loi est « morte ».": whom the sentence before was about, or who spoke last. */
export function ownVoice(stage: Stage, last: Candidate | null, scene: Scene, atom: Atom): Voice | null {
  if (atom.sentence === 0) return acrossParagraphs(stage, last, scene)
  const before = scene.sentences[atom.sentence - 1]!
  return aboutWhom(scene, before.first, before.last) ?? (last?.lastScene === scene ? last.voice : null)
}

/** "Pour X, la loi est morte. « … »": whose view the sentence before gives. */
function accordingTo(stage: Stage, scene: Scene, sentence: Sentence): Voice | null {
  const report = stage.reports(scene, sentence).find(({ kind }) => kind === 'preposition')
  return report?.mention ? { mention: report.mention, scene } : null
}

/** A paragraph that opens with a quote goes on with who said it; one that is a quote goes on from the one before. */
function acrossParagraphs(stage: Stage, last: Candidate | null, scene: Scene): Voice | null {
  const second = scene.sentences[1]
  if (second) {
    const subject = aboutWhom(scene, second.first, second.last)
    if (subject && subject.mention.mention !== 'description') return subject
  }
  const earlier = scene.index > 0 ? stage.scene(scene.index - 1) : null
  if (!earlier || earlier.passage.kind === 'subheading' || earlier.passage.block < 0) return null
  const sentences = earlier.sentences
  if (last && last.lastScene === earlier && last.lastAtom.sentence >= sentences.length - 1) return last.voice
  const end = sentences.at(-1)
  return (
    (end ? aboutWhom(earlier, end.first, end.last) : null) ??
    (last && last.lastScene === earlier ? last.voice : null)
  )
}

/** Whether marked words open with a pronoun for somebody: not "Il faut", "It is". */
function speaksOfHim({ reader }: Scene, { innerFirst }: Atom, { start, plural }: Mention): boolean {
  const { people } = reader.lexicon
  // "Son entraîneur en rit. « Il a trop mangé ! »": of whom he is the coach.
  if (reader.sense(people.determiners, reader.words.at(start))?.sense.kind === 'possessive') return false
  const pronoun = reader.sense(people.pronouns, innerFirst)?.sense
  // "« Ils disent merci »": not one alone.
  if (pronoun?.plural && !plural) return false
  const gender = pronoun?.gender
  const other = reader.firstName(reader.words.at(start))
  if (gender && other && gender !== other) return false
  return (
    reader.is(reader.lexicon.subjects, innerFirst) &&
    reader.after(people.pronouns, innerFirst) === innerFirst + 1 &&
    reader.after(people.neuter, innerFirst) < 0 &&
    reader.after(people.expletives, innerFirst) < 0 &&
    reader.after(reader.lexicon.impersonalVerbs, innerFirst + 1) < 0
  )
}

/** The subject of a sentence, where it is someone. */
function aboutWhom(scene: Scene, first: number, last: number): Voice | null {
  const mention = sentenceSubject(scene, first, last)
  return mention && isSomeone(scene, mention) ? { mention, scene } : null
}

function isSomeone(scene: Scene, { first, kind, mention, indefinite }: Mention): boolean {
  const { reader } = scene
  if (indefinite || kind === 'document' || reader.is(reader.lexicon.firstPerson, first)) return false
  if (kind === 'unknown')
    return mention === 'name' && scene.reader.after(scene.reader.lexicon.people.places, first) < 0
  return mention !== 'description' || kind === 'person'
}
