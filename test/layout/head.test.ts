import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const prose = [
  'La scierie de Montferrand a rouvert ses portes lundi, dix mois après l’incendie qui avait détruit la moitié des hangars et mis quarante salariés au chômage.',
  'Les premières grumes sont arrivées par camion avant l’aube, et la lame a tourné à huit heures précises, devant le maire et les anciens de l’atelier.',
  'La direction compte embaucher douze personnes au printemps, si les commandes de charpente se maintiennent.',
]
const title = 'À Montferrand, la scierie renaît de ses cendres'
const lead = 'Dix mois après l’incendie, l’atelier a repris sa production'
const tail = ['Contact', 'Mentions légales', '© L’Écho des Combrailles 2023 - Tous droits réservés']
const page = (...lines: string[]) => parseArticle([...lines, ...prose, ...tail].join('\n'))
const shown = (...lines: string[]): (string | null)[] => {
  const { title: headline, standfirst, kicker } = page(...lines)
  return [kicker?.text ?? null, headline?.text ?? null, standfirst?.text ?? null]
}

describe('the headline', () => {
  it('is not the outlet’s name, though its copyright line repeats it', () => {
    expect(
      shown(
        'Accueil',
        'Sports',
        'L’Écho des Combrailles',
        'Accueil > Économie',
        title,
        `${lead}.`,
        'Par Lise Aumont',
      ),
    ).toEqual([null, title, `${lead}.`])
  })

  it('is not the outlet’s name under it', () => {
    expect(shown(title, 'La Voix des Monts', 'Publié le 3 mai 2023 à 18h02')[1]).toBe(title)
  })

  it('is not its lead, which stands between it and the byline', () => {
    const long =
      'Dix mois après l’incendie qui avait détruit la moitié des hangars, l’atelier a repris sa production'
    expect(shown('Menu', title, long, 'Par Lise Aumont', 'Publié le 3 mai 2023').slice(1)).toEqual([
      title,
      long,
    ])
  })

  it('is not the caption under the byline', () => {
    const caption = 'Les salariés de la scierie de Montferrand devant la nouvelle lame'
    expect(shown('Menu', title, 'Par Lise Aumont', caption)[1]).toBe(title)
  })

  it('is not a byline of initials with an agency, nor a genre', () => {
    expect(shown(title, '03.05.2023', 'L.A. avec Reuters')[1]).toBe(title)
    expect(shown('Opinions', 'CARTE BLANCHE', title, '3 mai 2023').slice(0, 2)).toEqual([
      'CARTE BLANCHE',
      title,
    ])
  })

  it('is not a path of sections without marks between them', () => {
    expect(
      shown('Auvergne', 'Riom', 'Volvic', 'Actu Auvergne Riom Volvic', title, 'Par Lise Aumont')[1],
    ).toBe(title)
  })

  it('may be two sentences in capitals', () => {
    const english = 'My Mill Burned Down. It Taught Me How To Wait.'
    const { title: found } = parseArticle(
      [
        'Opinion',
        english,
        'By Tessa Rowe',
        'The mill burned on a Sunday, and by Monday the whole valley had brought ladders, buckets and advice that nobody had asked for.',
        'It took ten months to put a roof over the saw again, and I learned to count in rainy days and in the price of oak beams.',
      ].join('\n'),
    )
    expect(found?.text).toBe(english)
  })
})

describe('the lead', () => {
  it.each([
    ['has a full stop', `${lead}.`],
    ['has none', lead],
    ['is two sentences, the second without a stop', `${lead}. Quarante emplois sont sauvés`],
  ])('is kept when it %s', (_, text) => {
    expect(shown('Menu', title, text, 'Par Lise Aumont', 'Publié le 3 mai 2023 à 18h02')[2]).toBe(text)
  })

  it('is kept below the credits when it is no caption', () => {
    const text = `${lead}. Quarante emplois sont sauvés`
    expect(shown('Menu', title, 'Par Lise Aumont', 'Publié le 3 mai 2023', 'Partager', text)[2]).toBe(text)
  })

  it('is not a list of headlines', () => {
    const links = ['Le marché de Riom déménage', 'Un loup aperçu à Volvic', 'La piscine de Thiers ferme']
    expect(page(title, ...links, 'Par Lise Aumont').standfirst).toBeNull()
  })
})
