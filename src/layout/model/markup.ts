import type { TextBlock } from '../../text/index.ts'
import { chance, flag, type Measure, oneByOne, type Weights } from './evidence.ts'
import { headingOf } from './markup-headline.ts'
import { family, Likeness, looks } from './markup-looks.ts'
import { type Container, longest, MarkupTree, nameOf, type TellingName, tellingNames } from './markup-tree.ts'
import { purposeOf, purposes } from './markup-words.ts'

/** The learnt tables of markup. */
export interface MarkupWeights {
  readonly headline: Weights
  readonly body: Weights
}

/** A block among the elements of its page. */
export interface MarkedLine {
  /** Log-odds of the text alone to be body. */
  readonly score: number
  readonly block: TextBlock
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
  /** The same in those that stand in the same element. */
  readonly kin: number
  /** Lines from the headline; negative before it, NaN without one. */
  readonly fromTitle: number
  readonly beforeMain: boolean
  readonly afterMain: boolean
  /** Whether it is a heading with no text of its own: the next line is a heading of the same rank. */
  readonly bareHeading: boolean
  /** Whether a heading that is a link stands right before it. */
  readonly underLink: boolean
  readonly told: Told
  /** Whether the data of the page tells the whole of its article. */
  readonly isWhole: boolean
}

/** What the data in the head of a page has of a block. */
export interface Told {
  /** Share of it that the text of the article has there; null: there is none, or the block is too short. */
  readonly story: number | null
  /** How much of a description it repeats, or of it the description. */
  readonly description: number
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
  /** For each block. */
  readonly told: readonly Told[]
}

/** Share of a block from which it is told, and of the prose of a page from which that is the whole. */
const same = 0.7
const whole = 0.6

/** See each block of a page among its elements. */
export function markLines({ blocks, text, scores, title, told }: MarkedPage): MarkedLine[] {
  const tree = new MarkupTree(blocks, scores, title)
  const look = new Likeness(looks())
  const kin = new Likeness(family)
  const sizeOf = (index: number): number => Math.min(longest, blocks[index]!.text.length)
  tree.boxes.forEach((box, index) => {
    look.add(box, chance(scores[index]!), sizeOf(index))
    kin.add(box, chance(scores[index]!), sizeOf(index))
  })
  let prosaic = 0
  let repeated = 0
  blocks.forEach((_, index) => {
    const prose = chance(scores[index]!) * sizeOf(index)
    prosaic += prose
    if ((told[index]!.story ?? 0) > same) repeated += prose
  })
  const isWhole = repeated > whole * prosaic
  const first = tree.boxes.findIndex(({ outside }) => outside === 0)
  const last = tree.boxes.findLastIndex(({ outside }) => outside === 0)
  return blocks.map((block, index): MarkedLine => {
    const box = tree.boxes[index]!
    const chars = sizeOf(index)
    const prose = chance(scores[index]!)
    return {
      score: text[index]!,
      block,
      linkShare: block.markup!.linkShare,
      chars,
      prose: prose * chars,
      box,
      group: tree.groups[index]!,
      tree,
      alike: look.others(box, prose, chars),
      kin: kin.others(box, prose, chars),
      fromTitle: title < 0 ? Number.NaN : index - title,
      beforeMain: index < first,
      afterMain: index > last,
      bareHeading: isSameHeading(block, blocks[index + 1]),
      underLink: index > 0 && isLinkedHeading(blocks[index - 1]!),
      told: told[index]!,
      isWhole,
    }
  })
}

const isSameHeading = (block: TextBlock, next: TextBlock | undefined): boolean => {
  const heading = headingOf(block)
  return heading !== '' && next !== undefined && headingOf(next) === heading
}
const isLinkedHeading = (block: TextBlock): boolean =>
  block.markup!.linkShare > 0.9 && block.text.length > shortestHeadline && headingOf(block) !== ''
/** UTF-16 units of a headline, which a label does not have. */
const shortestHeadline = 20

const odds = (share: number): number => Math.log((share + 0.02) / (1.02 - share)) / 4
const within = (name: TellingName): Measure<MarkedLine> => {
  const bit = nameOf(name)
  return { name: `in-${name}`, of: ({ box }) => flag((box.names & bit) !== 0) }
}
const isInside = ({ box }: MarkedLine): boolean => box.outside === 0

/** What the markup of a page adds to the evidence of a line's text. */
export const markupEvidence = oneByOne<MarkedLine>([
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
  { name: 'group-share', of: ({ group, tree }) => group.prose / (tree.all[0]!.prose + 1) },
  { name: 'group-links', of: ({ group }) => group.linked / (group.chars + 1) },
  { name: 'alike', of: ({ alike }) => odds(alike) },
  { name: 'kin', of: ({ kin }) => odds(kin) },
  { name: 'links', of: ({ linkShare }) => linkShare },
  { name: 'all-link', of: ({ linkShare }) => flag(linkShare > 0.9) },
  {
    name: 'link-line',
    of: (line) => flag(isInside(line) && line.linkShare > 0.5 && (line.box.names & nameOf('ul')) === 0),
  },
  {
    name: 'list-of-links',
    of: ({ linkShare, group, box }) =>
      flag(linkShare > 0.9 && (box.names & nameOf('ul')) !== 0 && group.linked > 0.8 * group.chars),
  },
  { name: 'bare-heading', of: ({ bareHeading }) => flag(bareHeading) },
  { name: 'under-link', of: ({ underLink, linkShare }) => flag(underLink && linkShare < 0.5) },
  { name: 'linked-heading', of: ({ block }) => flag(isLinkedHeading(block)) },
  { name: 'told', of: ({ told }) => 2 * flag((told.story ?? 0) > same) },
  {
    name: 'untold',
    of: ({ told, isWhole }) => 2 * flag(isWhole && told.story !== null && told.story < 0.3),
  },
  { name: 'described', of: ({ told, fromTitle }) => flag(told.description > 0.6 && !(fromTitle <= 0)) },
  ...tellingNames.filter((name) => name !== 'header').map(within),
  // Menus are told by their links.
  ...purposes
    .filter((purpose) => purpose !== 'navigation')
    .map((purpose): Measure<MarkedLine> => {
      const bit = purposeOf(purpose)
      return { name: `for-${purpose}`, of: ({ box }) => flag((box.purposes & bit) !== 0) }
    }),
])
