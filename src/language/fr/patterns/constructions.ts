import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** No small word that some list has as a noun or an adjective. */
const full = '!R&!P&!W&!D&!M&!C&!O&!I&!Name'
const noun = '!@time&!@collective&!@gathering&!Name&!W&!P&!R&!D'
/** Participles and adjectives that stand without agreeing. */
const stiff =
  '!vu&!passé&!excepté&!compris&!joint&!attendu&!supposé&!donné&!fait&!dit&!parti&!mis&!rendu&!bas&!haut&!net&!court&!seul'
const determined = "le|la|l'|un|une|ce|cet|cette|son|sa|leur|notre|votre|chaque|aucun|aucune"
const object = "le|la|les|l'|un|une|des|leur|leurs|son|sa|ses|ce|cette|ces|cet|deux|trois|plusieurs"

/** A participle or an adjective in apposition: "la grange, détruite par le feu, …". */
const appositions: readonly TypoPattern[] = [
  {
    find: `^ le|un|ce|cet|son|l' @prenominal? Nms&!Nfs&${noun} A.s? , [Q.p&!Q.s&!N&!V&${full}|Qf&!Qm&!N&!V&${full}|connus|reconnus|aperçus>*ms] par|en|à|dans|sur|depuis|de|du|des|pour|au|aux|d'|entre|lors|hier`,
    examples: ['L’homme, [connus>connu] de la police, a fui.'],
    counterExamples: ['Le matin, fatigués de tout, ils dorment.'],
    confidence: 0.85,
  },
  {
    find: `un|le|ce|du|au|cet|son Nms&!Nfs&${noun} [Afs&!Ams&!N&~ale&${full}|Afs&!Ams&!N&~elle&${full}|Afs&!Ams&!N&~ienne&${full}>*ms] $|@behind|du|des|est|sera|a|qui`,
    examples: ['Le maire a pris un arrêté [municipale>municipal].'],
    counterExamples: ['Le maire de la ville, un fait nouveau.'],
    confidence: 0.87,
  },
  {
    find: `^ les|ces|ses|nos|leurs|plusieurs|quelques|deux|trois|quatre @number? @prenominal? Nmp&!Nfp&!N.s&${noun} A.p? , R&~ment|très|encore? [Qms&!Qmp&!V&${full}|Ams&!Amp&!N&!V&${full}>*mp] , ne|n'|se|s'? V.3p&!V.3s`,
    examples: ['Les deux conducteurs, légèrement [blessé>blessés], ont été soignés.'],
    counterExamples: ['Les deux conducteurs, un blessé, ont été soignés.'],
  },
  {
    find: `^ les|ces|ses|nos|leurs|plusieurs|quelques|deux|trois|quatre @number? @prenominal? Nfp&!Nmp&!N.s&${noun} A.p? , R&~ment|très|encore? [Qm&!Qf&!V&${full}|Qfs&!Qfp&!V&${full}>*fp] , ne|n'|se|s'? V.3p&!V.3s`,
    examples: ['Les deux passagères, légèrement [blessé>blessées], ont été soignées.'],
  },
  {
    find: `^ la|une|cette|sa|l' @prenominal? Nfs&${noun}&!nuit A.s? , [Qms&!Qf&!V&${full}&${stiff}&!député&!délégué&!envoyé&!chargé&!attaché&!associé&!employé&!retraité&!diplômé|construit|détruit|conduit|écrit>*fs] par|en|à|dans|sur|depuis|de|du|pour|au|aux|il|d'|entre|lors|voici|hier`,
    examples: [
      'La grange, [détruit>détruite] par le feu, sera rasée.',
      'Cette entreprise familiale, [fondé>fondée] en 1954, emploie dix salariés.',
    ],
    counterExamples: [
      'La veille, arrivé à Lyon, il avait dormi.',
      'La nuit, fatigué de tout, il dort. La maire, élue en mai, et la tour, vu de loin.',
    ],
    confidence: 0.87,
  },
  {
    find: `^ les|ces|ses|nos|leurs|plusieurs|quelques|@number @prenominal? Nfp&!Nmp&!N.s&${noun} A.p? , [Qm&!Qf&!N&!V&${full}&${stiff}|Qfs&!Qfp&!N&!V|bâti|fondé|construit|détruit|conduit|écrit|interrompu>*fp] par|en|à|dans|sur|depuis|de|du|pour|au|aux|d'|entre|lors|hier|@weekday`,
    examples: ['Les recherches, [interrompu>interrompues] dimanche, ont repris.'],
    counterExamples: ['Les mains jointes, agenouillé à terre, il prie.'],
    confidence: 0.85,
  },
  {
    find: `^ les|ces|nos|leurs|plusieurs|quelques|@number @prenominal? Nmp&!Nfp&!N.s&${noun}&!@bearing A.p? , [Qms&!Qmp&!N&!V&${full}&${stiff}|Qf&!Qm&!N&!V>*mp] par|en|à|dans|sur|depuis|pour|au|aux|entre|lors|hier|@weekday`,
    examples: ['Les travaux, [interrompu>interrompus] dimanche, ont repris.'],
    counterExamples: ['Les bras croisés, adossé à un mur, il attend.'],
    confidence: 0.85,
  },
  {
    find: `V&!N|Q&!N|@time|R&~ment|aussi|également|ainsi|notamment des|les|ces|ses|plusieurs|quelques|deux|trois|quatre Nmp&!N.s&${noun} [Qms&!Qmp&!N&!A&!V&${full}&${stiff}>*mp] du|de|d'|des|par|à|au|aux|en|dans|pour`,
    examples: ['Il accueillera des artistes [venu>venus] de loin.'],
    counterExamples: ['Le chef des pompiers venu de Lyon, le patron de ses voisins parti en mer.'],
    confidence: 0.85,
  },
  {
    find: `V&!N|Q&!N|@time|R&~ment|aussi|également|ainsi|notamment des|les|ces|ses|plusieurs|quelques|deux|trois|quatre Nfp&!Nm&!N.s&${noun} [Qm&!Qf&!N&!A&!V&${full}&${stiff}>*fp] du|de|d'|des|par|à|au|aux|en|dans|pour`,
    examples: ['Elle a lu des lettres [venu>venues] de loin.'],
    confidence: 0.85,
  },
  {
    find: `la|une|cette|sa|l'|chaque Nfs&!Nms&${noun}|semaine|année|saison|fois [prochain|dernier|Ams&!Afs&!V&!Q&~al&${full}|Ams&!Afs&!V&!Q&~el&!tel&${full}>*fs] $|@behind|du|des|est|sera|a|était|qui|où`,
    examples: [
      'Le texte sera lu la semaine [prochain>prochaine].',
      'Il lit la presse [régional>régionale] du matin.',
    ],
    counterExamples: ['La semaine, le dernier homme ; la fin du monde rural.'],
    confidence: 0.87,
  },
]

