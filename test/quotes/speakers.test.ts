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

describe('speakers in French', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    [
      'a pronoun goes back to the name before it',
      'Odile Kermadec dirige le port depuis six ans. « Nous manquons de grues », regrette-t-elle.',
      ['Odile Kermadec'],
    ],
    [
      'a pronoun agrees',
      'Odile Kermadec et Bruno Vasseur dirigent le port. « Nous manquons de grues », regrette-t-elle. « Et de bras », ajoute-t-il.',
      ['Odile Kermadec', 'Bruno Vasseur'],
    ],
    [
      'whoever comes in last is the topic',
      '« Le port se vide », constate Bruno Vasseur. Le maire, Noël Dumas, arrive en courant. « Je n’étais pas prévenu », souffle-t-il.',
      ['Bruno Vasseur', 'Noël Dumas'],
    ],
    [
      'a surname with an elided letter is one word',
      "« Rien », dit Aminata N’Diaye. « Rien du tout », insiste Mme N'Diaye.",
      ['Aminata N’Diaye', 'Aminata N’Diaye'],
    ],
    [
      'whom the words speak of is not who speaks',
      '« Ma cliente est innocente », plaide Me Lina Roche. « Elle rentrera chez elle », promet l’avocate.',
      ['Lina Roche', 'Lina Roche'],
    ],
    [
      'a surname goes back to the full name, an honorific tells apart',
      'Odile et Paul Kermadec tiennent la criée. Odile Kermadec compte, Paul Kermadec vend. « Il faut tout noter », dit Mme Kermadec. « Elle note tout », sourit M. Kermadec.',
      ['Odile Kermadec', 'Paul Kermadec'],
    ],
    [
      'a role goes back to its holder',
      'Le maire de Lorme, Noël Dumas, a reçu la presse. Le préfet, Hugues Bastide, l’accompagnait. « Le pont rouvrira », promet le maire. « En juin », précise le préfet.',
      ['Noël Dumas', 'Hugues Bastide'],
    ],
    [
      'a paraphrase goes back to a role',
      'Noël Dumas, maire de Lorme, a reçu la presse. « Le pont rouvrira », promet l’édile.',
      ['Noël Dumas'],
    ],
    [
      'a role of which nothing was told goes back to the last name',
      'Nadège Corval travaille ici depuis dix-neuf ans. « On nous avait promis une réunion », raconte la sage-femme.',
      ['Nadège Corval'],
    ],
    [
      'a role waits for its name',
      'Le procureur n’y croit pas. « Le jeu n’absout rien », martèle Olivier Tanguy.',
      ['Olivier Tanguy'],
    ],
    [
      'an office with another holder in sight is nobody known',
      'Noël Dumas, maire de Lorme, a reçu la presse. « Le pont est fermé », rappelle le préfet.',
      ['(le préfet)'],
    ],
    [
      'an organisation by its kind',
      'La société Valtor ferme son usine de Lorme. « Le site perd de l’argent », justifie l’entreprise dans un communiqué.',
      ['La société Valtor'],
    ],
    [
      'an acronym and its expansion',
      'L’Union des ports et des quais de l’Ouest (UPQO) appelle à la grève. « Rien n’a été signé », rappelle l’UPQO.',
      ['L’Union des ports et des quais de l’Ouest'],
    ],
    [
      'the latter is the one mentioned last, not whom it holds',
      'La préfète a reçu l’avocat de Noël Dumas. « Mon client est serein », assure ce dernier.',
      ['l’avocat de Noël Dumas'],
    ],
    [
      'where somebody is from',
      'Goran Petrov a gagné le tournoi de Lorme. « J’ai souffert », avoue le Bulgare.',
      ['Goran Petrov'],
    ],
    [
      'an age between a name and its role',
      'Lila Roux, 34 ans, infirmière à Lorme, ne dort plus. « Je compte les heures », confie l’infirmière.',
      ['Lila Roux'],
    ],
    [
      'a role that is said to be somebody',
      'Le patron s’appelle Joël Bridier. « Elle posait trop de questions », se souvient le retraité.',
      ['Joël Bridier'],
    ],
    [
      'a place in brackets between a role and its name',
      'L’imam de la mosquée de Lorme (Nièvre), Karim Belaïd, a été entendu. « Je n’ai rien à cacher », répète l’imam.',
      ['Karim Belaïd'],
    ],
    [
      'an expletive is nobody',
      'Odile Kermadec a reçu Bruno Vasseur. Il pleuvait, il faut le dire. « Nous avons parlé », résume-t-elle.',
      ['Odile Kermadec'],
    ],
    [
      'the name that comes later names the one in the headline',
      'Kermadec quitte le port\n\nLa directrice du port de Lorme, Odile Kermadec, a annoncé mardi son départ devant les salariés réunis sur le quai.\n\n« J’ai fait mon temps », a dit Mme Kermadec aux salariés, qui l’ont applaudie longuement sous la pluie.',
      ['Odile Kermadec'],
    ],
    [
      'a surname with a letter lost',
      'Bernard Jacquemin préside le club. « C’est trop », a dit M. Jaquemin.',
      ['Bernard Jacquemin'],
    ],
    [
      'two who might speak are nobody',
      'Paul Martin et Jean Roux se font face. « C’est fini », dit-il.',
      ['(il)'],
    ],
    [
      'a man, then his name',
      'L’homme se tient droit, les mains dans le dos. Didier Lescaut a tenu les comptes du club. « Je comptais rembourser », dit-il.',
      ['Didier Lescaut'],
    ],
    [
      'an indefinite phrase that a pronoun takes up',
      'Un diplomate européen se montre pessimiste. « Rien ne bougera avant l’été », confie-t-il.',
      ['Un diplomate européen'],
    ],
    [
      'the former is told of the one before',
      'Irina Dravec a voté tôt. « Je compterai les bulletins », promet l’ancienne juge.',
      ['Irina Dravec'],
    ],
    [
      'a group by its pronoun',
      'Les dockers de Lorme ont voté la grève. « Nous n’avons plus le choix », écrivent-ils dans un tract.',
      ['Les dockers de Lorme'],
    ],
    [
      'a role far back',
      'La ministre de la Culture, Irina Dravec, visitait Lorme.\n\nLe musée a rouvert après trois ans de travaux, avec deux salles de plus et un jardin.\n\nLe conservateur, Paul Martin, guidait la visite. « La lumière change tout », dit-il.\n\n« C’est un bel outil », a salué la ministre.',
      ['Paul Martin', 'Irina Dravec'],
    ],
    [
      'the ministry is not its minister',
      'Irina Dravec, ministre de la Culture, visitait Lorme. Le ministère suit le dossier. « Le chantier avance », indique le ministère.',
      ['Le ministère'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text, 'fr')).toEqual(expected)
  })
})

