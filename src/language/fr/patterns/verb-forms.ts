import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** A participle for an infinitive. */
const infinitive: readonly TypoPattern[] = [
  {
    find: '@modal @adverb|R&~ment? [Q&~é>*inf] !^|$',
    examples: ['Ils veulent [préservé>préserver] la forêt.', 'La mairie va bientôt [lancé>lancer] un appel.'],
    counterExamples: ['Il va mieux, il doit être opéré. Il peut, blessé, rester.'],
  },
  {
    find: "pour|sans|afin d'|de? [=Q&~é>*inf] @article|@small",
    examples: ['Pour [évité>éviter] la faillite, il vend.'],
    counterExamples: ['Rien de prévu le lundi, rien pour blessé.'],
    confidence: 0.9,
  },
  {
    find: 'sans|afin [=Q&~é>*inf]',
    examples: ['Il part sans [réclamé>réclamer] son dû.'],
  },
  {
    find: "!rien|quoi|chose|quelque|plus|moins|personne|un|ce|beaucoup|trop|aucun|point|tant|pas de|d' [=Q&~é>*inf] le|la|les|l'|un|une|son|sa|ses|leur|leurs",
    examples: ['Il permet de [limité>limiter] la hausse.'],
    counterExamples: ['Il n’y a rien de prévu le lundi.'],
    confidence: 0.85,
  },
  {
    find: 'V&!N|A&!N|Q|prêt|prête|prêts à [=Q&~é>*inf] @article|@small',
    examples: ['Il parvient à [posé>poser] l’avion.'],
    confidence: 0.85,
  },
  {
    find: "vient|viennent|vient|venait|venaient|viens de|d' [Q&~é>*inf] !^",
    examples: ['La société vient d’[annoncé>annoncer] un plan.'],
  },
  {
    find: "cesser|cesse|décidé|décide|décident|refuse|refusé|refusent|tenté|tente|tentent|essaie|essayé|accepte|accepté|permet|permis|promet|promis|propose|proposé|envisage|menace|risque|demande|demandé|choisi|oublié|interdit|obligé|chargé|chargée|capable|capables|possible|nécessaire|temps|occasion|besoin|envie|afin|avant|lieu|impossible|important de|d' [=Q&~é>*inf] !^",
    examples: ['Le conseil a décidé de [reporté>reporter] la réunion.'],
  },
  {
    find: "soupçonné|accusé|accusée|accusés d' avoir|être [Y&~er&!@erNoun>*part]",
    examples: ['Il est accusé d’avoir [frapper>frappé] un agent.'],
  },
  {
    find: "pour|sans|afin|de|d'|à? se|s' [=Q&~é|=Q&~ée|=Q&~és>*inf]",
    examples: ['Il part sans se [retourné>retourner].', 'Elle vient de s’[installé>installer] à Dole.'],
    counterExamples: ['Il s’est blessé, pour s’être trompé.'],
  },
  {
    find: "@modal|faudra|pouvoir|vouloir|devoir se|s'|lui|leur|y|nous|vous|m'|t' [=Q&~é|=Q&~ée|=Q&~és>*inf]",
    examples: ['Il peut se [consolé>consoler] avec ce titre.'],
    counterExamples: ['Il peut y être blessé.'],
  },
  {
    find: 'pour mieux|ne|leur|lui|y pas|plus? [=Q&~é>*inf]',
    examples: ['Il vient pour mieux [écouté>écouter].', 'Il dort pour ne pas [pensé>penser].'],
  },
  {
    find: 'de quoi [=Q&~é>*inf]',
    examples: ['Il y a de quoi [alimenté>alimenter] le débat.'],
  },
  {
    find: 'commencé|commence|commencent|commençait|réussi|réussit|réussissent|parvenu|parvenue|parvenus|parvient|cherche|cherchent|cherché|continue|continué|continuent|tarde|tardé|hésité|hésite|aidé|aide|consiste|invite|invité|invitée|invités|appelle|appelé|appelés|contraint|contraints|contrainte|obligé|oblige|destiné|destinée|destinés|vise|visant|prêt|prête|prêts|prêtes à [=Q&Qms&~é|=Q&Qms&~it&!fait|=Q&Qms&~is|=Q&Qms&~u|construit|détruit|produit|conduit|écrit|pris|remis|mis|rendu|perdu|vendu|tenu|reçu|venu>*inf] !^|$',
    examples: [
      'Ils ont commencé à [construit>construire] un pont.',
      'Il cherche à [pris>prendre] le maillot.',
    ],
    counterExamples: ['Il invite à dîner un ami connu.'],
    confidence: 0.88,
  },
  {
    find: 'faut|faudra|faudrait|fallait [Q&~u>*inf] !^',
    examples: ['Il faudra [attendu>attendre] la fin du mois.'],
  },
  {
    find: '@modal [Q&~u>*inf] !^',
    examples: ['Il doit [vendu>vendre] sa maison.'],
    counterExamples: ['Pour vu et approuvé.'],
    confidence: 0.8,
  },
  {
    find: 'pour|sans [V&~ez|V&~ait|V&~ais>*inf] @article|@small',
    examples: ['Pour [financez>financer] le projet, il emprunte.'],
  },
]

