import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../src/language/index.ts'
import { readPage } from '../../src/layout/index.ts'
import { readOptions } from '../../src/schema/index.ts'
import { readBlocks } from '../../src/text/index.ts'

const page = (text: string, options = {}) =>
  readPage(readBlocks(text), builtInLanguages, readOptions(options))
/** Role or kind of each part, and its text. */
const parts = (text: string): string[] =>
  page(text).parts.map((part) => `${part.role === 'boilerplate' ? part.kind : part.role}: ${part.text}`)
const kindOf = (text: string, line: string): string | undefined =>
  parts(text)
    .find((part) => part.endsWith(`: ${line}`))
    ?.slice(0, -line.length - 2)

const prose = [
  'La halle aux grains de Vernoux rouvrira au printemps, après huit ans de travaux et trois entreprises en faillite. Les premiers exposants ont visité le chantier lundi, sous une pluie battante, avec des bottes prêtées par la commune.',
  '« On ne reconnaît plus rien, et c’est tant mieux », sourit Odile Fabre, qui y vendait des fromages depuis 1989. La charpente, démontée pièce par pièce, a retrouvé sa place au début de l’hiver, selon l’architecte.',
  'Le coût total dépasse quatre millions d’euros, dont la moitié vient de la région. Le reste sera remboursé sur trente ans, ce que l’opposition juge imprudent pour une ville de six mille habitants.',
]
const title = 'À Vernoux, la halle aux grains retrouve sa charpente'
const article = (above: string[], under: string[] = [], below: string[] = []): string =>
  [...above, title, ...under, ...prose, ...below].join('\n\n')

describe('the headline', () => {
  it('is found under the window’s title and a menu', () => {
    const text = article([`${title} - L’Écho de Vernoux`, 'Accueil', 'Politique', 'Sports', 'Se connecter'])
    expect(page(text).parts.find(({ role }) => role === 'title')?.text).toBe(title)
    expect(kindOf(text, `${title} - L’Écho de Vernoux`)).toBe('page-title')
  })

  it('loses the name of the site that only it carries', () => {
    const text = `${title} | L’Écho de Vernoux\n\n${prose.join('\n\n')}`
    expect(parts(text).slice(0, 2)).toEqual([`title: ${title}`, 'page-title: | L’Écho de Vernoux'])
  })

  it.each([
    ['Abonnés', 'paywall'],
    ['Réservé aux abonnés ', 'paywall'],
    ['Patrimoine', 'kicker'],
  ])('loses the "%s" glued before it', (badge, role) => {
    const text = `${badge}${title}\n\n${prose.join('\n\n')}`
    expect(parts(text).slice(0, 2)).toEqual([`${role}: ${badge.trim()}`, `title: ${title}`])
  })

  it('keeps a dash of its own', () => {
    const own = 'Cyclisme : la course Vernoux - Privas annulée'
    expect(page(`${own}\n\n${prose.join('\n\n')}`).parts[0]).toMatchObject({ role: 'title', text: own })
  })

  it('is no sentence that a text without headline begins with', () => {
    expect(
      parts('Le bac a repris la mer mardi.\n\nIl était à quai depuis novembre, faute de pièces.'),
    ).toEqual([
      'paragraph: Le bac a repris la mer mardi.',
      'paragraph: Il était à quai depuis novembre, faute de pièces.',
    ])
  })

  it('is none of the turns of a dialogue, which go together', () => {
    const turns = ['— Tu viens ?', '— Non, dit-elle, pas ce soir.']
    expect(parts(turns.join('\n\n'))).toEqual(turns.map((turn) => `paragraph: ${turn}`))
  })

  it('is none in a text of one block', () => {
    expect(parts(title)).toEqual([`paragraph: ${title}`])
  })

  it('stands under its kicker', () => {
    expect(kindOf(article(['Accueil > Ardèche > Vernoux', 'Patrimoine']), 'Patrimoine')).toBe('kicker')
    expect(kindOf(article(['Accueil', 'Politique', 'Patrimoine']), 'Patrimoine')).toBe('navigation')
  })
})

