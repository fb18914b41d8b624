import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { english, french, german, type Site } from '../other-texts/feeds.ts'

const sites = Object.entries({ french, english, german })

/** What stands beside the teasers of a front page, for the pair of a number: above its headline, and under its lead. */
interface Decoration {
  readonly name: string
  above?(site: Site, pair: number): string[]
  below?(site: Site, pair: number): string[]
}

const every = (count: number, pair: number, lines: readonly string[]): string[] =>
  pair % count === 0 ? [...lines] : []

const decorations: readonly Decoration[] = [
  { name: 'sections', above: (_, pair) => [['Culture', 'Sport', 'Economie', 'Opinion'][pair % 4]!] },
  { name: 'headings', above: (site, pair) => every(2, pair, [site.headings[(pair / 2) % 3]!]) },
  { name: 'buttons', above: (site, pair) => every(3, pair, site.buttons) },
  { name: 'names', below: (_, pair) => [['Anne Rey', 'Paul Roux', 'Ida Crane'][pair % 3]!] },
  {
    name: 'hours',
    below: (site, pair) => [site === english ? `${pair + 2} hours ago` : `il y a ${pair + 2} heures`],
  },
]

function frontPage(site: Site, { above, below }: Decoration, pairs: number): string[] {
  const teasers = Array.from({ length: pairs }, (_, pair) => [
    ...(above?.(site, pair) ?? []),
    ...site.feed.slice(2 * pair, 2 * pair + 2),
    ...(below?.(site, pair) ?? []),
  ])
  return [...site.menu, ...teasers.flat(), ...site.foot]
}

describe('a front page', () => {
  it.each(sites)('has no article, whatever stands beside its teasers: %s', (_, site) => {
    for (const decoration of decorations) {
      for (const pairs of [6, 8]) {
        for (const joint of ['\n', '\n\n']) {
          const { title, blocks, authors } = parseArticle(frontPage(site, decoration, pairs).join(joint))
          expect([decoration.name, pairs, joint, title, blocks, authors]).toEqual([
            ...[decoration.name, pairs, joint, null, []],
            [],
          ])
        }
      }
    }
  })

  it.each(sites)('is none where a short article stands above its teasers: %s', (_, site) => {
    for (const decoration of decorations) {
      for (const credits of [site.credits, []]) {
        const page = [...site.menu, site.title, ...credits, ...site.paragraphs.slice(0, 2)]
        const rest = frontPage({ ...site, menu: [] }, decoration, 8)
        const { title, blocks } = parseArticle([...page, ...rest].join('\n'))
        expect([decoration.name, title?.text]).toEqual([decoration.name, site.title])
        const kept = blocks.map(({ text }) => text)
        expect(kept).toEqual(expect.arrayContaining(site.paragraphs.slice(0, 1)))
      }
    }
  })
})
