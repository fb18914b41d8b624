import type { Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { describe, expect, it } from 'vitest'
import { french } from '../../src/language/fr/index.ts'
import type { Page } from '../../src/layout/index.ts'
import { repair } from '../../src/text/index.ts'
import { growTree, passagesOf } from '../../src/tree/index.ts'
import { TokenKind } from '../../src/tree/passage.ts'

const source =
  'Un titre\n\n« L&rsquo;eau ? », dit-il. M. Durand, 43 ans,\u00a0sort à 20h30 [… – ndlr].  Elle rit…\r\n\r\nFin.'
const pieces: [number, number, 'title' | 'paragraph'][] = [
  [0, 8, 'title'],
  [10, source.indexOf('\r'), 'paragraph'],
  [source.length - 4, source.length, 'paragraph'],
]

const page: Page = {
  parts: pieces.map(([start, end, role]) => ({ role, span: { start, end }, ...repair(source, start, end) })),
  authors: [],
  publishedAt: null,
  updatedAt: null,
  dateline: null,
  meta: null,
}
const grow = (): Root => growTree(source, page, { tag: 'fr', data: french })

describe('a grown tree', () => {
  it('gives the same passages before and after its nodes are made', () => {
    const early = passagesOf(grow())
    const read = grow()
    expect(textOf(read)).toContain('L’eau')
    const late = passagesOf(read)
    expect(late.length).toBe(3)
    late.forEach((passage, index) => {
      const other = early[index]!
      expect(passage.text).toBe(other.text)
      expect(passage.kind).toBe(other.kind)
      expect(passage.block).toBe(other.block)
      expect([...passage.kinds]).toEqual([...other.kinds])
      expect([...passage.from]).toEqual([...other.from])
      expect([...passage.sentence]).toEqual([...other.sentence])
      for (let token = 0; token < passage.kinds.length; token++) {
        const [start, end] = [passage.from[token]!, passage.from[token + 1]!]
        expect(passage.span(start, end)).toEqual(other.span(start, end))
        expect(other.tokenAt(start)).toBe(token)
      }
    })
  })

  it('holds the repaired text at its place in the source', () => {
    const passage = passagesOf(grow())[1]!
    const at = passage.text.indexOf('L’eau')
    const span = passage.span(at, at + 5)
    expect(source.slice(span.start, span.end)).toBe('L&rsquo;eau')
  })

  it('has nodes that can be replaced', () => {
    const root = grow()
    const paragraph = root.children[0]!
    if (paragraph.type !== 'ParagraphNode') throw new Error('a paragraph is expected')
    paragraph.children = []
    expect(passagesOf(root)[0]!.text).toBe('')
    expect(JSON.parse(JSON.stringify(grow())).children[0].children[0].type).toBe('SentenceNode')
  })
})

describe('a tree of another parser', () => {
  const nodes = [
    { type: 'WordNode', children: [{ type: 'TextNode', value: 'Oui' }] },
    { type: 'WhiteSpaceNode', value: ' ' },
    { type: 'EmoticonNode', value: ':)' },
  ]
  const rootOf = (children: readonly object[]): Root =>
    ({
      type: 'RootNode',
      children: [{ type: 'ParagraphNode', children: [{ type: 'SentenceNode', children }] }],
    }) as Root

  it('may hold nodes of other plugins: they are read as symbols', () => {
    const passage = passagesOf(rootOf(nodes))[0]!
    expect(passage.text).toBe('Oui :)')
    expect([...passage.kinds]).toEqual([TokenKind.word, TokenKind.space, TokenKind.symbol])
  })
  it('without positions is read as well: all of it stands at the start of the file', () => {
    expect(passagesOf(rootOf(nodes))[0]!.span(0, 3)).toEqual({ start: 0, end: 0 })
  })
})
