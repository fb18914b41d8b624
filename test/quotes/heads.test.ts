import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

describe('the head of an article', () => {
  const page = [
    'La halle rouvre au printemps',
    'Odile Fabre, fromagère à Vernoux, y vend depuis trente ans : « Nous avons eu froid », dit-elle.',
    'Par Anne Rey',
    'Publié le 3 mars 2021 à 8h00',
    'La halle aux grains de Vernoux rouvrira au printemps, après huit ans de travaux et trois entreprises en faillite.',
    '« Nous avons eu froid, mais nous sommes restés », raconte Odile Fabre, qui y vendait des fromages depuis 1989.',
  ]

  it('has no quotes of its own in the lead: a quote stands in a block, or in the title', () => {
    const article = parseArticle(page.join('\n\n'))
    expect(article.standfirst?.text).toBe(page[1])
    expect(article.quotes.map(({ text, block }) => ({ text, block }))).toEqual([
      { text: 'Nous avons eu froid, mais nous sommes restés', block: 1 },
    ])
  })
})
