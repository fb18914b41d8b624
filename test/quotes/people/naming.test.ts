import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

/** The people of an article, and whom each quote is given to. */
function read(language: 'fr' | 'en', ...paragraphs: string[]) {
  const { people, quotes } = parseArticle(paragraphs.join('\n\n'), { language })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return {
    people: people.map(({ name }) => name),
    speakers: quotes.map(({ speaker }) => (speaker?.person ? nameOf.get(speaker.person) : null)),
  }
}

describe('mentions that name the same one', () => {
  it('by surname, title and a double first name', () => {
    expect(
      read(
        'fr',
        'Le club a reçu Jean-Noël Vassereau, entraîneur. « On verra », dit Vassereau.',
        '« Je reste », ajoute Jean-Noël Vassereau. « Je pars », dit M. Vassereau.',
      ),
    ).toEqual({
      people: ['Jean-Noël Vassereau'],
      speakers: ['Jean-Noël Vassereau', 'Jean-Noël Vassereau', 'Jean-Noël Vassereau'],
    })
  })

  it('not two of one family, told apart by first name or title', () => {
    const { speakers } = read(
      'fr',
      'Paul Vassereau et Lina Vassereau tiennent la halle depuis dix ans.',
      '« On verra », dit Paul Vassereau. « Je reste », dit Mme Vassereau. « Je pars », dit M. Vassereau.',
    )
    expect(speakers).toEqual(['Paul Vassereau', 'Lina Vassereau', 'Paul Vassereau'])
  })

  it('not a person and the firm of that name', () => {
    const { people } = read(
      'fr',
      'La société Vassereau ferme. « On verra », dit Paul Vassereau, son patron.',
      '« Je reste », ajoute M. Vassereau devant les grilles.',
    )
    expect(people).toContain('Paul Vassereau')
  })

  it('in English by surname and title', () => {
    expect(
      read(
        'en',
        'The board met Mary Brockwell, its chair, on Monday.',
        '“We had no choice,” Brockwell said. “The roof is gone,” Ms. Brockwell added.',
      ).speakers,
    ).toEqual(['Mary Brockwell', 'Mary Brockwell'])
  })
})

describe('names that are alike', () => {
  it('are one where a first name is an initial, or a title is part of a longer one', () => {
    expect(read('fr', 'Jean Vassereau est venu. J. Vassereau repart demain.').people).toEqual([
      'Jean Vassereau',
    ])
    expect(read('fr', 'J. Vassereau est venu. Le maire salue Paul Vassereau.').people).toEqual([
      'J. Vassereau',
      'Paul Vassereau',
    ])
    const { people } = read(
      'fr',
      'L’association Terre vive Bretagne ferme. « On verra », dit l’association Terre vive.',
    )
    expect(people).toHaveLength(1)
  })
  it('are two where the first name of one is the surname of the other', () => {
    expect(read('fr', 'Martin Vassereau est venu. Le maire salue Paul Martin.').people).toEqual([
      'Martin Vassereau',
      'Paul Martin',
    ])
  })
  it('are two where one goes on behind the surname of the other', () => {
    expect(read('fr', 'Paul Martin Vassereau est venu. Le maire salue Paul Martin.').people).toEqual([
      'Paul Martin Vassereau',
      'Paul Martin',
    ])
  })
  it('may be an acronym that spells them out, or a phrase that names nobody', () => {
    expect(
      read('fr', 'L’Union des quais (UDQ) ferme. « On verra », dit l’UDQ. Le port du quai (PDQ) aussi.')
        .people,
    ).toHaveLength(2)
  })
})
