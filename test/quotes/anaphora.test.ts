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

describe('whom a pronoun or a noun goes back to', () => {
  it.each<[why: string, language: string, text: string, expected: string[]]>([
    [
      'the one concerned is whom others spoke of',
      'fr',
      'Faut-il garder Rémi Caubet ? « Il a ma confiance », a juré le président Luc Salas. Joint hier, l’intéressé n’a rien dit de plus que : « Je reste. »',
      ['Luc Salas', 'Rémi Caubet'],
    ],
    [
      'the one concerned is the only one spoken of',
      'fr',
      'Rémi Caubet a perdu son siège. « Je reste », a promis l’intéressé.',
      ['Rémi Caubet'],
    ],
    [
      'a word that no list holds, for the subject just before',
      'fr',
      'Nadia Roche remonte ses filets. « La mer ne rend rien », lâche la ligneuse.',
      ['Nadia Roche'],
    ],
    [
      'a word that no list holds is nobody known where two women may be meant',
      'fr',
      'Nadia Roche et Lina Salas attendent. « La mer ne rend rien », lâche la ligneuse.',
      ['(la ligneuse)'],
    ],
    [
      'an age behind a role tells nothing of the role',
      'fr',
      'À côté, le jeune Luc Salas regardait ses pieds. « J’ai honte », a soufflé le pilier de 21 ans.',
      ['Luc Salas'],
    ],
    [
      'a club whose name is all that is known of it is nobody’s goalkeeper',
      'fr',
      'Lorme, pensionnaire de deuxième division, a gagné. « On a tremblé », avoue la gardienne.',
      ['(la gardienne)'],
    ],
    [
      'a firm has the gender of the noun that named it last',
      'fr',
      'La société Valtor ferme son usine. Le groupe avait tout nié. « Nous perdons de l’argent », justifie-t-il.',
      ['La société Valtor'],
    ],
    [
      'a former employee is not whoever is named next',
      'en',
      'Many left. “He was in a car,” said a former product manager. Sonia Pike laughed. “He was eating,” she said.',
      ['a former product manager', 'Sonia Pike'],
    ],
    [
      'a pronoun between commas goes with the phrase before it',
      'fr',
      'Le capitaine Luc Salas s’est tu. Son homologue lyonnais, lui, avait le sourire : « On a eu de la chance. »',
      ['(Son homologue lyonnais)'],
    ],
    [
      'a participle that opens a sentence has the subject of the main clause',
      'fr',
      'Dénonçant « un passage en force », la maire Nadia Roche a quitté la salle.',
      ['Nadia Roche'],
    ],
    [
      'a view of hers is whose the sentence before was',
      'fr',
      'Nadia Roche ne décolère pas. À ses yeux, le projet est « une insulte aux habitants ».',
      ['Nadia Roche'],
    ],
    [
      'a view of his, in English',
      'en',
      'Ewan Pike would not sign. In his words, the deal was “a slow puncture”.',
      ['Ewan Pike'],
    ],
  ])('%s', (_, language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected)
  })
})

describe('words that report together', () => {
  it.each<[language: string, text: string, expected: string[]]>([
    ['fr', 'Le préfet a fait part de « toute sa solidarité ».', ['(Le préfet)']],
    ['fr', 'Luc Salas a mis en avant « le courage des siens ».', ['Luc Salas']],
    ['fr', 'Nadia Roche maintient qu’elle avait « encore les clés ».', ['Nadia Roche']],
    ['fr', 'Le collectif n’a « aucune leçon à recevoir ».', ['(Le collectif)']],
  ])('%s: %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected)
  })
})

describe('words that nobody says', () => {
  it.each<[language: string, text: string]>([
    ['fr', 'Une pancarte proclame « Rendez-nous nos dimanches ».'],
    ['fr', 'L’élu redoute surtout le coût du « périscolaire ».'],
    ['fr', 'Il a baptisé son chien « Bandit ».'],
    ['en', 'He has named the shark “Kevin”.'],
    ['en', 'She fears the return of the “bedroom tax”.'],
  ])('%s: %s', (language, text) => {
    expect(speakers(text, language)).toEqual([])
  })

  it('a judgement names nothing', () => {
    expect(speakers('Ewan Pike called the plan “absurd and late”.', 'en')).toEqual(['Ewan Pike'])
    expect(speakers('Luc Salas dénonce le « laxisme » du préfet.', 'fr')).toEqual(['Luc Salas'])
  })

  it('a clause of its own behind a quote says nothing of it', () => {
    const text =
      'Valtor Foods is cutting jobs. The company called it “rightsizing”. Asked about the call, a spokeswoman shrugged.'
    expect(parseArticle(text, { language: 'en' }).quotes[0]?.speaker?.name).toBe('The company')
  })
})

