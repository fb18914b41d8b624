import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { grammarPages } from './grammar.ts'
import { isLong } from './runs.ts'

const home = path.resolve(import.meta.dirname, '../../fixtures')

/** Name and text of every plain-text fixture. */
export const textFixtures: readonly (readonly [name: string, text: string])[] = ['fr', 'en'].flatMap(
  (language) =>
    readdirSync(path.join(home, language))
      .map((name) => [`${language}/${name}`, path.join(home, language, name, 'input.txt')] as const)
      .filter(([, file]) => existsSync(file))
      .map(([name, file]) => [name, readFileSync(file, 'utf8')] as const),
)
const fixtureTexts = textFixtures.map(([, text]) => text)

const fixturePages: readonly string[] = readdirSync(path.join(home, 'html')).map((name) =>
  readFileSync(path.join(home, 'html', name, 'input.html'), 'utf8'),
)

const fixtureLines = [...new Set(fixtureTexts.flatMap((text) => text.split(/\r?\n/)))].filter(
  (line) => line !== '',
)

const sentences = [
  'Le conseil municipal a voté jeudi soir la fermeture de la piscine des Tilleuls, construite en 1974.',
  '« La fête est-elle finie ? », s’interrogeait un nageur devant les grilles, le 3 novembre.',
  'Selon Mme Ferrand, adjointe aux sports, « il faudrait tout reprendre [les fondations – ndlr] ».',
  '« C’est dur, a reconnu Jean Lacombe, ingénieur. Nous n’avions plus le choix. »',
  'Le dossier dossier est clos.Les habitants EET les élus l’ont appris du15 mars.',
  'Elle ajoute : “Nothing is lost”, et il a [sic] répondu (NDLR : par écrit) « jamais ».',
  'The council voted on Thursday to close the pool, said Mary Brook, its chair.',
  '“We had no choice,” she said. “The roof is gone.”',
]
const furniture = [
  'Accueil > Région > Ville',
  'Par Jeanne MARTIN avec AFP',
  'Publié le 3 novembre 2022 à 18h02 - Mis à jour le 4 novembre 2022 à 9h',
  'FacebookTwitterMail',
  'Partager',
  'Lire aussi : La piscine rouvrira-t-elle ?',
  'Inscrivez-vous à notre newsletter',
  '© AFP / Pierre Petit',
  'Leave a Reply',
  'Your email address will not be published. Required fields are marked *',
  'Name *',
  'Commentaires (3)',
  'Répondre',
  '- Premier point',
  '9h05 - La séance commence',
  'LYON (AFP) – Le fleuve monte.',
  'Note de la rédaction : ce texte a été corrigé.',
]
/** Characters that break what is careless. */
export const hostile = [
  ...[
    '\uD800',
    '\uDC00',
    '\uFEFF',
    '\u200B',
    '\u00AD',
    '\u2028',
    '\0',
    '\x1B',
    '\u202E',
    '\u2067',
    '\u200F',
    '\u{10FFFF}',
    '\uFFFF',
    '\u3000',
    '\u115F',
    '\uFFFD',
    '\u{E0067}\u{E007F}',
  ],
  ...[
    '&amp;',
    '&amp;lt;',
    '&nbsp;',
    '&#8217;',
    '&#x0;',
    '&eacute',
    '&',
    'Ã©',
    'â€™',
    'Ã\u00A0',
    'e\u0301',
    'ﬁ',
    'İ',
    'o\u0302\u0323\u0301',
    '가',
    '&CounterClockwiseContourIntegral;',
    '&#x1F600;',
    '&#xD800;',
    '&amp;amp;amp;lt;',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ],
  ...[
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '’',
    '[',
    ']',
    '(',
    ')',
    '[ndlr',
    '– ndlr]',
    '—',
    '- ',
    '*',
    '•',
    '…',
    '...',
    '>>',
  ],
  ...[
    '<p>',
    '</p>',
    '<!--',
    'https://exemple.fr/?a=b',
    'a@b.fr',
    '#mot',
    '@nom',
    '漢字',
    'שלום',
    '👩‍🚀',
    '𝕏',
    'l’',
    '1 200',
  ],
]
const breaks = ['\n', '\n\n', '\r\n', '\r', ' ', '\n    ', '\t', '\u00A0', '', '\n\n\n\n', '- ', '-\n']

const line = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  { weight: 4, arbitrary: fc.constantFrom(...furniture) },
  { weight: 2, arbitrary: fc.constantFrom(...fixtureLines) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)

/** A page put together from sentences, furniture and what is hostile. */
const composed = fc
  .array(fc.tuple(line, fc.constantFrom(...breaks)), { maxLength: 25 })
  .map((parts) => parts.flat().join(''))

/** A place in a text, things left out there, and what is put in. */
const edits = fc.array(
  fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), fc.constantFrom(...hostile, ...breaks)),
  { maxLength: 8 },
)

