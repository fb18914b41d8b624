import { packedOf } from '../../language/index.ts'
import type { Language } from '../../language/language.ts'
import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import { correct } from '../patterns/correction.ts'
import { packPatternsOf } from '../patterns/pack-patterns.ts'
import type { Pattern } from '../patterns/pattern.ts'
import { PatternTable } from '../patterns/pattern-table.ts'
import type { Saying } from '../patterns/sayings.ts'
import type { Reading } from '../reading.ts'
import type { Candidate, Finder, Rule } from '../rule.ts'
import { standsAmongStrangers } from '../spelling/foreign.ts'
import { type Orthography, orthographyOf } from '../spelling/orthography.ts'
import { Shape, type WordForm } from '../word-form.ts'

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
      const matchesIn = patternMatchesOf(language)
      return (reading, report) => {
        for (const candidate of matchesIn(reading).get(id) ?? []) report(candidate)
      }
    },
  }
}

/** What the patterns of each rule find in a passage, by the id of the rule. */
type PatternMatches = (reading: Reading) => ReadonlyMap<string, readonly Candidate[]>

const finders = new WeakMap<Language, PatternMatches>()

/** The finder of a language; the rules share it, so that each word is looked up once. */
function patternMatchesOf(language: Language): PatternMatches {
  let find = finders.get(language)
  if (!find) {
    find = finderOf(language)
    finders.set(language, find)
  }
  return find
}

function finderOf(language: Language): PatternMatches {
  const { forms: endings, lists } = language.typos.patterns
  const orthography = orthographyOf(language)
  const table = new PatternTable(packedOf(language)?.patterns ?? packPatternsOf(language), lists)
  const read = new WeakMap<Reading, ReadonlyMap<string, readonly Candidate[]>>()
  return (reading) => {
    const known = read.get(reading)
    if (known) return known
    const found = new Map<string, Candidate[]>()
    table.matches(reading, (saying, pattern, places) => {
      const candidate = candidateOf(saying, pattern, reading, places, endings, orthography)
      if (!candidate) return
      const rule = table.rules[saying.rule]!
      const same = found.get(rule)
      if (same) same.push(candidate)
      else found.set(rule, [candidate])
    })
    read.set(reading, found)
    return found
  }
}

/** What a pattern that matches says; null where something speaks for the words. */
function candidateOf(
  { confidence = 0.9, evenCapitals }: Saying,
  pattern: Pattern,
  reading: Reading,
  places: readonly number[],
  endings: TypoPatterns['forms'],
  orthography: Orthography | null,
): Candidate | null {
  const { from, to, forms, passage } = reading
  const mistake = places.slice(pattern.first, pattern.last + 1).filter((place) => place >= 0)
  const wrong = mistake.map((place) => forms[place]!)
  // Headlines in capitals have no accents to confuse.
  if (wrong.some(({ shape, text }) => shape === Shape.upper && text.length > 1)) return null
  const [start, end] = [from[mistake[0]!]!, to[mistake.at(-1)!]!]
  if (namesBothGenders(passage.text, start, end) || opensInFigures(reading, places)) return null
  if (orthography && standsAmongStrangers(reading, mistake[0]!, orthography)) return null
  const expected = pattern.expected
    .map((template) =>
      correct(template, wrong, reading, endings, evenCapitals === true && isNoHabit(reading, wrong[0]!)),
    )
    .filter((text) => text !== null)
  return expected.length > 0 ? { from: start, to: end, expected, confidence } : null
}

/** Whether a page does not leave out the accents of its capitals: "Etat", "Ecole", "Ca" twice. */
function isNoHabit({ page }: Reading, form: WordForm): boolean {
  return (
    page.count(form) === 1 &&
    !page.readings.some(({ forms, vocabulary: { lexicon } }) =>
      forms.some(
        ({ shape, lower, isListed }) =>
          shape === Shape.capital &&
          !isListed &&
          lexicon?.accented(lower).some((known) => known.slice(1) === lower.slice(1)),
      ),
    )
  )
}

/** Whether endings for another gender are set off beside a word: "électeur·rices", "employé(e)s". */
function namesBothGenders(text: string, start: number, end: number): boolean {
  return /[·•(./]/u.test(text.charAt(end))
    ? /\p{L}/u.test(text.charAt(end + 1))
    : /[·•)]/u.test(text.charAt(start - 1))
}

/** Whether a match begins with the decimals of a number: "1,5 million". */
function opensInFigures({ forms, from, passage }: Reading, places: readonly number[]): boolean {
  const first = places.find((place) => place >= 0)!
  return forms[first]!.shape === Shape.figures && /[,.]/u.test(passage.text.charAt(from[first]! - 1))
}
