import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Plurals of compounds whose first word, or last, was left in the singular or put in the plural. */
const plurals = [
  ['rond-points', 'ronds-points'],
  ['chef-lieux', 'chefs-lieux'],
  ['beau-frères', 'beaux-frères'],
  ['beau-pères', 'beaux-pères'],
  ['beau-parents', 'beaux-parents'],
  ['belle-sœurs', 'belles-sœurs'],
  ['belle-mères', 'belles-mères'],
  ['belle-filles', 'belles-filles'],
  ['petit-enfants', 'petits-enfants'],
  ['petite-filles', 'petites-filles'],
  ['grand-parents', 'grands-parents'],
  ['grand-pères', 'grands-pères'],
  ['coffre-forts', 'coffres-forts'],
  ['sapeur-pompiers', 'sapeurs-pompiers'],
  ['cerf-volants', 'cerfs-volants'],
  ['chou-fleurs', 'choux-fleurs'],
  ['état-majors', 'états-majors'],
  ['sage-femmes', 'sages-femmes'],
  ['arc-en-ciels', 'arcs-en-ciel'],
  ['arcs-en-ciels', 'arcs-en-ciel'],
  ['bateau-mouches', 'bateaux-mouches'],
  ['procès-verbals', 'procès-verbaux'],
  ['avocat-généraux', 'avocats généraux'],
  ['poisson-chats', 'poissons-chats'],
  ['camion-citernes', 'camions-citernes'],
  ['wagon-restaurants', 'wagons-restaurants'],
  ['mot-clés', 'mots-clés'],
  ['homme-grenouilles', 'hommes-grenouilles'],
  ['demis-finales', 'demi-finales'],
  ['demis-heures', 'demi-heures'],
  ['avants-postes', 'avant-postes'],
  ['hauts-parleurs', 'haut-parleurs'],
] as const

/** A plural of a compound that is not made as it is. */
export const compounds: readonly TypoPattern[] = [
  ...plurals.map(([wrong, right]) => ({
    find: `[${wrong}>${right}]`,
    examples: [`Les [${wrong}>${right}] sont là.`],
    confidence: 0.93,
  })),
  {
    find: 'les|des|deux|trois|ces|aux|plusieurs|ses|nos|leurs|quatre [porte-avion>porte-avions]',
    examples: ['Deux [porte-avion>porte-avions] sont là.'],
  },
  {
    find: "deux|trois|quatre|cinq|plusieurs|les|des|ces|aux|anciens [chef>chefs] d' état-major|état|orchestre|entreprise|entreprises",
    examples: ['Les [chef>chefs] d’état se parlent.'],
  },
  {
    find: "plus|moins|près|quelque|environ de|d'? ## [=NA&N.s&!N.p&!M&!@time&!Name&!km&!kg&!mètre&!cm>*plural]",
    examples: ['Plus de 300 [policier>policiers] sont là.'],
    counterExamples: ['Il a plus de 300 kg de blé.'],
    confidence: 0.88,
  },
]

/** Words that hyphens join, in the context that tells them from free words. */
export const joined: readonly TypoPattern[] = [
  {
    find: 'les|des|un|le|ces|aux|deux|trois|ce|du|au|plusieurs|quelques|nombreux [sans abri>sans-abri]',
    examples: ['Les [sans abri>sans-abri] ont froid.'],
    counterExamples: ['Ils sont sans abri.'],
  },
  {
    find: "^|que|qu'|où|comment|pourquoi|combien|quand|mais|et [V.2p&!N vous>$1-vous] !Y|y",
    examples: ['Que [pensez vous>pensez-vous] de lui ?', '[Inscrivez vous>Inscrivez-vous] en ligne.'],
    counterExamples: ['Si vous pouvez vous lever, venez. Ceux qui voulez vous inscrire.'],
    confidence: 0.88,
  },
  {
    find: 'ces|ce [jours|temps ci>$1-ci]',
    examples: ['Ces [jours ci>jours-ci], il pleut.'],
  },
  { find: 'cette [fois ci>fois-ci]', examples: ['Cette [fois ci>fois-ci], il pleut.'] },
  { find: 'cette [année ci>année-ci]', examples: ['Cette [année ci>année-ci], il pleut.'] },
  { find: "[chef&!Name d' oeuvre|œuvre>chef-d'œuvre]", examples: ['Un [chef d’œuvre>chef-d’œuvre] est né.'] },
  {
    find: "[chefs d' oeuvre|œuvre|oeuvres|œuvres>chefs-d'œuvre]",
    examples: ['Des [chefs d’œuvre>chefs-d’œuvre] sont là.'],
  },
  {
    find: '[quatre vingt>quatre-vingt] dix|onze|douze|treize|quatorze|quinze|seize|un|deux|trois|quatre|cinq|six|sept|huit|neuf',
    examples: ['Il a [quatre vingt>quatre-vingt] dix ans.'],
  },
  { find: '[quatre vingts>quatre-vingts]', examples: ['Il a [quatre vingts>quatre-vingts] ans.'] },
  {
    find: '[arrière petits-enfants>arrière-petits-enfants]',
    examples: ['Ses [arrière petits-enfants>arrière-petits-enfants] sont là.'],
  },
  {
    find: '[arrière grand-mère>arrière-grand-mère]',
    examples: ['Son [arrière grand-mère>arrière-grand-mère] est là.'],
  },
  {
    find: '[arrière grand-père>arrière-grand-père]',
    examples: ['Son [arrière grand-père>arrière-grand-père] est là.'],
  },
  {
    find: 'prendre|pris|prend|prennent|sur|donné|donne|donnent|fixé|un|leur|son|mon|ton|aucun|premier|ce|beau|gros|notre|votre [rendez vous>rendez-vous]',
    examples: ['Il a pris [rendez vous>rendez-vous] à midi.'],
    counterExamples: ['Si vous vous rendez vous-mêmes à la gare.'],
  },
  {
    find: '[eux|elles même>$1-mêmes] $',
    examples: ['Ils l’ont fait [eux même>eux-mêmes].'],
    confidence: 0.86,
  },
  {
    find: '^ [dit|répond|écrit|conclut|soutient|reconnaît|sourit|explique|ajoute|raconte|confie|assure|précise|affirme|estime|lance|regrette|insiste|rappelle|déplore|indique|commente|témoigne|glisse|résume|admet|note|poursuit|souffle|soupire|souligne il|elle>$1-$2] avant|dans|en|à|au|aux|sur|devant|lors|pour|sans|avec|après',
    examples: ['« Oui », [dit il>dit-il] avant de partir.'],
    counterExamples: ['Comme dit plus haut, il avance.'],
  },
]
