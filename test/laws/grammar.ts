import fc from 'fast-check'

/** What pages of one language are made of: every part in a few wordings, put together in any order that sites have. */
interface Wording {
  readonly names: readonly string[]
  readonly roles: readonly string[]
  readonly said: readonly string[]
  readonly fragments: readonly string[]
  readonly prose: readonly string[]
  readonly headings: readonly string[]
  readonly menu: readonly string[]
  readonly bylines: readonly ((name: string) => string)[]
  readonly dates: readonly string[]
  readonly buttons: readonly string[]
  readonly related: readonly string[]
  readonly comments: readonly string[]
  readonly footer: readonly string[]
  readonly notes: readonly string[]
  readonly slips: readonly string[]
  readonly marks: readonly (readonly [open: string, close: string])[]
  /** A quote with who speaks: marks, words, name, role, fragment. */
  readonly reports: readonly ((parts: Report) => string)[]
}

interface Report {
  readonly open: string
  readonly close: string
  readonly said: string
  readonly fragment: string
  readonly name: string
  readonly role: string
}

const french: Wording = {
  names: [
    'Odile Fabre',
    'Mme Fabre',
    'Karim Ben Ali',
    'Jean-Noël d’Orves',
    'la CGT',
    'le ministère',
    'elle',
    'on',
  ],
  roles: ['maire de Vernoux', 'présidente du club', 'un riverain', 'avocat', 'porte-parole de l’usine'],
  said: [
    'Nous n’irons pas plus loin',
    'C’est trop tard',
    'Où allons-nous',
    'Je [la halle] ne la vendrai pas',
  ],
  fragments: ['un choix de raison', 'très inquiet', 'à la hauteur', 'prend acte'],
  prose: [
    'La halle rouvre au printemps, après huit ans de travaux et trois entreprises en faillite.',
    'Il était 14h30 le 3 mars 2021 quand l’eau a franchi la digue, haute de 2,5 m.',
    'Le coût dépasse 4 millions d’euros, dont la moitié vient de la région (art. 5, al. 2).',
    'M. Roy n’a pas répondu.',
  ],
  headings: ['Un chantier sans fin', 'Et après ?', 'À qui la faute ?', '1. Les faits'],
  menu: ['Accueil', 'Politique', 'Sports', 'Se connecter', 'Vernoux', 'Faits divers > Justice', 'S’abonner'],
  bylines: [
    (name) => `Par ${name}`,
    (name) => `${name} (avec AFP)`,
    (name) => `Propos recueillis par ${name}`,
  ],
  dates: [
    'Publié le 3 mars 2021 à 14h30',
    'Mis à jour le 04/03/2021 à 9:05',
    'Il y a 2 heures',
    '3 mars 2021',
  ],
  buttons: ['Partager', 'Copier le lien', 'FacebookTwitterMail', 'Écouter l’article', 'Lecture : 3 min'],
  related: [
    'Lire aussi : Le pont ferme',
    'À lire aussi',
    'Sur le même sujet',
    'Les plus lus',
    '>> Voir aussi',
  ],
  comments: [
    'Commentaires (2)',
    'Paul\nIl y a 3 heures',
    'Bravo !',
    'Répondre',
    'Votre adresse ne sera pas publiée *',
  ],
  footer: [
    '© L’Écho',
    'Mentions légales',
    'Gérer mes cookies',
    'Abonnez-vous à notre newsletter',
    'Publicité',
  ],
  notes: [
    '[sic]',
    '(NDLR : par courriel)',
    '[le maire – ndlr]',
    '[…]',
    '(rires)',
    'Note de la rédaction : corrigé.',
  ],
  slips: ['le le', 'EET', 'du15', 'aprés', 'Ellon', 'c’ est', 'mot-\nde'],
  marks: [
    ['« ', ' »'],
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['« ', ''],
    ['', ' »'],
    ['‘', '’'],
  ],
  reports: [
    ({ open, close, said, name }) => `${open}${said}${close}, dit ${name}.`,
    ({ open, close, said, name, role }) => `${open}${said}, estime ${name}, ${role}. ${said}.${close}`,
    ({ open, close, said, name }) => `${name} l’assure : ${open}${said}.${close}`,
    ({ open, close, fragment, name }) =>
      `Selon ${name}, le projet est ${open}${fragment}${close} depuis mardi.`,
    ({ open, close, said, role }) => `${open}${said} ?${close} lance ${role} à ses voisins.`,
    ({ said, name }) => `– ${said} ? demande ${name}.\n– ${said}.`,
    ({ open, said }) => `${open}${said}.\n\n${open}${said}.`,
    ({ open, close, said, fragment }) => `${open}${said}, il a dit “${fragment}” hier.${close}`,
    ({ open, close, fragment, name }) => `${name}, ${open}${fragment}${close}, appelle à voter contre.`,
  ],
}

