import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** What belongs to a noun behind it: "de la région", "du vieux quartier", "de ces derniers jours". */
const shortComplement = "de|du|d'|des @small|@number? A? N&!W|Name"
const complement = `${shortComplement} A?`
const noun = '!a&!y&!Name&!W&!P&!R&!D&!@collective'
/** A plural subject, first in its clause. */
const many = `^^ @clear M? A.p? N.p&${noun}&!@time A.p?`
const several = `^^ @number|##|des M? A.p? N.p&${noun}&!@time&!@gathering A.p?`
/** A singular subject, first in its clause, that is no group. */
const one = `^^ le|la|l'|cette|ce|cet|son|sa|notre|votre A.s? N.s&!N.p&${noun}&!@time&!@gathering A.s?`
const clitics = "ne|n'|se|s'|y|en?"
/** Nouns that stand behind another as its kind, and are forms of verbs: "une loi cadre", "la tarte maison". */
const apposed =
  '!force&!cible&!relais&!limite&!centre&!record&!surprise&!cadre&!charge&!pilote&!vitrine&!fantôme&!mère&!fille&!maison&!type&!phare&!clé&!groupe&!terre&!ville&!nature&!famille&!jeunesse&!culture&!montagne&!forme&!base&!source&!place&!marche&!poste&!passe&!commande&!double&!livre&!mode&!sport&!vote&!programme&!contre&!voile&!entre&!outre&!porte&!monte&!garde&!marque&!presse&!chef'
/** What a verb governs. */
const governed = "des|un|une|le|la|les|l'|que|qu'|leur|leurs|son|sa|ses|plusieurs"

/** Auxiliaries and modals: each is told from a noun or a small word by what stands behind. */
const auxiliaries = (subject: string): readonly TypoPattern[] => [
  {
    find: `${subject} n'? [a>ont] @adverb|R&~ment? =Q|été|eu|pris|mis|fait|dit|pu|dû|reçu|vu|permis`,
    examples: [],
    confidence: 0.88,
  },
  {
    find: `${subject} n'? [est>sont] @adverb|R&~ment|très? =Q|en|prêts|favorables|inquiets|attendus|pas|dans|à`,
    examples: [],
    confidence: 0.87,
  },
  {
    find: `${subject} ne|n'? [peut|doit|veut|va|avait|était|aura|sera|devrait|pourrait|souhaite|espère|demande>*theythird] @adverb|R&~ment? Y|=Q|être|avoir|pas|se|s'`,
    examples: [],
    confidence: 0.88,
  },
]

/** A verb whose plural subject has a complement. */
const pluralSubjects: readonly TypoPattern[] = [
  {
    find: `${many} ${complement} ${clitics} [=V&V.3s&!V.3p&!Name>*theythird]`,
    examples: [
      'Les employés de la mairie [redoute>redoutent] un plan social.',
      'Les élus du nouveau conseil municipal [souhaite>souhaitent] un vote.',
    ],
    counterExamples: [
      'Les jours de fête règne ici un calme rare.',
      'Une majorité des élus souhaite un vote.',
      'Les droits de la défense, l’avocat les connaît.',
    ],
    confidence: 0.88,
  },
  {
    find: `${many} ${shortComplement} de|du|d'|des @small|@number? N|Name A? ${clitics} [=V&V.3s&!V.3p&!Name>*theythird]`,
    examples: [
      'Plusieurs clubs de la région de Dijon [refuse>refusent] de jouer.',
      'Les accords de partage de l’eau [fonctionne>fonctionnent] mal.',
    ],
    confidence: 0.87,
  },
  {
    find: `${many} ${complement} ${clitics} [V.3s&N&!V.3p&!A&!Q&!Name&!est&!a&${apposed}>*theythird] ${governed}`,
    examples: ['Les parents du collège [réclame>réclament] un poste.'],
    counterExamples: ['Les salariés de la ville centre des Ardennes et les clients de la carte famille.'],
    confidence: 0.86,
  },
  {
    find: `${several} ${complement} ${clitics} [=V&V.3s&!V.3p&!Name>*theythird]`,
    examples: ['Des agents de la mairie [nettoie>nettoient] la place.'],
    counterExamples: ['Deux tiers des Français redoute la pluie.'],
    confidence: 0.85,
  },
  ...auxiliaries(`${many} ${complement}`).map((pattern, index) => ({
    ...pattern,
    examples: [
      ['Les pluies de ces derniers jours [a>ont] abîmé les champs.'],
      ['Les agents de la nouvelle brigade [est>sont] formés à Dijon.'],
      ['Les élèves du lycée agricole [doit>doivent] passer un oral.'],
    ][index]!,
  })),
]

