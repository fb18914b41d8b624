import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../src/language/index.ts'
import { readPage } from '../../src/layout/index.ts'
import { readOptions } from '../../src/schema/index.ts'
import { readBlocks } from '../../src/text/index.ts'

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

  it('is none where one asterisk marks a footnote', () => {
    expect(kinds(['* Dane za rok 2020.'])).not.toContain('comment-form')
  })
})
