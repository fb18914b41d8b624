import type { MarkupElement, TextBlock } from '../../text/index.ts'
import { chance } from './evidence.ts'
import { contentWords, type Purpose, purposeOf, purposesOf } from './markup-words.ts'

/** What one line adds to an element is bounded. */
const longest = 600

/** An element of the page, with what stands in it. */
export interface Container {
  readonly element: MarkupElement
  readonly parent: Container | null
  /** Blocks in it, their characters (each bounded), those in links, and those that are probably prose. */
  blocks: number
  chars: number
  linked: number
  prose: number
  /** Bits of what it and the elements around it are for; see `purposeOf`. */
  purposes: number
  /** Names of it and of the elements around it. */
  names: number
  /** How many elements like it, or like one around it, stand side by side: cards of a list, comments. */
  repeats: number
  /** Probable prose of the blocks that have it as their group. */
  ownProse: number
  /** How well the best container around it, itself included, holds the prose of the page and nothing else, 0 to 1. */
  hold: number
}

/** Elements whose name tells of what stands inside, as bits. */
const names = [
  ['nav'],
  ['header'],
  ['footer'],
  ['aside'],
  ['form', 'button', 'label', 'fieldset'],
  ['ul', 'ol', 'dl'],
  ['table'],
  ['figure', 'figcaption'],
  ['blockquote'],
  ['article'],
  ['main'],
] as const
type Name = (typeof names)[number][number]
const nameBits = new Map<string, number>(names.flatMap((group, at) => group.map((name) => [name, 1 << at])))
export const isWithin = ({ names }: Container, name: Name): boolean => (names & nameBits.get(name)!) !== 0
export const isFor = ({ purposes }: Container, purpose: Purpose): boolean =>
  (purposes & purposeOf(purpose)) !== 0

/** What an element that holds most of the page says only of the page: class "has-sidebar" makes no sidebar of it. */
const saysWhatItIs = purposeOf('content') | (nameBits.get('article')! * 0)

/** Elements of a text: that they come in numbers says nothing. */
const textElements: ReadonlySet<string> = new Set(
  'p span b strong a em i u font h1 h2 h3 h4 h5 h6 th tr tbody blockquote pre code'.split(' '),
)

/** The elements of a page as far as blocks stand in them. */
export class MarkupTree {
  /** The innermost container of each block. */
  readonly boxes: readonly Container[]
  /** For each block the nearest element around it that holds other blocks too, text elements left out. */
  readonly groups: readonly Container[]
  /** The group with the most prose. */
  readonly core: Container
  /** Containers, outer ones first. */
  readonly all: readonly Container[]
  /** The container that holds the prose of the page best. */
  readonly main: Container

  constructor(blocks: readonly TextBlock[], scores: ArrayLike<number>) {
    const known = new Map<MarkupElement, Container>()
    const all: Container[] = []
    this.boxes = blocks.map(({ text, markup }, index) => {
      const box = open(markup!.element, known, all)
      const chars = Math.min(longest, text.length)
      box.blocks++
      box.chars += chars
      box.linked += markup!.linkShare * chars
      box.prose += chance(scores[index]!) * chars
      return box
    })
    this.all = all
    for (let at = all.length - 1; at >= 0; at--) {
      const { parent, blocks, chars, linked, prose } = all[at]!
      if (!parent) continue
      parent.blocks += blocks
      parent.chars += chars
      parent.linked += linked
      parent.prose += prose
    }
    this.groups = this.boxes.map(groupOf)
    this.groups.forEach((group, index) => {
      group.ownProse += chance(scores[index]!) * Math.min(longest, blocks[index]!.text.length)
    })
    this.core = all.reduce((best, each) => (each.ownProse > best.ownProse ? each : best), all[0]!)
    this.main = all[0]!
    this.#inherit()
  }

  /** Hand down what is said of an element to those inside. */
  #inherit(): void {
    const side = new Map<Container | null, Map<string, number>>()
    for (const { parent, element } of this.all) {
      const counts = side.get(parent) ?? new Map<string, number>()
      side.set(parent, counts)
      counts.set(kindOf(element), (counts.get(kindOf(element)) ?? 0) + 1)
    }
    const { prose: total } = this.all[0]!
    let best = 0
    for (const container of this.all) {
      const { element, parent, prose, chars } = container
      const holdsMost = prose > 0.5 * total
      const { purposes, names, repeats, hold } = parent ?? { purposes: 0, names: 0, repeats: 1, hold: 0 }
      container.purposes = purposes | (holdsMost ? purposesOf(element) & saysWhatItIs : purposesOf(element))
      const own = nameBits.get(element.name) ?? 0
      container.names = names | (holdsMost ? own & (nameBits.get('article')! | nameBits.get('main')!) : own)
      const beside = textElements.has(element.name) ? 1 : side.get(parent)!.get(kindOf(element))!
      container.repeats = holdsMost ? 1 : Math.max(repeats, beside)
      const precision = chars > 0 ? prose / chars : 0
      const recall = total > 0 ? prose / total : 0
      const own2 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0
      if (own2 > best) {
        best = own2
        ;(this as { main: Container }).main = container
      }
      container.hold = Math.max(hold, own2)
    }
  }

  /** Steps from a container out to where it holds each of the others: 0 inside it. */
  stepsFrom(start: Container): ReadonlyMap<Container, number> {
    const around = new Set<Container>()
    for (let at: Container | null = start; at; at = at.parent) around.add(at)
    const steps = new Map<Container, number>()
    for (const container of this.all) {
      const { element, parent } = container
      steps.set(
        container,
        around.has(container) ? start.element.depth - element.depth : parent ? steps.get(parent)! : 0,
      )
    }
    return steps
  }
}

function groupOf(box: Container): Container {
  let group = box
  while (group.parent && (group.blocks < 2 || textElements.has(group.element.name))) group = group.parent
  return group
}

const kindOf = ({ name, tokens }: MarkupElement): string => `${name} ${tokens[0] ?? ''}`

/** The container of an element, made with those around it; depth is bounded by the renderer. */
function open(element: MarkupElement, known: Map<MarkupElement, Container>, all: Container[]): Container {
  let container = known.get(element)
  if (container) return container
  const parent = element.parent ? open(element.parent, known, all) : null
  container = {
    element,
    parent,
    blocks: 0,
    chars: 0,
    linked: 0,
    prose: 0,
    purposes: 0,
    names: 0,
    repeats: 1,
    ownProse: 0,
    hold: 0,
  }
  known.set(element, container)
  all.push(container)
  return container
}

export const countContentWords = ({ element }: Container): number => contentWords(element)
