import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** A participle for an infinitive. */
const infinitive: readonly TypoPattern[] = [
  {
    find: '@modal @adverb? [Q&~é>*inf] !^|$',
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
    find: 'ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|avons|avez|as|eu|ait|aient @adverb? [Y&~er&!@erNoun>*part] !^|$',
    examples: ['Les élus ont [voter>voté] la hausse.', 'Il avait déjà [quitter>quitté] la ville.'],
    counterExamples: ['Ils ont à manger et de quoi boire.'],
  },
  {
    find: "il|elle|on|qui|n'|l'|ça|cela|lui|m'|j' a|ai @adverb? [Y&~er&!@erNoun>*part]",
    examples: ['Il a [refuser>refusé] de répondre.', 'Elle n’a pas [communiquer>communiqué] le prix.'],
  },
  {
    find: "^ @singularMasculine|@singularFeminine|l' N.s a @adverb? [Y&~er&!@erNoun>*part]",
    examples: ['Le joueur a [marquer>marqué] trois buts.'],
  },
  {
    find: 'Name a [Y&~er&!@erNoun>*part] !^',
    examples: ['Marie Dubois a [remporter>remporté] la course.'],
    confidence: 0.8,
  },
  {
    find: 'elle a|avait|aura|aurait|ait été @adverb? [Y&~er&!@erNoun>*partfs]',
    examples: ['Elle a été [placer>placée] en garde à vue.'],
    confidence: 0.92,
  },
  {
    find: 'la|une|cette|sa N.s&!Nms a|avait|aura|aurait été @adverb? [Y&~er&!@erNoun>*partfs]',
    examples: ['La route a été [fermer>fermée] à midi.'],
    confidence: 0.92,
  },
  {
    find: '@been3p été @adverb? [Y&~er&!@erNoun>*partmp|*partfp]',
    examples: ['Les suspects ont été [interpeller>interpellés] hier.'],
  },
  {
    find: 'a|avait|aura|aurait|avoir|ayant|ait été @adverb? [Y&~er&!@erNoun>*part|*partfs]',
    examples: ['Il a été [arrêter>arrêté] hier.'],
  },
  {
    find: 'sont|étaient|seront|furent|seraient @adverb? [Y&~er&!@erNoun>*partmp|*partfp]',
    examples: ['Ils sont [arriver>arrivés] hier.'],
    confidence: 0.8,
  },
  {
    find: "il|s'|on est|était @adverb? [Y&~er&!@erNoun>*part]",
    examples: ['Le feu s’est [propager>propagé] au toit.'],
  },
  {
    find: 'elle est|était @adverb? [Y&~er&!@erNoun>*partfs]',
    examples: ['Elle est [arriver>arrivée] hier.'],
  },
]

/** An infinitive for a participle after "être", and a participle that agrees where "avoir" lets none. */
const voices: readonly TypoPattern[] = [
  {
    find: "^ le|un|ce|son|mon|l' Nms&!Nfs&!@time A.s? n'? est|était|sera|serait|fut @adverb? [Y&~er&!@erNoun>*part] !^",
    examples: ['Le chantier sera [terminer>terminé] en juin.'],
    counterExamples: ['Le but est de gagner.'],
    confidence: 0.85,
  },
  {
    find: "^ la|une|cette|sa|ma|l' Nfs&!Nms&!@time A.s? n'? sera|serait|fut @adverb? [Y&~er&!@erNoun>*partfs] !^",
    examples: ['La salle sera [fermer>fermée] en juin.'],
    confidence: 0.85,
  },
  {
    find: 'doit|peut|va|devrait|pourrait|devait|pour|sans être [Y&~er&!@erNoun>*part|*partfs] $|@goesOn',
    examples: ['Il doit être [opérer>opéré] à Lyon.'],
    confidence: 0.85,
  },
  {
    find: "^ les|des|ces|ses|nos|deux|trois|plusieurs A.p? N.p&!Name&!W&!P n'? ont|avaient|auront|auraient @adverb? [=Q&Q.p&!Q.s>*ms] $|@goesOn",
    examples: ['Les négociations ont [débutées>débuté] lundi.'],
    counterExamples: ['Les ennuis que les élus ont cherchés pour rien.'],
    confidence: 0.88,
  },
  {
    find: "^ la|une|cette|sa|l' A.s? Nfs&!Nms&!Name&!W&!P n'? a|avait|aura|aurait @adverb? [=Q&Qf&!Qm>*ms] $|@goesOn",
    examples: ['La réunion a [débutée>débuté] à l’heure.'],
    confidence: 0.88,
  },
  {
    find: "^|mais|et|car|puis elle|elles|ils|il n'? a|ont|avait|avaient @adverb? [=Q&Qf&!Qm|=Q&Q.p&!Q.s>*ms] $|@goesOn|un|une|le|la|les|l'|son|sa|ses|leur|leurs",
    examples: ['Elle a [mangée>mangé] une pomme.', 'Ils ont [décidés>décidé] de partir.'],
    counterExamples: ['La pomme qu’elle a mangée était verte, ils les ont mangées.'],
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
    find: '^ @clear M? N.p&!Name&!W&!P&!R&!@time&!@collective [a|est|était|avait|va|fait|veut|doit|peut|sera|aura>*theythird] !les|des|ces|ses|leurs|^',
    examples: ['Les deux hommes [avait>avaient] bu.', 'Les élus [était>étaient] absents.'],
    counterExamples: ['Les Alpes a pour chef-lieu Digne.'],
    confidence: 0.85,
  },
  {
    find: "^ @singularMasculine|@singularFeminine|l' N.s&!N.p&!@time&!@collective ne|n'|se|s'? [=V&V.3p&!V.3s&!Name>*third]",
    examples: ['Le maire [souhaitent>souhaite] un référendum.', 'Le préfet [ont>a] dit non.'],
    counterExamples: ['La plupart souhaitent partir, le soir viennent les loups.'],
    confidence: 0.87,
  },
]

export const verbForms: readonly TypoPattern[] = [
  ...infinitive,
  ...participle,
  ...voices,
  ...person,
  ...number,
]
