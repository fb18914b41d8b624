import type { TypoPattern } from '../../shape/typo-patterns.ts'

const adverb = '@adverb|R&~ment|très|plutôt|assez|parfois?'
/** Adjectives that stand for adverbs or do not agree, and participles that may belong to nothing near. */
const stiff =
  '!bon&!grand&!fin&!haut&!bas&!fort&!net&!court&!cher&!droit&!plein&!juste&!seul&!tel&!même&!marron&!orange&!possible&!fait&!dit&!vu&!compris&!mis&!rendu&!sorti&!mal&!bien&!partie&!debout&!prévu&!maître&!clair'
const words = '!R&!P&!W&!D&!M&!C&!Name'
const masculine = `attendu|Qms&!Qf&${words}&${stiff}|Ams&!Af&!N&!V&${words}&${stiff}`
const feminine = `Qf&!Qm&${words}|Afs&!Am&!N&!V&${words}`
/** What is not plural feminine, and what is not plural masculine. */
const notFp = `Qm&!Qf&${words}&${stiff}|Qfs&!Qfp&${words}|Ams&!Af&!N&!V&${words}&${stiff}|Amp&!Af&!N&!V&${words}|Afs&!Afp&!N&!V&${words}`
const notMp = `Qms&!Qmp&!V&${words}&${stiff}|Qf&!Qm&!V&${words}|Ams&!Amp&!N&!V&${words}&${stiff}|Af&!Am&!N&!V&${words}`
const singular = `Q.s&!Q.p&!V&${words}&${stiff}|A.s&!A.p&!N&!V&${words}&${stiff}`
const noun = '!@time&!@collective&!@gathering&!Name&!W&!P&!R&!D'
const complement = "de|du|d'|des @small|@number? A? N&!@time&!W|Name A?"
const copula = '@copula'
const copulas = '@copulas'
const after = '$|@weekday|@behind'

/** After "être" and its like, the subject with or without a complement. */
const states: readonly TypoPattern[] = [
  {
    find: `^^ la|une|cette|sa|l'|aucune|chaque @prenominal? Nfs&!Nms&${noun} A.s? ne|n'? semble|semblait|paraît|paraissait|demeure|devient|devenait|deviendra|restait|restera|serait|fut ${adverb} [${masculine}|Ams&!Af&!V&${words}&${stiff}>*fs] ${after}`,
    examples: ['Cette piste paraît [abandonné>abandonnée] pour de bon.'],
    counterExamples: ['La nuit devient noir d’encre ? La mer reste d’un calme plat.'],
    confidence: 0.88,
  },
  {
    find: `^^ la|une|cette|sa|l' @prenominal? Nfs&!Nms&${noun} ${complement} ne|n'? ${copula} ${adverb} [${masculine}>*fs] ${after}`,
    examples: ['La sortie de ce livre est [attendu>attendue] en mars.'],
    counterExamples: [
      'La majorité des élus est opposée au texte, une partie du toit est tombée.',
      'La veille du match est arrivé un car.',
    ],
    confidence: 0.87,
  },
  {
    find: `^^ la|une|cette|sa|l' @prenominal? Nfs&!Nms&${noun} ${complement} n'? a|avait|aura|aurait été ${adverb} [Qms&!Qf&${words}>*fs] ${after}`,
    examples: ['La réunion du conseil a été [reporté>reportée] à mardi.'],
    confidence: 0.88,
  },
  {
    find: `^^ le|un|ce|son|l' @prenominal? Nms&!Nfs&${noun} ${complement} ne|n'? ${copula} ${adverb} [${feminine}>*ms] ${after}`,
    examples: ['Le départ des coureurs est [donnée>donné] à midi.'],
    confidence: 0.87,
  },
  {
    find: `^^ la|une|cette|sa|l' @prenominal? Nfs&!Nms&${noun} A.s? ne|n'? pourrait|peut|doit|devrait|va|devait|pouvait|vient|risque d'|de|pas|bien|donc|aussi? être ${adverb} [${masculine}>*fs] ${after}`,
    examples: ['La route pourrait être [fermé>fermée] dès lundi.'],
    confidence: 0.88,
  },
  {
    find: `elle ne|n'? pourrait|peut|doit|devrait|va|devait|pouvait|vient|risque d'|de|pas|bien|donc|aussi? être ${adverb} [Qms&!Qf&!N&${words}&${stiff}>*fs] ${after}`,
    examples: ['Elle devrait être [jugé>jugée] en mai.'],
    confidence: 0.88,
  },
]

