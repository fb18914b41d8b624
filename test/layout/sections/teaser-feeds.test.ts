import { describe, expect, it } from 'vitest'
import { english, french, german, type Site } from '../other-texts/feeds.ts'
import { faultsOf, readPages } from '../other-texts/render.ts'

/** A page of a site: so many paragraphs, a heading or buttons or neither, so many pairs of headline and lead. */
function pageOf(site: Site, paragraphs: number, between: readonly string[], pairs: number) {
  const top = [...site.menu, site.title, ...site.credits]
  const body = site.paragraphs.slice(0, paragraphs)
  const feed = site.feed.slice(0, 2 * pairs)
  return {
    lines: [...top, ...body, ...between, ...feed, ...site.foot],
    labels: [
      ...top.map((line) => (line === site.title ? 'T' : '?')),
      ...body.map(() => 'B'),
      ...between.map(() => '?'),
      ...feed.map(() => 'X'),
      ...site.foot.map(() => '?'),
    ],
  }
}

const sites = Object.entries({ french, english, german })

describe('a feed of headlines and leads behind an article', () => {
  it.each(sites)('is left out, whatever stands above it: %s', (_, site) => {
    for (const paragraphs of [3, 6]) {
      for (const heading of [[], ...site.headings.map((heading) => [heading])]) {
        for (const between of [heading, [...site.buttons, ...heading]]) {
          for (const pairs of [6, 8]) {
            const faults = faultsOf(pageOf(site, paragraphs, between, pairs))
            expect([paragraphs, between, pairs, faults]).toEqual([paragraphs, between, pairs, []])
          }
        }
      }
    }
  })

  it.each(sites.slice(0, 2))('is left out whatever the length of its leads: %s', (_, site) => {
    const more = [
      ' au bord de la Dunière',
      ' malgré le vent et la pluie',
      ' sous l’œil amusé des anciens du quartier',
    ]
    for (let size = 1; size <= more.length; size++) {
      const longer = (line: string, index: number): string =>
        index % 2 === 0 ? line : line.replace(/\.$/, `${more.slice(0, size).join('')}.`)
      const feed = site.feed.map(longer)
      for (const heading of site.headings) {
        const faults = faultsOf(pageOf({ ...site, feed }, 3, [site.buttons[0]!, heading], 8))
        expect([size, heading, faults]).toEqual([size, heading, []])
      }
    }
  })

  it.each(sites.slice(0, 2))('is left out when it is short, under a heading of links: %s', (_, site) => {
    for (const heading of site.headings) {
      for (const pairs of [2, 3, 4]) {
        const faults = faultsOf(pageOf(site, 3, [heading], pairs))
        expect([heading, pairs, faults]).toEqual([heading, pairs, []])
      }
    }
  })
})

describe('an article of headings and a sentence or two', () => {
  const pages = ['kept-fr.txt', 'kept-en.txt', 'kept-de.txt', 'kept-es.txt'].flatMap(readPages)
  it.each(pages)('is kept: $name', (page) => expect(faultsOf(page)).toEqual([]))
})
