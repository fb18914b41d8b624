import { ParseLatin } from 'parse-latin'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { retextQuotes } from '../../src/quotes/index.ts'
import { inALine, quotesIn } from './read.ts'

const text = [
  '« On ne lâchera rien, martèle Samia Ferhat, déléguée syndicale. Cette usine est à nous. »',
  'La direction promet « un retour à la normale » en mars. « Vraiment ? », demande-t-elle.',
  'Le maire, lui, parle d’un « gâchis » et s’interroge : « Qui va payer ? »',
].join('\n\n')

describe('the plugin alone', () => {
  it('finds what the whole pipeline finds', () => {
    const whole = parseArticle(text, { language: 'fr' }).quotes
    const alone = quotesIn('fr', text)
    expect(alone.map(({ spans, text: words }) => ({ spans, words }))).toEqual(
      whole.map(({ spans, text: words }) => ({ spans, words })),
    )
    expect(alone.map(inALine)).toEqual(whole.map(inALine))
    expect(alone).toHaveLength(5)
  })

  it('reads the trees of other parsers, and tells their language', () => {
    const root = new ParseLatin().parse(text)
    const tree = unified().use(retextQuotes).runSync(root, new VFile(text))
    expect((tree.data?.quotes ?? []).map(inALine)).toEqual(quotesIn('fr', text).map(inALine))
  })

  it('finds nothing in a language without data', () => {
    const root = new ParseLatin().parse(text)
    const tree = unified().use(retextQuotes, { language: 'nl' }).runSync(root, new VFile(text))
    expect(tree.data?.quotes).toEqual([])
  })
})