/** A noun or an adjective that "les" or "des" before it makes plural beyond doubt. */
const partitives: readonly TypoPattern[] = [
  {
    find: `deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|quelques [N.s&!N.p&!V&!G&!Name&!R&!P&!D&!M&!W&!cent&!mille&!million&!milliard&!premier&!dernier>*plural] ont|sont|étaient|seront|avaient|auront|ont|en|dans|ayant`,
    examples: ['Deux [policier>policiers] ont été blessés.'],
    counterExamples: ['Ils sont venus à deux, en deux temps, deux contre un.'],
    confidence: 0.88,
  },
  {
    find: `^|par|pour|avec|sans|dans|sur|et|chez|contre les|ces|nos [N.s&!N.p&!V&!Name&!A.p&!R&!P&!D&!M&!W>*plural] A.p&!A.s&!N&!V`,
    examples: ['Les [exploitant>exploitants] agricoles sont inquiets.'],
    confidence: 0.87,
  },
  {
    find: '[au>aux] Nmi A.p&!A.s&!V',
    examples: ['Le pont est fermé [au>aux] poids lourds.'],
    counterExamples: ['Au temps passé, au pays des lions.'],
    confidence: 0.88,
  },
  {
    find: '[aucuns>aucun] Nms&!N.p',
    examples: ['Il n’y a [aucuns>aucun] doute.'],
    counterExamples: ['Sans aucuns frais.'],
  },
  { find: '[aucunes>aucune] Nfs&!N.p', examples: ['Il n’a [aucunes>aucune] chance.'] },
  {
    find: `toute|chaque [N.p&!N.s&!A.p&${full}>*singular]`,
    examples: ['Il agit en toute [connaissances>connaissance] de cause.'],
    counterExamples: ['De toute façon, chaque fois et chaque pays.'],
  },
  {
    find: `!et|ou son|cet [=N&N.p&!N.s&!A.s&${full}>*singular]`,
    examples: ['Le maire a donné son [accords>accord].'],
    counterExamples: ['Il a son avis, son choix et son temps.'],
  },
  {
    find: `un|le|ce|cet|son|une|la|cette|sa [A.p&!A.s&!N&!V&!Q&${full}>*singular] N.s&${full}`,
    examples: ['C’est un [véritables>véritable] succès.'],
  },
  {
    find: `un|une|aucun|aucune|chacun|chacune|certains|certaines|plupart|majorité|moitié|ensemble|nombre des [N.s&!N.p&!Name&!plus&!moins&!mieux&!tout&!P&!R&!D&!M&!Y>*plural]`,
    examples: ['Un des [suspect>suspects] est libre.', 'La plupart des [voisin>voisins] dorment.'],
    counterExamples: ['Un des plus grands, l’ensemble des deux.'],
  },
  {
    find: `des|les|ses|ces|nos plus|moins [A.s&!A.p&!V&!R&!P&!M&!W|belle|jeune|grande|grand|riche|pauvre|faible|fragile>*plural] N.p&!N.s`,
    examples: ['C’est l’une des plus [belle>belles] plages.'],
    counterExamples: ['Les moins de vingt ans, les plus de trente mètres.'],
  },
  {
    find: `dans|sous|sur|entre|parmi|chez|vers|contre|devant|derrière|malgré les|ces|ses|mes|nos|vos|leurs [N.s&!N.p&!Name&!A.p&!Q.p&!P&!R&!D&!M&!W&!C&!I&!un&!one&!~-up&!~-in&!~-out&!~-off|main>*plural]`,
    examples: [
      'Le dossier est entre les [main>mains] de la justice.',
      'Il vit dans les [rue>rues] du centre.',
    ],
    counterExamples: ['Il compte sur les autres, vit dans les Vosges et vote contre.'],
    confidence: 0.88,
  },
  {
    find: '@number|##|quelques|plusieurs [moi>mois]',
    examples: ['Il attend depuis trois [moi>mois].'],
  },
  { find: '@weekday|hier|demain [matins|soirs>*singular]', examples: ['Il est mort lundi [matins>matin].'] },
  {
    find: 'tous les [lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche>*plural] $|matin|matins|soir|soirs|de|à|et',
    examples: ['Il court tous les [lundi>lundis] matin.'],
  },
  {
    find: 'la|une|cette|sa [tout>toute] dernière|première|nouvelle|petite|jeune|récente|fraîche|belle|pleine|simple',
    examples: ['C’est la [tout>toute] dernière page.'],
  },
]

