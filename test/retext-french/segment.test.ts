import { toString as textOf } from 'nlcst-to-string'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { ParseFrench, segment } from '../../src/retext-french/index.ts'

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
    // A bracket that the address itself opens is of it.
    ['(voir https://exemple.fr/Pont_(Brest))', 'voir|https://exemple.fr/Pont_(Brest)'],
    ['(voir https://exemple.fr/pont).', 'voir|https://exemple.fr/pont'],
    ['#1 à @ 5 €, en https:// ou non', '1|à|5|en|https|ou|non'],
    ['L’on dit, l’on-dit, quelqu’un-- enfin', 'L’on|dit|l’|on-dit|quelqu’un|enfin'],
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
    // The initial of a name that a particle goes on with, and a letter that ends its sentence.
    ['A. Le Goff part. Marie B. Le Goff reste.', ['A. Le Goff part.', 'Marie B. Le Goff reste.']],
    ['Le récit (A. Le Goff) paraît.', ['Le récit (A. Le Goff) paraît.']],
    ['Il prend de la vitamine B. Le maire aussi.', ['Il prend de la vitamine B.', 'Le maire aussi.']],
    ['Il fait 19°C. Le maire sort.', ['Il fait 19°C.', 'Le maire sort.']],
    ['Voir chap. MDCCCLXXXVIII du recueil.', ['Voir chap. MDCCCLXXXVIII du recueil.']],
    ['Le pont a rouvert.[1][2] Il est neuf.', ['Le pont a rouvert.[1][2]', 'Il est neuf.']],
    ['Il dit " je pars. " Elle reste.', ['Il dit " je pars. "', 'Elle reste.']],
    // Brackets that close inside the sentence end it only before a word that opens one.
    ['Le maire (est-ce un hasard ?) Paul Durand sort.', ['Le maire (est-ce un hasard ?) Paul Durand sort.']],
    [
      'Le maire (dit-il « oui » ou « non ? ») Paul Durand sort.',
      ['Le maire (dit-il « oui » ou « non ? ») Paul Durand sort.'],
    ],
    ['Il part (qui le sait ?) Elle reste.', ['Il part (qui le sait ?)', 'Elle reste.']],
    ['Le vote est fini. il y aura un recours.', ['Le vote est fini.', 'il y aura un recours.']],
    ['Un titre\u2029et son texte', ['Un titre', 'et son texte']],
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
  for (const parse of [segment, (value: string) => new ParseFrench().parse(value)])
    expect(() => parse(null as unknown as string)).toThrow(new TypeError('A string is expected, not null.'))
})

describe('the parser', () => {
  it('reads a file as its text', () => {
    const text = 'Un mot. Un autre.'
    expect(new ParseFrench().parse(new VFile(text))).toEqual(new ParseFrench().parse(text))
  })
  it('gives each sentence to the transforms, and nothing that stands between two', () => {
    const parser = new ParseFrench()
    const seen: string[] = []
    parser.tokenizeSentencePlugins.push((sentence) => void seen.push(textOf(sentence)))
    parser.parse('Un mot. Un autre.\n\nFin.')
    expect(seen).toEqual(['Un mot.', 'Un autre.', 'Fin.'])
  })
})