const english: Wording = {
  names: ['Mary Brook', 'Ms. Brook', 'John O’Hara Jr.', 'the council', 'Unite', 'she', 'they'],
  roles: ['the mayor', 'a spokesman for the firm', 'chair of the club', 'a neighbour'],
  said: ['We had no choice', 'Where do we go', 'It [the roof] is gone', 'I don’t know'],
  fragments: ['a fair deal', 'deeply worried', 'beyond repair'],
  prose: [
    'The hall reopens in spring, after eight years of work and three bankrupt firms.',
    'It was 2:30 p.m. on March 3, 2021 when the water rose over the dike, 2.5 ft high.',
    'The cost exceeds $4 million, half of it paid by the state (Sec. 5).',
    'Mr. Roy did not answer.',
  ],
  headings: ['A site without end', 'And then?', 'Who is to blame?', '1. The facts'],
  menu: ['Home', 'News', 'Sports', 'Log in', 'Subscribe', 'Home / News / Local'],
  bylines: [(name) => `By ${name}`, (name) => `${name}, Staff Writer`, (name) => `Interview by ${name}`],
  dates: ['Published March 3, 2021 at 2:30 p.m.', 'Updated 03/04/2021', '2 hours ago', '3 March 2021'],
  buttons: ['Share', 'Copy link', 'FacebookTwitterEmail', 'Listen', '3 min read'],
  related: ['Read more: The bridge closes', 'Related articles', 'Most read', 'See also'],
  comments: ['Comments (2)', 'Leave a Reply', 'Paul says:', 'Reply', 'Your email will not be published *'],
  footer: ['© The Echo', 'Terms of use', 'Manage cookies', 'Sign up for our newsletter', 'Advertisement'],
  notes: [
    '[sic]',
    '(Editor’s note: by email)',
    '[the mayor – Ed.]',
    '[...]',
    'Correction: a name was wrong.',
  ],
  slips: ['the the', 'recieve', 'teh', 'Ellon', 'don’ t', 'wor-\nd'],
  marks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ['“', ''],
    ['', '”'],
    ["'", "'"],
  ],
  reports: [
    ({ open, close, said, name }) => `${open}${said},${close} ${name} said.`,
    ({ open, close, said, name, role }) =>
      `${open}${said},${close} said ${name}, ${role}. ${open}${said}.${close}`,
    ({ open, close, said, name }) => `${name} put it this way: ${open}${said}.${close}`,
    ({ open, close, fragment, name }) => `According to ${name}, it is ${open}${fragment}${close} by now.`,
    ({ open, said }) => `${open}${said}.\n\n${open}${said}.`,
    ({ open, close, said, fragment }) => `${open}${said}, he said ‘${fragment}’ twice.${close}`,
    ({ open, close, fragment, name }) => `${name} called the plan ${open}${fragment}${close} on Monday.`,
  ],
}

/** A page of a language by its grammar: around the article what sites put there, in it what reporters write. */
function pageOf(wording: Wording): fc.Arbitrary<string> {
  const some = (list: readonly string[], maxLength: number): fc.Arbitrary<readonly string[]> =>
    fc.array(fc.constantFrom(...list), { maxLength })
  const name = fc.constantFrom(...wording.names)
  const report = fc
    .record({
      marks: fc.constantFrom(...wording.marks),
      said: fc.constantFrom(...wording.said),
      fragment: fc.constantFrom(...wording.fragments),
      name,
      role: fc.constantFrom(...wording.roles),
      make: fc.constantFrom(...wording.reports),
    })
    .map(({ marks: [open, close], make, ...parts }) => make({ open, close, ...parts }))
  const sentence = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...wording.prose) },
    { weight: 4, arbitrary: report },
    { weight: 1, arbitrary: fc.constantFrom(...wording.notes) },
    { weight: 1, arbitrary: fc.constantFrom(...wording.slips) },
  )
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
  const block = fc.oneof(
    { weight: 8, arbitrary: paragraph },
    { weight: 1, arbitrary: fc.constantFrom(...wording.headings) },
    { weight: 1, arbitrary: fc.constantFrom(...wording.related, ...wording.buttons, ...wording.notes) },
    { weight: 1, arbitrary: paragraph.map((text) => `- ${text}`) },
    // Glued to a paragraph, as feeds do.
    {
      weight: 1,
      arbitrary: fc.tuple(paragraph, fc.constantFrom(...wording.related)).map((all) => all.join('')),
    },
  )
  const byline = fc.tuple(fc.constantFrom(...wording.bylines), name).map(([make, by]) => make(by))
  return fc
    .tuple(
      some(wording.menu, 6),
      some(wording.headings, 2),
      fc.option(byline, { nil: '' }),
      some(wording.dates, 2),
      some(wording.buttons, 3),
      fc.array(block, { maxLength: 12 }),
      some(wording.related, 4),
      some(wording.comments, 5),
      some(wording.footer, 4),
      fc.constantFrom('\n', '\n\n', '\r\n', '\n \n'),
    )
    .map((parts) => {
      const gap = parts.at(-1) as string
      return (parts.slice(0, -1) as (string | readonly string[])[]).flat().filter(Boolean).join(gap)
    })
}

/** Pages as a grammar of news sites makes them, of one language or half of each. */
export const grammarPages: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: pageOf(french) },
  { weight: 2, arbitrary: pageOf(english) },
  { weight: 1, arbitrary: fc.tuple(pageOf(french), pageOf(english)).map((both) => both.join('\n\n')) },
)
