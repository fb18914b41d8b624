import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const french = {
  head: ['La Gazette', 'Accueil', 'Sorties', 'Se connecter', 'Le four du village rallumé pour la Saint-Jean'],
  date: 'Publié le 3 mai 2023 à 8h40',
  text: [
    'Le vieux four de Montbrac n’avait pas servi depuis l’hiver 1956. Samedi, les habitants y ont cuit quarante miches sous l’œil d’un boulanger à la retraite.',
    'La mairie a fourni le bois, l’association le levain et les anciens leurs souvenirs. Il a fallu deux jours pour que la voûte soit assez chaude.',
    '« On recommencera tous les étés », promet Odile Marty, qui a gravi trois fois la côte avec sa pelle sur l’épaule.',
  ],
  foot: ['Partager', 'Les plus lus', 'Il retrouve son chien au bout de six ans', 'Mentions légales'],
}
const english = {
  head: ['The Courier', 'Home', 'News', 'Sign in', 'Village oven lit again for midsummer'],
  date: 'Published 3 May 2023',
  text: [
    'The old oven at Montbrac had not been lit since the winter of 1956. On Saturday the villagers baked forty loaves in it under the eye of a retired baker.',
    'The council gave the wood, the society the leaven and the old people their memories. It took two days for the vault to be hot enough.',
    '"We will do it every summer," promised Odile Marty, who climbed the hill three times with a peel on her shoulder.',
  ],
  foot: ['Share', 'Most read', 'Man finds his dog after six years', 'Privacy'],
}

function authorsOf(
  { head, date, text, foot }: typeof french,
  above: string[],
  behind: string[] = [],
): string[] {
  const page = [...head, ...above, date, ...text, ...behind, ...foot].join('\n')
  return parseArticle(page).authors.map(({ name }) => name)
}

describe('the authors', () => {
  it.each([
    [french, ['Anne Rey et Paul Roux'], ['Anne Rey', 'Paul Roux']],
    [french, ['ANNE REY'], ['ANNE REY']],
    [french, ['Anne Rey', 'Voir tous ses articles'], ['Anne Rey']],
    [french, ['Texte Anne Rey, photos Paul Roux'], ['Anne Rey']],
    [french, ['Une enquête d’Anne Rey'], ['Anne Rey']],
    [french, ['La chronique d’Anne Rey'], ['Anne Rey']],
    [french, ['Anne Rey, journaliste au service politique, et Paul Roux'], ['Anne Rey', 'Paul Roux']],
    [french, ['Photo : Paul Roux'], []],
    [french, ['La rédaction'], []],
    [english, ['By Ann Reed in Lagos and Luke Vial in Accra'], ['Ann Reed', 'Luke Vial']],
    [english, ['Words: Ann Reed Pictures: Luke Vial'], ['Ann Reed']],
    [english, ['Text: Ann Reed. Photos: Luke Vial'], ['Ann Reed']],
    [english, ['Picture: Luke Vial'], []],
  ])('stand between headline and date: %#, %j', (site, above, authors) => {
    expect(authorsOf(site, above)).toEqual(authors)
  })

  it.each([
    [french, 'Anne Rey', ['Anne Rey']],
    [french, 'ANNE REY', ['ANNE REY']],
    [french, 'A. R.', ['A. R.']],
    [french, 'Anne Rey, à Lille', ['Anne Rey']],
    [french, '(Anne Rey)', ['Anne Rey']],
    [french, 'Anne Rey avec AFP', ['Anne Rey']],
    [french, 'Anne Rey et Paul Roux', ['Anne Rey', 'Paul Roux']],
    [french, 'Photo Paul Roux', []],
    [french, 'Patrimoine', []],
    [english, '— Ann Reed', ['Ann Reed']],
    [english, 'By Ann Reed', ['Ann Reed']],
    [english, '(Reporting by Ann Reed in Lagos; Editing by Luke Vial)', ['Ann Reed']],
  ])('sign under the text where nobody does above it: %#, %j', (site, behind, authors) => {
    expect(authorsOf(site, [], [behind])).toEqual(authors)
  })

  it('are not of whom the text speaks, nor keywords, nor who is named beside a byline', () => {
    expect(authorsOf(french, [], ['Odile Marty'])).toEqual([])
    expect(authorsOf(french, [], ['Bernard Vial', 'Four à pain', 'Montbrac-le-Haut'])).toEqual([])
    expect(authorsOf(french, ['Par Anne Rey'], ['Bernard Vial'])).toEqual(['Anne Rey'])
  })
})
