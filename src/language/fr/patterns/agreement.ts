import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Left alone after plurals: "les tarifs enfant", "des yeux marron". */
const invariable =
  '!possible&!compris&!marron&!orange&!crème&!record&!cent&!vingt&!mille&!demi&!bleu&!rouge&!vert&!blanc&!noir&!jaune&!gris&!rose&!sang&!or&!haut&!bas&!fort&!bon&!court&!net&!seul&!tel&!même&!tout&!plein&!droit&!juste'
const plain = '!R&!P&!D&!O&!M&!C&!I&!X&!W&!Y&!~-up&!~-in&!~-out&!~-off'

/** A noun that is not of the number of its determiner. */
const nouns: readonly TypoPattern[] = [
  {
    find: `!tous|toutes plusieurs|quelques|ces|ses|mes|nos|vos|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante [N.s&!N.p&!A.p&!A.s&!V&!Name&${plain}&!cent&!mille&!prime&!million&!milliard&!people>*plural]`,
    examples: [
      'Plusieurs [route>routes] sont coupées.',
      'Les deux [homme>hommes] ont fui en trois [jour>jours].',
    ],
    counterExamples: [
      'Ses deux fils, ces temps-ci, vingt mille lieues et deux cents ans.',
      'Ils ont tous trois été mordus, elles ont toutes deux vendu leur part.',
    ],
  },
  {
    find: `les|des|aux [=N&N.s&!N.p&!A.p&!Name&${plain}&!@weekday&!cent&!mille>*plural]`,
    examples: ['Les [témoin>témoins] ont parlé.', 'Il parle aux [enfant>enfants].'],
    counterExamples: ['Il les aide, des fois, et les porte.'],
  },
  {
    find: `^ les|des [V.3s&N.s&!N.p&!A&!Name&${plain}>*plural] du|des|ont|sont|de|d'|étaient|seront`,
    examples: ['Les [demande>demandes] du maire sont claires.', 'Les [élève>élèves] du lycée manifestent.'],
    counterExamples: ['Il les porte du matin au soir.'],
    confidence: 0.85,
  },
  {
    find: `plusieurs|quelques|ces|ses|mes|nos|vos [N.s&V&!N.p&!A.p&!A.s&!Name&${plain}>*plural]`,
    examples: ['Plusieurs [route>routes] sont coupées.'],
  },
  {
    find: `de nombreux|nombreuses [N.s&!N.p&!A.p&!Name&${plain}>*plural]`,
    examples: ['De nombreux [témoin>témoins] ont parlé.'],
  },
  {
    find: `à plusieurs|maintes [reprise>reprises]`,
    examples: ['Il l’a dit à plusieurs [reprise>reprises].'],
  },
  {
    find: `vingtaine|dizaine|trentaine|centaine|douzaine|quarantaine|cinquantaine|quinzaine|millier|milliers|centaines|dizaines|nombre|plupart de|des [personne|habitant|enfant|homme|élève|salarié|manifestant|véhicule|jour|pompier|élu|emploi>*plural]`,
    examples: ['Une vingtaine de [personne>personnes] sont venues.'],
  },
  {
    find: `dizaine|vingtaine|trentaine|douzaine|quarantaine|cinquantaine|quinzaine|centaine|dizaines|centaines de|d' [=N&N.s&!N.p&!Name&${plain}&!@time&!@collective>*plural] $|ont|sont|a|est|par|dans|en|à|pour|qui|sur|de|d'|avait|avaient|seront`,
    examples: ['Une dizaine de [maison>maisons] ont été inondées.'],
    counterExamples: ['Une centaine de mille, une dizaine de fois.'],
    confidence: 0.88,
  },
  {
    find: `les|des|aux|ces|plusieurs|quelques|@number [personne>personnes]`,
    examples: ['Elle vient en aide aux [personne>personnes] isolées.'],
  },
  {
    find: '[au>aux] Nmp&!N.s&!A.s&!Q.s&!Name&!W&!R&!M&A|Nmp&!N.s&!A.s&!Q.s&!Name&!W&!R&!M&Q',
    examples: ['Il demande [au>aux] élus de revoir leur copie.'],
    counterExamples: ['Au moins, au plus, au temps des rois, au mois de mai.'],
    confidence: 0.85,
  },
  {
    find: '## [@unit>*plural]',
    examples: ['Il y a 12 [habitant>habitants] au hameau.'],
    counterExamples: ['Il gagne 1,5 million, et 1 euro de plus.'],
  },
  {
    find: 'des [centaine|dizaine|millier>*plural] de',
    examples: ['Des [centaine>centaines] de gens sont là.'],
  },
  {
    find: `tous|toutes les [N.s&!N.p&!A.p&!Name&${plain}>*plural]`,
    examples: ['Tous les [jour>jours], il court.'],
  },
  {
    find: `au cours|lors des [dernier|prochain|premier>*plural] N.p`,
    examples: ['Au cours des [dernier>derniers] mois, il a neigé.'],
  },
  {
    find: `!et une|cette|cet|chaque|sa|ma|aucune [=N&N.p&!N.s&!A.s&!Name&${plain}>*singular]`,
    examples: ['Cette [années>année], il a neigé.'],
    counterExamples: ['Chaque fois, cette souris, les mille et une nuits.'],
  },
  {
    find: `!et|cent|cents|mille un|ce|mon|ton|chaque|au|du|aucun [=N&N.p&!N.s&!A.s&!Name&${plain}&!@collective>*singular]`,
    examples: ['Il a vu un [chevaux>cheval] au pré.'],
    counterExamples: ['Les cent un chiens et les vingt et un chats.'],
    confidence: 0.85,
  },
  {
    find: `de|d'|à|par|dans|sur|avec|sans|pour|et|^ la|le [=N&N.p&!N.s&!A.s&!Name&${plain}>*singular]`,
    examples: ['Il vit dans la [villes>ville].'],
    confidence: 0.85,
  },
]

