import { mentionBefore } from '../mentions/before.ts'
import { type Mention, readMention } from '../mentions/mention.ts'
import type { Scene, Sentence } from '../scene.ts'
import { Force } from '../words/conjugation.ts'
import type { Reader } from '../words/reader.ts'
import { ownerOf } from './noun.ts'
import { placeOf } from './place.ts'
import { type Report, reportOf } from './report.ts'

/** Conjunctions and adverbs that may stand before a preposition that opens a sentence: "Mais pour X". */
const mostBefore = 6

/** "selon X", "X dixit", "pour X" at the start of a sentence or behind a quote, "X, selon qui". */
export function prepositionReport(scene: Scene, sentence: Sentence, index: number): Report | null {
  const { reader } = scene
  const { lexicon } = reader
  const own = reader.after(lexicon.ownSources, index)
  if (own > 0 && own <= sentence.last)
    return reportOf(scene.words, {
      ...{ kind: 'preposition', reach: 'around', cueFirst: index, cueLast: own },
      ...{ first: index, last: own, mention: null, force: Force.speech, isNear: false, isOwn: true },
    })
  const source = reader.after(lexicon.sources, index)
  const next = source > 0 ? source : reader.after(lexicon.openingPrepositions, index)
  if (next < 0 || next > sentence.last) return null
  const parts = { kind: 'preposition', reach: 'around', cueFirst: index, cueLast: next } as const
  if (reader.is(lexicon.firstPerson, next))
    return source < 0
      ? null
      : reportOf(scene.words, { ...parts, first: index, last: next + 1, mention: null, force: Force.speech })
  const isRelative = reader.is(lexicon.relatives, next)
  if (
    source < 0 &&
    !isRelative &&
    !mayOpen(scene, sentence, index) &&
    !opensColon(scene, sentence, index, next)
  )
    return null
  const mention = isRelative
    ? antecedentOf(reader, sentence, index)
    : source > 0
      ? sourceOf(reader, sentence, index, next)
      : readMention(reader, next)
  if (!mention || mention.indefinite) return null
  if (mention.kind === 'unknown' && mention.mention !== 'name') return null
  if (source < 0 && !mayHaveView(reader, mention)) return null
  // "un « plus » pour les entreprises": who gains by it.
  if (source < 0 && mention.plural && placeOf(scene, sentence, index) === 'quote') return null
  const isBehind = mention.first > index
  return reportOf(scene.words, {
    ...parts,
    first: isBehind || isRelative ? index : mention.first,
    last: isRelative ? next + 1 : Math.max(next, mention.last),
    mention,
    force: source > 0 ? Force.speech : Force.judgement,
  })
}

/** "Pour X": someone; not "pour sa défense", "pour le rapport". */
function mayHaveView(reader: Reader, { kind, first }: Mention): boolean {
  if (kind === 'unknown' || kind === 'document') return false
  const isOwned = reader.sense(reader.lexicon.people.determiners, first)?.sense.kind === 'possessive'
  return kind === 'person' || !isOwned
}

function sourceOf(reader: Reader, sentence: Sentence, index: number, next: number): Mention | null {
  return (
    whoseWords(reader, next) ??
    readMention(reader, reader.is(reader.lexicon.genitives, next) ? next + 1 : next) ??
    // The article may be part of the preposition: "aux yeux du maire".
    readMention(reader, next - 1) ??
    // "X dixit"
    (reader.words.isWord(next) ? null : mentionBefore(reader, sentence.first, index))
  )
}

/** "X, selon qui « … »": who the pronoun stands for. */
function antecedentOf(reader: Reader, sentence: Sentence, index: number): Mention | null {
  const end = reader.words.value(index - 1) === ',' ? index - 1 : index
  return mentionBefore(reader, sentence.first, end)
}

/** "d’après la formule du maire": whose words they are; a document speaks for itself. */
function whoseWords(reader: Reader, index: number): Mention | null {
  const { lexicon } = reader
  const noun = reader.is(lexicon.determiners, index) ? index + 1 : index
  const genitive = reader.after(lexicon.speechNouns, noun)
  if (genitive < 0 || !reader.is(lexicon.genitives, genitive)) return null
  return reader.after(lexicon.people.things, noun) > 0 ? null : ownerOf(reader, genitive)
}

/** "Même constat chez X : « … »": no verb stands before, and the mention reaches the colon. */
function opensColon(scene: Scene, sentence: Sentence, index: number, next: number): boolean {
  const { reader, words } = scene
  if (index - sentence.first > mostBefore || words.value(scene.nextAtom(index) - 1) !== ':') return false
  for (let at = sentence.first; at < index; at++) {
    if (!words.isWord(at) || reader.isAuxiliary(at) || reader.is(reader.lexicon.finite, at)) return false
    if (at > sentence.first && reader.isFiniteVerb(at) && !reader.is(reader.lexicon.determiners, at - 1))
      return false
  }
  const mention = readMention(reader, next)
  return mention !== null && words.value(mention.last) === ':'
}

/** Behind a quote or a comma, or where only conjunctions and adverbs stand before it. */
function mayOpen(scene: Scene, sentence: Sentence, index: number): boolean {
  const place = placeOf(scene, sentence, index)
  if (place === 'comma' || place === 'start') return true
  if (place === 'quote') return scene.words.value(index - 1) === ',' || scene.nextAtom(index) >= sentence.last
  if (index - sentence.first > mostBefore) return false
  const { reader } = scene
  for (let at = sentence.first; at < index; at++) {
    const isOpener =
      reader.is(reader.lexicon.conjunctions, at) || reader.afterAdverb(at) > 0 || reader.isMark(at)
    if (!isOpener) return false
  }
  return true
}
