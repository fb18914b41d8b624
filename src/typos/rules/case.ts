import { Gap, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { type Orthography, orthographyOf } from '../spelling/orthography.ts'
import { pageNamesOf } from '../spelling/page-names.ts'
import { opensSentence } from '../spelling/place.ts'
import { capitalised, Shape, type WordForm } from '../word-form.ts'

/** Capitals that the shift key left in a word: "EET", "LEs", "dÉjà". */
export const stuckShift: Rule = {
  id: 'case',
  kind: 'spelling',
  summary:
    'Capitals stand inside a common word, or a small word is all in capitals: the shift key was stuck.',
  prepare(language) {
    const orthography = orthographyOf(language)
    if (!orthography) return () => {}
    const { unstressed, linkers, determiners, genderEndings } = language.typos.stuckShift
    const small = new Set(unstressed)
    const heads = new Set(determiners)
    const genders = new Set(genderEndings)
    return (reading, report) => {
      const { forms, from, to, size } = reading
      for (let index = 0; index < size; index++) {
        const form = forms[index]!
        if (form.shape !== Shape.mixed && form.shape !== Shape.upper) continue
        if (form.text.length < 2 || form.isClitic || isShouted(reading, index, orthography)) continue
        const found =
          form.shape === Shape.upper ? inCapitals(reading, index) : inside(reading, index, orthography)
        if (!found) continue
        const { word, confidence } = found
        const isFirst = opensSentence(reading, index)
        report({
          from: from[index]!,
          to: to[index]!,
          expected: [isFirst ? capitalised(word) : word],
          confidence,
        })
      }
    }

    /** "ET" and "EET" for "et"; no acronym, no word that the author stresses. */
    function inCapitals(reading: Reading, index: number): Finding {
      const { lower } = reading.forms[index]!
      const before = index > 0 ? reading.forms[index - 1] : undefined
      const isHeaded = before !== undefined && heads.has(before.lower)
      if (isHeaded && lower.length < longerThanAcronyms) return null
      if (isLong(before) || isLong(reading.forms[index + 1])) return null
      const after = reading.forms[index + 1]
      if (linkers.includes(lower) && after?.tags.some((tag) => tag[0] === 'D'))
        return { word: lower, confidence: 0.65 }
      if (small.has(lower)) return { word: lower, confidence: 0.8 }
      const word = lower.slice(1)
      if (lower[0] !== lower[1] || word.length < 2 || orthography!.lexicon.has(lower)) return null
      if (!orthography!.isCommon(word) || orthography!.lexicon.frequency(word) < leastOf(word)) return null
      return { word, confidence: 0.9 }
    }

    /** "LEs", "nocTurne", "eST" for common words, "REnnes" for a name of the page or a known one. */
    function inside(reading: Reading, index: number, lexicon: Orthography): Finding {
      const { text, lower } = reading.forms[index]!
      if (!letters.test(text)) return null
      const start = text.search(/\p{Lu}/u)
      const rest = text.slice(start)
      const tailAt = rest.search(/\P{Lu}/u)
      const head = text.slice(0, start)
      // "super-Président", "aujourd'Hui": what a hyphen joins keeps its capital.
      if (/[-‑‐]/.test(head.at(-1) ?? '')) return null
      const capitals = tailAt < 0 ? rest : rest.slice(0, tailAt)
      const tail = rest.slice(capitals.length)
      if (head === '') {
        // "VIe" is a number; "PCs", "TVs" are plurals of acronyms; "McDonald", "LaREM" are made so.
        if (capitals.length !== 2 || tail !== tail.toLowerCase() || tail === '') return null
        if (tail.length === 1 && roman.test(capitals)) return null
        const isPage = pageNamesOf(reading.page, language).names.has(lower)
        const isWord = lexicon.isCommon(lower) && lexicon.lexicon.frequency(lower) >= leastOf(lower)
        const isKnown = isWord || (lower.length > shortName && lexicon.lexicon.has(lower))
        if (!isPage && !isKnown) return null
        // "ONt" inside a sentence lost both capitals' right to stand, "REnnes" only one.
        const isSmall = reading.gaps[index] !== Gap.other && lexicon.lexicon.frequency(lower) >= smallWord
        return { word: isSmall ? lower : capitalised(lower), confidence: 0.93 }
      }
      // "eST-il", "peUT-être" go by their first part.
      const first = lower.split('-')[0]!
      if (!lexicon.isCommon(first) || !lexicon.knows(lower)) return null
      if (lexicon.lexicon.frequency(first) < leastOf(first)) return null
      // "étudiantEs": both genders in one word.
      const isGendered = head.length > shortName && genders.has((capitals + tail).toLowerCase())
      const usual = lexicon.lexicon.frequency(lower)
      if (isGendered && lexicon.isCommon(head) && lexicon.lexicon.frequency(head) >= usual) return null
      return { word: lower, confidence: 0.93 }
    }
  },
}

type Finding = { readonly word: string; readonly confidence: number } | null

const roman = /^[IVXLC]+$/
const letters = /^[\p{L}\p{M}]+(?:[-'’][\p{L}\p{M}]+)*$/u
/** After an article, shorter capitals are an acronym: "la DDE". */
const longerThanAcronyms = 5
/** Frequency of small words, which never start a name. */
const smallWord = 8
/** Names and brands up to that length are written in all manners. */
const shortName = 4

/** Least frequency of a word with capitals inside: units and brands are short. */
const leastOf = (word: string): number =>
  word.length < 3 ? 8 : word.length < 4 ? 4 : word.length < 5 ? 2 : 1

/** Whether a word in capitals is too long for an acronym: "le général DE LADMIRAULT". */
const isLong = (form: WordForm | undefined) =>
  form?.shape === Shape.upper && form.text.length >= longerThanAcronyms

/** Whether a word stands among others in capitals, which are no acronyms: then it is meant so. */
function isShouted({ forms }: Reading, index: number, orthography: Orthography): boolean {
  const isCapitals = (form: WordForm | undefined) =>
    form !== undefined && form.shape === Shape.upper && form.text.length > 1 && !form.isClitic
  const [before, after] = [forms[index - 1], forms[index + 1]]
  const isLoud = (form: WordForm | undefined) => isCapitals(form) && orthography.isCommon(form!.lower)
  return (isCapitals(before) && isCapitals(after)) || isLoud(before) || isLoud(after)
}
