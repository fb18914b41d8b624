import type { BoilerplatePhrase, PhrasePlace } from '../../language/shape/boilerplate.ts'
import type { BoilerplateKind } from '../../schema/index.ts'
import type { PhraseBook } from './book.ts'
import { matchPhrases, type PhraseHit, type PhraseMatch } from './match.ts'

/** What the words of a line alone make of it. */
export interface PhraseVerdict {
  readonly kind: BoilerplateKind
  /** Id of the catalogue entry. */
  readonly rule: string
  readonly confidence: number
  /** It opens a section: lines of its kind may follow ("Sur le même sujet"). */
  readonly opens: boolean
}

/** Sureness that a removal needs, by place: inside the article the prior is body. */
const ENOUGH: Readonly<Record<PhrasePlace, number>> = { top: 0.5, middle: 0.7, bottom: 0.4 }
/** Share of a notice that its known stretches cover, by place. */
const NOTICE: Readonly<Record<PhrasePlace, number>> = { top: 0.7, middle: 0.85, bottom: 0.6 }
const DEFAULT_WEIGHT = 0.9
const OPENING_QUOTE = /^[«“"‘„]/

/**
 * Decide from its words alone whether a line is boilerplate.
 *
 * @param text Repaired text of a block.
 * @param place Where it stands, seen from the prose of the article.
 * @param book The wordings.
 * @returns Null for a line that may be the author's.
 */
export function phraseVerdict(text: string, place: PhrasePlace, book: PhraseBook): PhraseVerdict | null {
  if (OPENING_QUOTE.test(text)) return null
  const match = matchPhrases(text, book)
  if (match === null) return null
  const verdict = leadVerdict(match, place) ?? wholeVerdict(match, place) ?? noticeVerdict(match, place)
  return verdict !== null && verdict.confidence >= ENOUGH[place] ? verdict : null
}

/** "Lire aussi : …": the opening gives the line away, whatever follows. */
function leadVerdict(match: PhraseMatch, place: PhrasePlace): PhraseVerdict | null {
  const hit = match.hits[0]!
  if (!hit.opensLine) return null
  const phrase = best(hit, place, (candidate) => candidate.role === 'lead')
  if (phrase === null) return null
  if (!hit.closesLine && !pointsOn(hit)) return null
  return result(phrase, weightOf(phrase, place), hit.closesLine)
}

/** Whether a mark leads from the hit to what it announces, or an arrow stands before it. */
export function pointsOn(hit: PhraseHit): boolean {
  return hit.markAfter === ':' || hit.markAfter === '>' || hit.markAfter === '|' || hit.markBefore === '>'
}

/** Every word is covered: one phrase, or a row of labels. */
function wholeVerdict(match: PhraseMatch, place: PhrasePlace): PhraseVerdict | null {
  if (match.coverage < 1) return null
  let main: BoilerplatePhrase | null = null
  let most = 0
  let surest = 0
  for (const hit of match.hits) {
    const phrase = best(hit, place, () => true)!
    const weight = weightOf(phrase, place)
    surest = Math.max(surest, weight)
    if (main === null || hit.words * weight > most) {
      main = phrase
      most = hit.words * weight
    }
  }
  if (main === null) return null
  let confidence = surest
  // A word and a full stop is a sentence of the author: "Silence."
  if (match.lastMark === '.' && main.role !== 'sentence') confidence *= match.words < 4 ? 0.4 : 0.8
  if (match.hits.length > 1) confidence = Math.min(0.97, confidence + 0.05)
  return result(main, confidence, main.role === 'heading' && match.hits.length === 1)
}

/** A notice in sentences: enough of it is known, and some of it says what it is. */
function noticeVerdict(match: PhraseMatch, place: PhrasePlace): PhraseVerdict | null {
  if (match.weight < NOTICE[place]) return null
  let main: BoilerplatePhrase | null = null
  let most = 0
  for (const hit of match.hits) {
    const phrase = best(hit, place, ({ role }) => role === 'sentence' || role === 'fragment')
    if (phrase === null) continue
    const weight = hit.words * weightOf(phrase, place)
    if (weight > most) {
      main = phrase
      most = weight
    }
  }
  return main === null ? null : result(main, match.weight * weightOf(main, place), false)
}

/** The phrase meant, of those with the same words: at home in this place, then the surest. */
function best(
  hit: PhraseHit,
  place: PhrasePlace,
  fits: (phrase: BoilerplatePhrase) => boolean,
): BoilerplatePhrase | null {
  let chosen: BoilerplatePhrase | null = null
  for (const phrase of hit.phrases) {
    if (fits(phrase) && (chosen === null || weightOf(phrase, place) > weightOf(chosen, place)))
      chosen = phrase
  }
  return chosen
}

/** Weight of the phrase in this place: less away from home. */
function weightOf(phrase: BoilerplatePhrase, place: PhrasePlace): number {
  const weight = phrase.weight ?? DEFAULT_WEIGHT
  return phrase.where === undefined || phrase.where === place ? weight : weight * 0.85
}

function result(phrase: BoilerplatePhrase, confidence: number, opens: boolean): PhraseVerdict {
  return { kind: phrase.kind, rule: phrase.id, confidence: Math.round(confidence * 100) / 100, opens }
}