/** A determiner that is not of the gender of its noun. */
const genders: readonly TypoPattern[] = [
  {
    find: '[le>la] =N&!Name&Nfs&!Nms&~tion|=N&!Name&Nfs&!Nms&~sion|=N&!Name&Nfs&!Nms&~té|=N&!Name&Nfs&!Nms&~ure|=N&!Name&Nfs&!Nms&~ance|=N&!Name&Nfs&!Nms&~ence|=N&!Name&Nfs&!Nms&~ette|=N&!Name&Nfs&!Nms&~ille|=N&!Name&Nfs&!Nms&~ie|salle|ville|maison|loi|guerre|mer|main|vie|famille|femme|fille|semaine|journée|soirée|année',
    examples: ['Il vient dans [le>la] salle.', '[Le>La] situation est grave.'],
    counterExamples: [
      'Le mode, le poste, le folk et le sentinelle.',
      'L’entraîneur le place devant et le force à courir.',
    ],
  },
  {
    find: '[un>une] =N&Nfs&!Nms&!Ams&!Name&!ordonnance',
    examples: ['[Un>Une] espèce de gare a brûlé.'],
    counterExamples: ['Un recrue, non ; un aide, un trompette, un chef.'],
    confidence: 0.85,
  },
  {
    find: '[la>le] =N&!Name&Nms&!Nfs&~ment|=N&!Name&Nms&!Nfs&~age|=N&!Name&Nms&!Nfs&~isme|=N&!Name&Nms&!Nfs&~eau|parc|projet|président|village|match|club|conseil|pays|monde|temps|jour|mois|gouvernement|nombre',
    examples: ['Il visite [la>le] parc.', '[La>Le] bâtiment a brûlé.'],
    counterExamples: ['La cage, la page, la plage, la rage, l’image et la nage.'],
  },
  {
    find: '[une>un] =N&!Name&Nms&!Nfs&~ment|=N&!Name&Nms&!Nfs&~age|=N&!Name&Nms&!Nfs&~isme|=N&!Name&Nms&!Nfs&~eau|parc|projet|village|match|club|jour|mois|gouvernement|nombre',
    examples: ['[Une>Un] bâtiment a brûlé.'],
  },
  {
    find: `[cette>ce] ${['ment', 'age', 'isme', 'eau'].map((end) => `=N&!Name&Nms&!Nfs&~${end}&!a~&!â~&!e~&!é~&!è~&!ê~&!i~&!o~&!u~&!h~`).join('|')}|parc|projet|village|match|club|jour|mois|gouvernement|nombre`,
    examples: ['[Cette>Ce] projet a été voté.'],
  },
  {
    find: `[cette>cet] ${['a~', 'e~', 'é~', 'i~', 'o~'].map((start) => `=N&!Name&Nms&!Nfs&~ment&${start}`).join('|')}|accord|objectif|accident|arrêté|hôpital|hôtel|homme`,
    examples: ['[Cette>Cet] événement attire du monde.'],
  },
  {
    find: '[ce>cette] =N&Nfs&!Nms&!Name',
    examples: ['[Ce>Cette] stalagmite est haute.'],
    counterExamples: ['Ce sont eux, ce mode, ce poste.'],
    confidence: 0.85,
  },
]

