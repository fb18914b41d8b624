import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** What a verb governs: a participle after "à" or "pour" that is a noun too has nothing of the kind behind it. */
const governed = "le|la|les|l'|un|une|des|leur|leurs|ses|son|sa|cette|ce|ces|cet|nos|notre|votre|plusieurs"
/** What "à" and an infinitive go with. */
const aiming =
  'destiné|destinée|destinés|destinées|vise|visent|visait|visant|visera|consiste|consistait|consistant|sert|servent|servait|servant|cherche|cherchent|cherchait|cherchant|commence|commencent|commencé|commençait|continue|continuent|continué|réussi|réussit|parvenu|parvenus|parvenue|parvient|parviennent|aide|aident|aidé|aidera|aidant|invite|invité|invités|appelle|appelé|appelés|engage|engagé|engagée|obligé|obligée|contraint|contraints|contrainte|prêt|prête|prêts|prêtes|hésite|hésitent|hésité|tarde|tardé|renonce|renoncé|décidé|décidée|décidés|autorisé|autorisés|apte|nature|façon|manière|difficile|facile|pousse|poussé|incite|incité|contribue|contribuent|contribué|contribuer|tient|tenait|reste|vocation|tendance|moyen|appris|apprendre|amené|amenés|encourage|encouragé'

/** A participle for an infinitive, told by what stands before and what it governs. */
export const infinitives: readonly TypoPattern[] = [
  {
    find: `pour|sans|afin de|d'? ne|pas|mieux|les|le|la? [Q&~é&!Name>*inf] ${governed}`,
    examples: ['Il court pour [protégé>protéger] les siens.', 'Sans [oublié>oublier] ses amis.'],
    counterExamples: ['Un homme sans passé, la ville sans côté sombre.'],
    confidence: 0.9,
  },
  {
    find: `${aiming} à ne|se|s'|lui|leur|les|le|la|y? [Q&~é&!côté&!été&!Name>*inf] ${governed}`,
    examples: ['Un plan destiné à [protégé>protéger] les témoins.'],
    counterExamples: ['Il a aidé. À peine à côté les autres rient.'],
    confidence: 0.88,
  },
  {
    find: 'a|ont|avait|avaient|aurait|auraient|ai|aura|auront @adverb|R&~ment? dû|pu|voulu|failli|osé @adverb|R&~ment? [Q&~é|Q&~ée|Q&~és|=Q&~u|=Q&~is|=Q&~it&!V>*inf] !^',
    examples: [
      'Les agents ont dû [intervenu>intervenir] deux fois.',
      'Il a pu [rencontré>rencontrer] son idole.',
    ],
    counterExamples: ['Il a pu être vu.'],
    confidence: 0.88,
  },
  {
    find: "se|s'|me|m'|te|t'|nous|vous fait|font|faisait|faisaient|faire|fera|feront|fasse|ferait [Q&~é&!A|Q&~és&!A|Q&~ée&!A>*inf] !^",
    examples: ['Elle se fait [doublé>doubler] à l’arrivée.'],
    counterExamples: ['Il se fait rusé.'],
    confidence: 0.88,
  },
  {
    find: "s'|m'|t' est|était|suis|es|sera|serait|être fait [Q&~é&!A|Q&~és&!A|Q&~ée&!A|volé|arrêté|tué|élu|battu>*inf] !^",
    examples: ['Il s’est fait [volé>voler] son vélo.'],
    confidence: 0.88,
  },
  {
    find: 'se sont|étaient fait [Q&~é|Q&~és|Q&~ées|Q&~ée>*inf] !^',
    examples: ['Ils se sont fait [volés>voler] leurs vélos.'],
    confidence: 0.88,
  },
  {
    find: "l'|m'|t'|les|nous a|ont|ai|avait|avaient [faite|faits|faites>fait] Y",
    examples: ['Cela l’a [faite>fait] rire.'],
    counterExamples: ['Il les a faites en un jour.'],
  },
  {
    find: 'été @adverb|R&~ment? [=V&V.3s&~e&!Name>*accented]',
    examples: ['Il a été [condamne>condamné] à un an de prison.'],
    confidence: 0.9,
  },
  {
    find: "a|ont|avait|avaient|aura|aurait|ai [crée>créé] un|une|le|la|les|l'|des|son|sa|ses|leur|plus|en|##|@number",
    examples: ['Il a [crée>créé] son club en 2001.'],
  },
]