describe('speakers in English', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    [
      'a pronoun goes back to the name before it',
      'Nadia Brook has run the harbour for six years. “We are short of cranes,” she said.',
      ['Nadia Brook'],
    ],
    [
      'a surname and an honorific',
      'Nadia Brook and her brother Tom Brook run the harbour. “We are short of cranes,” said Ms Brook. “And of hands,” said Mr Brook.',
      ['Nadia Brook', 'Tom Brook'],
    ],
    [
      'a role goes back to its holder',
      'The mayor, Alan Pike, met reporters. The harbour master, Nadia Brook, stood beside him. “The bridge will reopen,” the mayor said.',
      ['Alan Pike'],
    ],
    [
      'an organisation by it',
      'Valtor Industries will close its plant. In a statement, it said the site was “no longer viable”.',
      ['Valtor Industries'],
    ],
    [
      'an organisation by its kind',
      'Valtor Industries will close its plant. “The site loses money,” the company said.',
      ['Valtor Industries'],
    ],
    [
      'whoever comes in last is the topic',
      '“The harbour is emptying,” said Nadia Brook. Her deputy, Laura Finch, disagreed. “It is only the season,” she said.',
      ['Nadia Brook', 'Laura Finch'],
    ],
    [
      'an acronym',
      'The Harbour Workers Union (HWU) has called a strike. “Nothing was signed,” the HWU said.',
      ['Harbour Workers Union'],
    ],
    [
      'where somebody is from',
      'Freya Lindholm set the pace. “My legs were gone,” said the Norwegian.',
      ['Freya Lindholm'],
    ],
    [
      'two who might speak are nobody',
      'Alan Pike and Tom Brook faced each other. “It is over,” he said.',
      ['(he)'],
    ],
    [
      'a role that waits for its name',
      'The museum’s director was not surprised. “It is brass and glass,” said Lucy Ferrante.',
      ['Lucy Ferrante'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text, 'en')).toEqual(expected)
  })
})

