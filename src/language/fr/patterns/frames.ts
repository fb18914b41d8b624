import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** A clause with a pronoun for its subject begins: no "qu'" before it, whose clause another verb could follow. */
const clause = '^|et|mais|car il|elle|on|ils|elles'
/** What "à" governs. */
const governed =
  "la|l'|un|une|son|sa|ses|leur|leurs|ce|cet|cette|ces|notre|votre|toutes|tous|plusieurs|@number|##|Name"

/** "à" and "a", where the verb of the clause stands before. */
const a: readonly TypoPattern[] = [
  {
    find: 'il y [à>a] @number|##|un|une|des|de|beaucoup|plus|trop|encore|aussi|peu|longtemps|quelques|plusieurs',
    examples: ['Il y [à>a] deux ans, il vivait à Dole.'],
    counterExamples: ['Il y va à deux reprises.'],
  },
  {
    find: `${clause} ne|n'|se|s'|y|en? V.3&!@avoir&!@être [a>à] ${governed}`,
    examples: ['Il participe [a>à] la course.'],
    counterExamples: ['Celui qu’elle aime a la grippe.'],
    confidence: 0.92,
  },
  {
    find: `${clause} a|ont|avait|avaient|est|sont|était|étaient @adverb|R&~ment? Q [a>à] ${governed}`,
    examples: ['Il a répondu [a>à] toutes les questions.'],
    counterExamples: ['Ce qu’il a bâti a la taille d’un stade.'],
    confidence: 0.9,
  },
  {
    find: `${clause} a|ont|avait|avaient été @adverb|R&~ment? Q [a>à] ${governed}`,
    examples: ['Elle a été condamnée [a>à] deux ans de prison.'],
  },
  {
    find: `^^ le|la|l'|un|une|ce|cette N.s a|avait été @adverb|R&~ment? Q [a>à] @number|##`,
    examples: ['Le suspect a été condamné [a>à] six mois.'],
  },
  {
    find: '=Q [a>à] @weekday|demain !Q|V|@adverb',
    examples: ['La réunion est reportée [a>à] mardi.'],
    counterExamples: ['Le préfet a mardi annoncé son départ, la réunion prévue a mardi été annulée.'],
    confidence: 0.85,
  },
  {
    find: 'rendez-vous|@weekday|demain|hier|soir|matin [a>à] #',
    examples: ['Rendez-vous [a>à] 14 heures.'],
    confidence: 0.85,
  },
  {
    find: "réussi|parvenu|parvenue|parvenus|commencé|commence|cherche|cherchent|appris|aidé [a>à] se|s'|le|les|leur|lui|y|en",
    examples: ['Ils ont réussi [a>à] s’échapper.'],
  },
]

/** "a" for "à" behind the verb of a plain sentence, whose subject opens it. */
const behindVerbs: readonly TypoPattern[] = [
  {
    find: `^^ le|la|l'|les|un|une|des|ce|cette|ces|son|sa|ses A? N&!W&!P A? a|ont|avait|avaient|est|sont|était|étaient @adverb|R&~ment? =Q|procédé|abouti|donné|réussi|participé|assisté|succédé|échappé|renoncé|répondu [a>à] ${governed}|deux|trois|l'`,
    examples: ['Le club a succédé [a>à] deux autres.'],
    counterExamples: ['Le but qu’il a marqué a plu.'],
    confidence: 0.9,
  },
  {
    find: `^^ le|la|l'|les|un|une|des|ce|cette|ces|son|sa|ses A? N&!W&!P A? a|ont|avait|avaient été @adverb|R&~ment? Q [a>à] ${governed}|midi|minuit`,
    examples: ['Les pompiers ont été appelés [a>à] 6 heures.'],
    confidence: 0.9,
  },
  {
    find: `^^ le|la|l'|les|un|une|des|ce|cette|ces|son|sa|ses A? N&!W&!P A? ne|n'|se|s'? Vf3|Vc3|Vi3 [a>à] Name|midi|minuit|@number|##|partir`,
    examples: ['La finale se jouera [a>à] Dole.'],
    counterExamples: ['Celui qui viendra a Paul pour guide.'],
    confidence: 0.9,
  },
]

