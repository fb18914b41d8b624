import { describe, expect, it } from 'vitest'
import { parseHtmlArticle } from '../../src/html/index.ts'

const prose =
  'La halle rouvre au printemps, après huit ans de travaux et trois entreprises en faillite. Les marchands y reviennent un par un, et la mairie promet une fête.'
const page = (head: string, printed: string): string =>
  `<html lang="fr"><head>${head}</head><body><article><h1>La halle rouvre</h1><p>${printed}</p><p>${prose}</p><p>${prose}</p></article></body></html>`
const published = (value: string): string => `<meta property="article:published_time" content="${value}">`
const dateOf = (head: string, printed: string) => {
  const { publishedAt, meta } = parseHtmlArticle(page(head, printed))
  return [publishedAt?.value ?? null, publishedAt?.span !== null, meta?.sources.publishedAt ?? null]
}

describe('what is printed and what the markup says', () => {
  it('agree: markup adds the time to the day that is printed', () => {
    expect(dateOf(published('2021-03-03T14:30:00+01:00'), 'Publié le 3 mars 2021')).toEqual([
      '2021-03-03T14:30+01:00',
      true,
      'text',
    ])
  })

  it('differ: the reader saw what is printed', () => {
    expect(dateOf(published('2021-03-02'), 'Publié le 3 mars 2021 à 14h30')).toEqual([
      '2021-03-03T14:30',
      true,
      'text',
    ])
    expect(dateOf(published('2021-03-02T10:00:00Z'), 'Publié le 3 mars 2021')).toEqual([
      '2021-03-03',
      true,
      'text',
    ])
  })

  it('keep apart when the page came out and when it was changed', () => {
    const { publishedAt, updatedAt, meta } = parseHtmlArticle(
      page(published('2021-03-03'), 'Publié le 3 mars 2021, mis à jour le 4 mars 2021'),
    )
    expect([publishedAt?.value, updatedAt?.value]).toEqual(['2021-03-03', '2021-03-04'])
    expect(meta?.sources).toMatchObject({ publishedAt: 'text', updatedAt: 'text' })
  })

  it.each(['2021-02-31', '2021-13-03', '2021-03-03T25:10', '2021-03-03T14:61:00Z', '2021-03-03T14:30+99:00'])(
    'is believed only of a day and a clock that exist, not %s',
    (value) => {
      expect(dateOf(published(value), 'Une halle de fer')).toEqual([null, true, null])
    },
  )

  it('leave each other open', () => {
    expect(dateOf('', 'Publié le 3 mars 2021')).toEqual(['2021-03-03', true, 'text'])
    expect(dateOf(published('2021-03-03'), 'Une halle de fer')).toEqual(['2021-03-03', false, 'opengraph'])
  })
})

describe('what tags say of a page', () => {
  it('is read from microdata, time elements and links', () => {
    const html = `<html xml:lang="fr"><head><link rel="canonical" href=" https://a.example/b "><link rel="canonical" href="https://a.example/c"><meta itemprop="author" content="Odile Fabre"></head><body><article itemscope><h1>La halle rouvre</h1><span itemprop="keywords" content="  "></span><time itemprop="datePublished" datetime="2021-03-03T14:30:00+01:00">mercredi</time><time datetime="">hier</time><p>${prose}</p><p>${prose}</p></article></body></html>`
    const { meta, authors, publishedAt } = parseHtmlArticle(html)
    expect([meta?.url, meta?.language]).toEqual(['https://a.example/b', 'fr'])
    expect(authors.map(({ name }) => name)).toEqual(['Odile Fabre'])
    expect(publishedAt?.value).toMatch(/^2021-03-03T14:30/)
  })
})