describe('speakers of short French stories', () => {
  it.each<[text: string, expected: string[]]>([
    [
      'Lila Roux, 44 ans, tient le bar avec sa mère, Jeanne Roux, 71 ans. « On ferme à minuit », prévient la quadragénaire. « On fermait plus tard avant », sourit la septuagénaire.',
      ['Lila Roux', 'Jeanne Roux'],
    ],
    ['Odile Kermadec défend son bilan. Selon elle, « le port va mieux ».', ['Odile Kermadec']],
    [
      'La CGT appelle à la grève mardi. Elle dénonce « un mépris sans précédent » de la direction.',
      ['La CGT'],
    ],
    [
      'Le ministre de l’Intérieur, Hugues Bastide, s’est rendu à Lorme. « Nous tiendrons », a assuré le locataire de Beauvau.',
      ['Hugues Bastide'],
    ],
    [
      'Paul Martin ouvre la boutique à six heures. Sa collègue, Inès Tavarès, arrive plus tard. « Je ne suis pas du matin », s’excuse-t-elle.',
      ['Inès Tavarès'],
    ],
    [
      'L’avocat Éric Dufour-Marin plaide depuis vingt ans. « Mon client dort mal », confie Me Dufour-Marin.',
      ['Éric Dufour-Marin'],
    ],
    [
      'La Première ministre, Irina Dravec, a reçu les syndicats. « La porte reste ouverte », a dit la Première ministre. « Elle l’est vraiment », a ajouté la cheffe du gouvernement.',
      ['Irina Dravec', 'Irina Dravec'],
    ],
    [
      'Le président Hugues Bastide s’est exprimé dimanche. « Je ne céderai pas », a lancé le chef de l’État.',
      ['Hugues Bastide'],
    ],
    [
      'Karim Belaïd, l’entraîneur du FC Lorme, n’a pas dormi. « On a mal joué », a regretté le coach.',
      ['Karim Belaïd'],
    ],
    ['Les époux Martin vivent ici depuis 1987. « Nous ne partirons pas », disent-ils.', ['Les époux Martin']],
    ['Odile Kermadec élève des huîtres. « Il faut six ans », raconte Odile.', ['Odile Kermadec']],
    [
      'Samira Haddad habite la tour B. « L’ascenseur est en panne depuis mai », s’agace cette mère de trois enfants.',
      ['Samira Haddad'],
    ],
    [
      'Samira Haddad et son fils Rayan vivent dans la tour B. « Je monte à pied », raconte le jeune homme.',
      ['Rayan'],
    ],
    [
      'La première adjointe, Lise Morel, ouvre la séance. La maire, Anne Faure, lui coupe la parole. « Asseyez-vous », ordonne la maire. « Je suis assise », répond l’adjointe.',
      ['Anne Faure', 'Lise Morel'],
    ],
    ['Bruno VASSEUR, président du club, a démissionné. « C’est trop », a dit M. VASSEUR.', ['Bruno VASSEUR']],
    [
      'Le rapport de la Cour des comptes est sévère. « La gestion manque de rigueur », lit-on dans le document.',
      ['(le document)'],
    ],
    [
      'Les avocats de Didier Lescaut contestent. « Rien n’est prouvé », disent-ils.',
      ['Les avocats de Didier Lescaut'],
    ],
    [
      'Jean-Pierre Le Guen pêche depuis trente ans. « La mer est vide », soupire M. Le Guen. « On rentre sans rien », ajoute Le Guen.',
      ['Jean-Pierre Le Guen', 'Jean-Pierre Le Guen'],
    ],
    ['Une voisine, Mme Cazenave, a tout entendu. « Ils criaient », dit-elle.', ['Mme Cazenave']],
    [
      'Le porte-parole du gouvernement, Noël Dumas, a réagi. « C’est prématuré », a-t-il jugé. Le député Paul Martin n’est pas d’accord. « C’est trop tard », a-t-il répondu.',
      ['Noël Dumas', 'Paul Martin'],
    ],
    [
      'Anne Faure préside l’association Terre vive. « L’eau manque », alerte-t-elle. L’association a déposé un recours. « Nous irons au bout », prévient Terre vive.',
      ['Anne Faure', 'l’association Terre vive'],
    ],
    [
      'Le tribunal a entendu Marc Petit, 19 ans, étudiant. « J’ai eu peur », a dit le prévenu.',
      ['Marc Petit'],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(text, 'fr')).toEqual(expected)
  })
})

describe('speakers of short English stories', () => {
  it.each<[text: string, expected: string[]]>([
    ['Alan Pike was not in court. His lawyer, Jane Roe, was. “My client is unwell,” she said.', ['Jane Roe']],
    ['Tom Brook, 45, lives by the canal. “It floods every winter,” the 45-year-old said.', ['Tom Brook']],
    [
      'Sen. Maria Lopez voted no. “This bill is a gift to polluters,” the senator said. “We will fight it,” Lopez added.',
      ['Maria Lopez', 'Maria Lopez'],
    ],
    [
      'President Carla Whitfield spoke on Sunday. “We will rebuild,” Whitfield said. “And soon,” the president added.',
      ['Carla Whitfield', 'Carla Whitfield'],
    ],
    ['Mayor Alan Pike opened the pool. “It was worth it,” Mr Pike told reporters.', ['Alan Pike']],
    [
      'Councillor Nadia Brook chairs the committee. “The money has gone,” she told the Herald.',
      ['Nadia Brook'],
    ],
    [
      'The company’s chief executive, Hans Keller, resigned. “It is time,” he wrote. The chief executive had led it for ten years. “I am tired,” the CEO said.',
      ['Hans Keller', 'Hans Keller'],
    ],
    [
      'Laura Finch and Sara Moss rowed together. “We were slow,” said Finch. “We were awful,” said Moss.',
      ['Laura Finch', 'Sara Moss'],
    ],
    [
      'Detective Inspector Paul Rowntree leads the case. “They knew the place,” the detective said.',
      ['Paul Rowntree'],
    ],
  ])('%s', (text, expected) => {
    expect(speakers(text, 'en')).toEqual(expected)
  })
})
