import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Compounds that nothing else can be, written with spaces. */
const compounds = `
  chef lieu|chefs lieux|porte parole|porte avions|porte monnaie|porte bonheur|grand père|grands pères|
  grands parents|arrière pays|arrière grand|demi finaliste|demi finalistes|demi finales|
  avant hier|avant garde|avant poste|après midi|contre attaque|contre attaques|contre offensive|contre pouvoir|
  contre pouvoirs|quatre vingt|quatre vingts|vice président|vice présidente|vice présidents|sous préfet|sous préfète|
  sous préfecture|sous traitant|sous traitants|sous traitance|sous marin|sous marins|sous sol|haut parleur|
  hauts parleurs|outre mer|rond point|ronds points|arc en ciel|rez de chaussée|bouche à oreille|soi disant|
  quelques uns|quelques unes|là bas|là haut|là dessus|là dessous|ci dessous|ci dessus|ci joint|ci contre|ci après|
  au delà|au dessus|au dessous|vis à vis|globe trotter|globe trotters|sèche cheveux|lave vaisselle|lave linge|
  pique nique|pique niques|tire bouchon|cache nez|garde côtes|garde chasse|casse croûte|gratte ciel|ouvre boîte|
  brise glace|essuie glace|presse agrumes|court circuit|plates formes|nouveau né|nouveaux nés|dernier né|mort né|
  franc tireur|francs tireurs|laissez passer|sauf conduit|sage femme|sages femmes|non lieu|non sens|non stop|
  faux semblant|qu' en dira t on|va et vient|va nu pieds|tête à queue|entre deux guerres|celui ci|celle ci|ceux ci|
  celles ci|celui là|celle là|celles là|vas y|allons y|allez y|quelques uns|porte à porte|porte à faux|
  à contre courant|libre échange|pré retraite|post scriptum|ex aequo|semi remorque|semi remorques|semi marathon|
  mi temps|mi août|mi juin|mi mars|mi mai|mi avril|mi juillet|mi septembre|mi octobre|mi novembre|mi décembre|
  mi janvier|mi février|mi parcours|mi chemin|mi saison|vingt deux|vingt trois|vingt quatre|vingt cinq|vingt six|
  vingt sept|vingt huit|vingt neuf|trente deux|trente trois|trente quatre|trente cinq|trente six|trente sept|
  trente huit|trente neuf|quarante deux|quarante trois|quarante quatre|quarante cinq|quarante six|quarante sept|
  quarante huit|quarante neuf|cinquante deux|cinquante trois|cinquante quatre|cinquante cinq|cinquante six|
  week end|week ends|best seller|best sellers|start up|talk show|talk shows|fast food|fast foods|avant première|avant premières|
  arrière plan|arrière plans|arrière garde|arrière saison|arrière pensée|arrière pensées|avant propos|avant veille|
  avant dernier|avant dernière|bas relief|bas reliefs|chassé croisé|garde fou|garde fous|garde robe|pare brise|pare chocs|
  porte manteau|porte clés|porte drapeau|passe temps|trompe l' œil|main d' œuvre|hors d' œuvre|franc maçon|francs maçons|
  franc maçonnerie|cerf volant|cerfs volants|chauve souris|auto école|auto écoles|auto stop|par dessus|par delà|demi heure|
  demi journée|demi siècle|demi tour|demi frère|demi sœur|demi douzaine|micro entreprise|micro entreprises|ex président|
  ex présidente|ex ministre|ex mari|ex compagnon|ex compagne|ex épouse|ex femme|ex maire|ex député|ex joueur|ex directeur|
  vice championne|vice champion|vice champions|vice présidence|vice présidentes|sous préfets|sous sols|sous marins|
  non respect|non violence|non assistance|non paiement|non conformité|au dedans|semi liberté|anti aérienne|
  anti terroriste|anti corruption|pro européen|pro russe|pro russes|soixante dix|soixante deux|soixante trois|soixante quatre|soixante cinq|dix sept|dix huit|dix neuf`

/** Compounds that are two words elsewhere: what stands before decides. */
const afterDeterminer = `
  beau père|beau frère|beau fils|belle mère|belle sœur|belle fille|beaux parents|beaux frères|belle famille|
  grand mère|grands mères|grand oncle|petit fils|petite fille|petits enfants|savoir faire|rendez vous|plate forme|
  demi finale|tête à tête|face à face|après guerre|avant match|sans abri|sans papiers|faire part|
  compte rendus|cessez le feu|hors la loi|laisser aller|va tout|qui vive|on dit|bien être|mal être|chez soi|chef d' œuvre|
  chefs d' œuvre|contre la montre|hors jeu|aller retour|plus value|moins value`

const listed = (text: string) =>
  text
    .replaceAll('\n', ' ')
    .split('|')
    .map((entry) => entry.trim().replaceAll(/ +/g, ' '))
    .filter(Boolean)

const joined = (entry: string) => entry.replaceAll("' ", "'").replaceAll(' ', '-')

const ofCompounds: readonly TypoPattern[] = [...new Set(listed(compounds))].map((entry) => ({
  find: `[${entry}>${joined(entry)}]${entry.endsWith('là') ? ' !où' : ''}`,
  examples: [],
}))

