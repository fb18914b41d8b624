import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { phraseBook, phraseCuts } from '../../../src/layout/phrases/index.ts'

const book = phraseBook(builtInLanguages)
const cutsOf = (text: string): string[] =>
  phraseCuts(text, book).map(({ start, end }) => text.slice(start, end))

describe('phraseCuts', () => {
  it.each([
    [
      'Le tribunal rendra son jugement en mars, selon le greffe. Lire aussi : Six mois de retard au palais de justice',
      'Lire aussi : Six mois de retard au palais de justice',
    ],
    [
      'Le tribunal rendra son jugement en mars, selon le greffe.Lire aussi : Six mois de retard',
      'Lire aussi : Six mois de retard',
    ],
    [
      'Lire aussi : Six mois de retard au palaisLe tribunal rendra son jugement en mars, selon le greffe.',
      'Lire aussi : Six mois de retard au palais',
    ],
    [
      'Les vignes ont gelé deux nuits de suite.À lire aussi Le préfet reconnaît l’état de catastropheLes vignerons, eux, attendent des bougies.',
      'À lire aussi Le préfet reconnaît l’état de catastrophe',
    ],
    [
      'Les vignes ont gelé deux nuits de suite. >> À lire aussi : Les bougies manquent ? Les vignerons, eux, attendent encore la livraison.',
      '>> À lire aussi : Les bougies manquent ?',
    ],
    [
      'Le pont restera fermé jusqu’en juin. (Lire aussi : Six mois de retard (déjà) au palais) Les riverains s’en passeront.',
      '(Lire aussi : Six mois de retard (déjà) au palais)',
    ],
    [
      'The bridge will stay closed until June. [Read more: Why the old bridge is failing] People will have to wait.',
      '[Read more: Why the old bridge is failing]',
    ],
    [
      'Le pont restera fermé jusqu’en juin. (Lire aussi : Six mois de retard au palais',
      '(Lire aussi : Six mois de retard au palais',
    ],
    ['Le pont restera fermé jusqu’en juin, a confirmé la mairie.Publicité', 'Publicité'],
    ['PublicitéLe pont restera fermé jusqu’en juin, a confirmé la mairie.', 'Publicité'],
    ['Le pont restera fermé jusqu’en juin. >> Lire aussi', '>> Lire aussi'],
    [
      'Le pont restera fermé jusqu’en juin. 👉 Lire aussi : Six mois de retard au palais',
      '👉 Lire aussi : Six mois de retard au palais',
    ],
    [
      'Lire aussi : Six mois de retard au palais.Le tribunal rendra son jugement en mars, selon le greffe de la ville.',
      'Lire aussi : Six mois de retard au palais.',
    ],
    // An initial ends no headline.
    [
      'Lire aussi : Le plan de M. J. Durand pour le palais. Le tribunal rendra son jugement en mars, selon le greffe.',
      'Lire aussi : Le plan de M. J. Durand pour le palais.',
    ],
    [
      'Le pont restera-t-il fermé jusqu’en juin ?Lire aussi : Six mois de retard au palais',
      'Lire aussi : Six mois de retard au palais',
    ],
    [
      'The bridge will stay closed until June, the council said. Read more: Why the old bridge is failing',
      'Read more: Why the old bridge is failing',
    ],
    [
      'The bridge will stay closed until June.READ ALSO: Why the old bridge is failingThe council has no date for the works.',
      'READ ALSO: Why the old bridge is failing',
    ],
  ])('cuts %s', (text, cut) => {
    expect(cutsOf(text)).toEqual([cut])
  })

  it.each([
    'Il faudrait aussi lire aussi bien les notes que les rapports, dit-elle. Sur le même sujet, le tribunal avait tranché.',
    'Il avait écrit : « Lire aussi : mon testament » en travers de la page.',
    'Elle travaille chez TotalEnergies, et son frère chez YouTube. Publicité et cinéma l’ont occupée vingt ans.',
    'On peut aussi lire aussi souvent que possible. À lire la presse, tout va bien.',
    'Le pont ferme en juin, dit-on. ((Lire aussi : Six mois de retard au palais)) Il pleut.',
    'PublicitéPont restera fermé jusqu’en juin, a confirmé la mairie.',
    'Le pont restera fermé 😀 Lire aussi : Six mois de retard au palais',
    `Lire aussi : ${'six mois de retard au palais et '.repeat(12)}rien`,
    'Le tribunal, à lire : une erreur, a jugé la cour.',
    'Voir aussi loin ne lui était jamais arrivé. Aussi Marie est-elle partie.',
  ])('leaves %s', (text) => {
    expect(cutsOf(text)).toEqual([])
  })
})
