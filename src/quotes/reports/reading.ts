import { type Mention, readMention } from '../mentions/mention.ts'
import type { Scene, Sentence } from '../scene.ts'
import { Force } from '../words/conjugation.ts'
import type { Reader } from '../words/reader.ts'
import { locativeBehind } from './agent.ts'
import { type Report, reportOf } from './report.ts'

/** Sentences before in which the document is sought that is read from. */
const farthest = 3

/**
 * "La lettre est datée de mardi. « Nous partons », [y lit-on].": nobody says it, the words are those of the document of
 * which the sentences before told.
 *
 * @param index Unit behind a quote.
 */
export function readingReport(scene: Scene, sentence: Sentence, index: number): Report | null {
  const { reader } = scene
  const next = reader.after(reader.lexicon.readings, index)
  if (next < 0 || next > sentence.last) return null
  let cue = next - 1
  while (cue > index && !isVerbOfReading(reader, cue)) cue--
  const mention = locativeBehind(scene, sentence, next) ?? documentBefore(scene, sentence)
  return reportOf(scene.words, {
    kind: 'verb',
    reach: 'before',
    first: index,
    last: Math.max(next, mention?.last ?? 0),
    cueFirst: cue,
    cueLast: cue + 1,
    mention,
    force: Force.speech,
    isNear: true,
  })
}

/** "[lit]-on encore", "peut-on [lire]": neither the pronoun nor an adverb. */
const isVerbOfReading = (reader: Reader, index: number): boolean =>
  reader.words.isWord(index) &&
  !reader.is(reader.lexicon.impersonal, index) &&
  !reader.is(reader.lexicon.subjects, index) &&
  reader.afterAdverb(index) < 0

/** The document that the sentence before tells of, or one shortly before. */
function documentBefore(scene: Scene, { first }: Sentence): Mention | null {
  const at = scene.sentences.findIndex((sentence) => sentence.first === first)
  for (let index = at - 1; index >= Math.max(0, at - farthest); index--) {
    const found = documentIn(scene, scene.sentences[index]!)
    if (found) return found
  }
  return null
}

function documentIn(scene: Scene, { first, last }: Sentence): Mention | null {
  const { reader } = scene
  for (let index = first; index < last; ) {
    const atom = scene.atomAt(index)
    if (atom >= 0) {
      index = Math.max(index + 1, scene.atoms[atom]!.last)
      continue
    }
    const mention = reader.is(reader.lexicon.determiners, index) ? readMention(reader, index) : null
    if (mention?.kind === 'document' && !mention.plural) return mention
    index++
  }
  return null
}
