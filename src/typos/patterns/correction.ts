import type { TypoPatterns } from '../../language/shape/typo-patterns.ts'
import type { Lexicon } from '../lexicon/index.ts'
import type { Reading } from '../reading.ts'
import { capitalised, Shape, type WordForm } from '../word-form.ts'
import { fits } from './tag.ts'

/**
 * Make the correction of a mistake.
 *
 * @param template Words, `$2` for the second word of the mistake, `*inf2` for a form of it.
 * @param words The words of the mistake.
 * @param evenCapitals Whether a capital that only lacks its accent is corrected too.
 * @returns Null when a form does not exist.
 */
export function correct(
  template: string,
  words: readonly WordForm[],
  { vocabulary: { lexicon }, apostrophe }: Reading,
  forms: TypoPatterns['forms'],
  evenCapitals: boolean,
): string | null {
  let failed = false
  const text = template.replaceAll(
    /\*([a-z]+)(\d?)|\$(\d)/g,
    (_, name: string, of: string, plain: string) => {
      const word = words[Number(plain ?? (of || '1')) - 1]!
      if (!name) return word.lower
      const form = formOf(word.lower, forms[name] ?? [], lexicon)
      failed ||= form === null
      return form ?? ''
    },
  )
  if (failed) return null
  const first = words[0]!
  const capital = first.shape === Shape.capital ? capitalised(text) : text
  // Capitals without their accents are no mistake: "A suivre". "Cà" has one, of another kind.
  if (
    first.shape === Shape.capital &&
    bare(capital) === first.text.replaceAll('’', "'") &&
    capital[0] !== first.text[0] &&
    !evenCapitals
  )
    return null
  return capital.replaceAll("'", apostrophe)
}

/**
 * A form of a word that the lexicon knows as such: the first ending that fits. Where no tag is asked, as in a language
 * whose lexicon has none, the most frequent: "hoped" is of "hope", not of "hop".
 */
function formOf(
  word: string,
  endings: TypoPatterns['forms'][string],
  lexicon: Lexicon | null,
): string | null {
  if (!lexicon) return null
  let best: string | null = null
  let most = 0
  for (const [from, to, tag] of endings) {
    if (!word.endsWith(from)) continue
    const form = word.slice(0, word.length - from.length) + to
    if (form === word) continue
    if (tag === '') {
      const frequency = lexicon.frequency(form)
      if (frequency > most) [best, most] = [form, frequency]
    } else if (lexicon.tags(form).some((have) => fits(have, tag))) return form
  }
  return best
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