/** An infinitive for a participle. */
const participle: readonly TypoPattern[] = [
  {
    find: 'ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|avons|avez|as|eu|ait|aient @adverb|R&~ment? [Y&~er&!@erNoun>*part] !^|$',
    examples: ['Les élus ont [voter>voté] la hausse.', 'Il avait déjà [quitter>quitté] la ville.'],
    counterExamples: ['Ils ont à manger et de quoi boire.'],
  },
  {
    find: "il|elle|on|qui|n'|l'|ça|cela|lui|m'|j' a|ai @adverb|R&~ment? [Y&~er&!@erNoun>*part]",
    examples: ['Il a [refuser>refusé] de répondre.', 'Elle n’a pas [communiquer>communiqué] le prix.'],
  },
  {
    find: "^ @singularMasculine|@singularFeminine|l' N.s a @adverb|R&~ment? [Y&~er&!@erNoun>*part]",
    examples: ['Le joueur a [marquer>marqué] trois buts.'],
  },
  {
    find: 'un|du [Y&~er&!N&!@erNoun>*noun]',
    examples: ['Il publie un [communiquer>communiqué].', 'Un [arrêter>arrêté] a été pris.'],
    counterExamples: ['Un déjeuner, du pouvoir, un boulanger.'],
    confidence: 0.85,
  },
  {
    find: "Name&!c' est|était|fut|sera @adverb|R&~ment? [Y&~er&!N&!@erNoun>*part] comme|par|à|au|en|dans|depuis|de|pour",
    examples: ['Dubois est [considérer>considéré] comme un maître.'],
    counterExamples: ['Il part, à Paris l’important est de gagner.'],
    confidence: 0.8,
  },
  {
    find: 'Name a @adverb [Y&~er&!@erNoun>*part] !^',
    examples: ['Marie Dubois a notamment [remporter>remporté] la course.'],
  },
  {
    find: "il|elle|on|ils|elles|qui|n'|l'|j' a|ont|ai|avait|avaient d' ailleurs|abord [Y&~er&!@erNoun>*part]",
    examples: ['Il a d’ailleurs [remporter>remporté] la course.'],
  },
  {
    find: 'Name a [Y&~er&!@erNoun>*part] !^',
    examples: ['Marie Dubois a [remporter>remporté] la course.'],
    confidence: 0.8,
  },
  {
    find: 'elle a|avait|aura|aurait|ait été @adverb|R&~ment? [Y&~er&!@erNoun>*partfs]',
    examples: ['Elle a été [placer>placée] en garde à vue.'],
    confidence: 0.92,
  },
  {
    find: 'la|une|cette|sa N.s&!Nms a|avait|aura|aurait été @adverb|R&~ment? [Y&~er&!@erNoun>*partfs]',
    examples: ['La route a été [fermer>fermée] à midi.'],
    confidence: 0.92,
  },
  {
    find: '@been3p été @adverb|R&~ment? [Y&~er&!@erNoun>*partmp|*partfp]',
    examples: ['Les suspects ont été [interpeller>interpellés] hier.'],
  },
  {
    find: 'a|avait|aura|aurait|avoir|ayant|ait été @adverb|R&~ment? [Y&~er&!@erNoun>*part|*partfs]',
    examples: ['Il a été [arrêter>arrêté] hier.'],
  },
  {
    find: 'sont|étaient|seront|furent|seraient @adverb|R&~ment? [Y&~er&!@erNoun>*partmp|*partfp]',
    examples: ['Ils sont [arriver>arrivés] hier.'],
    confidence: 0.8,
  },
  {
    find: "il|s'|on est|était|fut|sera|serait @adverb|R&~ment? [Y&~er&!@erNoun>*part]",
    examples: ['Le feu s’est [propager>propagé] au toit.'],
  },
  {
    find: 'elle est|était @adverb|R&~ment? [Y&~er&!@erNoun>*partfs]',
    examples: ['Elle est [arriver>arrivée] hier.'],
  },
]