const edited = (text: string, changes: readonly (readonly [number, number, string])[]): string =>
  changes.reduce((result, [place, removed, put]) => {
    const at = Math.floor(place * result.length)
    return result.slice(0, at) + put + result.slice(at + (removed > 40 ? 0 : removed))
  }, text)

/** The lines of a text moved, said again, left out, or taken from another one. */
const stirred = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3)), { maxLength: 12 }),
    )
    .map(([text, other, moves]) => {
      const lines = text.split('\n')
      const others = other.split('\n')
      for (const [place, what] of moves) {
        const at = Math.floor(place * lines.length)
        if (what === 0) lines.splice(at, 1)
        else if (what === 1) lines.splice(at, 0, lines[(at * 7 + 3) % Math.max(1, lines.length)] ?? '')
        else if (what === 2) lines.splice(at, 0, others[Math.floor(place * others.length)] ?? '')
        else lines.push(...lines.splice(at, 2))
      }
      return lines.join('\n')
    })

/** A fixture with things put in and left out, and in another form of Unicode. */
const mutated = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...fixtureTexts) },
      { weight: 1, arbitrary: stirred(fixtureTexts) },
    ),
    edits,
    fc.constantFrom('NFC', 'NFC', 'NFD', 'NFKD'),
  )
  .map(([text, changes, form]) => edited(form === 'NFC' ? text : text.normalize(form), changes))

/** The largest power of two that something is said again in a row; in the long run some pages have a hundred thousand units. */
const mostDoublings = isLong ? 17 : 9

/** One thing again and again: a mark, a bracket, an entity, a short line; rarely very often. */
export const repeated = (things: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...things), { minLength: 1, maxLength: 3 }),
      // The product of two draws: half of all pages have fewer than a fifth of the doublings.
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([unit, a, b]) => {
      const once = unit.join('')
      const times = Math.floor(2 ** (a * b * mostDoublings))
      return once.repeat(Math.min(times, Math.ceil(400_000 / Math.max(1, once.length))))
    })

/** Bytes of any kind, valid in their encoding or not. */
export const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc
    .tuple(
      fc.constantFrom(...fixturePages),
      fc.array(fc.tuple(fc.nat(100_000), fc.nat(255)), { maxLength: 20 }),
    )
    .map(([html, changes]) => {
      const encoded = new TextEncoder().encode(html)
      for (const [at, byte] of changes) encoded[at % encoded.length] = byte
      return encoded
    }),
)

/** Any page: by the grammar of sites, put together at random, a mutated fixture, one thing again and again, or noise. */
export const pages: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: grammarPages },
  { weight: 4, arbitrary: composed },
  { weight: 4, arbitrary: mutated },
  {
    weight: 1,
    arbitrary: repeated([...hostile, ...breaks, ...sentences, ...furniture.map((each) => `${each}\n`)]),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...hostile, ...breaks), { maxLength: 80 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

/** What HTML is made of, well-formed or not. */
export const tags = [
  ...['<p>', '</p>', '<div class="x">', '</div>', '<br>', '<ul><li>', '</li></ul>', '<nav>', '</nav>'],
  ...['<article>', '</article>', '<main>', '<aside>', '<h1>', '</h1>', '<h2>', '<blockquote>', '<b>', '</i>'],
  ...[
    '<script>',
    '</script>',
    '<style>a{',
    '</style>',
    '<!-- ',
    ' -->',
    '<![CDATA[',
    ']]>',
    '<a href="',
    '">',
  ],
  ...[
    '<table><tr><td>',
    '</table>',
    '<template>',
    '<noscript>',
    '</noscript>',
    '<textarea>',
    '<p hidden>',
    '<',
  ],
  ...['<svg><title>', '</svg>', '<select><option>', '<time datetime="2021-03-03">', '<figure><figcaption>'],
  ...['<title>', '</title>', '<base href="//x">', '<meta charset="utf-16">', '<p style="display:none">'],
  ...['<script type="application/ld+json">{"@type":"NewsArticle","headline":"', '","author":[{"name":"'],
  ...[
    '<__proto__>',
    '<constructor class="__proto__">',
    '<p __proto__="a">',
    '<meta property="__proto__" content="',
  ],
  ...['<meta property="og:title" content="', '<link rel="canonical" href="javascript:'],
]

/** Any HTML: fixtures mutated, grammar pages in tags, tags and text in any order, one of them again and again. */
export const htmlPages: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.oneof(fc.constantFrom(...fixturePages), stirred(fixturePages)), edits)
      .map(([html, changes]) => edited(html, changes)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(grammarPages, fc.constantFrom('p', 'div', 'li', 'td', 'h2', 'span'))
      .map(([text, name]) =>
        text
          .split('\n')
          .map((each) => `<${name}>${each}</${name}>`)
          .join(''),
      ),
  },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(line, fc.constantFrom(...tags)), { maxLength: 40 })
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: repeated(tags) },
)
