import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

/** Short clean pages: a headline, perhaps a byline, and ordinary paragraphs; nothing of a page around them. */
const articles = [
  {
    language: 'French',
    byline: 'Par Jeanne Morel',
    title: 'Le marché couvert change d’horaires',
    paragraphs: [
      'À partir de samedi, le marché couvert ouvrira dès six heures et demie.',
      'Les commerçants sédentaires, eux, garderont leurs heures actuelles.',
      'La mairie promet un bilan avant l’été.',
      'Deux riverains sur trois se disent satisfaits de la formule, selon une enquête menée en mars.',
      '« On verra bien », sourit une fleuriste.',
      'Le précédent changement remontait à 1998.',
    ],
  },
  {
    language: 'French',
    byline: 'Publié le 3 novembre 2022 par Jeanne Morel',
    title: 'Faut-il rouvrir la ligne du plateau ?',
    paragraphs: [
      'La question revient à chaque campagne, et à chaque fois la réponse tarde.',
      'Fermée en 1973, la ligne desservait onze villages. Il n’en reste que des talus, deux ponts et une gare devenue bibliothèque.',
      'Qui paierait ? La région assure que son budget ne le permet pas.',
      'Une association a pourtant rassemblé 4 200 signatures en trois semaines.',
      'Rendez-vous est pris pour le mois de juin.',
      'D’ici là, les cars continueront de rouler.',
    ],
  },
  {
    language: 'English',
    byline: 'By Jane Morrell',
    title: 'Covered market changes its hours',
    paragraphs: [
      'From Saturday the covered market will open at half past six in the morning.',
      'Traders with permanent stalls will keep their present hours.',
      'The council promises a review before the summer.',
      'Two residents in three say they are happy with the plan, according to a survey held in March.',
      '“We shall see,” said a florist.',
      'The last change was made in 1998.',
    ],
  },
  {
    language: 'Dutch, which has no data',
    byline: null,
    title: 'Overdekte markt wijzigt openingstijden',
    paragraphs: [
      'Vanaf zaterdag gaat de overdekte markt om half zeven open.',
      'De vaste marktkooplui houden hun huidige tijden aan.',
      'De gemeente belooft een evaluatie voor de zomer.',
      'Twee op de drie bewoners zijn tevreden, blijkt uit een enquête van maart.',
      '“We zullen zien”, zegt een bloemiste.',
      'De vorige wijziging dateert van 1998.',
    ],
  },
  {
    language: 'Romanian, which has no data',
    byline: null,
    title: 'Piața acoperită își schimbă orarul',
    paragraphs: [
      'De sâmbătă, piața acoperită se va deschide la ora șase și jumătate.',
      'Comercianții permanenți își vor păstra orele actuale.',
      'Primăria promite un bilanț înainte de vară.',
      'Doi locuitori din trei se declară mulțumiți, potrivit unui sondaj din martie.',
      '„Vom vedea”, zâmbește o florăreasă.',
      'Ultima schimbare a fost făcută în 1998.',
    ],
  },
]

const pages = articles.flatMap(({ language, byline, title, paragraphs }) =>
  paragraphs.flatMap((_, last) =>
    [null, byline].slice(0, byline === null ? 1 : 2).flatMap((credit) =>
      ['\n\n', '\n'].map((separator) => ({
        name: `${language}, ${last + 1} of ${paragraphs.length} paragraphs${credit ? ', a byline' : ''}, ${separator.length} line ends`,
        title,
        kept: paragraphs.slice(0, last + 1),
        text: [title, ...(credit ? [credit] : []), ...paragraphs.slice(0, last + 1)].join(separator),
      })),
    ),
  ),
)

describe('short clean pages', () => {
  it.each(pages)('come out whole: $name', ({ title, kept, text }) => {
    const article = parseArticle(text)
    expect(article.title?.text).toBe(title)
    expect([article.standfirst, ...article.blocks].flatMap((part) => (part ? [part.text] : []))).toEqual(kept)
  })
})

/** A piece copied out of the middle of an article: paragraphs, and a heading that is not on top. */
const excerpt = [
  'Une fois par mois, un auteur vient répondre aux questions. La dernière séance a duré trois heures, et personne ne voulait rentrer malgré la neige qui tombait.',
  'La lecture du soir attire maintenant quarante personnes',
  'Au début, elles étaient trois autour d’une lampe. La bibliothécaire apportait des biscuits, et chacune lisait une page à voix haute avant de passer le livre.',
  'Puis un journal local en a parlé. Les chaises ont manqué, il a fallu pousser les rayonnages et demander à la mairie une seconde salle au premier étage.',
  'Les habitués choisissent le livre à main levée. Cet hiver, ils ont lu un roman islandais, un récit de voyage et deux polars, dont un très mauvais.',
  'La bibliothécaire prépare déjà la saison prochaine. Elle voudrait inviter une conteuse bretonne et faire lire les enfants du collège devant leurs parents.',
  'Reste la question du chauffage. La mairie a promis un devis avant le printemps, et les lecteurs ont proposé de venir avec des couvertures en attendant.',
]

describe('excerpts', () => {
  it('keep the paragraphs before their first heading', () => {
    const article = parseArticle(excerpt.join('\n\n'))
    expect(article.boilerplate).toEqual([])
    expect([article.title, ...article.blocks].map((part) => part?.text).sort()).toEqual([...excerpt].sort())
  })
})

describe('a few lines that somebody cut out of a page', () => {
  it.each([
    ['Il pleut.', 'La mairie ferme à midi.'],
    ['Le portail a été repeint en en bleu.', 'L’arrêté du 12 mars est annulé dans la commune.'],
    ['Chers voisins,', 'Je vous écris au sujet du puits.', 'Bien à vous,', 'Odile Fabre'],
    ['The mayor resigned.', 'She gave no reason.'],
    ['Wind: strong.', 'Sea: rough.', 'Stay at home, the harbour master said.'],
    ['Der Bürgermeister geht.', 'Er nennt keine Gründe.'],
  ])('are kept: %s', (...lines) => {
    for (const between of ['\n', '\n\n']) {
      expect(parseArticle(lines.join(between)).boilerplate).toEqual([])
    }
  })
})