/** An infinitive for a participle after "être", and a participle that agrees where "avoir" lets none. */
const voices: readonly TypoPattern[] = [
  {
    find: "^ le|un|ce|son|mon|l' Nms&!Nfs&!@time A.s? n'? est|était|sera|serait|fut @adverb|R&~ment? [Y&~er&!@erNoun>*part] !^",
    examples: ['Le chantier sera [terminer>terminé] en juin.'],
    counterExamples: ['Le but est de gagner.'],
    confidence: 0.85,
  },
  {
    find: "^ la|une|cette|sa|ma|l' Nfs&!Nms&!@time A.s? n'? sera|serait|fut @adverb|R&~ment? [Y&~er&!@erNoun>*partfs] !^",
    examples: ['La salle sera [fermer>fermée] en juin.'],
    confidence: 0.85,
  },
  {
    find: 'doit|peut|va|devrait|pourrait|devait|pour|sans être [Y&~er&!@erNoun>*part|*partfs] $|@goesOn',
    examples: ['Il doit être [opérer>opéré] à Lyon.'],
    confidence: 0.85,
  },
  {
    find: "^ les|des|ces|ses|nos|deux|trois|plusieurs A.p? N.p&!Name&!W&!P n'? ont|avaient|auront|auraient @adverb|R&~ment? [=Q&Q.p&!Q.s>*ms] $|@goesOn|un|une|le|la|les|l'|son|sa|ses|leur|leurs|plusieurs|deux|trois|que|qu'",
    examples: [
      'Les ouvriers ont [terminés>terminé] le chantier.',
      'Les négociations ont [débutées>débuté] lundi.',
    ],
    counterExamples: ['Les ennuis que les élus ont cherchés pour rien.'],
    confidence: 0.88,
  },
  {
    find: "^ la|une|cette|sa|l' A.s? Nfs&!Nms&!Name&!W&!P n'? a|avait|aura|aurait @adverb|R&~ment? [=Q&Qf&!Qm>*ms] $|@goesOn|un|une|le|la|les|l'|son|sa|ses|leur|leurs|plusieurs|deux|trois|que|qu'",
    examples: ['La ville a [votée>voté] son budget.', 'La réunion a [débutée>débuté] à l’heure.'],
    confidence: 0.88,
  },
  {
    find: "^|mais|et|car|puis elle|elles|ils|il n'? a|ont|avait|avaient @adverb|R&~ment? [=Q&Qf&!Qm|=Q&Q.p&!Q.s>*ms] $|@goesOn|un|une|le|la|les|l'|son|sa|ses|leur|leurs",
    examples: ['Elle a [mangée>mangé] une pomme.', 'Ils ont [décidés>décidé] de partir.'],
    counterExamples: ['La pomme qu’elle a mangée était verte, ils les ont mangées.'],
    confidence: 0.88,
  },
  {
    find: "^^ le|ce|son|mon|l'|un A.s? N.s&!Name&!W&!P A.s? n'? a|avait|aura|aurait @adverb|R&~ment? [=Q&Qf&!Qm|=Q&Q.p&!Q.s>*ms] $|@goesOn|un|une|le|la|les|l'|son|sa|ses|leur|leurs|plusieurs|deux|trois|que|qu'",
    examples: ['Le club a [signés>signé] un joueur.', 'Le maire a [annoncée>annoncé] la nouvelle.'],
    counterExamples: ['Les joueurs que le club a signés, la lettre que le maire a signée.'],
    confidence: 0.88,
  },
  {
    find: "rien|personne|cela|ceci|ça|nul ne|n'|se|s'|me|m'? [=V&V.1s&!V.3s>*third]",
    examples: ['Rien ne [laissais>laissait] présager un tel drame.'],
  },
]

