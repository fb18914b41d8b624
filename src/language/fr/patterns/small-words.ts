import type { TypoPattern } from '../../shape/typo-patterns.ts'
import { np, ns } from './tags.ts'

/** A small word is missing. */
export const missingWords: readonly TypoPattern[] = [
  { find: '[en train>en train de] Y', examples: ['Il est [en train>en train de] manger.'] },
  { find: '[afin>afin de] Y', examples: ['Il part [afin>afin de] trouver un toit.'] },
  {
    find: "à [cause>cause de] la|l'|son|sa|ses|cette",
    examples: ['Il est absent à [cause>cause de] la grève.'],
    counterExamples: ['Il a plaidé la cause la plus juste.'],
  },
  {
    find: "^ [grâce>grâce à] la|l'|son|sa|ses|cette|leur|leurs",
    examples: ['[Grâce>Grâce à] son frère, il gagne.'],
  },
  {
    find: '!de [plus en plus>de plus en plus] A|Q',
    examples: ['Il est [plus en plus>de plus en plus] inquiet.'],
    counterExamples: ['Il est de plus en plus inquiet.'],
  },
  {
    find: 'au fur et [mesure>à mesure]',
    examples: ['Il lit au fur et [mesure>à mesure].'],
  },
  {
    find: "au [lieu>lieu de] Y|la|l'",
    examples: ['Il dort au [lieu>lieu de] travailler.'],
    counterExamples: ['Le vote aura lieu la semaine prochaine.'],
  },
  {
    find: "^|situé|situé|habite|vit|tout [près>près de] la|l'|sa|son !cour|tribunal",
    examples: ['Il vit [près>près de] la gare.'],
    counterExamples: ['Avocat près la cour d’appel.'],
  },
  {
    find: "[jusque>jusqu'au] lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    examples: ['Il reste [jusque>jusqu’au] lundi.'],
    confidence: 0.6,
  },
  {
    find: "à la [tête>tête de] la|l'|cette",
    examples: ['Il est élu à la [tête>tête de] la région.'],
  },
  {
    find: "!se|s'|sont|étaient|soient [sont>se sont] @selfOnly",
    examples: ['Les voleurs [sont>se sont] enfuis en voiture.'],
    counterExamples: ['Ils se sont enfuis.'],
  },
  {
    find: "face [la|l'>à $1] Nf",
    examples: ['Il reste calme face [la>à la] foule.'],
    confidence: 0.7,
  },
  {
    find: "au [sein>sein de] la|l'|cette|son|sa|leur|notre|votre",
    examples: ['Il milite au [sein>sein de] la section.'],
  },
  {
    find: "au [nom|profit|terme|détriment>$1 de] la|l'|cette",
    examples: ['Il parle au [nom>nom de] la ville.'],
    confidence: 0.85,
  },
  {
    find: "au [cours>cours de] la|l'|cette",
    examples: ['Au [cours>cours de] la nuit, il a neigé.'],
    counterExamples: ['Au cours, la prof sourit.'],
    confidence: 0.88,
  },
  {
    find: "en [raison|faveur|dépit|vertu|provenance>$1 de] la|l'|son|sa|ses|leur|leurs|cette",
    examples: ['Fermé en [raison>raison de] la neige.'],
    counterExamples: ['Il entend raison, la mairie aussi.'],
  },
  {
    find: "!dès|depuis|pour [lors>lors de] la|l'|cette|son|sa|ses|leur|leurs",
    examples: ['Il a pleuré [lors>lors de] la cérémonie.'],
    counterExamples: ['Dès lors la ville dort.'],
  },
  {
    find: "à la [suite>suite de] la|l'|cette|son|sa|ses|leur|leurs",
    examples: ['Il a fui à la [suite>suite de] la panne.'],
    confidence: 0.85,
  },
  {
    find: "à l' [occasion|issue|encontre|aide>$1 de] la|l'|cette|son|sa",
    examples: ['Il parle à l’[issue>issue de] la réunion.'],
    confidence: 0.88,
  },
  {
    find: 'a|ont|avait|avaient [décidé|refusé|accepté|tenté|essayé|promis|choisi|cessé|oublié|menacé>$1 de] Y&!N&!a~&!e~&!é~&!ê~&!i~&!o~&!u~&!h~&!y',
    examples: ['Il a [décidé>décidé de] partir.'],
    counterExamples: ['Il a décidé seul, elle a refusé tout dîner.'],
  },
  {
    find: 'a|ont|avait|avaient|est|sont [commencé|réussi|cherché|continué|renoncé|parvenu|parvenus|parvenue>$1 à] Y&!N',
    examples: ['Il a [réussi>réussi à] partir.'],
  },
  {
    find: "[s' agit>s'agit de] un|une|la|l'|son|sa|ses|cette",
    examples: ['Il [s’agit>s’agit de] la troisième fois.'],
    counterExamples: ['Il s’agit là d’un cas à part.'],
  },
]

