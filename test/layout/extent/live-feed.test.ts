import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const posts = [
  ['14h52', 'Les ponts de la Lande fermés à la circulation'],
  ['« N’y allez pas pour voir », demande la préfète. Deux voitures ont été emportées à Vernoux depuis midi.'],
  ['13h10', 'Une digue cède à Privas'],
  ['Trente familles ont été relogées dans le gymnase, selon la mairie.', 'Aucune n’est blessée.'],
  ['11h35', 'La gare à l’arrêt'],
  ['Aucun train ne circulera avant dimanche soir « au mieux », prévient la compagnie.'],
].flat()
const head = [
  'DIRECT. Crue de la Lande : trente familles relogées',
  'Par la rédaction',
  'Le 3 mars 2021 à 9h02',
]
const menu = ['Accueil', 'Info', 'Sports', 'Se connecter']
const tail = [
  'Partager',
  'Contenus sponsorisés',
  'Ces monte-escaliers que les retraités s’arrachent',
  'Mentions légales',
]
const textsOf = (lines: readonly string[]): string[] =>
  parseArticle([...menu, ...head, ...lines, ...tail].join('\n')).blocks.map(({ text }) => text)

describe('the posts of a live page', () => {
  it('stay, with their times and headlines', () => {
    expect(textsOf(posts)).toEqual(posts)
  })

  it('stay under a summary', () => {
    const summary = [
      'La Lande a débordé dans la nuit à Vernoux et à Privas.',
      'Les écoles restent fermées jusqu’à lundi.',
    ]
    expect(textsOf([...summary, ...posts])).toEqual([...summary, ...posts])
  })

  it('stay, the first and the oldest too, where time and headline share a line', () => {
    const timed = [
      '14h52 - Les ponts de la Lande fermés à la circulation',
      'La préfète demande aux curieux de rester chez eux.',
      '13h10 - Une digue cède à Privas',
      'Trente familles ont été relogées dans le gymnase municipal, selon la mairie, et deux entreprises ont été évacuées dans la matinée par les pompiers.',
      '11h35 - La gare à l’arrêt',
      'Aucun train ne circulera avant dimanche soir « au mieux », prévient la compagnie, qui promet des cars dès lundi matin entre Vernoux et la vallée.',
      'Les voyageurs peuvent se faire rembourser au guichet.',
      '9h05 - Une nuit de pluie',
      'Il est tombé quatre-vingts millimètres d’eau en six heures.',
    ]
    expect(textsOf(timed)).toEqual(timed)
  })

  it('end a list of links', () => {
    const linked = [
      '14h52 - Les ponts de la Lande fermés à la circulation',
      'La préfète demande aux curieux de rester chez eux, car deux voitures ont été emportées à Vernoux depuis midi.',
      'Lire aussi :',
      'Les bons gestes quand la route est sous les eaux',
      '13h10 - Une digue cède à Privas',
      'Trente familles ont été relogées dans le gymnase municipal, selon la mairie, et deux entreprises ont été évacuées.',
    ]
    expect(textsOf(linked)).toEqual(linked.filter((_, index) => index !== 2 && index !== 3))
  })

  it('are none where readers talk', () => {
    const prose = [
      'La halle aux grains de Vernoux rouvrira au printemps, après huit ans de travaux et trois entreprises en faillite.',
      'Le coût total dépasse quatre millions d’euros. Le reste sera remboursé sur trente ans, assure la mairie.',
    ]
    const talk = [
      'Commentaires',
      '14h52',
      'martine07',
      'Huit ans pour un toit, il fallait le faire tout de même !',
      '13h10',
      'le grincheux',
      'Et nos impôts, on en parle quand exactement messieurs ?',
    ]
    expect(textsOf([...prose, ...talk])).toEqual(prose)
  })
})
