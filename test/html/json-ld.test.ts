import { describe, expect, it, vi } from 'vitest'
import { readJsonLd } from '../../src/html/json-ld.ts'

const article = {
  '@type': 'NewsArticle',
  headline: 'Un titre',
  author: [
    { '@type': 'Person', name: 'Léa Dupont' },
    { '@type': 'Person', name: 'Noé Petit' },
  ],
  datePublished: '2024-02-03T08:00:00+01:00',
}

describe('readJsonLd', () => {
  it('reads an article alone, in an array, and in a graph', () => {
    for (const value of [
      article,
      [{ '@type': 'WebSite', name: 'Le Site' }, article],
      { '@graph': [article] },
      { '@type': 'WebPage', mainEntity: article },
    ]) {
      expect(readJsonLd([JSON.stringify(value)])).toMatchObject({
        headline: 'Un titre',
        authors: ['Léa Dupont', 'Noé Petit'],
      })
    }
  })

  it('follows ids to the person they name', () => {
    const graph = {
      '@graph': [
        { ...article, author: { '@id': '#lea' } },
        { '@id': '#lea', '@type': 'Person', name: 'Léa Dupont' },
      ],
    }
    expect(readJsonLd([JSON.stringify(graph)])?.authors).toEqual(['Léa Dupont'])
  })

  it('reads an image, an address and a publisher however they are given', () => {
    const read = (more: object) => readJsonLd([JSON.stringify({ ...article, ...more })])
    const image = 'https://a.example/b.jpg'
    for (const value of [
      image,
      [image, 'https://a.example/c.jpg'],
      { '@type': 'ImageObject', url: image },
      { '@type': 'ImageObject', contentUrl: [image] },
      { '@type': 'ImageObject', '@id': image, width: 3 },
    ])
      expect(read({ image: value })?.image).toBe(image)
    expect(read({ thumbnailUrl: image })?.image).toBe(image)
    expect(read({ image: { width: 3 } })?.image).toBeNull()
    expect(read({ mainEntityOfPage: { '@id': 'https://a.example/' } })?.url).toBe('https://a.example/')
    expect(read({ isPartOf: { '@type': 'WebSite', name: 'Le Site' } })?.siteName).toBe('Le Site')
    expect(read({ headline: undefined, name: 'Un nom' })?.headline).toBe('Un nom')
  })

  it('reads a list once, however long', () => {
    let reads = 0
    const flat = Array.prototype.flat
    const counted = vi.spyOn(Array.prototype, 'flat').mockImplementation(function (this: unknown[], depth) {
      reads += this.length
      return flat.call(this, depth)
    })
    readJsonLd([JSON.stringify({ ...article, keywords: new Array(1000).fill('pont') })])
    counted.mockRestore()
    expect(reads).toBeLessThan(1500)
  })

  it('reads keywords as one text or as a list, and nothing that is no word', () => {
    const tags = (keywords: unknown) => readJsonLd([JSON.stringify({ ...article, keywords })])?.tags
    expect(tags('pont, gué ; quai,')).toEqual(['pont', 'gué', 'quai'])
    expect(tags(['pont, gué', 'quai'])).toEqual(['pont, gué', 'quai'])
    expect(tags([{ '@type': 'DefinedTerm', name: 'pont' }, 3, null, 'quai'])).toEqual(['pont', 'quai'])
    expect(tags(3)).toEqual([])
  })

  it('takes an author given as text', () => {
    expect(readJsonLd([JSON.stringify({ ...article, author: 'Léa Dupont' })])?.authors).toEqual([
      'Léa Dupont',
    ])
  })

  it('passes over what is no node, no name and no text', () => {
    const mixed = { ...article, headline: ['', 'Un titre'], author: [{ '@type': 'Person' }, 'Léa Dupont'] }
    expect(readJsonLd([JSON.stringify([3, 'texte', null, mixed])])).toMatchObject({
      headline: 'Un titre',
      authors: ['Léa Dupont'],
    })
  })

  it('mends line feeds in strings and commas before a bracket', () => {
    expect(readJsonLd(['<!-- {"@type": "Article", "headline": "Un\n titre",} -->'])?.headline).toBe(
      'Un  titre',
    )
  })

  it('looks behind CDATA marks', () => {
    const marked = `/* <![CDATA[ */ ${JSON.stringify(article)} /* ]]> */`
    expect(readJsonLd([marked])?.headline).toBe('Un titre')
  })

  it('skips what cannot be read, and still finds the next', () => {
    expect(readJsonLd(['{"@type": "NewsArticle", headline', JSON.stringify(article)])?.headline).toBe(
      'Un titre',
    )
    expect(readJsonLd(['', '[]', 'null', '{"@type": 3}'])).toBeNull()
  })

  it('is not led astray by prototype keys', () => {
    const hostile =
      '{"@type": "NewsArticle", "__proto__": {"headline": "non"}, "constructor": {"name": "non"}, "headline": "oui"}'
    expect(readJsonLd([hostile])).toMatchObject({ headline: 'oui', authors: [], section: null })
  })
})
