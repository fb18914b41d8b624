import { Cost } from '../lexicon/index.ts'
import type { Rule } from '../rule.ts'
import { isNameTag, type Orthography, orthographyOf, WordStatus } from '../spelling/orthography.ts'
import { type PageName, pageNamesOf } from '../spelling/page-names.ts'
import type { Slip } from '../spelling/slip.ts'
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
    return ({ forms, from, to, size, page }, report) => {
      for (let index = 0; index < size; index++) {
        const form = forms[index]!
        if (form.shape !== Shape.capital || form.lower.includes("'")) continue
        if (orthography.statusOf(form.lower) !== WordStatus.unknown) continue
        const names = pageNamesOf(page)
        const name = names.names.get(form.lower)
        if (!name || name.count > 1 || isNameAbroad(name, orthography)) continue
        let best: { name: PageName; confidence: number } | null = null
        for (const { name: other, slip } of names.near(name)) {
          const confidence = confidenceOf(name, other, slip, orthography)
          if (confidence > (best?.confidence ?? 0)) best = { name: other, confidence }
        }
        const known = best ? null : knownName(form.lower, orthography)
        const word = best?.name.key ?? known
        if (word) {
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

const isNameAbroad = (name: PageName, orthography: Orthography) => orthography.isForeign(name.key)

/** Chance that a name is a slip of another name of the page. */
function confidenceOf(name: PageName, other: PageName, slip: Slip, orthography: Orthography): number {
  if (isInflected(name.key, other.key, slip)) return 0
  // "Jean Durand" and "Paul Durant" are two people.
  if (
    name.before.size > 0 &&
    other.before.size > 0 &&
    ![...name.before].some((word) => other.before.has(word))
  )
    return 0
  // "Depuis" opens a sentence; it is no other way to write "Dupuis".
  if (other.inside === 0 && orthography.knows(other.key) && !orthography.isName(other.key)) return 0
  const isKnown = orthography.knows(other.key) || orthography.isForeign(other.key)
  if (other.count > 1) return isKnown || slip.cost < Cost.missing ? 0.92 : 0.85
  if (isKnown || other.inHead) return 0.85
  // Once each: the fuller and earlier mention is right.
  if (other.before.size > 0 && name.before.size === 0) return 0.7
  return other.order < name.order ? 0.55 : 0
}

const endings = /^(?:es|[aeinostxy])$/
const vowels = /^[aeioué]$/

/** Whether two names differ as masculine and feminine, or singular and plural: "Daniel", "Daniela"; "Russe", "Russes". */
function isInflected(word: string, other: string, { at, cost }: Slip): boolean {
  if (cost === Cost.doubled || cost === Cost.swapped) return false
  const [end, otherEnd] = [word.slice(at), other.slice(at)]
  if (end === '' || otherEnd === '') return endings.test(end + otherEnd)
  return vowels.test(end) && vowels.test(otherEnd)
}

const knownConfidence = 0.6
/** Shorter names have too many neighbours. */
const leastKnown = 6

/** The known name that a doubled or swapped letter separates from an unknown one: "Grenobble". */
function knownName(word: string, orthography: Orthography): string | null {
  if (word.length < leastKnown) return null
  const [best] = orthography.suggest(word)
  if (!best || best.frequency < 2 || best.cost < Cost.doubled || best.cost > Cost.swapped) return null
  return best.tags.some(isNameTag) ? best.word : null
}
