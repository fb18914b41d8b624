import type { MetaSource, PageMeta } from '../schema/index.ts'
import type { Head } from './head.ts'
import type { LinkedArticle } from './json-ld.ts'

/** What the markup of a page says, each field with where it was read. */
export interface MarkupFacts {
  readonly meta: PageMeta
  /** Wordings of the headline, best first. */
  readonly titles: readonly string[]
  /** What the article is about, as tags and JSON-LD say. */
  readonly descriptions: readonly string[]
  /** Text of the article as JSON-LD repeats it. */
  readonly story: string | null
  readonly authors: readonly string[]
  readonly publishedAt: string | null
  readonly updatedAt: string | null
}

type Candidate<T> = readonly [source: MetaSource, value: T | null | undefined]

/** The first candidate with a value: sources are asked in the order in which publishers take care of them. */
function choose<T>(
  field: string,
  sources: Record<string, MetaSource>,
  candidates: readonly Candidate<T>[],
): T | null {
  for (const [source, value] of candidates) {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) continue
    sources[field] = source
    return value
  }
  return null
}

/**
 * Choose what to believe of the tags of a page.
 *
 * @param head What its tags say.
 * @param linked What its JSON-LD says.
 * @param url Address given by the caller.
 */
export function readFacts(head: Head, linked: LinkedArticle | null, url: string | null): MarkupFacts {
  const sources: Record<string, MetaSource> = Object.create(null)
  const meta = (...keys: string[]): string | null => {
    for (const key of keys) {
      const value = head.meta.get(key)?.[0]
      if (value) return value
    }
    return null
  }
  const all = (key: string): string[] => head.meta.get(key) ?? []
  const property = (key: string): string | null => head.microdata.get(key)?.[0] ?? null
  const time =
    head.times.find(({ isMarked }) => isMarked) ?? (head.times.length === 1 ? head.times[0] : undefined)

  const publishedAt = choose('publishedAt', sources, [
    ['json-ld', isoDate(linked?.datePublished)],
    ['opengraph', isoDate(meta('article:published_time', 'og:article:published_time', 'og:published_time'))],
    ['microdata', isoDate(property('datepublished'))],
    [
      'dublin-core',
      isoDate(meta('dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.created', 'dcterms.date')),
    ],
    ['parsely', isoDate(meta('parsely-pub-date'))],
    [
      'meta',
      isoDate(
        meta('publish-date', 'publication_date', 'pubdate', 'date', 'article.published', 'sailthru.date'),
      ),
    ],
    ['time', isoDate(time?.value)],
  ])
  const updatedAt = choose('updatedAt', sources, [
    ['json-ld', isoDate(linked?.dateModified)],
    ['opengraph', isoDate(meta('article:modified_time', 'og:updated_time', 'og:article:modified_time'))],
    ['microdata', isoDate(property('datemodified'))],
    ['dublin-core', isoDate(meta('dcterms.modified', 'dc.date.modified'))],
    ['meta', isoDate(meta('last-modified', 'lastmod', 'article.updated'))],
  ])
  const authors =
    choose('authors', sources, [
      ['json-ld', names(linked?.authors)],
      ['opengraph', names(all('article:author'))],
      ['microdata', names(head.microdata.get('author'))],
      ['dublin-core', names([...all('dc.creator'), ...all('dcterms.creator')])],
      ['parsely', names(all('parsely-author'))],
      ['meta', names([...all('author'), ...all('sailthru.author'), ...all('byl')])],
    ]) ?? []
  const page: PageMeta = {
    url:
      choose('url', sources, [
        ['link', address(head.canonical, url)],
        ['opengraph', address(meta('og:url'), url)],
        ['json-ld', address(linked?.url, url)],
        ['parsely', address(meta('parsely-link'), url)],
      ]) ?? given(url),
    siteName: choose('siteName', sources, [
      ['opengraph', meta('og:site_name')],
      ['json-ld', linked?.siteName],
      ['meta', meta('application-name', 'apple-mobile-web-app-title', 'al:ios:app_name')],
      ['dublin-core', meta('dc.publisher', 'dcterms.publisher')],
    ]),
    image: choose('image', sources, [
      ['opengraph', address(meta('og:image:secure_url', 'og:image', 'og:image:url'), url)],
      ['json-ld', address(linked?.image, url)],
      ['meta', address(meta('twitter:image', 'twitter:image:src', 'thumbnail'), url)],
      ['parsely', address(meta('parsely-image-url'), url)],
    ]),
    section: choose('section', sources, [
      ['json-ld', linked?.section],
      ['opengraph', meta('article:section')],
      ['parsely', meta('parsely-section')],
      ['meta', meta('section', 'category')],
    ]),
    tags:
      choose('tags', sources, [
        ['opengraph', unique(all('article:tag'))],
        ['json-ld', unique(linked?.tags ?? [])],
        ['parsely', unique(split(meta('parsely-tags')))],
        ['meta', unique(split(meta('news_keywords', 'keywords')))],
      ]) ?? [],
    language: choose('language', sources, [
      ['meta', languageTag(head.language)],
      ['json-ld', languageTag(linked?.language)],
      ['opengraph', languageTag(meta('og:locale'))],
      ['dublin-core', languageTag(meta('dc.language', 'dcterms.language'))],
    ]),
    sources,
  }
  const titles = [
    linked?.headline,
    meta('og:title'),
    property('headline'),
    meta('dc.title', 'dcterms.title'),
    meta('parsely-title'),
    meta('twitter:title'),
    head.title.trim(),
  ]
  const descriptions = [
    linked?.description,
    meta('og:description'),
    meta('description'),
    property('description'),
    meta('dc.description', 'dcterms.description'),
    meta('twitter:description'),
  ]
  return {
    meta: { ...page, sources: { ...sources } },
    // A window that bears the name of the site names no headline.
    titles: unique(titles.flatMap((title) => title ?? [])).filter((title) => title !== page.siteName),
    descriptions: unique(descriptions.flatMap((text) => text ?? [])),
    story: linked?.body ?? null,
    authors,
    publishedAt,
    updatedAt,
  }
}

