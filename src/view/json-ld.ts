import type { NewsArticle, Organization, Quotation, Person as SchemaPerson, WithContext } from 'schema-dts'
import type { Article, Person, Quote } from '../schema/index.ts'

/**
 * The article as schema.org `NewsArticle`: JSON-LD that may stand in a `<script type="application/ld+json">`.
 *
 * `<` is written as `\u003c`, so that no text of a page can end the script.
 *
 * @param article What `parseArticle` or `parseHtmlArticle` made.
 * @returns JSON, indented by two spaces.
 */
export function toJsonLd(article: Article): string {
  return JSON.stringify(describe(article), null, 2).replaceAll('<', '\\u003c')
}

function describe(article: Article): WithContext<NewsArticle> {
  const { title, standfirst, authors, publishedAt, updatedAt, dateline, meta } = article
  const text = article.blocks.map((block) => block.text).join('\n\n')
  const corrections = article.editorNotes.filter(({ kind }) => kind === 'correction' || kind === 'update')
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(title && { headline: title.text }),
    ...(standfirst && { description: standfirst.text }),
    ...(authors.length > 0 && {
      author: authors.map(({ name }): SchemaPerson => ({ '@type': 'Person', name })),
    }),
    ...(publishedAt && { datePublished: publishedAt.value }),
    ...(updatedAt && { dateModified: updatedAt.value }),
    ...(article.language !== 'und' && { inLanguage: article.language }),
    ...(dateline && { dateline: dateline.text }),
    ...(isWebAddress(meta?.url) && { url: meta.url }),
    ...(isWebAddress(meta?.image) && { image: meta.image }),
    ...(meta?.section && { articleSection: meta.section }),
    ...(meta && meta.tags.length > 0 && { keywords: meta.tags }),
    ...(meta?.siteName && {
      publisher: { '@type': 'Organization', name: meta.siteName } satisfies Organization,
    }),
    ...(text !== '' && { articleBody: text }),
    ...(article.people.length > 0 && { mentions: article.people.flatMap(describePerson) }),
    ...(article.quotes.length > 0 && {
      hasPart: article.quotes.map((quote) => describeQuote(quote, article)),
    }),
    ...(corrections.length > 0 && {
      correction: corrections.map((note) => ({ '@type': 'CorrectionComment', text: note.text }) as const),
    }),
  }
}

/** An address of a page is not ours to vouch for, but it may not be one that runs. */
function isWebAddress(address: string | null | undefined): address is string {
  return typeof address === 'string' && /^https?:\/\//i.test(address)
}

function describePerson({ kind, name, role }: Person): (SchemaPerson | Organization)[] {
  if (kind === 'person') return [{ '@type': 'Person', name, ...(role && { jobTitle: role }) }]
  return kind === 'organisation' ? [{ '@type': 'Organization', name }] : []
}

function describeQuote({ text, speaker }: Quote, { people }: Article): Quotation {
  if (!speaker) return { '@type': 'Quotation', text }
  const { kind, name } = people.find(({ id }) => id === speaker.person) ?? speaker
  return {
    '@type': 'Quotation',
    text,
    creator: kind === 'person' ? { '@type': 'Person', name } : { '@type': 'Organization', name },
  }
}
