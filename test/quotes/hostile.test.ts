import type { Paragraph, Root } from 'nlcst'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { retextQuotes, retextSpeakers } from '../../src/quotes/index.ts'

const size = 100_000

/** A paragraph in one token. */
function paragraph(value: string, offset: number): Paragraph {
  const position = {
    start: { line: 1, column: 1, offset },
    end: { line: 1, column: 1, offset: offset + value.length },
  }
  return {
    type: 'ParagraphNode',
    children: [{ type: 'SentenceNode', children: [{ type: 'SymbolNode', value, position }], position }],
    position,
  }
}

const pieces = [
  'Paul Martin, ',
  'la maire ',
  'elle ',
  'Union des ports (UP) ',
  'l’avocat de ',
  'Paul Martin et ',
  '« a », dit-elle. ',
  '« a », dit Paul Roux, maire. ',
]

// Work that grows faster than the text takes minutes.
describe('people are told in one pass over', () => {
  it.each(pieces)(
    'a paragraph of %s',
    (piece) => {
      const text = piece.repeat(size / piece.length)
      const root: Root = { type: 'RootNode', children: [paragraph(text, 0)] }
      unified()
        .use(retextQuotes, { language: 'fr' })
        .use(retextSpeakers, { language: 'fr' })
        .runSync(root, new VFile(text))
      expect(root.data?.people).toBeDefined()
    },
    10_000,
  )

  it.each(pieces)(
    'paragraphs of %s',
    (piece) => {
      const count = Math.floor(size / piece.length)
      const root: Root = {
        type: 'RootNode',
        children: Array.from({ length: count }, (_, index) => paragraph(piece, index * piece.length)),
      }
      unified()
        .use(retextQuotes, { language: 'fr' })
        .use(retextSpeakers, { language: 'fr' })
        .runSync(root, new VFile(piece.repeat(count)))
      expect(root.data?.people).toBeDefined()
    },
    10_000,
  )
})

describe('marks in which nothing is said', () => {
  it.each([
    '", a confirmé le maire.',
    '« , a confirmé le maire. »',
    '— , a confirmé le maire.',
    '« , a dit Paul Roux. , a dit Lina Roux. »',
    'Le maire dit : « [… – ndlr] ».',
    '« [NDLR : le maire] », dit Paul Roux.',
    'Il dit « (ndlr) ».',
  ])('are no quote: %s', (text) => {
    const { quotes, editorNotes } = parseArticle(text)
    expect(quotes).toEqual([])
    expect(editorNotes.every(({ quote }) => quote === null)).toBe(true)
  })

  it('leave the next quote its number', () => {
    const text = 'Le maire dit : « [… – ndlr] ». « Nous avons tout perdu [… – ndlr] », a dit Paul Roux.'
    const { quotes, editorNotes } = parseArticle(text)
    expect(quotes.map(({ id, text }) => [id, text])).toEqual([['q1', 'Nous avons tout perdu']])
    expect(editorNotes.map(({ quote }) => quote)).toEqual([null, 'q1'])
  })
})
