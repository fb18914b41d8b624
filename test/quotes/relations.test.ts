import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

/** Who speaks in each quote: the name in the table of people with its role, or the mention in brackets. */
function speakers(text: string, language: string): string[] {
  const { quotes, people } = parseArticle(text, { language })
  return quotes.map(({ speaker }) => {
    if (!speaker) return '-'
    const person = people.find(({ id }) => id === speaker.person)
    return person ? `${person.name}${person.role ? ` [${person.role}]` : ''}` : `(${speaker.name})`
  })
}

describe('who belongs to somebody speaks, not the owner', () => {
  it.each<[language: string, text: string, expected: string[]]>([
    ['en', 'Mrs Hallam’s daughter, Ida, told the Echo: “They never wrote.”', ['Ida [Mrs Hallam’s daughter]']],
    ['en', 'The Hallams’ lawyer, Ewan Pike, called the fine “absurd”.', ['Ewan Pike [The Hallams’ lawyer]']],
    ['en', 'The bishop’s wife was there. “He snores,” said the bishop’s wife.', ['The bishop’s wife']],
    ['en', 'Kit Hallam rang the bell. “I am back,” he told his mother.', ['Kit Hallam']],
    [
      'fr',
      'Le fils de Mme Cardot, Élie, a écrit au Courrier : « On nous oublie. »',
      ['Élie [Le fils de Mme Cardot]'],
    ],
  ])('%s: %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected)
  })
})

describe('titles before a name', () => {
  it.each<[language: string, text: string, expected: string[]]>([
    [
      'en',
      'The council’s cabinet member for housing, Lena Orme, said it was “not ideal”. “We will try again,” she said.',
      [
        'Lena Orme [The council’s cabinet member for housing]',
        'Lena Orme [The council’s cabinet member for housing]',
      ],
    ],
    [
      'en',
      'Detective Constable Lena Orme appealed for help. “Ring us,” she said.',
      ['Lena Orme [Detective Constable]'],
    ],
    ['en', 'Parish clerk Lena Orme said it was “the end”.', ['Lena Orme [Parish clerk]']],
    ['en', '“Ring us,” Lena Orme told the Courier.', ['Lena Orme']],
    ['fr', '« Appelez-nous », a confié Lena Orme au Parisien.', ['Lena Orme']],
    ['fr', 'Le sénateur LR Éric Vasse y voit « un recul ».', ['Éric Vasse [Le sénateur LR]']],
  ])('%s: %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected)
  })
})

describe('whose deed a verb is', () => {
  it.each<[language: string, text: string, expected: string[]]>([
    ['fr', 'Anne Salas guettait. On entend le gardien crier : « Dehors ! »', ['(le gardien)']],
    [
      'fr',
      'La cheffe Anne Prunier reproche au gérant d’avoir « menti aux clients ».',
      ['Anne Prunier [La cheffe]'],
    ],
    [
      'fr',
      'Si Luc Salas salue « une avancée », Anne Prunier dénonce « un recul ».',
      ['Luc Salas', 'Anne Prunier'],
    ],
    ['fr', 'Anne Prunier a interrogé Denise Salas. « Où est la clé ? », a-t-elle lancé.', ['Anne Prunier']],
    ['fr', '« On a eu chaud », glisse dans un souffle, les yeux rougis, Anne Prunier.', ['Anne Prunier']],
    ['fr', '« On a eu chaud », savoure Luc Salas, le coach des Verts.', ['Luc Salas [le coach des Verts]']],
    ['fr', '« Tu n’es rien » : voilà ce que Luc Salas répétait chaque soir.', ['Luc Salas']],
    ['fr', 'Même constat chez Luc Salas : « On manque de bras. »', ['Luc Salas']],
    ['en', '“They gave us a flag.” The flag says nothing.', ['-']],
    ['en', 'Lena Orme’s verdict was blunt: “Rubbish.”', ['Lena Orme']],
  ])('%s: %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected)
  })
})

