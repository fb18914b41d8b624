import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { curveOf, tableOf } from './quotes/curve.ts'
import { goldArticles, readGold } from './quotes/gold.ts'
import { emptyTally, f1, isSameName, score, summary } from './quotes/score.ts'

/** What the annotated articles must reach, in percent: raised when the figures rise, never lowered. */
const floors = {
  fr: { exact: 98, attributed: 95 },
  en: { exact: 97, attributed: 95 },
}

const verbose = process.env.SHOW === 'errors'

describe('the annotated articles', () => {
  it('are read back from their annotation', () => {
    const { text, quotes } = readGold(
      '« Oui{-, dit-il. -}Bien. »{d il = Jean Roux} Un « mot »{s}, puis « deux »{m -}.',
    )
    expect(text).toBe('« Oui, dit-il. Bien. » Un « mot », puis « deux ».')
    expect(quotes.map(({ runs }) => runs.map(([start, end]) => text.slice(start, end).trim()))).toEqual([
      ['Oui', 'Bien.'],
      ['mot'],
      ['deux'],
    ])
    expect(quotes.map(({ kind, resolved }) => [kind, resolved])).toEqual([
      ['direct', 'Jean Roux'],
      ['scare', null],
      ['mixed', null],
    ])
    expect(isSameName('Jean Roux', 'M. Roux')).toBe(true)
    expect(isSameName('Jean Roux', 'Paul Petit')).toBe(false)
  })

  const articles = goldArticles()

  it('are twelve French and four English ones at least, with every name in the text', () => {
    expect(articles.filter(({ language }) => language === 'fr').length).toBeGreaterThanOrEqual(12)
    expect(articles.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(4)
    const absent = articles.flatMap(({ id, text, quotes }) =>
      quotes
        .flatMap(({ speaker, resolved }) => [speaker, resolved])
        .filter((name) => name !== null && !text.toLowerCase().includes(name.toLowerCase()))
        .map((name) => `${id}: ${name}`),
    )
    expect(absent).toEqual([])
  })

  for (const language of ['fr', 'en'] as const) {
    it(`have their quotes found and attributed: ${language}`, () => {
      const total = emptyTally()
      for (const gold of articles.filter((article) => article.language === language)) {
        const tally = verbose ? emptyTally() : total
        score(gold, parseArticle(gold.text, { language }), tally)
        if (verbose) {
          console.log([summary(gold.id, tally), ...tally.errors].join('\n   '))
          merge(total, tally)
        }
      }
      console.log(summary(language, total))
      expect(f1(total.right, total.reported, total.exact, total.gold)).toBeGreaterThanOrEqual(
        floors[language].exact,
      )
      expect(f1(total.rightSpeaker, total.reported, total.speaker, total.gold)).toBeGreaterThanOrEqual(
        floors[language].attributed,
      )
    })
  }

  it('have quotes that are right as often as their confidence says', () => {
    const tally = emptyTally()
    for (const gold of articles) score(gold, parseArticle(gold.text, { language: gold.language }), tally)
    const curve = curveOf(tally.trials)
    console.log(tableOf(curve))
    for (const { quotes, said, right } of curve)
      if (quotes >= 10) expect(right, `of ${quotes} at ${said.toFixed(2)}`).toBeGreaterThan(said - 0.08)
  })
})

function merge(into: ReturnType<typeof emptyTally>, from: ReturnType<typeof emptyTally>): void {
  for (const key of [
    'gold',
    'reported',
    'exact',
    'speaker',
    'right',
    'rightSpeaker',
    'scare',
    'scareReported',
    'wrongSpeaker',
    'unresolved',
  ] as const)
    into[key] += from[key]
  into.trials.push(...from.trials)
  into.errors.push(...from.errors)
}
