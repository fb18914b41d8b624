import { Gap, type Reading } from '../reading.ts'
import { Shape } from '../word-form.ts'

/** Whether a capital is owed to the place of a word: first of its sentence, or after a mark. */
export function opensSentence({ passage, from, gaps }: Reading, index: number): boolean {
  if (index === 0) return true
  if (gaps[index] !== Gap.other) return false
  const before = passage.tokenAt(from[index]! - 1)
  return passage.sentence[passage.tokenAt(from[index]!)] !== passage.sentence[before]
}

/** Words as short between names belong to them. */
const longestParticle = 4

/** Whether a short word links the parts of a name: "Ursula von der Leyen", "Abou al Baghdadi". */
export function standsInName({ forms, gaps, size }: Reading, index: number): boolean {
  if (forms[index]!.lower.length > longestParticle) return false
  const isNameAt = (at: number, gap: number) =>
    at >= 0 && at < size && gaps[gap] === Gap.space && forms[at]!.shape === Shape.capital
  return isNameAt(index - 1, index) && isNameAt(index + 1, index + 1)
}

/** Whether a question mark touches a word on both sides, as in "retomb?es": a letter was lost there. */
export function touchesQuery({ passage: { text }, from, to }: Reading, index: number): boolean {
  const isLetter = (at: number) => /\p{L}/u.test(text.charAt(at))
  const [start, end] = [from[index]!, to[index]!]
  return (text[start - 1] === '?' && isLetter(start - 2)) || (text[end] === '?' && isLetter(end + 1))
}

/** Whether a word stands beside another with a capital, as the parts of a name do; "La" before it is none. */
export function standsByName(reading: Reading, index: number): boolean {
  const { forms, gaps } = reading
  const before = index > 0 && gaps[index] === Gap.space ? forms[index - 1]! : null
  if (before?.shape === Shape.capital && !before.tags.some((tag) => tag[0] === 'D' || tag[0] === 'P'))
    return true
  return goesWithName(reading, index)
}

/** Whether a word with a capital stands right after a word, as a surname after a first name. */
export function goesWithName({ forms, gaps, size }: Reading, index: number): boolean {
  return index + 1 < size && gaps[index + 1] === Gap.space && forms[index + 1]!.shape === Shape.capital
}

/** Whether an ellipsis follows a word, which may have been left unfinished: "économi…". */
export function isTrailing({ passage: { text }, to }: Reading, index: number): boolean {
  return text[to[index]!] === '…' || text.startsWith('...', to[index]!)
}

/** Whether a word is a part of a longer one that marks or a line end cut: "tou.tes", ".edu", "com- merce", "feelin’". */
export function isPart({ passage: { text }, from, to }: Reading, index: number): boolean {
  const [start, end] = [from[index]!, to[index]!]
  const after = text[end]
  if (after === '-' || /\p{L}- $/u.test(text.slice(Math.max(0, start - 3), start))) return true
  if (after === "'" || after === '’') return true
  if (after === '.' || after === '·' || after === '(') return /\p{L}/u.test(text.charAt(end + 1))
  return /[.·)]/.test(text.charAt(start - 1)) && /\p{L}|\s/u.test(text[start - 2] ?? ' ')
}

/** Whether a word alone stands in quotation marks: a term that is explained, a word that is quoted for itself. */
export function standsInMarks({ passage: { text }, from, to }: Reading, index: number): boolean {
  const markAt = (start: number, step: number) => {
    let at = start
    // "« Zou ! »"
    if (step > 0) while (/[\s!?]/u.test(text.charAt(at))) at++
    else if (/\s/u.test(text.charAt(at))) at--
    return /["«»“”‘’]/u.test(text.charAt(at))
  }
  return markAt(from[index]! - 1, -1) && markAt(to[index]!, 1)
}
