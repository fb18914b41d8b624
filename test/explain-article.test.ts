import { describe, expect, it } from 'vitest'
import { ArticleError, explainArticle, parseArticle } from '../src/index.ts'

const page = `Accueil
Sports
Le marché du village reprend ses quartiers d’hiver

Par Jeanne Morin
Publié le 3 novembre 2022 à 18h02

Les commerçants du marché ont retrouvé la halle couverte samedi matin, après six mois passés sous les platanes de la place. La mairie avait fait refaire le toit et les éclairages.

Une trentaine de stands étaient installés dès sept heures. Les habitués ont vite rempli les allées, malgré le froid et la pluie qui tombait depuis la veille.

Your email address will not be published. Required fields are marked *
`

describe('explainArticle', () => {
  const lines = explainArticle(page)

  it('has every line once, as parseArticle sorts it', () => {
    expect(lines.map(({ text }) => text)).toEqual(page.split('\n').filter((line) => line !== ''))
    expect(lines.map(({ span }) => page.slice(span.start, span.end))).toEqual(lines.map(({ text }) => text))
    const article = parseArticle(page)
    const textsOf = (role: string): string[] =>
      lines.filter((line) => line.role === role).map(({ text }) => text)
    expect(textsOf('title')).toEqual([article.title?.text])
    expect(textsOf('body')).toEqual(article.blocks.map(({ text }) => text))
    expect(lines.flatMap(({ role, kind, rule }) => (role === 'boilerplate' ? [[kind, rule]] : []))).toEqual(
      article.boilerplate.map(({ kind, rule }) => [kind, rule]),
    )
  })

  it('gives evidence that adds up to the score, strongest first', () => {
    for (const { score, evidence, confidence } of lines) {
      const summands = evidence.map(({ value, weight }) => value * weight)
      expect(summands.reduce((sum, summand) => sum + summand, 0)).toBeCloseTo(score, 9)
      expect(summands.map(Math.abs)).toEqual(summands.map(Math.abs).sort((a, b) => b - a))
      expect(confidence).toBeGreaterThan(0)
    }
    expect(lines.find(({ role }) => role === 'title')!.score).toBeGreaterThan(0)
    expect(lines.at(-1)!.evidence.map(({ name }) => name)).toContain('line: asterisk')
  })

  it('checks its arguments as parseArticle does', () => {
    expect(() => explainArticle('text', { language: '' })).toThrow(ArticleError)
    expect(() => explainArticle('text', { maxLength: 3 })).toThrow(ArticleError)
    expect(explainArticle('')).toEqual([])
  })
})
