import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const menu = ['Accueil', 'Culture', 'Sports', 'Se connecter', 'Le Journal de la Lande']
const tail = [
  'Partager',
  'Publicité',
  'À lire aussi',
  'Le pont de Privas ferme pour huit mois',
  'Mentions légales',
]

/** What stays of a page, as "kind: text", the title aside. */
const kept = (...lines: string[]): string[] =>
  parseArticle([...menu, ...lines, ...tail].join('\n')).blocks.map(({ kind, text }) => `${kind}: ${text}`)

const head = [
  'Odile Fabre : « Une halle, ça se chauffe avec les gens »',
  'Propos recueillis par Anne Rey',
  'Publié le 3 mars 2021 à 8h',
]

describe('between two lines of the article', () => {
  it('the short turns of an interview stay', () => {
    const turns = [
      'Pourquoi avoir attendu huit ans avant de rouvrir la halle aux grains ?',
      'Parce que personne ne voulait payer la charpente. La région a dit oui la dernière, et elle a payé la moitié.',
      'Et le toit ?',
      'Il fuit. Moins.',
      'Les marchands sont-ils revenus depuis la fin des travaux ?',
      'Pas tous. Ceux qui restent vendent aux touristes, ce que ma mère aurait trouvé très drôle.',
      'Que faire ?',
      'Attendre, d’abord.',
      'Odile Fabre, La Halle froide, éditions du Gué, 120 pages, 14 euros.',
    ]
    const texts = kept(...head, ...turns).map((line) => line.slice(line.indexOf(' ') + 1))
    expect(texts).toEqual(turns)
  })

  it('the label of a list stays, whatever facts stand above it', () => {
    const lines = kept(
      'Tarte aux quetsches de Mutzig',
      'par Odile Fabre',
      '3 septembre 2021',
      'Les quetsches se ramassent quand la peau se ride près de la queue, pas avant. Ma tante les fendait au couteau, sur le perron, en parlant d’autre chose.',
      'Elle se mange tiède, le jour même, avec ce qu’il reste de café. Le lendemain la pâte a bu le jus et il faut la donner aux poules.',
      'Pour 8 personnes',
      'Préparation : 20 min',
      'Cuisson : 45 min',
      'Difficulté : moyenne',
      'Ingrédients',
      '- 1 kg de quetsches',
      '- 200 g de farine',
      '- 1 pincée de cannelle',
      'Préparation',
      '1. Étalez la pâte sans la travailler, rangez les fruits debout, serrés, la peau contre le moule.',
      '2. Enfournez à four très chaud. Quand le jus bout sur les bords, baissez et laissez encore un quart d’heure.',
      '3. Sucrez à la sortie du four seulement : avant, les fruits rendraient toute leur eau dans la pâte.',
    )
    expect(lines).toContain('subheading: Ingrédients')
  })

  it('a question over a paragraph stays, though a button says nearly the same', () => {
    const page = [
      'Skip to content',
      'News',
      'Sport',
      'The Lowmoor Echo',
      'Old grain hall to reopen after eight years',
      'By Anne Reed',
      '3 March 2021',
      'The grain hall at Lowmoor will reopen in the spring after eight years of repairs and three bankrupt builders.',
      '“You would not know the place, and thank goodness,” said Olive Farr, who sold cheese there from 1989.',
      'What comes next?',
      'The council will vote on the rents in April. They are expected to double.',
      'Share this page',
      'Most read',
      'Bridge closes for eight months',
    ]
    const { blocks } = parseArticle(page.join('\n'))
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'subheading', 'paragraph'])
  })

  it.each([
    [
      'a heading of links and its links',
      ['Lire aussi', 'Le pont de Privas ferme !', 'Faut-il sauver la gare ?'],
    ],
    ['a button', ['Recevez notre lettre du matin']],
  ])('%s goes', (_, box) => {
    const prose = [
      'La halle aux grains de Vernoux rouvrira au printemps, après huit ans de travaux et trois entreprises en faillite.',
      '« On ne reconnaît plus rien, et c’est tant mieux », sourit Odile Fabre, qui y vendait des fromages depuis 1989.',
    ]
    const last =
      'Le coût total dépasse quatre millions d’euros. Le reste sera remboursé sur trente ans, assure la mairie.'
    const texts = kept('La halle aux grains retrouve sa charpente', 'Par Anne Rey', ...prose, ...box, last)
    expect(texts).toEqual([...prose, last].map((text) => `paragraph: ${text}`))
  })
})
