import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const menu = ['Accueil', 'Culture', 'Sports', 'Se connecter', 'Le Journal de la Lande']
const tail = ['Partager', 'À lire aussi', 'Le pont de Privas ferme pour huit mois', 'Mentions légales']

/** What stays of a page, as "kind: text", the title aside. */
const kept = (...lines: string[]): string[] =>
  parseArticle([...menu, ...lines, ...tail].join('\n')).blocks.map(({ kind, text }) => `${kind}: ${text}`)

const as = (kind: string, ...texts: string[]): string[] => texts.map((text) => `${kind}: ${text}`)

const prose = [
  'Le club de Vernoux a gagné dimanche devant son public, au bout d’un match que la pluie avait failli interrompre.',
  '« On a tenu avec les dents », sourit Odile Fabre, capitaine depuis huit ans et buteuse depuis un quart d’heure.',
  'Le prochain déplacement, à Privas, décidera de la deuxième place. Le car partira du stade à sept heures.',
]
const report = [
  'Vernoux arrache la victoire sous la pluie',
  'Par Anne Rey',
  'Publié le 3 mars 2021 à 8h',
  ...prose,
]

describe('a list without bullets behind the text', () => {
  it('is kept to its last item', () => {
    const items = ['le matin pour les écoles ;', 'l’après-midi pour tous ;', 'le soir, sur réservation.']
    expect(kept(...report, 'Le stade ouvrira de nouveau en avril :', ...items)).toEqual([
      ...as('paragraph', ...prose, 'Le stade ouvrira de nouveau en avril :', ...items),
    ])
  })
})

describe('a heading of a few words behind the last paragraph', () => {
  it('is kept with the sentence under it', () => {
    const box = [
      'Le chiffre',
      '41',
      'C’est le nombre de bénévoles qui ont tenu la buvette de Vernoux jusqu’au coup de sifflet final.',
    ]
    const texts = kept(...report, ...box).map((block) => block.slice(block.indexOf(' ') + 1))
    expect(texts).toEqual([...prose, ...box])
  })

  it('is left with the headlines that stand under it', () => {
    const box = ['En bref', 'Le pont de Privas ferme pour huit mois', 'Trois communes se disputent la foire']
    expect(kept(...report, ...box)).toEqual(as('paragraph', ...prose))
  })
})

describe('a sports report', () => {
  it('keeps the results behind it, with their heading', () => {
    const rows = ['Aubenas – Le Teil : 28-25', 'Cruas – Viviers : 30-30', 'Annonay – Tournon : 19-27']
    expect(kept(...report, 'Les autres matches', ...rows)).toEqual([
      ...as('paragraph', ...prose),
      'subheading: Les autres matches',
      ...as('listItem', ...rows),
    ])
  })

  it('keeps the second of two rows when the first reads as text', () => {
    const rows = [
      'Ferri (ITA) b. Lund (SUE, n° 3) 2-6, 7-6 (8), 6-3',
      'Sato (JAP, n° 7) b. Roux (FRA) 6-4, 6-4',
    ]
    expect(kept(...report, 'Les résultats', ...rows)).toEqual([
      ...as('paragraph', ...prose),
      'subheading: Les résultats',
      ...as('listItem', ...rows),
    ])
  })

  it('keeps rows of times and gaps', () => {
    const rows = [
      '1. Léa Cano (ESP) 1’43”12',
      '2. Nora Ashe (IRL) à 0”18',
      '3. Ida Blum (SUI) à 0”64',
      'Abandons : Rey, Roux',
    ]
    expect(
      kept(...report, 'Les classements', ...rows)
        .slice(prose.length)
        .map((line) => line.replace(/^\w+: /, '')),
    ).toEqual(['Les classements', ...rows.map((row) => row.replace(/^\d\. /, ''))])
  })

  it('keeps no headlines that tell a score', () => {
    const headlines = ['Rugby : Aubenas s’impose 24-12 à Privas', 'Basket : Annonay tombe 60-58 sur le fil']
    expect(kept(...report, ...headlines)).toEqual(as('paragraph', ...prose))
  })
})

