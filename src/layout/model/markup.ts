import type { TextBlock } from '../../text/index.ts'
import { chance, type Evidence } from './evidence.ts'
import { type Container, countContentWords, isFor, isWithin, MarkupTree } from './markup-tree.ts'
import { type Purpose, purposes } from './markup-words.ts'
import type { Story } from './story.ts'

/** A block among the elements of its page. */
export interface MarkedLine {
  /** Log-odds of the text alone to be body. */
  readonly score: number
  readonly block: TextBlock
  readonly chars: number
  readonly prose: number
  readonly box: Container
  /** The nearest element around it that holds other blocks too. */
  readonly group: Container
  readonly total: number
  readonly outside: number
  readonly main: Container
  readonly fromCore: number
  readonly isCore: boolean
  readonly beforeMain: boolean
  readonly afterMain: boolean
  readonly isItem: boolean
  readonly bestHold: number
  readonly alike: number
  readonly story: Story | null
  readonly heading: boolean
  readonly h1: boolean
  readonly inP: boolean
  readonly bold: boolean
}

export function markLines(
  blocks: readonly TextBlock[],
  scores: ArrayLike<number>,
  story: Story | null,
  text: ArrayLike<number> = scores,
): MarkedLine[] {
  const tree = new MarkupTree(blocks, scores)
  const outside = tree.stepsFrom(tree.main)
  const fromCore = tree.stepsFrom(tree.core)
  const alike = new Map<string, { prose: number; size: number }>()
  const key = ({ element, parent }: Container): string =>
    `${element.name} ${element.tokens.join(' ')} ${parent?.element.name} ${parent?.element.tokens.join(' ')}`
  blocks.forEach((block, index) => {
    const k = key(tree.boxes[index]!)
    const s = alike.get(k) ?? { prose: 0, size: 0 }
    alike.set(k, s)
    const c = Math.min(600, block.text.length) + 20
    s.prose += chance(scores[index]!) * c
    s.size += c
  })
  let firstMain = -1
  let lastMain = -1
  tree.groups.forEach((group, index) => {
    if (group !== tree.core) return
    if (firstMain < 0) firstMain = index
    lastMain = index
  })
  return blocks.map((block, index): MarkedLine => {
    const box = tree.boxes[index]!
    const group = tree.groups[index]!
    const chars = Math.min(600, block.text.length)
    const prose = chance(scores[index]!) * chars
    const same = alike.get(key(box))!
    const c = chars + 20
    let heading = false,
      h1 = false,
      inP = false,
      bold = false,
      inItem = false
    for (let e: Container | null = box; e; e = e.parent) {
      const n = e.element.name
      if (/^h[1-6]$/.test(n)) heading = true
      if (n === 'h1') h1 = true
      if (n === 'p') inP = true
      if (n === 'strong' || n === 'b') bold = true
      if (n === 'li' || n === 'td' || n === 'dd' || n === 'dt') inItem = true
      if (n === 'div' || n === 'section') break
    }
    return {
      score: text[index]!,
      block,
      chars,
      prose,
      box,
      group,
      total: tree.all[0]!.prose,
      outside: outside.get(box)!,
      main: tree.main,
      fromCore: fromCore.get(box)!,
      isCore: group === tree.core,
      beforeMain: index < firstMain,
      afterMain: index > lastMain,
      isItem: inItem,
      bestHold: tree.main.hold,
      alike: (same.prose - chance(scores[index]!) * c + 0.5 * 100) / (same.size - c + 100),
      story,
      heading,
      h1,
      inP,
      bold,
    }
  })
}

const flag = (value: boolean): number => (value ? 1 : 0)
const logit = (p: number): number => Math.log((p + 0.02) / (1.02 - p))
const others = (c: Container, { prose, chars }: MarkedLine): number =>
  logit((c.prose - prose + 50) / (c.chars - chars + 100)) / 4

export const markupEvidence: readonly Evidence<MarkedLine>[] = [
  { name: 'text', of: ({ score }) => Math.max(-6, Math.min(6, score)) / 4 },
  ...purposes.map(
    (purpose: Purpose): Evidence<MarkedLine> => ({
      name: purpose,
      of: ({ box }) => flag(isFor(box, purpose)),
    }),
  ),
  {
    name: 'named-body',
    of: ({ box }) => {
      for (let c: Container | null = box; c; c = c.parent) if (countContentWords(c) >= 2) return 1
      return 0
    },
  },
  ...(
    [
      'nav',
      'header',
      'footer',
      'aside',
      'form',
      'ul',
      'table',
      'figure',
      'blockquote',
      'article',
      'main',
    ] as const
  ).map((name): Evidence<MarkedLine> => ({ name: `in-${name}`, of: ({ box }) => flag(isWithin(box, name)) })),
  { name: 'h1', of: ({ h1 }) => flag(h1) },
  { name: 'heading', of: ({ heading }) => flag(heading) },
  { name: 'p', of: ({ inP }) => flag(inP) },
  { name: 'bold', of: ({ bold }) => flag(bold) },
  { name: 'links', of: ({ block }) => block.markup!.linkShare },
  { name: 'all-link', of: ({ block }) => flag(block.markup!.linkShare > 0.9) },
  {
    name: 'some-link',
    of: ({ block }) => flag(block.markup!.linkShare > 0.02 && block.markup!.linkShare < 0.5),
  },
  { name: 'group-links', of: ({ group }) => group.linked / (group.chars + 1) },
  { name: 'group-prose', of: (at) => others(at.group, at) },
  { name: 'parent-prose', of: (at) => others(at.group.parent ?? at.group, at) },
  { name: 'group-share', of: ({ group, total }) => group.prose / (total + 1) },
  { name: 'alike', of: ({ alike }) => logit(alike) / 4 },
  { name: 'in-core', of: ({ isCore }) => flag(isCore) },
  { name: 'from-core', of: ({ fromCore }) => Math.min(8, fromCore) / 4 },
  { name: 'before-core', of: ({ beforeMain }) => flag(beforeMain) },
  { name: 'after-core', of: ({ afterMain }) => flag(afterMain) },
  {
    name: 'link-line',
    of: ({ isCore, isItem, block }) => flag(isCore && !isItem && block.markup!.linkShare > 0.5),
  },
  { name: 'in-best', of: ({ outside }) => flag(outside === 0) },
  { name: 'hold', of: ({ box, bestHold }) => box.hold / (bestHold + 1e-9) },
  { name: 'outside', of: ({ outside }) => Math.min(10, outside) / 5 },
  {
    name: 'below',
    of: ({ outside, box, main }) =>
      outside === 0 ? Math.min(8, box.element.depth - main.element.depth) / 4 : 0,
  },
  { name: 'repeats', of: ({ box }) => Math.log(Math.min(20, box.repeats)) / 3 },
  { name: 'told', of: ({ block, story }) => flag(story !== null && (story.share(block.text) ?? 0) > 0.7) },
  { name: 'untold', of: ({ block, story }) => flag(story !== null && (story.share(block.text) ?? 1) < 0.3) },
]