/** An adjective that does not agree with the noun beside it. */
const adjectives: readonly TypoPattern[] = [
  {
    find: `!de|d'|en|entre|un|une|à @clear N.p&!N.s&!A&!Q&!R&!W [A.s&!A.p&!N&!V&${plain}&${invariable}>*plural] !et|ou|N`,
    examples: ['Les autorités [locale>locales] veillent.', 'Les mesures [fiscale>fiscales] passent.'],
    counterExamples: ['Les meilleurs prix possible. Les élections présidentielle et législatives.'],
    confidence: 0.88,
  },
  {
    find: `!de|d'|en|entre|un|une|à @clear N.p&!N.s&!A&!Q&!R&!W [A.s&!A.p&!N&${plain}&${invariable}>*plural] de|à|par|pour|en|dans|du|des|au|aux|sont|ont|seront|étaient|qui|$`,
    examples: ['Les résultats [définitif>définitifs] seront connus.'],
    confidence: 0.85,
  },
  {
    find: `^ @clear N.p&!N.s&!A&!Q&!R&!W [A.s&!A.p&!V&!Q&${plain}&${invariable}>*plural] sont|ont|seront|étaient|auront|restent|appellent|peuvent`,
    examples: ['Les équipes [technique>techniques] sont là.'],
    confidence: 0.85,
  },
  {
    find: 'ces|cette|les|derniers|dernières [derniers>dernières] semaines|années|heures|minutes|journées',
    examples: ['Ces [derniers>dernières] semaines, il pleut.'],
  },
  {
    find: 'ces|les|des|aux|ses [dernières>derniers] jours|mois|temps|ans',
    examples: ['Ces [dernières>derniers] jours, il pleut.'],
  },
  {
    find: `@plurals [dernière|nouvelle|première|grande|petite|autre|important|importante|nouveau|grand|petit|bonne|vieille|belle|prochaine|principale|principal>*plural] N.p&!N.s`,
    examples: ['Aux [dernière>dernières] nouvelles, il va mieux.'],
    counterExamples: ['Les grand-mères. Il les autre part.'],
  },
  {
    find: `deux|trois|quatre|cinq|six|sept|huit|neuf|dix [nouvelle|grande|petite|autre|nouveau|grand|petit|importante|important>*plural] N.p&!N.s`,
    examples: ['Trois [nouvelle>nouvelles] lignes ouvriront.'],
  },
  {
    find: `la|une|cette|sa|ma [petit|grand|nouveau|premier|dernier|important|vieux|bon|ancien|prochain|seul|vrai|principal|gros|long|nouvel|lourd|brillant|violent|récent|certain>*fs] Nfs&!Nms&!Name|femme|fille|ville`,
    examples: ['Une [petit>petite] fille est blessée.', 'Cette [nouveau>nouvelle] loi divise.'],
    counterExamples: ['La grand-place et une grand-mère. Une petit déjeuner.'],
  },
  {
    find: `le|un|ce|du|au [petite|grande|nouvelle|première|dernière|importante|vieille|bonne|ancienne|prochaine|seule|vraie|principale|grosse|longue|lourde|violente|récente|certaine>*ms] Nms&!Nfs&!A&!Q`,
    examples: ['Le [dernière>dernier] rapport est sévère.', 'Un [nouvelle>nouveau] projet est prévu.'],
    counterExamples: ['Le grande vitesse, le première classe.'],
  },
  {
    find: `une [Ams&!Afs&!N&!V&!Q&${plain}>*fs] Nfs&!Nms&!A`,
    examples: ['Une [joli>jolie] maison a brûlé.'],
  },
  {
    find: `^ la|une|cette|sa N.s&Nfs&!Nms&!A&!Q [A.p&!A.s&!N&!V&${plain}>*singular] $|de|à|par|en|a|est|sera|avait|était|va`,
    examples: ['La police [judiciaires>judiciaire] a été saisie.'],
    confidence: 0.87,
  },
  {
    find: `une|cette N.s&Nfs&!Nms&!A&!Q [Ams&!Afs&!V&!Q&!G&${plain}&${invariable}|important|intéressant|inquiétant|étonnant|suffisant|brillant|charmant>*fs] $|de|à|par|en|a|est|sera|avait|était|va|pour`,
    examples: ['Une réunion [important>importante] a eu lieu.'],
    counterExamples: ['Une robe bleu ciel, une femme médecin.'],
    confidence: 0.85,
  },
  {
    find: `un|ce|cet N.s&Nms&!Nfs&!A&!Q [Afs&!Ams&!N&!V&!Q&${plain}&${invariable}>*ms] $|de|à|par|en|a|est|sera|avait|était|va|pour`,
    examples: ['Un projet [locale>local] a été voté.'],
    confidence: 0.85,
  },
]

