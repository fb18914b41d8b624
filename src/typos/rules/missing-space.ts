import { Gap, type Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { type Orthography, orthographyOf } from '../spelling/orthography.ts'
import { Shape } from '../word-form.ts'

/** No space after a mark: "parallèle,il", "la fin.Il". */
export const missingSpace: Rule = {
  id: 'missing-space',
  kind: 'spelling',
  summary: 'The space after a comma, a semicolon or a full stop is missing.',
  prepare(language) {
    const orthography = orthographyOf(language)
    if (!orthography) return () => {}
    return (reading, report) => {
      const { gaps, from, to, size, passage } = reading
      for (let index = 0; index + 1 < size; index++) {
        if (gaps[index + 1] !== Gap.other || from[index + 1]! - to[index]! !== 1) continue
        const mark = passage.text[to[index]!]!
        if (mark === '.' ? !endsSentence(reading, index, orthography) : !parts(reading, index, mark)) continue
        const [left, right] = [
          passage.text.slice(from[index], to[index]),
          passage.text.slice(from[index + 1], to[index + 1]),
        ]
        report({
          from: from[index]!,
          to: to[index + 1]!,
          expected: [`${left}${mark} ${right}`],
          confidence: 0.92,
        })
      }
    }
  },
}

/** Shorter words before a mark are initials and abbreviations. */
const shortest = 2
const shortestLast = 4

/** Whether a comma or a semicolon stands between words of a sentence: no "1,5", no "[a,b]". */
function parts({ forms }: Reading, index: number, mark: string): boolean {
  if (mark !== ',' && mark !== ';') return false
  const [left, right] = [forms[index]!, forms[index + 1]!]
  if (left.shape === Shape.figures || right.shape === Shape.figures) return false
  return left.text.length >= shortest && (right.text.length >= shortest || right.tags.length > 0)
}

/** Whether a full stop ends a sentence that another follows: no "Node.Js", no "www.Ville.Fr", no "M.Morin". */
function endsSentence(
  { forms, passage: { text }, from, to }: Reading,
  index: number,
  orthography: Orthography,
): boolean {
  const [left, right] = [forms[index]!, forms[index + 1]!]
  if (left.shape > Shape.capital || left.lower.length < shortestLast || right.shape !== Shape.capital)
    return false
  if (!orthography.knows(left.lower) || !orthography.knows(right.lower)) return false
  return text[from[index]! - 1] !== '.' && !/^\.\p{L}/u.test(text.slice(to[index + 1], to[index + 1]! + 2))
}
