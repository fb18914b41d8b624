import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const title = 'À Vernoux, la halle aux grains retrouve sa charpente'
const prose = [
  'La halle aux grains de Vernoux rouvrira au printemps, après huit ans de travaux et trois entreprises en faillite.',
  '« On ne reconnaît plus rien, et c’est tant mieux », sourit Odile Fabre, qui y vendait des fromages depuis 1989.',
  'Le coût total dépasse quatre millions d’euros, dont la moitié vient de la région. Le reste sera remboursé sur trente ans.',
  'Les marchands ont obtenu des loyers gelés pendant trois ans, et une fontaine que personne n’avait demandée.',
]
const menu = ['Accueil', 'Ma commune', 'Sports', 'Loisirs', 'Se connecter']
const credits = ['Par Anne Rey', 'Publié le 3 mars 2021 à 8h']

/** "line: kind" of what is removed of a page, for the lines asked for. */
function kindsOf(page: readonly string[], lines: readonly string[]): string[] {
  const { boilerplate } = parseArticle(page.join('\n'), { language: 'fr' })
  return lines.map((line) => `${line}: ${boilerplate.find(({ text }) => text === line)?.kind ?? 'kept'}`)
}
const as = (kind: string, lines: readonly string[]): string[] => lines.map((line) => `${line}: ${kind}`)

const above = (...lines: string[]) =>
  kindsOf([...menu, ...lines, title, ...credits, ...prose, 'Mentions légales'], lines)
const under = (...lines: string[]) =>
  kindsOf(
    [...menu, title, ...lines.filter((line) => line !== ''), ...prose, 'Partager', 'Mentions légales'],
    lines,
  )
const behind = (...lines: string[]) => kindsOf([...menu, title, ...credits, ...prose, ...lines], lines)

describe('above the headline', () => {
  it('a short label among labels is of the menu', () => {
    expect(above('Vallée de l’Eyrieux', 'Pays de Crussol', 'Le Cheylard').slice(0, 2)).toEqual(
      as('navigation', ['Vallée de l’Eyrieux', 'Pays de Crussol']),
    )
  })

  it('figures alone and sentences are of no menu', () => {
    expect(
      above('128', 'Le tirage du loto de samedi soir a fait un gagnant dans la commune voisine.'),
    ).toEqual(
      as('other', ['128', 'Le tirage du loto de samedi soir a fait un gagnant dans la commune voisine.']),
    )
  })
})

describe('between the headline and the text', () => {
  it('figures are a count of sharing only beside its buttons', () => {
    expect(under(...credits, 'Partager', '214', 'Copier le lien').slice(2)).toEqual([
      'Partager: share',
      '214: share',
      'Copier le lien: share',
    ])
    expect(under('Par Anne Rey', '214', 'Publié le 3 mars 2021 à 8h')[1]).toBe('214: other')
  })

  it('a job and a place are of the byline', () => {
    expect(under('Par Anne Rey', 'Privas', 'Publié le 3 mars 2021 à 8h')[1]).toBe('Privas: byline')
    expect(under('Publié le 3 mars 2021 à 8h', 'Par Anne Rey', 'Chroniqueuse gastronomique').at(-1)).toBe(
      'Chroniqueuse gastronomique: byline',
    )
  })

  it('a label that nothing tells is something else', () => {
    expect(under(...credits, 'Ardèche verte')[2]).toBe('Ardèche verte: other')
  })
})

describe('behind the text', () => {
  it('short labels that say what it is about are its keywords, all of them', () => {
    const labels = ['Justice', 'Vernoux', 'Insolite']
    expect(
      behind(...labels, 'Sur le même sujet', 'La foire aux bestiaux change de mains').slice(0, 3),
    ).toEqual(as('tags', labels))
  })

  it('keywords may stand behind the links', () => {
    const links = [
      'Sur le même sujet',
      'La foire aux bestiaux change de mains',
      'Trois communes pour un seul marché',
    ]
    const labels = ['Halle aux grains', 'Vernoux']
    expect(behind(...links, ...labels, '2 commentaires').slice(3, 5)).toEqual(as('tags', labels))
  })

  it('names of networks are followed under a heading that says so', () => {
    expect(behind('Suivez-nous', 'Facebook', 'Instagram', 'Mentions légales').slice(0, 3)).toEqual(
      as('follow', ['Suivez-nous', 'Facebook', 'Instagram']),
    )
  })

  it('a box of a newsletter is one to its button', () => {
    const box = [
      'Newsletter Halles',
      'Chaque vendredi, l’actualité des marchés et des foires de la vallée.',
      'Votre adresse mail',
      'Je m’abonne',
    ]
    expect(behind(...box, 'Mentions légales').slice(0, 4)).toEqual(as('newsletter', box))
  })

  it('the button of a comment form is its own', () => {
    const form = ['Votre pseudo', 'Votre message', 'Valider']
    expect(behind('Réagissez', ...form, 'Mentions légales').slice(1, 4)).toEqual(as('comment-form', form))
  })

  it('a menu that is printed again is one, whatever its heading', () => {
    const again = ['Rubriques', 'Ma commune', 'Sports', 'Loisirs']
    expect(behind('Partager', ...again, 'Mentions légales').slice(1, 5)).toEqual(as('navigation', again))
  })

  it('figures are of no menu', () => {
    expect(behind('Partager', 'Mentions légales', '4512').at(-1)).toBe('4512: other')
  })

  it('a title with a number in a list of the most read is no date', () => {
    const list = ['Les plus lus', 'Apprendre le piano en 15 jours', 'Trois jours à Vienne']
    expect(behind(...list, 'Mentions légales').slice(0, 3)).toEqual(as('most-read', list))
  })
})