describe('the lead', () => {
  const lead =
    'Huit ans de travaux et trois faillites plus tard, la charpente du dix-huitième siècle est de retour.'

  it('is the paragraph with byline and buttons behind it', () => {
    const text = article(
      [],
      [lead, 'Par Anne Rey', 'Publié le 3 mars 2021 à 18h02', 'Partager', 'Lire plus tard'],
    )
    expect(kindOf(text, lead)).toBe('standfirst')
  })

  it('is a paragraph when nothing tells', () => {
    expect(kindOf(article([], [lead]), lead)).toBe('paragraph')
  })
})

describe('credits', () => {
  const said = (under: string[], options = {}) => {
    const { authors, publishedAt, updatedAt } = page(article([], under), options)
    return [authors.map(({ name }) => name), publishedAt?.value ?? null, updatedAt?.value ?? null]
  }

  it.each([
    [['Par Anne Rey et Paul ROUX, avec AFP'], ['Anne Rey', 'Paul ROUX']],
    [['Propos recueillis par Anne Rey'], ['Anne Rey']],
    [['By Anne Rey and John Cole'], ['Anne Rey', 'John Cole']],
    [['Anne Rey', '3 mars 2021'], ['Anne Rey']],
    [['Par la rédaction'], []],
    [['Posté par admin le 3 mars 2021'], ['admin']],
    [['Correspondant local', 'mercredi 3 mars 2021'], ['Correspondant local']],
    [['L’Écho Recueilli par Anne Rey. Publié le 3 mars 2021'], ['Anne Rey']],
    [['Partager par mail', 'Envoyer par e-mail', 'Publié le 3 mars 2021'], []],
  ])('%j: authors %j', (under, authors) => {
    expect(said(under)[0]).toEqual(authors)
  })

  it.each([
    [
      ['Publié le 3 mars 2021 à 18h02 - Mis à jour le 4 mars 2021 à 9h'],
      '2021-03-03T18:02',
      '2021-03-04T09:00',
    ],
    [['03/03/2021 18:02'], '2021-03-03T18:02', null],
    [['Mercredi 3 mars 2021'], '2021-03-03', null],
    [['March 3, 2021 | 6:02pm'], '2021-03-03T18:02', null],
    [['Published: 3 March 2021 18.02 GMT', 'Updated: 4 March 2021'], '2021-03-03T18:02Z', '2021-03-04'],
    [['Il y a 3 heures'], null, null],
  ])('%j: dates %s, %s', (under, publishedAt, updatedAt) => {
    expect(said(under).slice(1)).toEqual([publishedAt, updatedAt])
  })

  it('counts back from the date of reference only', () => {
    expect(said(['Publié il y a 3 heures'], { referenceDate: '2021-03-03T18:02:00+01:00' })[1]).toBe(
      '2021-03-03T15:02+01:00',
    )
    const said3Hours = (referenceDate: string) => said(['Publié il y a 3 heures'], { referenceDate })[1]
    expect(said3Hours('2021-03-03T18:02:00Z')).toBe('2021-03-03T15:02Z')
    expect(said3Hours('2021-03-03T01:02:00-05:30')).toBe('2021-03-02T22:02-05:30')
    expect(said(['Publié hier'], { referenceDate: '2021-03-01T00:30:00+02:00' })[1]).toBe('2021-02-28')
  })

  it('leave dates alone that head a part of the text', () => {
    const text = [title, prose[0], 'Mercredi 8 novembre', prose[1], prose[2]].join('\n\n')
    expect(kindOf(text, 'Mercredi 8 novembre')).toBe('subheading')
  })
})

