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

  it('tells one speaker from another, and that nobody is known to speak', () => {
    const text = '« Un », dit-il. « Deux », ajoute-t-il. « Trois ».'
    const spoken = (word: string, index: number) => {
      const span = { start: text.indexOf(word), end: text.indexOf(word) + word.length }
      const speaker = index < 2 ? article.quotes[0]!.speaker : null
      return { ...article.quotes[0]!, id: `q${index + 1}`, text: word, spans: [span], outer: span, speaker }
    }
    const quotes = ['Un', 'Deux', 'Trois'].map(spoken)
    const block = { kind: 'paragraph' as const, text, span: { start: 0, end: text.length } }
    const shown = toHtml({ ...parseArticle(''), language: 'fr', blocks: [block], quotes }, text)
    const looks = [...shown.matchAll(/<mark class="quote (s\d)" id/g)].map(([, look]) => look)
    expect([looks[0] === looks[1], looks[1] === looks[2]]).toEqual([true, false])
    expect(shown).toMatch(/<sup[^>]*>3<span class="unseen"> [^<]*inconnu/i)
  })

  it('gives kicker and standfirst looks of their own', () => {
    const text = 'Enquête\nUn chapô.'
    const kicker = { text: 'Enquête', span: { start: 0, end: 7 } }
    const standfirst = { text: 'Un chapô.', span: { start: 8, end: 17 } }
    const shown = toHtml({ ...parseArticle(''), kicker, standfirst }, text)
    expect(shown).toMatch(/<p class="kicker"[^>]*>Enquête<\/p><p class="standfirst"[^>]*>Un chapô\.<\/p>/)
  })

  it('names a speaker as written where the article does not know more', () => {
    const quote = article.quotes[0]!
    const quotes = [{ ...quote, speaker: { ...quote.speaker!, name: 'une voisine', person: null } }]
    expect(toHtml({ ...article, quotes }, source)).toContain('<span class="unseen"> une voisine</span>')
  })

  it('marks once what another finding cuts in two', () => {
    const text = 'Il « partt vite » [sic, partt vite]. Fin.'
    const at = (words: string, from = 0) => {
      const start = text.indexOf(words, from)
      return { start, end: start + words.length }
    }
    const quote = { ...article.quotes[0]!, spans: [at('partt')], outer: at('« partt vite »') }
    const note = { ...article.editorNotes[0]!, span: at('[sic, partt vite]') }
    const typo = { ...article.typos[0]!, actual: 'partt vite', expected: ['part vite'] }
    const typos = [
      { ...typo, span: at('partt vite') },
      { ...typo, span: at('partt', 10) },
    ]
    const block = { kind: 'paragraph' as const, text, span: { start: 0, end: text.length } }
    const page = { ...parseArticle(''), blocks: [block], quotes: [quote], editorNotes: [note], typos }
    const shown = toHtml(page, text).replace(/^.*<main/s, '')
    for (const id of ['q1', 'n1', 'typo-1', 'typo-2']) expect(shown.split(` id="${id}"`)).toHaveLength(2)
    expect(shown.match(/<ins>/g)).toHaveLength(2)
  })

  it('shows a page with nothing on it', () => {
    expect(toHtml(parseArticle(''), '')).toMatch(/^<!doctype html>/)
  })
})
