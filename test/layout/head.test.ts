import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const prose = [
  'La scierie de Montferrand a rouvert ses portes lundi, dix mois après l’incendie qui avait détruit la moitié des hangars et mis quarante salariés au chômage.',
  'Les premières grumes sont arrivées par camion avant l’aube, et la lame a tourné à huit heures précises, devant le maire et les anciens de l’atelier.',
  'La direction compte embaucher douze personnes au printemps, si les commandes de charpente se maintiennent.',
]
const title = 'À Montferrand, la scierie renaît de ses cendres'
const lead = 'Dix mois après l’incendie, l’atelier a repris sa production'
const tail = ['Contact', 'Mentions légales', '© L’Écho des Combrailles 2023 - Tous droits réservés']
const page = (...lines: string[]) => parseArticle([...lines, ...prose, ...tail].join('\n'))
const shown = (...lines: string[]): (string | null)[] => {
  const { title: headline, standfirst, kicker } = page(...lines)
  return [kicker?.text ?? null, headline?.text ?? null, standfirst?.text ?? null]
}

const englishProse = [
  'The sawmill at Harrow Bridge reopened on Monday, ten months after the fire that destroyed half of its sheds and left forty people without work.',
  'The first logs came by lorry before dawn, and the blade turned at eight, in front of the mayor and the old hands of the shop.',
  'The owners hope to hire twelve people in the spring if orders for roof frames hold.',
]
const english = (...head: string[]) =>
  parseArticle([...head, ...englishProse, 'Contact', 'Privacy policy'].join('\n')).title?.text

describe('the headline', () => {
  it('is not the outlet’s name, though its copyright line repeats it', () => {
    expect(
      shown(
        'Accueil',
        'Sports',
        'L’Écho des Combrailles',
        'Accueil > Économie',
        title,
        `${lead}.`,
        'Par Lise Aumont',
      ),
    ).toEqual([null, title, `${lead}.`])
  })

  it('is not the outlet’s name under it', () => {
    expect(shown(title, 'La Voix des Monts', 'Publié le 3 mai 2023 à 18h02')[1]).toBe(title)
  })

  it('is not its lead, which stands between it and the byline', () => {
    const long =
      'Dix mois après l’incendie qui avait détruit la moitié des hangars, l’atelier a repris sa production'
    expect(shown('Menu', title, long, 'Par Lise Aumont', 'Publié le 3 mai 2023').slice(1)).toEqual([
      title,
      long,
    ])
  })

  it('is not the caption under the byline', () => {
    const caption = 'Les salariés de la scierie de Montferrand devant la nouvelle lame'
    expect(shown('Menu', title, 'Par Lise Aumont', caption)[1]).toBe(title)
  })

  it('is not a byline of initials with an agency, nor a genre', () => {
    expect(shown(title, '03.05.2023', 'L.A. avec Reuters')[1]).toBe(title)
    expect(shown('Opinions', 'CARTE BLANCHE', title, '3 mai 2023').slice(0, 2)).toEqual([
      'CARTE BLANCHE',
      title,
    ])
  })

  it('is not a path of sections without marks between them', () => {
    expect(
      shown('Auvergne', 'Riom', 'Volvic', 'Actu Auvergne Riom Volvic', title, 'Par Lise Aumont')[1],
    ).toBe(title)
  })

  it('is not the path that ends with it, nor a moment of a live page among others', () => {
    expect(shown('Menu', `Accueil » Économie » ${title}`, title, 'Par Lise Aumont')[1]).toBe(title)
    const moments = [
      '14h10 La lame tourne',
      '13h02 Les premières grumes arrivent',
      '12h15 Le maire coupe le ruban',
    ]
    expect(shown('Menu', title, 'Publié le 3 mai 2023', ...moments)[1]).toBe(title)
  })

  it('in capitals is no byline, though names might read so', () => {
    for (const headline of [
      'A Quiet Revolt Against Speed Cameras in Rural Wales',
      'What Small Towns Ask of a Night Train',
      'How To Mend and Care For Old Slate Roofs',
    ])
      expect(english(headline, 'By Dana Wells', 'May 3, 2023')).toBe(headline)
  })

  it('may be two sentences with a stop above its credits', () => {
    const headline = 'The mill burned for a week. Now it is cutting timber again.'
    expect(english(headline, 'By Dana Wells', 'May 3, 2023')).toBe(headline)
  })

  it('is not the bare name of its author above the date, nor what is said of the author', () => {
    const headline = 'The Last Sawmill on the River'
    expect(english('Home', headline, 'It cut its first log in 1911.', 'Dana Wells', 'May 3, 2023')).toBe(
      headline,
    )
    const two = 'Old Mills Want More Than Paint. They Want Us to Look.'
    expect(english('Opinion', two, 'By Dana Wells', 'Ms. Wells repairs mills.', 'May 9, 2022')).toBe(two)
  })

  it('may be the second part of the window’s title', () => {
    expect(
      english('Timber Trade Blog | Old Mills Reopen Again', 'Old Mills Reopen Again', 'By Dana Wells'),
    ).toBe('Old Mills Reopen Again')
  })

  it('may be two sentences in capitals', () => {
    const english = 'My Mill Burned Down. It Taught Me How To Wait.'
    const { title: found } = parseArticle(
      [
        'Opinion',
        english,
        'By Tessa Rowe',
        'The mill burned on a Sunday, and by Monday the whole valley had brought ladders, buckets and advice that nobody had asked for.',
        'It took ten months to put a roof over the saw again, and I learned to count in rainy days and in the price of oak beams.',
      ].join('\n'),
    )
    expect(found?.text).toBe(english)
  })
})

