import fc from 'fast-check'
import type { Node } from 'nlcst'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { segmentation as english } from '../../src/language/en/segmentation.ts'
import retextFrench, { ParseFrench, segment } from '../../src/retext-french/index.ts'
import { patience, runs } from '../laws/runs.ts'
import { faultsOf } from './tree.ts'

/** What upsets tokenisers: marks, spaces of every kind, line ends, halves of characters, things glued together. */
const pieces = fc.constantFrom(
  ...[
    '\uD800',
    '\uDC00',
    '\r',
    '\r\n',
    '\n',
    '\n\n',
    '\u2028',
    '\uFEFF',
    '\u200B',
    '\u00A0',
    '\u202F',
    '\t',
    ' ',
  ],
  ...['e\u0301', '\u0301', '😀', '👩‍🚀', '漢字', 'שלום', 'ß', 'İ', '1', '12', '1,5', '20h30', '12/03/2023'],
  ...[
    '«',
    '»',
    '“',
    '”',
    '"',
    '‹',
    '(',
    ')',
    '[',
    ']',
    '…',
    '...',
    '.',
    '?',
    '!',
    ',',
    ';',
    ':',
    '—',
    '–',
    '-',
  ],
  ...[
    "l'",
    'l’',
    'qu’',
    'aujourd’hui',
    'M.',
    'J.-C.',
    'etc.',
    'U.R.S.S.',
    'p. 5',
    'art.',
    'dit-il',
    'a-t-elle',
  ],
  ...[
    'ndlr',
    'Le',
    'la',
    'Paris',
    'A',
    'b',
    '@ndlr',
    '#mot',
    'a@b.fr',
    'https://b.fr/?c=d.',
    'www.b.fr',
    '%',
    '€',
  ],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('any string', () => {
  it(
    'parses to a sound tree that is the text',
    () => {
      const parser = new ParseFrench()
      fc.assert(
        fc.property(texts, (text) => {
          expect(faultsOf(parser.parse(text), text)).toEqual([])
        }),
        runs(10_000, 0.06),
      )
    },
    patience,
  )

  it(
    'has the same words and sentences with and without a tree',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { sentences, words } = segment(text)
          const found = { sentences: [] as object[], words: [] as object[] }
          for (const paragraph of new ParseFrench().parse(text).children) {
            if (paragraph.type !== 'ParagraphNode') continue
            for (const sentence of paragraph.children) {
              if (sentence.type !== 'SentenceNode') continue
              found.sentences.push(spanOf(sentence))
              for (const child of sentence.children)
                if (child.type === 'WordNode' || child.type === 'SourceNode') found.words.push(spanOf(child))
            }
          }
          expect(found).toEqual({ sentences, words })
        }),
        runs(1000, 0.02),
      )
    },
    patience,
  )

  it(
    'parses with the data of another language',
    () => {
      const parser = new ParseFrench({ segmentation: english })
      fc.assert(
        fc.property(texts, (text) => {
          expect(faultsOf(parser.parse(text), text)).toEqual([])
        }),
        runs(1000, 0.02),
      )
    },
    patience,
  )
})

function spanOf({ position }: Node): object {
  return { start: position!.start.offset, end: position!.end.offset }
}

// Time is measured in the benches; here a text that took more than linear work would not end within the test's limit,
// and one that recursed would overflow the stack.
describe('a long text of one kind', () => {
  it.each(
    [
      '. ',
      'a. ',
      'J.',
      "l'",
      'a-',
      '« Oui. » ',
      'ab. cd ',
      'mot',
      'mot ',
      '.',
      '«',
      '"',
      '[1]',
      '(',
      ') ',
    ].map((unit) => [unit]),
  )('%j', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length))
    const { sentences } = segment(text)
    expect(sentences[0]!.start).toBe(text.search(/\S/))
    expect(sentences.at(-1)!.end).toBe(text.trimEnd().length)
    expect(unified().use(retextFrench).parse(text).position!.end.offset).toBe(text.length)
  })
})
