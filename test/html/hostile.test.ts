import { describe, expect, it } from 'vitest'
import { parseHtmlArticle } from '../../src/html/index.ts'
import { renderHtml } from '../../src/html/render.ts'
import { Article } from '../../src/schema/index.ts'

const megabytes = (unit: string, size = 2_000_000): string => unit.repeat(Math.ceil(size / unit.length))

/** Pages that are made to break a parser; how their time grows is held by law 5. */
const pages: Record<string, string> = {
  'ten thousand levels': `${'<div>'.repeat(10_000)}<p>Au fond.</p>${'</div>'.repeat(10_000)}`,
  'ten thousand levels of inline elements': `<p>${'<b>'.repeat(10_000)}Au fond.`,
  'nothing but <': megabytes('<'),
  'nothing but &': megabytes('&'),
  'attributes without end': `<p ${megabytes('a=b ')}`,
  'a class of a megabyte': `<p class="${megabytes('article ')}">Un mot.</p>`,
  'comments that never close': megabytes('<!-- '),
  'end tags without a start': megabytes('</p>'),
  'tables in tables': megabytes('<table><tr><td>'),
  'JSON-LD that only opens': `<script type="application/ld+json">${megabytes('[')}</script><p>Un mot.</p>`,
  'JSON-LD that nests': `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}</script><p>Un mot.</p>`,
  'a script that never ends': `<p>Un mot.</p><script>${megabytes('if (a < b) ')}`,
}

describe('a hostile page', () => {
  it.each(Object.entries(pages))('of %s is read', (_, html) => {
    const article = parseHtmlArticle(html)
    expect(article.source.length).toBe(html.length)
    expect(Article.safeParse(article).success).toBe(true)
  })

  it.each([
    '</p class',
    '</https://a.example/?b=c',
    '</b a="c',
    '</p',
    '<a href="b',
    '<!-- a',
    '<?a',
    '<!doctype',
  ])('that breaks off in %s ends with its last words', (end) => {
    const { blocks } = parseHtmlArticle(`<p>Un mot.</p>${end}`)
    expect(blocks.map(({ text, span }) => [text, span])).toEqual([['Un mot.', { start: 3, end: 10 }]])
  })

  it('of more lines than a page has goes on as one line', () => {
    const { blocks } = renderHtml(`${'<p>a'.repeat(150_000)}<p>fin`)
    expect(blocks).toHaveLength(100_001)
    expect(blocks.at(-1)!.text).toMatch(/^a a a .* a fin$/)
  })

  it('over maxLength is refused', () => {
    expect(() => parseHtmlArticle(megabytes('<p>', 20_000_001))).toThrow(
      expect.objectContaining({ code: 'too-long' }),
    )
  })
})
