import type { TextBlock } from '../../text/index.ts'
import { flag, oneByOne } from './evidence.ts'
import { wordsOf } from './story.ts'

/** A line that may be the headline, as markup sees it. */
export interface MarkedHeadline {
  /** Log-odds of the text alone. */
  readonly score: number
  readonly block: TextBlock
  /** How much of a wording of the headline in the head of the page it has, and the reverse, 0 to 1. */
  readonly likeness: number
  /** Whether the page names its headline in its head. */
  readonly isNamed: boolean
  /** How many h1 elements the page has. */
  readonly mainHeadings: number
}

/** Name of the heading element that a block stands in; '' without one. */
export function headingOf({ markup }: Pick<TextBlock, 'markup'>): string {
  for (let element = markup?.element ?? null; element; element = element.parent)
    if (/^h[1-6]$/.test(element.name)) return element.name
  return ''
}

/** What markup adds to the evidence of a headline. */
export const markupHeadlineEvidence = oneByOne<MarkedHeadline>([
  { name: 'text', of: ({ score }) => Math.max(-8, Math.min(8, score)) / 4 },
  { name: 'h1', of: ({ block }) => flag(headingOf(block) === 'h1') },
  { name: 'only-h1', of: ({ block, mainHeadings }) => flag(mainHeadings === 1 && headingOf(block) === 'h1') },
  { name: 'heading', of: ({ block }) => flag(/^h[2-6]$/.test(headingOf(block))) },
  { name: 'likeness', of: ({ likeness }) => likeness },
  { name: 'same', of: ({ likeness }) => flag(likeness > 0.95) },
  { name: 'unlike', of: ({ likeness, isNamed }) => flag(isNamed && likeness < 0.3) },
  { name: 'link', of: ({ block }) => flag((block.markup?.linkShare ?? 0) > 0.9) },
])

/** The wordings of a headline in the head of a page. */
export class Wordings {
  readonly #titles: readonly ReadonlySet<string>[]

  constructor(titles: readonly string[]) {
    this.#titles = titles.map((title) => new Set(wordsOf(title)))
  }

  /** Dice's coefficient of the words, with the likest wording. */
  likeness(text: string): number {
    const words = new Set(wordsOf(text))
    let best = 0
    for (const title of this.#titles) {
      let found = 0
      for (const word of words) if (title.has(word)) found++
      best = Math.max(best, (2 * found) / (words.size + title.size || 1))
    }
    return best
  }
}
