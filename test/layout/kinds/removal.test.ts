import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const title = 'À Vernoux, la halle aux grains retrouve sa charpente'
const prose = [
  'La halle aux grains de Vernoux rouvrira au printemps, après huit ans de travaux et trois entreprises en faillite.',
  '« On ne reconnaît plus rien, et c’est tant mieux », sourit Odile Fabre, qui y vendait des fromages depuis 1989.',
  'Le coût total dépasse quatre millions d’euros, dont la moitié vient de la région. Le reste sera remboursé sur trente ans.',
]

/** What lines behind the article are removed as. */
function kindsBehind(...lines: string[]): (string | null)[] {
  const { boilerplate } = parseArticle([title, ...prose, ...lines].join('\n\n'), { language: 'fr' })
  return lines.map((line) => boilerplate.find(({ text }) => text === line)?.kind ?? null)
}

describe('what stands behind an article', () => {
  it('is told by signs where no words are known', () => {
    expect(kindsBehind('Partager', '→', '› Suivant »')[0]).toBe('share')
    expect(kindsBehind('Page suivante »', 'Mentions légales')[0]).toBe('pagination')
  })

  it('belongs to the heading above it until another kind begins', () => {
    expect(
      kindsBehind(
        'Sur le même sujet',
        'Le marché couvert de Privas change de mains',
        'Trois communes se disputent la foire aux bestiaux',
        'Commentaires (2)',
        'Paul',
        'Il y a 3 heures',
        'Enfin une bonne nouvelle pour la ville.',
        'Mentions légales',
      ),
    ).toEqual(['related', 'related', 'related', 'comments', 'comments', 'comments', 'comments', 'legal'])
  })
})
