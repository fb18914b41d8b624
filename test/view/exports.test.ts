import { reporter } from 'vfile-reporter'
import { describe, expect, it } from 'vitest'
import { parseArticle as parse, parseArticle } from '../../src/index.ts'
import { toCsv, toJsonLd, toTei, toVFile } from '../../src/view/index.ts'
import { hostileArticle } from './hostile.ts'
import { article, source } from './sample.ts'

describe('toJsonLd', () => {
  it('describes the article in the words of schema.org', () => {
    expect(JSON.parse(toJsonLd(article))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Un <titre> & "rien"',
      author: [{ '@type': 'Person', name: '=Ana "A" <b>' }],
      datePublished: '2024-02-03T08:00',
      inLanguage: 'fr',
      articleBody: article.blocks.map((block) => block.text).join('\n\n'),
      mentions: [{ '@type': 'Person', name: 'Léa Petit', jobTitle: 'maire' }],
      hasPart: [
        {
          '@type': 'Quotation',
          text: 'Nous partons </script> Il faut fuirr',
          creator: { '@type': 'Person', name: 'Léa Petit' },
        },
      ],
    })
  })
  it('cannot end the script it stands in', () => {
    expect(toJsonLd(article)).not.toContain('<')
  })
  it('holds hostile text as text, and no address that runs', () => {
    const written = toJsonLd(hostileArticle().article)
    expect(written).not.toMatch(/<|"(?:url|image)"/)
    expect(JSON.parse(written).author[0].name).toContain('</script>')
  })
  it('gives addresses, sections and makers that the markup knows', () => {
    const meta = {
      ...{ url: 'https://example.org/pont', siteName: 'Le Site', image: 'https://example.org/pont.jpg' },
      ...{ section: 'Monde', tags: ['pont', 'travaux'], language: 'fr', sources: {} },
    }
    const people = [
      { id: 'p1', kind: 'organisation' as const, name: 'La Ville', role: null, mentions: [] },
      { id: 'p2', kind: 'group' as const, name: 'des riverains', role: null, mentions: [] },
    ]
    expect(JSON.parse(toJsonLd({ ...article, meta, people, quotes: [] }))).toMatchObject({
      url: meta.url,
      image: meta.image,
      articleSection: 'Monde',
      keywords: ['pont', 'travaux'],
      publisher: { '@type': 'Organization', name: 'Le Site' },
      mentions: [{ '@type': 'Organization', name: 'La Ville' }],
    })
  })

  it('gives the standfirst, the last change and what was corrected', () => {
    const dates = { updatedAt: { value: '2024-02-04', text: '4 février 2024', span: null } }
    const kinds = ['ndlr', 'correction', 'update'] as const
    const editorNotes = kinds.map((kind) => ({ ...article.editorNotes[0]!, kind, text: kind }))
    const standfirst = { text: 'Un chapô.', span: { start: 0, end: 9 } }
    expect(JSON.parse(toJsonLd({ ...article, ...dates, standfirst, editorNotes }))).toMatchObject({
      description: 'Un chapô.',
      dateModified: '2024-02-04',
      correction: [
        { '@type': 'CorrectionComment', text: 'correction' },
        { '@type': 'CorrectionComment', text: 'update' },
      ],
    })
  })

  it('names who said it in full, as written where nobody is known, and nobody where nobody speaks', () => {
    const speaker = { ...article.quotes[0]!.speaker!, name: 'la maire' }
    const speakers = [speaker, { ...speaker, person: null, kind: 'group' as const }, null]
    const quotes = speakers.map((speaker) => ({ ...article.quotes[0]!, speaker }))
    const { hasPart } = JSON.parse(toJsonLd({ ...article, quotes }))
    expect(hasPart.map(({ creator }: { creator?: unknown }) => creator)).toEqual([
      { '@type': 'Person', name: 'Léa Petit' },
      { '@type': 'Organization', name: 'la maire' },
      undefined,
    ])
  })

  it('says nothing of what is not there', () => {
    expect(JSON.parse(toJsonLd(parse('')))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
    })
  })
})

