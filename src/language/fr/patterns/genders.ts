import type { TypoPattern } from '../../shape/typo-patterns.ts'

/** Before a verb form that is a noun too, what shows that it is one: "il le place", but "dans le place". */
const preposition =
  "de|d'|dans|sur|par|avec|à|en|sous|contre|entre|vers|chez|selon|après|avant|depuis|pendant|durant|malgré|devant"

/** An article, a demonstrative or a possessive of the other gender before a frequent noun. */
export const genders: readonly TypoPattern[] = [
  {
    find: '[le>la] @feminine&!Name',
    examples: ['Il quitte [le>la] région.', '[Le>La] mairie est fermée.'],
    counterExamples: ['Il le télévise, le Région Sud et le région-capitale.'],
  },
  {
    find: `${preposition} [le>la] @feminineVerbs&!Name`,
    examples: ['Il vit dans [le>la] rue.'],
    counterExamples: ['Il le place devant lui et le visite.'],
  },
  {
    find: '[la>le] @masculine&!Name',
    examples: ['Il quitte [la>le] village.'],
    counterExamples: ['La Grand Prix et la chef.'],
  },
  {
    find: `${preposition} [la>le] @masculineVerbs&!Name`,
    examples: ['Il part pendant [la>le] voyage.'],
    counterExamples: ['Il la partage et la programme.'],
  },
  {
    find: '[un>une] @feminine&!Name',
    examples: ['Il suit [un>une] formation.'],
  },
  {
    find: `[un>une] issue $|à|de|favorable|possible|pour`,
    examples: ['Il cherche [un>une] issue.'],
  },
  {
    find: '[une>un] @masculine&!Name',
    examples: ['Il a planté [une>un] arbre.'],
    counterExamples: ['Une bien belle vue.'],
  },
  {
    find: '[cette>cet] arbre|appartement|album|appareil|appel|argent|arrondissement|article|avion|aéroport|effet|effort|endroit|enregistrement|entretien|environnement|espoir|esprit|essai|euro|examen|exemple|exercice|habitat|hiver|honneur|héritage|intérêt|investissement|instinct|objet|océan|oiseau|outil|usage|âge|écart|échec|écran|épisode|équipage|équipement|établissement|état|événement|air|amour|angle|anniversaire|été|incident|ouvrage|avantage|avenir|échange|espace|accès|animal',
    examples: ['[Cette>Cet] arbre a cent ans.', 'Dans [cette>cet] appartement vit un ogre.'],
  },
  {
    find: '[ce>cet] homme|été|hiver|hôpital|hôtel|habitat|héritage|honneur|hommage|hebdomadaire|horaire|hectare|athlète|ancien|autre',
    examples: ['[Ce>Cet] homme est libre.', '[Ce>Cet] été, il neige.'],
    counterExamples: ['Ce hameau et ce héros.'],
  },
  {
    find: 'un|le|ce|du|au|quel [vieux>vieil] homme|ami|hôtel|arbre|immeuble|adage|habitué',
    examples: ['Le [vieux>vieil] homme dort.'],
  },
  {
    find: 'un|le|ce|du|au|quel [nouveau>nouvel] homme|hôpital|hôtel|élan|an|accord|accueil|album|entraîneur|épisode|hebdomadaire|horaire|avion|élu|adjoint|essor|échec|incident|incendie|outil|espace|ouvrage|aménagement|équipement|établissement',
    examples: ['Un [nouveau>nouvel] hôpital ouvrira.'],
  },
  {
    find: 'un|le|ce|du|au|son|mon|leur|notre [nouvel>nouveau] Nms&!a~&!â~&!e~&!é~&!è~&!ê~&!i~&!î~&!o~&!ô~&!u~&!h~&!y~&!œ~&!à~&!Name|Ams&!a~&!â~&!e~&!é~&!è~&!ê~&!i~&!î~&!o~&!ô~&!u~&!h~&!y~&!œ~&!à~&!Name',
    examples: ['Son [nouvel>nouveau] roman sort en mai.'],
    counterExamples: ['Son nouvel opus et son nouvel album.'],
  },
  {
    find: 'opéré|opérée|blessé|blessée|souffre|touché|touchée [du>de la] hanche|cheville|jambe|main|tête|cuisse|gorge|prostate|mâchoire',
    examples: ['Il a été opéré [du>de la] cheville.'],
  },
]
