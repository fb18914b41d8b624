import { ownerBefore } from '../mentions/before.ts'
import { type Mention, readMention } from '../mentions/mention.ts'
import type { Scene, Sentence } from '../scene.ts'
import { Force } from '../words/conjugation.ts'
import type { Reader } from '../words/reader.ts'
import { type Report, reportOf } from './report.ts'

/** Units between a noun and its complement: "une déclaration très attendue de X". */
const reach = 4

/** "une déclaration de X", "son appel": a noun of what is said. */
export function nounReport(scene: Scene, sentence: Sentence, index: number): Report | null {
  const { reader, words } = scene
  const { lexicon } = reader
  const isOwned = index > sentence.first && reader.is(lexicon.possessives, index - 1)
  const isDetermined =
    isOwned ||
    reader.is(lexicon.determiners, index - 1) ||
    (index === sentence.first && words.isCapital(index))
  const next = isDetermined ? reader.after(lexicon.speechNouns, index) : -1
  if (next < 0 || next > sentence.last || scene.atomAt(next - 1) >= 0) return null
  const owner = isOwned ? ownerBefore(reader, sentence.first, index - 1) : complementOf(scene, sentence, next)
  return reportOf(words, {
    kind: 'noun',
    // "« … », la formule est de X": a verb tells whose the words before it are.
    reach: reader.is(lexicon.being, next) ? 'around' : 'after',
    first: index - 1,
    last: owner?.last ?? next,
    cueFirst: index,
    cueLast: next,
    mention: owner,
    force: Force.judgement,
    isNear: owner !== null,
  })
}

/** Units between a verb and the noun that it makes of a quote: "was her lawyer’s only comment". */
const predicateReach = 8

/**
 * What a form of 'be' behind a quote tells of it: "“Theatre” [is how the coach put it]", "“No” [was her lawyer’s answer]",
 * "le mot « gâchis » [est de Paul Astier]".
 */
export function predicateReport(scene: Scene, sentence: Sentence, index: number): Report | null {
  const { reader } = scene
  const { lexicon } = reader
  if (!reader.is(lexicon.being, index)) return null
  const limit = Math.min(sentence.last, index + predicateReach, scene.nextAtom(index))
  const mention = reader.is(lexicon.genitives, index + 1)
    ? ownerOf(reader, index + 1)
    : reader.is(lexicon.complementisers, index + 1)
      ? readMention(reader, index + 2)
      : speechOwner(reader, index + 1, limit)
  if (!mention || mention.indefinite || mention.kind === 'unknown' || mention.last > sentence.last)
    return null
  return reportOf(scene.words, {
    kind: 'noun',
    reach: 'before',
    first: index,
    last: mention.last,
    cueFirst: index,
    cueLast: index + 1,
    mention,
    force: Force.speech,
    isNear: true,
  })
}

/** "[her lawyer]’s only comment" */
function speechOwner(reader: Reader, from: number, limit: number): Mention | null {
  const { lexicon } = reader
  for (let at = from; at < limit && !reader.isMark(at); at++)
    if (reader.is(lexicon.possessives, at))
      for (let noun = at + 1; noun < Math.min(limit, at + reach); noun++)
        if (reader.after(lexicon.speechNouns, noun) > 0) return ownerBefore(reader, from, at)
  return null
}

function complementOf(scene: Scene, sentence: Sentence, from: number): Mention | null {
  const { reader } = scene
  const { lexicon } = reader
  const limit = Math.min(from + reach, sentence.last, scene.nextAtom(from))
  // "la formule est de X"
  if (reader.is(lexicon.being, from) && reader.is(lexicon.genitives, from + 1))
    return ownerOf(reader, from + 1)
  for (let at = from; at < limit && !reader.isMark(at); at++) {
    if (reader.is(lexicon.genitives, at) || reader.after(lexicon.agents, at) > 0) return ownerOf(reader, at)
    if (reader.after(lexicon.otherPrepositions, at) > 0) return null
  }
  return null
}

/** "de X", "du maire"; not "mot d’ordre". */
export function ownerOf(reader: Reader, genitive: number): Mention | null {
  const { lexicon, words } = reader
  const isDetermined =
    reader.is(lexicon.determiners, genitive) || reader.is(lexicon.determiners, genitive + 1)
  if (!isDetermined && !words.isCapital(genitive + 1)) return null
  const owner = readMention(reader, genitive + 1) ?? readMention(reader, genitive)
  if (
    !owner ||
    owner.kind === 'unknown' ||
    owner.kind === 'document' ||
    reader.is(lexicon.firstPerson, genitive + 1)
  )
    return null
  return owner
}
