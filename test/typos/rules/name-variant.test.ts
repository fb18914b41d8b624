import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

/** Variants of names found on a page, with what they are taken for. */
const variantsIn = (language: 'fr' | 'en', ...paragraphs: string[]): string[] =>
  parseArticle(paragraphs.join('\n\n'), { language })
    .typos.filter(({ rule }) => rule === 'name-variant')
    .map(({ actual, expected }) => `${actual} > ${expected[0]}`)

describe('a name that the page writes otherwise elsewhere', () => {
  it('is taken for the form that is used more often', () => {
    expect(
      variantsIn(
        'fr',
        'Le conseil a reçu Odile Vassereau lundi matin à la mairie de la commune.',
        'Odile Vassereau a parlé une heure, et le maire a remercié Odile Vasereau pour sa patience.',
        'Vassereau doit revenir.',
      ),
    ).toEqual(['Vasereau > Vassereau'])
  })

  it('is left alone where it names another: first names that differ, letters that begin a name, endings', () => {
    expect(
      variantsIn(
        'fr',
        'Le conseil a reçu Odile Vassereau lundi. Odile Vassereau a parlé une heure à la mairie.',
        'Il a reçu ensuite Paul Bassereau, qui n’a rien dit. La rue des Vassereaux est fermée.',
      ),
    ).toEqual([])
    expect(
      variantsIn(
        'fr',
        'Le club a reçu Daniel Orvane lundi. Daniel Orvane a parlé une heure, et Orvane reviendra.',
        'Sa fille, Daniela Orvana, l’attendait dans la rue.',
      ),
    ).toEqual([])
  })

  it('is left alone where both forms are set side by side', () => {
    expect(
      variantsIn(
        'fr',
        'On lit Vassereau (ou Vasereau) dans les archives. Vassereau y a vécu, et Vassereau y est mort.',
      ),
    ).toEqual([])
  })

  it('is taken for a place that all know', () => {
    expect(
      variantsIn('fr', 'Le train pour Grenobble a été supprimé lundi matin, sans un mot de la compagnie.'),
    ).toEqual(['Grenobble > Grenoble'])
  })

  it('in English too', () => {
    expect(
      variantsIn(
        'en',
        'The council met Mary Brockwell on Monday. Mary Brockwell spoke for an hour about the bridge.',
        'Brockwell left early, and the mayor thanked Mary Brocwell for her patience.',
      ),
    ).toEqual(['Brocwell > Brockwell'])
  })

  it('is taken for a day or a month that a slip separates it from', () => {
    expect(
      variantsIn('en', 'The council met on Tuseday, and will meet again in Novemeber or Febuary.'),
    ).toEqual(['Tuseday > Tuesday', 'Novemeber > November', 'Febuary > February'])
    expect(variantsIn('en', 'The council met Augusta Sunda, and Augusto Friday, in Octavia.')).toEqual([])
  })
})

describe('a name that only looks like another one of the page', () => {
  it.each([
    // A word that opens a sentence is no name.
    ['Pourtant, le maire Kevin Pourtand attend. Il est là depuis lundi matin.'],
    // Short names differ by a letter, once each and of people with first names of their own.
    ['Le joueur Paul Rolt a marqué. Le gardien Jean Rokt est resté au vestiaire.'],
    // A surname beside a word that no first name stands before.
    ['Le maire réunit le Conseil lundi. Il a reçu Odile Conseill hier soir.'],
  ])('%s', (text) => {
    expect(variantsIn('fr', text)).toEqual([])
  })

  it.each([
    // The first letter is hardly ever the slip: only where none puts such letters together.
    ['Odile Vassereau est venue. Odile Vassereau a parlé. Odile Qassereau aussi.', 'Qassereau > Vassereau'],
    ['Odile Vassereau est venue. Odile Vassereau a parlé. Odile Bassereau aussi.', null],
    // A place keeps its name whatever stands before it; two people have two.
    [
      'Radio Bretagne a interrogé le maire. La Tour Bretagnne est fermée depuis lundi.',
      'Bretagnne > Bretagne',
    ],
    ['Paul Martinelle est venu. Le maire Jean Martinqlle aussi.', 'Martinqlle > Martinelle'],
    ['Paul Martinelle est venu. Le maire Jean Martinalle aussi.', null],
    // Short names: what comes twice is right.
    ['On voit Vare. On revoit Vare plus tard. Hier, on attend Vate encore.', 'Vate > Vare'],
    ['On voit Vare. Hier, on attend Vate encore.', null],
    ['On voit Bale. On revoit Bale plus tard. Hier, on attend Bane encore.', null],
    ['Le joueur Rolt a marqué. On revoit Rolt. Le gardien Rolh est resté.', 'Rolh > Rolt'],
    // Once each: the fuller mention is right.
    [
      'La cheffe Odile Vassereau est là. On attend Vasereau pour la suite de la séance.',
      'Vasereau > Vassereau',
    ],
    // A known name behind a first name: only letters that no word puts together give it away.
    ['Le rapport de Emmanuel Marseqille est parti.', 'Marseqille > Marseille'],
    ['Le rapport de Lucas Marseile est parti.', null],
  ])('%s', (text, expected) => {
    expect(variantsIn('fr', text)).toEqual(expected === null ? [] : [expected])
  })
})
