import { describe, expect, it } from 'vitest'
import { parseHtmlArticle } from '../../../src/html/index.ts'
import { renderHtml } from '../../../src/html/render.ts'
import { headingOf, Wordings } from '../../../src/layout/model/markup-headline.ts'

describe('wordings of a headline', () => {
  const wordings = new Wordings(['Le pont rouvre', 'Le pont rouvre - Le Courrier'])
  it('are like what has their words', () => {
    expect(wordings.likeness('Le pont rouvre')).toBe(1)
    expect(wordings.likeness('« Le pont » rouvre')).toBe(1)
    expect(wordings.likeness('Le marché ferme')).toBeLessThan(0.4)
    expect(new Wordings([]).likeness('Le pont')).toBe(0)
  })
})

describe('the heading element of a block', () => {
  it('is found around inline elements', () => {
    const heading = (html: string): string => headingOf(renderHtml(html).blocks[0]!)
    expect(heading('<h1><a href="/"><span>Titre</span></a></h1>')).toBe('h1')
    expect(heading('<h3>Titre</h3>')).toBe('h3')
    expect(heading('<p>Titre</p>')).toBe('')
  })
})

describe('the headline of a page', () => {
  const body = '<p>Une première phrase, assez longue pour faire un vrai paragraphe de ce texte.</p>'.repeat(3)
  it('is the one that the head names, not the name of the site in an h1', () => {
    const html = `<head><meta property="og:title" content="Le bac de Kerven reprend du service"></head><h1>Le Courrier du Large</h1><h2>Le bac de Kerven reprend du service</h2>${body}`
    expect(parseHtmlArticle(html).title?.text).toBe('Le bac de Kerven reprend du service')
  })
  it('is the h1 where the head is silent', () => {
    const html = `<h3>Toute l’actualité du canton</h3><h1>Le bac de Kerven reprend du service</h1>${body}`
    expect(parseHtmlArticle(html).title?.text).toBe('Le bac de Kerven reprend du service')
  })
})
