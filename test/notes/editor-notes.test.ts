import type { Root } from 'nlcst'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { english } from '../../src/language/en/index.ts'
import { french } from '../../src/language/fr/index.ts'
import { builtInLanguages } from '../../src/language/index.ts'
import type { Language } from '../../src/language/language.ts'
import { retextEditorNotes } from '../../src/notes/index.ts'
import { readOptions } from '../../src/schema/index.ts'
import { notesOf, show } from './read.ts'

describe.each(builtInLanguages)('signatures, $name', (language) => {
  for (const { kind, examples, counterExamples } of language.notes.signatures) {
    it.each(examples)(`${kind}: %s`, (example) => {
      expect(notesOf(example, language).map((note) => note.kind)).toEqual([kind])
    })
    it.each(counterExamples)(`not ${kind}: %s`, (example) => {
      expect(show(example, language)).toEqual([])
    })
  }
  for (const opening of language.notes.openings) {
    it.each(opening.examples)(`${opening.id}: %s`, (example) => {
      expect(notesOf(example, language).map((note) => note.kind)).toEqual([opening.kind])
    })
    it.each(opening.counterExamples)(`not ${opening.id}: %s`, (example) => {
      expect(show(example, language)).toEqual([])
    })
  }
})

describe('notes in French', () => {
  it.each([
    ['Il (Noël Dumas, ndlr) a ri.', ['ndlr ndlr | Noël Dumas | (Noël Dumas, ndlr)']],
    ['Le port (en travaux, N.D.L.R.) rouvre.', ['ndlr N.D.L.R. | en travaux | (en travaux, N.D.L.R.)']],
    ['Le port [Ndlr – en travaux] rouvre.', ['ndlr Ndlr | en travaux | [Ndlr – en travaux]']],
    ['Il a dit [sic] « non ».', ['sic - | sic | [sic]']],
    ['« Je suis été (sic !) »', ['sic - | sic ! | (sic !)']],
    ['« J’y suis allé (sic, ndlr) »', ['sic ndlr | sic | (sic, ndlr)']],
    [
      '« [Le musée] ne fermera pas […] avant [l’été] »',
      ['insertion - | Le musée | [Le musée]', 'insertion - | l’été | [l’été]'],
    ],
    [
      '« Elles (les deux gérantes) ont tout perdu. »',
      ['insertion - | les deux gérantes | (les deux gérantes)'],
    ],
    ['« On n’a plus rien (rires). »', ['editorial - | rires | (rires)']],
    [
      '« On n’a plus rien. (Elle s’interrompt.) Rien. »',
      ['editorial - | Elle s’interrompt. | (Elle s’interrompt.)'],
    ],
    ['« On n’a plus rien [sa voix tremble]. »', ['editorial - | sa voix tremble | [sa voix tremble]']],
    [
      'Note de la rédaction : le vote a eu lieu.',
      ['ndlr Note de la rédaction | le vote a eu lieu. | Note de la rédaction : le vote a eu lieu.'],
    ],
    ['* Le prénom a été modifié.', ['editorial - | Le prénom a été modifié. | * Le prénom a été modifié.']],
    [
      'ERRATUM : le vote a eu lieu lundi.',
      ['correction - | ERRATUM : le vote a eu lieu lundi. | ERRATUM : le vote a eu lieu lundi.'],
    ],
    [
      '[Mise à jour le 3 mai : le vote a eu lieu]',
      ['update - | Mise à jour le 3 mai : le vote a eu lieu | [Mise à jour le 3 mai : le vote a eu lieu]'],
    ],
    [
      '(NDLR : le vote a eu lieu) Le maire s’en réjouit.',
      ['ndlr NDLR | le vote a eu lieu | (NDLR : le vote a eu lieu)'],
    ],
    [
      'Il part. (NDLR : le vote [lundi] a eu lieu (enfin).)',
      ['ndlr NDLR | le vote [lundi] a eu lieu (enfin). | (NDLR : le vote [lundi] a eu lieu (enfin).)'],
    ],
    [
      '« Le projet [il parle du « grand port » – ndlr] avance »',
      ['ndlr ndlr | il parle du « grand port » | [il parle du « grand port » – ndlr]'],
    ],
    ['Il part (en mai (le 3, ndlr)) pour Brest.', ['ndlr ndlr | le 3 | (le 3, ndlr)']],
    ['Il part [en mai – ndlr) pour Brest.', ['ndlr ndlr | en mai | [en mai – ndlr)']],
    ['« Il part (NDLR : en mai », dit-elle.', ['ndlr NDLR | en mai | (NDLR : en mai']],
    ['Le maire, Noël Dumas, ndlr, avait dit oui.', ['ndlr ndlr | Noël Dumas | Noël Dumas, ndlr']],
    ['Le maire – Noël Dumas, ndlr – avait dit oui.', ['ndlr ndlr | Noël Dumas | Noël Dumas, ndlr']],
    [
      'Le port ferme. NDLR : depuis, il a rouvert.',
      ['ndlr NDLR | depuis, il a rouvert. | NDLR : depuis, il a rouvert.'],
    ],
  ])('%s', (text, expected) => {
    expect(show(text, french)).toEqual(expected)
  })

  it.each([
    'Il a dit […] que non, puis [...] que oui (...) et (…) rien.',
    'Le musée (fermé le lundi) est gratuit.',
    'Voir les références [1], [12] et (3).',
    '[VIDÉO] Le pont de Brest a rouvert.',
    'Écrire à [email protected] ou à [contact@exemple.fr].',
    'Le conseil (rires et sourires compris) a duré deux heures.',
    '« Les prix (hors taxes) ont doublé. »',
    'Il [crie et ne ferme rien',
    'Erratum',
    'a) premier point ; b) second point)',
    'La rectification (correction) est publiée.',
    'Le maire a été entendu. [Photo AFP]',
  ])('finds none in: %s', (text) => {
    expect(show(text, french)).toEqual([])
  })
})

