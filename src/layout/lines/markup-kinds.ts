import type { BoilerplateKind } from '../../schema/index.ts'
import type { MarkupElement, TextBlock } from '../../text/index.ts'
import { type Purpose, purposeOf, purposesOf } from '../model/markup-words.ts'

/** What a line is that stands in an element for this, the plainest first: an element may say several things. */
const kinds: readonly (readonly [purpose: Purpose, kind: BoilerplateKind])[] = [
  ['advert', 'advertisement'],
  ['comments', 'comments'],
  ['share', 'share'],
  ['caption', 'caption'],
  ['tags', 'tags'],
  ['subscribe', 'newsletter'],
  ['related', 'related'],
  ['promotion', 'related'],
  ['navigation', 'navigation'],
]
/** The same of elements that have a name for it. */
const kindsOfNames: ReadonlyMap<string, BoilerplateKind> = new Map([
  ['nav', 'navigation'],
  ['figcaption', 'caption'],
])
/** Words of class and id that name a kind by themselves. */
const kindsOfWords: ReadonlyMap<string, BoilerplateKind> = new Map(
  Object.entries<BoilerplateKind>({
    breadcrumb: 'breadcrumb',
    breadcrumbs: 'breadcrumb',
    cookie: 'cookie',
    cookies: 'cookie',
    consent: 'cookie',
    pagination: 'pagination',
    pager: 'pagination',
    paywall: 'paywall',
    copyright: 'copyright',
    login: 'login',
    signin: 'login',
    donate: 'donation',
    donation: 'donation',
    player: 'player',
  }),
)

/**
 * Name a line that is no body by the elements around it, the nearest first, up to the one that holds the headline.
 *
 * @param title The headline of the page, if known.
 */
export function kindByMarkup({ markup }: TextBlock, title: TextBlock | undefined): BoilerplateKind | null {
  for (const element of upTo(title, markup?.element)) {
    const kind = kindOf(element)
    if (kind !== null) return kind
  }
  return null
}

/** "site-header", "logo", "main-nav". */
const bannerWords: ReadonlySet<string> = new Set([
  'header',
  'masthead',
  'logo',
  'branding',
  'brand',
  'topbar',
])

/** Whether a line stands in the banner or a menu of the site, away from the headline. */
export function isOfSite({ markup }: TextBlock, title: TextBlock | undefined): boolean {
  for (const element of upTo(title, markup?.element)) {
    if (element.name === 'nav' || element.name === 'header' || element.name === 'h1') return true
    if (element.tokens.some((token) => bannerWords.has(token))) return true
    if ((purposesOf(element) & purposeOf('navigation')) !== 0) return true
  }
  return false
}

/** Whether two lines stand in elements of one look, side by side: paragraphs of one text. */
export function areSiblings(one: TextBlock, other: TextBlock): boolean {
  const a = one.markup?.element
  const b = other.markup?.element
  if (!a || !b) return false
  return a.parent === b.parent && a.name === b.name && a.tokens.join(' ') === b.tokens.join(' ')
}

/** Steps up to the element that makes a line what it is. */
const reach = 4

/** What the element of a line inside the article makes of it; null: its words tell. */
export function blockByMarkup({ markup }: TextBlock): 'listItem' | 'subheading' | 'cell' | null {
  let element = markup?.element ?? null
  for (let step = 0; element && step < reach; step++, element = element.parent) {
    if (/^h[1-6]$/.test(element.name)) return 'subheading'
    if (element.name === 'li') return 'listItem'
    if (element.name === 'td' || element.name === 'th' || element.name === 'tr') return 'cell'
    if (element.name === 'article' || element.name === 'section') return null
  }
  return null
}

/** Elements looked at on the way up: pages nest a few dozen, what nests thousands is no page. */
const farthest = 24
const pages = new WeakMap<TextBlock, ReadonlySet<MarkupElement>>()

/** The elements around a line from its own outwards, up to the one that holds the headline. */
function* upTo(title: TextBlock | undefined, own: MarkupElement | undefined): Iterable<MarkupElement> {
  let page = title && pages.get(title)
  if (!page) {
    page = around(title)
    if (title) pages.set(title, page)
  }
  let at: MarkupElement | null = own ?? null
  for (let step = 0; at && step < farthest && !page.has(at); step++, at = at.parent) yield at
}

/** The elements around some blocks. */
export function around(...blocks: readonly (TextBlock | undefined)[]): ReadonlySet<MarkupElement> {
  const page = new Set<MarkupElement>()
  for (const block of blocks)
    for (let at = block?.markup?.element ?? null; at && !page.has(at); at = at.parent) page.add(at)
  return page
}

const known = new WeakMap<MarkupElement, BoilerplateKind | null>()

/** What an element names; told once for all lines in it. */
function kindOf(element: MarkupElement): BoilerplateKind | null {
  let kind = known.get(element)
  if (kind === undefined) {
    kind = nameOf(element)
    known.set(element, kind)
  }
  return kind
}

function nameOf(element: MarkupElement): BoilerplateKind | null {
  const named = kindsOfNames.get(element.name)
  if (named) return named
  for (const token of element.tokens) {
    const kind = kindsOfWords.get(token)
    if (kind) return kind
  }
  const all = purposesOf(element)
  return kinds.find(([purpose]) => (all & purposeOf(purpose)) !== 0)?.[1] ?? null
}
