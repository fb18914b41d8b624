import type { TypoData } from '../shape/typos.ts'

/** Examples of the rules that judge words by those around them. */
export const contextExamples: TypoData['examples'] = {
  apostrophe: {
    examples: [
      'Les agents de [l eau>l’eau] sont en grève.',
      '[L usine>L’usine] ferme à midi.',
      'Il faut [qu il>qu’il] parte [d ici>d’ici] lundi.',
      'Le site de [l’ usine>l’usine] est vendu.',
      'Il a visité [l’’église>l’église] du bourg.',
      'Le toit de [l`école>l’école] fuit.',
      'Il a vidé [d,un>d’un] trait son verre.',
      'Il est fermé [aujourd hui>aujourd’hui] encore.',
    ],
    counterExamples: [
      'Il a versé 5 l environ et couru 10 m en tout.',
      'Les vitamines C et D aident. Les lettres a, b, c, d et e aussi.',
      'La ligne D est fermée, le plan L a échoué.',
      'Le rock n’ roll est de retour.',
    ],
  },
  elision: {
    examples: [
      'La qualité de [le eau>l’eau] baisse.',
      'Le tarif [de électricité>de l’électricité] grimpe, un verre [de eau>d’eau] aussi.',
      'Il dit [que il>qu’il] viendra.',
      'La famille [de Emmanuel>d’Emmanuel] Faure a porté plainte.',
      'Il [se est>s’est] excusé.',
      '[Lorsque il>Lorsqu’il] arrive, tout est fini.',
    ],
    counterExamples: [
      'Le onze de France a dit le oui qui sauve, à la une du journal.',
      'Ana de Armas et La Unión sont à l’affiche.',
      'Il fait de un à deux kilomètres par jour.',
      'Le héros et la haine ne s’élident pas.',
    ],
  },
  'glued-words': {
    examples: [
      'Il est allé à [lamairie>la mairie] hier.',
      'Les agents [dela>de la] voirie ont fini.',
      'Un camion [etune>et une] moto se sont heurtés.',
      'Il faut [quil>qu’il] parte.',
      'Le café est sur [lavenue>l’avenue] du port.',
      'Le maire de [lAcadémie>l’Académie] est là.',
    ],
    counterExamples: ['Mme Lamairie et M. Lécole jouent du oud.', 'Il vend des desserts et des laptops.'],
  },
  'split-word': {
    examples: [
      'Le [prési dent>président] a parlé.',
      'Le [gouver- nement>gouvernement] a reculé.',
      '[Plus ieurs>Plusieurs] routes sont coupées.',
    ],
    counterExamples: [
      'L’avant- et l’après-guerre, les sous- et surdoués.',
      'Il est en quête de par tout un chacun.',
    ],
  },
  'missing-space': {
    examples: [
      'Il est [parti,mais>parti, mais] il reviendra.',
      'Le feu est [éteint.Les>éteint. Les] pompiers restent.',
    ],
    counterExamples: ['Il a couru 1,5 km sur Node.js, chez M.Morin.', 'Voir www.Mairie.fr.'],
  },
  'no-break-space': {
    examples: [
      'Est-ce vrai[?>\u00A0?]',
      'Il a dit[ :>\u00A0:] «\u00A0Oui\u00A0».',
      'Le [«>«\u00A0]oui[»>\u00A0»] gagne.',
    ],
    counterExamples: ['Rendez-vous à 12:30 sur https://exemple.fr/?a=b.', 'Vraiment\u00A0?! Non (?) et :-).'],
  },
  'mixed-marks': {
    examples: ["L’eau et l['>’]air sont purs.", 'Le «\u00A0oui\u00A0» et le [">«\u00A0]non[">\u00A0»].'],
    counterExamples: ['L\'eau et l\'air sont "purs".'],
  },
}
