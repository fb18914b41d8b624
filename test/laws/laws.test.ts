import fc from 'fast-check'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { decodeHtml, parseHtmlArticle } from '../../src/html/index.ts'
import { Article, applyCorrections, parseArticle, repairText } from '../../src/index.ts'
import { retextEditorNotes, retextQuotes, retextSpeakers, retextTypos } from '../../src/retext.ts'
import retextFrench from '../../src/retext-french/index.ts'
import { toCsv, toHtml, toJsonLd, toMarkdown, toTei, toTerminal, toText } from '../../src/view/index.ts'
import { faultsOf } from './contract.ts'
import { bytes, htmlPages, pages, textFixtures } from './pages.ts'
import { foundInputs, patience, runs } from './runs.ts'

// The laws of docs/design.md, by their numbers, on generated pages.
describe('a page of any kind', () => {
  it(
    'gives a sound article: laws 1, 2, 3 and 6',
    () => {
      fc.assert(
        fc.property(pages, (text) => {
          expect(faultsOf(parseArticle(text), text)).toEqual([])
        }),
        runs(600, 0.5),
      )
    },
    patience,
  )

  it(
    'gives the same article again, equal after JSON: laws 6 and 7',
    () => {
      fc.assert(
        fc.property(pages, (text) => {
          const article = parseArticle(text)
          expect(parseArticle(text)).toEqual(article)
          expect(Article.parse(JSON.parse(JSON.stringify(article)))).toEqual(article)
        }),
        runs(150, 0.05),
      )
    },
    patience,
  )

  it(
    'is sound with every option',
    () => {
      const options = fc.record({
        language: fc.constantFrom('auto', 'fr', 'en', 'de'),
        boilerplate: fc.constantFrom('balanced' as const, 'cautious' as const),
        typos: fc.oneof(fc.boolean(), fc.constant({ typography: true, knownWords: ['Ellon'] })),
        referenceDate: fc.constant('2022-11-04T10:00:00+01:00'),
      })
      fc.assert(
        fc.property(pages, options, (text, given) => {
          expect(faultsOf(parseArticle(text, given), text)).toEqual([])
        }),
        runs(150, 0.05),
      )
    },
    patience,
  )

  it(
    'can be shown in every view',
    () => {
      fc.assert(
        fc.property(pages, (text) => {
          const article = parseArticle(text)
          for (const view of [toText, toMarkdown, toCsv, toJsonLd]) view(article)
          for (const view of [toTei, toHtml, toTerminal]) view(article, text)
          applyCorrections(text, article.typos)
        }),
        runs(100, 0.05),
      )
    },
    patience,
  )

  it(
    'is repaired once: what is repaired stays',
    () => {
      fc.assert(
        fc.property(pages, (text) => {
          for (const { text: own } of parseArticle(text).blocks) expect(repairText(own)).toBe(own)
        }),
        runs(150, 0.05),
      )
    },
    patience,
  )
})

describe('HTML of any kind', () => {
  it(
    'gives a sound article',
    () => {
      fc.assert(
        fc.property(htmlPages, (html) => {
          expect(faultsOf(parseHtmlArticle(html), html, () => false)).toEqual([])
        }),
        runs(200, 0.18),
      )
    },
    patience,
  )

  it(
    'gives the same article from its bytes, whatever they are',
    () => {
      fc.assert(
        fc.property(bytes, (page) => {
          const { html } = decodeHtml(page)
          expect(parseHtmlArticle(page)).toEqual(parseHtmlArticle(html))
        }),
        runs(50, 0.02),
      )
    },
    patience,
  )
})

describe('what once broke a law', () => {
  it.each(foundInputs)('%s keeps them', (_, input) => {
    expect(faultsOf(parseArticle(input), input)).toEqual([])
    expect(faultsOf(parseHtmlArticle(input), input, () => false)).toEqual([])
    for (const { text } of parseArticle(input).blocks) expect(repairText(text)).toBe(text)
  })
})

describe('every fixture', () => {
  it.each(textFixtures)('%s keeps its contract', (_, text) => {
    expect(faultsOf(parseArticle(text), text)).toEqual([])
  })

  it.each(textFixtures)('%s reads as text again: law 4', (_, text) => {
    const article = parseArticle(text)
    if (article.title === null || article.blocks.length === 0) return
    const again = parseArticle(toText(article), { language: article.language })
    expect(again.blocks.map((block) => block.text)).toEqual(article.blocks.map((block) => block.text))
    expect(again.boilerplate).toEqual([])
  })

  it.each(textFixtures)('%s is the same decomposed: law 7', (_, text) => {
    const composed = parseArticle(text.normalize('NFC'))
    const decomposed = parseArticle(text.normalize('NFD'))
    const findings = ({ title, blocks, quotes, people, editorNotes, typos, boilerplate }: Article) => ({
      title: title?.text,
      blocks: blocks.map(({ kind, text: own }) => [kind, own]),
      quotes: quotes.map(({ text: own, speaker }) => [own, speaker?.name]),
      people: people.map(({ name }) => name),
      notes: editorNotes.map(({ text: own }) => own),
      typos: typos.map(({ actual, expected }) => [actual.normalize('NFC'), expected]),
      boilerplate: boilerplate.map(({ kind, text: own }) => [kind, own]),
    })
    expect(findings(decomposed)).toEqual(findings(composed))
  })

  it.each(textFixtures)('%s is annotated alike alone: law 8', (_, text) => {
    const article = parseArticle(text)
    if (article.language !== 'fr') return
    const body = article.blocks.filter(({ kind }) => kind === 'paragraph').map((block) => block.text)
    const plain = body.join('\n\n')
    const whole = parseArticle(plain, { language: 'fr' })
    if (whole.blocks.length !== body.length) return
    const processor = unified()
      .use(retextFrench)
      .use(retextEditorNotes)
      .use(retextQuotes)
      .use(retextSpeakers)
      .use(retextTypos, { language: 'fr' })
    const { data } = processor.runSync(processor.parse(plain), new VFile(plain))
    expect(data?.editorNotes).toEqual(whole.editorNotes)
    expect(data?.quotes?.map((quote) => quote.text)).toEqual(whole.quotes.map((quote) => quote.text))
    expect(data?.typos).toEqual(whole.typos)
  })
})
