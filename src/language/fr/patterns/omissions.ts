import type { TypoPattern } from '../../shape/typo-patterns.ts'

const consonant = '!a~&!à~&!â~&!e~&!é~&!ê~&!i~&!o~&!u~&!h~&!y~&!œ~'
const vowel = '!b~&!c~&!d~&!f~&!g~&!h~&!j~&!k~&!l~&!m~&!n~&!p~&!q~&!r~&!s~&!t~&!v~&!w~&!x~&!y~&!z~'
const quantities =
  'dizaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|douzaine|quinzaine|dizaines|centaines|milliers|millions|milliard|milliards'

/** Small words that a phrase of the news lacks. */
export const omissions: readonly TypoPattern[] = [
  {
    find: `[${quantities} N.p&!N.s&!A&!Q&!W&!P&!R&!Name&${consonant}>$1 de $2]`,
    examples: ['Une [dizaine personnes>dizaine de personnes] ont fui.'],
    counterExamples: ['Une dizaine ont fui, une centaine sont là.'],
    confidence: 0.93,
  },
  {
    find: `[${quantities} N.p&!N.s&!A&!Q&!W&!P&!R&!Name&${vowel}>$1 d'$2]`,
    examples: ['Une [dizaine élèves>dizaine d’élèves] ont fui.'],
    confidence: 0.93,
  },
  {
    find: '[moitié|majorité|plupart|totalité N.p&!N.s&!A&!Q&!W&!P&!R&!Name>$1 des $2]',
    examples: ['La [moitié habitants>moitié des habitants] ont fui.'],
    confidence: 0.92,
  },
  {
    find: 'placé|placée|placés|placées|mis|mise|maintenu|maintenue [garde>en garde] à vue',
    examples: ['Il est placé [garde>en garde] à vue.'],
  },
  {
    find: '[garde vue>garde à vue]',
    examples: ['Il est en [garde vue>garde à vue].'],
  },
  {
    find: 'il|ils [y>y a] @number|##|quelques|plusieurs ans|mois|jours|semaines|heures|années|siècles|minutes',
    examples: ['Il [y>y a] trois ans, tout changeait.'],
    counterExamples: ['Il y passe trois ans.'],
  },
  {
    find: "au [niveau|pied|large|profit|détriment|sommet|chevet>$1 de] la|l'|cette|sa|son|leur",
    examples: ['L’accident a eu lieu au [niveau>niveau de] la gare.'],
    counterExamples: ['Au début, la foule riait.', 'Au centre la mairie, au fond la mer.'],
    confidence: 0.88,
  },
  {
    find: "annoncé|déclaré|indiqué|précisé|affirmé|estimé|assuré|confirmé|ajouté|reconnu|expliqué [il|elle|ils|elles>qu'$1] ne|n'|avait|était|serait|allait|avaient|étaient|seraient|aurait|ferait",
    examples: ['Le maire a annoncé [il>qu’il] ne partirait pas.'],
    counterExamples: ['C’est ce qu’a expliqué, il y a peu, le maire.'],
    confidence: 0.88,
  },
  {
    find: "devant|par [cour>la cour] d' appel|assises",
    examples: ['Il est jugé devant [cour>la cour] d’assises.'],
  },
  {
    find: `commence|commencent|commençait|réussit|réussissent|parvient|parviennent|cherche|cherchent|hésite|hésitent|tarde|apprend|continue|continuent [Y&!N&${consonant}>à $1] le|la|les|l'|un|une|des|son|sa|ses|leur`,
    examples: ['Elle commence [comprendre>à comprendre] le monde.'],
    confidence: 0.88,
  },
  {
    find: "refusé|accepté|tenté|essayé|promis|choisi|cessé|décidé|oublié|menacé|envisage|envisagent|risque|risquent|refuse|refusent|tente|tentent|essaie|essaient|propose|proposent [Y&!N&!~oir&a~|Y&!N&é~|Y&!N&e~|Y&!N&i~|Y&!N&o~|Y&!N&u~>d'$1] le|la|les|l'|un|une|des|son|sa|ses|leur|à|au|aux|en|dans",
    examples: ['Il a refusé [entrer>d’entrer] dans la salle.'],
    confidence: 0.88,
  },
  {
    find: `envisage|envisagent|risque|risquent|refuse|refusent|tente|tentent|essaie|essaient|propose|proposent|évite|évitent [Y&!N&${consonant}>de $1] le|la|les|l'|un|une|des|son|sa|ses|leur|à|au|aux|en|dans`,
    examples: ['Il refuse [quitter>de quitter] la salle.'],
    confidence: 0.88,
  },
  {
    find: `renoncé|contraint|contrainte|contraints|destiné|destinés|destinée|prêt|prête|prêts|habitué|appelé|appelés|appelée [Y&!N&${consonant}>à $1] le|la|les|l'|un|une|des|son|sa|ses|leur|au|aux|en|dans`,
    examples: ['Elle est prête [poursuivre>à poursuivre] ses études.'],
    confidence: 0.88,
  },
  {
    find: "d' une vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|dizaine|quinzaine|septantaine [années>d'années]",
    examples: ['Un homme d’une trentaine [années>d’années] a fui.'],
    confidence: 0.95,
  },
  {
    find: "remonte|remontent|remontait|remontaient|date|datent [mois>au mois] de|d'",
    examples: ['Les faits remontent [mois>au mois] de juin.'],
    confidence: 0.88,
  },
]
