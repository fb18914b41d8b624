import type { Language } from '../../language/language.ts'
import { Cost, type Suggestion } from '../lexicon/index.ts'
import { Gap, type Reading } from '../reading.ts'
import type { Candidate } from '../rule.ts'
import { Shape, type WordForm, withCapitalsOf } from '../word-form.ts'
import { spellingConfidence } from './confidence.ts'
import { type Fitting, fitAt, rankByFit } from './context.ts'
import { inForeignSentence, standsByForeign, standsByStranger, strangersAround } from './foreign.ts'
import { isProper, isSureSlip, type Orthography, orthographyOf, WordStatus } from './orthography.ts'
import {
  goesWithName,
  isPart,
  isTrailing,
  opensSentence,
  standsByName,
  standsInMarks,
  standsInName,
  touchesQuery,
} from './place.ts'

/** Shortest word that is looked at. */
const shortest = 3
/** Longer than words get: a string of letters, not a slip. */
const longest = 30
/** Cost of the accent that a first capital lost. */
const firstAccent = Cost.accent
/** Corrections that are proposed. */
const mostCorrections = 3

/** An unknown word and what it is likely a slip of. */
export interface UnknownWord extends Candidate {
  /** The word and its first correction, in lower case. */
  readonly word: string
  readonly correction: string
}

/** Reads the words of a passage that the lexicon does not know and that few slips separate from one that it knows. */
export type UnknownWords = (reading: Reading) => readonly UnknownWord[]

const finders = new WeakMap<Language, UnknownWords>()

/** The finder of unknown words of a language; the rules that share it read each passage once. */
export function unknownWordsOf(language: Language): UnknownWords {
  let find = finders.get(language)
  if (!find) {
    const orthography = orthographyOf(language)
    const particles = new Set(language.people.particles.split(', '))
    const read = new WeakMap<Reading, readonly UnknownWord[]>()
    find = (reading) => {
      if (!orthography) return []
      let found = read.get(reading)
      if (!found) {
        found = findUnknown(reading, orthography, particles)
        read.set(reading, found)
      }
      return found
    }
    finders.set(language, find)
  }
  return find
}

