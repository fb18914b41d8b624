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
  const isLetter = (at: number) => /\p{L}/u.test(text[at] ?? '')
  const [start, end] = [from[index]!, to[index]!]
  return (text[start - 1] === '?' && isLetter(start - 2)) || (text[end] === '?' && isLetter(end + 1))
}
