import type { Root } from 'nlcst'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { describe, expect, it } from 'vitest'
import { applyCorrections, parseArticle } from '../../src/index.ts'
import { french } from '../../src/language/fr/index.ts'
import { buildParagraph } from '../../src/retext-french/index.ts'
import { retextTypos } from '../../src/typos/index.ts'

const text = 'Le maire a ouvert le le gymnase.\n\nL’arrêté du15 mars est annulé dans la commune.'

describe('retextTypos', () => {
  it('reports each typo where it stands', () => {
    expect(parseArticle(text, { language: 'fr' }).typos).toMatchObject([
      { actual: 'le le', expected: ['le'], span: { start: 18, end: 23 }, rule: 'doubled-word' },
      { actual: 'du15', expected: ['du 15'], span: { start: 43, end: 47 }, rule: 'glued-figures' },
    ])
  })

  it('reports nothing when not asked', () => {
    expect(parseArticle(text, { language: 'fr', typos: false }).typos).toEqual([])
  })

  it('leaves alone what the caller knows', () => {
    const typos = { knownWords: ['du15'] }
    expect(parseArticle(text, { language: 'fr', typos }).typos.map(({ actual }) => actual)).toEqual(['le le'])
  })

  it('gives raw slices where repair changed the text', () => {
    const raw = 'Le maire a ouvert le&nbsp;le gymnase de l&rsquo;&eacute;cole.'
    const { typos } = parseArticle(raw, { language: 'fr' })
    for (const { actual, span } of typos) expect(raw.slice(span.start, span.end)).toBe(actual)
  })

  it('leaves messages that vfile-reporter prints', () => {
    const file = new VFile(text)
    const parser: Plugin<[], string, Root> = function () {
      this.parser = (source) => ({
        type: 'RootNode',
        children: [buildParagraph(source, french.segmentation, pointsOf(source))],
      })
    }
    const processor = unified().use(parser).use(retextTypos, { language: 'fr' })
    processor.runSync(processor.parse(file), file)
    expect(
      file.messages.map(({ ruleId, source, actual, expected, line, column }) => [
        ruleId,
        source,
        actual,
        expected,
        line,
        column,
      ]),
    ).toEqual([
      ['doubled-word', 'ndlr', 'le le', ['le'], 1, 19],
      ['glued-figures', 'ndlr', 'du15', ['du 15'], 3, 10],
    ])
    expect(file.messages[0]!.url).toMatch(/^https:.*#doubled-word$/)
    expect(reporter(file)).toContain('Unexpected `le le`, expected `le`')
  })
})

describe('a tree whose words are not what the file says', () => {
  it('has the whole word marked, for nothing inside it has a place', () => {
    const raw = 'L’été, aujourd&#39;hui'
    const nodes = [
      ['WordNode', 'L’', 2],
      ['WordNode', 'été', 3],
      ['PunctuationNode', ',', 1],
      ['WhiteSpaceNode', ' ', 1],
      ['WordNode', "aujourd'hui", 15],
    ] as const
    const { start: pointOf } = pointsOf(raw)
    let at = 0
    const children = nodes.map(([type, value, length]) => {
      const position = { start: pointOf(at), end: pointOf(at + length) }
      at += length
      return type === 'WordNode'
        ? { type, children: [{ type: 'TextNode', value }], position }
        : { type, value, position }
    })
    const root = {
      type: 'RootNode',
      children: [{ type: 'ParagraphNode', children: [{ type: 'SentenceNode', children }] }],
    } as Root
    const options = { language: 'fr', typos: { typography: true } }
    unified().use(retextTypos, options).runSync(root, new VFile(raw))
    expect(root.data!.typos).toMatchObject([
      { actual: 'aujourd&#39;hui', expected: ['aujourd’hui'], rule: 'mixed-marks' },
    ])
  })
})

describe('names of a page', () => {
  const near = 'Kerbrat et Rosen sont absents. Le maire salue Kerbraat devant la gare.'

  it('are compared on an ordinary page', () => {
    expect(parseArticle(near, { language: 'fr' }).typos).toMatchObject([
      { actual: 'Kerbraat', expected: ['Kerbrat'] },
    ])
  })

  it('are told apart in a list of hundreds, where some are alike by chance', () => {
    const syllables = ['ba', 'do', 'fi', 'gu', 'ke', 'lo', 'mi', 'nu', 'pa', 'ro', 'si', 'tu']
    const names = syllables.flatMap((one) =>
      syllables.flatMap((two) =>
        syllables.slice(0, 7).map((three) => `${capitalised(one + two + three)}ndel`),
      ),
    )
    const list = names.map((name) => `${name} est venue à la gare avec son frère.`).join(' ')
    expect(parseArticle(`${near}\n\n${list}`, { language: 'fr' }).typos).toEqual([])
  })
})

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1)

describe('applyCorrections', () => {
  it('corrects a text', () => {
    const { typos } = parseArticle(text, { language: 'fr' })
    expect(applyCorrections(text, typos)).toBe(
      'Le maire a ouvert le gymnase.\n\nL’arrêté du 15 mars est annulé dans la commune.',
    )
  })

  it('leaves what is not sure enough', () => {
    const { typos } = parseArticle(text, { language: 'fr' })
    expect(applyCorrections(text, typos, { minConfidence: 0.99 })).toBe(text)
  })

  it('corrects once what two typos cover', () => {
    const typo = parseArticle(text, { language: 'fr' }).typos[0]!
    const inner = { ...typo, span: { start: 21, end: 23 }, expected: ['non'] }
    expect(applyCorrections(text.slice(0, 32), [inner, typo])).toBe('Le maire a ouvert le gymnase.')
  })
})

const pointsOf = (source: string) => {
  const point = (offset: number) => {
    const before = source.slice(0, offset).split('\n')
    return { line: before.length, column: before.at(-1)!.length + 1, offset }
  }
  return { start: point, end: point }
}
