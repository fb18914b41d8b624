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

describe('a notice right behind the last paragraph', () => {
  it.each([
    ['Reproduction interdite sans autorisation écrite de l’éditeur.', 'copyright'],
    ['Notre journal ne vit que du soutien de ses lecteurs. Aidez-nous à continuer.', 'donation'],
    ['Journaliste au service culture, elle couvre le patrimoine depuis 2015.', 'author-bio'],
  ])('is no part of it: %s', (notice, kind) => {
    expect(kindOf([title, ...prose, notice], notice)).toBe(kind)
  })

  it.each([
    'Le conseil, lui, ne vit que du soutien de la région.',
    'Journaliste, elle a tout vu.',
    'La reproduction des plans est interdite.',
  ])('is the last sentence of it: %s', (sentence) => {
    expect(kindOf([title, ...prose, sentence], sentence)).toBe('paragraph')
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

describe('a list that ends the article', () => {
  const facts = [
    '- Ouverture de la halle : 3 avril',
    '- Fin des travaux : 20 mars',
    '- Coût : quatre millions d’euros, payés pour moitié par la région',
  ]
  const menu = ['L’Écho de Vernoux', 'Accueil', 'Politique', 'Sports', 'Culture', 'Se connecter']
  const links = ['Sur le même sujet', 'Le marché couvert de Privas change de mains', 'Partager']

  it('is the author’s, dates and all', () => {
    for (const fact of facts)
      expect(kindOf([...menu, title, ...prose, ...facts, ...links], fact.slice(2))).toBe('listItem')
  })

  it('is so without bullets when it is a row of facts', () => {
    const bare = facts.map((fact) => fact.slice(2))
    for (const fact of bare)
      expect(kindOf([...menu, title, ...prose, ...bare, ...links], fact)).toBe('paragraph')
    const others = ['Village voisin : la foire de retour', 'Le marché couvert de Privas change de mains']
    expect(kindOf([...menu, title, ...prose, ...others, ...links], others[0]!)).toBe('related')
  })

  it('is none where it points elsewhere', () => {
    const others = ['• À lire aussi : Le château d’Aubenas rouvre', '• Abonnez-vous']
    expect(kindOf([title, ...prose, ...others], others[0]!)).toBe('related')
    expect(kindOf([title, ...prose, ...others], others[1]!)).toBe('subscription')
  })
})

describe('teasers behind the text', () => {
  const menu = ['L’Écho de Vernoux', 'Accueil', 'Politique', 'Sports', 'Culture', 'Se connecter']
  const teaser =
    'Cent vingt joueurs se sont retrouvés dimanche au concours de pétanque organisé par le club des aînés. Le président, Paul Roux, a remis les coupes.'
  const others = ['Le comité des fêtes cherche des bénévoles', 'Soixante bougies pour la chorale paroissiale']

  it('belong to the links that they stand among', () => {
    const text = [
      ...menu,
      title,
      ...prose,
      ...prose.map((each) => `${each} Voilà tout.`),
      'Sur le même sujet',
    ]
    expect(kindOf([...text, teaser, ...others], teaser)).toBe('related')
    expect(kindOf([...text, others[0]!, teaser, others[1]!], teaser)).toBe('related')
  })

  it('are none when no headline follows', () => {
    const last = teaser.replace('au concours', 'sous la halle de Vernoux, au premier marché')
    const lines = [
      ...menu,
      title,
      ...prose,
      ...prose.map((text) => `${text} Voilà tout.`),
      'Sur le même sujet',
    ]
    expect(kindOf([...lines, others[0]!, others[1]!, last, 'Partager'], last)).not.toBe('related')
  })
})

describe('the last sentence', () => {
  it.each(['Le rapport sera publié le 3 mars.', 'La suite des débats a été mise en ligne le 4 mai 2021.'])(
    '"%s" tells of a date',
    (sentence) => {
      expect(kindOf([title, 'Par Anne Rey', ...prose, sentence], sentence)).toBe('paragraph')
    },
  )

  it('is none that dates the article', () => {
    const line = 'Article publié le 3 mars 2021.'
    expect(kindOf([title, 'Par Anne Rey', ...prose, line], line)).toBe('publication-date')
  })
})

describe('page numbers', () => {
  it.each(['1 2 3 … 14 Suivant', 'Pages 1 | 2 | 3', '1 2 3 4 >'])('are pagination: "%s"', (line) => {
    expect(kindOf([title, ...prose, line, 'Partager'], line)).toBe('pagination')
  })

  it('are no score', () => {
    expect(
      kindOf([title, ...prose, '6-4, 3-6, 7-5', ...prose.map((text) => `${text} Bis.`)], '6-4, 3-6, 7-5'),
    ).not.toBe('pagination')
  })
})

describe('above the headline', () => {
  const menu = ['Accueil', 'En direct', 'Vidéo', 'Vous êtes ici : Accueil / Ardèche / Vernoux']

  it('sections are a menu, and a path is one', () => {
    expect(menu.map((line) => kindOf([...menu, title, ...prose], line))).toEqual([
      'navigation',
      'navigation',
      'navigation',
      'breadcrumb',
    ])
  })
})

describe('a section of links', () => {
  const heading = 'Sur le même sujet'
  const link = 'Le marché couvert de Privas change de mains'

  it('ends where the words of another kind begin', () => {
    const lines = [title, ...prose, heading, link, 'Recevez notre lettre du matin', 'Votre adresse e-mail']
    expect(kindOf(lines, link)).toBe('related')
    expect(kindOf(lines, 'Recevez notre lettre du matin')).toBe('newsletter')
    expect(kindOf(lines, 'Votre adresse e-mail')).toBe('newsletter')
  })
})

describe('the initials of an agency', () => {
  it.each(['pmr/ld', 'abc/def/gh', 'cl-vm/pho/ial', 'ADC/lc/roc'])(
    '"%s" behind the text are its signature',
    (line) => {
      expect(kindOf([title, ...prose, line], line)).toBe('source')
    },
  )

  it('stand before what follows the article', () => {
    expect(kindOf([title, ...prose, 'pmr/ld', 'Sur le même sujet', 'Partager'], 'pmr/ld')).toBe('source')
  })

  it('are none between paragraphs or with a space', () => {
    expect(kindOf([title, ...prose, 'oui/non', ...prose.map((text) => `${text} Bis.`)], 'oui/non')).not.toBe(
      'source',
    )
    expect(kindOf([title, ...prose, 'Vernoux / Privas'], 'Vernoux / Privas')).not.toBe('source')
  })
})

describe('sources behind the text', () => {
  it('stand under a last fact too, and end before a sentence of the outlet', () => {
    const sources = [
      'Recensement agricole 2020, ministère de l’Agriculture',
      'Entretien avec Paul Roux, architecte',
    ]
    const lines = [title, ...prose, 'Verdict : plutôt faux', 'Nos sources', ...sources]
    for (const line of ['Verdict : plutôt faux', ...sources])
      expect(kindOf([...lines, 'Notre rubrique Vrai ou faux est ouverte à vos questions.'], line)).not.toBe(
        'related',
      )
    expect(kindOf([...lines, 'Contact'], sources[0]!)).toMatch(/paragraph|listItem|subheading/)
  })
})
