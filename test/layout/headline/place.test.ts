import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const text = [
  'The ferry to Inchmore will sail again on Monday, three months after a rope fouled its only propeller and left the island with one boat a week.',
  'Divers from Oban cut the last of the rope away on Thursday. The skipper of the ferry, Morag Lennie, says she will toast them with something stronger than tea.',
  'Islanders had been sharing a fishing boat for their shopping. The council paid for the fuel, but not for the patience.',
]
const texte = [
  'Le bac de l’île aux Aigrettes reprendra lundi, trois mois après l’avarie qui avait laissé les habitants avec un seul passage par semaine.',
  'Des plongeurs venus de Lorient ont dégagé l’hélice jeudi. Le patron du bac, Yvon Kersaho, promet de leur payer le cidre.',
  'Les îliens partageaient jusqu’ici un chalutier pour leurs courses. La commune payait le gazole, mais pas la patience.',
]

const pages: readonly (readonly [name: string, title: string, lines: readonly string[]])[] = [
  [
    'under it the score of the match',
    'Late own goal sinks brave Inchmore',
    ['Sport', 'Late own goal sinks brave Inchmore', 'Inchmore 1 Oban Rovers 2', '5 May 2023', ...text],
  ],
  [
    'above it the score of the match',
    'L’île aux Aigrettes cède dans les arrêts de jeu',
    [
      'Sports',
      'Aigrettes - Lorient : 1-2',
      'L’île aux Aigrettes cède dans les arrêts de jeu',
      '5 mai 2023',
      ...texte,
    ],
  ],
  [
    'the score alone is the headline',
    'Aigrettes - Lorient : 1-2',
    ['Sports', 'Aigrettes - Lorient : 1-2', '5 mai 2023', ...texte],
  ],
  [
    'under it two names with their places',
    'Le bac de l’île reprend la mer',
    [
      'Accueil',
      'Le bac de l’île reprend la mer',
      'Anne Rey (à Lorient, envoyée spéciale) et Paul Roux',
      'Publié le 5 mai 2023 à 8 h 40, modifié à 9 h 12',
      ...texte,
    ],
  ],
  [
    'under it the salutation of a letter',
    'Lettre d’une île',
    ['Lettre d’une île', '5 mai 2023', 'Bonjour à toutes et à tous,', ...texte],
  ],
  [
    'under it, its names and its date the button of a live page',
    'Ferry to Inchmore sails again – live',
    [
      'Ferry to Inchmore sails again – live',
      'The island has waited three months for its only boat.',
      'Ann Reed and Luke Vial',
      'Published 06:12, 2 November 2023',
      'Show key moments only',
      '14:31',
      ...text,
    ],
  ],
]

describe('the headline', () => {
  it.each(pages)('has %s', (_, title, lines) => {
    for (const joint of ['\n\n', '\n']) expect(parseArticle(lines.join(joint)).title?.text).toBe(title)
  })
})
