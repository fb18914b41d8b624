import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Participles that stand beside any noun without agreeing: "la mer vu du ciel" is one of them gone wrong, but rarely. */
const invariable = '!vu&!passé&!excepté&!compris&!joint&!attendu&!supposé&!donné&!fait&!dit'
/** What goes on behind a participle that belongs to its noun. */
const behind =
  'par|à|au|aux|en|dans|sous|sur|depuis|pour|contre|avec|entre|lors|hier|vers|devant|chez|près|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|$'
/** Nouns whose participle may belong to another word: "une fois arrivé", "la veille, passé minuit". */
const noun = '!@time&!@collective&!fois&!sorte&!espèce&!part&!chose&!Name&!R&!P&!W&!D'

/** An adjective that an adverb sets off from its noun: "des voisins très inquiet-". */
const graded: readonly TypoPattern[] = [
  {
    find: `^ les|ces|ses|mes|nos|vos|leurs|plusieurs|quelques|des|deux|trois|quatre A.p? Nmp&!N.s&${noun} très|trop|assez|si|plutôt|particulièrement|extrêmement|vraiment [A.s&!A.p&!Af&!N&!V&!R&!W&!P|Qms&!Q.p&!N&!V>*plural] !A.p|Q.p|N.p`,
    examples: [
      'Des voisins très [inquiet>inquiets] sont venus.',
      'Les élus assez [remonté>remontés] sont sortis.',
    ],
    counterExamples: ['Les élus très vite partis, des gens très bien, deux hommes très à gauche.'],
    confidence: 0.88,
  },
  {
    find: `^ les|ces|ses|mes|nos|vos|leurs|plusieurs|quelques|des|deux|trois|quatre A.p? Nfp&!Nmp&!N.s&${noun} très|trop|assez|si|plutôt|particulièrement|extrêmement|vraiment [A.s&!A.p&!N&!V&!R&!W&!P|Am&!Af&!N&!V&!R&!W&!P|Q.s&!Q.p&!N&!V>*fp] !A.p|Q.p|N.p`,
    examples: [
      'Des familles très [inquiet>inquiètes] sont venues.',
      'Ces routes très [étroite>étroites] sont fermées.',
    ],
    confidence: 0.88,
  },
  {
    find: '@plurals [nouveau|grand|petit|premier|dernier|ancien|prochain|gros|principal|mauvais|beau|bon|seul|vieux>*plural] bus|prix|pays|cas|avis|mois|fils|colis|choix|permis|procès|poids|bras|congrès|succès|corps|engrais|propos|accès|repas|bois|ours|fois|voix|croix|noix',
    examples: ['Les [nouveau>nouveaux] bus roulent.', 'Ces [dernier>derniers] mois ont été durs.'],
  },
]

/** A participle beside its noun where no other noun can be meant: "une loi votée", "les travaux prévus". */
const participles: readonly TypoPattern[] = [
  {
    find: `^^ la|une|cette|sa|l' A.s? Nfs&!Nms&${noun} A.s? [Qms&!Qf&!Nf&!Af&!V&!R&!W&!P&${invariable}>*fs] ${behind}`,
    examples: ['Une ferme [situé>située] à Dole a brûlé.', 'La loi [adopté>adoptée] en juin divise.'],
    counterExamples: [
      'Une fois arrivé à Lyon, il dort.',
      'Le procès de la banque, la loi, le débat mené par lui.',
      'La nuit tombe, passé minuit.',
    ],
    confidence: 0.88,
  },
  {
    find: `@subjectStart|qui|n' a|ont|avait|avaient|aura @adverb|R&~ment? Q la|une|cette|sa Nfs&!Nms&${noun} A.s? [=Q&Qms&!Qf&${invariable}>*fs] par|à|en|dans|sous|sur|depuis|contre|hier`,
    examples: ['Il a dénoncé une loi [voté>votée] en juin.'],
    counterExamples: ['Il a quitté la salle, suivi par ses fils.'],
    confidence: 0.8,
  },
  {
    find: `Q|V dans|par|sur|chez|sous|d'|de une A.s? Nfs&!Nms&${noun} A.s? [=Q&Qms&!Qf&${invariable}>*fs] par|à|en|dans|sous|sur|depuis|hier`,
    examples: ['Il vit dans une maison [situé>située] à Dole.'],
    counterExamples: ['Un repas servi dans une salle, préparé par lui.'],
    confidence: 0.8,
  },
  {
    find: `^^ le|un|ce|son|l' A.s? Nms&!Nfs&${noun} A.s? [Qfs&!Qm&!Nf&!V&!R&!W&!P>*ms] ${behind}`,
    examples: ['Le texte [votée>voté] en juin divise.'],
    confidence: 0.88,
  },
  {
    find: `^^ les|des|ces|ses|leurs|plusieurs|quelques|deux|trois|quatre A.p? Nfp&!Nmp&!N.s&${noun} A.p? [Qm&!Qf&!Nf&!Af&!V&!R&!W&!P&${invariable}|Qfs&!Qfp&!N&!V>*fp] ${behind}`,
    examples: [
      'Les mesures [annoncés>annoncées] lundi divisent.',
      'Les pistes [évoqué>évoquées] par la mairie sont nombreuses.',
    ],
    counterExamples: [
      'Des garçons, des filles venus de partout, les ponts et les écoles détruits par la guerre.',
    ],
    confidence: 0.88,
  },
  {
    find: `^^ les|des|ces|ses|leurs|plusieurs|quelques|deux|trois|quatre A.p? Nmp&!Nfp&!N.s&${noun} A.p? [Qf&!Qm&!N&!V&!R&!W&!P|Qms&!Qmp&!N&!V&!R&!W&!P&${invariable}>*mp] ${behind}`,
    examples: [
      'Les travaux [réalisées>réalisés] par la ville sont finis.',
      'Les accidents [recensé>recensés] hier sont graves.',
    ],
    confidence: 0.88,
  },
]

