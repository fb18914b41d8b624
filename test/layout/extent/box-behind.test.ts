import { expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const page = [
  ...['La Gazette des Coteaux', 'Accueil', 'Sorties', 'Se connecter'],
  'Le four du village rallumé pour la Saint-Jean',
  ...['Par Anne Rey', 'Publié le 3 mai 2023 à 8h40'],
  'Le vieux four de Montbrac n’avait pas servi depuis l’hiver 1956. Samedi, les habitants y ont cuit quarante miches sous l’œil d’un boulanger à la retraite.',
  'La mairie a fourni le bois, l’association le levain et les anciens leurs souvenirs. Il a fallu deux jours pour que la voûte soit assez chaude.',
]
const foot = ['Partager cet article', 'Mentions légales']
const textsOf = (lines: readonly string[]): string[] =>
  parseArticle([...page, ...lines, ...foot].join('\n')).blocks.map(({ text }) => text)

it('keeps paragraphs that follow one another behind a link, and not the lead of a teaser', () => {
  const link = ['À lire aussi', 'À Pleyben, la chapelle cherche des parrains']
  const rest = [
    'Le conseil votera en juin une subvention. Le dossier est parti.',
    'Le bois, lui, ne manque pas.',
  ]
  expect(textsOf([...link, ...rest])).toEqual([...page.slice(7), ...rest])
  const box = ['Pratique', 'Samedi 15 juin, à partir de 15 h, place du Lavoir.', 'Entrée libre.']
  expect(textsOf([...link, rest[0]!, ...box])).toEqual(expect.arrayContaining([rest[0], ...box.slice(0, 2)]))
  const lead = 'Les vitraux attendent depuis dix ans. La commune n’a plus le sou.'
  expect(
    textsOf([
      ...link,
      lead,
      'Le pont ferme jusqu’en août',
      'Les travaux coûteront cher. Il faudra passer ailleurs.',
    ]),
  ).toEqual(page.slice(7))
})

it('keeps the days of an agenda, which sign no comments', () => {
  const days = [
    ...['Samedi 18 mai', 'Mortagne. Marché aux plantes, place de la République, de 9 h à 18 h.'],
    ...['Dimanche 19 mai', 'Nocé. Randonnée de douze kilomètres, départ à 9 h devant la mairie.'],
    ...['Lundi 20 mai', 'Condeau. Visite guidée du moulin, à 15 h, sur réservation.'],
  ]
  expect(textsOf(days)).toEqual(expect.arrayContaining(days.filter((_, index) => index % 2 === 1)))
})