/** "ou", "où", "la", "là", "on", "ont". */
const others: readonly TypoPattern[] = [
  {
    find: '@weekday|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|matin|soir [où>ou] @weekday|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|soir|matin',
    examples: ['Il viendra mardi [où>ou] mercredi.'],
  },
  { find: '@number [où>ou] @number', examples: ['Il reste deux [où>ou] trois jours.'] },
  {
    find: 'est|sont|était|étaient pas|plus|encore|toujours|déjà [la>là] $',
    examples: ['Il n’est plus [la>là].'],
  },
  {
    find: "les|des|ces|ses|leurs|nos|deux|trois N.p&!N.s&!W&!P&!R&!D [on>ont] @adverb|R&~ment? Q&!V le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|deux|trois|que|à|au|par|dans|en",
    examples: ['Les policiers [on>ont] arrêté un homme.'],
  },
  { find: '^ [ont>on] a|avait|aura|est|était', examples: ['[Ont>On] a marché toute la nuit.'] },
  {
    find: 'est|suis|était|sera|soit fin? [près>prêt] pour|à',
    examples: ['Tout est [près>prêt] pour la fête.'],
    counterExamples: ['Il est près de la gare.'],
  },
]

/** "ces", "ses" and "c'est"; "ça" and "sa"; "quelle" and "qu'elle". */
const pronouns: readonly TypoPattern[] = [
  { find: "^ [c' est>ces] derniers|dernières N.p", examples: ['[C’est>Ces] derniers jours, il pleut.'] },
  {
    find: "^ [c' est>ses|ces] N.p&!N.s&!W&!P @être3p|avaient|auront",
    examples: ['[C’est>Ses] parents sont venus.'],
    confidence: 0.8,
  },
  {
    find: "de|d'|avec|par|pour|chez|sans|entre|parmi [c' est>ses|ces] N.p&!N.s&!W&!P",
    examples: ['Il vient avec [c’est>ses] amis.'],
    confidence: 0.85,
  },
  {
    find: "^ [ces|ses>c'est] la|le|l'|mon|ma|notre|votre|bien|vrai|lui|elle|nous|trop",
    examples: ['[Ces>C’est] la première fois.'],
  },
  {
    find: "[quelle>qu'elle] =V&V.3s&!@être&!@modal&!@avoir&!semble&!semblait&!paraît&!demeure&!reste&!fut",
    examples: ['[Quelle>Qu’elle] vienne ou non, tout est prêt.'],
    counterExamples: ['Quelle devait être sa joie !'],
    confidence: 0.85,
  },
  {
    find: "c' est|était [sa>ça] le|la|les|l'|que|qui|qu'|$",
    examples: ['C’est [sa>ça] le problème.'],
  },
]

/** Pairs of words in set frames. */
const frames: readonly TypoPattern[] = [
  {
    find: '!le|au|possible [plus tôt>plutôt] bien|mal|bon|bonne|rare|rares|content|contente|calme|favorable|positif|positive|discret|discrète|froid|chaud|jeune|jeunes|satisfait|satisfaite|rassurant|rassurante|bonnes|bons',
    examples: ['Il a [plus tôt>plutôt] bien joué.'],
    counterExamples: ['Il est arrivé plus tôt, bien avant elle.'],
  },
  {
    find: '[plutôt>plus tôt] que prévu|prévue|prévus',
    examples: ['Il est arrivé [plutôt>plus tôt] que prévu.'],
  },
  {
    find: 'jours|jour|ans|an|mois|semaines|semaine|heures|heure|minutes|peu [plutôt>plus tôt] $|à|dans|par|en',
    examples: ['Il est mort deux jours [plutôt>plus tôt] à Dole.'],
    confidence: 0.88,
  },
  { find: 'ai|as|a|ont|avait|avaient|eu|donne|donné [tord>tort]', examples: ['Il a [tord>tort] de partir.'] },
  { find: 'à [tord>tort]', examples: ['Il est accusé à [tord>tort].'] },
  { find: "il|elle|on [ni>nie] le|la|les|l'|avoir|être|tout|toute", examples: ['Il [ni>nie] les faits.'] },
  { find: '[censer>censé]', examples: ['Il est [censer>censé] venir.'] },
  {
    find: "de [part>par] le|la|l'|son|sa|ses|leur|leurs",
    examples: ['De [part>par] sa taille, il impressionne.'],
    counterExamples: ['De part et d’autre, on rit.'],
    confidence: 0.88,
  },
  { find: 'au [file>fil] des|du|de', examples: ['Au [file>fil] des ans, il a grandi.'] },
  { find: 'tout [les>le] monde', examples: ['Tout [les>le] monde rit.'] },
  { find: 'au [font>fond] $|de|du|des', examples: ['Il dort au [font>fond] du bus.'] },
  { find: 'dans le [font>fond] $|de|du|des', examples: ['Il dort dans le [font>fond] du bus.'] },
  { find: '[tout>toute] la nuit|équipe|région', examples: ['Il a couru [tout>toute] la nuit.'] },
]