/** A verb behind a number of people or things. */
const counted: readonly TypoPattern[] = [
  {
    find: `!à|de|d'|et|ou|il|a environ|quelque|près|plus|moins de|d'|quelque? ##|@number N.p&!N.s&${noun}&!@time&!@measure ${clitics} [=V&V.3s&!V.3p&!Name>*theythird]`,
    examples: ['Près de 80 coureurs se [présentait>présentaient] au départ.'],
    counterExamples: ['À près de 200 mètres se trouve un puits.'],
    confidence: 0.86,
  },
  {
    find: `^^ @number N.p&!N.s&${noun}&!@time&!@measure A.p? ${clitics} [=V&V.3s&!V.3p&!Name>*theythird]`,
    examples: ['Deux avocats [défend>défendent] le suspect.'],
    counterExamples: ['Dix euros suffit, et cinq kilomètres sépare les deux camps.'],
    confidence: 0.86,
  },
]

/** A relative clause whose antecedent is beyond doubt. */
const relatives: readonly TypoPattern[] = [
  {
    find: `^^ les|ces|ses|nos|leurs|des A.p? N.p&!N.s&${noun} A.p? qui ne|n'|se|s'|y|en|les|leur|lui|nous|vous? [V.3s&N&!V.3p&!A&!Q&!P&!W&!R&!Name>*theythird]`,
    examples: ['Les familles qui [participe>participent] au jeu gagneront un lot.'],
    counterExamples: ['L’un des élèves qui participe au jeu est absent.'],
    confidence: 0.87,
  },
  {
    find: `^^ les|ces|ses|nos|leurs|des|deux|trois A.p? N.p&!N.s&${noun} A.p? qui ne|n'|se|s'|y|en|les|leur|lui|nous|vous? [est|a|va|fait|peut|doit|veut|avait|était|sera>*theythird] !^`,
    examples: ['Les agents qui [était>étaient] sur place ont fui.'],
    confidence: 0.87,
  },
  {
    find: "c' est|était un|une A.s? N.s&!N.p&!@collective&!@gathering A.s? qui ne|n'|se|s'|y|en|les|nous|vous? [=V&V.3p&!V.3s>*third]",
    examples: ['C’est un dossier qui [divisent>divise] la ville.'],
    counterExamples: ['C’est un groupe qui plaisent aux jeunes.'],
    confidence: 0.87,
  },
  {
    find: "^^ le|la|l'|ce|cette|cet|un|une A.s? N.s&!N.p&!@collective&!@gathering&!@time A.s? qui ne|n'|se|s'|y|en|les|nous|vous? [=V&V.3p&!V.3s>*third]",
    examples: ['Le chien qui [gardent>garde] la ferme dort.'],
    counterExamples: ['Un grand nombre qui dansent, un couple qui se sépare.'],
    confidence: 0.86,
  },
]

/** A verb whose singular subject has a complement in the plural. */
const singularSubjects: readonly TypoPattern[] = [
  {
    find: `${one} ${complement} ${clitics} [=V&V.3p&!V.3s&!Name>*third]`,
    examples: [
      'La hausse des loyers [inquiètent>inquiète] les familles.',
      'Le nom de ces petits livres [étonnent>étonne] l’éditeur.',
    ],
    counterExamples: [
      'La majorité des élus refusent, l’ensemble des partis approuvent.',
      'L’équipe des moins de vingt ans jouent demain.',
      'Le soir de la finale viennent les chants.',
    ],
    confidence: 0.87,
  },
  {
    find: `${one} ${shortComplement} de|du|d'|des @small|@number? N|Name A? ${clitics} [=V&V.3p&!V.3s&!Name>*third]`,
    examples: ['La baisse des ventes de la filiale [expliquent>explique] ce choix.'],
    confidence: 0.86,
  },
  {
    find: `${one} ${complement} n'? [ont>a] @adverb|R&~ment? =Q|été|eu|pris|mis|fait|dit|pu|dû|reçu|vu|permis`,
    examples: ['La direction des deux usines [ont>a] confirmé la grève.'],
    counterExamples: ['La moitié des élus ont voté non.'],
    confidence: 0.87,
  },
  {
    find: "^ le nombre de|d' N.p A.p? [=V&V.3p&!V.3s>*third]",
    examples: ['Le nombre de blessés [grimpent>grimpe] sans cesse.'],
    confidence: 0.85,
  },
  {
    find: `que|qu'|si|lorsque|lorsqu'|puisque|car|mais|quand le|la|l'|ce|cette|son|sa A.s? N.s&!N.p&${noun}&!@time&!@gathering A.s? ne|n' se|s'? [=V&V.3p&!V.3s>*third]`,
    examples: ['Il part avant que la neige ne [tombent>tombe].'],
    confidence: 0.88,
  },
]

/** A verb behind words set off by commas. */
const interrupted: readonly TypoPattern[] = [
  {
    find: `${many} , Q.p|A.p&!N !^? !^? !^? !^? , ${clitics} [=V&V.3s&!V.3p&!Name>*theythird]`,
    examples: ['Ces commerces, ouverts depuis un an, [attire>attirent] du monde.'],
    counterExamples: ['Les blés, mûrs en juin, l’orage les couche.'],
    confidence: 0.87,
  },
]

export const clauses: readonly TypoPattern[] = [
  ...pluralSubjects,
  ...counted,
  ...relatives,
  ...singularSubjects,
  ...interrupted,
]