/** ISO as far as it is well formed, of a clock that exists: anything else is left to the text. */
const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/

/** A date as `ArticleDate.value` has it; seconds of a published time are noise and left out. */
function isoDate(text: string | null | undefined): string | null {
  const match = text ? iso.exec(text.trim()) : null
  if (!match) return null
  const [, day = '', time, zone = ''] = match
  if (!isDay(day)) return null
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone
  return time ? `${day}T${time}${offset}` : day
}

/** Whether the calendar has a day: "2021-02-31" rolls over to another one. */
function isDay(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(day)
}

/** Names, not addresses of profiles, nor lists glued by a publisher's script. */
function names(values: readonly string[] | undefined): string[] {
  const found = (values ?? [])
    .flatMap((value) => value.split(/[;|]/).map((name) => name.trim()))
    .filter((name) => name.length > 1 && name.length < 80 && !/[/@]|https?:/.test(name))
  return unique(found)
}

const split = (text: string | null): string[] => (text ?? '').split(/[,;]/)
const unique = (values: readonly string[]): string[] => [
  ...new Set(values.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => value !== '')),
]

function languageTag(text: string | null | undefined): string | null {
  const tag = text?.trim().replaceAll('_', '-')
  return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
}

/** An absolute http address without name and password; relative ones need the address of the page. */
function address(text: string | null | undefined, base: string | null): string | null {
  if (!text) return null
  try {
    const url = base ? new URL(text, base) : new URL(text)
    // With the base come the scraper's own credentials, and a result is passed on and published.
    url.username = ''
    url.password = ''
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

/** The address that the caller gave, as it was given where it holds no name and password. */
function given(url: string | null): string | null {
  return url?.includes('@') ? address(url, null) : url
}
