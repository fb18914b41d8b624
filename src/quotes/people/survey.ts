import { readBareTitle } from '../mentions/bare-title.ts'
import { readMention } from '../mentions/mention.ts'
import { endsPhrase } from '../mentions/phrase.ts'
import type { Scene } from '../scene.ts'
import { Force, isFiniteForm } from '../words/conjugation.ts'
import type { Reader } from '../words/reader.ts'
import { withExpansions } from './acronym.ts'
import { mended } from './mended.ts'
import type { Occurrence } from './occurrence.ts'
import { headEnd, isSomebody, occurrenceOf } from './reading.ts'

/**
 * Read every phrase of a paragraph that mentions somebody.
 *
 * @param sentence Number of its first sentence in the article.
 * @param voices Text offsets of the mentions that say who speaks in a quote: those name somebody, whatever their noun.
 */
export function surveyScene(scene: Scene, sentence: number, voices: ReadonlySet<number>): Occurrence[] {
  const { reader } = scene
  const { words } = reader
  const found: Occurrence[] = []
  let current = 0
  /** Until here only names count: the inside of a phrase, the apposition of a name. */
  let inside = 0
  for (let index = 0; index < words.size; ) {
    while (current + 1 < scene.sentences.length && scene.sentences[current + 1]!.first <= index) current++
    if (!mayBegin(reader, index)) {
      index++
      continue
    }
    const opensAt = scene.sentences[current]!.first
    const read = (isBehindSpeech(reader, index) && readBareTitle(reader, index)) || readMention(reader, index)
    const mention = read && mended(reader, read, opensAt)
    if (!mention || !(voices.has(mention.start) || isSomebody(reader, mention))) {
      index++
      continue
    }
    // "Vendée Globe : Luc Roux abandonne": above the text, what stands before the colon is its topic.
    const isTopic =
      index === 0 &&
      scene.passage.kind === 'title' &&
      mention.mention === 'name' &&
      words.value(mention.last) === ':'
    if (isTopic && reader.firstName(0) === undefined && mention.last > 1) {
      index = mention.last
      continue
    }
    const isNested = index < inside
    const nameFirst = words.at(mention.start)
    const nameLast = words.at(mention.end)
    if (!isNested || mention.mention === 'name') {
      const joined = isJoined(reader, found.at(-1), mention.first)
      found.push(occurrenceOf(scene, mention, sentence + current, opensAt, isNested, joined))
    }
    inside = Math.max(inside, mention.last)
    const isTitle =
      nameLast - nameFirst > 1 && words.isCapital(nameFirst + 1) && words.isCapital(nameLast - 1)
    const isDemonym = read.mention === 'name' && mention.mention === 'role'
    const isWhole = isDemonym || (mention.mention === 'name' && (isTitle || found.at(-1)?.thing === null))
    index = mention.mention === 'pronoun' || isWhole ? nameLast : headEnd(reader, nameFirst, nameLast)
    index = Math.max(index, mention.first + 1)
  }
  return withExpansions(reader, found)
}

/** "Paul Martin et Jean Roux" */
function isJoined(reader: Reader, before: Occurrence | undefined, first: number): boolean {
  return (
    before !== undefined && before.last === first - 1 && reader.is(reader.lexicon.conjunctions, first - 1)
  )
}

/** "said harbour master Lewis Grant": where a title may stand without an article. */
function isBehindSpeech(reader: Reader, index: number): boolean {
  if (reader.lexicon.people.headFirst) return false
  const verb = reader.verb(index - 1)
  return verb !== undefined && isFiniteForm(verb) && (verb.force & Force.speech) !== 0
}

/** "une carte [mère]": behind a word that nothing is known of, a word for a role is part of its phrase. */
function isBehindNoun(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  const before = index - 1
  return (
    lexicon.people.headFirst &&
    words.isWord(before) &&
    !words.isCapital(before) &&
    !endsPhrase(reader, before) &&
    !reader.is(lexicon.determiners, before) &&
    !reader.is(lexicon.genitives, before) &&
    !reader.verb(before) &&
    reader.after(lexicon.people.epithets, before) < 0
  )
}

/** Whether a phrase that names somebody may begin at a unit. */
function mayBegin(reader: Reader, index: number): boolean {
  const { words, lexicon } = reader
  if (!words.isWord(index)) return false
  if (words.isCapital(index) || isBehindSpeech(reader, index)) return true
  return (
    reader.is(lexicon.determiners, index) ||
    reader.after(lexicon.people.determiners, index) > 0 ||
    reader.after(lexicon.people.pronouns, index) > 0 ||
    reader.after(lexicon.people.honorifics, index) > 0 ||
    (reader.after(lexicon.people.roles, index) > 0 &&
      !isBehindNoun(reader, index) &&
      // "« … », a prévenu le maire"
      !(reader.verb(index) && reader.isAuxiliary(index - 1)) &&
      // "« … », juge l’élu"
      !(reader.isFiniteVerb(index) && reader.is(lexicon.determiners, index + 1)))
  )
}
