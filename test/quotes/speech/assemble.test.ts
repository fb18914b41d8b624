import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const notesOf = (text: string) => {
  const { quotes, editorNotes } = parseArticle(text, { language: 'fr' })
  return {
    inQuotes: quotes.map((quote) => quote.notes.length),
    quoteOf: editorNotes.map(({ quote }) => quote !== null),
  }
}

describe('the notes of a quote', () => {
  it('stand in what is said', () => {
    expect(notesOf('« Je [le maire] ne céderai pas », dit Paul Roux.')).toEqual({
      inQuotes: [1],
      quoteOf: [true],
    })
  })

  it('are not those of the reporter in an incise', () => {
    expect(
      notesOf('« Nous partons, explique Paul Roux [le gérant – ndlr]. Il est trop tard pour rester. »'),
    ).toEqual({ inQuotes: [0], quoteOf: [false] })
  })
})
