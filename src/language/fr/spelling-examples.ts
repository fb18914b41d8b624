import type { TypoData } from '../shape/typos.ts'

/** Examples of the rules that need the lexicon. */
export const spellingExamples: TypoData['examples'] = {
  accent: {
    examples: [
      'Le conseil [regional>régional] a voté hier.',
      'Des rues [diffèrentes>différentes] ont été fermées.',
      'Un [minîstre>ministre] se rend sur place.',
    ],
    counterExamples: [
      'L’évènement comme l’événement ont leurs partisans.',
      'Etat, Ecole et Eglise sont séparés.',
    ],
  },
  letters: {
    examples: [
      'La cour [fédréale>fédérale] a tranché.',
      'Il a fallu [plusieur>plusieurs] heures aux pompiers.',
      'Les [poliiciers>policiers] ont quitté les lieux.',
      'Il y avait [parmis>parmi] eux des mineurs.',
      'Les [vaccences>vacances] débutent vendredi.',
    ],
    counterExamples: [
      'Ouiii, nooon, crie le public.',
      'Les antimacronistes et les zadistes se sont retrouvés.',
      'Elle a mangé un okonomiyaki à la terrasse.',
    ],
  },
  'name-variant': {
    examples: [
      'Elon Musk a parlé. Le milliardaire [Ellon>Elon] Musk a ensuite quitté la salle.',
      'Anne Kerbrat a gagné. Le public a applaudi Anne [Kerrbat>Kerbrat] longuement.',
      'Hervé Lamarque a défendu le texte. Hervé [Lamarqe>Lamarque] a promis d’en rester là.',
      'Issa Kabou a signé. Le club mise sur Issa [Kaboy>Kabou] cet été.',
    ],
    counterExamples: ['Jean Kerdoncuf et Paul Kerdoncuff sont rivaux.', 'Mariam et Mariame sont cousines.'],
  },
  case: {
    examples: [
      'Le maire [EET>et] ses adjoints sont partis.',
      '[LEs>Les] riverains ont [dÉjà>déjà] signé, [eST-il>est-il] précisé.',
      'Les secours sont arrivés [DE>de] nuit au gymnase.',
      'Le préfet [ET>et] les maires ont signé.',
    ],
    counterExamples: [
      'C’est LE moment, et JAMAIS il ne dira non, fort ET fier.',
      'Un DU de droit, deux CDs et trois DVDs sont à gagner.',
      'Les étudiantEs et les lycéenNEs défilent avec leurs iPhone.',
      'LE MAIRE ET SES ADJOINTS',
    ],
  },
  'lost-character': {
    examples: [
      'Les [pr\uFFFDparatifs>préparatifs] sont finis.',
      'Ils demandent [l\uFFFDaide>l’aide] de l’État.',
      'Les [retomb?es>retombées] sont connues.',
      'Il revient de [l\uFFFDAustralie>l’Australie] du Sud.',
    ],
    counterExamples: ['Il a dit quoi?et pourquoi?'],
  },
}