/** The same of the plural. */
const pluralStates: readonly TypoPattern[] = [
  {
    find: `^^ les|des|ces|ses|nos|leurs|plusieurs|quelques|@number|aucunes @prenominal? Nfp&!Nmp&!N.s&${noun} A.p? ne|n'? ${copulas} ${adverb} [${notFp}>*fp] ${after}`,
    examples: ['Quelques places restent [disponible>disponibles] pour samedi.'],
    counterExamples: ['Les clés sont là, les portes restent grand ouvertes.'],
    confidence: 0.92,
  },
  {
    find: `^^ les|des|ces|ses|nos|leurs|plusieurs|quelques|@number @prenominal? Nmp&!Nfp&!N.s&${noun} A.p? ne|n'? ${copulas} ${adverb} [${notMp}>*mp] ${after}`,
    examples: ['Deux ponts restent [fermé>fermés] ce soir.'],
    counterExamples: ['Les vents sont plein ouest, les élus sont partie prenante.'],
    confidence: 0.88,
  },
  {
    find: `^^ les|des|ces|ses|nos|leurs|plusieurs|quelques|@number @prenominal? Nfp&!Nmp&!N.s&${noun} ${complement} ne|n'? ${copulas} ${adverb} [${notFp}>*fp] ${after}`,
    examples: ['Les rues du vieux centre sont [éclairé>éclairées] dès 18 heures.'],
    confidence: 0.92,
  },
  {
    find: `^^ les|des|ces|ses|nos|leurs|plusieurs|quelques|@number @prenominal? Nmp&!Nfp&!N.s&${noun} ${complement} ne|n'? ${copulas} ${adverb} [${notMp}>*mp] ${after}`,
    examples: ['Les résultats de l’enquête seront [connu>connus] en mai.'],
    confidence: 0.87,
  },
  {
    find: `^^ les|des|ces|ses|nos|leurs|plusieurs|quelques|@number @prenominal? Nfp&!Nmp&!N.s&${noun} ${complement} n'? @been3p été ${adverb} [Qm&!Qf&${words}|Qfs&!Qfp&${words}>*fp]`,
    examples: [
      'Les portes de la salle ont été [forcé>forcées] hier.',
      'Des mesures d’aide ont été [votés>votées].',
    ],
    confidence: 0.92,
  },
  {
    find: `^^ les|des|ces|ses|nos|leurs|plusieurs|quelques|@number @prenominal? Nmp&!Nfp&!N.s&${noun} ${complement} n'? @been3p été ${adverb} [Qms&!Qmp&${words}|Qf&!Qm&!N&${words}>*mp]`,
    examples: ['Les travaux de la gare ont été [retardé>retardés] par la pluie.'],
    confidence: 0.92,
  },
  {
    find: `^^ les|des|ces|ses|nos|leurs|plusieurs|quelques N.p&!N.s&${noun} A.p? se|s' disent|disaient|montrent|montraient|sentent|sentaient|déclarent|estiment|jugent|avouent ${adverb} [${singular}>*plural] $|de|d'|à|au|aux|pour|par|que|qu'|et|face|en|dans`,
    examples: ['Les riverains se disent [opposé>opposés] au projet.'],
    counterExamples: ['Les élus se sentent visés, et se disent contre.'],
    confidence: 0.88,
  },
  {
    find: `^|et|mais|qui ils se|s' disent|disaient|montrent|montraient|sentent|sentaient|déclarent|estiment|jugent|avouent ${adverb} [${singular}>*plural] $|de|d'|à|au|aux|pour|par|que|qu'|et|face|en|dans`,
    examples: ['Ils se disent [déçu>déçus] par le score.'],
    confidence: 0.88,
  },
  {
    find: `^^ les|ces|ses|nos|leurs|plusieurs|quelques N.p&!N.s&${noun} A.p? ne|n'? ${copulas} ${adverb} [Qfs&!Qm&!N&${words}|Afs&!Am&!V&${words}>*mp|*fp] ${after}`,
    examples: ['Les bénévoles étaient [heureuse>heureux] de leur fête.'],
    confidence: 0.87,
  },
  {
    find: `@number|plusieurs @prenominal? Nfp&!Nmp&!N.s&!Name A.p? @être3p ${adverb} [mort|né|tombé|arrivé|parti|resté|venu|entré|sorti|décédé|intervenu|reparti|rentré>*fp] ${after}`,
    examples: ['Deux femmes sont [mort>mortes] dans le feu.'],
    confidence: 0.92,
  },
]

