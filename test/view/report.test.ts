import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { toHtml } from '../../src/view/index.ts'
import { article, source } from './sample.ts'

const html = toHtml(article, source)

describe('toHtml', () => {
  it('shows the page in its order, findings in place', () => {
    const text = toText(fromHtml(html)).replace(/\s+/g, ' ')
    expect(text).toContain('Un <titre> & "rien" « Nous partons [demain – ndlr] </script>')
    expect(text).toMatch(/Il faut fuirr correction: \[fuir\]1 Léa Petit ». dit-elle|Il faut fuirr.*\[fuir\]/)
    expect(text).toContain('Retiré: partagePartager sur <img src=x onerror=alert(1)>')
  })

  it('lets no text of the page become markup', () => {
    expect(html).not.toMatch(/<img|<script|onerror=["']|<titre|<b>/)
    expect(html.match(/<\/script/g)).toBeNull()
    expect(html).toContain('content="default-src &#x27;none&#x27;')
  })

  it('speaks the language of the article, and English where it has no labels', () => {
    expect(html).toContain('lang="fr"')
    expect(html).toContain('Coquilles')
    expect(toHtml({ ...article, language: 'xx' }, source)).toContain('Typos')
    expect(toHtml({ ...article, language: 'constructor' }, source)).toContain('Typos')
  })

  it('can be read without colour and without eyes', () => {
    expect(html).toMatch(/<sup[^>]*>1<span class="unseen"> Léa Petit<\/span><\/sup>/)
    expect(html).toMatch(/<span class="label"><span class="unseen">Retiré: <\/span>partage<\/span>/)
    expect(html).toMatch(/<ins><span class="unseen"> correction: <\/span> \[fuir\]<\/ins>/)
  })

  it('makes one list of items that follow one another', () => {
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    expect(main.match(/<ul>/g)).toHaveLength(1)
    expect(main.match(/<li /g)).toHaveLength(2)
  })

  it('shows a page with nothing on it', () => {
    expect(toHtml(parseArticle(''), '')).toMatch(/^<!doctype html>/)
  })
})
