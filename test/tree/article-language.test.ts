import { retext } from 'retext'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { french } from '../../src/language/fr/index.ts'
import { articleLanguage } from '../../src/tree/index.ts'

describe('articleLanguage', () => {
  const file = new VFile()
  it('tells the language of a tree by its words, anew for other languages', () => {
    const root = retext().parse('La maire de la ville a dit que le pont est fermé pour les travaux.')
    const own = { ...french }
    expect(articleLanguage(root, file)).toBe(french)
    expect(articleLanguage(root, file, {})).toBe(french)
    expect(articleLanguage(root, file, { languages: [own] })).toBe(own)
  })
  it('tells none where no words are known', () => {
    const root = retext().parse('Xyz qwk vrt.')
    expect([articleLanguage(root, file), articleLanguage(root, file)]).toEqual([null, null])
  })
  it('is what the caller says', () => {
    const root = retext().parse('La maire de la ville a dit que le pont est fermé pour les travaux.')
    expect(articleLanguage(root, file, { language: 'pt' })).toBeNull()
    expect(articleLanguage(root, file, { language: 'fr-CA' })).toBe(french)
  })
})
