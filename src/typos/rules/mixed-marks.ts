import type { PageReading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** A straight mark on a page that writes typographic ones elsewhere. */
export const mixedMarks: Rule = {
  id: 'mixed-marks',
  kind: 'typography',
  summary: 'A straight apostrophe or quotation mark stands on a page that has typographic ones elsewhere.',
  prepare({ typos: { typography } }) {
    if (!typography) return () => {}
    const { open, close } = typography
    return ({ passage: { text }, page }, report) => {
      const { hasApostrophe, hasQuotes } = usageOf(page, open.trim(), close.trim())
      let isOpen = false
      for (let at = 0; at < text.length; at++) {
        const mark = text[at]
        if (mark === '"' && hasQuotes) {
          report({ from: at, to: at + 1, expected: [isOpen ? close : open], confidence: 0.8 })
          isOpen = !isOpen
        } else if (mark === "'" && hasApostrophe && isBetweenLetters(text, at)) {
          report({ from: at, to: at + 1, expected: ['’'], confidence: 0.9 })
        }
      }
    }
  },
}

const letter = /\p{L}/u
const isBetweenLetters = (text: string, at: number) =>
  letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1))

interface Usage {
  readonly hasApostrophe: boolean
  readonly hasQuotes: boolean
}

const usages = new WeakMap<PageReading, Usage>()

/** Which typographic marks a page has; read once. */
function usageOf(page: PageReading, open: string, close: string): Usage {
  let usage = usages.get(page)
  if (!usage) {
    const has = (mark: string) => page.readings.some(({ passage }) => passage.text.includes(mark))
    usage = { hasApostrophe: has('’'), hasQuotes: has(open) && has(close) }
    usages.set(page, usage)
  }
  return usage
}
