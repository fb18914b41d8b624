import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'

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
const hostile = [
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

/** A fixture cut, doubled, and with things put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...fixtureTexts),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        fc.constantFrom(...hostile, ...breaks),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((result, [place, removed, put]) => {
      const at = Math.floor(place * result.length)
      return result.slice(0, at) + put + result.slice(at + (removed > 40 ? 0 : removed))
    }, text),
  )

/** Any page: put together, a mutated fixture, or noise. */
export const pages: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: composed },
  { weight: 3, arbitrary: mutated },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...hostile, ...breaks), { maxLength: 80 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

/** Any HTML: fixtures mutated, tags and text in any order. */
export const htmlPages: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...fixturePages),
      fc.array(
        fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom(...hostile)),
        {
          maxLength: 6,
        },
      ),
    )
    .map(([html, edits]) =>
      edits.reduce((result, [place, removed, put]) => {
        const at = Math.floor(place * result.length)
        return result.slice(0, at) + put + result.slice(at + removed)
      }, html),
    ),
  fc
    .array(
      fc.oneof(
        line,
        fc.constantFrom(
          ...[
            '<p>',
            '</p>',
            '<div class="x">',
            '</div>',
            '<br>',
            '<ul><li>',
            '</li></ul>',
            '<nav>',
            '</nav>',
            '<article>',
          ],
          ...[
            '<script>',
            '</script>',
            '<style>a{',
            '</style>',
            '<!-- ',
            ' -->',
            '<![CDATA[',
            ']]>',
            '<h1>',
            '</h1>',
            '<a href="',
          ],
          ...[
            '">',
            '<table><tr><td>',
            '</table>',
            '<template>',
            '<noscript>',
            '</noscript>',
            '<textarea>',
            '<p hidden>',
            '<',
          ],
          ...[
            '<script type="application/ld+json">{"@type":"NewsArticle","headline":"',
            '<meta property="og:title" content="',
          ],
        ),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
)
