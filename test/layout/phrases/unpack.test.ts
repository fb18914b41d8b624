import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../../src/language/index.ts'
import { judgeMatch, matchPhrases, phraseBook } from '../../../src/layout/phrases/index.ts'
import { packWordings } from '../../../src/layout/phrases/pack.ts'
import { packedPhrases } from '../../../src/layout/phrases/packed-phrases.ts'
import { slotListsOf, unpackSlots } from '../../../src/layout/phrases/slot-lists.ts'
import { unpackWordings } from '../../../src/layout/phrases/unpack.ts'

/** The wordings of one phrase, packed and unpacked. */
const again = (...variants: string[]) =>
  unpackWordings(
    packWordings({
      slots: { thing: ['door'] },
      phrases: [{ id: 'one', kind: 'other', role: 'line', variants, examples: [], counterExamples: [] }],
    }),
  )[0]

describe('wordings unpacked', () => {
  it.each([
    'read on',
    'read [the] {thing}',
    '(open|close) the {thing}',
    '(open the|read) {thing}',
    'a (b|c d) e [f [g]]',
    '(a b)+ c',
    'a [(b|c)+] d',
    'read : {n} > on',
  ])('"%s" stays', (wording) => {
    expect(again(wording)).toEqual(again(...again(wording)!))
  })

  it('stay words, marks and slots without case and accents', () => {
    expect(again('Été → {thing}', '[e|f] g')).toEqual(['ete > {thing}', '[(e|f)] g'])
  })

  it('stay lists of single words, and one wording where they are none', () => {
    const slots = { thing: ['Porte', 'mur'], act: ['read', '[please] open it'], none: [] }
    const packed = packWordings({ slots, phrases: [] })
    expect(slotListsOf(slots)).toEqual({ thing: ['Porte', 'mur'], act: null, none: [] })
    const unpacked = unpackSlots(packed, slotListsOf(slots))
    expect(unpacked).toEqual({ thing: ['Porte', 'mur'], act: [expect.any(String)], none: [] })
    const again = packWordings({ slots: unpacked, phrases: [] })
    expect(unpackSlots(again, slotListsOf(slots))).toEqual(unpacked)
  })

  it.each(builtInLanguages.map((language) => [language.name, language] as const))(
    'of %s say what they said',
    (_name, language) => {
      const { slots, phrases } = language.boilerplate
      const packed = packWordings({ slots, phrases })
      const unpacked = unpackWordings(packed)
      const copy = {
        ...language,
        boilerplate: {
          ...language.boilerplate,
          slots: unpackSlots(packed, slotListsOf(slots)),
          phrases: phrases.map((phrase, index) => ({ ...phrase, variants: unpacked[index]! })),
        },
      }
      const lines = phrases.flatMap(({ examples, counterExamples }) => [...examples, ...counterExamples])
      const judged = (book: ReturnType<typeof phraseBook>) =>
        lines.map((line) => {
          const verdict = judgeMatch(line, matchPhrases(line, book), 'middle')
          return `${line}: ${verdict?.kind} ${verdict?.confidence}`
        })
      expect(judged(phraseBook([copy]))).toEqual(judged(phraseBook([language])))
    },
  )
})

describe('phrases whose wordings are packed', () => {
  it('have them when asked for', () => {
    const phrase = { id: 'one', kind: 'other', role: 'line', examples: [], counterExamples: [] } as const
    const packed = packWordings({ slots: {}, phrases: [{ ...phrase, variants: ['read on'] }] })
    expect(packedPhrases(packed, [phrase])).toEqual([{ ...phrase, variants: ['read on'] }])
  })
})
