import type { TextBlock } from '../../text/index.ts'
import { chance, type Evidence, flag } from './evidence.ts'
import { type Container, longest, MarkupTree, nameOf, type TellingName, tellingNames } from './markup-tree.ts'
import { purposeOf, purposes } from './markup-words.ts'
import type { Story } from './story.ts'

/** A block among the elements of its page. */
export interface MarkedLine {
  /** Log-odds of the text alone to be body. */
  readonly score: number
  readonly linkShare: number
  /** Its characters (bounded), and those that are probably prose. */
  readonly chars: number
  readonly prose: number
  readonly box: Container
  /** The nearest element around it that holds other blocks too. */
  readonly group: Container
  readonly tree: MarkupTree
  /** Share of prose in the other blocks of the page whose element and parent look the same. */
  readonly alike: number
  /** Lines from the headline; negative before it, NaN without one. */
  readonly fromTitle: number
  readonly beforeMain: boolean
  readonly afterMain: boolean
  /** Share of it that the story told in the data of the page has; null: there is none, or the line is too short. */
  readonly told: number | null
}

/** What is known of the page. */
export interface MarkedPage {
  readonly blocks: readonly TextBlock[]
  /** Log-odds of each block to be body, from its text alone. */
  readonly text: ArrayLike<number>
  /** The same, as well as is known. */
  readonly scores: ArrayLike<number>
  /** Index of the headline; -1: unknown. */
  readonly title: number
  readonly story: Story | null
}

/** See each block of a page among its elements. */
export function markLines({ blocks, text, scores, title, story }: MarkedPage): MarkedLine[] {
  const tree = new MarkupTree(blocks, scores, title)
  const looks = new Looks()
  const sizeOf = (index: number): number => Math.min(longest, blocks[index]!.text.length)
  tree.boxes.forEach((box, index) => {
    looks.add(box, chance(scores[index]!), sizeOf(index))
  })
  const first = tree.boxes.findIndex(({ outside }) => outside === 0)
  const last = tree.boxes.findLastIndex(({ outside }) => outside === 0)
  return blocks.map((block, index): MarkedLine => {
    const box = tree.boxes[index]!
    const chars = sizeOf(index)
    const prose = chance(scores[index]!)
    return {
      score: text[index]!,
      linkShare: block.markup!.linkShare,
      chars,
      prose: prose * chars,
      box,
      group: tree.groups[index]!,
      tree,
      alike: looks.others(box, prose, chars),
      fromTitle: title < 0 ? Number.NaN : index - title,
      beforeMain: index < first,
      afterMain: index > last,
      told: story?.share(block.text) ?? null,
    }
  })
}

/** Blocks by the look of their element: its name, its words and those of its parent. */
class Looks {
  readonly #sums = new Map<string, { prose: number; size: number }>()
  readonly #keys = new Map<Container, string>()

  #of(box: Container): { prose: number; size: number } {
    let key = this.#keys.get(box)
    if (key === undefined) {
      const { element, parent } = box
      key = `${element.name} ${element.tokens.join(' ')} ${parent?.element.name} ${parent?.element.tokens.join(' ')}`
      this.#keys.set(box, key)
    }
    let sum = this.#sums.get(key)
    if (!sum) {
      // As if a little of either kind had been seen.
      sum = { prose: 50, size: 100 }
      this.#sums.set(key, sum)
    }
    return sum
  }

  add(box: Container, prose: number, chars: number): void {
    const sum = this.#of(box)
    sum.prose += prose * (chars + 20)
    sum.size += chars + 20
  }

  /** Share of prose in those that look like a block, itself left out. */
  others(box: Container, prose: number, chars: number): number {
    const sum = this.#of(box)
    return (sum.prose - prose * (chars + 20)) / (sum.size - chars - 20)
  }
}

const odds = (share: number): number => Math.log((share + 0.02) / (1.02 - share)) / 4
const prosaic = ({ prose, chars }: Container, line: MarkedLine): number =>
  odds(Math.max(0, prose - line.prose + 50) / (Math.max(prose, chars) - line.chars + 100))
const within = (name: TellingName): Evidence<MarkedLine> => {
  const bit = nameOf(name)
  return { name: `in-${name}`, of: ({ box }) => flag((box.names & bit) !== 0) }
}
const isInside = ({ box }: MarkedLine): boolean => box.outside === 0

/** What the markup of a page adds to the evidence of a line's text. */
export const markupEvidence: readonly Evidence<MarkedLine>[] = [
  { name: 'text', of: ({ score }) => Math.max(0, Math.min(6, score)) / 4 },
  { name: 'text-against', of: ({ score }) => Math.max(0, Math.min(6, -score)) / 4 },
  { name: 'inside', of: (line) => flag(isInside(line)) },
  { name: 'outside', of: ({ box }) => Math.min(10, box.outside) / 5 },
  {
    name: 'below',
    of: (line) =>
      isInside(line) ? Math.min(8, line.box.element.depth - line.tree.main.element.depth) / 4 : 0,
  },
  { name: 'before-main', of: ({ beforeMain }) => flag(beforeMain) },
  { name: 'after-main', of: ({ afterMain }) => flag(afterMain) },
  { name: 'lead', of: ({ fromTitle, beforeMain, chars }) => flag(fromTitle > 0 && beforeMain && chars > 60) },
  { name: 'parent-prose', of: (line) => prosaic(line.group.parent ?? line.group, line) },
  { name: 'group-share', of: ({ group, tree }) => group.prose / (tree.all[0]!.prose + 1) },
  { name: 'group-links', of: ({ group }) => group.linked / (group.chars + 1) },
  { name: 'alike', of: ({ alike }) => odds(alike) },
  { name: 'links', of: ({ linkShare }) => linkShare },
  { name: 'all-link', of: ({ linkShare }) => flag(linkShare > 0.9) },
  {
    name: 'link-line',
    of: (line) => flag(isInside(line) && line.linkShare > 0.5 && (line.box.names & nameOf('ul')) === 0),
  },
  { name: 'told', of: ({ told }) => flag(told !== null && told > 0.7) },
  ...tellingNames.filter((name) => name !== 'header').map(within),
  // Menus are told by their links.
  ...purposes
    .filter((purpose) => purpose !== 'navigation')
    .map((purpose): Evidence<MarkedLine> => {
      const bit = purposeOf(purpose)
      return { name: `for-${purpose}`, of: ({ box }) => flag((box.purposes & bit) !== 0) }
    }),
]
