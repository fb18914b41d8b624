import { describe, expect, it } from 'vitest'
import { segment } from '../../src/retext-french/index.ts'

const words = (text: string): string => {
  const found = segment(text).words
  return found.map(({ start, end }) => text.slice(start, end)).join('|')
}
const sentences = (text: string): string[] =>
  segment(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('words', () => {
  it.each([
    ["l’eau et l'air", "l’|eau|et|l'|air"],
    ['Qu’il vienne jusqu’ici', 'Qu’|il|vienne|jusqu’|ici'],
    ['L’« oasis de vie »', 'L’|oasis|de|vie'],
    ['aujourd’hui, quelqu’un d’autre', 'aujourd’hui|quelqu’un|d’|autre'],
    ['la presqu’île, le prud’homme, O’Hara, N’Golo', 'la|presqu’île|le|prud’homme|O’Hara|N’Golo'],
    ['dit-il, a-t-elle, peut-être, c’est-à-dire', 'dit-il|a-t-elle|peut-être|c’est-à-dire'],
    ['M. Durand, art. 5, U.R.S.S. et J.-C.', 'M.|Durand|art.|5|U.R.S.S.|et|J.-C.'],
    ['1,5 à 20h30 le 12/03/2023', '1,5|à|20h30|le|12/03/2023'],
    ['630/631 et/ou km/h', '630|631|et|ou|km/h'],
    ['3 % ou 20°C, n° 5', '3|ou|20|C|n°|5'],
    [
      'voir https://exemple.fr/a?B=C. Ou www.exemple.fr, ou exemple.fr.',
      'voir|https://exemple.fr/a?B=C|Ou|www.exemple.fr|ou|exemple.fr',
    ],
    ['a.b@exemple.fr, @ndlr et #MeToo', 'a.b@exemple.fr|@ndlr|et|#MeToo'],
    ['de -1,5 à +14', 'de|-1,5|à|+14'],
    ['étudiant·e·s', 'étudiant·e·s'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected))
})

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['« Oui ? », dit-il. Elle rit.', ['« Oui ? », dit-il.', 'Elle rit.']],
    ['« Non ! » Le maire sort.', ['« Non ! »', 'Le maire sort.']],
    [
      'J. K. Rowling a un plan B. Personne ne le sait.',
      ['J. K. Rowling a un plan B.', 'Personne ne le sait.'],
    ],
    ['Il vend des pommes, etc. Le marché ferme.', ['Il vend des pommes, etc.', 'Le marché ferme.']],
    ['Le procès est clos.Les avocats sortent.', ['Le procès est clos.', 'Les avocats sortent.']],
    [
      'Elle dit « [...] tout » (…) Paul et « [… – ndlr] ».',
      ['Elle dit « [...] tout » (…) Paul et « [… – ndlr] ».'],
    ],
    [
      'Un titre\nLa phrase de dessous est plus longue.',
      ['Un titre', 'La phrase de dessous est plus longue.'],
    ],
    [
      'Une phrase coupée par la largeur d’une page de\nParis va jusqu’au bout de la ligne et fait une\nseule phrase.',
      [
        'Une phrase coupée par la largeur d’une page de\nParis va jusqu’au bout de la ligne et fait une\nseule phrase.',
      ],
    ],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))
})

it('refuses anything but a string', () => {
  expect(() => segment(undefined as unknown as string)).toThrow(
    new TypeError('A string is expected, not undefined.'),
  )
})
