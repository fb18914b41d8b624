import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { judgeMatch, matchPhrases, phraseBook, phraseCuts } from '../../../src/layout/phrases/index.ts'

const book = phraseBook(builtInLanguages)
const verdictOf = (text: string, place: 'top' | 'middle' | 'bottom') =>
  judgeMatch(text, matchPhrases(text, book), place)

describe.each(builtInLanguages.map(({ name, boilerplate }) => [name, boilerplate.phrases] as const))(
  '%s wordings of boilerplate',
  (_name, phrases) => {
    it('have an id each', () => {
      const ids = phrases.map(({ id }) => id)
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      expect(ids.filter((id) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))).toEqual([])
    })

    it('come with examples', () => {
      expect(phrases.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([])
    })

    it.each(phrases.map((phrase) => [phrase.id, phrase] as const))('%s finds its examples', (_id, phrase) => {
      const place = phrase.where ?? 'bottom'
      const missed = phrase.examples
        .map((text) => `${text} -> ${verdictOf(text, place)?.kind ?? 'body'}`)
        .filter((line) => !line.endsWith(`-> ${phrase.kind}`))
      expect(missed).toEqual([])
    })

    it.each(phrases.map((phrase) => [phrase.id, phrase] as const))(
      '%s leaves its counter-examples',
      (_id, phrase) => {
        const taken = phrase.counterExamples.filter(
          (text) => verdictOf(text, 'middle') !== null || phraseCuts(text, book).length > 0,
        )
        expect(taken).toEqual([])
      },
    )
  },
)

it('an opening behind an arrow leads, though its words say little', () => {
  expect(verdictOf('→ Read: Six months on, the bridge still waits', 'middle')?.kind).toBe('related')
  expect(verdictOf('Read: Six months on, the bridge still waits', 'middle')).toBeNull()
})

describe('an opening without a mark behind it', () => {
  it.each(['Lire aussi Le budget adopté dans la douleur', 'Read also Ferry fares to rise in April'])(
    'leads to a headline: %s',
    (text) => expect(verdictOf(text, 'middle')?.kind).toBe('related'),
  )

  it.each(['Lire aussi Proust ne suffit pas.', 'Lire aussi vite fatigue', 'More Than a Game'])(
    'leads to none: %s',
    (text) => expect(verdictOf(text, 'middle')).toBeNull(),
  )
})
