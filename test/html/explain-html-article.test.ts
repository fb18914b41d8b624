import { describe, expect, it } from 'vitest'
import { explainHtmlArticle, parseHtmlArticle } from '../../src/html/index.ts'

const page = `<title>Le pont rouvre à Vaubrun</title><nav><a href="/">Accueil</a></nav><main><h1>Le pont rouvre à Vaubrun</h1>
<p>Le conseil a longuement parlé du pont mardi soir, et la décision, attendue depuis des mois, a été votée.</p>
<p>Les premiers piétons ont traversé dès mercredi, sous la pluie, pour voir la rivière depuis le nouveau tablier.</p>
<aside class="related"><p>Une tout autre histoire, à lire sur notre site dès ce soir.</p></aside></main>`

describe('explainHtmlArticle', () => {
  const lines = explainHtmlArticle(page)

  it('says of each line what parseHtmlArticle makes of it', () => {
    const { title, blocks, boilerplate } = parseHtmlArticle(page)
    const textsOf = (role: string) => lines.filter((line) => line.role === role).map(({ text }) => text)
    expect(textsOf('title')).toEqual([title?.text])
    expect(textsOf('body')).toEqual(blocks.map(({ text }) => text))
    expect(textsOf('boilerplate')).toEqual(boilerplate.map(({ text }) => text))
  })

  it('shows the evidence of the markup beside that of the text, as summands of the score', () => {
    const aside = lines.find(({ text }) => text.startsWith('Une tout autre'))!
    const against = aside.evidence.find(({ name }) => name === 'markup: in-aside')!
    expect(against.value * against.weight).toBeLessThan(-0.5)
    const paragraph = lines.find(({ text }) => text.startsWith('Le conseil'))!
    expect(paragraph.evidence.some(({ name }) => name === 'markup: inside')).toBe(true)
    expect(paragraph.evidence.some(({ name }) => !name.startsWith('markup: '))).toBe(true)
    for (const { score, evidence } of lines)
      expect(score).toBeCloseTo(
        evidence.reduce((sum, { value, weight }) => sum + value * weight, 0),
        6,
      )
    expect(paragraph.score).toBeGreaterThan(aside.score)
  })

  it('tells of the headline by its markup too', () => {
    const title = lines.find(({ role }) => role === 'title')!
    expect(title.evidence.map(({ name }) => name)).toContain('markup: h1')
  })
})