/** Participles that agree with nothing before them: an infinitive is left out, or they measure. */
const fixed =
  '!fait&!pu&!dû&!voulu&!fallu&!laissé&!vu&!entendu&!vécu&!duré&!couru&!coûté&!valu&!pesé&!mis&!dit&!su&!eu&!cru&!pensé'

/** A participle that agrees with an object behind its verb, or does not with one before it. */
export const objects: readonly TypoPattern[] = [
  {
    find: `^^ le|la|l'|un|une|ce|cette|son|sa @prenominal? N.s&!Name&!W&!P A.s? n'? a|avait|aura|aurait @adverb|R&~ment? [Qf&!Qm|Q.p&!Q.s>*ms] un|une|le|la|les|l'|des|son|sa|ses|leur|leurs|plusieurs|@number|##|que|qu'|de|d'|à|au|aux`,
    examples: ['La firme avait [embauchée>embauché] une équipe.'],
    counterExamples: ['La lettre que le maire a envoyée à la ville.'],
    confidence: 0.88,
  },
  {
    find: "^^ les|ces|ses Nmp&!Nfp&!N.s&!@time que le|la|l'|les|son|sa|ses|cette|ce A? N A? a|ont|avait|avaient @adverb|R&~ment? [Qms&!Qmp&!fait&!pu&!dû&!voulu&!fallu&!laissé&!vu&!entendu&!vécu&!duré&!couru&!coûté&!valu&!pesé&!mis>*plural] $|sont|ont|seront|n'|ne|par|à|en|au|aux|hier|dans|pour|sur|depuis|pendant|avant|après|lors|chez|avec|@weekday",
    examples: ['Les dégâts que la crue a [causé>causés] sont lourds.'],
    confidence: 0.85,
  },
  {
    find: "^^ la|cette|sa Nfs&!Nms&!@time que le|la|l'|les|son|sa|ses|cette|ce A? N A? a|ont|avait|avaient @adverb|R&~ment? [Qms&!Qf&!fait&!pu&!dû&!voulu&!fallu&!laissé&!vu&!entendu&!vécu&!duré&!couru&!coûté&!valu&!pesé&!mis>*fs] $|est|a|sera|était|n'|ne|par|à|en|au|aux|hier|dans|pour|sur|depuis|pendant|avant|après|lors|chez|avec|@weekday",
    examples: ['La lettre que le maire a [envoyé>envoyée] est perdue.'],
    confidence: 0.85,
  },
  {
    find: "^^ les|ces|ses Nfp&!Nmp&!@time que le|la|l'|les|son|sa|ses|cette|ce A? N A? a|ont|avait|avaient @adverb|R&~ment? [Qm&!Qf&!fait&!pu&!dû&!voulu&!fallu&!laissé&!vu&!entendu&!vécu&!duré&!couru&!coûté&!valu&!pesé&!mis>*fp] $|sont|ont|seront|n'|ne|par|à|en|au|aux|hier|dans|pour|sur|depuis|pendant|avant|après|lors|chez|avec|@weekday",
    examples: ['Les pistes que la police a [suivi>suivies] sont froides.'],
    confidence: 0.85,
  },
  {
    find: `!de|d'|et|ou|ni les|ces|ses|nos|leurs Nfp&!Nmp&!N.s&!@time qu' il|elle|on|ils|elles a|ont|avait|avaient|aura|auront @adverb|R&~ment? [Qm&!Qf&${fixed}>*fp] $|depuis|pendant|avant|après|lors|chez|avec|par|hier|@weekday`,
    examples: ['Elle a cueilli les tomates qu’elle avait [planté>plantées].'],
    counterExamples: ['Les peines qu’il a fallu, le panier de pommes qu’elle a acheté.'],
    confidence: 0.86,
  },
  {
    find: `!de|d'|et|ou|ni les|ces|ses|nos|leurs Nmp&!Nfp&!N.s&!@time qu' il|elle|on|ils|elles a|ont|avait|avaient|aura|auront @adverb|R&~ment? [Qms&!Qmp&${fixed}>*plural] $|depuis|pendant|avant|après|lors|chez|avec|par|hier|@weekday`,
    examples: ['Il a vendu les moutons qu’il avait [élevé>élevés].'],
    counterExamples: ['Il compte les efforts qu’il a fallu.'],
    confidence: 0.86,
  },
  {
    find: "promesses|erreurs|déclarations|propositions|remarques|démarches que|qu' le|la|l'|il|elle|on|ils|elles N? a|ont|avait|avaient [fait>faites] !Y",
    examples: ['Les promesses qu’il avait [fait>faites] sont oubliées.'],
    counterExamples: ['Les promesses qu’il a fait circuler.'],
  },
]
