import type { Paragraph, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import type { Plugin } from 'unified'
import { Article, type Block, type Boilerplate, type TextSpan } from '../schema/index.ts'
import { seedOf } from './late-paragraph.ts'

declare module 'unified' {
  interface CompileResultMap {
    Article: Article
  }
}

/** Plugin: compile the annotated tree of a page to a validated article. */
export const articleCompiler: Plugin<[], Root, Article> = function () {
  this.compiler = (tree, file) => validated(assemble(tree as Root, String(file).length))
}

/** Articles that are checked field by field: to compile the checks takes as long as some hundreds of them. */
const mostUncompiled = 300
let checked = 0

const validated = (article: Article): Article =>
  Article.parse(article, { jitless: checked++ < mostUncompiled })

function assemble(root: Root, length: number): Article {
  const heads: Record<'title' | 'kicker' | 'standfirst', TextSpan | null> = {
    title: null,
    kicker: null,
    standfirst: null,
  }
  const blocks: Block[] = []
  const boilerplate: Boilerplate[] = []
  for (const node of root.children) {
    if (node.type === 'ParagraphNode') {
      const kind = node.data?.kind ?? 'paragraph'
      if (kind === 'title' || kind === 'kicker' || kind === 'standfirst') heads[kind] = textSpan(node)
      else blocks.push({ kind, ...textSpan(node) })
    } else if (node.type === 'SourceNode' && node.data?.boilerplate) {
      boilerplate.push({ ...node.data.boilerplate, span: spanOf(node) })
    }
  }
  const page = root.data?.page
  return {
    schemaVersion: 1,
    language: page?.language ?? 'und',
    source: { length },
    ...heads,
    authors: [...(page?.authors ?? [])],
    publishedAt: page?.publishedAt ?? null,
    updatedAt: page?.updatedAt ?? null,
    dateline: page?.dateline ?? null,
    blocks,
    quotes: root.data?.quotes ?? [],
    people: root.data?.people ?? [],
    editorNotes: root.data?.editorNotes ?? [],
    typos: root.data?.typos ?? [],
    boilerplate,
    meta: page?.meta ?? null,
  }
}

function textSpan(node: Paragraph): TextSpan {
  return { text: seedOf(node)?.text ?? textOf(node), span: spanOf(node) }
}

function spanOf(node: Pick<Paragraph, 'position'>): { start: number; end: number } {
  return { start: node.position!.start.offset!, end: node.position!.end.offset! }
}
