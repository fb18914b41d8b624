import { correct } from '../patterns/correction.ts'
import { matchPattern, type Pattern, readPattern } from '../patterns/pattern.ts'
import type { Reading } from '../reading.ts'
import type { Finder, Rule } from '../rule.ts'
import { standsAmongStrangers } from '../spelling/foreign.ts'
import { orthographyOf } from '../spelling/orthography.ts'
import { Shape } from '../word-form.ts'

/** Rules that are all data: patterns of the language, anchored on words. */
export const patternRules: readonly Rule[] = [
  patternRule(
    'confused-words',
    'A word stands for another that sounds or looks like it, and its neighbours say so.',
  ),
  patternRule('agreement', 'A word does not agree with the one that it goes with.'),
  patternRule(
    'verb-form',
    'A participle stands for an infinitive, or another form of a verb for the one that is due.',
  ),
  patternRule('missing-hyphen', 'Words that the language joins with hyphens stand apart.'),
  patternRule('needless-hyphen', 'Words that the language writes apart are joined with hyphens.'),
  patternRule('missing-word', 'A small word is missing between two others.'),
  patternRule('needless-word', 'A small word is one too many, or should have merged with the next.'),
]

function patternRule(id: string, summary: string): Rule {
  return {
    id,
    kind: 'spelling',
    summary,
    prepare(language): Finder {
      const { lists, forms, rules } = language.typos.patterns
      const orthography = orthographyOf(language)
      const byAnchor = new Map<string, { pattern: Pattern; confidence: number }[]>()
      for (const { find, confidence = 0.9 } of rules[id] ?? []) {
        const pattern = readPattern(find, lists)
        for (const word of pattern.slots[pattern.anchor]!.words!) {
          const same = byAnchor.get(word)
          if (same) same.push({ pattern, confidence })
          else byAnchor.set(word, [{ pattern, confidence }])
        }
      }
      const places: number[] = []
      return (reading, report) => {
        const { size, from, to, forms: words } = reading
        for (let index = 0; index < size; index++) {
          const tried = byAnchor.get(words[index]!.lower)
          if (!tried) continue
          for (const { pattern, confidence } of tried) {
            if (!matchPattern(pattern, reading, index, places)) continue
            const mistake = places.slice(pattern.first, pattern.last + 1).filter((place) => place >= 0)
            const wrong = mistake.map((place) => words[place]!)
            // Headlines in capitals have no accents to confuse.
            if (wrong.some(({ shape, text }) => shape === Shape.upper && text.length > 1)) continue
            const [start, end] = [from[mistake[0]!]!, to[mistake.at(-1)!]!]
            if (namesBothGenders(reading.passage.text, start, end) || opensInFigures(reading, places))
              continue
            if (orthography && standsAmongStrangers(reading, mistake[0]!, orthography)) continue
            const expected = pattern.expected
              .map((template) => correct(template, wrong, reading, forms))
              .filter((text) => text !== null)
            if (expected.length > 0) report({ from: start, to: end, expected, confidence })
          }
        }
      }
    },
  }
}

/** Whether endings for another gender are set off beside a word: "électeur·rices", "employé(e)s". */
function namesBothGenders(text: string, start: number, end: number): boolean {
  return /[·•(./]/u.test(text[end] ?? '')
    ? /\p{L}/u.test(text[end + 1] ?? '')
    : /[·•)]/u.test(text[start - 1] ?? '')
}

/** Whether a match begins with the decimals of a number: "1,5 million". */
function opensInFigures({ forms, from, passage }: Reading, places: readonly number[]): boolean {
  const first = places.find((place) => place >= 0)!
  return forms[first]!.shape === Shape.figures && /[,.]/u.test(passage.text[from[first]! - 1] ?? '')
}
