import { isFiniteForm, Tense } from './conjugation.ts'
import type { Reader } from './reader.ts'

/** A verb with its auxiliary, clitics and inverted pronoun. */
export interface VerbGroup {
  /** First unit, clitics inside. */
  readonly first: number
  /** Units of the words that are the cue: the verb, its participle, its reflexive clitic. */
  readonly cueFirst: number
  readonly cueLast: number
  /** Unit after the group. */
  readonly next: number
  /** Bits of `Force`; 0: a verb that is not known to report. */
  readonly force: number
  /** Unit of the inverted pronoun, or -1. */
  readonly pronoun: number
  readonly negated: boolean
  readonly hearsay: boolean
  /** "a été qualifié". */
  readonly passive: boolean
}

const mostClitics = 5
const mostAdverbs = 4

/**
 * Read the verb group that begins at a unit.
 *
 * @param reader Words of the paragraph.
 * @param first Its first unit: a clitic, an auxiliary or the verb.
 */
export function readVerbGroup(reader: Reader, first: number): VerbGroup | null {
  const { lexicon } = reader
  let index = first
  let reflexive = -1
  let negated = false
  while (index < first + mostClitics && reader.is(lexicon.proclitics, index) && !reader.verb(index)) {
    if (reflexive < 0 && reader.is(lexicon.reflexives, index)) reflexive = index
    if (reader.is(lexicon.negations, index)) negated = true
    index++
  }
  const form = reader.verb(index)
  const carriesVerb = hasMainVerb(reader, index)
  if (form && isFiniteForm(form) && !carriesVerb) {
    const pronoun = pronounAt(reader, index + 1)
    const next = pronoun < 0 ? reader.afterVerb(index, form) : pronoun + 1
    return {
      first,
      cueFirst: reflexive >= 0 ? reflexive : index,
      cueLast: index + 1,
      next,
      force: form.force,
      pronoun,
      negated: negated && !reader.is(lexicon.litotes, index),
      hearsay: (form.tenses & Tense.conditional) !== 0 && (form.tenses & Tense.present) === 0,
      passive: false,
    }
  }
  if (!reader.isAuxiliary(index) && !carriesVerb) return null
  let hearsay = reader.is(lexicon.conditionalAuxiliaries, index)
  let passive = false
  let next = index + 1
  const pronoun = pronounAt(reader, next)
  if (pronoun >= 0) next++
  for (let count = 0; count < mostAdverbs + 2; count++) {
    if (reader.is(lexicon.negations, next)) negated = true
    else if (reader.is(lexicon.conditionalAuxiliaries, next)) hearsay = true
    // "s’est vu reprocher"
    if (reflexive >= 0 && reader.is(lexicon.undergone, next) && isInfinitive(reader, next + 1)) next++
    if (reader.verb(next)) break
    if (reader.is(lexicon.passives, next)) {
      passive = true
      next++
    } else {
      const adverb = reader.afterAdverb(next)
      const isLink = reader.is(lexicon.auxiliaryLinks, next) || reader.is(lexicon.negations, next)
      if (adverb < 0 && !isLink) break
      next = Math.max(adverb, next + 1)
    }
  }
  const main = reader.verb(next)
  const isBeing =
    reflexive < 0 && reader.is(lexicon.being, index) && !reader.is(lexicon.activeParticiples, next)
  const isUndergone = reflexive >= 0 && reader.is(lexicon.undergone, next - 1) && isInfinitive(reader, next)
  if (!main || (main.tenses & (Tense.participle | Tense.infinitive | Tense.gerund)) === 0) return null
  if (passive && (main.tenses & Tense.participle) === 0) return null
  return {
    first,
    cueFirst: reflexive >= 0 ? reflexive : next,
    cueLast: next + 1,
    next: reader.afterVerb(next, main),
    force: main.force,
    pronoun,
    negated: negated && !reader.is(lexicon.litotes, next),
    hearsay,
    passive:
      passive ||
      isUndergone ||
      (isBeing && (main.tenses & Tense.participle) !== 0 && (main.tenses & Tense.gerund) === 0),
  }
}

const isInfinitive = (reader: Reader, index: number): boolean =>
  ((reader.verb(index)?.tenses ?? 0) & Tense.infinitive) !== 0

/** "fait remarquer", "laisse-t-il entendre": the verb is the one that follows. */
function hasMainVerb(reader: Reader, auxiliary: number): boolean {
  const next = pronounAt(reader, auxiliary + 1) < 0 ? auxiliary + 1 : auxiliary + 2
  const main = reader.verb(next)
  if (!main) return false
  const own = reader.verb(auxiliary)
  if (own && isFiniteForm(own) && (main.tenses & Tense.infinitive) !== 0) return true
  return reader.isAuxiliary(auxiliary) && (main.tenses & (Tense.participle | Tense.infinitive)) !== 0
}

