import type { BoilerplateKind } from '../schema/index.ts'
import type { MarkupElement, TextBlock } from '../text/index.ts'
import { type Purpose, purposeOf, purposesOf } from './model/markup-words.ts'

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
const kindsOfNames: Readonly<Record<string, BoilerplateKind>> = {
  nav: 'navigation',
  figcaption: 'caption',
}
/** Words of class and id that name a kind by themselves. */
const kindsOfWords: Readonly<Record<string, BoilerplateKind>> = {
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
}

/**
 * Name a line that is no body by the elements around it, the nearest first, up to the one that holds the headline.
 *
 * @param title The headline of the page, if known.
 */
export function kindByMarkup({ markup }: TextBlock, title: TextBlock | undefined): BoilerplateKind | null {
  const page = new Set<MarkupElement>()
  for (let at = title?.markup?.element ?? null; at; at = at.parent) page.add(at)
  for (let at = markup?.element ?? null; at && !page.has(at); at = at.parent) {
    const kind = kindOf(at)
    if (kind !== null) return kind
  }
  return null
}

function kindOf(element: MarkupElement): BoilerplateKind | null {
  const named = kindsOfNames[element.name]
  if (named) return named
  for (const token of element.tokens) if (Object.hasOwn(kindsOfWords, token)) return kindsOfWords[token]!
  const all = purposesOf(element)
  return kinds.find(([purpose]) => (all & purposeOf(purpose)) !== 0)?.[1] ?? null
}