/** Set off by commas: "la victime, âgée de 30 ans,". */
const appositions: readonly TypoPattern[] = [
  {
    find: "^^ la|une|cette|sa|l' @prenominal? Nfs&!Nms&!Name A.s? , [âgé|âgés|âgées>âgée] de",
    examples: ['La conductrice, [âgé>âgée] de 30 ans, est indemne.'],
    counterExamples: ['Le frère de la victime, âgé de 30 ans, est indemne.'],
    confidence: 0.88,
  },
  {
    find: "^^ le|un|ce|cet|son|l' @prenominal? Nms&!Nfs&!Name A.s? , [âgée|âgés|âgées>âgé] de",
    examples: ['Le conducteur, [âgée>âgé] de 30 ans, est indemne.'],
    confidence: 0.88,
  },
  {
    find: '^^ les|deux|trois|quatre|cinq|ces @number? @prenominal? Nmp&!Nfp&!N.s&!Name A.p? , [âgé|âgée|âgées>âgés] de',
    examples: ['Les deux garçons, [âgé>âgés] de 8 et 9 ans, vont bien.'],
    confidence: 0.92,
  },
  {
    find: '^^ les|deux|trois|quatre|cinq|ces @number? @prenominal? Nfp&!Nmp&!N.s&!Name A.p? , [âgé|âgée|âgés>âgées] de',
    examples: ['Les deux sœurs, [âgés>âgées] de 8 et 9 ans, vont bien.'],
    confidence: 0.92,
  },
  {
    find: `^ la|cette|l' @prenominal? Nfs&!Nms&${noun}&!@bearing A.s? , très|longtemps|pourtant|déjà|récemment? [Qms&!Qf&!N&!V&!Af&${words}&${stiff}>*fs] en|à|au|par|dans|sur|depuis|lors|hier|@weekday`,
    examples: ['La chapelle, [bâti>bâtie] au XIIe siècle, menace ruine.'],
    counterExamples: [
      'La nuit, réuni à huis clos, le conseil a voté. La tête haute, assis au fond, il écoute.',
    ],
    confidence: 0.86,
  },
  {
    find: `^ le|ce|cet|l' @prenominal? Nms&!Nfs&${noun}&!@bearing A.s? , très|longtemps|pourtant|déjà|récemment? [Qfs&!Qm&!N&!V&${words}>*ms] en|à|au|par|dans|sur|depuis|lors|hier|@weekday`,
    examples: ['Le moulin, [bâtie>bâti] au XIIe siècle, menace ruine.'],
    counterExamples: ['Le regard vide, assise au fond, elle écoute.'],
    confidence: 0.86,
  },
  {
    find: `^ les|ces|deux|trois @number? @prenominal? Nmp&!Nfp&!N.s&${noun}&!@bearing A.p? , tous|toujours|déjà|récemment? [Qms&!Qmp&!V&${words}&${stiff}|Qf&!Qm&!V&${words}>*mp] par|dans|depuis|lors|hier|@weekday`,
    examples: ['Les deux suspects, [interpellé>interpellés] mardi, ont avoué.'],
    counterExamples: [
      'Les bras croisés, assis au fond, il écoute. Les yeux baissés, assise au fond, elle attend.',
    ],
    confidence: 0.86,
  },
  {
    find: `^ la|cette|une|l' @prenominal? Nfs&!Nms&${noun} A.s? , !^ !^? !^? !^? !^? , n'? a|avait|aura|aurait été ${adverb} [Qms&!Qf&${words}>*fs]`,
    examples: ['La sentence, lourde de sens, a été [rendu>rendue] lundi.'],
    confidence: 0.87,
  },
  {
    find: `^ la|cette|une|l' @prenominal? Nfs&!Nms&${noun} A.s? , Q|A&!N|très|dont|située|créée !^? !^? !^? !^? , ne|n'? est|était|sera|serait ${adverb} [Qms&!Qf&!N&${words}&${stiff}>*fs] ${after}`,
    examples: ['La halle, fermée depuis un an, sera [rouvert>rouverte] en mai.'],
    confidence: 0.87,
  },
  {
    find: `^ les|ces|ses|plusieurs|deux|trois @prenominal? Nfp&!Nmp&!N.s&${noun} A.p? , !^ !^? !^? !^? !^? , n'? @been3p été ${adverb} [Qm&!Qf&${words}|Qfs&!Qfp&${words}>*fp]`,
    examples: ['Les pièces, toutes anciennes, ont été [vendu>vendues] à Paris.'],
    confidence: 0.92,
  },
  {
    find: `^ les|ces|ses|plusieurs|deux|trois @prenominal? Nmp&!Nfp&!N.s&${noun} A.p? , !^ !^? !^? !^? !^? , n'? @been3p été ${adverb} [Qms&!Qmp&${words}>*mp]`,
    examples: ['Les suspects, deux frères, ont été [écroué>écroués] hier.'],
    confidence: 0.88,
  },
]

