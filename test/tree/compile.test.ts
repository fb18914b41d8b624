import type { Root } from 'nlcst'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import retextFrench from '../../src/retext-french/index.ts'
import { articleCompiler } from '../../src/tree/compile.ts'

const text = 'Un mot de la maire.\n\n« Nous restons. »'
const nothing = {
  language: 'und',
  title: null,
  authors: [],
  publishedAt: null,
  dateline: null,
  quotes: [],
  people: [],
  editorNotes: [],
  typos: [],
  boilerplate: [],
  meta: null,
}

describe('the compiler', () => {
  it('makes of a tree that nothing annotated an article of paragraphs', () => {
    const article = unified().use(retextFrench).use(articleCompiler).processSync(text).result
    expect(article).toMatchObject({ ...nothing, source: { length: text.length } })
    expect(article.blocks.map(({ kind, text }) => [kind, text])).toEqual(
      text.split('\n\n').map((paragraph) => ['paragraph', paragraph]),
    )
  })

  it('passes over what another parser left at the root', () => {
    const tree: Root = {
      type: 'RootNode',
      children: [
        { type: 'SourceNode', value: '<!-- -->' },
        { type: 'WhiteSpaceNode', value: '\n' },
      ],
    }
    const article = unified().use(articleCompiler).stringify(tree) as unknown
    expect(article).toMatchObject({ ...nothing, blocks: [] })
  })
})
