import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

/** Who speaks in each quote: the name in the table of people, or the mention in brackets where it leads to nobody. */
function speakers(text: string, language: string): string[] {
  const { quotes, people } = parseArticle(text, { language })
  return quotes.map(({ speaker }) => {
    if (!speaker) return '-'
    return people.find(({ id }) => id === speaker.person)?.name ?? `(${speaker.name})`
  })
}

// Whom a reader has in mind where a quote begins, by what the sentences before were about.

describe('who is in mind, in French', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    [
      'the subject behind a fronted phrase, before a verb that no list holds',
      '« On a tout perdu », soupire Gilles Arnoux. À l’étage, Yann Kerbrat jubilait. « On a tout gagné », a-t-il résumé.',
      ['Gilles Arnoux', 'Yann Kerbrat'],
    ],
    [
      '"ce dernier" is whom a noun named last, not whom a pronoun went on with',
      'Gilles Arnoux est arrivé à midi. Avec son neveu, il a vidé la cave. « Il pesait une tonne », souffle ce dernier.',
      ['son neveu'],
    ],
    [
      'of whom a source tells what he said, he said it',
      'Selon deux témoins, Gilles Arnoux a parlé d’« un affront pour le village ».',
      ['Gilles Arnoux'],
    ],
    [
      'whom the front of a sentence names is not its subject',
      'Selon Lina Roche, le maire a dénoncé « une honte pour la ville ».',
      ['(le maire)'],
    ],
    [
      'somebody’s own, named behind a comma, is nobody else of the paragraph',
      'Le préfet hausse les épaules. « On verra », répond-il. Son homme de confiance, Gilles Arnoux, en rit : « C’est tout vu. »',
      ['Le préfet', 'Gilles Arnoux'],
    ],
    [
      'who opens a sentence is not the role before',
      'Le préfet n’a rien signé. Gilles Arnoux a dénoncé « une honte pour la ville ».',
      ['Gilles Arnoux'],
    ],
    [
      'a group whose verb has its object before it',
      'La CGT crie au « scandale ». Les centristes la jugent « hors sujet ».',
      ['La CGT', '(Les centristes)'],
    ],
    [
      'a trade that only its ending tells',
      'Nadège Corval a ouvert deux sédiments. De là à dater la crue ? « Pas encore », répond la palynologue.',
      ['Nadège Corval'],
    ],
    [
      'two words of one trade',
      'Yann Kerbrat est rentré au vestiaire. Le capitaine, Bruno Vasseur, est resté. « On a mal joué », lâche le défenseur.',
      ['Bruno Vasseur'],
    ],
    [
      'one of them, and whom the apposition tells',
      'Deux pompiers témoignent. L’un d’eux parle d’« un mur de flammes ». L’une d’elles, une volontaire prénommée Rose, décrit « un bruit de train ».',
      ['(L’un d’eux)', 'Rose'],
    ],
    [
      'a quote about whom the sentence before was about is somebody else’s',
      '« Il reste la cour », dit Lina Roche. Bruno Vasseur, lui, a repris le bar. « Il y passe ses nuits. »',
      ['Lina Roche', '-'],
    ],
    [
      'a quote about somebody of the other gender is of whom the sentence before was about',
      'Lina Roche compte les caisses. Bruno Vasseur passe une tête. « Elle ne vous dira pas le prix. »',
      ['Bruno Vasseur'],
    ],
    [
      'an honorific is not the reporter',
      'Elle pleure. Me Bruno Vasseur, en défense, tente de la calmer : « Prenez votre temps, madame. »',
      ['Bruno Vasseur'],
    ],
    [
      'what a role is by and large told of, rather than the last name',
      'La chanteuse Rosy Delmas est morte lundi. Bruno Vasseur l’avait découverte à Nice. « J’ai eu de la chance », confiait l’artiste en mai.',
      ['Rosy Delmas'],
    ],
    [
      'what stood above a subheading is less in mind',
      'Le groupe Orvel perd de l’argent. ¶8h47 - Les ventes de Talmor reculent¶La société Talmor a perdu un tiers de ses commandes. Elles restent « sous pression », indique-t-elle.',
      ['La société Talmor'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll('¶', '\n\n'), 'fr')).toEqual(expected)
  })
})

