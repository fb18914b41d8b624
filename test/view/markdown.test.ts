import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import type { Article, Block } from '../../src/schema/index.ts'
import { toMarkdown, toText } from '../../src/view/index.ts'

const span = { start: 0, end: 1 }
const block = (kind: Block['kind'], text: string): Block => ({ kind, text, span })
const article = (fields: Partial<Article>): Article => ({ ...parseArticle(''), ...fields })

describe('toMarkdown', () => {
  it('gives every kind of block its form', () => {
    const blocks = [
      block('paragraph', 'Un début.'),
      block('subheading', 'Un intertitre'),
      block('listItem', 'un'),
      block('listItem', 'deux'),
      block('question', 'Pourquoi ?'),
      block('timestamp', '9h05'),
      block('note', 'Erratum'),
    ]
    expect(toMarkdown(article({ title: { text: 'Un titre', span }, blocks }))).toBe(
      '# Un titre\n\nUn début.\n\n## Un intertitre\n\n- un\n- deux\n\n**Pourquoi ?**\n\n### 9h05\n\n> Erratum\n',
    )
  })
  it('opens with kicker, title, authors, date and standfirst', () => {
    const about = {
      kicker: { text: 'Enquête', span },
      title: { text: 'Un titre', span },
      authors: [{ name: 'Ana *B*', span }],
      publishedAt: { value: '2024-02-03', text: '3 février', span },
      standfirst: { text: 'Un chapô.', span },
    }
    expect(toMarkdown(article({ ...about, blocks: [block('paragraph', 'Un texte.')] }))).toBe(
      'Enquête\n\n# Un titre\n\n*Ana \\*B\\*, 3 février*\n\n**Un chapô.**\n\nUn texte.\n',
    )
  })
  it('escapes what Markdown would read as markup', () => {
    expect(toMarkdown(article({ blocks: [block('paragraph', '# *a* [b](c) <d>')] }))).toBe(
      '\\# \\*a\\* \\[b\\](c) \\<d\\>\n',
    )
    expect(toMarkdown(article({ blocks: [block('paragraph', '1. Un')] }))).toBe('1\\. Un\n')
  })
  it('gives nothing for an empty article', () => {
    expect([toMarkdown(article({})), toText(article({}))]).toEqual(['', ''])
  })
})

describe('toText', () => {
  it('sets the text apart from the title, and further from a standfirst', () => {
    const [title, standfirst] = [
      { text: 'Un titre', span },
      { text: 'Un chapô.', span },
    ]
    const blocks = [block('paragraph', 'Un texte.')]
    expect(toText(article({ title, blocks }))).toBe('Un titre\n\nUn texte.')
    expect(toText(article({ title, standfirst, blocks }))).toBe('Un titre\n\nUn chapô.\n\n\nUn texte.')
  })
})
