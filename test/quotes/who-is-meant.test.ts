import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

/** Who speaks in each quote: the name in the table of people, or the mention in brackets. */
function speakers(text: string, language: string): string[] {
  const { quotes, people } = parseArticle(text, { language })
  return quotes.map(({ speaker }) => {
    if (!speaker) return '-'
    return people.find(({ id }) => id === speaker.person)?.name ?? `(${speaker.name})`
  })
}

type Case = [why: string, language: string, text: string, expected: string[]]

const check = (_: string, language: string, text: string, expected: string[]): void =>
  expect(speakers(text, language)).toEqual(expected)

describe('somebody named only later', () => {
  it.each<Case>([
    [
      'a pronoun before anybody is named',
      'fr',
      'La forge est froide. « Repassez à midi », dit-elle. À 50 ans, Solène Brugel ferre encore.',
      ['Solène Brugel'],
    ],
    [
      'a pronoun before anybody is named, in English',
      'en',
      'The loft is cold. “Mind the step,” she says. Ursula Peake, 60, mends violins.',
      ['Ursula Peake'],
    ],
    [
      'not where the gender tells another',
      'fr',
      'La forge est froide. « Repassez à midi », dit-elle. Gérard Brugel, 50 ans, ferre encore.',
      ['(elle)'],
    ],
    [
      'a role that has spoken, and its name with an age',
      'fr',
      'La violoniste a tout arrêté. « Mes mains ne suivaient plus », dit-elle. Solène Brugel, 40 ans, vit à Dol.',
      ['Solène Brugel'],
    ],
    [
      'an office that has spoken is not whoever has another work',
      'fr',
      'Le préfet est resté ferme. « La route rouvrira », a-t-il dit. Luc Salas, éleveur, attend toujours.',
      ['Le préfet'],
    ],
    [
      'nor whom a title brings in',
      'fr',
      'La procureure n’a pas souri. « C’est une affaire de pouvoir », a-t-elle dit. En défense, Me Solène Brugel a plaidé la relaxe.',
      ['La procureure'],
    ],
    [
      'a sentence that tells the name',
      'en',
      'An old man leans on the gate. “You’ll want the loch,” he says. His name is Fergus Aird.',
      ['Fergus Aird'],
    ],
    [
      'a sentence that tells the name, in French',
      'fr',
      'Un vieil homme attend au bac. « C’est par là », dit-il. Il s’appelle Yvon Tardy.',
      ['Yvon Tardy'],
    ],
  ])('%s', check)
})

describe('where somebody is from', () => {
  it.each<Case>([
    [
      'a word that its ending tells',
      'fr',
      'Luc Salas lâche prise. « Je rentre », dit le Dolois.',
      ['Luc Salas'],
    ],
    [
      'a word that its ending tells, in English',
      'en',
      'Tom Adair shakes his head. “You can’t milk a forecast,” the Kerryman said.',
      ['Tom Adair'],
    ],
    [
      'a surname with such an ending',
      'en',
      'The lab is shut. “We asked twice,” said Ruth Pelman. The researcher waits. “They sent a mug,” she said.',
      ['Ruth Pelman', 'Ruth Pelman'],
    ],
    ['no region', 'fr', 'Luc Salas a tout vendu. Le Beaujolais « se meurt », dit-il.', ['Luc Salas']],
    [
      'an adjective before a role',
      'en',
      'Her Finnish counterpart, Jari Aalto, struck a lighter note. “We have saunas,” he said.',
      ['Jari Aalto'],
    ],
    [
      'before a name of which nothing is known',
      'fr',
      'Le Tchèque Tomik Vrba parlait à Brest. « Nous payerons », a-t-il dit.',
      ['Tomik Vrba'],
    ],
    [
      'said in contrast, it is not whom the sentence before was about',
      'fr',
      'Luc Salas, éleveur, tonne : « Assez ! » Le conseiller Jean Royer comprend. Le Dolois, lui, attend. « Des excuses », précise-t-il.',
      ['Luc Salas', 'Luc Salas'],
    ],
  ])('%s', check)
})

describe('a name of which nothing is known', () => {
  it.each<Case>([
    ['of one word, that acts', 'fr', 'Jobic rame depuis l’aube. « La mer est basse », dit-il.', ['Jobic']],
    [
      'of one word, with an age',
      'fr',
      'Stanek, 76 ans, est le dernier. Le musée garde sa voix. Il ne se plaint jamais. « À qui ? », demande-t-il.',
      ['Stanek'],
    ],
    [
      'a plural that opens its sentence is no name',
      'en',
      'His niece will not take over. Regulars queued. “I love him,” she said.',
      ['His niece'],
    ],
    [
      'a surname that the article gave in full',
      'fr',
      'Le président, Samir Hadj, enrage. Son rival, Ivan Gazel, sourit. Pour Hadj, « c’est facile ».',
      ['Samir Hadj'],
    ],
  ])('%s', check)
})

