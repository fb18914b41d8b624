import { Class, characterTable, classAt, codeAt } from './characters.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Where an elided clitic ends: "l’|eau", "qu’|il", "L’|« oasis »".
 *
 * @param text The text.
 * @param start Where the word begins.
 * @param at Its apostrophe.
 * @param next Class of the character after the apostrophe.
 * @returns The end of the clitic with its apostrophe; 0: the apostrophe cuts nothing here.
 */
export function elision(
  text: string,
  start: number,
  at: number,
  next: Class,
  vocabulary: Vocabulary,
): number {
  if (at - start > vocabulary.longestClitic) return 0
  const wholes =
    at - start === 1
      ? vocabulary.letterClitics[codeAt(text, start)]
      : vocabulary.clitics.get(text.slice(start, at).toLowerCase())
  if (!wholes) return 0
  if (next > Class.mark) return isQuoted(text, start, at) ? 0 : at + 1
  for (const rest of wholes) if (stands(text, at + 1, rest)) return 0
  return next === Class.upper && isForeignName(text, at + 1) ? 0 : at + 1
}

/** 'd': a letter in single quotation marks is no clitic. */
function isQuoted(text: string, start: number, at: number): boolean {
  return (
    start > 0 && classAt(text, start - 1, characterTable()) === Class.apostrophe && codeAt(text, at) !== 0x2c
  )
}

/** Whether these letters stand here as the rest of a word, in either case. */
function stands(text: string, at: number, rest: string): boolean {
  const end = at + rest.length
  // Most are told apart by their first two letters.
  if ((codeAt(text, at) | 32) !== (rest.charCodeAt(0) | 32)) return false
  if ((codeAt(text, at + 1) | 32) !== (rest.charCodeAt(1) | 32)) return false
  if (text.slice(at, end).toLowerCase() !== rest) return false
  const after = classAt(text, end, characterTable())
  return after > Class.mark && (after !== Class.hyphen || codeAt(text, end + 1) === 45)
}

/** N’Golo, M’Baye, D’Jal: an elision stands before a vowel, so before a capital consonant the word is a name. */
function isForeignName(text: string, at: number): boolean {
  const letter = text.charAt(at).normalize('NFD').charAt(0)
  const after = classAt(text, at + 1, characterTable())
  return after === Class.lower && !'AEIOUYHŒÆ'.includes(letter)
}
