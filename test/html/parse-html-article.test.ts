import { describe, expect, it } from 'vitest'
import { parseHtmlArticle } from '../../src/html/index.ts'
import { Article, ArticleError } from '../../src/schema/index.ts'

const body = '<p>Une première phrase, assez longue pour faire un vrai paragraphe de ce texte.</p>'.repeat(2)
const page = (head: string, rest = ''): string =>
  `<html><head>${head}</head><body><h1>Un titre de une</h1>${rest}${body}</body></html>`

describe('parseHtmlArticle', () => {
  it('gives a valid article whose spans are in the HTML', () => {
    const html = page('<title>Un titre de une - Le Site</title>')
    const article = parseHtmlArticle(html)
    expect(Article.parse(JSON.parse(JSON.stringify(article)))).toEqual(article)
    expect(article.blocks.map(({ span }) => html.slice(span.start, span.end))).toEqual(
      article.blocks.map(({ text }) => text),
    )
    expect(article.source.length).toBe(html.length)
  })

  it('reads authors and dates that markup alone knows', () => {
    const json = {
      '@type': 'NewsArticle',
      headline: 'Un titre de une',
      author: { name: 'Léa Dupont' },
      datePublished: '2024-02-03T08:00:00+0100',
      dateModified: '2024-02-04',
    }
    const article = parseHtmlArticle(
      page(`<script type="application/ld+json">${JSON.stringify(json)}</script>`),
    )
    expect(article.authors).toEqual([{ name: 'Léa Dupont', span: null }])
    expect(article.publishedAt).toEqual({
      value: '2024-02-03T08:00+01:00',
      text: '2024-02-03T08:00+01:00',
      span: null,
    })
    expect(article.updatedAt?.value).toBe('2024-02-04')
    expect(article.meta?.sources).toMatchObject({
      authors: 'json-ld',
      publishedAt: 'json-ld',
      updatedAt: 'json-ld',
    })
  })

  it('takes no heading at the end that the catalogue knows for one of the article', () => {
    const prose =
      '<p>The council voted on Tuesday night for the budget of the town, the mayor of Brassy said.</p>'
    const keptOf = (tail: string) =>
      parseHtmlArticle(
        `<article><h1>Brassy votes its budget</h1>${prose.repeat(3)}${tail}</article>`,
      ).blocks.map(({ text }) => text)
    expect(keptOf('<h3>Related</h3><p>Tagged: Bridge, Budget</p>')).not.toContain('Related')
    expect(keptOf('<h3>And then</h3>')).toContain('And then')
    expect(keptOf(`<h3>Related</h3>${prose}`)).toContain('Related')
  })

  it('keeps the name and password of an address to itself', () => {
    const url = 'https://robot:secret@exemple.fr/a'
    const urlOf = (head: string) => parseHtmlArticle(page(head, ''), { url }).meta
    expect(urlOf('')?.url).toBe('https://exemple.fr/a')
    expect(urlOf('<link rel="canonical" href="/b"><meta property="og:image" content="i.jpg">')).toMatchObject(
      {
        url: 'https://exemple.fr/b',
        image: 'https://exemple.fr/i.jpg',
      },
    )
    expect(parseHtmlArticle(page('', ''), { url: 'https://exemple.fr' }).meta?.url).toBe('https://exemple.fr')
    expect(parseHtmlArticle(page('', ''), { url: 'https://exemple.fr/@lea' }).meta?.url).toBe(
      'https://exemple.fr/@lea',
    )
  })

  it('falls back from one source to the next, and says which', () => {
    const article = parseHtmlArticle(
      page(
        '<meta property="og:site_name" content="Le Site"><meta name="DC.creator" content="Léa Dupont"><meta name="parsely-section" content="Monde">' +
          '<meta name="keywords" content="pluie, été"><link rel="canonical" href="https://exemple.fr/a"><meta property="og:image" content="/i.jpg">',
        '<time datetime="2024-02-03">hier</time>',
      ),
      { url: 'https://exemple.fr/a?b' },
    )
    expect(article.meta).toMatchObject({
      url: 'https://exemple.fr/a',
      siteName: 'Le Site',
      section: 'Monde',
      tags: ['pluie', 'été'],
      image: 'https://exemple.fr/i.jpg',
    })
    expect(article.meta?.sources).toMatchObject({
      url: 'link',
      siteName: 'opengraph',
      authors: 'dublin-core',
      section: 'parsely',
      tags: 'meta',
      publishedAt: 'time',
    })
  })

  it('takes no address but http', () => {
    const article = parseHtmlArticle(
      page('<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="data:,x">'),
    )
    expect([article.meta?.url, article.meta?.image]).toEqual([null, null])
  })

  it('decodes bytes', () => {
    const article = parseHtmlArticle(
      Buffer.from('<meta charset=iso-8859-1><p>Une phrase en été.</p>', 'latin1'),
    )
    expect(article.blocks[0]?.text).toBe('Une phrase en été.')
  })

  it('refuses what is no page', () => {
    for (const [code, ...args] of [
      ['not-a-string', 42],
      ['too-long', 'abc', { maxLength: 2 }],
      ['bad-options', '', { nope: 1 }],
    ] as const) {
      expect(() => parseHtmlArticle(...(args as unknown as [string]))).toThrow(
        expect.objectContaining({ code }),
      )
    }
    expect(() => parseHtmlArticle(null as unknown as string)).toThrow(ArticleError)
  })

  it('accepts what is broken', () => {
    for (const html of [
      '',
      '<',
      '<!DOCTYPE',
      '<p',
      '</p></p>',
      '<![CDATA[',
      '&',
      '<a href="',
      '\u0000<\u0000>',
      '<script>',
      '\uD800',
    ]) {
      expect(() => Article.parse(parseHtmlArticle(html))).not.toThrow()
    }
  })
})