/** A participle or an adjective beside "prêt" and its like, that verbs look like too: "ils sont différents". */
const looksLikeVerb =
  'prêt|présent|absent|excellent|différent|violent|équivalent|convergent|content|mécontent|conscient'

const predicates: readonly TypoPattern[] = [
  {
    find: `ils|Nmp&!Nfp&!@collective ne|n'? @être3p @adverb|R&~ment|très? [${looksLikeVerb}>*plural] $|à|au|aux|de|d'|du|des|pour|dans|sur|en|et|par|que|lors|après|avant|car|mais|malgré`,
    examples: ['Ils sont [prêt>prêts] à partir.', 'Les élus étaient [absent>absents].'],
    counterExamples: ['Les gens sont fin prêts, ils sont présents.'],
  },
  {
    find: `elles|Nfp&!Nmp&!@collective ne|n'? @être3p @adverb|R&~ment|très? [${looksLikeVerb}|prêts|présents|absents|différents|conscients>*fp] $|à|au|aux|de|d'|du|des|pour|dans|sur|en|et|par|que|lors|après|avant|car|mais|malgré`,
    examples: ['Elles sont [prêt>prêtes] à partir.', 'Les équipes sont [présents>présentes] sur place.'],
  },
  {
    find: `^^ elle ne|n'? est|était|sera|serait|fut @adverb|R&~ment|très? [prêt|présent|absent|content|excellent|différent>*fs] $|à|au|aux|de|d'|du|des|pour|dans|sur|en|et|par|que|lors|après|avant|car|mais|malgré`,
    examples: ['Elle est [prêt>prête] à partir.'],
  },
]

