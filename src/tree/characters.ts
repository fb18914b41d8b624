// What annotators ask of one UTF-16 unit of a passage, given as a string; '' is white space.

export const isSpace = (char: string): boolean => char.trim() === ''
export const isDigit = (char: string): boolean => char >= '0' && char <= '9'
export const isLower = (char: string): boolean => char !== char.toUpperCase()

/** Whether a unit is part of a word: a digit, or a letter of a script with capitals. */
export const isWordUnit = (char: string): boolean =>
  isDigit(char) || char.toLowerCase() !== char.toUpperCase()

/** Text offset of the first unit that is no white space, or `to`. */
export function skipSpace(text: string, from: number, to = text.length): number {
  let at = from
  while (at < to && isSpace(text[at]!)) at++
  return at
}

/** Text offset after the last unit that is no white space, or `from`. */
export function trimSpace(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isSpace(text[end - 1]!)) end--
  return end
}