/** A predicate whose verb tells its number or whose subject tells its gender. */
const predicates: readonly TypoPattern[] = [
  {
    find: "dizaine|vingtaine|trentaine|quinzaine|centaine|douzaine|cinquantaine|quarantaine|centaines|dizaines de|d' Nfp&!Nmp @been3p été @adverb|R&~ment? [Q.s&!Q.p&!R&!W|Qm&!Qf&!R&!W>*fp]",
    examples: ['Une quinzaine de maisons ont été [évacué>évacuées].'],
    counterExamples: ['Une dizaine d’élèves ont été blessés.'],
    confidence: 0.92,
  },
  {
    find: 'elles @been3p été @adverb|R&~ment? [Q.s&!Q.p&!R&!W|Qm&!Qf&!R&!W>*fp]',
    examples: ['Elles ont été [félicité>félicitées].'],
    confidence: 0.92,
  },
  {
    find: "il n'? a|avait|aura|aurait|ait été @adverb|R&~ment? [Q.p&!Q.s>*ms]",
    examples: ['Il avait été [aperçus>aperçu] lundi.'],
  },
  {
    find: `il s' est|était dit|montré|déclaré|senti @adverb|très? [Qf&!Qm&!N&${full}|Afs&!Am&!N&${full}>*ms] $|@behind`,
    examples: ['Il s’est dit [déçue>déçu] par le vote.'],
  },
  {
    find: "personne|rien|cela n' est|était|sera|serait|a|avait|aura été? encore|pas|jamais|plus? [Qf&!Qm>*ms] $|@behind|@weekday",
    examples: ['Personne n’a été [blessée>blessé] hier.', 'Rien n’est encore [décidée>décidé].'],
    counterExamples: ['La personne est blessée.'],
  },
  {
    find: `^ le|la|l'|un|une|ce|cet|cette|son|sa @prenominal? N.s&!N.p&${noun} A.s? est|était|sera|serait|reste|semble @adverb|très|trop|plus|moins|assez? [A.p&!A.s&${full}>*singular] $|@behind`,
    examples: ['Le bilan est [lourds>lourd] pour eux.'],
    counterExamples: ['La France est tout sauf unie.'],
  },
  {
    find: `les|des|ces|ses|nos|leurs|plusieurs|@number Nmp&!N.s A.p? sont|étaient|seront|restent|semblent @adverb|très|trop|plus|assez? [content|différent|excellent|violent|équivalent>*plural] $|@behind`,
    examples: ['Les élèves étaient [content>contents] de leur sortie.'],
  },
  {
    find: `est|était|sera|serait|fut|devient|devenu|devenue|restait|semble|semblait|paraît @adverb|R&~ment|très|trop|assez|plutôt? [A.p&!A.s&!N&!V&!Q&${full}>*singular] $|@behind`,
    examples: [
      'La vie est devenue [intenables>intenable] pour eux.',
      'Ce débat sera [utiles>utile] pour nous.',
    ],
    counterExamples: ['Le rapport d’est en ouest ; ils viennent de l’Est nombreux.'],
    confidence: 0.87,
  },
  {
    find: `^^ le|un|ce|son @prenominal? Nms&!Nfs&${noun} A.s? ne|n'? pourrait|peut|doit|devrait|va|devait|pouvait|pas|bien|donc|aussi? être @adverb|R&~ment? [Qf&!Qm&!N&${full}|Qmp&!Qms&!N&${full}>*ms] $|@behind`,
    examples: ['Le projet devrait être [finalisée>finalisé] en mai.'],
    counterExamples: ['Le projet, qui va être, étudiée de près, une chance.'],
    confidence: 0.87,
  },
  {
    find: `elle se dit|disait|dira|montre|montrait|déclare|déclarait @adverb|très|si? [Ams&!Af&!N&!V&${full}|Qms&!Qf&!N&!V&${full}|ravi|surpris>*fs] $|@behind|@weekday`,
    examples: ['Elle se dit [ravi>ravie] de ce choix.'],
    counterExamples: ['Elle se dit médecin, elle se dit que tout va.'],
  },
  {
    find: `elle s' est|était dite|montrée|déclarée|sentie @adverb|très|si? [Ams&!Af&!N&!V&${full}|Qms&!Qf&!N&${full}|surpris>*fs] $|@behind|@weekday`,
    examples: ['Elle s’est dite [surpris>surprise] par le vote.'],
  },
  {
    find: `ils|elles se disent|disaient|montrent|déclarent @adverb|très|si? [prêt|prête|A.s&!A.p&!N&!V&${full}|Q.s&!Q.p&!N&!V&${full}>*plural] $|@behind|@weekday`,
    examples: ['Ils se disent [prêt>prêts] à partir.'],
  },
  {
    find: `il|elle|on|N.s&!N.p&!Name s' est|était dit|dite|déclaré|déclarée|montré|montrée [prêts|prêtes|A.p&!A.s&!N&!V&${full}|Q.p&!Q.s&!N&!V&${full}>*singular] $|@behind`,
    examples: ['Le ministre s’est dit [prêts>prêt] à négocier.'],
  },
  {
    find: `^ @clear|des @number? @prenominal? Nfp&!Nmp&!N.s&${noun} A.p? n'? @been3p été @adverb|R&~ment? [Q.s&!Q.p&!R&!W|Qm&!Qf&!R&!W>*fp]`,
    examples: ['Les deux sœurs ont été [soigné>soignées] sur place.'],
    confidence: 0.92,
  },
]