describe('datelines', () => {
  it.each([
    ['VERNOUX, 3 mars 2021 (AFP) – ', 'VERNOUX', 'AFP'],
    ['Vernoux-en-Vivarais (Ardèche), 3 mars 2021 (AFP) - ', 'Vernoux-en-Vivarais', 'AFP'],
    ['NEW YORK (Reuters) - ', 'NEW YORK', 'Reuters'],
    ['LYON — ', 'LYON', null],
  ])('%s', (line, place, agency) => {
    const text = [title, line + prose[0], prose[1], prose[2]].join('\n\n')
    expect(page(text).dateline).toMatchObject({ place, agency, text: line.trim() })
    expect(page(text).parts[1]?.text.startsWith(line)).toBe(true)
  })

  it.each(['Vernoux – ', 'Marie, elle, rit – ', 'L’ONU – '])('%s is none', (line) => {
    expect(page([title, line + prose[0], prose[1]].join('\n\n')).dateline).toBeNull()
  })
})

describe('body kinds', () => {
  it('are questions in an interview', () => {
    const text = [
      title,
      ...['Pourquoi avoir rouvert la halle ?', 'Qui va payer ?', 'Et si le public ne vient pas ?'].flatMap(
        (question, index) => [question, prose[index]],
      ),
    ].join('\n\n')
    expect(parts(text).filter((part) => part.startsWith('question'))).toHaveLength(3)
  })

  it('are questions and answers where the answers are shorter', () => {
    const text = [
      title,
      prose[0],
      'Qui va payer la charpente et le toit ?',
      'La région.',
      'Les marchands reviendront-ils un jour à Vernoux ?',
      'Je l’ignore.',
      'Et vous, que ferez-vous le jour où tout sera fini ?',
      prose[1],
    ].join('\n\n')
    expect(parts(text).filter((part) => part.startsWith('question'))).toHaveLength(3)
  })

  it('are subheadings where a report asks once', () => {
    const text = [title, prose[0], 'Une charpente en kit', prose[1], 'Qui va payer ?', prose[2]].join('\n\n')
    expect(kindOf(text, 'Qui va payer ?')).toBe('subheading')
    expect(kindOf(text, 'Une charpente en kit')).toBe('subheading')
  })

  it('are times and headlines in a live feed', () => {
    const text = [title, '11h47', prose[0], '11h20', prose[1], '9h05 - La région confirme', prose[2]].join(
      '\n\n',
    )
    expect(
      parts(text)
        .slice(1)
        .map((part) => part.slice(0, 12)),
    ).toEqual([
      'timestamp: 1',
      'paragraph: L',
      'timestamp: 1',
      'paragraph: «',
      'subheading: ',
      'paragraph: L',
    ])
  })

  it('are list items without their bullets', () => {
    const text = `${title}\n\n${prose[0]}\n\n- la charpente\n- le toit\n- les quais\n\n${prose[1]}\n\n${prose[2]}`
    expect(parts(text)).toContain('listItem: le toit')
  })

  it('are notes where the newsroom speaks', () => {
    const note = 'Mise à jour le 4 novembre : une première version parlait de cinq millions d’euros.'
    expect(kindOf(article([], [], [note]), note)).toBe('note')
  })
})

describe('the edges of an article', () => {
  it.each(['La suite au printemps.', 'Les exposants votent jeudi.', '(1) Insee, 2020.'])(
    'keep %s',
    (line) => {
      expect(['paragraph', 'listItem']).toContain(kindOf(article([], [], [line]), line))
    },
  )

  it('keep the only paragraph of a brief', () => {
    const text = `${title}\n\n3 mars 2021\n\n${prose[0]}\n\nPartager\n\nPublicité\n\nÀ lire aussi\n\nLe pont de Privas ferme`
    expect(kindOf(text, prose[0]!)).toBe('paragraph')
  })
})

describe('a page of comments', () => {
  const text = article(
    [],
    [],
    [
      '2 commentaires',
      'Milou26 dit :',
      '3 mars 2021 à 12:31',
      'Huit ans pour une charpente, bravo.',
      'Répondre',
      'Tonton dit :',
      '3 mars 2021 à 13:05',
      'Elle est belle, non ?',
      'Répondre',
      'Laisser un commentaire',
      'Votre adresse e-mail ne sera pas publiée.',
    ],
  )

  it('is comments to the last line', () => {
    const after = parts(text).slice(1 + prose.length)
    expect(after.filter((part) => !/^comment/.test(part))).toEqual([])
    expect(page(text).publishedAt).toBeNull()
  })
})