/** An adjective beside its noun, away from the start of the sentence. */
const epithets: readonly TypoPattern[] = [
  {
    find: `!et|ou|ni|d'|de|^ une|cette N.s&Nfs&!Nms&!A&!Q&!Name [A.p&!A.s&!N&!V&!Name&${words}>*singular] $|de|d'|à|pour|par|en|dans|sur|qui|que|qu'|a|est|sera|avait|était|va`,
    examples: ['Il annonce une mesure [fiscales>fiscale] pour 2024.'],
    counterExamples: ['Une robe et une veste élégantes, une série d’actes graves.'],
    confidence: 0.88,
  },
  {
    find: `agit|parle|dispose|bénéficie|souffre|profite|doté|dotée|équipé|équipée|victime|lors d' un|une N.s&!N.p&!A&!Q&!Name [A.p&!A.s&!N&!V&!Name&${words}>*singular] $|de|d'|à|pour|par|en|dans|sur|qui|que|qu'`,
    examples: ['Il s’agit d’une mesure [fiscales>fiscale] de peu de poids.'],
    confidence: 0.88,
  },
  {
    find: `!et|ou|ni|d'|de|^ un|ce|cet N.s&Nms&!Nfs&!A&!Q&!Name [A.p&!A.s&!N&!V&!Name&${words}>*singular] $|de|d'|à|pour|par|en|dans|sur|qui|que|qu'|a|est|sera|avait|était|va`,
    examples: ['Il annonce un projet [fiscaux>fiscal] pour 2024.'],
    counterExamples: ['Un père et un fils ennemis, un trio d’amis fidèles.'],
    confidence: 0.88,
  },
  {
    find: `V&!N|Q des|ses|ces|plusieurs|quelques N.p&!N.s&!A&!Q&!R&!W&!Name [A.s&!A.p&!N&!V&!Name&${words}&${stiff}>*plural] $|de|d'|du|des|à|au|aux|par|pour|en|dans|sur|qui|avec`,
    examples: ['Il mène des actions [utile>utiles] pour le climat.'],
    counterExamples: ['Il mange des pommes vapeur et des œufs nature.'],
    confidence: 0.86,
  },
  {
    find: `présente|présentent|expose|propose|proposent|montre|livre des|ses|plusieurs|quelques Nfp&!Nmp&!N.s&!A&!Q&!Name [Afs&!Afp&!N&!V&!Name&${words}|Ams&!Amp&!N&!V&!Name&${words}&${stiff}>*fp] $|de|d'|du|des|à|au|par|pour|en|dans|sur|qui|avec`,
    examples: ['Elle propose des recettes [délicieuse>délicieuses] pour l’été.'],
    confidence: 0.86,
  },
]

export const predicates: readonly TypoPattern[] = [...states, ...pluralStates, ...appositions, ...epithets]
