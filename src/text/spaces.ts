import { isWhite, Unit, unitKinds } from './characters.ts'
import { joinsAcross } from './hyphens.ts'
import { Rewrite, type Rewritten } from './rewrite.ts'

/**
 * Tidy white space: none at the edges, one space for each run, nothing where a word was hyphenated at the end of a
 * line. A single no-break space stays what it is: typography is judged by it.
 *
 * @returns Null when it is tidy already.
 */
export function tidySpaces(text: string): Rewritten | null {
  const rewrite = new Rewrite(text)
  for (let at = 0; at < text.length; at++) {
    const kind = unitKinds[text.charCodeAt(at)]!
    if (!isWhite(kind)) continue
    let end = at + 1
    let breaksLine = kind === Unit.lineBreak
    for (; end < text.length; end++) {
      const next = unitKinds[text.charCodeAt(end)]!
      if (!isWhite(next)) break
      breaksLine ||= next === Unit.lineBreak
    }
    if (at === 0 || end === text.length) rewrite.replace(at, end, '')
    else {
      const joined = breaksLine ? joinsAcross(text, at, end) : null
      if (joined === 'word') rewrite.replace(at - 1, end, '')
      else if (joined === 'compound') rewrite.replace(at, end, '')
      else if (end - at > 1 || kind > Unit.noBreakSpace) rewrite.replace(at, end, ' ')
    }
    at = end - 1
  }
  return rewrite.done()
}
