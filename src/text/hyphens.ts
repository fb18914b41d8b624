import { builtInLanguages } from '../language/index.ts'
import { isLetter, isLower } from './characters.ts'

const hyphen = 0x2d
const longestPart = 30

let firsts: ReadonlySet<string> | undefined
let lasts: ReadonlySet<string> | undefined

/**
 * How the hyphen before a line break joins two lines.
 *
 * @param text A text.
 * @param start Where the white space that holds the line break begins.
 * @param end Where it ends.
 * @returns 'word' when the hyphen only served the break ("gouver-⏎nement"), 'compound' when it belongs to the word
 * ("peut-⏎être", "Jean-⏎Pierre"), null when nothing is joined.
 */
export function joinsAcross(text: string, start: number, end: number): 'word' | 'compound' | null {
  if (text.charCodeAt(start - 1) !== hyphen) return null
  const first = wordBefore(text, start - 1)
  const last = wordAfter(text, end)
  if (first === '' || last === '') return null
  const isPart = isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(start - 2))
  if (!isPart || !isLower(text.charCodeAt(end))) return 'compound'
  // "c'est-à-⏎dire", "vis-⏎à-vis", "CO2-⏎neutre", "CGT-⏎cheminots".
  const before = text.charCodeAt(start - 2 - first.length)
  const after = text.charCodeAt(end + last.length)
  if (before === hyphen || after === hyphen || (first.length > 1 && first === first.toUpperCase()))
    return 'compound'
  firsts ??= new Set(builtInLanguages.flatMap((language) => language.hyphenation.firsts))
  lasts ??= new Set(builtInLanguages.flatMap((language) => language.hyphenation.lasts))
  return firsts.has(first.toLowerCase()) || lasts.has(last.toLowerCase()) ? 'compound' : 'word'
}

function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < longestPart && isWordUnit(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

function wordAfter(text: string, start: number): string {
  let end = start
  while (end < text.length && end - start < longestPart && isWordUnit(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

const isWordUnit = (code: number): boolean => isLetter(code) || (code >= 0x30 && code <= 0x39)
