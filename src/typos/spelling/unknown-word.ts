import type { Language } from '../../language/language.ts'
import { Cost, type Suggestion } from '../lexicon/index.ts'
import { Gap, type Reading } from '../reading.ts'
import type { Finder } from '../rule.ts'
import { Shape, type WordForm, withCapitalsOf } from '../word-form.ts'
import { spellingConfidence } from './confidence.ts'
import { standsAmongStrangers } from './foreign.ts'
import { isNameTag, isSureSlip, type Orthography, orthographyOf, WordStatus } from './orthography.ts'

/** Shortest word that is looked at. */
const shortest = 3
/** Longer than words get: a string of letters, not a slip. */
const longest = 30
/** Words as short between names belong to them. */
const longestParticle = 4
/** Cost of the accent that a first capital lost. */
const firstAccent = Cost.accent
/** Corrections that are proposed. */
const mostCorrections = 3

/** Whether the slips from a word to its correction are those that a rule reports. */
export type SlipTest = (word: string, correction: string) => boolean

/**
 * Make a finder of words that the lexicon does not know and that few slips separate from one that it knows.
 *
 * @param isAsked Which slips.
 */
export function unknownWordFinder(language: Language, isAsked: SlipTest): Finder {
  const orthography = orthographyOf(language)
  if (!orthography) return () => {}
  const particles = new Set(language.people.particles.split(', '))
  return (reading, report) => {
    const { forms, from, to, size } = reading
    for (let index = 0; index < size; index++) {
      const form = forms[index]!
      if (form.shape > Shape.capital || form.isClitic) continue
      const { lower } = form
      if (lower.length < shortest || lower.length > longest) continue
      const status = orthography.statusOf(lower)
      if (status === WordStatus.listed || /['\uFFFD]/.test(lower)) continue
      if (form.shape === Shape.capital && !opensSentence(reading, index)) continue
      if (particles.has(lower) || standsInName(reading, index) || touchesQuery(reading, index)) continue
      const best = correctionsOf(form, reading, index, orthography)
      if (best.length === 0 || !isAsked(lower, best[0]!.word)) continue
      if (status === WordStatus.made && !isSureSlip(best[0]!)) continue
      if (form.shape === Shape.capital && !isPlainWord(best[0]!)) continue
      report({
        from: from[index]!,
        to: to[index]!,
        expected: best.map(({ word }) => withCapitalsOf(word, form)),
        confidence: spellingConfidence(form, best),
      })
    }
  }
}

/** Likely corrections of an unknown word; none when something speaks for the word. */
function correctionsOf(
  form: WordForm,
  reading: Reading,
  index: number,
  orthography: Orthography,
): readonly Suggestion[] {
  const { lower, shape } = form
  // A word that comes back is meant.
  if (reading.page.count(form) > 1) return []
  const near = orthography.suggest(lower)
  const words = shape === Shape.lower ? near.filter(({ tags }) => !isName(tags)) : near
  const best = words[0]
  if (!best) return []
  // "Etat": capitals may go without accents.
  if (shape === Shape.capital && best.word.slice(1) === lower.slice(1) && best.cost <= firstAccent) return []
  if (orthography.isForeign(lower) && !isSureSlip(best)) return []
  if (standsAmongStrangers(reading, index, orthography)) return []
  return words.slice(0, mostCorrections)
}

/** A common word that may well open a sentence, where most unknown words are names. */
const isPlainWord = ({ tags, cost, frequency }: Suggestion) =>
  !isName(tags) && frequency >= 4 && cost <= Cost.missing

/** Whether a word is only ever a name. */
const isName = (tags: readonly string[]) => tags.length > 0 && tags.every(isNameTag)

/** Whether a short word links the parts of a name: "Ursula von der Leyen", "Abou al Baghdadi". */
function standsInName({ forms, gaps, size }: Reading, index: number): boolean {
  if (forms[index]!.lower.length > longestParticle) return false
  const isNameAt = (at: number, gap: number) =>
    at >= 0 && at < size && gaps[gap] === Gap.space && forms[at]!.shape === Shape.capital
  return isNameAt(index - 1, index) && isNameAt(index + 1, index + 1)
}

/** Whether a question mark touches a word on both sides, as in "retomb?es": a letter was lost there. */
function touchesQuery({ passage: { text }, from, to }: Reading, index: number): boolean {
  const isLetter = (at: number) => /\p{L}/u.test(text[at] ?? '')
  const [start, end] = [from[index]!, to[index]!]
  return (text[start - 1] === '?' && isLetter(start - 2)) || (text[end] === '?' && isLetter(end + 1))
}

/** Whether a capital is owed to the place of a word: first of its sentence, or after a mark. */
function opensSentence({ passage, from, gaps }: Reading, index: number): boolean {
  if (index === 0) return true
  if (gaps[index] !== Gap.other) return false
  const before = passage.tokenAt(from[index]! - 1)
  return passage.sentence[passage.tokenAt(from[index]!)] !== passage.sentence[before]
}
