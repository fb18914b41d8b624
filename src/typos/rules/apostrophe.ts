import { Elisions } from '../patterns/elision.ts'
import { Gap, type Reading } from '../reading.ts'
import type { Candidate, Rule } from '../rule.ts'
import { orthographyOf } from '../spelling/orthography.ts'
import { opensSentence } from '../spelling/place.ts'
import { Shape } from '../word-form.ts'

/** Signs that stand for an apostrophe where they touch both words: "l`eau", "d,un". */
const strayMarks = new Set(['`', '´', '‘', '′', 'ʼ', '‛', ','])
const apostrophes = new Set(["''", '’’', "'’", "’'"])

/** An apostrophe that is missing, doubled, another sign, or stands before a space: "l eau", "l’ eau", "l'’eau", "l`eau". */
export const apostrophe: Rule = {
  id: 'apostrophe',
  kind: 'spelling',
  summary: 'The apostrophe after an elided word is missing, doubled, another sign or followed by a space.',
  prepare(language) {
    const data = language.typos.elision
    const orthography = orthographyOf(language)
    if (!data || !orthography) return () => {}
    const elisions = new Elisions(data)
    const stems = new Set(elisions.stems)
    const notAfterLetter = new Set(data.notAfterLetter)

    return (reading, report) => {
      for (let index = 0; index + 1 < reading.size; index++) {
        const found = reading.forms[index]!.isClitic ? ofClitic(reading, index) : ofStem(reading, index)
        if (found) report(found)
      }
    }

    /** "l’ eau", "l'’eau" */
    function ofClitic(reading: Reading, index: number): Candidate | null {
      const { forms, gaps, to, from, passage } = reading
      const { lower } = forms[index]!
      const stem = lower.slice(0, -1)
      if (gaps[index + 1] === Gap.none || !stems.has(stem)) return null
      if (!elisions.elidesBefore(forms[index + 1]!.lower)) return null
      if (gaps[index + 1] === Gap.space) return joined(reading, index, stem, 0.95)
      const mark = passage.text.slice(to[index]! - 1, from[index + 1])
      // "l''Empire'" quotes a name within a quote.
      if (
        !apostrophes.has(mark) ||
        /^['’](?!\p{L})/u.test(passage.text.slice(to[index + 1], to[index + 1]! + 2))
      )
        return null
      return joined(reading, index, stem, 0.95)
    }

    /** "l eau", "l`eau" */
    function ofStem(reading: Reading, index: number): Candidate | null {
      const { forms, gaps, to, from, passage } = reading
      const form = forms[index]!
      const next = forms[index + 1]!
      if (!stems.has(form.lower)) return wholeWord(reading, index)
      // "employé(e)s ont", "chercheur·se·s ont"
      if (/[^\s«“"(]/u.test(passage.text[from[index]! - 1] ?? ' ')) return null
      if (form.shape > Shape.capital || !elisions.isStem(form.lower, next)) return null
      if (gaps[index + 1] === Gap.other)
        return strayMarks.has(passage.text.slice(to[index], from[index + 1]))
          ? joined(reading, index, form.lower, 0.95)
          : null
      if (form.lower.length > 1) return joined(reading, index, form.lower, 0.97)
      return isLetter(reading, index) ? null : joined(reading, index, form.lower, 0.9)
    }

    /** Whether a lone letter is one: "5 l environ", "vitamine D est", "c, d et e". */
    function isLetter(reading: Reading, index: number): boolean {
      const { forms, gaps } = reading
      const next = forms[index + 1]!
      if (notAfterLetter.has(next.lower)) return true
      const before = index > 0 && gaps[index] === Gap.space ? forms[index - 1]! : null
      if (before && (before.shape === Shape.figures || before.tags.includes('M'))) return true
      if (before && [...before.text].length === 1 && before.shape !== Shape.lower) return true
      if (forms[index]!.shape === Shape.lower) return false
      return next.shape !== Shape.lower || !opensSentence(reading, index) || !orthography!.knows(next.lower)
    }

    /** "aujourd hui" */
    function wholeWord(reading: Reading, index: number): Candidate | null {
      const { forms, gaps, from, to } = reading
      const { lower, text, shape } = forms[index]!
      if (gaps[index + 1] !== Gap.space || shape > Shape.capital || orthography!.knows(lower)) return null
      const next = forms[index + 1]!
      if (!orthography!.lexicon.has(`${lower}'${next.lower}`)) return null
      const expected = [text + reading.apostrophe + next.text]
      return { from: from[index]!, to: to[index + 1]!, expected, confidence: 0.95 }
    }
  },
}

/** The two words with the apostrophe that they should have. */
function joined(
  { from, to, passage, apostrophe }: Reading,
  index: number,
  stem: string,
  confidence: number,
): Candidate {
  const { text } = passage
  const start = from[index]!
  const expected = [
    text.slice(start, start + stem.length) + apostrophe + text.slice(from[index + 1], to[index + 1]),
  ]
  return { from: start, to: to[index + 1]!, expected, confidence }
}
