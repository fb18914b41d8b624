import { mentionBefore } from '../mentions/before.ts'
import { type Mention, readMention } from '../mentions/mention.ts'
import { isApposition } from '../reports/place.ts'
import { subjectBefore } from '../reports/subject.ts'
import type { Atom, Scene, Sentence } from '../scene.ts'

/** Units before a quote in which its subject is sought. */
const reach = 24

/**
 * The mention right before a quote that is its subject or its apposition.
 *
 * "Le ministère « prend acte » de la décision", "Les syndicats, « vent debout », appellent à la grève"
 */
export function mentionBeside(scene: Scene, sentence: Sentence, atom: Atom): Mention | null {
  const { reader } = scene
  const { words } = reader
  const isApposed = isApposition(scene, atom)
  const denier = isApposed ? null : denierBefore(scene, sentence, atom)
  if (denier) return denier
  if (!isApposed && !reader.isFiniteVerb(verbAt(scene, atom))) return null
  const end = isApposed ? atom.first - 1 : atom.first
  if (words.isCapital(atom.innerFirst)) return null
  const mention = mentionBefore(reader, Math.max(sentence.first, end - reach), end)
  if (!mention || mention.indefinite || mention.kind === 'unknown') return null
  const before = mention.first - 1
  const isGoverned =
    before >= sentence.first &&
    (reader.is(reader.lexicon.genitives, before) ||
      reader.after(reader.lexicon.otherPrepositions, before) === mention.first)
  return isGoverned ? null : mention
}

/** "Le maire n’a « aucun regret »": what somebody denies of himself are his words. */
function denierBefore(scene: Scene, sentence: Sentence, { first }: Atom): Mention | null {
  const { reader } = scene
  const verb = first - 1
  if (!reader.isAuxiliary(verb) || !reader.is(reader.lexicon.negations, verb - 1)) return null
  const subject = subjectBefore(scene, sentence.first, verb - 1, null)
  const mention = subject?.mention
  const maySpeak = mention?.kind === 'person' || mention?.kind === 'organisation'
  return maySpeak && !mention.indefinite ? mention : null
}

/** "« … », Lina Ferreol, maire de Dol.", "« … » (Lina Ferreol)": a name alone behind a quote signs it. */
export function signatureOf(scene: Scene, sentence: Sentence, atom: Atom): Mention | null {
  const { reader } = scene
  if (atom.first !== sentence.first || !signs.has(reader.words.value(atom.last))) return null
  const mention = readMention(reader, atom.last + 1)
  if (mention?.mention !== 'name' || mention.kind !== 'person') return null
  return reader.areMarks(mention.last, sentence.last) ? mention : null
}

const signs: ReadonlySet<string> = new Set([',', '(', '–', '—', '-'])

/** The verb that a quote begins with, clitics before it. */
function verbAt(scene: Scene, atom: Atom): number {
  const { reader } = scene
  let index = atom.innerFirst
  while (index < atom.innerLast && reader.is(reader.lexicon.proclitics, index) && !reader.isFiniteVerb(index))
    index++
  return index
}