/** A small word too many, or two that the language makes one. */
export const needlessWords: readonly TypoPattern[] = [
  {
    find: '[de le>du] Nms&!Y&!O&!W&!R&!Name',
    examples: ['Le prix [de le>du] carburant grimpe.'],
    counterExamples: ['Il rêve de le voir, de le porter.'],
  },
  {
    find: `[de les>des] ${np}&!V`,
    examples: ['L’avenir [de les>des] salariés est incertain.'],
    counterExamples: ['Il rêve de les voir.'],
  },
  {
    find: '[à le>au] Nms&!Y&!O&!W&!R&!Name',
    examples: ['Il va [à le>au] travail.', 'Elle a écrit [à le>au] président du club.'],
    counterExamples: ['Il pense à le vendre.'],
  },
  {
    find: `[à les>aux] ${np}&!V`,
    examples: ['Il parle [à les>aux] salariés.'],
    counterExamples: ['Il pense à les vendre.'],
  },
  {
    find: `[du la>de la] !^`,
    examples: ['Elle souffre [du la>de la] jambe.'],
    counterExamples: ['Il part du « la ».'],
  },
  { find: `[du le>du] ${ns}`, examples: ['Le toit [du le>du] gymnase fuit.'] },
  { find: `[du l'>de l'] ${ns}`, examples: ['Le toit [du l’>de l’]école fuit.'] },
  { find: '[des les>des]', examples: ['L’avenir [des les>des] salariés est incertain.'] },
  { find: '[des le>dès le|du] N', examples: ['Il part [des le>dès le] matin.'], confidence: 0.8 },
  { find: '[au la>à la]', examples: ['Il va [au la>à la] gare.'] },
  { find: '[au le>au]', examples: ['Il va [au le>au] marché.'] },
  { find: '[aux les>aux]', examples: ['Il parle [aux les>aux] gens.'] },
  {
    find: '[du>de] sa|ses|mes|ces&!Name|cette|nos|vos|une&!Name',
    examples: ['Il se plaint [du>de] ses voisins.', 'Elle rêve [du>de] cette île.'],
    counterExamples: ['La qualité du son est mauvaise, et il tient du leur.'],
  },
  {
    find: '[au>à] sa&!Name|ses|mes|ces&!Name|cette|nos|vos|une&!Name',
    examples: ['Il pense [au>à] sa famille.', 'Il tient [au>à] ses livres.'],
    counterExamples: ['Au son du cor, il préfère son sort au leur.'],
  },
  { find: '[de du>du] N', examples: ['Le maire [de du>du] village.'] },
  { find: '[de des>des] N.p', examples: ['Le maire parle [de des>des] gens.'] },
  { find: '[de au>au] N', examples: ['Il est allé [de au>au] marché.'], confidence: 0.8 },
  { find: '[à au>au]', examples: ['Il va [à au>au] marché.'] },
  { find: '[à aux>aux]', examples: ['Il parle [à aux>aux] gens.'] },
  { find: '[en dans>dans] @article|@small', examples: ['Il vit [en dans>dans] une cave.'] },
  { find: "[dans de>dans] le|la|l'", examples: ['Il vit [dans de>dans] la paille.'], confidence: 0.7 },
  { find: '[le la>la] =NA&Nfs&!Nms', examples: ['Il voit [le la>la] maison.'] },
  { find: '[la le>le] =NA&Nms&!Nfs', examples: ['Il voit [la le>le] projet.'] },
  { find: '[les le>le] =NA&Nms&!Nfs', examples: ['Il voit [les le>le] projet.'] },
  { find: '[le les>les] =NA&N.p&!N.s', examples: ['Il voit [le les>les] toits.'] },
  { find: '[la les>les] =NA&N.p&!N.s', examples: ['Il voit [la les>les] toits.'] },
  { find: '[les la>la] =NA&Nfs&!Nms', examples: ['Il voit [les la>la] maison.'] },
  { find: '[un une>une] Nfs&!Nms', examples: ['Il a [un une>une] idée.'] },
  { find: '[une un>un] Nms&!Nfs', examples: ['Il a [une un>un] projet.'] },
  { find: '[un le>le] =NA&Nms', examples: ['Il a vu [un le>le] projet.'] },
  { find: '[par le les>par les] N.p', examples: ['Il est vu [par le les>par les] voisins.'] },
  { find: '[sur dans>dans] @small', examples: ['Il vit [sur dans>dans] une cave.'], confidence: 0.75 },
  { find: '[a à>a] été|eu', examples: ['Il [a à>a] été réélu.'] },
]