/** A participle or an adjective that does not agree with the subject of its verb. */
const participles: readonly TypoPattern[] = [
  {
    find: "elle est|était|sera|serait|fut|reste @adverb|R&~ment? [Qm&!Qf&!Nf&!R&!W&!rendu>*fs] $|à|de|d'|par|en|dans|sur|pour|au|aux|avec|sans|depuis|le|hier|par",
    examples: ['Elle est [parti>partie] sans rien dire.'],
    counterExamples: ['Pour elle, il est parti.'],
    confidence: 0.88,
  },
  {
    find: 'elle a|avait|aura|aurait été @adverb|R&~ment? [Qm&!Qf&!R&!W>*fs]',
    examples: ['Elle a été [élu>élue] hier.'],
  },
  {
    find: 'ils|elles|qui @être3p @adverb|R&~ment? [Q.s&!Q.p&!R&!W&!fait>*plural]',
    examples: ['Ils sont [arrivé>arrivés] en tête.'],
    counterExamples: ['Ils sont fait pour cela.'],
  },
  {
    find: "^ la|une|cette|sa|ma A.s? Nfs&!Nms&!@time&!@collective A.s? ne|n'? est|était|sera|serait|fut|reste @adverb|R&~ment? [Qm&!Qf&!R&!W>*fs]",
    examples: [
      'La route est [coupé>coupée] à la circulation.',
      'Cette jeune fille est [décédé>décédée] hier.',
    ],
    counterExamples: ['Cette nuit est tombé un orage, la veille est arrivé un train.'],
  },
  {
    find: "^ la|une|cette|sa|ma A.s? Nfs&!Nms&!@time&!@collective A.s? n'? a|avait|aura|aurait été @adverb|R&~ment? [Qm&!Qf&!R&!W>*fs]",
    examples: ['La victime a été [transporté>transportée] à Lyon.'],
    counterExamples: ['Cette année a été construit un pont.'],
  },
  {
    find: "^ l' Nfs&!Nms&!@time&!@collective est|était|sera|serait|fut @adverb|R&~ment? [Qm&!Qf&!R&!W>*fs]",
    examples: ['L’église est [fermé>fermée] au public.'],
  },
  {
    find: "^ l' Nfs&!Nms&!@time&!@collective a|avait|aura|aurait été @adverb|R&~ment? [Qm&!Qf&!R&!W>*fs]",
    examples: ['L’usine a été [vendu>vendue] hier.'],
  },
  {
    find: "^ le|un|ce|son|mon Nms&!Nfs&!@time&!@collective A.s? ne|n'? est|était|sera|serait|fut|reste @adverb|R&~ment? [Qf&!Qm&!N>*ms]",
    examples: ['Le projet est [abandonnée>abandonné] par la mairie.'],
    counterExamples: ['Le jour est venue la pluie.'],
  },
  {
    find: "^ @clear Nfp&!Nmp&!N.s&!@time&!@collective A.p? ne|n'? @être3p @adverb|R&~ment? [Q.s&!Q.p&!R&!W|Qm&!Qf&!R&!W>*fp]",
    examples: ['Les écoles seront [fermé>fermées] vendredi.'],
    confidence: 0.92,
  },
  {
    find: "^ @clear Nfp&!Nmp&!N.s&!@time&!@collective A.p? n'? @been3p été @adverb|R&~ment? [Q.s&!Q.p&!R&!W|Qm&!Qf&!R&!W>*fp]",
    examples: ['Les victimes ont été [transporté>transportées] à Lyon.'],
    confidence: 0.92,
  },
  {
    find: "!se|s'|ce|nous|vous|me|te|la|le|les|l' @être3p|sommes|étions @adverb|R&~ment? [Q.s&!Q.p&!A.p&!R&!W&!N&!M>*plural] !A.p|Q.p|N.p",
    examples: ['Les voyageurs sont [bloqué>bloqués] en gare.'],
    counterExamples: ['Ils sont parvenus, ils sont vus.'],
  },
  {
    find: `!se|s'|ce|nous|vous @être3p|sommes|étions @adverb|R&~ment? [A.s&!A.p&!N&!R&!W&!M&!D&!P&!C&!V&${invariable}&!partie&!grand&!légion&!nu&!fin&!prêt&!nombre>*plural] $|de|d'|à|pour|en|dans|et|que|qu'|par|sur|sans`,
    examples: ['Les serveurs sont [accueillant>accueillants] et drôles.'],
    counterExamples: ['Ils sont bon marché, grand ouverts, partie prenante, sans abri.'],
    confidence: 0.85,
  },
  {
    find: '!elle|il|on @been3p été @adverb|R&~ment? [Q.s&!Q.p&!R&!W>*plural]',
    examples: ['Deux cyclistes ont été [renversé>renversés] hier.'],
  },
  {
    find: "^|que|qu'|si|car|mais|et le|la|l'|un|une|ce|cet|cette|son|sa|notre|votre N.s&!N.p A.s? a|avait|aura|aurait été @adverb|R&~ment? [Q.p&!Q.s&!N>*singular]",
    examples: ['Le blessé a été [évacués>évacué] hier.'],
    counterExamples: ['On a été surpris.'],
    confidence: 0.88,
  },
  {
    find: 'il|elle est|était|sera|serait|fut @adverb|R&~ment? [Q.p&!Q.s&!N>*singular]',
    examples: ['Il est [arrivés>arrivé] hier.'],
  },
  {
    find: `elle s' est|était [Qm&!Qf&!fait&!laissé&!vu&!dit&!permis&!succédé&!parlé&!plu&!ri&!nui&!rendu&!offert&!donné&!acheté&!cassé&!imposé&!blessé&!promis&!juré&!demandé&!entendu&!senti&!mis&!approprié&!attiré&!accordé>*fs] $|à|de|d'|en|dans|sur|au|aux|par|avec|vers`,
    examples: ['Elle s’est [évanoui>évanouie] à la mairie.'],
    counterExamples: ['Elle s’est rendu compte de tout, elle s’est cassé la jambe.'],
    confidence: 0.85,
  },
  {
    find: "elle s' est [rendu>rendue] à|au|aux|en|dans|chez|sur",
    examples: ['Elle s’est [rendu>rendue] à Lyon.'],
  },
  {
    find: "ils se sont|étaient [retrouvé|rendu|réuni|déplacé|rassemblé|installé|engagé|échappé|enfui|arrêté|effondré|rencontré|mobilisé|opposé|qualifié|imposé|affronté|présenté|battu|mis|écrasé>*plural] $|à|au|aux|en|dans|chez|sur|devant|pour|contre|face|autour|par|de|d'|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    examples: ['Ils se sont [retrouvé>retrouvés] devant la gare.'],
    counterExamples: ['Elles se sont rendu compte de tout.'],
  },
  {
    find: 'ils|Nmp&!Nfp&!@collective se sont|étaient|seraient|soient @adverb|R&~ment? [Qms&!Qmp&!@toSelf>*plural] $|@goesOn',
    examples: ['Les deux hommes se sont [réfugié>réfugiés] dans un hangar.'],
    counterExamples: ['Les élus se sont donné rendez-vous, ils se sont parlé à midi.'],
    confidence: 0.88,
  },
  {
    find: 'elles|Nfp&!Nmp&!@collective se sont|étaient|seraient|soient @adverb|R&~ment? [Qms&!Qf&!@toSelf>*fp] $|@goesOn',
    examples: ['Les équipes se sont [mobilisé>mobilisées] dans la nuit.'],
    counterExamples: ['Elles se sont succédé à la barre.'],
    confidence: 0.88,
  },
  {
    find: 'ils|Nmp&!Nfp&!@collective sont|étaient|seront [intervenu|venu|parvenu|arrivé|parti|tombé|resté|entré|sorti|monté|descendu|revenu|allé|né|mort|décédé|reparti|rentré>*plural] $|@goesOn',
    examples: ['Les pompiers sont [intervenu>intervenus] vers midi.'],
    confidence: 0.92,
  },
  {
    find: '^ la|cette|sa|une Nfs&!Nms&!Name&!A&!Q [Ams&!Afs&!N&!V&!Q&!G&!Name&!R&!P&!W&!M>*fs] V.3s',
    examples: ['La vitesse [maximal>maximale] passe à 30 km/h.'],
    counterExamples: ['La police secours arrive.'],
    confidence: 0.85,
  },
  {
    find: "^ la|une|cette|les|ces|ses Nfs&!Nms&!@time qu' il|elle|on|ils|elles a|ont|avait|avaient|aura [Qm&!Qf&!fait&!pu&!dû&!voulu&!fallu&!laissé&!vu&!entendu&!vécu&!duré&!couru&!coûté&!valu&!régné&!dormi&!marché>*fs] $|à|en|au|aux|hier|n'|est|sera|dans|pour|sur",
    examples: ['La lettre qu’elle a [envoyé>envoyée] au ministre est perdue.'],
    counterExamples: ['La maison qu’ils ont fait construire, la lettre qu’il a dû écrire.'],
    confidence: 0.8,
  },
  {
    find: "^ les|ces|ses Nfp&!Nmp&!@time qu' il|elle|on|ils|elles a|ont|avait|avaient|aura [Qm&!Qf&!fait&!pu&!dû&!voulu&!fallu&!laissé&!vu&!entendu&!vécu&!duré&!couru&!coûté&!valu&!régné&!dormi&!marché>*fp] $|à|en|au|aux|hier|n'|ne|sont|ont|dans|pour|sur",
    examples: ['Les mesures qu’il a [annoncé>annoncées] n’ont pas convaincu.'],
    counterExamples: ['Les mesures qu’il a fallu prendre.'],
    confidence: 0.8,
  },
  {
    find: "^ les|ces|ses Nmp&!Nfp&!N.s qu' il|elle|on|ils|elles a|ont|avait|avaient|aura [Qms&!Qmp&!fait&!pu&!dû&!voulu&!fallu&!laissé&!vu&!entendu&!vécu&!duré&!couru&!coûté&!valu&!régné&!dormi&!marché>*plural] $|à|en|au|aux|hier|n'|ne|sont|ont|dans|pour|sur|lui",
    examples: ['Les buts qu’il a [marqué>marqués] lui ont valu un prix.'],
    confidence: 0.8,
  },
]

