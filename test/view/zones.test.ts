import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { findingsOf, segmentsOf, shownText } from '../../src/view/zones.ts'
import { article as sample } from './sample.ts'

const mark = (start: number, end: number, value: string) => ({ span: { start, end }, value })
const shown = (...args: Parameters<typeof segmentsOf<string>>) =>
  segmentsOf(...args).map(({ span, values }) => [span.start, span.end, values.join('')])

describe('segmentsOf', () => {
  it('leaves a span without marks whole', () => {
    expect(shown({ start: 3, end: 9 }, [])).toEqual([[3, 9, '']])
  })
  it('cuts at nested and overlapping marks', () => {
    expect(shown({ start: 0, end: 10 }, [mark(1, 6, 'a'), mark(2, 4, 'b'), mark(5, 8, 'c')])).toEqual([
      [0, 1, ''],
      [1, 2, 'a'],
      [2, 4, 'ab'],
      [4, 5, 'a'],
      [5, 6, 'ac'],
      [6, 8, 'c'],
      [8, 10, ''],
    ])
  })
  it('clips marks that go on outside', () => {
    expect(shown({ start: 4, end: 6 }, [mark(0, 5, 'a'), mark(9, 12, 'b')])).toEqual([
      [4, 5, 'a'],
      [5, 6, ''],
    ])
  })
})

describe('findingsOf', () => {
  it('gives the longer first where two begin together', () => {
    const [quote, note] = [sample.quotes[0]!, sample.editorNotes[0]!]
    const quotes = [{ ...quote, spans: [{ start: 2, end: 5 }] }]
    const editorNotes = [{ ...note, span: { start: 2, end: 9 } }]
    const marks = findingsOf({ ...parseArticle(''), quotes, editorNotes })
    expect(marks.map(({ value }) => value.what)).toEqual(['note', 'quote'])
  })
})

describe('shownText', () => {
  it('keeps one space at an edge, or of a stretch of spaces', () => {
    const article = parseArticle('')
    expect(shownText(article, 'a  b &amp; c ', { start: 1, end: 13 })).toBe(' b & c ')
    expect(shownText(article, 'a  b', { start: 1, end: 3 })).toBe(' ')
  })
  it('shows nothing of a stretch of tags of a page of HTML', () => {
    const nothing = { url: null, siteName: null, image: null, section: null, language: null }
    const article = { ...parseArticle(''), meta: { ...nothing, tags: [], sources: {} } }
    expect(shownText(article, 'a<b></b>c', { start: 1, end: 8 })).toBe('')
    expect(shownText(article, 'a<br>c<td>d', { start: 0, end: 11 })).toBe('a c d')
    expect(shownText(parseArticle(''), 'a<b></b>c', { start: 1, end: 8 })).not.toBe('')
  })
})