export const soundAlikes: readonly TypoPattern[] = [...a, ...behindVerbs, ...others, ...pronouns, ...frames]

/** A participle for an infinitive, and a present for a participle, told by the verb before. */
export const verbFrames: readonly TypoPattern[] = [
  {
    find: '@modal @adverb|R&~ment? [=Q&~ée|=Q&~és|=Q&~ées>*inf] !^',
    examples: ['Ils vont [organisés>organiser] un bal.', 'Elle veut [continuée>continuer] ainsi.'],
    counterExamples: ['Elle peut, fatiguée, dormir.'],
    confidence: 0.88,
  },
  {
    find: 'appellent|apprête|apprêtent|apprêtait|engage|engagent|engagé|engagée|attend|attendent|pousse|poussé|poussée|incite|incité|encourage|encouragé|autorise|force|forcé|forcée|condamné|condamnée|aspire|songe|renonce|renoncé|emploie|appelle|appelé à [Q&~é&!Nfs>*inf] !^',
    examples: ['Les élus appellent à [manifesté>manifester] samedi.'],
    confidence: 0.88,
  },
  {
    find: "interdit|interdite|décidé|refuse|refusé|refusent|tenté|tente|tentent|essaie|essayé|continue|continuent|continué|vient|viennent|venait|cesse|cessé|accepté|permet|permettra|promet|promis|obligé|obligée|choisi|oublié de|d' [Q&~é&!passé&!Nfs|=Q&~ée|=Q&~és|=Q&~ées>*inf] !^",
    examples: ['Il est interdit de [fumé>fumer] ici.', 'Il continue de [travaillé>travailler] la nuit.'],
    confidence: 0.88,
  },
  {
    find: "^^ le|la|l'|un|une|ce|cette|son|sa A? N.s A? a|avait|aura @adverb|R&~ment? [V.3s&~e&!Q&!W&!P&!R&!D>*accented] le|la|l'|les|un|une|son|sa|ses|leur|leurs|des",
    examples: ['Le premier ministre a [présente>présenté] sa démission.'],
    counterExamples: ['Le maire a charge d’âmes, l’élu a honte.'],
    confidence: 0.88,
  },
  {
    find: "il|elle|on|ils|elles|qui|n' a|ont|avait|avaient @adverb|R&~ment? [V.3s&~e&!Q&!W&!P&!R&!D>*accented] le|la|l'|les|un|une|son|sa|ses|leur|leurs|des",
    examples: ['Il a [demande>demandé] un délai.'],
    confidence: 0.88,
  },
  {
    find: 'été @adverb|R&~ment? [=V&V.3s&~it&!Q|mit>*fromt]',
    examples: ['Il a été [mit>mis] en examen.'],
    counterExamples: ['Il a été produit à Dole.'],
  },
  { find: "il|elle|on|qui ne|n'|se|s'|y|en|le|la|les? [mets>met]", examples: ['Il [mets>met] fin à tout.'] },
  {
    find: "je|j' ne|n'|le|la|les|vous|te|lui|leur|y|en|me|m'? [=V&V.3s&!V.1s&~ait|=V&V.3s&!V.1s&~oit|=V&V.3s&!V.1s&~ut>*first]",
    examples: ['Je [voudrait>voudrais] partir.', 'J’[aurait>aurais] aimé gagner.'],
  },
  {
    find: '^|si|que|quand vous [avait>avez|aviez] !^',
    examples: ['Si vous [avait>avez] le choix, partez.'],
    counterExamples: ['Il vous avait prévenus.'],
    confidence: 0.7,
  },
  {
    find: 'la plupart|majorité des|de N.p&!N.s&!W&!P [=V&V.3s&!V.3p>*theythird]',
    examples: ['La plupart des gens [pense>pensent] le contraire.'],
    confidence: 0.7,
  },
  {
    find: "ceux|celles qui ne|n'|se|s'|y|en|les|l'|leur? [V.3s&!V.3p&!Q&!N&!A&!P&!W&!R&!Y|a|est|veut|peut|va|fait>*theythird]",
    examples: ['Ceux qui [veut>veulent] partir partent.'],
    counterExamples: ['Ceux qui ont froid, celles qui sont là.'],
  },
  {
    find: "celui|celle|lui qui ne|n'|se|s'|y|en|les|l'|leur? [V.3p&!V.3s&!N&!A>*third]",
    examples: ['C’est lui qui [ont>a] gagné.'],
  },
  { find: "moi qui n'|l'? [a>ai]", examples: ['C’est moi qui [a>ai] gagné.'] },
  { find: 'moi qui ne? [est>suis]', examples: ['C’est moi qui [est>suis] venu.'] },
  {
    find: "^^ les|ces|ses|nos|leurs N.p&!N.s&!W&!P&!R qui ne|n'|se|s'|y|en|les|l'|leur? [=V&V.3s&!V.3p>*theythird]",
    examples: ['Les gens qui [pense>pensent] cela sont partis.'],
    confidence: 0.88,
  },
]