/** A verb that is not of the person that its pronoun asks. */
const person: readonly TypoPattern[] = [
  {
    find: "ils ne|n'|se|s'|y|en|nous|vous|leur? [V.3s&!V.3p&!Q&!Y&!W&!R>*theythird]",
    examples: ['Ils [était>étaient] trois.', 'Ils ne [pense>pensent] pas venir.'],
    counterExamples: ['Ils l’ont dit, ils fins gourmets.'],
  },
  {
    find: "^|qu'|que|si|lorsqu'|puisqu'|quand|mais|car|où elles ne|n'|se|s'|y|en? [V.3s&!V.3p&!Q&!Y&!W&!R>*theythird]",
    examples: ['Elles [demande>demandent] un gîte.'],
    counterExamples: ['L’une d’elles demande un gîte.'],
  },
  {
    find: "il|on ne|n'|se|s'|y|en|le|la|les|lui|leur? [V.3p&!V.3s&!N&!A&!R>*third]",
    examples: ['Il [ont>a] refusé de répondre.', 'On ne [peuvent>peut] rien dire.'],
  },
  {
    find: "^|qu'|que|si|lorsqu'|puisqu'|quand|mais|car|où elle ne|n'|se|s'|y|en? [V.3p&!V.3s&!N&!A&!R>*third]",
    examples: ['Elle [ont>a] refusé de répondre.'],
    counterExamples: ['Avec elle viennent ses enfants.'],
  },
  {
    find: "^|qu'|si|mais|car|et elles [a>ont] =Q|été|eu|fait",
    examples: ['Elles [a>ont] été relogées.'],
  },
  {
    find: "il|elle|on ne|n'|se|s'|y|en? [=V&V.1s&!V.3s>*third]",
    examples: ['On [peux>peut] mieux faire.', 'Elle [avais>avait] vingt ans.'],
    counterExamples: ['Qui suis-je, qui es-tu ?'],
  },
  {
    find: "je ne|n'|le|la|les|vous|te? [peut>peux]",
    examples: ['Je [peut>peux] vous l’assurer.'],
  },
  { find: "je ne|n'|le|la|les|vous|te? [veut>veux]", examples: ['Je [veut>veux] partir.'] },
  { find: "je ne|n'|le|la|les|vous|te? [doit>dois]", examples: ['Je [doit>dois] partir.'] },
  { find: 'je ne? [sait>sais]', examples: ['Je ne [sait>sais] pas.'] },
  { find: 'je ne? [fait>fais]', examples: ['Je [fait>fais] mon travail.'] },
  { find: 'je ne? [suit>suis]', examples: ['Je [suit>suis] ravi.'], confidence: 0.6 },
  { find: 'je ne? [vient>viens]', examples: ['Je [vient>viens] de loin.'] },
  { find: "tu ne|n'? [a>as]", examples: ['Tu [a>as] vu ?'] },
  { find: "tu ne|n'? [est>es]", examples: ['Tu [est>es] là ?'] },
  { find: 'tu ne? [peut>peux]', examples: ['Tu [peut>peux] venir.'] },
]

/** A finite form for a participle, and a participle for a finite form, that sound or look alike. */
const alike: readonly TypoPattern[] = [
  {
    find: "il|elle|on|ils|elles|qui|n'|l'|ça|cela a&!Name|ont|avait|avaient|aura|aurait|auraient @adverb|R&~ment? [=V&V.3s&~it&!Q|=V&V.3s&~ut&!Q|fit|mit>*fromt]",
    examples: [
      'Il a [finit>fini] par céder.',
      'Elle a [reçut>reçu] un prix.',
      'Ils ont [mit>mis] fin au jeu.',
    ],
    counterExamples: ['Il a produit un vin, il a écrit, l’A établit son siège.'],
  },
  {
    find: "il|elle|on|ils|elles|qui|n'|l'|ça|cela a&!Name|ont|avait|avaient|aura|aurait|auraient @adverb|R&~ment? [=V&V.3s&~e&!Q>*accented]",
    examples: ['Il a [décide>décidé] de partir.', 'Ils ont [explique>expliqué] leur choix.'],
  },
  {
    find: "il|elle|qui|maire|préfet|ministre|préfecture|président|présidente|police|procureur a @adverb|R&~ment? [annonce|demande|affirme|déclare|indique|assure|estime|précise|ajoute|rappelle|confirme|explique>*accented] que|qu'",
    examples: ['Il a [annonce>annoncé] que tout est fini.'],
  },
  {
    find: "il|elle|on|qui|ne|n'|se|s' [réussi|choisi|fini|saisi|franchi|subi|rempli|réuni|établi|agi|réagi|abouti|investi|averti|sorti|parti|servi|senti|grandi|vieilli|faibli|obéi|fourni|garanti|enrichi|élargi|ralenti|accueilli|recueilli>*third] !^",
    examples: ['Il ne [réussi>réussit] pas à dormir.', 'Celui qui [choisi>choisit] de partir revient.'],
    counterExamples: ['Chez elle, réuni avec ses fils, il dort.'],
    confidence: 0.88,
  },
  {
    find: "il|elle|qui [pris|mis|promis|remis|commis|transmis|appris|repris|compris|surpris|permis>*third] le|la|les|l'|un|une|son|sa|ses|part|fin|en|à|que|qu'",
    examples: ['Il [pris>prit] la parole.'],
    counterExamples: ['Elle a pris la parole, mis à part un soir.'],
    confidence: 0.8,
  },
  {
    find: "^ il|on [=Q&Qms&~é>a $1|*unaccented] de|d'|à|au|que|qu'|le|la|les|l'|un|une|son|sa|ses|leur",
    examples: ['Il [décidé>a décidé] de partir.'],
    counterExamples: ['Elle, fatiguée, dort.'],
    confidence: 0.75,
  },
]

