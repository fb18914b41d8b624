import type { SegmentationData } from '../shape/segmentation.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const segmentation: SegmentationData = {
  abbreviations: words(`
    m mm mme mmes mlle mlles me mes mgr mgrs dr drs dre pr prs prof vve mr mrs
    cf c.-à-d càd i.e e.g p.ex env vs
    st ste sts stes card mgr rév vén
    gén gal Col cdt capt lt lieut sgt adj cne amb Min Prés Dir secr sén dép
    av bd bld boul blvd bvd fg fbg faub imp pl ch chem sq rte rés bât apt appt
    tél réf resp
    janv févr fév avr juil oct nov déc
    lun ven dim arr arrt dépt départ rég prov
    éd édit coll trad préf illustr bibl ibid loc sqq apr
    ph.d phd angl ital lat adm adv conj prép subst masc fém fig litt approx moy nb nbr nbre qté
  `),
  numericAbbreviations: words(`
    p pp art al chap ch col figs fol ff l n no nos num par parag para sect t tit tabl tab v vol vv
    s ss b r d a int min max alin sam ex
    h mn sec km kg cm mm hab ha kwh
  `),
  finalAbbreviations: words('etc cie sté sarl inc ltd co corp jr sr j.-c s.a suiv'),
  clitics: words(`l' d' j' m' t' s' n' c' ç' y' qu' jusqu' lorsqu' puisqu' quoiqu' presqu' quelqu'`),
  lexicalApostrophes: words(`
    quelqu'un quelqu'une quelqu'uns quelqu'unes presqu'île presqu'îles presqu'ile presqu'iles
    c'est-à-dire c'est-à-savoir qu'en-dira-t-on l'on s'il-te-plaît s'il-vous-plaît m'as-tu-vu m'as-tu-vue
    m'as-tu-vus n'roll c'te m'sieur m'dame m'man m'enfin t'ai-chi
  `),
  sentenceOpeners: words(`
    le la les l' un une des du de d' au aux ce cet cette ces c' ç' cela ça ceci celui celle ceux celles
    mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
    je j' tu il elle on nous vous ils elles qui que qu' quoi quel quelle quels quelles lequel laquelle
    personne rien tout toute tous toutes aucun aucune certains certaines chaque plusieurs quelques nul nulle
    autre autres beaucoup peu trop assez
    et ou mais donc or ni car si s' comme quand lorsque lorsqu' puisque puisqu' quoique quoiqu'
    à en dans par pour sur sous avec sans chez entre vers selon d'après après avant depuis pendant dès devant
    derrière malgré contre jusque jusqu' parmi outre hormis sauf envers durant lors face grâce suite afin
    alors ainsi aussi enfin puis ensuite cependant pourtant toutefois néanmoins désormais aujourd'hui hier demain
    ici là encore déjà toujours jamais souvent parfois bientôt maintenant surtout notamment seul seule même
    pourquoi comment où combien est-ce voilà voici non oui
    deux trois quatre cinq six sept huit neuf dix
    plus moins très bien mal
    n' y être avoir
  `),
  nameParticles: words(`le la de du des d' l'`),
}
