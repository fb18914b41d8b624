import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Nouns that sound alike, in the phrases that tell them apart. */
const nouns: readonly TypoPattern[] = [
  {
    find: "faire|fait|font|faisait|faisant|faites|faisaient [par>part] de|d'",
    examples: ['Il fait [par>part] de sa joie.'],
  },
  { find: "de [par>part] et d' autre", examples: ['De [par>part] et d’autre, on attend.'] },
  { find: 'à [par>part] entière', examples: ['C’est un art à [par>part] entière.'] },
  { find: "d' une|autre [par>part] $", examples: ['D’une [par>part], il pleut.'] },
  {
    find: "la|une|en|sa [cours>cour] d'|de appel|assises|cassation|justice",
    examples: ['La [cours>cour] d’appel a tranché.'],
    counterExamples: ['La cour d’assises suit le cours de justice.'],
  },
  { find: 'la [cours>cour] des comptes', examples: ['La [cours>cour] des comptes juge.'] },
  { find: "au [court|cour>cours] de|du|des|d'", examples: ['Au [court>cours] de la soirée, il neige.'] },
  {
    find: "en [court|cour>cours] de|d'|$",
    examples: ['Un projet est en [cour>cours].'],
    counterExamples: ['Il joue en court central.'],
  },
  {
    find: 'le|du|un [coup>coût] de la vie|construction',
    examples: ['Le [coup>coût] de la vie grimpe.'],
  },
  {
    find: 'le [coup>coût] des|du travaux|chantier|projet|logement|carburant|matériaux|matières|énergies|transport|crédit',
    examples: ['Le [coup>coût] du chantier grimpe.'],
  },
  {
    find: "[cout|coût>coup] d'|de État|feu|couteau|pied|poing|envoi|théâtre|foudre|pouce|main|fil|fouet|tête",
    examples: ['Un [coût>coup] de feu a retenti.'],
  },
  {
    find: 'a|aura|auront|ont|avait|avoir|aurait|avaient eu? [lieux>lieu]',
    examples: ['La course a [lieux>lieu] ici.'],
  },
  { find: "au [lieux>lieu] de|d'", examples: ['Il dort au [lieux>lieu] de courir.'] },
  {
    find: "mis|met|mettre|mettent|met fin à [c' est>ses] jours",
    examples: ['Il a mis fin à [c’est>ses] jours.'],
  },
  {
    find: 'perdu|perd|perdre|bonne|mauvaise|sans la? [fois|foie>foi] $|en|et|ni|du',
    examples: ['Il a perdu la [foie>foi].'],
    counterExamples: ['Il a perdu la fois où il jouait.'],
  },
  {
    find: "première|dernière|deuxième|troisième|chaque|plusieurs|deux|trois|quatre|maintes [foi|foie>fois] $|de|que|qu'|par|à|en|dans|où|encore|depuis|plus",
    examples: ['C’est la première [foi>fois] qu’il court.'],
  },
  {
    find: 'à la [foi|foie>fois] $|un|une|le|la|les|pour|plus|par|de|très',
    examples: ['Il est à la [foi>fois] un juge et un ami.'],
  },
  {
    find: 'la|les|une|cette|deux|sur|des [voix|voies>voie] ferrée|rapide|publique|express|navigable|verte|cyclable',
    examples: ['La [voix>voie] ferrée est coupée.'],
  },
  {
    find: 'les|des|aux|sur [voix>voies] ferrées|rapides|publiques|navigables|vertes|cyclables',
    examples: ['Les [voix>voies] ferrées rouillent.'],
  },
  { find: "en [voix>voie] de|d'", examples: ['Un pays en [voix>voie] de développement.'] },
  { find: '## [voies|voie>voix] contre', examples: ['Élu par 12 [voies>voix] contre 3.'] },
  { find: 'à haute|mi-voix|vive [voie>voix]', examples: ['Il lit à haute [voie>voix].'] },
  {
    find: 'faire|fait|faisait|font le [pont|poing>point] sur',
    examples: ['Il fait le [pont>point] sur la crise.'],
  },
  { find: 'mise|mis|mettre|met|mettent au [poing>point]', examples: ['Il met au [poing>point] un vaccin.'] },
  { find: 'coup|coups de [point>poing]', examples: ['Un coup de [point>poing].'] },
  { find: '[poing>point] de vue|départ|vente|chute', examples: ['Le [poing>point] de vue est beau.'] },
  { find: "[qu' en>quand] même", examples: ['Il est [qu’en>quand] même venu.'] },
  {
    find: "!on|je|j'|tu|il|elle|nous|vous|ils|elles|qui|ne|n' [s' en>sans] doute|cesse|succès|précédent|compter|conteste",
    examples: ['Il a [s’en>sans] doute gagné.'],
  },
  {
    find: "il|elle|ils|elles|qui|ne|n'|on|pas|peut|doit|va [sans>s'en] est|sont|sort|sortent|prend|prennent|va|vont|sortir|prendre|aller|souvient",
    examples: ['Il [sans>s’en] sort bien.'],
    counterExamples: ['Il va sans dire que tout va.'],
  },
  {
    find: "[d' en>dans] le|la|les|l'|un|une|ce|cette|ces N.s|N.p",
    examples: ['Il vit [d’en>dans] la rue.'],
    counterExamples: ['Il vient d’en bas, il rêve d’en faire la une.'],
  },
  { find: "chiffre|chiffres d' [affaire>affaires]", examples: ['Son chiffre d’[affaire>affaires] grimpe.'] },
  {
    find: "homme|hommes|femme|femmes|avocat|rendez-vous|quartier|voyage|classe|droit|centre d' [affaire>affaires] $|est|a|ont|sont|et|qui|de|du",
    examples: ['Un homme d’[affaire>affaires] est venu.'],
  },
  { find: 'tant [pi|pie>pis]', examples: ['Tant [pi>pis] pour eux.'] },
  {
    find: "[faim>fin] de|à|du|des|d' non-recevoir|semaine|saison|mois|année|journée|match|vie",
    examples: ['C’est la [faim>fin] de saison.'],
    counterExamples: ['Une faim de loup.'],
  },
  {
    find: 'met|mettre|mis|mettent|mettait|prend|prendra|pris [faim>fin] à|$',
    examples: ['Il met [faim>fin] à la fête.'],
  },
  {
    find: "tenir|tient|tenu|tenant|tiennent|rendre|rendu|rend|rendent [conte|comte>compte] de|du|des|d'|que|qu'",
    examples: ['Il tient [conte>compte] de l’âge.'],
  },
  { find: 'en fin de [conte>compte]', examples: ['En fin de [conte>compte], il part.'] },
  { find: 'prise|prises en [conte>compte]', examples: ['La prise en [conte>compte] du coût.'] },
  {
    find: '[cession>session] parlementaire|extraordinaire|ordinaire|plénière|budgétaire',
    examples: ['Une [cession>session] plénière s’ouvre.'],
  },
  {
    find: "[session>cession] du|de|d' club|parts|actifs|terrain|entreprise|filiale|brevets",
    examples: ['La [session>cession] du club est actée.'],
  },
  {
    find: 'un|le|ce|leur|du|au [différent>différend] entre|avec|frontalier|territorial|commercial|oppose|opposait|opposant|qui|familial|financier|juridique|$',
    examples: ['Un [différent>différend] entre voisins a mal tourné.'],
    counterExamples: ['C’est un différent point de vue. Le résultat est tout à fait différent.'],
    confidence: 0.88,
  },
  {
    find: 'les|des|leurs|ces|aux [différents>différends] entre|avec|frontaliers|qui|$',
    examples: ['Les [différents>différends] entre voisins durent.'],
    confidence: 0.88,
  },
  {
    find: '[allocation>allocution] télévisée|présidentielle|radiodiffusée|solennelle',
    examples: ['Une [allocation>allocution] télévisée est prévue.'],
  },
  {
    find: 'fait|faire|font|firent|faisant [éruption>irruption]',
    examples: ['Il a fait [éruption>irruption] dans la salle.'],
  },
  {
    find: '[irruption>éruption] volcanique|solaire|cutanée',
    examples: ['L’[irruption>éruption] volcanique a surpris.'],
    counterExamples: ['L’irruption de la police a surpris.'],
  },
  {
    find: 'la [conjecture>conjoncture] économique|actuelle|mondiale|internationale',
    examples: ['La [conjecture>conjoncture] économique pèse.'],
  },
  {
    find: 'entré|entrés|entrée|pénétré|introduit|introduits|vol|vols|entrer|cambriolage par|avec [infraction>effraction]',
    examples: ['Il est entré par [infraction>effraction].'],
  },
  { find: 'par [acquis>acquit] de conscience', examples: ['Il appelle par [acquis>acquit] de conscience.'] },
  {
    find: '[maître|mètre>mettre] fin|en à|place|œuvre',
    examples: ['Il veut [maître>mettre] fin à la grève.'],
  },
  {
    find: "[une|l' air|ère>$1 aire] d'|de autoroute|jeux|jeu|repos|accueil|covoiturage|stationnement|lavage",
    examples: ['[Une air>Une aire] de jeux a brûlé.'],
    confidence: 0.93,
  },
  {
    find: 'une|la|cette [ballade>balade] à|dominicale|pédestre|guidée|familiale',
    examples: ['Une [ballade>balade] à vélo.'],
  },
  {
    find: '!papier|planche|table|carton|feuille|encre à [dessin>dessein]',
    examples: ['Il l’a fait à [dessin>dessein].'],
    counterExamples: ['Du papier à dessin.'],
  },
  { find: '[dessein>dessin] animé|animés', examples: ['Un [dessein>dessin] animé sort.'] },
  { find: "couler beaucoup d' [ancre>encre]", examples: ['Il fait couler beaucoup d’[ancre>encre].'] },
  {
    find: "jeter|jette|jeté|jettent|lever|levé|lève l' [encre>ancre]",
    examples: ['Le navire a jeté l’[encre>ancre].'],
  },
  {
    find: "une|l'|d' [amande>amende] de|d' ##|figures|@number|euros|plusieurs",
    examples: ['Une [amande>amende] de 300 euros.'],
  },
  { find: '[amande>amende] forfaitaire|record|salée', examples: ['Une [amande>amende] forfaitaire.'] },
  { find: 'mis|mise|mettre|mises au [banc>ban] de', examples: ['Il est mis au [banc>ban] de la société.'] },
  { find: '[ban>banc] des accusés|touche', examples: ['Il est sur le [ban>banc] des accusés.'] },
  { find: 'en [cher|chère>chair] et en', examples: ['Il est là en [cher>chair] et en os.'] },
  {
    find: "le|du|au|un|ce [champs>champ] de|d'|est|du",
    examples: ['Le [champs>champ] de bataille est vide.'],
  },
  { find: 'le|un|du|ce [statue>statut]', examples: ['Le [statue>statut] des élus change.'] },
  {
    find: "[la|une|cette statut>$1 statue] de|du|d'|en|équestre|a",
    examples: ['[La statut>La statue] du roi est tombée.'],
    confidence: 0.93,
  },
  { find: '[statut>statu] quo', examples: ['Il veut le [statut>statu] quo.'] },
  {
    find: 'la|une|cette lourde|rude? [tache>tâche] difficile|ardue|immense|délicate|colossale|ingrate|titanesque|principale|quotidienne',
    examples: ['Une [tache>tâche] ardue les attend.'],
  },
  {
    find: 'lourde|rude|difficile|délicate|pour [tache>tâche]',
    examples: ['Une lourde [tache>tâche] les attend.'],
  },
  {
    find: 'des|les|aux|ses [taches>tâches] ménagères|quotidiennes|administratives|domestiques',
    examples: ['Les [taches>tâches] ménagères lassent.'],
  },
  {
    find: "une|la|des|les [tâche>tache] d'|de encre|sang|huile|vin|naissance",
    examples: ['Une [tâche>tache] d’encre.'],
  },
  {
    find: 'rompre|rompu|rompent|rupture du|le [jeune>jeûne]',
    examples: ['Ils attendent la rupture du [jeune>jeûne].'],
  },
  { find: 'après|après [mure|mur|mûr>mûre] réflexion', examples: ['Après [mure>mûre] réflexion, il part.'] },
  { find: "!l'|d'|en|cet|son|notre|leur [or>hors] du commun", examples: ['Un talent [or>hors] du commun.'] },
  {
    find: "ne|n' V [guerre>guère] $|de|d'|plus|que|le|la|les|à|en|envie|pour|Q",
    examples: ['Il n’aime [guerre>guère] le froid.'],
    counterExamples: ['Il n’est plus en guerre, ne fait pas la guerre.'],
  },
  {
    find: "vit|habite|situé|située|trouve|passe|passé|travaille|installé|installée [prêt|prés>près] de|du|des|d'",
    examples: ['Il se trouve [prêt>près] de l’église.'],
  },
  {
    find: 'le|un|du|au|ce|son [partie>parti] $|de|socialiste|communiste|politique|pris|présidentiel|au|est|a|démocrate|travailliste|conservateur',
    examples: ['Le [partie>parti] est divisé.'],
  },
  {
    find: "tirer|tire|tiré|tirent [partie>parti] de|du|des|d'",
    examples: ['Il tire [partie>parti] de la crise.'],
  },
  {
    find: 'pris|prend|prendre|prise|prises|prenant à [parti>partie]',
    examples: ['Il a été pris à [parti>partie] par la foule.'],
  },
  { find: '[façon|manière donc>$1 dont]', examples: ['La [façon donc>façon dont] il joue.'] },
  { find: 'tout à [fais|faites|faite>fait]', examples: ['C’est tout à [fais>fait] vrai.'] },
  {
    find: '!les|ces|ses|des|leurs|aux|et [quelques>quelque] ## A.p? N.p',
    examples: ['Il y avait [quelques>quelque] 200 personnes.'],
    counterExamples: ['Les quelques 4x4 du parc.'],
  },
  {
    find: '[ceux qui concerne|précède|explique|signifie>ce qui $3]',
    examples: ['En [ceux qui concerne>ce qui concerne] le prix, il ment.'],
    confidence: 0.93,
  },
  {
    find: '[ce>ceux] qui ont|veulent|peuvent|vont|sont|avaient|étaient|veulent|viennent|pensent|croient|font',
    examples: ['[Ce>Ceux] qui ont voté sont là.'],
  },
  {
    find: "de|dans|à|sur|pour|par|avec|contre|vers|chez [l' a>la] N.s|A.s",
    examples: ['Il vit dans [l’a>la] ville.'],
  },
  {
    find: "@he|ils|elles|qui|parents|amis|copains [mon>m'ont] @adverb|R&~ment? =Q|dit|fait|vu|pris|mis",
    examples: ['Mes parents [mon>m’ont] aidé.'],
  },
  { find: "c' [été>était] !^", examples: ['C’[été>était] un beau jour.'] },
]