const ofDetermined: readonly TypoPattern[] = listed(afterDeterminer).flatMap((entry) =>
  ['un|une|son|sa|ses|leur|leurs|mon|ma|mes|votre|notre|aucun|aucune|chaque|cette|ces'].map((before) => ({
    find: `${before} [${entry}>${joined(entry)}]`,
    examples: [],
  })),
)

/** Words that go with any noun, by a hyphen. */
const prefixes: readonly TypoPattern[] = [
  {
    find: 'une|la|cette|sa|en|deux|trois|première|seconde|demie? [demi finale|heure|journée|saison|bouteille|douzaine|mesure|sœur|place|teinte|lieue|tonne|livre|droite|part|vérité|victoire|surprise|page|pages|volée|pension|portion|lune>demi-$2]',
    examples: ['La [demi finale>demi-finale] aura lieu samedi.', 'Deux [demi pages>demi-pages] y sont.'],
    counterExamples: ['Le demi droit du club, une heure et demie.'],
  },
  {
    find: "le|la|l'|un|une|son|sa|mon|ma|les|des|ses|cet|cette|leur [ex N&!V&!W&!Name>ex-$2]",
    examples: ['Son [ex entraîneur>ex-entraîneur] a été nommé.', 'L’[ex directrice>ex-directrice] se tait.'],
    counterExamples: ['Son ex, Paul, est parti. Son ex habite loin.'],
    confidence: 0.85,
  },
  {
    find: 'la|une|leur|sa [quasi =N&!Name&!W>quasi-$2]',
    examples: ['La [quasi totalité>quasi-totalité] des élus a voté.'],
    confidence: 0.85,
  },
  {
    find: 'le|la|du|de|pour|sa|son|une|un|leur [non =N&~ment|=N&~tion|=N&~sion|=N&~ité|=N&~ance|=N&~ence|=N&~age>non-$2]',
    examples: ['Il dénonce le [non versement>non-versement] des primes.'],
    counterExamples: ['Ce sera un non, prudence oblige.'],
    confidence: 0.85,
  },
]

/** Questions, incises and their "t". */
const inversion: readonly TypoPattern[] = [
  {
    find: '[V.3s|a t il|elle|on>$1-t-$3]',
    examples: ['[A t il>A-t-il] menti ?', 'Que [pense t elle>pense-t-elle] du projet ?'],
  },
  {
    find: '[V.3s|a t-il|t-elle|t-on>$1-$2]',
    examples: ['Que [va t-il>va-t-il] faire ?'],
  },
  {
    find: "[V.3s|a t' il|elle|on>$1-t-$3]",
    examples: ['Où [va t’il>va-t-il] ?'],
  },
  {
    find: "où|comment|pourquoi|combien|qu'|que [V.3s&~t|V.3s&~d il|elle|on>$1-$2] !V",
    examples: ['Où [est il>est-il] passé ?', 'Que [dit elle>dit-elle] du projet ?'],
    counterExamples: ['Voici pourquoi dit elle-même la ministre.'],
    confidence: 0.85,
  },
  {
    find: '^ [faut|peut|doit|fallait|pouvait|devait|serait il>$1-il]',
    examples: ['[Faut il>Faut-il] rouvrir les mines ?'],
  },
  {
    find: '^ [est|était|serait|peut|doit|sait il|elle|on>$1-$2] !aussi|même|^',
    examples: ['[Est il>Est-il] trop tard ?'],
    counterExamples: ['Paul est, elle aussi le dit, parti.'],
    confidence: 0.85,
  },
  {
    find: '^ [dit|répond|prétend|écrit|conclut|avertit|prévient|soutient|reconnaît|sourit|confiait|disait|racontait il|elle|on>$1-$2] $|à|en|au|dans|lors',
    examples: ['« Nous irons au bout », [dit elle>dit-elle].'],
    counterExamples: ['Un repas, dit elle-même la cheffe, ne suffit pas.'],
  },
]

