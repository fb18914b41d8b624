import type { Node, Root } from 'nlcst'
import { search } from 'nlcst-search'
import { toString as textOf } from 'nlcst-to-string'
import retextEmoji from 'retext-emoji'
import retextQuotes from 'retext-quotes'
import retextRepeatedWords from 'retext-repeated-words'
import retextSpell from 'retext-spell'
import retextStringify from 'retext-stringify'
import retextSyntaxUrls from 'retext-syntax-urls'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import retextFrench, { ParseFrench } from '../../src/retext-french/index.ts'

// Plugins that others wrote for the trees of parse-latin, on ours.
const text = 'Le maire a ri :+1: « L’eau est 𝟏 bien commun ».\r\n\r\nVoir https://exemple.fr, dit-il.\n'

const reasonsOf = ({ messages }: VFile): string[] =>
  messages.map(({ reason, line, column }) => `${line}:${column} ${reason}`)

function valuesOf(tree: Node, type: string): string[] {
  const values: string[] = []
  visit(tree as Root, (node: Node) => {
    if (node.type === type) values.push(textOf(node as Root))
  })
  return values
}

describe('retextFrench with plugins of the ecosystem', () => {
  it('round-trips through retext-stringify', async () => {
    expect(String(await unified().use(retextFrench).use(retextStringify).process(text))).toBe(text)
  })

  it('lets retext-emoji find its signs', () => {
    const processor = unified().use(retextFrench).use(retextEmoji)
    expect(valuesOf(processor.runSync(processor.parse(text)), 'EmoticonNode')).toEqual([':+1:'])
  })

  it('gives retext-syntax-urls what it looks for', () => {
    const processor = unified().use(retextFrench).use(retextSyntaxUrls)
    const tree = processor.runSync(processor.parse('Écrire à exemple.fr ou https://exemple.fr/a.b, ou rien.'))
    expect(valuesOf(tree, 'SourceNode')).toContain('https://exemple.fr/a.b')
  })

  it('lets retext-repeated-words see a word twice', async () => {
    const processor = unified().use(retextFrench).use(retextRepeatedWords).use(retextStringify)
    expect(reasonsOf(await processor.process('Le maire du du village rit.'))).toEqual([
      '1:10 Unexpected repeated `du`, remove one occurrence',
    ])
  })

  it('lets retext-quotes see straight marks, and no apostrophe as a mark', async () => {
    const processor = unified().use(retextFrench).use(retextQuotes).use(retextStringify)
    const found = reasonsOf(await processor.process('L’eau, "c’est" bien.'))
    expect(found).toHaveLength(2)
    expect(found.every((reason) => reason.includes('straight quote'))).toBe(true)
  })

  it('gives retext-spell words that a dictionary knows, clitics apart', async () => {
    const words = ['le', 'maire', 'rouvre', 'la', 'mairie', 'de', 'village', "l'", 'eau', 'baisse-t-elle']
    const bytes = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'))
    const dictionary = { aff: bytes(['SET UTF-8']), dic: bytes([`${words.length}`, ...words]) }
    const processor = unified().use(retextFrench).use(retextSpell, { dictionary }).use(retextStringify)
    const found = await processor.process("Le maire rouvre la mairrie de village. L'eau baisse-t-elle ?")
    expect(found.messages.map(({ actual }) => actual)).toEqual(['mairrie'])
  })

  it('can be searched', () => {
    const found: string[] = []
    search(new ParseFrench().parse('Dit-il vrai ? L’eau monte, l’eau baisse.'), ['eau'], (nodes) => {
      found.push(textOf(nodes))
    })
    expect(found).toEqual(['eau', 'eau'])
  })
})