describe('whom a role or a pronoun leads to', () => {
  it.each<[language: string, text: string, expected: string[]]>([
    [
      'fr',
      'Jean Salas se lève. Il fixe Paul Orme. « Vous mentez », dit-il au maire. « Et alors ? », réplique ce dernier.',
      ['Jean Salas', 'Paul Orme [maire]'],
    ],
    [
      'fr',
      'Anne Prunier et sa fille Manon ont tout vu. « J’ai eu peur », dit la première. « Moi pas », répond la seconde.',
      ['Anne Prunier', 'Manon [sa fille]'],
    ],
    [
      'en',
      'Anne Prunier and Pia Lund met at school. “We fought,” said the former. “She won,” said the latter.',
      ['Anne Prunier', 'Pia Lund'],
    ],
    [
      'fr',
      'Un berger témoigne\n\nLe loup est revenu dans la vallée pendant la nuit.\n\nLuc Salas recompte ses bêtes. Le berger a perdu le sommeil. « Je dors dehors », dit-il.',
      ['Luc Salas [Le berger]'],
    ],
    ['fr', 'Ormesys a supprimé 300 postes. « C’était inévitable », explique le groupe.', ['Ormesys']],
    ['fr', 'Le ministère de la Culture juge la décision « regrettable ».', ['Le ministère de la Culture']],
    ['fr', 'Le maire n’a « aucun regret ».', ['(Le maire)']],
    ['en', 'The bishop met residents. “You are brave,” the bishop told them.', ['The bishop']],
    [
      'fr',
      'Selon Anne Prunier, il faut rester prudent. Le fleuve peut encore monter.\n\n« On ne rentre pas avant jeudi », explique-t-elle.',
      ['Anne Prunier'],
    ],
    ['fr', 'Paul Orme affirme que sa sœur lui a dit « tu verras » avant de partir.', ['(sa sœur)']],
    ['fr', 'Hugo Orme a voté pour. « C’est une avancée », juge l’élu.', ['Hugo Orme [l’élu]']],
    [
      'fr',
      'L’Italien Marco Orme a gagné. « J’ai souffert », reconnaît le Transalpin.',
      ['Marco Orme [le Transalpin]'],
    ],
    ['fr', '« Injuste », « absurde » : la CGT ne décolère pas.', ['la CGT', 'la CGT']],
    [
      'en',
      'Ministers insist the cuts are “fair”, but Lena Orme, of Shelter, said they were “cruel”.',
      ['Ministers', 'Lena Orme'],
    ],
    ['en', 'The pilot, 61-year-old Roy Orme, shrugged. “Water was warm,” he said.', ['Roy Orme [The pilot]']],
    [
      'en',
      'Roy Orme’s colleague, Sen. Lewis Cole of Idaho, objected. “My sister pays it,” he said.',
      ['Lewis Cole [Roy Orme’s colleague]'],
    ],
    [
      'en',
      'The rain stopped, according to Orme Systems spokeswoman Lena Roche, “by noon”.',
      ['Lena Roche [Orme Systems spokeswoman]'],
    ],
    [
      'en',
      'Orme’s own group leader objects. The leader said: “Hugh gets ideas.” Councillor Hugh Orme laughed.',
      ['Orme’s own group leader'],
    ],
    [
      'fr',
      '« Rien n’est gratuit, Madame. Il y a toujours un payeur », a répliqué Luc Orme. Madame. Il y tient.',
      ['Luc Orme'],
    ],
    [
      'fr',
      'C’est l’échevine qui a eu l’idée. « J’y ai pensé un soir », se souvient Maud Orme. L’échevine jure que tout est « à l’équilibre ».',
      ['Maud Orme [l’échevine]', 'Maud Orme [l’échevine]'],
    ],
    ['fr', 'Dans une lettre, elle invite chacun à « garder son calme ».', ['(elle)']],
    ['en', 'She declined to say whether it was “a cover-up”.', []],
  ])('%s: %s', (language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected)
  })
})
