import type { Rule } from '../rule.ts'

const noBreak = '\u00A0'
const narrow = '\u202F'
const letterOrFigure = /[\p{L}\p{N}%€)\]…"”’.]/u

/** A mark without the no-break space that it asks for: "Vraiment?", "«Oui»". */
export const noBreakSpace: Rule = {
  id: 'no-break-space',
  kind: 'typography',
  summary: 'The no-break space before or after a mark is missing, or is an ordinary one.',
  prepare({ typos: { typography } }) {
    const before = new Set(typography?.spaceBefore)
    const after = new Set(typography?.spaceAfter)
    if (before.size + after.size === 0) return () => {}
    return ({ passage: { text } }, report) => {
      const space = text.includes(narrow) ? narrow : noBreak
      for (let at = 0; at < text.length; at++) {
        const mark = text[at]!
        if (before.has(mark) && asksBefore(text, at)) {
          const from = text[at - 1] === ' ' ? at - 1 : at
          report({ from, to: at + 1, expected: [space + mark], confidence: 0.9 })
        } else if (after.has(mark) && asksAfter(text, at)) {
          const to = text[at + 1] === ' ' ? at + 2 : at + 1
          report({ from: at, to, expected: [mark + space], confidence: 0.9 })
        }
      }
    }
  },
}

/** Whether a mark stands after a word or figure as marks do: no "12:30", no "https://", no ":-)", no "(?)". */
function asksBefore(text: string, at: number): boolean {
  const left = text.charAt(at - 1)
  if (!letterOrFigure.test(left === ' ' ? text.charAt(at - 2) : left)) return false
  return !/[\p{L}\p{N}/\-)]/u.test(text.charAt(at + 1))
}

const asksAfter = (text: string, at: number) => /[\p{L}\p{N} ]/u.test(text.charAt(at + 1))
