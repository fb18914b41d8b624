import type { ElisionData } from '../shape/elision.ts'

const words = (text: string) => text.trim().split(/\s+/)

/** Names of letters stay whole: "de a à z". */
const letters = words('a e i o u é à')
const pronouns = words('il ils elle elles on en un une eux')

export const elision: ElisionData = {
  words: [
    { full: 'le', elided: "l'", notBefore: [...letters, 'un', 'une', 'ou', 'et', 'où'] },
    {
      full: 'la',
      elided: "l'",
      notBefore: [
        ...letters,
        ...words('et ou où encore aussi un une est étaient était ai as ont avait avaient'),
      ],
    },
    { full: 'de', elided: "d'", notBefore: [...letters, 'un', 'au', 'aux'], article: "l'" },
    { full: 'que', elided: "qu'", notBefore: letters },
    { full: 'se', elided: "s'", beforeTags: ['V', 'Y', 'G'], before: words('y en est il ils') },
    { full: 'ne', elided: "n'", beforeTags: ['V', 'Y', 'G'], before: ['y', 'en', 'a'] },
    { full: 'je', elided: "j'", beforeTags: ['V'], before: ['y', 'en'], notBefore: words('est autre') },
    { full: 'me', elided: "m'", beforeTags: ['V', 'Y', 'G'], before: ['y', 'en', 'a'] },
    { full: 'te', elided: "t'", beforeTags: ['V', 'Y', 'G'], before: ['y', 'en', 'a'] },
    { full: 'ce', elided: "c'", before: words('est était étaient eût en') },
    { full: 'si', elided: "s'", before: ['il', 'ils'] },
    { full: 'lorsque', elided: "lorsqu'", before: [...pronouns, 'à', 'au', 'aux'] },
    { full: 'puisque', elided: "puisqu'", before: [...pronouns, 'à', 'au', 'aux'] },
    { full: 'quoique', elided: "quoiqu'", before: pronouns },
    { full: 'jusque', elided: "jusqu'", before: words('à au aux en ici alors où') },
  ],
  definite: words("le la l' les du au"),
  vowels: 'aeiouœæ',
  whole: words(`
    untel     onze onzième onzièmes oui ouistiti ouistitis ouf ouille ouste ouah uhlan uhlans ululement
    ululements ouate oued ouï-dire unième iota iode
  `),
  wholeStarts: ['oua', 'ouo', 'ouh', 'iou'],
  eliding: words(
    'y yeux yonne yvelines yves yvette yvonne yser yeuse ypres yssingeaux yvetot hier heure heures hippique hippiques',
  ),
  notAfterLetter: words('et ou à'),
  elidingStarts: words(`
    habi habl haleine halieut halluc halogè haltèr haltér hameçon harmon hebdo héberg hébét hébra hébreu hécatom hect
    hégémon hélic hélioc hélip hellén helvét héma hémi hémo hépat hepta herb hercul hérédit hérés héréti hérit
    hermaph hermét hermin héroï herpès hésit hétéro heureu hexa hiber hilar hindou hippo hippodr hirond hirsut hispan
    histo hiver holocaus hologr homéo homic hommag homme homo honnêt honneur honor hôpit horair horiz horlog hormo
    horos horr hortic hosp host hôte huil huissi huîtr humai humani humb humec humeur humid humil humour humor humus
    hybrid hydr hygi hymn hyper hypn hypo hyst
  `),
}