describe('who is in mind, in English', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    [
      'the subject of a verb that no list holds',
      '“I will not sit here,” said Cllr Ken Marlow. His deputy, Paula Quinn, followed him out. She called it “a done deal”.',
      ['Ken Marlow', 'Paula Quinn'],
    ],
    [
      'whom the sentence before was about, though nothing tells his gender',
      'A spokesman for the port said it was “a bad day”. The skipper disagreed. “I have seen worse,” he said.',
      ['(A spokesman)', 'The skipper'],
    ],
    [
      'whoever has just come in by name',
      'Todd Marlow said list prices were “a starting point”. That drew a sharp answer from a colleague, Wade Quinn. “My sister pays it,” he said.',
      ['Todd Marlow', 'Wade Quinn'],
    ],
    [
      'a name that two share, by itself',
      'Ken Marlow died in March.¶“My son can rest,” Ida Marlow said. On the tape, Marlow can be heard saying “I am cold”.',
      ['Ida Marlow', '(Marlow)'],
    ],
    [
      'one of them, called so and so',
      'Twenty volunteers came. One of them, a nurse called Pete, described it as “a long night”. “I slept,” said one of the drivers.',
      ['Pete', '(one of the drivers)'],
    ],
    [
      'nobody whom only a quote mentions',
      '“I want one of the boys to come home,” Mary Quinn said. Her neighbour disagreed. “Where would they park?” he asked.',
      ['Mary Quinn', 'Her neighbour'],
    ],
    [
      'what somebody’s own is called stands for nobody else of the trade',
      'Prosecutor Ida Marsh said Colin Tarrant “chose to run”. Tarrant’s lawyer disagreed. “He walked,” Tarrant’s lawyer told reporters.',
      ['Ida Marsh', 'Tarrant’s lawyer'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text.replaceAll('¶', '\n\n'), 'en')).toEqual(expected)
  })
})

describe('titles in upper case', () => {
  it.each<[text: string, expected: string[]]>([
    ['District Magistrate Anil Rawat said it was “under control”.', ['Anil Rawat']],
    ['Minister of State for Water Resources Asha Menon called it “a shame”.', ['Asha Menon']],
    ['The Superintending Engineer, P. K. Bhatt, blamed “old pipes” for the leak.', ['P. K. Bhatt']],
    ['“We saw nothing,” the Jan Ekta’s Asha Menon posted.', ['Asha Menon']],
    ['The Morning Advertiser called it “a farce”.', ['Morning Advertiser']],
    [
      'The Prime Minister, Anna Holt, was “pleased”, she said. The Deputy Prime Minister called it “a farce”.',
      ['Anna Holt', '(The Deputy Prime Minister)'],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(text, 'en')).toEqual(expected)
  })
})

describe('whoever is asked in an interview', () => {
  const head = 'Yann Kerbrat : « La mer ne ment pas »¶Le patron pêcheur raconte trente ans de métier.'
  const answers = [
    'Comment choisissez-vous vos matelots ?¶Je leur dis toujours : « Venez une nuit, on verra ensuite. » Ceux qui reviennent restent.',
    'Et votre fils ?¶Le petit Malo m’a répondu l’autre jour : « Moi, je serai boulanger. » J’ai ri.',
  ].join('¶')

  it('is "je" in the answers', () => {
    expect(speakers(`${head}¶${answers}`.replaceAll('¶', '\n\n'), 'fr')).toEqual([
      'Yann Kerbrat',
      'Yann Kerbrat',
      'Malo',
    ])
  })

  it('is nobody of whom the words speak where a reporter says "je"', () => {
    const text = 'Le maire, Yann Kerbrat, est venu. Je lui répète tout le temps : « Il faut partir. »'
    expect(speakers(text, 'fr')).toEqual(['-'])
  })
})

describe('words that somebody is said not to have used', () => {
  it.each<[language: string, text: string, expected: string[]]>([
    ['fr', 'La ministre Lina Roche n’a jamais parlé d’« union sacrée ».', []],
    ['fr', 'La ministre Lina Roche n’hésite pas à parler d’« un affront ».', ['Lina Roche']],
    ['fr', 'La ministre Lina Roche n’a pas nié « quelques retards ».', ['Lina Roche']],
    ['en', 'Mayor Ida Marsh has never spoken of “national unity”.', []],
    ['en', 'Mayor Ida Marsh did not hesitate to call it “an insult to voters”.', ['Ida Marsh']],
  ])('%s: %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected)
  })
})