/** "quel", which agrees with the noun behind its verb or beside it. */
const quel: readonly TypoPattern[] = [
  {
    find: `!tel|tels|telle [quel>quelle] est|était|sera|serait|fut la|une|cette|sa|votre|notre|leur|l' A.s? Nfs&!Nms`,
    examples: ['[Quel>Quelle] est la suite ?', 'On ignore [quel>quelle] sera l’issue.'],
    counterExamples: ['Quel est le prix, quel est l’art de vivre ?'],
    confidence: 0.93,
  },
  {
    find: `[quelle>quel] est|était|sera|serait|fut le|un|ce|votre|notre|leur|l' A.s? Nms&!Nfs`,
    examples: ['[Quelle>Quel] est le prix ?'],
    counterExamples: ['Quelle est la suite, quelle est l’heure ?'],
    confidence: 0.93,
  },
  {
    find: `[quel|quelle|quelles>quels] sont|étaient|seront|seraient les|ces|vos|nos|leurs|ses A.p? Nmp&!Nfp&!N.s`,
    examples: ['[Quel>Quels] sont les risques ?'],
    confidence: 0.93,
  },
  {
    find: `[quel|quelle|quels>quelles] sont|étaient|seront|seraient les|ces|vos|nos|leurs|ses A.p? Nfp&!Nmp&!N.s`,
    examples: ['[Quelle>Quelles] sont les pistes ?'],
    confidence: 0.93,
  },
  {
    find: '!tel|tels|telle [quel>quelle] Nfs&!Nms&!Ams&!Name',
    examples: ['[Quel>Quelle] équipe gagnera ?', 'À [quel>quelle] heure part-il ?'],
    counterExamples: ['Quel artiste !'],
  },
  {
    find: '!tel|telle|telles [quelle>quel] Nms&!Nfs&!Afs&!Name&!est',
    examples: ['[Quelle>Quel] projet défend-il ?'],
    counterExamples: ['Quelle artiste !'],
  },
  {
    find: '!tel|tels [quel|quelle|quelles>quels] Nmp&!Nfp&!N.s&!A.s&!Name',
    examples: ['[Quel>Quels] projets défend-il ?'],
  },
  {
    find: '!telle|telles [quel|quels|quelle>quelles] Nfp&!Nmp&!N.s&!A.s&!Name',
    examples: ['[Quelle>Quelles] équipes joueront ?'],
  },
  {
    find: "[quel|quels>quelle] que soit|fût la|cette|sa|leur|l' A.s? Nfs&!Nms",
    examples: ['[Quel>Quelle] que soit la saison, il court.'],
  },
  {
    find: "[quelle|quels>quel] que soit|fût le|ce|leur|l' A.s? Nms&!Nfs",
    examples: ['[Quelle>Quel] que soit le temps, il court.'],
  },
  {
    find: '[quel|quelle|quelles>quels] que soient|soit les|ces|ses|leurs A.p? Nmp&!Nfp&!N.s',
    examples: ['[Quelle>Quels] que soient les moyens, il paiera.'],
  },
  {
    find: '[quel|quelle|quels>quelles] que soient|soit les|ces|ses|leurs A.p? Nfp&!Nmp&!N.s',
    examples: ['[Quel>Quelles] que soient les causes, il paiera.'],
  },
  {
    find: "[quelque>quel que] soit l' Nms&!Nfs",
    examples: ['[Quelque>Quel que] soit l’endroit, il dort.'],
  },
  {
    find: "[quelque>quelle que] soit l' Nfs&!Nms",
    examples: ['[Quelque>Quelle que] soit l’heure, il dort.'],
  },
]

const starts = (letters: string): string => [...letters].map((letter) => `!${letter}~`).join('&')
/** Before a vowel "ce" becomes "cet" and "sa" becomes "son"; before "h", no one can tell. */
const beforeVowel = starts('bcdfghjklmnpqrstvwxyzœ')
const beforeConsonant = starts('aàâeéèêiîïoôuhyœx')
const startsWithVowel = (tags: string): string => `${tags}&${beforeVowel}`
const startsWithConsonant = (tags: string): string => `${tags}&${beforeConsonant}`

const whole = '!onze&!onzième&!ou~&!un&!iota&!Name'

/** Nouns before which a number is more likely lost than an elision: "au 2e étage" whose figure a page left out. */
const ranked = '!arrondissement&!anniversaire&!étage&!acte&!épisode&!exemplaire&!alinéa&!article&!an'