/** Adjectives that stand before their noun. */
const before =
  'grands|grandes|petits|petites|nouveaux|nouvelles|autres|premiers|premières|derniers|dernières|jeunes|vieilles|bons|bonnes|beaux|belles|mauvaises|grosses|longs|longues|différents|différentes|divers|diverses|nombreux|nombreuses|principaux|principales|meilleurs|meilleures|prochains|prochaines'

/** A noun after an adjective, and adjectives after "c'est". */
const further: readonly TypoPattern[] = [
  {
    find: `@plurals plus|très? ${before} [N.s&!N.p&!A.p&!Name&${plain}>*plural]`,
    examples: ['Les plus grandes [marque>marques] sont là.'],
    counterExamples: ['Les petits déjeuners, les autres fois et les premières dames.'],
  },
  {
    find: '!nous nous sommes|étions @adverb|R&~ment? [Q.s&!Q.p&!R&!W&!N>*plural]',
    examples: ['Nous sommes [arrivé>arrivés] hier.'],
    counterExamples: ['Nous nous sommes parlé.'],
  },
  {
    find: "c' est|était très|trop|assez|vraiment|si [Afs&!Am&!R>*ms] $|et|pour|de|mais",
    examples: ['C’est très [importante>important].'],
    counterExamples: ['C’est une très belle ville.'],
  },
]

export const agreement: readonly TypoPattern[] = [
  ...nouns,
  ...genders,
  ...adjectives,
  ...participles,
  ...further,
]