describe('somebody new', () => {
  it.each<Case>([
    [
      'a role told anew',
      'fr',
      'Le docteur Luc Salas opère. Le patient, un couvreur de 41 ans, sourit. « J’ai pleuré », raconte-t-il.',
      ['Le patient'],
    ],
    [
      'a role with its complement, whose gender nothing tells',
      'fr',
      'Le père Luc Salas dit la messe. L’architecte des monuments est formelle. « Il faut démonter. »',
      ['(L’architecte des monuments)'],
    ],
    [
      'of whom somebody’s own speaks',
      'fr',
      'Luc Salas a fini dernier. Son entraîneur a préféré en rire. « Il a mangé trop de fondue ! »',
      ['Son entraîneur'],
    ],
  ])('%s', check)
})

describe('a document, or whoever sits somewhere', () => {
  it.each<Case>([
    ['read from', 'fr', 'La lettre est datée de mardi. « Nous partons », y lit-on.', ['(La lettre)']],
    [
      'read from, with an auxiliary',
      'fr',
      'Un rapport accuse la firme. « Rien n’allait », peut-on y lire. Le maire se tait.',
      ['(Un rapport)'],
    ],
    [
      'who stood for all in the sentence before',
      'fr',
      'Au rectorat, on assure suivre le dossier « de près ». « Aucune classe ne fermera », rappelle-t-on.',
      ['(rectorat)', '(rectorat)'],
    ],
    ['a street for a ministry', 'fr', 'Rue de Grenelle, on salue un échange « franc ».', ['Rue de Grenelle']],
  ])('%s', check)
})

describe('words beside a quote that no list holds', () => {
  it.each<Case>([
    [
      'an unknown verb inside the marks, and somebody right behind it',
      'fr',
      'La salle se vide. « Je tremblais encore, a exulté Yvan Tardy au micro. On a gagné. »',
      ['Yvan Tardy'],
    ],
    [
      'an unknown reflexive verb inside the marks',
      'fr',
      '« On nous ment, s’étrangle Yvan Tardy. Tout est faux. »',
      ['Yvan Tardy'],
    ],
    [
      'a noun of speech behind a colon',
      'fr',
      '« Ni trêve ni repos » : la formule du ministre, Paul Cordon, a choqué.',
      ['Paul Cordon'],
    ],
    [
      'a title behind a preposition',
      'fr',
      'Après « La Mer à boire », la romancière revient avec un polar.',
      [],
    ],
    ['one of them', 'en', 'Traders clapped. “We have been here before,” one muttered.', ['(one)']],
    ['somebody’s own word', 'en', '“Bonkers” was Ada Finch’s own word for the plan.', ['Ada Finch']],
    [
      'a noun that reads like a verb',
      'en',
      '“Gently, that one leaks,” says a voice from behind the boiler.',
      ['(a voice)'],
    ],
    [
      'an institution goes on as the subject',
      'fr',
      'La ministre Irène Vasse se dit « sereine ». L’agence promet des lits. Elle refuse de donner « une date ferme ».',
      ['Irène Vasse', 'L’agence'],
    ],
  ])('%s', check)

  it('what the subject goes on to do is no incise', () => {
    const text = '« Il est entré, a embrassé Yvan Tardy et il est reparti. »'
    expect(parseArticle(text, { language: 'fr' }).quotes[0]?.text).toBe(
      'Il est entré, a embrassé Yvan Tardy et il est reparti.',
    )
  })

  it('turns ask anywhere, not only at their end', () => {
    const text =
      'Le guide attend.\n\n– Il manque le tampon.\n\n– Quel tampon ? La gare est fermée.\n\nIl soupire.'
    expect(parseArticle(text, { language: 'fr' }).quotes).toHaveLength(2)
  })
})

describe('who is the subject', () => {
  it.each<Case>([
    [
      'not who acts in a relative before it',
      'fr',
      'Dans une lettre, que Le Phare a lue, le patron, Luc Salas, dénonce « un procès médiatique ».',
      ['Luc Salas'],
    ],
    [
      'not what stands before the comma and tells of it',
      'fr',
      'Solène Brugel innove. Ingénieure de formation, elle a levé des fonds. « Ils ont signé. »',
      ['Solène Brugel'],
    ],
    [
      'not a noun that opens its sentence',
      'en',
      'Yusuf Demir has made four hundred rolls. Flour hangs in the air. “My father never slept.”',
      ['Yusuf Demir'],
    ],
    [
      'not a name before a plural',
      'en',
      'Maria walked for days. Border Patrol agents gave her water. Now she sweeps. “I know the floor,” she said.',
      ['Maria'],
    ],
    [
      'one who speaks of several',
      'fr',
      'Solène Brugel leur porte du café. « Ils disent merci, parfois. »',
      ['Solène Brugel'],
    ],
    [
      'a name that opens the sentence after what its role said',
      'fr',
      '« On ne joue pas », a justifié le directeur du site. Luc Salas a parlé d’une « décision de bon sens ».',
      ['Luc Salas', 'Luc Salas'],
    ],
    [
      'not a child after a trade',
      'fr',
      'Le verger est vide. « On m’a prise pour une folle », raconte l’institutrice. Solène, 10 ans, rit.',
      ['(l’institutrice)'],
    ],
  ])('%s', check)
})