/** A determiner that is not of the gender of its noun, or not as the first letter of the noun asks. */
const determiners: readonly TypoPattern[] = [
  {
    find: '[cet>cette] Nfs&!Nms&!Ams&!Name',
    examples: ['[Cet>Cette] année, il neige.', 'Il aime [cet>cette] équipe.'],
    counterExamples: ['Cet élève, cet artiste et cet après-midi.'],
  },
  {
    find: `[ce>cet] ${startsWithVowel(`=N&Nms&!Nfs&${whole}`)}`,
    examples: ['[Ce>Cet] accord a été signé.'],
    counterExamples: ['Ce onze de départ, ce oui franc.'],
  },
  {
    find: `[cet>ce] ${startsWithConsonant('=N&Nms&!Nfs&!Name')}`,
    examples: ['[Cet>Ce] projet divise.'],
    counterExamples: ['Cet homme, cet habitant.'],
  },
  {
    find: `[sa>son] équipe|attaque|enquête|offre|œuvre|aide|entrée|${startsWithVowel(`Nfs&!Nms&!V&${whole}`)}`,
    examples: ['Elle dirige [sa>son] entreprise.'],
  },
  {
    find: `[ma>mon] équipe|œuvre|${startsWithVowel(`Nfs&!Nms&!V&${whole}`)}`,
    examples: ['J’ai quitté [ma>mon] école.'],
  },
  {
    find: `[sa>son] ${startsWithConsonant('=N&Nms&!Nfs&!Ams&!Name')}`,
    examples: ['Il défend [sa>son] bilan.'],
    confidence: 0.85,
  },
  {
    find: `!le|du|un|au|ce|de|d'|chaque|aucun|par [son>sa] ${startsWithConsonant('Nfs&!Nms&!Ams&!V&!Name')}`,
    examples: ['Il défend [son>sa] commune.'],
    counterExamples: ['Le son guitare, son amie.'],
    confidence: 0.85,
  },
  {
    find: `un|le|du|ce|au [nouveau>nouvel] ${startsWithVowel(`=N&Nms&!Nfs&${whole}`)}`,
    examples: ['Un [nouveau>nouvel] accord a été signé.'],
    counterExamples: ['Un nouveau onze, un nouveau venu.'],
  },
  {
    find: `un|le|du|ce|au [vieux>vieil] ${startsWithVowel(`=N&Nms&!Nfs&${whole}`)}`,
    examples: ['Un [vieux>vieil] arbre est tombé.'],
  },
  {
    find: `un|le|du|ce|au [beau>bel] ${startsWithVowel(`=N&Nms&!Nfs&${whole}`)}`,
    examples: ['Un [beau>bel] arbre est tombé.'],
  },
  {
    find: `une|la|cette|sa [nouvel>nouvelle] Nfs&!Nms`,
    examples: ['Une [nouvel>nouvelle] équipe arrive.'],
  },
  {
    find: `[au ${startsWithVowel(`=N&N.s&!Ams&${whole}&${ranked}`)}>à l'$2]`,
    examples: ['Il va [au école>à l’école] du bourg.'],
    counterExamples: ['Il parle au ouistiti, il va au onze, il vit au étage.'],
    confidence: 0.88,
  },
  {
    find: `[du ${startsWithVowel(`=N&N.s&!Ams&${whole}&${ranked}`)}>de l'$2]`,
    examples: ['Le toit [du école>de l’école] fuit.'],
    confidence: 0.88,
  },
  {
    find: `[au>à la] ${startsWithConsonant('=N&Nfs&!Nms&!Ams&!Name')}`,
    examples: ['Il va [au>à la] mairie.'],
    confidence: 0.85,
  },
  {
    find: `[du>de la] ${startsWithConsonant('=N&Nfs&!Nms&!Ams&!Name')}`,
    examples: ['Le toit [du>de la] mairie fuit.'],
    confidence: 0.85,
  },
  {
    find: 'aucune|chaque|cette [N.p&!N.s&!A.s&!V.3s&!V.1s&!Name&!W&!P&!R&!D>*singular]',
    examples: ['Il ne mérite aucune [étoiles>étoile].'],
    counterExamples: ['Chaque fois, aucune souris.'],
  },
  {
    find: `[du ${startsWithVowel('N.p&!N.s&!A.s&!Q&!Name&!W&!M&!R&!P')}>des $2]`,
    examples: ['Le résultat [du urnes>des urnes] est connu.'],
    counterExamples: ['Le prix du lys et du bois.'],
    confidence: 0.92,
  },
  {
    find: `[au ${startsWithVowel('N.p&!N.s&!A.s&!Q&!Name&!W&!M&!R&!P')}>aux $2]`,
    examples: ['Il travaille [au archives>aux archives].'],
    confidence: 0.9,
  },
  {
    find: "[au>aux] finances|transports|sports|douanes|côtés|prud'hommes|toilettes|funérailles|fiançailles|vacances|mines|pompiers|gendarmes",
    examples: ['Il a été nommé [au>aux] finances.'],
    confidence: 0.9,
  },
]

/** "tout", "tous" and "toutes" before what they go with. */
const tout: readonly TypoPattern[] = [
  {
    find: '[tout>toute] la|cette|sa|ma Nfs&!Nms&!V',
    examples: ['Il pleut sur [tout>toute] la commune.'],
    counterExamples: ['Tout la sépare de lui.'],
    confidence: 0.88,
  },
  {
    find: '[toute>tout] le|ce =N&Nms&!Nfs',
    examples: ['Il rit [toute>tout] le temps.'],
  },
  {
    find: '^|de|dans|pour|sur|par [tous>toutes] les|ces|ses|nos|vos|leurs Nfp&!Nmp&!V.3s',
    examples: ['[Tous>Toutes] les routes sont fermées.'],
    counterExamples: ['Ils ont tous les mains sales, il explique à tous les raisons du vote.'],
  },
  {
    find: '^|dans|pour|sur|par [toutes>tous] les|ces|ses|nos|vos|leurs =N&Nmp&!Nfp',
    examples: ['[Toutes>Tous] les ponts sont fermés.'],
  },
  {
    find: "[tous>tout] ce qui|que|qu'|dont",
    examples: ['Il a dit [tous>tout] ce qu’il savait.'],
  },
  {
    find: '[tout>tous] ceux',
    examples: ['Merci à [tout>tous] ceux qui aident.'],
  },
]

export const attributes: readonly TypoPattern[] = [
  ...graded,
  ...participles,
  ...predicates,
  ...quel,
  ...determiners,
  ...tout,
]