export const constructionAgreement: readonly TypoPattern[] = [...appositions, ...partitives, ...predicates]

/** A verb of another person than its subject, and a participle that agrees with nothing. */
export const constructionVerbs: readonly TypoPattern[] = [
  {
    find: `^ @clear|des M? N.p&!N.s&${noun} A.p&!N [=V&V.3s&!V.3p&!Name>*theythird] !^`,
    examples: ['Les autorités locales [recommande>recommandent] la prudence.'],
    counterExamples: ['Les jeunes gens bien font face.'],
    confidence: 0.88,
  },
  {
    find: "il|elle|on|cela|ça|ce|chacun|personne|rien ne|n'|en|y|se|s'|le|la|les|lui|leur|nous|vous? en|y? [Vf2s&!N>*third]",
    examples: ['On en [parleras>parlera] longtemps.', 'Elle ne [viendras>viendra] pas.'],
  },
  {
    find: "de|du|d'|des la|l'|le|les? N.s|Name se|s'|ne|n'|en|y? [Vf2s&!N>*third]",
    examples: ['Le chef de l’État [recevras>recevra] les syndicats.'],
    counterExamples: ['Avec l’aide du maire tu feras mieux.'],
  },
  {
    find: 'N.s&!N.p&!tu|Name&!tu&!toi|il|elle|on|cela|ça [as>a] @adverb|R&~ment? =Q|fait|mis|pris|été|eu|dit',
    examples: ['La chaleur [as>a] fait trois morts.'],
    counterExamples: ['Tu as fait de ton mieux.'],
  },
  {
    find: "l'|d'|m'|t'|de|pour|sans|après|tu|j'|nous|vous avoir|as|ai|avons|avez|avais [Y&~er&!N&!@erNoun>*part] $",
    examples: ['Il nie l’avoir [frapper>frappé].', 'Tu as [gagner>gagné] ?'],
  },
  {
    find: `^|et|mais|car j'|tu|nous|vous ai|as|avons|avez|avais|avions @adverb|R&~ment? [Q.p&!Q.s&!A&${full}>*ms] ${object} N&!@time`,
    examples: ['J’ai [vus>vu] la mort en face.'],
    counterExamples: ['Les livres que nous avons lus le soir.'],
  },
  {
    find: `^ ils|elles ont|avaient|auront @adverb|R&~ment? [Q.p&!Q.s&!N&${full}>*ms] !^`,
    examples: ['Ils ont [finis>fini] deuxièmes.'],
    counterExamples: ['Ils ont pris froid.'],
    confidence: 0.87,
  },
  {
    find: `^ le|la|l'|un|une|ce|cette|son|sa @prenominal? N.s&!N.p&${noun} A.s? se|s'|ne|n' [V.1s&!V.3s&!Name>*third]`,
    examples: ['La foire se [tiens>tient] place d’Armes.'],
    confidence: 0.88,
  },
  {
    find: "l'|m'|t' ont|avaient|a|avait|ai|avons|avez|aura|auront|aurait|auraient @adverb|R&~ment? [Q.p&!Q.s&!N>*singular]",
    examples: ['Ses parents l’ont [retrouvés>retrouvé] dans le jardin.'],
    counterExamples: ['Ils les ont retrouvés.'],
  },
  {
    find: `de|d' [Qms&~é&!N&!A&!Y|Qfs&~ée&!N&!A>*inf] le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|ce|cette|ces N&!@time&!Name`,
    examples: ['La mairie envisage de [fermée>fermer] la piscine.'],
    counterExamples: ['Il n’y a rien de cassé la plupart du temps.'],
  },
  {
    find: `^ le|la|l'|un|une|ce|cet|cette|son|sa @prenominal? N.s&!N.p&${noun} A.s? , qui ne|n'|se|s'|y|en? [=V&V.3p&!V.3s>*third]`,
    examples: ['La directrice, qui [dirigent>dirige] l’école, part en mai.'],
    counterExamples: ['La plupart, qui viennent de loin, sont là.'],
    confidence: 0.88,
  },
  {
    find: `!de|d'|parmi|entre|sur|sous|dans|avec|derrière|devant|contre|vers|chez|par|pour|à|et|ni|outre les|ces|ses|nos N.p&!N.s&${noun} A.p? qui ne|n'|se|s'|y|en? [a|avait|aura|est|était|sera|va|fait|doit|peut|veut|=V&V.3s&!V.3p>*theythird] !^`,
    examples: ['Ce sont les riverains qui [a>ont] donné l’alerte.'],
    counterExamples: ['Le chef des pompiers qui a parlé, un de ces élus qui a tout vu.'],
    confidence: 0.88,
  },
  {
    find: `^ le|la|l'|un|une|son|sa @prenominal? N.s&!un&!autre&${noun} A.s? et le|la|l'|un|une|son|sa @prenominal? N.s&!autre&${noun} A.s? n'? [a|est|était|avait|aura|sera|va|doit|peut>*theythird] !^`,
    examples: ['Le gel et la grêle [a>ont] causé des dégâts.'],
    counterExamples: ['L’un et l’autre a ses torts.'],
    confidence: 0.87,
  },
  {
    find: `^ @clear|des M? N.p&!N.s&${noun} A.p? [V.3s&N&!Name&!V.3p&!A&!Q&!R&!est>*theythird] A.p&!N&!V|Q.p&!N&!V|dans|à|au|aux|en|depuis|encore|toujours`,
    examples: [
      'Les tarifs [reste>restent] inchangés.',
      'Les pistes cyclables [manque>manquent] dans ce quartier.',
    ],
    counterExamples: ['Les billets retour sont chers.'],
    confidence: 0.85,
  },
  {
    find: `que|qu'|si|quand|lorsque|puisque les|ces|ses|leurs|nos|deux|trois|plusieurs @prenominal? N.p&!N.s&${noun} A.p? ne|n'|se|s'? [V.3s&!V.3p&!A&!Q&!R&!P&!Name&!est>*theythird] $|à|au|aux|en|dans|par|pour|de|d'|des|un|une|le|la|les|l'|leur|pas|plus`,
    examples: ['Il faut que les choses [change>changent].'],
    counterExamples: ['Il dit que les tarifs enfant baissent, que les bus ce soir roulent.'],
    confidence: 0.87,
  },
  {
    find: `venu|venue|venus|venues|allé|allée|allés|allées|parti|partie|partis|parties|revenu|revenue|revenus|retourné|retournée|couru [Qms&~é&!N&!A&!Y>*inf] ${object} N&!@time`,
    examples: ['Il est venu [aidé>aider] ses voisins.'],
    counterExamples: ['Elle est venue épaulée par les siens, et il est parti fâché la veille.'],
    confidence: 0.87,
  },
  {
    find: `^ le|la|l'|un|une|son|sa @prenominal? N.s&!un&!autre&${noun} A.s? et le|la|l'|un|une|son|sa @prenominal? N.s&!autre&${noun} A.s? ne|n'|se|s'? [=V&V.3s&!V.3p&!Name>*theythird] !^`,
    examples: ['Le maire et son adjoint [souhaite>souhaitent] un compromis.'],
    counterExamples: [
      'L’un et l’autre souhaite un compromis. Le jour et la nuit vient. Le maire, et son adjoint le souhaite aussi.',
    ],
    confidence: 0.85,
  },
  {
    find: `V.3p&!N&!V.3s @small|du|de|d'|au|aux? A? N A? et|puis ne|n'|se|s'|y|en? [Vp3s&!Vp3p&!A&!Q&!R&!P&!Name>*theythird] des|un|une|les|que|qu'|leur`,
    examples: ['Les riverains se plaignent du bruit et [demande>demandent] des contrôles.'],
    counterExamples: ['Ils disent que le maire part et réclame des fonds.'],
    confidence: 0.85,
  },
  {
    find: `que|qu'|si|où|quand|lorsque|lorsqu'|dont|car|mais|puisque le|la|l'|un|une|ce|cet|cette|son|sa @prenominal? N.s&!N.p&${noun}&!suite A.s? ne|n'|se|s'? [=V&V.3p&!V.3s&!Name>*third]`,
    examples: ['Ils ignorent si la victime [connaissaient>connaissait] le tueur.'],
    counterExamples: ['Ils disent que la plupart partent, et que le soir viennent les loups.'],
    confidence: 0.87,
  },
  {
    find: `${determined} @prenominal? N.s&${noun} A.s? se|s'|ne|n'|en|y? [Vf2s&!N&!Vf3s>*third]`,
    examples: [
      'Le nouveau maire [prendras>prendra] ses fonctions lundi.',
      'La route [rouvriras>rouvrira] en mai.',
    ],
    counterExamples: ['Toi et ton frère, tu prendras le train.'],
  },
  {
    find: `!nous|autres|moi|toi|vous|et de|d'|du|des|les|ces|ses|leurs|la|le|l' N&!Name|A ne|n'|se|s'|y|en? [Vf1p&!N>*ront]`,
    examples: ['Les élèves de troisième [participerons>participeront] au concours.'],
    counterExamples: ['Nous autres, Mélanie et moi, partirons. Nous qui chantons chanterons.'],
    confidence: 0.87,
  },
  {
    find: `^|et|mais|car ils|elles|il|elle|on a|ont|avait|avaient|aura|auront @adverb|R&~ment? [Q.p&!Q.s&!N&!A&${full}>*ms] ${object} @prenominal? N&!@time&!@weekday`,
    examples: ['Ils ont [choisis>choisi] la lauréate.', 'Elles ont [signés>signé] un accord.'],
    counterExamples: ['Il lit les livres qu’ils ont choisis un jour.'],
    confidence: 0.88,
  },
  {
    find: `^ le|la|les|l'|un|une|des|ce|cette|ces|son|sa|ses @number? @prenominal? N&${noun} A? a|ont|avait|avaient|aura|auront @adverb|R&~ment? [Q.p&!Q.s&!N&!A&${full}>*ms] ${object} @prenominal? N&!@time&!@weekday`,
    examples: ['Les deux pays ont [signés>signé] un accord.', 'Le jury a [choisis>choisi] la lauréate.'],
    counterExamples: ['Les livres que le maire a choisis un jour.'],
    confidence: 0.88,
  },
  {
    find: `^ le|la|l'|un|une|ce|cette|son|sa N.s&!N.p&!W de|d'|des|du N&!W a|avait|aura @adverb|R&~ment? [Q.p&!Q.s&!A&${full}>*ms] $|en|de|d'|à|par|sur`,
    examples: ['Le nombre de visiteurs a [doublés>doublé] en un an.'],
    confidence: 0.87,
  },
  {
    find: '^ il|elle|on a|avait|aura [élus>élu] domicile',
    examples: ['Il a [élus>élu] domicile à Paris.'],
  },
  {
    find: `faut|faudra|faudrait|fallait|fallu @adverb? [Qms&!Qmp&!N&!A&!V&!Y&!être&${full}|abattu|rendu|attendu|vendu|battu>*inf] un|une|le|la|les|l'|des|du|deux|trois|plusieurs|à|dans|en|sur`,
    examples: ['Il a fallu [abattu>abattre] des arbres.'],
    counterExamples: ['Il faut un rendu, et il en a fallu.'],
  },
]