/** A verb that is not of the number of the noun that opens the sentence. */
const number: readonly TypoPattern[] = [
  {
    find: "^ @clear M? N.p&!Name&!W&!P&!R&!@time&!@collective ne|n'|se|s'? [=V&V.3s&!V.3p&!Name>*theythird]",
    examples: ['Les élus [souhaite>souhaitent] partir.'],
    counterExamples: ['Les temps sont durs.'],
  },
  {
    find: "^ @clear M? N.p&!Name&!W&!P&!R&!@time&!@collective [V.3s&N&!Name&!V.3p&!A&!Q&!R&!est>*theythird] des|un|une|le|la|les|l'|que|qu'|leur|leurs|dans|depuis|avec",
    examples: ['Les riverains [demande>demandent] des ralentisseurs.'],
    counterExamples: ['Les tarifs groupe de la SNCF baissent.'],
    confidence: 0.85,
  },
  {
    find: '^ @clear M? N.p&!a&!y&!Name&!W&!P&!R&!@time&!@collective [a|est|était|avait|va|fait|veut|doit|peut|sera|aura>*theythird] !les|des|ces|ses|leurs|^',
    examples: ['Les deux hommes [avait>avaient] bu.', 'Les élus [était>étaient] absents.'],
    counterExamples: ['Les Alpes a pour chef-lieu Digne.'],
    confidence: 0.85,
  },
  {
    find: "^ @singularMasculine|@singularFeminine|l' N.s&!N.p&!@time&!@collective ne|n'|se|s'? [=V&V.3p&!V.3s&!Name|=V&V.2s&!V.3s&!Name>*third]",
    examples: [
      'Le maire [souhaitent>souhaite] un référendum.',
      'Le maire [assures>assure] que tout va.',
      'Le préfet [ont>a] dit non.',
    ],
    counterExamples: ['La plupart souhaitent partir, le soir viennent les loups.'],
    confidence: 0.87,
  },
]

/** A verb whose subject has a complement: "les habitants de la rue". */
const farNumber: readonly TypoPattern[] = [
  {
    find: "^^ @clear A.p? N.p&!Name&!W&!P&!R&!@time&!@collective de|du|d'|des @small? N|Name A? ne|n' se|s'? [V.3s&!V.3p>*theythird]",
    examples: ['Les habitants du quartier ne [veut>veulent] pas de tour.'],
    counterExamples: ['Les gens du voyage ne veulent pas partir.'],
    confidence: 0.88,
  },
  {
    find: "^^ @clear A.p? N.p&!Name&!W&!P&!R&!@time&!@collective de|du|d'|des @small? N&!Name|Name A? [est>sont] =Q|très|trop|pas|en|à|prêts|dans|les|parmi",
    examples: ['Les habitants du quartier [est>sont] en colère.'],
    confidence: 0.87,
  },
  {
    find: "^^ @clear A.p? N.p&!Name&!W&!P&!R&!@time&!@collective de|du|d'|des @small? N&!Name|Name A? [a>ont] =Q|été|eu|pris|mis|fait|dit|pu|dû|reçu|vu",
    examples: ['Les habitants du quartier [a>ont] été évacués.'],
    confidence: 0.87,
  },
  {
    find: "^^ le|la|l' président|présidente|directeur|directrice|maire|ministre|préfet|préfète|conseil|association|entreprise|fédération|syndicat|club|équipe|direction|mairie|police|gendarmerie|commission|comité|tribunal|cour|parquet A.s? de|du|d'|des? @small? N|Name? A? [ont>a] =Q|été|eu|pris|mis|fait|dit|pu|dû|reçu|vu",
    examples: ['Le président des pêcheurs [ont>a] dénoncé la mesure.', 'Le conseil municipal [ont>a] voté.'],
    confidence: 0.87,
  },
]

export const verbForms: readonly TypoPattern[] = [
  ...infinitive,
  ...participle,
  ...voices,
  ...person,
  ...number,
  ...alike,
  ...farNumber,
]
