import { describe, expect, it } from 'vitest'
import { faultsOf } from '../other-texts/render.ts'

const top = ['La Gazette des Coteaux', 'Accueil', 'Sorties', 'Cuisine', 'Se connecter']
const title = 'Le four du village rallumé pour la Saint-Jean'
const credits = ['Par Anne Rey', 'Publié le 3 mai 2023 à 8h40']
const paragraphs = [
  'Le vieux four de Montbrac n’avait pas servi depuis l’hiver 1956. Samedi, les habitants y ont cuit quarante miches sous l’œil d’un boulanger à la retraite.',
  'La mairie a fourni le bois, l’association le levain et les anciens leurs souvenirs. Il a fallu deux jours pour que la voûte soit assez chaude.',
  '« On recommencera tous les étés », promet Odile Marty, qui a gravi trois fois la côte avec sa pelle sur l’épaule.',
]

const boxes: readonly (readonly [name: string, rows: readonly string[]])[] = [
  [
    'a recipe with a single step',
    [
      ...['Pour 6 personnes', 'Préparation : 25 min', 'Cuisson : 45 min', 'Ingrédients'],
      ...['- 500 g de farine', '- 10 g de sel', '- sel, poivre', '- 150 g de levain'],
      'Mélangez le tout, laissez lever une nuit au frais, façonnez deux miches et enfournez à four très chaud.',
    ],
  ],
  [
    'a recipe without bullets',
    [
      ...['Pour 6 personnes', 'Préparation : 25 min', 'Coût : bon marché', 'Ingrédients'],
      ...['500 g de farine', '10 g de sel', '30 cl d’eau tiède', 'Préparation'],
      'Mélangez le tout, laissez lever une nuit au frais, façonnez deux miches et enfournez à four très chaud.',
    ],
  ],
  [
    'where, when and how much',
    [
      ...['Y aller', 'Où : place du Lavoir, Montbrac', 'Quand : samedi 24 juin, à partir de 10 h'],
      'Combien : 5 €, gratuit pour les moins de 12 ans',
    ],
  ],
  [
    'a timetable',
    [
      ...['Le programme', '9 h : allumage du four', '11 h : première fournée'],
      ...['12 h 30 : repas sur la place', '15 h : concours de pelles'],
      'En cas de pluie, la fête se tiendra sous la halle.',
    ],
  ],
  [
    'a fact sheet',
    [
      ...['Repères', 'Date de construction : 1821', 'Dernière cuisson : 1956', 'Capacité : 40 miches'],
      'Le four est inscrit à l’inventaire du patrimoine rural depuis 1998.',
    ],
  ],
  [
    'the days to keep free',
    [
      ...['Les dates à retenir', 'Samedi 24 juin : première fournée'],
      ...['Samedi 15 juillet : fournée des enfants', 'Dimanche 20 août : repas de clôture'],
    ],
  ],
  [
    'figures',
    [
      'En chiffres',
      '40 miches cuites en une journée',
      '2 stères de bois brûlés',
      '67 ans sans une seule flamme',
    ],
  ],
  [
    'a recipe in English',
    [
      ...[
        'Serves 4',
        'Prep: 15 mins',
        'Cook: 50 mins',
        'Ingredients',
        '800g parsnips',
        '2 tbsp rapeseed oil',
      ],
      ...['1 onion, sliced', 'Method', 'Roast the parsnips, soften the onion, add water and blend.'],
    ],
  ],
]

const tails: readonly (readonly string[])[] = [
  ['Patrimoine', 'Montbrac-le-Haut', 'Partager cet article', 'Les plus lus', 'Il retrouve son chien', 'CGU'],
  ['À lire aussi', 'Un chevreuil s’invite à la pharmacie', 'Le club de judo change d’entraîneur', 'CGU'],
  ['Commentaires', 'Babeth', '20 novembre 2022', 'Bravo aux bénévoles, ça sentait bon.', 'Répondre', 'CGU'],
  ['Mentions légales', '© La Gazette des Coteaux'],
]

const page = (size: number, behind: readonly string[], label: string, tail: readonly string[]) => {
  const text = paragraphs.slice(0, size)
  return {
    lines: [...top, title, ...credits, ...text, ...behind, ...tail],
    labels: [
      ...top.map(() => 'X'),
      'T',
      ...credits.map(() => 'X'),
      ...text.map(() => 'B'),
      ...behind.map(() => label),
      ...tail.map(() => 'X'),
    ],
  }
}

describe('a box behind the text', () => {
  it.each(boxes)('is the author’s: %s', (_, box) => {
    for (const size of [1, 2, 3])
      for (const tail of tails) expect([size, faultsOf(page(size, box, 'B', tail))]).toEqual([size, []])
  })

  it.each([
    [['Basket : Privas chute à domicile', 'Rugby : Aubenas tient bon', 'Foot : le derby est reporté']],
    [['1 Le pont ferme jusqu’en août', '2 Il retrouve son chien', '3 La halle rouvre ses portes']],
    [['Sports', 'Culture', 'Météo', 'Cinéma']],
  ])('is none of headlines and names of sections: %s', (rows) => {
    for (const tail of tails) expect(faultsOf(page(3, rows, 'X', tail))).toEqual([])
  })
})
