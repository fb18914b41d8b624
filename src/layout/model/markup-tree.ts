import type { MarkupElement, TextBlock } from '../../text/index.ts'
import { chance } from './evidence.ts'
import { purposeOf, purposesOf } from './markup-words.ts'

/** What one line adds to an element is bounded. */
export const longest = 600

/** An element of the page, with what stands in it. */
export interface Container {
  readonly element: MarkupElement
  readonly parent: Container | null
  /** Blocks in it, their characters (each bounded), those in links, and those that are probably prose. */
  blocks: number
  chars: number
  linked: number
  prose: number
  /** Whether the headline of the page stands in it. */
  holdsTitle: boolean
  /** Whether it is, or stands in, what no part of the article stands in. */
  isShut: boolean
  /** Steps from the main container out to where it holds this one: 0 inside it. */
  outside: number
  /** What it and the elements around it are for, as far as they do not hold the main container; see `purposeOf`. */
  purposes: number
  /** Their names; see `nameOf`. */
  names: number
}

/** Elements whose name tells of what stands inside. */
export const tellingNames = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'ul',
  'table',
  'figure',
  'blockquote',
  'pre',
] as const
export type TellingName = (typeof tellingNames)[number]
/** Names that say the same. */
const likeNames: ReadonlyMap<string, TellingName> = new Map([
  ['button', 'form'],
  ['label', 'form'],
  ['fieldset', 'form'],
  ['ol', 'ul'],
  ['dl', 'ul'],
  ['figcaption', 'figure'],
  ['code', 'pre'],
])

/** The bit of a name. */
export const nameOf = (name: string): number => {
  const at = tellingNames.findIndex((telling) => telling === (likeNames.get(name) ?? name))
  return at < 0 ? 0 : 1 << at
}

/** Elements of a text: that they come in numbers says nothing. */
const textElements: ReadonlySet<string> = new Set(
  'p span b strong a em i u font h1 h2 h3 h4 h5 h6 th tr tbody blockquote pre code li'.split(' '),
)

/** What no article is, if the headline stands elsewhere. */
const never = (
  ['comments', 'related', 'sidebar', 'foot', 'navigation', 'dialog', 'overlay', 'subscribe'] as const
).reduce((all, purpose) => all | purposeOf(purpose), 0)

/** How much the prose counts that hardly is the article: before the headline, in a dialog, in a thread of comments. */
const doubtful = 0.3
/** What no part of the article stands in, however deep, if the headline stands elsewhere. */
const shut = purposeOf('comments') | purposeOf('dialog')

/** The elements of a page as far as blocks stand in them. */
export class MarkupTree {
  /** The innermost container of each block. */
  readonly boxes: readonly Container[]
  /** For each block the nearest element around it that holds other blocks too, text elements left out. */
  readonly groups: readonly Container[]
  /** Containers, outer ones first. */
  readonly all: readonly Container[]
  /** The container that holds the prose of the page best: most of it, and little else. */
  readonly main: Container

  /**
   * @param scores Log-odds of each block to be body.
   * @param title Index of the headline; -1: unknown.
   */
  constructor(blocks: readonly TextBlock[], scores: ArrayLike<number>, title: number) {
    const known = new Map<MarkupElement, Container>()
    const all: Container[] = []
    this.boxes = blocks.map(({ markup }) => open(markup!.element, known, all))
    for (let at: Container | null = this.boxes[title] ?? null; at; at = at.parent) at.holdsTitle = true
    for (const container of all) {
      const { element, parent, holdsTitle } = container
      container.isShut = !holdsTitle && (parent?.isShut === true || (purposesOf(element) & shut) !== 0)
    }
    this.boxes.forEach((box, index) => {
      const { text, markup } = blocks[index]!
      const chars = Math.min(longest, text.length)
      box.blocks++
      box.chars += chars
      box.linked += markup!.linkShare * chars
      // What stands before the headline is hardly the article.
      box.prose += chance(scores[index]!) * chars * (index < title || box.isShut ? doubtful : 1)
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
    this.main = this.#findMain()
    this.#inherit(this.#tellsInCaptions())
  }

  /** Harmonic mean of the share of the page's prose that a container holds and the share of prose in it. */
  #findMain(): Container {
    const [page] = this.all
    const total = page!.prose
    let main = page!
    let best = 0
    for (const container of this.all) {
      const { prose, chars, element, holdsTitle, parent } = container
      let hold = (2 * prose) / (total + chars + 1)
      if (!holdsTitle && (purposesOf(element) & never) !== 0) hold *= 0.5
      // An article of one long paragraph is what that stands in.
      const isText = container.blocks < 2 && parent !== null && textElements.has(element.name)
      if (hold > best && !isText) {
        best = hold
        main = container
      }
    }
    return main
  }

  /** Whether most of the prose stands in the captions of figures: a slideshow has its text there. */
  #tellsInCaptions(): boolean {
    let slides = 0
    let told = 0
    for (const { element, prose, isShut } of this.all) {
      if (element.name !== 'figcaption' || isShut) continue
      slides++
      told += prose
    }
    return slides >= fewestSlides && 2 * told > this.all[0]!.prose
  }

  /** Hand down what is said of an element to those inside. */
  #inherit(isSlideshow: boolean): void {
    const silent = isSlideshow ? purposeOf('caption') : 0
    const nameless = isSlideshow ? nameOf('figure') : 0
    const around = new Set<Container>()
    for (let at: Container | null = this.main; at; at = at.parent) around.add(at)
    const depth = this.main.element.depth
    for (const container of this.all) {
      const { element, parent } = container
      if (around.has(container)) {
        container.outside = depth - element.depth
        continue
      }
      const { outside, purposes, names } = parent!
      container.outside = outside
      container.purposes = purposes | (purposesOf(element) & ~silent)
      container.names = names | (nameOf(element.name) & ~nameless)
    }
  }
}

/** Figures with captions that make a slideshow. */
const fewestSlides = 5

function groupOf(box: Container): Container {
  let group = box
  while (group.parent && (group.blocks < 2 || textElements.has(group.element.name))) group = group.parent
  return group
}

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
    holdsTitle: false,
    isShut: false,
    outside: 0,
    purposes: 0,
    names: 0,
  }
  known.set(element, container)
  all.push(container)
  return container
}