describe('the lead', () => {
  it.each([
    ['has a full stop', `${lead}.`],
    ['has none', lead],
    ['is two sentences, the second without a stop', `${lead}. Quarante emplois sont sauvés`],
  ])('is kept when it %s', (_, text) => {
    expect(shown('Menu', title, text, 'Par Lise Aumont', 'Publié le 3 mai 2023 à 18h02')[2]).toBe(text)
  })

  it('is kept below the credits when it is no caption', () => {
    const text = `${lead}. Quarante emplois sont sauvés`
    expect(shown('Menu', title, 'Par Lise Aumont', 'Publié le 3 mai 2023', 'Partager', text)[2]).toBe(text)
  })

  it('is not a list of headlines', () => {
    const links = ['Le marché de Riom déménage', 'Un loup aperçu à Volvic', 'La piscine de Thiers ferme']
    expect(page(title, ...links, 'Par Lise Aumont').standfirst).toBeNull()
  })
})

describe('the key points', () => {
  const points = [
    'Half of the sheds burned in August',
    'Forty people will be back at work by June',
    'Orders for roof frames have doubled',
  ]
  const blocksOf = (...head: string[]) =>
    parseArticle(['Home', 'News', ...head, ...englishProse, 'Contact', 'Privacy policy'].join('\n')).blocks

  it('stay without bullets, under their heading, below the byline', () => {
    const blocks = blocksOf('Sawmill reopens', 'By Dana Wells', 'May 3, 2023', 'In short:', ...points)
    expect(blocks.slice(0, 4).map(({ kind, text }) => [kind, text])).toEqual([
      ['subheading', 'In short:'],
      ...points.map((text) => ['listItem', text]),
    ])
  })

  it('are no links that a heading of links opens', () => {
    const blocks = blocksOf(
      'Sawmill reopens',
      'By Dana Wells',
      'May 3, 2023',
      'Read more',
      ...points.slice(0, 2),
    )
    expect(blocks.map(({ text }) => text)).toEqual(englishProse)
  })
})

