import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { toTerminal } from '../../src/view/index.ts'
import { article, source } from './sample.ts'

const marked = toTerminal(article, source, (look, text) => `<${look}>${text}</${look}>`)

describe('toTerminal', () => {
  it('puts the look of the innermost finding nearest to the text', () => {
    expect(marked).toContain('<cyan>Nous partons </cyan><cyan><yellow>[demain – ndlr]</yellow></cyan>')
    expect(marked).toContain('<cyan><underline><red>fuirr</red></underline> <green>→ fuir</green></cyan>')
  })
  it('sets removed lines apart, with their kind', () => {
    expect(marked).toContain(
      '\n\n<dim>  share            Partager sur <img src=x onerror=alert(1)></dim>\n\n',
    )
  })
  it('sums up', () => {
    const plain = toTerminal(article, source)
    expect(plain).toContain('fr · 3 blocks · 1 removed · 1 quotes · 1 notes · 1 typos\n')
    expect(plain).toMatch(/“Nous partons .*” — Léa Petit, maire\nfuirr → fuir doubled-letter\n$/)
  })
  it('tells a kicker and a standfirst, a question and a heading from the text', () => {
    const lines = ['Enquête', 'Un chapô.', 'Et après ?', 'Les faits', 'Un texte.']
    const source = lines.join('\n')
    const part = (text: string) => ({
      ...{ text, span: { start: source.indexOf(text), end: source.indexOf(text) + text.length } },
    })
    const [kicker, standfirst, question, heading, text] = lines.map(part)
    const blocks = [
      { kind: 'question' as const, ...question! },
      { kind: 'subheading' as const, ...heading! },
      { kind: 'paragraph' as const, ...text! },
    ]
    const page = { ...parseArticle(''), kicker: kicker!, standfirst: standfirst!, blocks }
    expect(toTerminal(page, source, (look, text) => `<${look}>${text}`)).toMatch(
      /^<italic>Enquête\n\n<italic>Un chapô\.\n\n<bold>Et après \?\n\n<bold>Les faits\n\nUn texte\.\n/,
    )
  })
  it('keeps removed lines that follow one another together', () => {
    const text = 'Partager\nImprimer\nUn texte.'
    const removed = (start: number, end: number) => ({
      ...{ kind: 'share' as const, text: text.slice(start, end), span: { start, end } },
      ...{ rule: 'share-on', confidence: 1 },
    })
    const block = { kind: 'paragraph' as const, text: 'Un texte.', span: { start: 18, end: 27 } }
    const page = { ...parseArticle(''), boilerplate: [removed(0, 8), removed(9, 17)], blocks: [block] }
    expect(toTerminal(page, text)).toMatch(/^ {2}share {12}Partager\n {2}share {12}Imprimer\n\nUn texte/)
  })
  it('says who speaks: as written and in full, without a role, or nobody', () => {
    const speaker = { ...article.quotes[0]!.speaker!, name: 'la maire', role: null }
    const quotes = [speaker, null].map((speaker) => ({ ...article.quotes[0]!, speaker }))
    const updatedAt = { value: '2024-02-04', text: '4 février 2024', span: null }
    const plain = toTerminal({ ...article, quotes, updatedAt }, source)
    expect(plain).toContain('published  2024-02-03T08:00\nupdated  2024-02-04\n')
    expect(plain).toMatch(/” — la maire = Léa Petit\n“.*” — \?\n/)
  })
})