/** Small words, told by their neighbours. */
const small: readonly TypoPattern[] = [
  {
    find: "là [ou>où] il|elle|on|ils|elles|tout|nous|je|j'",
    examples: ['C’est là [ou>où] tout a commencé.'],
    counterExamples: ['Ici ou là, il pleut.'],
  },
  {
    find: 'N|A|Q [où>ou] en|par|avec|sans|chez|au|aux @small|@number? N $',
    examples: ['Il paie en ligne [où>ou] par chèque.'],
    counterExamples: ['Le pays où, en hiver, il neige. La ville où à midi, tout dort.'],
  },
  {
    find: 'A|Q [où>ou] A|Q $',
    examples: ['Il se mange tiède [où>ou] glacé.'],
    counterExamples: ['Le lieu où, seul, il vit.'],
  },
  { find: '@number|## [où>ou] @number|## N', examples: ['Il a vu deux [où>ou] trois lynx.'] },
  { find: '@number [où>ou] @number', examples: ['Il a vu deux [où>ou] trois lynx.'] },
  {
    find: 'sait|savent|savons|savez|savait|savaient|sais|ignore|ignorent|demande|demandent pas|plus|toujours? [ou>où] il|elle|on|ils|elles se|est|était|sont|va|vont|vit|vivent|habite|dort|ira|peut',
    examples: ['Nul ne sait pas [ou>où] il se cache.'],
    confidence: 0.88,
  },
  {
    find: 'sait|savent|savons|savez|savait|savaient|sais|ignore|ignorent|demande|demandent pas|plus|toujours? [ou>où] se|est|était|sont|va|vont|en|trouver|aller',
    examples: ['Nous ne savons pas [ou>où] aller.'],
  },
  {
    find: '!tout|tous|sur|pour|de|à|et|ou|que|par|^ [ce>se] =V&V.3&!@être&!@modal&!semble&!disent&!dit&!fait&!faut&!peuvent&!doivent',
    examples: ['La course [ce>se] déroulera à Dole.'],
    counterExamples: ['C’est ce pourquoi il vit. Et ce doit être vrai.'],
    confidence: 0.88,
  },
  {
    find: 'N.p [ce>se] sont|étaient|seront @adverb|R&~ment? Q.p&!N $|@goesOn',
    examples: ['Les rivaux [ce>se] sont affrontés à Dole.'],
  },
  {
    find: "^ [ses>ces] dernières|derniers|prochains|prochaines années|mois|jours|semaines|heures|temps , le|la|l'|un|une|des",
    examples: ['[Ses>Ces] dernières années, la ville grandit.'],
    confidence: 0.86,
  },
  {
    find: 'il|elle|ils|elles|qui vit|vivait|vivent|habite|part|partent|parti|partie|voyage chez|avec [ces>ses] deux|trois|quatre? parents|enfants|grands-parents|frères|sœurs|filles|fils|proches|cousins',
    examples: ['Elle vit avec [ces>ses] trois enfants.'],
    confidence: 0.88,
  },
  {
    find: 'a|avait|ont|aura retrouvé|rejoint|perdu|quitté|revu|remercié|prévenu [ces>ses] parents|grands-parents|proches|frères|sœurs|coéquipiers|collègues',
    examples: ['Il a retrouvé [ces>ses] parents.'],
    confidence: 0.86,
  },
  {
    find: "@number|un|une de|d' [ces>ses] @number derniers|dernières|premiers|premières",
    examples: ['Il a perdu trois de [ces>ses] cinq derniers matchs.'],
  },
  {
    find: "[qu' elle>quelle] sera|serait|était|est la|sa durée|cause|raison|part|place|suite|responsabilité|nature|origine|taille|proportion|date|position|réaction|valeur",
    examples: ['On ignore [qu’elle>quelle] sera la suite.'],
  },
  { find: "[qu' elle>quelle] que soit|fût", examples: ['[Qu’elle>Quelle] que soit la suite, il part.'] },
  {
    find: "[qu' elles>quelles] que soient",
    examples: ['[Qu’elles>Quelles] que soient les suites, il part.'],
  },
  { find: "[qu' elle>quelle] honte|surprise|joie|chance|horreur", examples: ['[Qu’elle>Quelle] surprise !'] },
  {
    find: '[quelque>quelles que] soient les|ces|ses|leurs Nfp&!Nmp',
    examples: ['[Quelque>Quelles que] soient les suites, il part.'],
  },
  {
    find: '[quelque>quels que] soient les|ces|ses|leurs Nmp&!Nfp',
    examples: ['[Quelque>Quels que] soient les torts, il part.'],
  },
  {
    find: "crois|pense|croit|croient|pensent|parce|alors|sûr|certain|depuis|disent [quelle>qu'elle] a|est|avait|était|va|sera|aura|ne|n'|se|s'|peut|doit",
    examples: ['Je crois [quelle>qu’elle] a raison.'],
    confidence: 0.95,
    counterExamples: ['Il veut savoir quelle est la cause.'],
  },
  { find: 'à|de|comme|pour|avec|tout|que [sa>ça] $', examples: ['Il ne pensait pas à [sa>ça], dit-il.'] },
  {
    find: "^|comme|que|si [ont>on] le|la|l'|les|y|en|vous|nous =V&V.3s",
    examples: ['Comme [ont>on] le voit, rien ne va.'],
  },
  {
    find: 'pas|plus resté|restée|restés|restées|arrêté|arrêtée|arrêtés [la>là] $',
    examples: ['Ils n’en sont pas restés [la>là].'],
  },
  {
    find: '[quand>quant] aux|au',
    examples: ['[Quand>Quant] aux élèves, ils rient.'],
    counterExamples: ['Quand, aux beaux jours, il part.'],
  },
  {
    find: 'ont|avaient|auront|sont|étaient|seront [tout>tous] été',
    examples: ['Ils ont [tout>tous] été relogés.'],
  },
  { find: '[tout>tous] les cas|mois|pays|temps', examples: ['Dans [tout>tous] les cas, il part.'] },
  { find: '[eux-même>eux-mêmes]', examples: ['Ils l’ont fait [eux-même>eux-mêmes].'] },
  { find: '[elles-même>elles-mêmes]', examples: ['Elles l’ont fait [elles-même>elles-mêmes].'] },
  { find: '[lui-mêmes>lui-même]', examples: ['Il l’a fait [lui-mêmes>lui-même].'] },
  { find: '[elle-mêmes>elle-même]', examples: ['Elle l’a fait [elle-mêmes>elle-même].'] },
  {
    find: "les|aux|des|ces [même>mêmes] N.p&!N.s|qui|que|qu'",
    examples: ['Ce sont les [même>mêmes] qui paient.'],
    counterExamples: ['Ces gens, ils ne les ont même pas vus.'],
  },
  {
    find: "[plus tôt>plutôt] que|qu' de|d'? Y",
    examples: ['Il préfère courir [plus tôt>plutôt] que marcher.'],
  },
  {
    find: "préfère|préfèrent|préférer Y|N [plus tôt>plutôt] que|qu'",
    examples: ['Il préfère marcher [plus tôt>plutôt] que le car.'],
  },
  {
    find: "il|elle|on|faut|faudra|doit|peut|pour|comment|ils|elles [si>s'y] prend|prendre|attend|attendre|attendait|connaît|retrouve|retrouver|rend|rendre|rendra|trouve|trouvait|intéresse|opposer|opposent|opposait|installer|plaît|plaisait|risquer",
    examples: ['Il [si>s’y] connaît en vin.', 'Pour [si>s’y] rendre, il faut un car.'],
  },
  {
    find: "^ [s' y>si] le|la|l'|les|un|une|je|nous|vous|on|ils|elle|elles",
    examples: ['[S’y>Si] la pluie cesse, il sortira.'],
  },
  {
    find: "il|on|elle|ils [ni>n'y] a|avait|aura|aurait|est|ont|va|eut",
    examples: ['Il [ni>n’y] a plus de pain.'],
  },
  { find: "[ni>n'y] est|sont|était|suis pour rien", examples: ['Le club [ni>n’y] est pour rien.'] },
  {
    find: "il|elle|on|qui|cela|ça|~tion|projet|gouvernement|club|maire|ministre|train|public|texte [peu>peut] encore|désormais|aussi|toutefois|donc|également|ainsi Y|être|avoir|se|s'",
    examples: ['Le projet [peu>peut] encore échouer.'],
  },
  {
    find: 'ils|nous|elles|Nmp sont|sommes|étaient|seront pas|tous|toujours? [près>prêts] à',
    examples: ['Ils sont [près>prêts] à tout.'],
  },
  {
    find: 'il|je|qui|Nms&!Nfs est|suis|était|sera pas|toujours? [près>prêt] à',
    examples: ['Il est [près>prêt] à tout.'],
  },
]

export const collocations: readonly TypoPattern[] = [...nouns, ...small]
