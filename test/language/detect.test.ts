import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/language/detect.ts'
import { builtInLanguages } from '../../src/language/index.ts'

const detect = (...texts: string[]) => detectLanguage(texts, builtInLanguages)?.code ?? null
const french = 'La maire de la ville a dit que le pont est fermé pour les travaux. '
const english = 'The mayor of the town said that the bridge is closed for the works. '

describe('detectLanguage', () => {
  it('tells a language by its function words, and none where there are none', () => {
    expect([detect(french), detect(english), detect('Xyz qwk 42'), detect()]).toEqual([
      'fr',
      'en',
      null,
      null,
    ])
  })
  it('reads words of letters outside the first plane, and words with several apostrophes', () => {
    expect(detect(`${french}𝐦𝐚𝐢𝐫𝐞 𐐨𐐨 😀 p'tit'fille rock'n'roll`)).toBe('fr')
  })
  it('goes by what stands first in a text that is very long', () => {
    expect(detect(french.repeat(2000), english.repeat(20_000))).toBe('fr')
  })
})
