import { Gap, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { type Orthography, orthographyOf, WordStatus } from '../spelling/orthography.ts'
import { Shape } from '../word-form.ts'

/** A word with a space inside, or with the hyphen of a line end left in: "prési dent", "gouver- nement". */
export const splitWord: Rule = {
  id: 'split-word',
  kind: 'spelling',
  summary: 'A word is cut in two by a space, or by the hyphen of a line end of print.',
  prepare(language) {
    const orthography = orthographyOf(language)
    if (!orthography) return () => {}
    const hanging = new Set(language.typos.joints?.hanging)
    return (reading, report) => {
      const { forms, from, to, size } = reading
      for (let index = 0; index + 1 < size; index++) {
        const next = forms[index + 1]!
        if (next.shape !== Shape.lower || forms[index]!.shape > Shape.capital) continue
        const hyphen = hyphenBetween(reading, index)
        if (hyphen && hanging.has(next.lower)) continue
        const whole = hyphen
          ? broken(forms[index]!.lower, next.lower, orthography)
          : split(reading, index, orthography)
        if (whole === null) continue
        report({
          from: from[index]!,
          to: to[index + 1]!,
          expected: [forms[index]!.text + whole.slice(forms[index]!.lower.length)],
          confidence: hyphen ? 0.97 : 0.96,
        })
      }
    }
  },
}

/** Letters that a cut word has at least, and the frequency class of one that both halves might be. */
const shortest = 5
const leastFrequency = 2
/** Letters from which a word of any frequency will do, when neither half is one. */
const longWord = 9

/** Whether a hyphen, and then a space, stands after a word. */
function hyphenBetween({ gaps, passage: { text }, to, from }: Reading, index: number): boolean {
  return gaps[index + 1] === Gap.other && /^[-‐‑\u00AD] $/.test(text.slice(to[index], from[index + 1]))
}

/** The word whose halves a hyphen and a space part; null when both may stand so. */
function broken(left: string, right: string, orthography: Orthography): string | null {
  for (const joint of ['', '-']) {
    const whole = left + joint + right
    const isKnown = orthography.lexicon.has(whole)
    const isSure = !orthography.knows(left) || !orthography.knows(right) || joint !== ''
    if (isKnown && (isSure || orthography.lexicon.frequency(whole) >= leastFrequency)) return whole
  }
  return null
}

/** The word that a space parts; null when its halves may be words. */
function split({ forms, gaps, page }: Reading, index: number, orthography: Orthography): string | null {
  if (gaps[index + 1] !== Gap.space) return null
  const [left, right] = [forms[index]!, forms[index + 1]!]
  if (left.isListed && right.isListed) return null
  if (left.isClitic || left.lower.length + right.lower.length < shortest) return null
  const isStrange = ({ lower }: { lower: string }) => orthography.statusOf(lower) === WordStatus.unknown
  if (!isStrange(left) && !isStrange(right)) return null
  if (page.count(left) > 1 && page.count(right) > 1) return null
  const joined = left.lower + right.lower
  const hyphened = `${left.lower}-${right.lower}`
  const frequency = (word: string) => orthography.lexicon.frequency(word)
  const whole = frequency(hyphened) > frequency(joined) ? hyphened : joined
  const isLong = joined.length >= longWord && isStrange(left) && isStrange(right)
  return frequency(whole) >= leastFrequency || (isLong && orthography.lexicon.has(joined)) ? whole : null
}