describe('what stands around the headline', () => {
  const kindOf = (text: string, ...lines: string[]): string | undefined =>
    page(...lines).boilerplate.find((part) => part.text === text)?.kind

  it('is the line above the credit of a picture, below the byline or above another lead', () => {
    const caption = 'La lame, lundi, dans le grand hangar.'
    const credit = '© Paul Roux'
    expect(shown('Menu', title, 'Par Lise Aumont', 'Publié le 3 mai 2023', caption, credit)[2]).toBeNull()
    expect(shown('Menu', title, caption, credit, `${lead}.`, 'Par Lise Aumont')[2]).toBe(`${lead}.`)
  })

  it('is a caption whose brackets hold an outlet and a name', () => {
    const caption = 'A lorry brings logs to Harrow Bridge before dawn (Radio Fen: Jo Hart)'
    const { standfirst, boilerplate } = parseArticle(
      ['Home', 'Sawmill reopens at Harrow Bridge', caption, 'Share', 'By Dana Wells', ...englishProse].join(
        '\n',
      ),
    )
    expect(standfirst).toBeNull()
    expect(boilerplate.find(({ text }) => text === caption)?.kind).toBe('caption')
  })

  it('is a player’s times, a caption with a date, a handle, the place of the correspondent', () => {
    const caption = 'La nouvelle lame de la scierie, le 2 mai 2023. © Lise Aumont / L’Écho'
    const lines = ['Menu', title, 'Par Lise Aumont', 'Volvic', '@liseaumont', 'Publié le 3 mai 2023 à 18h02']
    const all = [...lines, 'Écouter cet article', '00:00 / 04:12', caption]
    expect(kindOf('00:00 / 04:12', ...all)).toBe('player')
    expect(kindOf(caption, ...all)).toBe('caption')
    expect(kindOf('Volvic', ...all)).toBe('byline')
    expect(page(...all).publishedAt?.value).toBe('2023-05-03T18:02')
    expect(page(...all).authors.map(({ name }) => name)).toEqual(['Lise Aumont'])
  })

  it('is credits of pictures, which name no author', () => {
    const all = ['Menu', title, 'Par Lise Aumont', 'Photos : Tom Rey pour L’Écho', '3 mai 2023']
    expect(kindOf('Photos : Tom Rey pour L’Écho', ...all)).toBe('credit')
    expect(page(...all).authors.map(({ name }) => name)).toEqual(['Lise Aumont'])
  })

  it('is a label with its date, an opener with its name, on lines of their own', () => {
    const split = page('Menu', title, 'By', 'Tessa Rowe', 'Published', '3 May 2023', 'Updated', '4 May 2023')
    expect(split.authors.map(({ name }) => name)).toEqual(['Tessa Rowe'])
    expect([split.publishedAt?.value, split.updatedAt?.value]).toEqual(['2023-05-03', '2023-05-04'])
  })

  it('is the date of the last update, when the other one is said to be the first', () => {
    const live = page(
      'Menu',
      title,
      'Tessa Rowe (now) and Sam Quill (earlier)',
      'Thu 4 May 2023 21.10 BST',
      'First published on Thu 4 May 2023 07.30 BST',
    )
    expect([live.publishedAt?.value, live.updatedAt?.value]).toEqual([
      '2023-05-04T07:30+01:00',
      '2023-05-04T21:10+01:00',
    ])
    expect(live.authors.map(({ name }) => name)).toEqual(['Tessa Rowe', 'Sam Quill'])
  })

  it('is a number of comments that opens no thread', () => {
    const all = [
      'Menu',
      title,
      'Par Lise Aumont',
      '0',
      'Comments',
      'La lame neuve, devant les anciens de la scierie',
    ]
    expect(page(...all).boilerplate.filter(({ rule }) => rule === 'section-comments')).toEqual([])
  })
})

describe('the byline', () => {
  it('is who wrote the article, also where a partner would be named in the same words', () => {
    const authorsOf = (line: string) =>
      page('Menu', title, line, 'Publié le 3 mai 2023').authors.map(({ name }) => name)
    expect(authorsOf('Article rédigé par Lise Aumont')).toEqual(['Lise Aumont'])
    expect(authorsOf('Article rédigé par notre partenaire')).toEqual([])
  })

  it('goes on with what the next line says of its author', () => {
    const line = 'Mme Aumont est romancière et vit à Volvic.'
    expect(
      page(title, 'Par Lise Aumont', line).boilerplate.map(({ kind, text }) => [kind, text]),
    ).toContainEqual(['author-bio', line])
  })

  it('may be a name alone above a date that hangs on the reader’s clock', () => {
    expect(
      page(title, `${lead}.`, 'Lise Aumont', 'Publié hier à 18:04').authors.map(({ name }) => name),
    ).toEqual(['Lise Aumont'])
  })
})

