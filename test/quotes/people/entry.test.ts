import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

const people = (language: string, text: string): string[] =>
  parseArticle(text, { language }).people.map(({ kind, name }) => `${kind} ${name}`)

// Whom the article names: places, works, headings and things that nobody lets speak have capitals too.

describe('the table of people in French', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['a full name', 'Le village a fêté Odile Kermadec dimanche.', ['person Odile Kermadec']],
    ['an honorific', 'La lettre de Mme Zorn est arrivée lundi.', ['person Mme Zorn']],
    [
      'a full name without a known first name that acts',
      'Le 4 mai, Zéphirin Quélau a quitté le port. Il navigue seul.',
      ['person Zéphirin Quélau'],
    ],
    ['a known organisation', 'Le rapport de Greenpeace est sorti lundi.', ['organisation Greenpeace']],
    [
      'a word for its kind before a name',
      'Le village a vendu le terrain à la société Valtor.',
      ['organisation la société Valtor'],
    ],
    ['no place', 'La route de Valmorel-sur-Orb est coupée. Le Vercors et la Vilaine débordent.', []],
    ['no place of a dateline', 'VERNOUX (AFP) – La route est coupée depuis lundi. Elle rouvrira jeudi.', []],
    ['no work', 'La troupe joue Le Misanthrope au printemps. La pièce dure deux heures.', []],
    ['no words in upper case by a slip', 'La plateforme ET des bureaux ont fermé. Elle rouvrira.', []],
    [
      'no thing without a name that only acts',
      'Les réseaux sociaux ont réagi. Ils s’enflamment. Un site a fermé. Il a rouvert. Les sauveteurs sont partis. Ils marchent.',
      [],
    ],
    [
      'a group without a name that speaks',
      'Les sauveteurs sont partis à pied. « On a eu froid », racontent-ils.',
      ['group Les sauveteurs'],
    ],
    ['a place that speaks', 'Le texte passe. Budapest juge la mesure « prématurée ».', ['person Budapest']],
    [
      'no signature of a note',
      '« Le pont [celui de Lorme, Ed.] rouvrira », dit Odile Kermadec.',
      ['person Odile Kermadec'],
    ],
    [
      'a phrase ends before its verb',
      'La capitaine éclate de rire. « Jamais », dit-elle. La ministre balaie les critiques. « Jamais », répète-t-elle.',
      ['person La capitaine', 'person La ministre'],
    ],
  ])('%s', (_, text, expected) => {
    expect(people('fr', text)).toEqual(expected)
  })
})

describe('the table of people in English', () => {
  it.each<[what: string, text: string, expected: string[]]>([
    ['a full name', 'The town honoured Mary Kershaw on Sunday.', ['person Mary Kershaw']],
    [
      'a conjunction is no part of a name',
      'The clerk said that Kyle Orme had left. She said that two RDF teams had come.',
      ['person Kyle Orme'],
    ],
    ['no place', 'The road to Port Alder is shut. It reopens in Gull Bay on Monday.', []],
    [
      'no heading in upper case',
      'ROADS CLOSED\n\nThe road to the harbour is shut. It reopens on Monday, it seems.',
      [],
    ],
    [
      'the owner does not speak',
      'The museum reopened. "It is safe," the museum\'s director, Ann Lowe, said.',
      ['person Ann Lowe'],
    ],
    [
      'the operator of a line is none of its people',
      '"It\'s a mess," said harbour master Lewis O\'Dowd. The operator called the delay "regrettable".',
      ["person Lewis O'Dowd"],
    ],
  ])('%s', (_, text, expected) => {
    expect(people('en', text)).toEqual(expected)
  })
})

describe('what is no person, or the same one', () => {
  const entries = (language: string, text: string): string[] =>
    parseArticle(text, { language }).people.map(
      ({ kind, name, role }) => `${kind} ${name}${role ? ` (${role})` : ''}`,
    )

  it.each<[language: string, text: string, expected: string[]]>([
    ['en', 'The council wants to pull down Marlow House. Tenants of Marlow House object.', []],
    [
      'fr',
      'La ville n’a pas oublié la mort de Luc Salas. Les autorités, en la personne du procureur d’Albi, se taisent.',
      ['person Luc Salas'],
    ],
    ['en', 'Museum returns bell. It rang again on Sunday.', []],
    ['en', '“We won,” Lena Orme told the Courier.', ['person Lena Orme']],
    [
      'fr',
      'Le jury a distingué Bernard Jacquemin. M. Vial a salué Bernard Jaquemin.',
      ['person Bernard Jacquemin', 'person M. Vial'],
    ],
    ['fr', 'Le discours du Premier ministre Noël Dumas a déçu.', ['person Noël Dumas (Premier ministre)']],
    ['fr', 'Le village a vu passer le député LREM Noël Dumas.', ['person Noël Dumas (le député LREM)']],
    [
      'fr',
      'Les avocats Noël Dumas et Lina Roche ont plaidé.',
      ['person Noël Dumas (Les avocats)', 'person Lina Roche'],
    ],
    ['fr', 'Le chandail Ormesys de Noël Dumas a fait sourire.', ['person Noël Dumas']],
  ])('%s: %s', (language, text, expected) => {
    expect(entries(language, text)).toEqual(expected)
  })
})