function findUnknown(
  reading: Reading,
  orthography: Orthography,
  particles: ReadonlySet<string>,
): readonly UnknownWord[] {
  const { forms, from, to, size } = reading
  const found: UnknownWord[] = []
  for (let index = 0; index < size; index++) {
    const whole = forms[index]!
    if (whole.isClitic || whole.shape > Shape.capital) continue
    const form = withoutPossessive(whole, reading, orthography)
    const ending = whole.text.slice(form.text.length)
    const { lower, isListed } = form
    if (lower.length < shortest || lower.length > longest) continue
    if (isListed && !isNameInLowerCase(form, orthography) && !isVerbAsNoun(reading, index, orthography))
      continue
    if (/['\uFFFD]/.test(lower)) continue
    const status = orthography.statusOf(lower)
    if (status === WordStatus.listed && !isListed) continue
    if (particles.has(lower) || standsInName(reading, index) || touchesQuery(reading, index)) continue
    const best = correctionsOf(form, reading, index, orthography)
    if (best.length === 0) continue
    if (isListed && !isFarMoreUsual(best[0]!)) continue
    if (!isListed && orthography.lexicon.isRare(lower) && !isLikelierThanRare(best[0]!, lower)) continue
    if (status === WordStatus.made && !isSureSlip(best[0]!) && !isLikelierThanMade(best[0]!, lower)) continue
    found.push({
      from: from[index]!,
      to: to[index]!,
      word: lower,
      correction: best[0]!.word,
      expected: best.map(
        ({ word }) => withCapitalsOf(word, form).replaceAll("'", reading.apostrophe) + ending,
      ),
      confidence: spellingConfidence(lower, best[0]!, orthography.lexicon.rarestTrigram(lower)),
    })
  }
  return found
}

/** A word in lower case less its mark of possession, which no list holds: "goverment" of "goverment's". */
function withoutPossessive(form: WordForm, { vocabulary }: Reading, { possessive }: Orthography): WordForm {
  if (possessive === '' || form.shape !== Shape.lower) return form
  if (!form.lower.endsWith(possessive) || form.isListed) return form
  return vocabulary.form(form.text.slice(0, -possessive.length))
}

/** Likely corrections of an unknown word, the best first; none when something speaks for the word. */
function correctionsOf(
  form: WordForm,
  reading: Reading,
  index: number,
  orthography: Orthography,
): readonly Fitting[] {
  const { lower, shape } = form
  // A word that comes back is meant.
  if (reading.page.count(form) > 1 || isPart(reading, index) || isDrawnOut(lower)) return []
  const isOpening = shape === Shape.capital && opensSentence(reading, index)
  if (isOpening && goesWithName(reading, index)) return []
  // A name costs no search: only its accents may be wrong.
  if (shape === Shape.capital && !isOpening) return accentsOf(lower, reading, index, orthography)
  const strangers = strangersAround(reading, index, orthography)
  if (strangers > 1 || inForeignSentence(reading, index, orthography)) return []
  // A word of known parts ("mi-mandat") gives way to a single slip only: see `isSureSlip` and `isLikelierThanMade`.
  const isMade = orthography.statusOf(lower) === WordStatus.made
  let suggestions = orthography.suggestNear(lower)
  // Two slips take long to search: not where what follows asks for a plain one.
  if (suggestions.length === 0 && !isMade && !isOpening && strangers === 0 && !orthography.isForeign(lower))
    suggestions = orthography.suggest(lower)
  const words = suggestions.filter(
    // What lacks an apostrophe is no slip of letters.
    (near) =>
      near.cost > 0 &&
      !near.word.endsWith("'") &&
      (shape !== Shape.lower || !isProper(near.tags)) &&
      !isRareLoan(near),
  )
  if (words.length === 0) return []
  const ranked = rankByFit(words, reading, index, orthography)
  const best = ranked[0]!
  if (best.word.startsWith(lower) && (isTrailing(reading, index) || mayBePlural(lower, best))) return []
  if (lower.length <= longestShort && best.cost > Cost.accent && best.frequency < usual) return []
  if (isOtherShortWord(lower, best)) return []
  // "du lait ribot": a word like any other, and no slip of one that would not stand there.
  const isPlain = lower.length <= cognate && orthography.lexicon.rarestTrigram(lower) >= plainLetters
  if (best.fit < 0 && isPlain && best.cost > Cost.doubled) return []
  if (standsInMarks(reading, index) && !isSureSlip(best)) return []
  if (isOpening && !mayOpen(best, lower)) return []
  if (!isSureSlip(best) && orthography.isForeign(lower) && !isHomeWord(best, reading, index, orthography))
    return []
  if (strangers === 1 && !isSureAmongStrangers(best, lower)) return []
  if (strangers === 1 && standsByStranger(reading, index, orthography)) return []
  return ranked.slice(0, mostCorrections)
}

/**
 * Whether a short word is rather another word than a slip of a rare one that it shares all letters with but one, where
 * nothing tells if that fits its place: "a bakkie" and "a bikkie".
 */
const isOtherShortWord = (word: string, { word: other, cost, frequency, fit, tags }: Fitting): boolean =>
  word.length <= longestOther &&
  word.length === other.length &&
  cost > Cost.swapped &&
  tags.length === 0 &&
  fit <= 0 &&
  frequency <= usual

/** Letters of a word that another letter makes another word. */
const longestOther = 6

/** Whether a word is a loan that no list ranks: what comes near one is another way to write it, "tiéboudiène". */
const isRareLoan = ({ frequency, tags }: Suggestion): boolean => frequency < 2 && tags.includes('Nei')

/** Whether a short word has one letter many times over, as it is called out: "ouiii", "noooon". */
const isDrawnOut = (word: string): boolean =>
  word.length <= longestCall && /([aeiouyhmrsz])\1\1.?$/u.test(word)

/** Whether a word is rather the plural of a noun that no list holds than a rare word cut short: "smokies", "smokiest". */
const mayBePlural = (word: string, { frequency }: Suggestion): boolean =>
  word.endsWith('s') && frequency < usual + 1

/** Letters of what is called out. */
const longestCall = 6

/** Whether the correction of a word that opens a sentence is no name that just looks like it. */
function mayOpen(best: Suggestion, word: string): boolean {
  // "Etat": capitals may go without accents.
  return isPlainWord(best) && !(best.word.slice(1) === word.slice(1) && best.cost <= firstAccent)
}

/** The word that a capital word inside a sentence is without its accents: "la Republique", "en Algerie". */
function accentsOf(
  word: string,
  reading: Reading,
  index: number,
  orthography: Orthography,
): readonly Fitting[] {
  if (word.length < longEnough || !isPlainAscii(word) || standsByName(reading, index)) return []
  const { lexicon } = orthography
  const [best, rival] = lexicon.accented(word)
  if (best === undefined || rival !== undefined || best.charCodeAt(0) !== word.charCodeAt(0)) return []
  const frequency = lexicon.frequency(best)
  if (frequency < (orthography.isProper(best) ? 2 : 3) || orthography.isPerson(best)) return []
  return [
    {
      word: best,
      cost: Cost.accent,
      frequency,
      tags: lexicon.tags(best),
      fit: 0,
    },
  ]
}

const isPlainAscii = (word: string) => /^[a-z-]+$/.test(word)

/** Letters of a word with a capital in which a lost accent is told from another name. */
const longEnough = 6

/**
 * Whether a word that another language has too is a slip here: where a foreign noun would not fit ("snot" for "sont"),
 * or long and near a word of the language, alone among its words ("un developement").
 */
function isHomeWord(best: Fitting, reading: Reading, index: number, orthography: Orthography): boolean {
  if (best.cost <= Cost.extra && best.word.length >= cognate && best.frequency >= 2)
    return !standsByForeign(reading, index, orthography)
  if (best.frequency < 5 || best.cost > Cost.other) return false
  return best.fit >= 1 + Math.max(fitAt(reading, index, ['Nei']), fitAt(reading, index, ['Aei']))
}

/** Letters of a word that is like one of another language by descent, not by chance. */
const cognate = 7

/** Whether a word is so usual, and so long, that a slip of it stands out among words of another language. */
const isSureAmongStrangers = ({ cost, frequency }: Suggestion, word: string) =>
  word.length >= 4 && cost <= Cost.extra && frequency >= 8

/** Whether a word of known parts is rather a slip: "resaturant" is no new "saturant". */
const isLikelierThanMade = ({ word, cost, frequency }: Suggestion, made: string) =>
  // "financials" is made of "financial".
  !made.startsWith(word) &&
  !word.includes('-') &&
  word.length > longestShort &&
  cost <= Cost.extra &&
  // "independant" is no new "in" + "dependant": long words have few neighbours.
  frequency >= (word.length > cognate && cost <= Cost.neighbour ? 3 : 4)

/** Logarithm of the number of words that have its rarest three letters, from which a word looks like any other. */
const plainLetters = 5
/** Letters up to which a word is near many others. */
const longestShort = 4
/** Frequency of a word that is likelier than a short word that no list holds. */
const usual = 3

/** Whether a word is written here without the capital that it always has: "grace", "avc". */
const isNameInLowerCase = ({ shape, lower, tags }: WordForm, orthography: Orthography): boolean =>
  shape === Shape.lower && isProper(tags) && orthography.lexicon.frequency(lower) <= rareName

/** Whether a rare verb form stands where only a noun can: "la gréve" in "appeler à la gréve". */
function isVerbAsNoun({ forms, gaps }: Reading, index: number, { lexicon }: Orthography): boolean {
  const { tags, lower, shape } = forms[index]!
  if (shape !== Shape.lower || tags[0]?.[0] !== 'V' || gaps[index] !== Gap.space) return false
  if (!tags.every((tag) => tag[0] === 'V')) return false
  const before = forms[index - 1]!.tags
  const isOf = (of: readonly string[], kind: string) => of.some((tag) => tag[0] === kind)
  if (!isOf(before, 'D')) return false
  // "la" is a pronoun too, but after "à" or "pour" the verb would be an infinitive.
  if (isOf(before, 'O') && !(index > 1 && gaps[index - 1] === Gap.space && isOf(forms[index - 2]!.tags, 'P')))
    return false
  return lexicon.frequency(lower) <= 1
}

/** Names that are used more often also go in lower case: "internet". */
const rareName = 4

/** So usual a word that a name in lower case is rather a slip of it. */
const isFarMoreUsual = ({ cost, frequency }: Suggestion): boolean =>
  frequency >= (cost <= Cost.accent ? 5 : 8)

/** Whether a rare word is rather a slip: long words have few neighbours; "todays" is none of "today". */
const isLikelierThanRare = (best: Suggestion, rare: string): boolean =>
  (isFarMoreUsual(best) || (rare.length > cognate && best.frequency >= usual + 2)) &&
  !rare.startsWith(best.word)

/** A common word that may well open a sentence, where most unknown words are names. */
const isPlainWord = ({ word, tags, cost, frequency }: Suggestion) =>
  !isProper(tags) &&
  (cost <= Cost.doubled
    ? frequency >= 4
    : word.length > longestShort + 1 && frequency >= 4 && cost <= Cost.missing)
