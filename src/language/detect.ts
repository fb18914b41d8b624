import type { Language } from './language.ts'

/** A text with a lower share of function words is in none of the known languages. */
const leastShare = 0.12
/** Reading more than this many words changes no verdict. */
const enough = 2000

const letter = /[\p{L}\p{M}]/u
const letters = new Uint8Array(0x250)
for (let code = 0; code < letters.length; code++)
  if (letter.test(String.fromCharCode(code))) letters[code] = 1

/** UTF-16 units of the letter or mark at an offset; 0: none stands there. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < letters.length) return letters[code]!
  const point = text.codePointAt(at)
  return point !== undefined && letter.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0
}

/** Where the word that begins at an offset ends: letters, with single apostrophes between them. */
function wordEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const width = letterAt(text, end)
    if (width > 0) end += width
    else {
      const code = text.charCodeAt(end)
      if ((code !== 0x27 && code !== 0x2019) || letterAt(text, end + 1) === 0) return end
      end++
    }
  }
}

/** Indexes of the languages that a function word is of. */
type FunctionWords = ReadonlyMap<string, readonly number[]>

const cache = new WeakMap<readonly Language[], FunctionWords>()

function functionWordsOf(languages: readonly Language[]): FunctionWords {
  let words = cache.get(languages)
  if (!words) {
    const found = new Map<string, number[]>()
    languages.forEach(({ functionWords }, index) => {
      for (const word of new Set(functionWords)) {
        const same = found.get(word)
        if (same) same.push(index)
        else found.set(word, [index])
      }
    })
    words = found
    cache.set(languages, words)
  }
  return words
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
  const known = functionWordsOf(languages)
  let words = 0
  outer: for (const given of texts) {
    const text = given.toLowerCase()
    for (let at = 0; at < text.length; at++) {
      if (letterAt(text, at) === 0) continue
      const end = wordEnd(text, at)
      const word = text.slice(at, end).replace('’', "'")
      at = end
      words++
      const whole = known.get(word)
      const apostrophe = word.indexOf("'")
      const elided = apostrophe < 0 ? undefined : known.get(word.slice(apostrophe + 1))
      if (whole) for (const index of whole) counts[index]!++
      if (elided) for (const index of elided) if (!whole?.includes(index)) counts[index]!++
      if (words >= enough) break outer
    }
  }
  let best = -1
  counts.forEach((count, index) => {
    if (best < 0 || count > counts[best]!) best = index
  })
  return best >= 0 && counts[best]! > 0 && counts[best]! >= words * leastShare ? languages[best]! : null
}