describe('an agenda', () => {
  const events = (place: string): string[] => [
    `${place}. Concert de la chorale, à 20 h 30, dans l’église, avec un orgue que personne n’avait ouvert depuis l’hiver.`,
    `${place}. Marché des potiers, de 9 heures à 19 heures, sous la halle et le long du canal. Entrée libre.`,
  ]

  it('keeps its days and its headings', () => {
    const lines = [
      ...['Vendredi 14 juin', ...events('Vernoux')],
      ...['Samedi 15 juin', ...events('Privas')],
      ...[
        'Dimanche 16 juin',
        'Vide-greniers',
        '- Cruas, de 7 heures à 17 heures, avenue de la Gare.',
        '- Viviers, au stade.',
      ],
      ...events('Annonay'),
    ]
    const texts = kept(
      'Que faire ce week-end en Ardèche ? Nos idées de sorties',
      'Publié le 13 juin 2024',
      'Partager',
      ...lines,
    )
    expect(texts.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(
      lines.map((line) => line.replace('- ', '')),
    )
  })

  it('opens with a day and a heading', () => {
    const lines = [
      'Samedi 15 juin',
      'Marchés',
      ...events('Privas'),
      'Dimanche 16 juin',
      'Concerts',
      ...events('Cruas'),
    ]
    const texts = kept(
      'Nos idées de sorties pour le week-end',
      'Publié le 13 juin 2024',
      'Partager',
      ...lines,
    )
    expect(texts.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(lines)
  })

  it('has a date where it prints no other', () => {
    const { publishedAt, blocks } = parseArticle(
      [...menu, 'La halle rouvre ses portes', 'Vendredi 14 juin 2024', ...prose, ...tail].join('\n'),
    )
    expect([publishedAt?.value, blocks.length]).toEqual(['2024-06-14', 3])
  })
})

describe('an obituary', () => {
  it('opens with the dates of its subject', () => {
    const facts = ['Born: February 2nd, 1938', 'Died: April 19th, 2023']
    const { authors, blocks } = parseArticle(
      [
        ...['Home', 'News', 'Sport', 'Log in', 'Nora Cole, cheesemaker who put a small island on the map'],
        ...['Ann Reed', 'Sat May 6 2023 - 00:01', ...facts],
        'Nora Cole, who has died aged 85, used to say that she had learned three things from her mother and forgotten two.',
        'She was born on the island, the sixth of nine children of a boatman who could not swim and never wished to.',
        ...['Most read', 'Ferry operator fined over lifejackets'],
      ].join('\n'),
    )
    expect(blocks.slice(0, 2).map(({ text }) => text)).toEqual(facts)
    expect(authors.map(({ name }) => name)).toEqual(['Ann Reed'])
  })
})

describe('letters to the editor', () => {
  it('are an article, with salutations, signatures and a heading that elsewhere opens comments', () => {
    const letters = [
      'Madame la rédactrice en chef,',
      'Votre article sur les éoliennes affirme que les chats tuent plus d’oiseaux qu’elles. Mon chat n’a jamais pris de milan.',
      'G. M., Vernoux',
      'Une réponse',
      'Dans une lettre parue le 9 avril, on me reproche d’avoir vendu ma parcelle au plus offrant. Je l’ai vendue au seul offrant.',
      'Édouard Faure, ancien président de la commune, Privas',
      'Les lettres, signées, ne doivent pas dépasser 1500 signes. La rédaction se réserve le droit de les raccourcir.',
    ]
    const { authors, blocks } = parseArticle(
      [
        ...menu,
        'Courrier des lecteurs',
        'Éoliennes et parcelles : vos lettres',
        'Publié 23.04.2021',
        ...letters,
        ...tail,
      ].join('\n'),
    )
    expect(blocks.map(({ text }) => text)).toEqual(letters)
    expect(authors).toEqual([])
  })
})

describe('an interview', () => {
  it('keeps the short turns that open it behind credits and a picture', () => {
    const lines = [
      ...[
        'Odile Fabre : « Je dors vingt minutes »',
        'À trente ans, la navigatrice prend dimanche le départ de sa première course. Questions courtes.',
      ],
      ...[
        'Anne Rey',
        'Publié le 5 octobre 2023 à 06h00',
        'Partager',
        'Copier le lien',
        'Odile Fabre, lundi, sur le pont. (Photo Paul Roux)',
      ],
    ]
    const turns = [
      ...['Prête ?', 'Presque.', 'Que manque-t-il à bord ?'],
      'Du sommeil, et un jeu de fusibles. Le reste est trié, pesé, étiqueté par ma sœur, qui est plus maniaque que moi.',
      ...['Et la nuit ?', 'La nuit, un cargo met douze minutes à traverser l’horizon. Faites le calcul.'],
    ]
    expect(kept(...lines, ...turns).slice(-turns.length)).toEqual(
      turns.map((turn) => `${turn.endsWith('?') ? 'question' : 'paragraph'}: ${turn}`),
    )
  })
})

describe('a list of places', () => {
  it('keeps a heading right behind the label of an advertisement', () => {
    const places = [
      '1. Cruas',
      'Une tour, un quai, et le seul banc de la vallée d’où l’on voit les deux rives sans se lever. Prenez le train.',
      'Publicité',
      '2. Viviers',
      'La plus petite cathédrale du pays, et sans doute la plus froide. Les chats du chapitre vous feront visiter.',
    ]
    const texts = kept(
      'Deux villes sans la foule',
      'Par Anne Rey',
      'Publié le 3 mars 2021 à 8h',
      ...prose,
      ...places,
    )
    expect(texts.map((line) => line.slice(line.indexOf(' ') + 1).replace(/^\d\. /, ''))).toEqual([
      ...prose,
      ...places.filter((line) => line !== 'Publicité').map((line) => line.replace(/^\d\. /, '')),
    ])
  })
})

describe('behind the last paragraph', () => {
  it('a list of sources under its heading is of the article', () => {
    const sources = [
      'Insee, recensement de la population, 2020',
      'Chambre d’agriculture, rapport annuel',
      'Atlas des paysages, tome 2',
    ]
    const texts = kept(...report, 'Nos sources', ...sources)
    expect(texts.slice(prose.length).map((line) => line.slice(line.indexOf(' ') + 1))).toEqual([
      'Nos sources',
      ...sources,
    ])
  })
})

describe('above the first paragraph', () => {
  it('a heading in words is of the text, the name of a region is not', () => {
    const head = [
      'La halle sera-t-elle gratuite ? Notre vérification',
      'Par Anne Rey',
      'Publié le 3 mars 2021 à 8h',
    ]
    expect(kept(...head, 'Ce qui est affirmé', ...prose).length).toBe(prose.length + 1)
    expect(kept(...head, 'Pays de Crussol', ...prose).length).toBe(prose.length)
  })

  it('a list of streets is whole, though one of them might sign an article', () => {
    const streets = ['Rue du Lin', 'Rue de la Soie, côté pair', 'Impasse du Velours']
    const more =
      'Des bouteilles d’eau sont remises à la salle des fêtes, de 8 h à 20 h, à raison de huit litres par personne.'
    const texts = kept(...report.slice(0, -1), 'Les rues touchées', ...streets, prose[2]!, more)
    expect(texts.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual(expect.arrayContaining(streets))
  })
})

describe('a menu that says what its programmes are about', () => {
  it('is no article where it stands again at the foot', () => {
    const blurb =
      'Chaque lundi, Odile Fabre reçoit deux élus que tout oppose et leur pose les mêmes questions pendant une heure.'
    const texts = kept('Le Grand Oral', blurb, 'Météo', 'Vidéos', ...report, ...tail, 'Le Grand Oral', blurb)
    expect(texts).toEqual(as('paragraph', ...prose))
  })
})
