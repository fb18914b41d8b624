import type { TypoData } from '../shape/typos.ts'

export const examples: TypoData['examples'] = {
  'doubled-word': {
    examples: [
      'Le maire a inauguré [le le>le] gymnase.',
      '[Dans dans>Dans] la salle, personne ne bouge.',
      'Une équipe [de de>de] sauveteurs est partie.',
      'Le toit [de la de la>de la] mairie fuit.',
    ],
    counterExamples: [
      'Vous vous trompez, nous nous en allons.',
      'Cette mesure a a priori été votée.',
      'Le face à face à Dole, de la cave au toit, de la une à la une.',
      'L’est est balayé par le vent.',
      'Le groupe Duran Duran est de retour.',
      'Elle a fait faire les travaux par un voisin.',
      'Un rappel à « là là là » du public.',
    ],
  },
  'glued-figures': {
    examples: ['L’arrêté [du15>du 15] mars est annulé.', 'Un homme de [42ans>42 ans] est blessé.'],
    counterExamples: ['Le G20 se tient à 15h30, à 300km de Paris.', 'La 4G, le R5 et les 2e et 3e étages.'],
  },
}