/** "est-ce", "peut-être", "lui-même" and other pairs that words around tell. */
const pairs: readonly TypoPattern[] = [
  {
    find: "^|qu'|où|quand|comment|pourquoi|combien|que [est ce>est-ce] que|qu'|qui|un|une|le|la|l'|bien|vraiment|possible|donc",
    examples: ['[Est ce>Est-ce] que la loi passera ?', 'Qu’[est ce>est-ce] qui a changé ?'],
    counterExamples: ['Le pire est ce qu’il a tu.'],
  },
  {
    find: "n' [est ce>est-ce] pas",
    examples: ['Il viendra, n’[est ce>est-ce] pas ?'],
  },
  {
    find: "[c' est à dire>c'est-à-dire]",
    examples: ['Il vient mardi, [c’est à dire>c’est-à-dire] demain.'],
  },
  {
    find: "^ [peut être>peut-être] que|qu'|un|une|le|la|les|l'|des|faudra|faut|est|sont|a|ont|viendra|pas|même|plus|aussi",
    examples: ['[Peut être>Peut-être] faudra un jour en parler.'],
    counterExamples: ['Peut être puni quiconque vole.'],
  },
  {
    find: '^ [peut être>peut-être] ~-il|~-elle|~-on|~-ils|~-elles|~-ce',
    examples: ['[Peut être>Peut-être] faudra-t-il revoter.'],
  },
  {
    find: 'est|sont|était|étaient|a|ont|avait|sera [peut être>peut-être] !^',
    examples: ['C’est [peut être>peut-être] la dernière fois.'],
    counterExamples: ['Ce qui est né peut être perdu.'],
  },
  {
    find: '=V&!V.1p&!V.2p [peut être>peut-être] $|demain|@weekday|pour|dans|bientôt|encore',
    examples: ['Il viendra [peut être>peut-être] demain.'],
    counterExamples: ['Il viendra, ce qui peut être long.'],
    confidence: 0.8,
  },
  {
    find: "[lui|elle|soi|moi même>$1-même] !si|pas|quand|plus|s'",
    examples: ['Il a fini par se rendre de [lui même>lui-même].'],
    counterExamples: ['Il a écrit à lui même si tard. Sans elle même pas un pas.'],
  },
  {
    find: '[eux|elles mêmes>$1-mêmes]',
    examples: ['Ils l’ont fait [eux mêmes>eux-mêmes].'],
  },
  {
    find: "[nous|vous même|mêmes>$1-$2] !si|pas|quand|plus|s'",
    examples: ['Nous l’avons fait [nous mêmes>nous-mêmes].'],
  },
  {
    find: 'ce|cet|cette|ces [N la>$1-là] $|est|a|sont|ont',
    examples: ['Ce [jour la>jour-là], il pleuvait. Cette [maison la>maison-là] est à vendre.'],
    counterExamples: ['Cet homme la connaît, ce maire la soutient.'],
    confidence: 0.85,
  },
  {
    find: 'ce|cet|cette|ces [N&!V&!Name là>$1-là] !où',
    examples: ['Ce [soir là>soir-là], il neige.'],
    counterExamples: ['Il passe ce matin là où il veut.'],
    confidence: 0.85,
  },
  {
    find: '[ceux là>ceux-là] !où',
    examples: ['Ils visent [ceux là>ceux-là].'],
  },
  {
    find: '[jusque là>jusque-là]',
    examples: ['[Jusque là>Jusque-là], tout va bien.'],
  },
  {
    find: '^|et [entre temps>entre-temps]',
    examples: ['[Entre temps>Entre-temps], il a neigé.'],
  },
  {
    find: '^|dès|lieu|jouera|part|partira|viendra|revient|prévu|prévue|attendu|pour [après demain>après-demain]',
    examples: ['Le vote aura lieu [après demain>après-demain].'],
  },
  {
    find: 'le|les|du|au|aux|ces|des|ce|premier|prochain|dernier [rendez vous>rendez-vous]',
    examples: ['Le [rendez vous>rendez-vous] est fixé à 9 heures.'],
    counterExamples: ['Vous vous rendez vous-même à Lyon.'],
  },
]

export const hyphens: readonly TypoPattern[] = [
  {
    find: '[porte parole>porte-parole]',
    examples: [
      'Un [porte parole>porte-parole] l’a dit.',
      'Le [chef lieu>chef-lieu] du canton, [au delà>au-delà] du fleuve.',
      'Il avait [quatre vingt>quatre-vingt] ans et [dix sept>dix-sept] voitures.',
      'Sa [grand mère>grand-mère] l’a élevé.',
    ],
    counterExamples: ['La grande mère et le petit fils du maire.'],
  },
  ...ofCompounds,
  ...ofDetermined,
  ...prefixes,
  ...inversion,
  ...pairs,
]

/** Words that go without hyphens. */
export const needlessHyphens: readonly TypoPattern[] = [
  ['parce-que', 'parce que', 'Il part [parce-que>parce que] tout va mal.'],
  ['tout-à-coup', 'tout à coup', 'Il est parti [tout-à-coup>tout à coup].'],
  ['tout-à-fait', 'tout à fait', 'Il est [tout-à-fait>tout à fait] guéri.'],
  ['bien-sûr', 'bien sûr', 'Il viendra, [bien-sûr>bien sûr].'],
  ['compte-tenu', 'compte tenu', '[Compte-tenu>Compte tenu] du vent, il renonce.'],
  ['en-dessous', 'en dessous', 'Il vit [en-dessous>en dessous] de chez nous.'],
  ['en-dehors', 'en dehors', 'Il vit [en-dehors>en dehors] du bourg.'],
  ['en-cours', 'en cours', 'Une enquête est [en-cours>en cours].'],
  ["jusqu' à-ce", "jusqu'à ce", 'Il crie [jusqu’à-ce>jusqu’à ce] que tout cesse.'],
  ['y-a', 'y a', 'Il [y-a>y a] trop de bruit.'],
  ['tant-pis', 'tant pis', '[Tant-pis>Tant pis] pour lui.'],
  ['grâce-à', 'grâce à', 'Il vit [grâce-à>grâce à] sa sœur.'],
].map(([wrong, right, example]) => ({ find: `[${wrong}>${right}]`, examples: [example!] }))
