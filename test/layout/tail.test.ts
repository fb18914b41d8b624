import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../src/language/index.ts'
import { readPage } from '../../src/layout/index.ts'
import { readOptions } from '../../src/schema/index.ts'
import { readBlocks } from '../../src/text/index.ts'

const title = 'À Vernoux, la halle aux grains retrouve sa charpente'
const prose = [
  'La halle aux grains de Vernoux rouvrira au printemps, après huit ans de travaux et trois entreprises en faillite.',
  '« On ne reconnaît plus rien, et c’est tant mieux », sourit Odile Fabre, qui y vendait des fromages depuis 1989.',
  'Le coût total dépasse quatre millions d’euros, dont la moitié vient de la région. Le reste sera remboursé sur trente ans.',
]
const kindOf = (lines: string[], wanted: string): string | undefined => {
  const { parts } = readPage(readBlocks(lines.join('\n\n')), builtInLanguages, readOptions(undefined))
  const part = parts.find(({ text }) => text === wanted)
  return part?.role === 'boilerplate' ? part.kind : part?.role
}

describe('behind the text', () => {
  const card = 'Anne Rey enseigne l’histoire de l’architecture à l’université de Privas.'

  it('a card of the author of the byline is no part of it', () => {
    expect(kindOf([title, 'Par Anne Rey', ...prose, card], card)).toBe('author-bio')
  })

  it('a sentence on someone else is its last', () => {
    expect(kindOf([title, 'Par Paul Roux', ...prose, card], card)).toBe('paragraph')
  })
})

describe('links under a heading of links', () => {
  const links = [
    'Le marché couvert de Privas change de mains',
    'Trois communes se disputent la foire aux bestiaux',
  ]

  it('are links between two paragraphs', () => {
    const more = prose.map((paragraph) => paragraph.replace('trois', 'huit').replace('La', 'Cette'))
    const lines = [title, ...prose, 'Sur le même sujet', ...links, ...more, more.join(' ')]
    for (const link of links) expect(kindOf(lines, link)).toBe('related')
    for (const paragraph of prose) expect(kindOf(lines, paragraph)).toBe('paragraph')
  })
})

describe('a box of links before the last paragraph', () => {
  it('does not end the article', () => {
    const last =
      'Pour le maire, la halle doit rester un lieu de marché avant tout. Il compte sur les fromagers de Vernoux, qui y répéteront leurs foires, et sur les exposants de la région.'
    const links = [
      'Le marché couvert de Privas change de mains',
      'Trois communes se disputent la foire aux bestiaux',
    ]
    expect(
      kindOf(
        [title, ...prose, ...prose.map((text) => `${text} Voilà tout.`), 'Sur le même sujet', ...links, last],
        last,
      ),
    ).toBe('paragraph')
  })
})