/** A verb that the language does not list, told by its ending: "« … », rouspète le facteur". */
export function readUnknownVerb(reader: Reader, first: number): VerbGroup | null {
  const { words, lexicon } = reader
  let index = first
  let reflexive = -1
  while (index < first + 2 && reader.is(lexicon.reflexives, index)) {
    reflexive = index
    index++
  }
  if (!words.isWord(index) || words.isCapital(index)) return null
  const pronoun = pronounAt(reader, index + 1)
  if (reader.isAuxiliary(index)) return pronoun < 0 ? unknownPerfect(reader, first, index, reflexive) : null
  if (pronoun < 0) {
    const word = words.lower(index)
    if (word.length < 4 || reader.is(lexicon.conjunctions, index) || reader.is(lexicon.phraseEnds, index))
      return null
    if (!lexicon.finiteEndings.some((ending) => word.endsWith(ending))) return null
    if (lexicon.otherEndings.some((ending) => word.endsWith(ending))) return null
    if (reader.after(lexicon.otherPrepositions, index) > 0 || reader.afterAdverb(index) > 0) return null
    if (reader.is(lexicon.determiners, index)) return null
    if (reader.after(lexicon.people.roles, index) > 0 || reader.after(lexicon.named, index) > 0) return null
  }
  return {
    first,
    cueFirst: reflexive >= 0 ? reflexive : index,
    cueLast: index + 1,
    next: (pronoun < 0 ? index : pronoun) + 1,
    force: 0,
    pronoun,
    negated: false,
    hearsay: false,
    passive: false,
  }
}

/** "« … », a grincé le maire": an auxiliary, an adverb or none, and a participle told by its ending. */
function unknownPerfect(
  reader: Reader,
  first: number,
  auxiliary: number,
  reflexive: number,
): VerbGroup | null {
  const { words, lexicon } = reader
  const adverb = reader.afterAdverb(auxiliary + 1)
  const index = adverb > 0 ? adverb : auxiliary + 1
  if (!words.isWord(index) || words.isCapital(index)) return null
  const word = words.lower(index)
  if (word.length < 4 || !lexicon.participleEndings.some((ending) => word.endsWith(ending))) return null
  if (reader.is(lexicon.determiners, index) || reader.after(lexicon.people.roles, index + 1) === index + 1)
    return null
  return {
    first,
    cueFirst: reflexive >= 0 ? reflexive : index,
    cueLast: index + 1,
    next: index + 1,
    force: 0,
    pronoun: -1,
    negated: false,
    hearsay: reader.is(lexicon.conditionalAuxiliaries, auxiliary),
    passive: false,
  }
}

/** An infinitive, gerund or bare participle that reports: "et d’ajouter", "en rappelant", "jugée". */
export function readBareVerb(reader: Reader, index: number): VerbGroup | null {
  const form = reader.verb(index)
  if (!form) return null
  const isParticiple = (form.tenses & Tense.participle) !== 0
  if ((form.tenses & (Tense.infinitive | Tense.gerund)) === 0 && !isParticiple) return null
  return {
    first: index,
    cueFirst: reader.is(reader.lexicon.reflexives, index - 1) ? index - 1 : index,
    cueLast: index + 1,
    next: reader.afterVerb(index, form),
    force: form.force,
    pronoun: -1,
    negated: false,
    hearsay: false,
    passive:
      isParticiple &&
      !reader.is(reader.lexicon.auxiliaryInfinitives, index - 1) &&
      (form.tenses & (Tense.infinitive | Tense.gerund)) === 0,
  }
}

/** "ses amis le [décrivent]", "le maire la [qualifie] de": a form of a verb that is no noun. */
export function isVerbal(reader: Reader, index: number): boolean {
  const { lexicon } = reader
  const form = reader.verb(index)
  if (
    !form ||
    !isFiniteForm(form) ||
    (form.tenses & (Tense.participle | Tense.infinitive | Tense.gerund)) !== 0
  )
    return false
  const word = reader.words.lower(index)
  if (lexicon.verbalEndings.some((ending) => word.endsWith(ending))) return true
  const isNoun =
    reader.after(lexicon.speechNouns, index) > 0 ||
    reader.after(lexicon.people.roles, index) > 0 ||
    reader.after(lexicon.people.things, index) > 0 ||
    reader.after(lexicon.named, index) > 0 ||
    reader.after(lexicon.terms, index) > 0
  return !isNoun && lexicon.verbalEndings.length > 0 && reader.is(lexicon.genitives, index + 1)
}

function pronounAt(reader: Reader, index: number): number {
  const { words, lexicon } = reader
  const isInverted = index > 0 && words.text[words.from[index]! - 1] === '-'
  return isInverted &&
    (reader.is(lexicon.subjects, index) ||
      reader.is(lexicon.impersonal, index) ||
      reader.is(lexicon.firstPerson, index))
    ? index
    : -1
}
