import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Present indicative and subjunctive of verbs whose forms differ, in the third person. */
const singular = [
  ['est', 'soit'],
  ['a', 'ait'],
  ['fait', 'fasse'],
  ['peut', 'puisse'],
  ['va', 'aille'],
  ['vient', 'vienne'],
  ['prend', 'prenne'],
  ['sait', 'sache'],
  ['tient', 'tienne'],
  ['met', 'mette'],
  ['devient', 'devienne'],
  ['dit', 'dise'],
  ['reçoit', 'reçoive'],
  ['revient', 'revienne'],
  ['obtient', 'obtienne'],
  ['comprend', 'comprenne'],
  ['permet', 'permette'],
] as const
const plural = [
  ['sont', 'soient'],
  ['ont', 'aient'],
  ['font', 'fassent'],
  ['peuvent', 'puissent'],
  ['vont', 'aillent'],
  ['savent', 'sachent'],
] as const

/** Before "que": what asks for the subjunctive, whatever the clause says. */
const asking = 'pour|afin|avant|faut|faudra|faudrait|fallait'
const subject = "le|la|l'|un|une|ce|cet|cette|son|sa|notre|votre A.s? N.s&!N.p&!W&!P A.s?"
const subjects = 'les|des|ces|ses|nos|leurs|plusieurs|deux A.p? N.p&!N.s&!W&!P A.p?'
/** Where "bien que" opens a clause; "il sait bien que" goes with its verb. */
const though = '^ bien'

/** Alternatives of a slot: the forms of the indicative. */
const indicative = (pairs: readonly (readonly [string, string])[]) => pairs.map(([form]) => form).join('|')
/** The example of a pattern, once for each pair of forms. */
const sentences = (pairs: readonly (readonly [string, string])[], start: string, end = '') =>
  pairs.map(([form, due]) => `${start} [${form}>${due}] mieux${end}.`)

const third: readonly TypoPattern[] = [
  {
    find: `${asking} que ${subject} ne|n'|se|s'|y|en|le|la|les|lui|leur? [${indicative(singular)}>*subjunctive]`,
    examples: sentences(singular, 'Il faut que la ville'),
  },
  {
    find: `${though} que ${subject} ne|n'|se|s'|y|en? [${indicative(singular)}>*subjunctive]`,
    examples: sentences(singular, 'Bien que la ville', ', il pleut'),
  },
  {
    find: `${though} qu' il|elle|on n'|ne|y|en|se|s'? [${indicative(singular)}>*subjunctive]`,
    examples: sentences(singular, 'Bien qu’elle', ', il pleut'),
  },
  {
    find: `${asking} qu'|que il|elle|on|cela|ça|tout|chacun n'|ne|y|en|se|s'|lui|leur|le|la|les? [${indicative(singular)}>*subjunctive]`,
    examples: sentences(singular, 'Il faut que cela'),
  },
  {
    find: `${asking} que ${subjects} ne|n'|se|s'|y|en|le|la|les|lui|leur? [${indicative(plural)}>*subjunctive]`,
    examples: sentences(plural, 'Il faut que les gens'),
  },
  {
    find: `${asking} qu' ils|elles n'|ne|y|en|se|s'|le|la|les? [${indicative(plural)}>*subjunctive]`,
    examples: sentences(plural, 'Il faut qu’ils'),
  },
  {
    find: `${though} qu' ils|elles n'|ne|y|en|se|s'? [${indicative(plural)}>*subjunctive]`,
    examples: sentences(plural, 'Bien qu’ils', ', il pleut'),
  },
  {
    find: `${though} que ${subjects} n'|ne|y|en|se|s'? [${indicative(plural)}>*subjunctive]`,
    examples: sentences(plural, 'Bien que les gens', ', il pleut'),
  },
  {
    find: "faut|faudra|faudrait|fallait qu' il|elle|on [voit>voie]",
    examples: ['Il faut qu’elle [voit>voie] un juge.'],
    counterExamples: ['Il faut dire qu’il voit loin.'],
  },
  {
    find: "quoi qu' il en [soi|sois>soit]",
    examples: ['Quoi qu’il en [soi>soit], il part.'],
  },
  {
    find: "[quoiqu'>quoi qu'] il|elle|on|ils en soit|arrive|advienne|coûte|fasse|dise|fassent|disent",
    examples: ['[Quoiqu’>Quoi qu’]il en soit, il part.'],
    counterExamples: ['Quoiqu’il soit malade, il part. Quoi qu’il arrive, elle chante.'],
  },
]

/** The other persons. */
const others: readonly TypoPattern[] = [
  ...(
    [
      ['je', 'suis', 'sois'],
      ['je', 'fais', 'fasse'],
      ['je', 'peux', 'puisse'],
      ['je', 'vais', 'aille'],
      ['je', 'prends', 'prenne'],
      ['tu', 'es', 'sois'],
      ['tu', 'as', 'aies'],
      ['tu', 'fais', 'fasses'],
      ['tu', 'peux', 'puisses'],
      ['tu', 'vas', 'ailles'],
      ['nous', 'sommes', 'soyons'],
      ['nous', 'avons', 'ayons'],
      ['nous', 'faisons', 'fassions'],
      ['nous', 'pouvons', 'puissions'],
      ['vous', 'êtes', 'soyez'],
      ['vous', 'avez', 'ayez'],
      ['vous', 'faites', 'fassiez'],
      ['vous', 'pouvez', 'puissiez'],
    ] as const
  ).map(([pronoun, indicative, subjunctive]) => ({
    find: `${asking} que ${pronoun} ne|n'|y|en|le|la|les? [${indicative}>${subjunctive}]`,
    examples: [`Il faut que ${pronoun} [${indicative}>${subjunctive}] mieux.`],
  })),
  {
    find: "tu ne|n'|te|t'|me|m'|le|la|les|l'|y|en|nous? [=V&V.3s&!V.2s&!V.1s&!Name>*second]",
    examples: ['Tu [fait>fais] quoi ?', 'Tu ne [viendra>viendras] plus.'],
  },
  {
    find: "tu ne|n'|te|t'|me|m'|le|la|les|l'|y|en|nous? [veut|fait|doit|vient|sait|va|met|prend|voit|dit|sera|aura|était|avait>*second]",
    examples: ['Tu [veut>veux] rire ?'],
  },
  {
    find: 'ce ne? [serai|seras|serais|serons>sera]',
    examples: ['Ce [seras>sera] son seul titre.'],
  },
  {
    find: "^ j' [aimerai>aimerais] bien|que|savoir|dire|pouvoir|tant|être|avoir|revenir|voir|rappeler",
    examples: ['J’[aimerai>aimerais] savoir pourquoi.'],
    counterExamples: ['J’aimerai toujours ce lieu.'],
  },
  {
    find: '^ je [voudrai>voudrais] !^',
    examples: ['Je [voudrai>voudrais] dire un mot.'],
  },
  {
    find: "^^ le|la|l' N.s [V.2s&N.p&!N.s&!V.3s&!A&!Q&!Name>*third] un|une|le|la|les|l'|des|son|sa|ses|leur|activement|toujours",
    examples: ['La police [recherches>recherche] un témoin.'],
    counterExamples: ['Le directeur affaires publiques.'],
    confidence: 0.86,
  },
]

export const moods: readonly TypoPattern[] = [...third, ...others]