/** Sound-alikes that the phrase around them tells apart. */
export const constructionWords: readonly TypoPattern[] = [
  {
    find: "les|des|ces|ses|nos|leurs|plusieurs|quelques|@number N.p|~s|~x A.p? [on>ont] été|eu|mis|pris|pu|dû|=Q&!A|jusqu'|besoin|droit|peur|lieu|raison|tort",
    examples: ['Les secours [on>ont] mis deux heures à venir.'],
  },
  {
    find: "le|la|l'|un|une|ce|cette|son|sa @prenominal? N.s A.s? de|du|d'|des @small? N&!V|Name [à>a] @adverb|R&~ment? =Q&!Qf|été|eu",
    examples: ['Le prix du pain [à>a] augmenté.'],
    counterExamples: ['Le prix du pain à la coupe a augmenté.'],
    confidence: 0.88,
  },
  {
    find: "à|dans|sur|avec|par|vers|en|de [qu' elle>quelle] N",
    examples: ['Il ne sait à [qu’elle>quelle] porte frapper.'],
  },
  {
    find: "il|elle|on|ils|elles|qui ne|n'? V&!@avoir&!@être&!@modal [a>à] être|avoir|Y&!N",
    examples: ['Il demande [a>à] être reçu.'],
  },
  {
    find: '[fair>faire] un|une|le|la|les|appel|face|part|partie|des|du|de',
    examples: ['Il a fallu [fair>faire] appel à lui.'],
  },
  {
    find: '^ vous [aller>allez] Y|à|au|chez|en|me|nous|la|le|les',
    examples: ['Vous [aller>allez] devoir attendre.'],
  },
  { find: "s' [ait>est]", examples: ['Le public s’[ait>est] levé.'] },
  {
    find: '[leurs>leur] Y',
    examples: ['Il faut [leurs>leur] dire la vérité.'],
    counterExamples: ['Il a vu leurs dîners et leurs devoirs, selon leurs dires.'],
  },
  {
    find: "[qu' elle>quelle] =N&Nfs&!Nms",
    examples: ['Je ne sais pas [qu’elle>quelle] décision prendre.'],
    counterExamples: ['Il sait qu’elle demande, qu’elle place et qu’elle change.'],
  },
  {
    find: 'sont|étaient|semblent|seront|sommes|êtes pas|plus|tous|jamais|toujours? [près>prêts] à Y',
    examples: ['Ils ne sont pas [près>prêts] à céder.'],
  },
  {
    find: 'est|était|semble|sera|suis pas|plus|tout|jamais|toujours? [près>prêt] à Y',
    examples: ['Il n’est pas [près>prêt] à céder.'],
  },
  { find: "^ [jai>j'ai] !^", examples: ['[Jai>J’ai] tout perdu.'] },
  {
    find: '[à>a] lieu dans|à|au|aux|en|sur|le|la|ce|cette|chaque|tous|toutes|du|de|@weekday|demain|devant|entre|depuis|pour',
    examples: ['Le concert [à>a] lieu dans l’église.'],
    counterExamples: ['Il y a lieu de douter.'],
  },
  {
    find: 'pris|prend|prennent|prendre|prenait|prendra|prendront|prenant [par>part] à|au|aux',
    examples: ['Il a pris [par>part] à la course.'],
    counterExamples: ['Il est pris par la foule.'],
  },
  { find: 'il [faux>faut] !^', examples: ['Il [faux>faut] agir vite.'] },
  { find: 'du @weekday [ou>au] @weekday', examples: ['C’est ouvert du lundi [ou>au] vendredi.'] },
  { find: 'a|ai|as|ont|avons|avez|avait|avaient|avoir [u>eu]', examples: ['Il a [u>eu] très peur.'] },
  {
    find: '^ nous nous sommes|étions =Q [a>à] @article|@number|##|Name',
    examples: ['Nous nous sommes retrouvés [a>à] la gare.'],
  },
  {
    find: 'faire|fait|fais|font|faisait|faisaient|faisant|fera|feront|ferait|avoir|ai|ont|avait|avaient|ayant|eu|aura|auront|mettre|met|mettent|mis|mettait|mettant|mettra|donner|donne|donnent|donné|donnait|donnant|donnera|porter|porte|portent|porté|portait|portant|rendre|rend|rendent|rendu|rendait|prendre|prend|prennent|pris|prêter|prête|prêté|tenir|tient|laisser|laisse|laissé|couper|coupe|coupé appel|recours|fin|terme|lieu|atteinte|face|suite|obstacle|allusion|référence|hommage|droit|accès|naissance|confiance|goût|part|place|barrage|écho|défaut|honneur|grief|préjudice|attention|court|raison|tort [a>à] @article|@small|ces|ceux|celui|celle|plusieurs|@number|Name',
    examples: ['Il faudra avoir recours [a>à] la force.', 'Cela porte atteinte [a>à] leur dignité.'],
    counterExamples: ['Le droit a la vie dure ; la fin a un goût amer.'],
  },
  {
    find: 'première|premier|premiers|premières|dernier|dernière|derniers|dernières|seul|seule|seuls|seules|deuxième|troisième N|@number? [a>à] Y&!N',
    examples: ['Elle est la première femme [a>à] diriger le club.', 'Il est le seul [a>à] partir.'],
    counterExamples: ['Le dernier a dîné tard.'],
  },
  {
    find: 'difficile|difficiles|facile|faciles|impossible|impossibles|long|longue|prêt|prête|prêts|prêtes|lent|lente|simple|simples|dur|dure|agréable|utile|utiles|apte|aptes|décidé|décidée|décidés|disposé|disposée|disposés|enclin|encline|habitué|habituée|habitués|rien|beaucoup|quelque chose? [a>à] Y&!N',
    examples: ['C’est une décision difficile [a>à] prendre.', 'Il n’a rien [a>à] dire.'],
    counterExamples: ['Le plus simple a été fait.'],
  },
  {
    find: 'ignore|ignorent|ignorait|ignoraient|sait|savent|savait|savaient|demande|demandent|dire|savoir encore|pas|plus|toujours|bien|exactement|précisément? encore|bien|exactement? [ou>où] Vf3|Vc3|ira|iront|sera|seront',
    examples: ['Nul ne sait [ou>où] ira la statue.', 'On ignore encore [ou>où] sera bâtie la gare.'],
  },
  {
    find: "!toi|tu qui n'? [as>a] !^",
    examples: ['C’est lui qui [as>a] tout payé.'],
    counterExamples: ['C’est toi qui as payé.'],
  },
  {
    find: 'qui [on>ont] été|eu|pu|dû|su|=Q&!A',
    examples: ['Ce sont eux qui [on>ont] été privés d’eau.'],
    counterExamples: ['Dis-moi à qui on donne, et qui on aime.'],
  },
  {
    find: "un|le|du|au|des|ce|leur|premier [fond>fonds] d'|de|commun|souverain|européen|régional|national aide|investissement|soutien|garantie|pension|placement|placements|solidarité|commerce|dotation|roulement|secours|indemnisation|urgence|développement|européen|souverain",
    examples: ['Il gère un [fond>fonds] d’investissement.'],
    counterExamples: ['Le fond de la cuve est sale.'],
  },
  { find: 'la [plus part>plupart]', examples: ['La [plus part>plupart] des élèves dorment.'] },
  {
    find: 'fait|fais|font|faire|faisant|faisait|feront|fera [appelle>appel]',
    examples: ['Il a fait [appelle>appel] de la décision.'],
  },
  { find: '[rez-de-chaussé>rez-de-chaussée]', examples: ['Il vit au [rez-de-chaussé>rez-de-chaussée].'] },
  {
    find: "!un|le|ce|du|au|son|des|premier [pret>près] de la|l'|chez|@number|##|Name",
    examples: ['Il dort [pret>près] de la gare.'],
    confidence: 0.98,
  },
  {
    find: `^ ${determined} N.s&!W A.s? [c' est>s'est] renversé|renversée|produit|produite|effondré|effondrée|blessé|blessée|écrasé|écrasée|retourné|retournée|déroulé|déroulée|réuni|réunie|rendu|rendue|enfui|enfuie|échappé|échappée|retiré|retirée|imposé|imposée|qualifié|qualifiée|éteint|éteinte|tenu|tenue|engagé|engagée|installé|installée|réfugié|réfugiée|retrouvé|retrouvée|développé|développée|soldé|soldée|déclaré|déclarée|abstenu|évanoui|évanouie|opposé|opposée|exprimé|exprimée|aggravé|aggravée|améliorée|dégradé|dégradée`,
    examples: ['Le bus [c’est>s’est] renversé.'],
    counterExamples: ['Le foot c’est fini.'],
  },
]
