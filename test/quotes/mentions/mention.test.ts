import { describe, expect, it } from 'vitest'
import { english } from '../../../src/language/en/index.ts'
import { french } from '../../../src/language/fr/index.ts'
import type { Language } from '../../../src/language/language.ts'
import { readMention } from '../../../src/quotes/mentions/mention.ts'
import { quoteLexicon } from '../../../src/quotes/words/lexicon.ts'
import { Reader } from '../../../src/quotes/words/reader.ts'
import { readWords } from '../../../src/tree/words.ts'

function read(language: Language, text: string, at = 0): string {
  const reader = new Reader(readWords(text, language), quoteLexicon(language))
  const mention = readMention(reader, reader.words.at(at))
  if (!mention) return 'none'
  const role = mention.role ? text.slice(mention.role.start, mention.role.end) : '-'
  return `${mention.mention} ${mention.kind} | ${text.slice(mention.start, mention.end)} | ${role}`
}

describe('mentions in French', () => {
  it.each([
    [
      'Claire Vasseur, directrice de la pharmacie de Rennes.',
      'name person | Claire Vasseur | directrice de la pharmacie de Rennes',
    ],
    ['la sénatrice Odile Kermadec, mardi.', 'name person | Odile Kermadec | la sénatrice'],
    ['son PDG, Hans Brückner.', 'name person | Hans Brückner | son PDG'],
    ['un salarié de Twitter sur la messagerie', 'description person | un salarié de Twitter | -'],
    ['la ministre de la Culture mardi soir', 'role person | la ministre de la Culture | -'],
    ['le maire de Brest Paul Le Goff.', 'name person | Paul Le Goff | le maire de Brest'],
    ['une source proche du dossier.', 'description person | une source proche du dossier | -'],
    ['Me Sarah Benhamou.', 'name person | Me Sarah Benhamou | -'],
    ['M. Robin, hier', 'name person | M. Robin | -'],
    ['elle, hier', 'pronoun person | elle | -'],
    ['ce dernier.', 'pronoun person | ce dernier | -'],
    ['Ludwig van der Berg a dit', 'name person | Ludwig van der Berg | -'],
    ['la FNTV.', 'name organisation | la FNTV | -'],
    ['l’association Terre vive dans un communiqué', 'name organisation | l’association Terre vive | -'],
    ['le rapport remis mercredi', 'name document | le rapport | -'],
    ['les manifestants.', 'description group | les manifestants | -'],
    ['« Momo » Lahlou derrière', 'name person | « Momo » Lahlou | -'],
    ['Jean « Momo » Morel a dit', 'name person | Jean « Momo » Morel | -'],
    ['Le premier, un conducteur de bus, raconte', 'description person | un conducteur de bus | -'],
    ['le préfet 12 heures plus tard', 'role person | le préfet | -'],
    ['le député (LR) du Var dit', 'role person | le député (LR) du Var | -'],
    ['le député (LR, Var) dit', 'role person | le député | -'],
    ['Paul Lenoir (né en mai à Brest, en Bretagne), maire.', 'name person | Paul Lenoir | -'],
    ['Paul Lenoir (LR), maire de Dol.', 'name person | Paul Lenoir | maire de Dol'],
  ])('%s', (text, expected) => {
    expect(read(french, text)).toBe(expected)
  })
})

describe('mentions in English', () => {
  it.each([
    [
      'Clara Whitfield, head pharmacist at the hospital.',
      'name person | Clara Whitfield | head pharmacist at the hospital',
    ],
    ['the farm minister told MPs', 'role person | the farm minister | -'],
    ['Mr Dupont said', 'name person | Mr Dupont | -'],
    ['they warned', 'pronoun group | they | -'],
    ['the report concluded', 'name document | the report | -'],
    ['President Ana Ruiz said', 'name person | Ana Ruiz | President'],
    ['heard the guard shout', 'none'],
    ['District Magistrate Zorbal Quex said', 'name person | Zorbal Quex | District Magistrate'],
  ])('%s', (text, expected) => {
    expect(read(english, text)).toBe(expected)
  })
})

it('no mention begins outside the paragraph', () => {
  const reader = new Reader(readWords('Paul Lenoir', french), quoteLexicon(french))
  expect([readMention(reader, -1), readMention(reader, 2)]).toEqual([null, null])
})
