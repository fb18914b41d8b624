/** What a description of an article in JSON-LD says. */
export interface LinkedArticle {
  headline: string | null
  description: string | null
  /** The whole text of the article, or its beginning. */
  body: string | null
  authors: string[]
  datePublished: string | null
  dateModified: string | null
  image: string | null
  section: string | null
  tags: string[]
  language: string | null
  url: string | null
  siteName: string | null
}

/** Nodes looked at in one page: more is an attack. */
const mostNodes = 5000
/** Items read of one list. */
const mostItems = 200

type Json = Record<string, unknown>

/**
 * Read the article that the JSON-LD of a page describes.
 *
 * @param scripts Texts of its `application/ld+json` scripts; broken ones are mended where that is sure, else skipped.
 * @returns The first article found, null without one.
 */
export function readJsonLd(scripts: readonly string[]): LinkedArticle | null {
  const nodes = scripts.flatMap(parse)
  const byId = new Map<string, Json>()
  const articles: Json[] = []
  // Breadth first: the page's own article stands before those it lists.
  for (let at = 0; at < nodes.length && at < mostNodes; at++) {
    const node = nodes[at]
    if (Array.isArray(node)) nodes.push(...node.slice(0, mostNodes))
    else if (isObject(node)) {
      const id = text(own(node, '@id'))
      if (id && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node)
      if (isArticle(node)) articles.push(node)
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'hasPart'] as const) {
        const inner = own(node, key)
        if (isObject(inner) || Array.isArray(inner)) nodes.push(inner)
      }
    }
  }
  const article = articles.find((node) => own(node, 'headline')) ?? articles[0]
  return article ? describe(article, byId) : null
}

function describe(article: Json, byId: ReadonlyMap<string, Json>): LinkedArticle {
  const resolve = (value: unknown): unknown => {
    const id = isObject(value) && Object.keys(value).length === 1 ? text(own(value, '@id')) : null
    return (id && byId.get(id)) || value
  }
  const name = (value: unknown): string | null => {
    const found = resolve(value)
    return isObject(found) ? first(own(found, 'name')) : text(found)
  }
  const address = (value: unknown): string | null => {
    const found = resolve(Array.isArray(value) ? value[0] : value)
    return isObject(found)
      ? (first(own(found, 'url')) ?? first(own(found, 'contentUrl')) ?? text(own(found, '@id')))
      : text(found)
  }
  const keywords = list(own(article, 'keywords'))
  const tags = keywords.flatMap((value) => (name(value) ?? '').split(keywords.length > 1 ? /\n/ : /[,;]/))
  return {
    headline: first(own(article, 'headline')) ?? first(own(article, 'name')),
    description: first(own(article, 'description')),
    body: first(own(article, 'articleBody')),
    authors: list(own(article, 'author')).flatMap((value) => name(value) ?? []),
    datePublished: first(own(article, 'datePublished')),
    dateModified: first(own(article, 'dateModified')),
    image: address(own(article, 'image')) ?? address(own(article, 'thumbnailUrl')),
    section: first(own(article, 'articleSection')),
    tags: tags.map((tag) => tag.trim()).filter((tag) => tag !== ''),
    language: name(own(article, 'inLanguage')),
    url: address(own(article, 'url')) ?? address(own(article, 'mainEntityOfPage')),
    siteName: name(own(article, 'publisher')) ?? name(own(article, 'isPartOf')),
  }
}

/** Names of types end so in schema.org: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting, Report. */
const articleType = /(?:Article|Posting|Report|Review)$/

function isArticle(node: Json): boolean {
  return list(own(node, '@type')).some((type) => articleType.test(text(type) ?? ''))
}

function parse(script: string): unknown[] {
  // Comments and CDATA marks around the value are left out, and a semicolon after it.
  const value = script.replaceAll('<![CDATA[', '').replaceAll(']]>', '')
  const start = value.search(/[[{]/)
  const end = Math.max(value.lastIndexOf('}'), value.lastIndexOf(']')) + 1
  if (start < 0 || end <= start) return []
  const bare = value.slice(start, end)
  for (const attempt of [() => bare, () => mend(bare)]) {
    try {
      return [JSON.parse(attempt())]
    } catch {
      // Broken: the next attempt.
    }
  }
  return []
}

/** Line feeds and tabs inside strings, and commas before a closing bracket: what pages really get wrong. */
function mend(json: string): string {
  return json.replace(/\p{Cc}+/gu, ' ').replace(/,(\s*[}\]])/g, '$1')
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const own = (node: Json, key: string): unknown => (Object.hasOwn(node, key) ? node[key] : undefined)
const list = (value: unknown): unknown[] =>
  Array.isArray(value)
    ? value.slice(0, mostItems).flat(3).slice(0, mostItems)
    : value === undefined || value === null
      ? []
      : [value]
const first = (value: unknown): string | null => {
  for (const item of list(value)) {
    const found = text(item)
    if (found) return found
  }
  return null
}
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null
