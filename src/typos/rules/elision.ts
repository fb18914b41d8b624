import { Elisions } from '../patterns/elision.ts'
import { Gap, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { standsAmongStrangers } from '../spelling/foreign.ts'
import { type Orthography, orthographyOf, WordStatus } from '../spelling/orthography.ts'
import { capitalised, Shape, type WordForm } from '../word-form.ts'

/** A word that stands whole before a vowel: "le eau", "que il", "la maison de Emmanuel". */
export const elision: Rule = {
  id: 'elision',
  kind: 'spelling',
  summary: 'A small word stands whole before a vowel that it elides with.',
  prepare(language) {
    const orthography = orthographyOf(language)
    if (!language.typos.elision || !orthography) return () => {}
    const elisions = new Elisions(language.typos.elision)
    const definite = new Set(language.typos.elision.definite)
    return (reading, report) => {
      const { forms, gaps, from, to, size, passage, apostrophe } = reading
      for (let index = 0; index + 1 < size; index++) {
        const { lower, shape } = forms[index]!
        if (gaps[index + 1] !== Gap.space || shape > Shape.capital) continue
        const next = forms[index + 1]!
        const before = index > 0 && gaps[index] === Gap.space ? forms[index - 1]!.lower : ''
        const owed = elisions.owed(lower, next, before)
        if (!owed || !mayElide(reading, index, orthography)) continue
        const small = shape === Shape.capital ? capitalised(owed.elided) : owed.elided
        const rest = passage.text.slice(from[index + 1], to[index + 1])
        const elided = small.replace("'", apostrophe) + rest
        const isLost = owed.article !== undefined && maySkipArticle(reading, index, definite)
        const whole = isLost ? `${forms[index]!.text} ${owed.article!.replace("'", apostrophe)}${rest}` : null
        report({
          from: from[index]!,
          to: to[index + 1]!,
          expected: whole === null ? [elided] : [whole, elided],
          confidence: whole === null ? 0.93 : 0.75,
        })
      }
    }
  },
}

/** Whether it is an article that is missing: "le prix de énergie" is rather "de l'énergie", "un prix de amie" never. */
function maySkipArticle({ forms, gaps }: Reading, index: number, definite: ReadonlySet<string>): boolean {
  const isOne = ({ tags }: WordForm) => tags.some((tag) => tag[0] === 'N' && tag[2] !== 'p')
  const next = forms[index + 1]!
  return (
    index > 1 &&
    gaps[index] === Gap.space &&
    definite.has(forms[index - 2]!.lower) &&
    isOne(forms[index - 1]!) &&
    next.shape === Shape.lower &&
    isOne(next)
  )
}

/** Shorter names are codes. */
const shortestName = 3

/** Whether nothing around says that the words are a name or of another language: "Ana de Armas", "La Unión". */
function mayElide(reading: Reading, index: number, orthography: Orthography): boolean {
  const { forms, gaps } = reading
  const { shape, lower } = forms[index + 1]!
  if (shape > Shape.capital || lower[1] === '-') return false
  if (orthography.statusOf(lower) === WordStatus.unknown && orthography.isForeign(lower)) return false
  if (shape === Shape.lower) {
    return orthography.knows(lower) && !standsAmongStrangers(reading, index, orthography)
  }
  if (lower.length < shortestName || forms[index]!.shape !== Shape.lower || gaps[index] !== Gap.space)
    return false
  return (
    orthography.statusOf(forms[index - 1]!.lower) === WordStatus.listed &&
    forms[index - 1]!.shape === Shape.lower
  )
}
