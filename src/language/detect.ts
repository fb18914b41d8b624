import type { Language } from './language.ts'

/** A text with a lower share of function words is in none of the known languages. */
const leastShare = 0.12
/** Reading more than this many words changes no verdict. */
const enough = 2000

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu
const wordSets = new WeakMap<Language, ReadonlySet<string>>()

function functionWordsOf(language: Language): ReadonlySet<string> {
  let set = wordSets.get(language)
  if (!set) {
    set = new Set(language.functionWords)
    wordSets.set(language, set)
  }
  return set
}

/**
 * Tell the language of a text by the share of its words that are function words of each language.
 *
 * @param texts Repaired texts, read in order.
 * @param languages Languages to choose from.
 * @returns The language, or null when none is likely.
 */
export function detectLanguage(texts: Iterable<string>, languages: readonly Language[]): Language | null {
  const counts = languages.map(() => 0)
  let words = 0
  outer: for (const text of texts) {
    for (const [found] of text.toLowerCase().matchAll(word)) {
      words++
      const plain = found.replace('’', "'")
      languages.forEach((language, index) => {
        const set = functionWordsOf(language)
        if (set.has(plain) || set.has(plain.slice(plain.indexOf("'") + 1))) counts[index]!++
      })
      if (words >= enough) break outer
    }
  }
  let best = -1
  counts.forEach((count, index) => {
    if (best < 0 || count > counts[best]!) best = index
  })
  return best >= 0 && counts[best]! > 0 && counts[best]! >= words * leastShare ? languages[best]! : null
}