it('takes a label for the kicker that is a keyword behind the text', () => {
  const { kicker } = parseArticle(
    ['Sports', 'Santé', 'Bois et forêts', title, ...prose, 'Bois et forêts'].join('\n'),
  )
  expect(kicker?.text).toBe('Bois et forêts')
})

describe('the kicker', () => {
  const menu = ['L’Écho des Combrailles', 'Économie', 'Sorties', 'Rugby', 'Vidéos']
  const kickerOf = (...lines: string[]) =>
    shown(...lines, title, 'Par Lise Aumont', 'Publié le 3 mai 2023')[0]

  it('is an entry of the menu that stands above the headline once more', () => {
    expect(kickerOf(...menu, 'Sorties')).toBe('Sorties')
    expect(kickerOf(...menu, 'SORTIES')).toBe('SORTIES')
  })

  it('is no entry of a menu that stands there twice', () => {
    expect(kickerOf(...menu, ...menu)).toBe(null)
  })

  it('is a section with its part', () => {
    expect(kickerOf(...menu, 'Rugby – Fédérale 2')).toBe('Rugby – Fédérale 2')
  })

  it('is a section under the button that closes the head of the site', () => {
    expect(kickerOf(...menu, 'Se connecter', 'Environnement')).toBe('Environnement')
  })

  it('is a genre under a menu', () => {
    expect(kickerOf(...menu, 'Courrier des lecteurs')).toBe('Courrier des lecteurs')
  })
})

describe('above the text', () => {
  it('a lead without a stop stands over its caption and the credits', () => {
    const caption = 'Les grumes dans la cour de la scierie en mars 2023'
    expect(
      shown(
        'Accueil',
        'Sports',
        'Météo',
        'Se connecter',
        title,
        lead,
        caption,
        'Lise Aumont',
        'Publié le 3 mai 2023',
      ),
    ).toEqual([null, title, lead])
  })

  it('a sentence with a name in brackets behind it is a caption', () => {
    const caption = 'Les premières grumes sont arrivées avant l’aube. (Paul Rey)'
    const { boilerplate } = page(title, 'Par Lise Aumont', 'Publié le 3 mai 2023', caption)
    expect(boilerplate.find(({ text }) => text === caption)?.kind).toBe('caption')
  })

  it('a lead is not the headline, though it is a little shorter', () => {
    const menu = ['Accueil', 'Sports', 'Météo', 'Se connecter']
    const loud = 'LISE AUMONT : Fermez la scierie s’il le faut, mais ne parlez pas de progrès'
    const under = 'Une ville qui ne garde pas ses scieries ne gardera pas ses enfants'
    expect(shown(...menu, loud, under, 'Lise Aumont', 'Publié le 3 mai 2023').slice(1)).toEqual([loud, under])
  })

  it('a programme’s makers are its authors', () => {
    const { title: headline, authors } = page(
      'Accueil',
      'Podcasts',
      title,
      '3 mai 2023',
      'Une émission de Lise Aumont et Paul Rey',
    )
    expect([headline?.text, ...authors.map(({ name }) => name)]).toEqual([title, 'Lise Aumont', 'Paul Rey'])
  })

  it('a list of keywords is no headline', () => {
    expect(shown(title, 'Par Lise Aumont', 'Tags : Montferrand, Scierie, Emploi')[1]).toBe(title)
  })

  it('an hour of update is one of the day of publication', () => {
    const { publishedAt, updatedAt } = page(
      title,
      'Par L.A., à Montferrand',
      '3 mai 2023',
      'Mis à jour à 21:40',
    )
    expect([publishedAt?.value, updatedAt?.value]).toEqual(['2023-05-03', '2023-05-03T21:40'])
  })
})

it('numbers of slides among the paragraphs are no text', () => {
  const slides = prose.flatMap((text, index) => [`${index + 1}/4`, text])
  const { blocks, boilerplate } = parseArticle(
    [title, 'Par Lise Aumont', ...slides, '4/4', ...tail].join('\n'),
  )
  expect(blocks.map(({ text }) => text)).toEqual(prose)
  expect(boilerplate.filter(({ kind }) => kind === 'player').map(({ text }) => text)).toEqual([
    '1/4',
    '2/4',
    '3/4',
    '4/4',
  ])
})