describe('toCsv', () => {
  it('writes a line a quote, exact by default', () => {
    const [head, row, end] = toCsv(article).split('\r\n')
    expect(head).toMatch(/^id,kind,text,speaker/)
    expect(row).toBe(
      `q1,direct,Nous partons </script> Il faut fuirr,Léa Petit,name,Léa Petit,maire,lance,false,false,0,${source.indexOf('«')},${source.indexOf('»') + 1},0.9`,
    )
    expect(end).toBe('')
  })
  it('leaves empty what is not known of a speaker', () => {
    const quote = article.quotes[0]!
    const quotes = [
      { ...quote, speaker: { ...quote.speaker!, person: null, role: null } },
      { ...quote, speaker: null, cue: null },
    ]
    const rows = toCsv({ ...article, quotes }, { page: 'a.txt' }).split('\r\n')
    expect(rows[0]).toMatch(/^page,id,/)
    expect(rows[1]).toMatch(/^a\.txt,q1,direct,[^,]*,Léa Petit,name,,,lance,false,false,0,/)
    expect(rows[2]).toMatch(/^a\.txt,q1,direct,[^,]*,,,,,,,,0,/)
  })
  it('quotes what needs it, and guards formulas when asked', () => {
    const quote = { ...article.quotes[0]!, text: '=1+"a",\nb' }
    expect(toCsv({ ...article, quotes: [quote] })).toContain('q1,direct,"=1+""a"",\nb",')
    expect(toCsv({ ...article, quotes: [quote] }, { spreadsheet: true })).toContain(
      `q1,direct,"'=1+""a"",\nb",`,
    )
  })
})

describe('toTei', () => {
  const tei = toTei(article, source)
  it('writes quotes, notes, typos and lists in the terms of TEI', () => {
    expect(tei).toContain('<head>Un &#x3C;titre> &#x26; "rien"</head>')
    expect(tei).toContain(
      '<said direct="true" rend="direct" who="#p1">Nous partons <note type="ndlr" resp="ndlr">[demain – ndlr]</note>',
    )
    expect(tei).toContain('<choice><sic>fuirr</sic><corr>fuir</corr></choice></said>')
    expect(tei).toContain('<list><item>')
    expect(tei).toContain(
      '<person xml:id="p1"><persName>Léa Petit</persName><occupation>maire</occupation></person>',
    )
    expect(tei).not.toContain('onerror')
  })
  it('dates the last change', () => {
    const updatedAt = { value: '2024-02-04', text: '4 février', span: null }
    expect(toTei({ ...article, updatedAt }, source)).toContain(
      '<date type="updated" when="2024-02-04">4 février</date>',
    )
  })
  it('names no language, title, speaker or signature that is not known', () => {
    const quotes = [{ ...article.quotes[0]!, speaker: null }]
    const editorNotes = [{ ...article.editorNotes[0]!, kind: 'insertion' as const, signature: null }]
    const written = toTei({ ...article, language: 'und', title: null, quotes, editorNotes }, source)
    expect(written).toContain('<title></title>')
    expect(written).toContain('<text>\n<body>\n<p>')
    expect(written).toContain('<said direct="true" rend="direct">Nous partons <note type="insertion">[')
  })
  it('tells persons, groups and organisations apart', () => {
    const kinds = ['person', 'group', 'organisation', 'document'] as const
    const people = kinds.map((kind) => ({ id: kind, kind, name: kind, role: null, mentions: [] }))
    const written = toTei({ ...article, people }, source)
    expect(written).toContain('<person xml:id="p1"><persName>person</persName></person>')
    expect(written).toContain('<personGrp xml:id="p2"><persName>group</persName></personGrp>')
    expect(written).toContain('<org xml:id="p3" type="organisation"><orgName>organisation</orgName></org>')
    expect(written).toContain('<org xml:id="p4" type="document"><orgName>document</orgName></org>')
  })
  it('holds hostile text as text', () => {
    const { article, source } = hostileArticle()
    const names = [...toTei(article, source).matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name)
    expect(
      names.filter((name) => ['script', 'img', 'svg', 'iframe', 'base', 'style'].includes(name!)),
    ).toEqual([])
  })
  it('keeps out what XML cannot hold', () => {
    const text = 'Un titre\u0001\n\nUne phrase \uD800 entière.'
    expect(toTei(parseArticle(text), text)).not.toMatch(/\p{Cs}|\p{Cc}(?<!\n)/u)
  })
})

describe('toVFile', () => {
  it('needs no path, and says that nobody speaks', () => {
    const file = toVFile({ ...article, quotes: [{ ...article.quotes[0]!, speaker: null }] }, source)
    expect(file.path).toBeUndefined()
    expect(file.messages.map(({ reason }) => reason)).toContain('Quote (direct) by nobody identifiable')
  })

  it('gives ordinary messages in order', () => {
    const file = toVFile(article, source, 'page.txt')
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
      ['incise', 3, 1],
      ['editor-note', 3, 16],
      ['doubled-letter', 3, 75],
      ['share-on', 5, 1],
    ])
    expect(file.messages[2]).toMatchObject({ actual: 'fuirr', expected: ['fuir'], source: 'ndlr' })
    expect(reporter(file)).toContain('Unexpected `fuirr`, expected `fuir`')
  })
})
