import { Article } from '../../src/schema/index.ts'

/** A page written for the views, hostile where a text can be. */
export const source = [
  'Un <titre> & "rien"',
  '« Nous partons [demain – ndlr] </script>, lance Léa Petit, maire. Il faut fuirr », dit-elle.',
  'Partager sur <img src=x onerror=alert(1)>',
  '- un point',
  '- deux points',
].join('\n\n')

const spanOf = (text: string) => ({ start: source.indexOf(text), end: source.indexOf(text) + text.length })
const textSpan = (text: string) => ({ text, span: spanOf(text) })

/** What a parser would make of it. */
export const article: Article = Article.parse({
  schemaVersion: 1,
  language: 'fr',
  source: { length: source.length },
  title: textSpan('Un <titre> & "rien"'),
  kicker: null,
  standfirst: null,
  authors: [{ name: '=Ana "A" <b>', span: null }],
  publishedAt: { value: '2024-02-03T08:00', text: '3 février 2024 à 8h', span: null },
  updatedAt: null,
  dateline: null,
  blocks: [
    { kind: 'paragraph', ...textSpan(source.split('\n\n')[1]!) },
    { kind: 'listItem', text: 'un point', span: spanOf('- un point') },
    { kind: 'listItem', text: 'deux points', span: spanOf('- deux points') },
  ],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      text: 'Nous partons </script> Il faut fuirr',
      spans: [spanOf('Nous partons [demain – ndlr] </script>'), spanOf('Il faut fuirr')],
      outer: { start: source.indexOf('«'), end: source.indexOf('»') + 1 },
      block: 0,
      marks: { open: '«', close: '»' },
      speaker: {
        name: 'Léa Petit',
        span: spanOf('Léa Petit'),
        mention: 'name',
        kind: 'person',
        role: textSpan('maire'),
        person: 'p1',
      },
      cue: { kind: 'verb', ...textSpan('lance'), negated: false, hearsay: false },
      notes: ['n1'],
      nested: [],
      rule: 'incise',
      confidence: 0.9,
    },
  ],
  people: [{ id: 'p1', kind: 'person', name: 'Léa Petit', role: 'maire', mentions: [spanOf('Léa Petit')] }],
  editorNotes: [
    {
      id: 'n1',
      kind: 'ndlr',
      text: 'demain',
      signature: 'ndlr',
      span: spanOf('[demain – ndlr]'),
      block: 0,
      quote: 'q1',
    },
  ],
  typos: [
    {
      kind: 'spelling',
      actual: 'fuirr',
      expected: ['fuir'],
      span: spanOf('fuirr'),
      block: 0,
      rule: 'doubled-letter',
      confidence: 0.95,
    },
  ],
  boilerplate: [
    {
      kind: 'share',
      ...textSpan('Partager sur <img src=x onerror=alert(1)>'),
      rule: 'share-on',
      confidence: 0.99,
    },
  ],
  meta: null,
})