describe('who is not meant', () => {
  it.each<[why: string, language: string, text: string, expected: string[]]>([
    [
      'who has spoken is not who answers',
      'en',
      '“Where were you?” the sergeant asked. “At home,” replied Tom Adair.',
      ['(the sergeant)', 'Tom Adair'],
    ],
    [
      'whom only others name',
      'en',
      '“When Lenny died, I stopped walking,” the tailor told us.',
      ['(the tailor)'],
    ],
    [
      'who is told anew behind a relative',
      'en',
      'Tom Adair was late. The cook, who gave no name, said the soup had been “dead for days”.',
      ['(The cook)'],
    ],
    [
      'nobody behind an indefinite pronoun',
      'en',
      'The mayor speaks. Somebody at the back says “not yet”.',
      ['-'],
    ],
    [
      'to whom it is said',
      'fr',
      'Luc Salas s’est fait traiter de « menteur » par le préfet.',
      ['(le préfet)'],
    ],
    [
      'the name behind a phrase decides',
      'fr',
      'Jérémy Colas baisse la tête. L’expert psychiatre, le docteur Ullmann, a parlé d’une « fuite en avant ».',
      ['Ullmann'],
    ],
    [
      'a verb of speech outside rules one that judges inside',
      'fr',
      'Nadia Roche a ajouté que la ville n’excluait « aucune option ».',
      ['Nadia Roche'],
    ],
  ])('%s', (_, language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected)
  })

  it('things between somebody and his words do not matter', () => {
    const text =
      'Odette Brial plie le linge. La cour est vide, le puits à sec. « J’attends la pluie comme le facteur. »'
    expect(speakers(text, 'fr')).toEqual(['Odette Brial'])
  })

  it('a participle behind its auxiliary is no role', () => {
    const text =
      'Philippe Auvray a pris la parole. « Vous videz les villages », a prévenu le ministre du Logement.'
    expect(speakers(text, 'fr')).toEqual(['Philippe Auvray'])
  })
})

describe('what stands beside a name, or in its place', () => {
  it.each<[why: string, language: string, text: string, expected: string[]]>([
    [
      'a title tells a role',
      'en',
      '“Does it walk?” asked Justice Meera Pathan. “It is a big word,” the judge remarked.',
      ['Meera Pathan', 'Meera Pathan'],
    ],
    [
      'an adjective before a role is none',
      'en',
      'A senior officer said the kit was old. “We have one technician,” the officer said.',
      ['A senior officer'],
    ],
    [
      'one of them has a name',
      'en',
      'One of her pupils, 9-year-old Emilio, put it this way: “She has the best voices.”',
      ['Emilio'],
    ],
    [
      'what an owner in the plural owns',
      'en',
      'The nurses’ union walked out, calling the plan “an insult to patients”.',
      ['(The nurses’ union)'],
    ],
    [
      'a subject inside a relative without a pronoun',
      'en',
      'It is something my cousin calls “dry sailing”.',
      ['(my cousin)'],
    ],
    [
      'a participle that no list holds, behind its auxiliary',
      'fr',
      'La réunion fut longue. « C’est une défaite », a grincé Luc Salas.',
      ['Luc Salas'],
    ],
    [
      'a place of two words is no man',
      'en',
      'A resident of nearby Ferry Hill was sceptical. “He comes for the camera,” said the man.',
      ['(the man)'],
    ],
    ['a report speaks as it', 'en', 'The report is out. “The bridge may fall,” it says.', ['The report']],
    ['said to be how', 'en', '“Pure theatre” is how coach Ray Dunn summed it up.', ['Ray Dunn']],
    ['said to be a comment', 'en', '“Nonsense” was her lawyer’s only comment.', ['(her lawyer)']],
    ['said to be of', 'fr', 'Le mot « gâchis » est de Paul Astier, l’entraîneur.', ['Paul Astier']],
  ])('%s', (_, language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected)
  })
})
