// Prose of our own for the benchmarks: sentences of the kinds that news prints, drawn in a fixed order.

const sentences = [
  'Le conseil municipal a voté jeudi soir, par 21 voix contre 14, la fermeture de la piscine des Tilleuls.',
  '« La fête est-elle finie ? », s’interrogeait un nageur devant les grilles, le 3 novembre.',
  'Mme Ferrand, adjointe aux sports, n’a pas souhaité répondre à nos questions.',
  'Le bâtiment, construit en 1974, perd chaque jour 12,5 m³ d’eau ; sa toiture date de l’origine.',
  'Selon M. Lacombe, ingénieur, « il faudrait tout reprendre [les fondations – ndlr] avant l’hiver ».',
  'Les travaux coûteraient 3,2 millions d’euros, soit 40 % du budget d’investissement de la commune.',
  'À 20h30, une centaine d’habitants attendaient encore dans la cour de l’hôtel de ville.',
  'Qu’adviendra-t-il des dix-sept salariés ? Le maire assure qu’ils seront reclassés d’ici au printemps.',
  '« C’est une décision difficile, a-t-il reconnu, mais nous n’avions plus le choix. »',
  'L’association des usagers prépare un recours devant le tribunal administratif de Limoges.',
  'Elle rappelle que l’art. 12 de la convention, signée en 2009, prévoyait un entretien annuel.',
  'Aujourd’hui, quelqu’un devra bien dire où les 1 200 écoliers du canton apprendront à nager…',
  'Dans le quartier de la presqu’île, les commerçants s’inquiètent : la buvette, le loueur de vélos, etc.',
  'Un premier projet avait été abandonné il y a six ans, faute d’accord avec la métropole.',
]

/** French prose of about this many characters, in paragraphs of a few sentences. */
export function prose(length: number, seed = 1): string {
  let text = ''
  let state = seed
  for (let count = 1; text.length < length; count++) {
    state = (state * 48271) % 2147483647
    text += sentences[state % sentences.length]!
    text += count % 4 === 0 ? '\n\n' : ' '
  }
  return text.slice(0, length)
}

const menu = ['Accueil', 'Politique', 'Économie', 'Culture', 'Sport', 'Météo', 'Se connecter', 'S’abonner']
const after = [
  'Lire aussi : Une deuxième piscine ferme dans le canton',
  'Le théâtre cherche un toit',
  'Les vendanges commencent avec dix jours d’avance',
  'Partager sur Facebook',
  'Publicité',
  'Il y a 2 heures',
]

/** The text of a news page of about this many lines: menu, headline, signature, article, feeds, comment form. */
export function newsPage(lines: number): string {
  const body = prose(lines * 45, 7)
    .split('\n\n')
    .filter((paragraph) => paragraph !== '')
  const page = [
    ...menu,
    'La piscine des Tilleuls ferme ses portes',
    'Par Jeanne Martin',
    'Publié le 3 novembre 2022 à 18h02',
    ...body,
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
  ]
  for (let at = 0; page.length < lines; at++) page.push(after[at % after.length]!)
  return page.join('\n\n')
}

/** The same lines as HTML: short ones in a list, long ones as paragraphs. */
export function toHtmlPage(text: string): string {
  const lines = text.split('\n\n').map((line) => line.replaceAll('&', '&amp;'))
  const shown = lines.map((line, at) =>
    at === menu.length
      ? `<h1>${line}</h1>`
      : line.length > 120
        ? `<p>${line}</p>`
        : `<div><a href="/${at}">${line}</a></div>`,
  )
  return `<!doctype html><html lang="fr"><head><title>${lines[menu.length]}</title></head><body>${shown.join('\n')}</body></html>`
}