/** A conditional where "si" asks for the imperfect. */
export const conditions: readonly TypoPattern[] = [
  {
    find: "^^ si|s' il|elle|on n'? [aurait>avait] su|voulu|fait|dit|gagné|eu|fallu",
    examples: ['S’il [aurait>avait] su, il serait parti.'],
    counterExamples: ['S’il aurait pu être évité, ce drame est humain. On se demande s’il aurait su.'],
  },
  { find: "^ si j' n'? [aurais>avais]", examples: ['Si j’[aurais>avais] su, je serais parti.'] },
  {
    find: "^^ si|s' ils|elles n'? [auraient>avaient] su|voulu|fait|dit|gagné|eu",
    examples: ['S’ils [auraient>avaient] su, tout allait.'],
  },
]

/** Agreement across a few words. */
export const nearAgreement: readonly TypoPattern[] = [
  {
    find: '^^ le|un|ce|son|mon Nms&!Nfs&!@time&!@collective A.s? a|avait|aura|aurait été @adverb|R&~ment? [Qf&!Qm>*ms]',
    examples: ['Le conducteur a été [blessée>blessé].'],
  },
  {
    find: "!et|ou|ni|de|d'|avec @number|##|plusieurs|quelques|des|les A.p? Nfp&!Nmp&!N.s @been3p été @adverb|R&~ment? [Q.s&!Q.p&!R&!W>*fp]",
    examples: ['Cinq personnes ont été [hospitalisé>hospitalisées].'],
    counterExamples: ['Des hommes et des femmes ont été tués.'],
    confidence: 0.8,
  },
  {
    find: '^^ @number|##|plusieurs|quelques|des|les A.p? Nfp&!Nmp&!N.s @been3p été @adverb|R&~ment? [Q.s&!Q.p&!R&!W|Qm&!Qf&!R&!W>*fp]',
    examples: ['Dix routes ont été [coupé>coupées].'],
    confidence: 0.93,
  },
  {
    find: '^^ une|la femme|fille|adolescente|fillette|octogénaire|septuagénaire|quinquagénaire|mère|dame|étudiante|conductrice âgée? de ## ans a|avait été|est|était? [Qm&!Qf&!Nf&!R&!W>*fs] $|par|à|dans|en|après|lors|hier|@weekday|sur|alors|vers',
    examples: ['Une femme de 34 ans a été [tué>tuée] par balle.'],
    confidence: 0.9,
  },
  {
    find: '^^ un|le homme|garçon|adolescent|jeune|père|conducteur|étudiant|motard|cycliste âgé? de ## ans est|était|fut @adverb|R&~ment? [Qf&!Qm>*ms]',
    examples: ['Un homme de 34 ans est [décédée>décédé] jeudi.'],
  },
  {
    find: '^^ un|le homme|garçon|adolescent|jeune|père|conducteur|étudiant|motard|cycliste âgé? de ## ans a|avait été @adverb|R&~ment? [Qf&!Qm>*ms]',
    examples: ['Un homme de 34 ans a été [tuée>tué].'],
  },
  {
    find: "^^ des|les|ces|ses|nos Nmp&!Nfp&!N.s&!A&!W&!P [A.s&!A.p&!N&!V&!P&!W&!R&!D&!seul&!plein&!fort&!haut&!bas&!net&!juste>*plural] se|s'|ont|sont|étaient|seront|avaient|vont|peuvent|doivent|demandent",
    examples: ['Des habitants [inquiet>inquiets] se sont réunis.'],
    confidence: 0.85,
  },
  {
    find: "une|la|cette|sa Nfs&!Nms&!Name très|extrêmement|particulièrement [Qms&!Qf&!N|Ams&!Af&!N>*fs] $|dans|à|pour|en|par|de|d'|sur|avec",
    examples: ['Une situation très [tendu>tendue] dans la ville.'],
    confidence: 0.85,
  },
  {
    find: "un|le|ce|son Nms&!Nfs&!Name très|extrêmement|particulièrement [Qfs&!Qm&!N|Afs&!Am&!N>*ms] $|dans|à|pour|en|par|de|d'|sur|avec",
    examples: ['Un climat très [tendue>tendu] dans la ville.'],
    confidence: 0.85,
  },
]
