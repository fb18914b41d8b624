import { Cost } from '../lexicon/index.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { inForeignSentence } from '../spelling/foreign.ts'
import { type Orthography, orthographyOf } from '../spelling/orthography.ts'
import { type PageName, pageNamesOf } from '../spelling/page-names.ts'
import { standsByName } from '../spelling/place.ts'
import { differsInAccents, type Slip, slipBetween } from '../spelling/slip.ts'
import { Shape, withCapitalsOf } from '../word-form.ts'

/** A name that the page writes otherwise elsewhere: "Ellon" beside "Elon Musk". */
export const nameVariant: Rule = {
  id: 'name-variant',
  kind: 'spelling',
  summary:
    'A name stands once in a form that is a slip of the one used elsewhere on the page, or of a known one.',
  prepare(language) {
    const orthography = orthographyOf(language)
    if (!orthography) return () => {}
    return (reading, report) => {
      const { forms, from, to, size, page } = reading
      for (let index = 0; index < size; index++) {
        const form = forms[index]!
        if (form.shape !== Shape.capital || form.isListed || form.lower.includes("'")) continue
        if (orthography.knowsName(form.lower)) continue
        const names = pageNamesOf(page, language)
        const name = names.names.get(form.lower)
        if (!name || name.count > 1) continue
        let best: { name: PageName; confidence: number } | null = null
        for (const { name: other, slip } of names.near(name)) {
          if (standNear(reading, index, other)) continue
          const chance = confidenceOf(name, other, slip, orthography) - names.chance
          const confidence = Math.round(100 * chance) / 100
          if (confidence > (best?.confidence ?? 0)) best = { name: other, confidence }
        }
        const known = best ? null : knownName(reading, index, orthography)
        const word = best?.name.key ?? known
        // Asked last, for a page in one language then does without the lexicon of another.
        if (word && !inForeignSentence(reading, index, orthography) && !orthography.isForeignUse(name.key)) {
          report({
            from: from[index]!,
            to: to[index]!,
            expected: [best ? best.name.text : withCapitalsOf(word, form)],
            confidence: best?.confidence ?? knownConfidence,
          })
        }
      }
    }
  },
}

/** Chance that a name is a slip of another name of the page. */
function confidenceOf(name: PageName, other: PageName, slip: Slip, orthography: Orthography): number {
  if (isInflected(name.key, other.key, slip)) return 0
  const isKnown = orthography.knowsName(other.key) || orthography.isForeign(other.key)
  // "Depuis" opens a sentence; it is no other way to write "Dupuis".
  if (other.inside === 0 && orthography.isCommon(other.key)) return 0
  const { lexicon } = orthography
  const oddness = lexicon.rarestTrigram(other.key) - lexicon.rarestTrigram(name.key)
  // "Dita Teese" is no slip of "Tense" in a headline.
  if (name.before.size > 0 && other.before.size === 0 && !orthography.mayBeName(other.key)) return 0
  // "Kubuntu" and "Ubuntu", "Cython" and "Python": the first letter is hardly ever the slip.
  if (slip.at === 0) return oddness >= plainOddness && shareFirstName(name, other) ? 0.6 : 0
  if (areApart(name, other)) {
    // "Jean Durand" and "Paul Durant" are two people; "Tour de Francee" and "Radio France" name one country.
    if (isKnown && !orthography.mayBePerson(other.key)) return 0.8
    return oddness >= (isKnown ? plainOddness : sureOddness) && lexicon.rarestTrigram(name.key) < 0 ? 0.65 : 0
  }
  // "Gace" and "Game": short names differ by a letter.
  if (name.key.length <= shortName && slip.cost >= Cost.other && oddness < plainOddness)
    return other.count > 1 && !orthography.isCommon(other.key) ? 0.6 : 0
  if (other.count > 1) return isKnown || slip.cost < Cost.missing ? 0.92 : 0.85
  if (isKnown || other.inHead) return 0.85
  // Once each: letters that no word puts together are wrong, else the fuller and the earlier mention is right.
  if (oddness <= -plainOddness) return 0
  if (oddness >= plainOddness) return 0.75
  if (other.before.size > 0 && name.before.size === 0) return 0.7
  return other.order < name.order ? 0.55 : 0
}

