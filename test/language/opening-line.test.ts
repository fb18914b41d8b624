import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../src/language/index.ts'
import { openingOf } from '../../src/language/opening-line.ts'

describe.each(builtInLanguages)('openings of note lines, $name', ({ notes }) => {
  for (const opening of notes.openings) {
    it(`${opening.id} knows its examples`, () => {
      for (const example of opening.examples)
        expect([example, openingOf(example, notes.openings)?.id]).toEqual([example, opening.id])
      for (const text of opening.counterExamples)
        expect([text, openingOf(text, notes.openings)]).toEqual([text, null])
    })
  }
  it('is lower case with straight apostrophes', () => {
    const words = [
      ...notes.openings.flatMap((o) => o.wordings),
      ...notes.signatures.flatMap((s) => s.forms),
      ...notes.gestures,
    ]
    for (const word of words) expect(word).toBe(word.toLowerCase().replaceAll('’', "'").trim())
  })
})

it('leaves a bare date of update to the metadata', () => {
  const openings = builtInLanguages[0]!.notes.openings
  expect(openingOf('Mis à jour le 4 novembre 2022 à 18:30', openings)).toBeNull()
  expect(openingOf('Mise à jour le 4 novembre 2022 à 18:30', openings)).toBeNull()
})

it('takes a hyphen for a dash where a space stands beside it', () => {
  const openings = builtInLanguages[0]!.notes.openings
  const idOf = (line: string) => openingOf(line, openings)?.id ?? null
  expect(idOf('Avis aux lecteurs - le vote a eu lieu.')).toBe('editor-note-line')
  expect(idOf('Avis aux lecteurs- le vote a eu lieu.')).toBe('editor-note-line')
  expect(idOf('Avis aux lecteurs -le vote a eu lieu.')).toBe('editor-note-line')
  expect(idOf('Avis aux lecteurs-abonnés du journal')).toBeNull()
})
