import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { readPage } from '../../../src/layout/index.ts'
import { readOptions } from '../../../src/schema/index.ts'
import { readBlocks } from '../../../src/text/index.ts'

const prose = [
  'Halle otworzą się wiosną, po ośmiu latach prac i trzech bankructwach, jak zapowiedział w poniedziałek burmistrz miasta.',
  'Dach, rozebrany belka po belce, wrócił na miejsce na początku zimy, a pierwsi kupcy odwiedzili już plac budowy.',
]
const kinds = (lines: string[]): string[] =>
  readPage(
    readBlocks(['Hala targowa wraca', ...prose, ...lines].join('\n\n')),
    builtInLanguages,
    readOptions(undefined),
  )
    .parts.slice(3)
    .map((part) => (part.role === 'boilerplate' ? part.kind : part.role))

describe('a comment form of a language without a catalogue', () => {
  it('is known by its asterisks', () => {
    const form = [
      'Dodaj odpowiedź',
      'Adres nie zostanie podany innym. Pola konieczne oznaczono *',
      'Imię *',
      'Adres *',
      'Witryna',
      'Wyślij',
    ]
    expect(kinds(form)).toEqual(form.map(() => 'comment-form'))
  })

  it('is known by its heading and notice alone', () => {
    expect(kinds(['Dodaj odpowiedź', 'Adres nie zostanie podany innym. Pola konieczne oznaczono *'])).toEqual(
      ['comment-form', 'comment-form'],
    )
  })

  it('ends where the article begins behind it', () => {
    const article = [
      'Tytuł: Hala targowa wraca',
      'Zgłoś błąd',
      'Twój adres *',
      'Opis błędu *',
      ...prose,
      'Koszt wyniósł cztery miliony, z czego połowę zapłacił region, a resztę miasto i sami kupcy.',
    ]
    const { parts } = readPage(readBlocks(article.join('\n\n')), builtInLanguages, readOptions(undefined))
    expect(parts.slice(-3).map(({ role }) => role)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('is none where one asterisk marks a footnote', () => {
    expect(kinds(['* Dane za rok 2020.'])).not.toContain('comment-form')
  })
})

describe('a comment form behind other sections', () => {
  const notice = 'Your email address will not be published. Required fields are marked *'
  const english = [
    'The covered market reopens in spring, after eight years of works and three bankruptcies, the mayor said on Monday.',
    'The roof, taken down beam by beam, came back early in the winter, and the first traders have seen the site.',
  ]
  const kindsBehind = (lines: string[]): string[] =>
    readPage(
      readBlocks(['Covered market reopens in spring', ...english, ...lines].join('\n\n')),
      builtInLanguages,
      readOptions(undefined),
    )
      .parts.slice(3)
      .map((part) => (part.role === 'boilerplate' ? part.kind : part.role))

  it('begins at its heading', () => {
    const lines = ['Related articles', 'Ferry strike enters third week', 'Leave a Reply', notice, 'Name *']
    expect(kindsBehind(lines)).toEqual(['related', 'related', 'comment-form', 'comment-form', 'comment-form'])
  })

  it('leaves headlines behind its button alone', () => {
    const lines = [
      'Leave a Reply',
      notice,
      'Name *',
      'Website',
      'Post Comment',
      'Latest news',
      'Ferry strike ends',
    ]
    expect(kindsBehind(lines).slice(4)).toEqual(['comment-form', 'most-read', 'most-read'])
  })
})