/** Words between two names that are set side by side: "Elisa (ou Elesa)", "Tic et Tac". */
const sideBySide = 2

/** Whether another name stands so near that both are meant. */
function standNear({ forms, from, size, passage }: Reading, index: number, { key }: PageName): boolean {
  const sentenceAt = (at: number) => passage.sentence[passage.tokenAt(from[at]!)]
  const end = Math.min(size, index + sideBySide + 1)
  for (let at = Math.max(0, index - sideBySide); at < end; at++)
    if (forms[at]!.lower === key && sentenceAt(at) === sentenceAt(index)) return true
  return false
}

/** By how much one of two forms must look less like a word of the language to be the wrong one. */
const plainOddness = 1.5
const sureOddness = 3

/** Logarithm of the number of words with its rarest three letters, from which a name looks like any other. */
const plainLetters = 5

/** Whether two names follow the same word with a capital. */
const shareFirstName = (name: PageName, other: PageName): boolean =>
  [...name.before].some((word) => other.before.has(word))

/** Whether two names follow words with a capital, and never the same. */
const areApart = (name: PageName, other: PageName): boolean =>
  name.before.size > 0 && other.before.size > 0 && !shareFirstName(name, other)

const endings = /^(?:es|[aeinostxy])$/
/** Vowels that change places at the end of a name: "Mario", "Maria", "Marie"; not those of "Abou" and "Aboa". */
const genderVowel = /^[aeioy]\p{M}*$/u

/** Whether two names differ as masculine and feminine, or singular and plural: "Daniel", "Daniela"; "Russe", "Russes". */
function isInflected(word: string, other: string, { at, cost }: Slip): boolean {
  if (cost === Cost.doubled || cost === Cost.swapped) return false
  const [end, otherEnd] = [word.slice(at), other.slice(at)]
  if (end === '' || otherEnd === '') return endings.test(end + otherEnd)
  return genderVowel.test(end.normalize('NFD')) && genderVowel.test(otherEnd.normalize('NFD'))
}

const knownConfidence = 0.6
/** Letters of a name that another letter makes another name. */
const shortName = 4
/** Shorter names have too many neighbours. */
const leastKnown = 6
/** Frequency from which a place is known well enough to be missed in a slip of it; a long name is like no other. */
const leastFamous = 3
/** The same where the lexicon does not tell places from people. */
const leastFamousOfAll = 5
const longName = 9

/** The known name that a plain slip separates from one that nothing knows: "Grenobble", "en Anglleterre". */
function knownName(reading: Reading, index: number, orthography: Orthography): string | null {
  const word = reading.forms[index]!.lower
  if (word.length < leastKnown) return null
  // "Novemeber", "Tuseday": no name is like them, but "Augusta".
  const famous = orthography.famous.find(
    (name) => name[0] === word[0] && slipBetween(word, name) !== null && !isInflection(word, name),
  )
  if (famous) return famous
  const { lexicon } = orthography
  const isByName = standsByName(reading, index)
  // People bear names of all kinds: only letters that no word puts together give a slip away.
  const isOdd = lexicon.rarestTrigram(word) < 0
  if (isByName && !isOdd) return null
  const [best, rival] = orthography.suggestNear(word)
  const least = lexicon.tellsPeople ? leastFamous : leastFamousOfAll
  if (!best || best.cost > Cost.other || best.frequency < (word.length < longName ? least : 1)) return null
  if (differsInAccents(word, best.word) || !orthography.isProper(best.word)) return null
  if (isInflection(word, best.word)) return null
  const oddness = lexicon.rarestTrigram(best.word) - lexicon.rarestTrigram(word)
  if (isByName || orthography.isPerson(best.word)) return isOdd && oddness >= plainOddness ? best.word : null
  if (rival && rival.cost <= best.cost && rival.frequency >= best.frequency) return null
  // "Montpelier" is a town, too.
  const isOther = word.length < best.word.length && lexicon.rarestTrigram(word) >= plainLetters
  return (best.cost <= Cost.swapped && !isOther) || oddness >= plainOddness ? best.word : null
}

function isInflection(word: string, other: string): boolean {
  const slip = slipBetween(word, other)
  return slip === null || isInflected(word, other, slip)
}
