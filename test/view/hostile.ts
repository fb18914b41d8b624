import { Article } from '../../src/schema/index.ts'
import { article as sample, source as sampleSource } from './sample.ts'

const attacks = [
  '</script><script>console.log("script")</script>',
  '</title></style><img src=x onerror=console.log("img")>',
  '"><svg onload=console.log("svg")>',
  '\' onmouseover=\'console.log("handler")',
  '<!--<base href="https://evil.example/">-->',
  ']]><iframe src="javascript:console.log(1)"></iframe>',
  '&lt;script&gt;console.log("entity")&lt;/script&gt;',
  '\u202Etxt.exe\u2066\u2069\u202C',
  'javascript:console.log("url")',
]
const attack = attacks.join(' ')

/** An article in which every string that a page can set attacks whoever shows it. */
export function hostileArticle(): { article: Article; source: string } {
  const source = attacks.join('\n\n') + sampleSource
  const shift = source.length - sampleSource.length
  const moved = JSON.parse(JSON.stringify(sample), (key, value) =>
    key === 'start' || key === 'end' ? value + shift : value,
  ) as Article
  const span = { start: 0, end: attack.length }
  return {
    source,
    article: Article.parse({
      ...moved,
      source: { length: source.length },
      kicker: { text: attack, span },
      authors: [{ name: attack, span: null }],
      publishedAt: { value: '2024-02-03', text: attack, span: null },
      dateline: { place: attack, agency: attack, text: attack, span },
      people: [
        ...moved.people.map((person) => ({ ...person, name: attack, role: attack })),
        { id: 'p2', kind: 'organisation', name: attack, role: null, mentions: [span] },
      ],
      quotes: moved.quotes.map((quote) => ({
        ...quote,
        text: attack,
        rule: attack,
        speaker: { ...quote.speaker!, name: attack, role: { text: attack, span } },
      })),
      editorNotes: moved.editorNotes.map((note) => ({ ...note, text: attack, signature: attack })),
      typos: moved.typos.map((typo) => ({ ...typo, actual: attack, expected: [attack], rule: attack })),
      boilerplate: moved.boilerplate.map((piece) => ({ ...piece, text: attack, rule: attack })),
      meta: {
        url: 'javascript:console.log("url")',
        siteName: attack,
        image: 'javascript:console.log("image")',
        section: attack,
        tags: [attack],
        language: 'fr',
        sources: {},
      },
    }),
  }
}
