import type { Language } from './language.ts'

/** A text with a lower share of function words is in none of the known languages. */
const leastShare = 0.12
/** Reading more than this many words changes no verdict. */
const enough = 2000

const letter = /[\p{L}\p{M}]/u
const letters = new Uint8Array(0x250)
for (const run of String.fromCharCode(...letters.keys()).matchAll(/[\p{L}\p{M}]+/gu))
  letters.fill(1, run.index, run.index + run[0].length)

/** UTF-16 units of the letter or mark at an offset; 0: none stands there. */
function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const code = text.charCodeAt(at)
  if (code < letters.length) return letters[code]!
  const point = text.codePointAt(at)!
  return letter.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0
}

interface FunctionWords {
  /** Indexes of the languages that a function word is of. */
  readonly languages: ReadonlyMap<string, readonly number[]>
  /** Letters of the longest. */
  readonly longest: number
}

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
    words = { languages: found, longest: Math.max(0, ...[...found.keys()].map(({ length }) => length)) }
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
  for (const given of texts) {
    words += countIn(straight(given.toLowerCase()), known, counts, enough - words)
    if (words >= enough) break
  }
  let best = -1
  counts.forEach((count, index) => {
    if (best < 0 || count > counts[best]!) best = index
  })
  return best >= 0 && counts[best]! > 0 && counts[best]! >= words * leastShare ? languages[best]! : null
}

const straight = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text)

/**
 * Count the function words of each language in a text, and return how many words it has: letters, with single
 * apostrophes between them.
 *
 * @param most Words after which it stops.
 */
function countIn(
  text: string,
  { languages, longest }: FunctionWords,
  counts: number[],
  most: number,
): number {
  let words = 0
  for (let at = 0; at < text.length && words < most; at++) {
    let width = letterAt(text, at)
    if (width === 0) continue
    let end = at
    let apostrophe = -1
    for (;;) {
      end += width
      width = letterAt(text, end)
      if (width > 0) continue
      if (text.charCodeAt(end) !== 0x27 || letterAt(text, end + 1) === 0) break
      if (apostrophe < 0) apostrophe = end
      width = 1
    }
    words++
    // Most words are longer than any function word.
    const whole = end - at <= longest ? languages.get(text.slice(at, end)) : undefined
    if (whole) for (const index of whole) counts[index]!++
    if (apostrophe >= 0 && end - apostrophe - 1 <= longest) {
      const elided = languages.get(text.slice(apostrophe + 1, end))
      if (elided) for (const index of elided) if (!whole?.includes(index)) counts[index]!++
    }
    at = end
  }
  return words
}