describe('notes in English', () => {
  it.each([
    ['“The firm [sold in May — Ed.] closed.”', ['editorial Ed. | sold in May | [sold in May — Ed.]']],
    ['[Ed.: totals were revised.]', ['editorial Ed. | totals were revised. | [Ed.: totals were revised.]']],
    ['“[The firm] acted [...] well.”', ['insertion - | The firm | [The firm]']],
    [
      '“They (the unions) left (laughs).”',
      ['insertion - | the unions | (the unions)', 'editorial - | laughs | (laughs)'],
    ],
    [
      'Editor’s note: the vote took place.',
      ['editorial Editor’s note | the vote took place. | Editor’s note: the vote took place.'],
    ],
    [
      'This article was amended on 3 May to correct a name.',
      [
        'correction - | This article was amended on 3 May to correct a name. | This article was amended on 3 May to correct a name.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(show(text, english)).toEqual(expected)
  })
})

describe('a megabyte of', () => {
  it.each([
    '[',
    '(',
    '[(',
    '[ndlr ',
    '(NDLR : a ',
    'a – ndlr ',
    '[a) ',
    '[[a]',
    '« [',
    '[',
    'la note, ',
    '[sic (',
  ])(
    '%s is read in one pass',
    (piece) => {
      const value = piece.repeat(Math.ceil(1_000_000 / piece.length))
      const position = {
        start: { line: 1, column: 1, offset: 0 },
        end: { line: 1, column: 2, offset: value.length },
      }
      const root: Root = {
        type: 'RootNode',
        children: [
          {
            type: 'ParagraphNode',
            children: [
              { type: 'SentenceNode', children: [{ type: 'SymbolNode', value, position }], position },
            ],
            position,
          },
        ],
      }
      const file = new VFile({ value })
      file.data.ndlr = { settings: readOptions(undefined), language: french }
      unified().use(retextEditorNotes).runSync(root, file)
      expect(root.data?.editorNotes).toBeDefined()
    },
    // Work that grows faster than the text takes minutes.
    8000,
  )
})

describe('a line of a kind that the page tells', () => {
  const notesIn = (value: string, kind: 'note' | 'question', language: Language | null = french) => {
    const start = { line: 1, column: 1, offset: 0 }
    const position = { start, end: { line: 1, column: value.length + 1, offset: value.length } }
    const words = { type: 'SymbolNode' as const, value, position }
    const sentence = { type: 'SentenceNode' as const, children: [words], position }
    const data = { kind }
    const root: Root = {
      type: 'RootNode',
      children: [{ type: 'ParagraphNode', children: [sentence], data, position }],
    }
    const file = new VFile({ value })
    file.data.ndlr = { settings: readOptions(undefined), language }
    unified().use(retextEditorNotes).runSync(root, file)
    return root.data!.editorNotes!.map(({ kind, text, signature }) => [kind, text, signature])
  }
  it('is a note without a word that says so', () => {
    expect(notesIn('* Les prix ont changé.', 'note')).toEqual([['editorial', 'Les prix ont changé.', null]])
    expect(notesIn('* * *', 'note')).toEqual([])
  })
  it('may open with a signature that is no line of its own', () => {
    expect(notesIn('NDLR : que sait-on depuis ?', 'question')).toEqual([
      ['ndlr', 'que sait-on depuis ?', 'NDLR'],
    ])
  })
  it('is read without a language too, but for its words', () => {
    expect(notesIn('« Le port [de Brest] et eux (les deux) partent. »', 'question', null)).toEqual([
      ['insertion', 'de Brest', null],
    ])
  })
})

it('a line in brackets that the page marks as a note is read without them', () => {
  const page =
    '[Ed.: the totals were revised after publication.]\n\nThe council met on Monday to review the budget.'
  expect(parseArticle(page, { language: 'en' }).editorNotes.map(({ text }) => text)).toEqual([
    'the totals were revised after publication.',
  ])
})
