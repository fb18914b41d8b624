import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { builtInLanguages } from '../../src/language/index.ts'
import type { Page } from '../../src/layout/index.ts'
import { readOptions } from '../../src/schema/index.ts'
import { tellLanguage } from '../../src/tree/tell-language.ts'

const nothing = { url: null, siteName: null, image: null, section: null, tags: [], sources: {} }

/** Tag and messages for a page without words that declares a language. */
function told(declared: string | null, asked = 'auto') {
  const page: Page = {
    ...{ parts: [], authors: [], publishedAt: null, updatedAt: null, dateline: null },
    meta: declared === null ? null : { ...nothing, language: declared },
  }
  const file = new VFile()
  const { tag, data } = tellLanguage(page, builtInLanguages, readOptions({ language: asked }), file)
  return [tag, data, ...file.messages.map(({ reason }) => reason)]
}

describe('tellLanguage', () => {
  it('takes a language without words from the markup, with a message', () => {
    expect(told('pt')).toEqual(['pt', null, 'No data for the language `pt`: parsed without words'])
  })
  it('knows none where the text does not show the one that the markup declares', () => {
    expect(told('fr')).toEqual(['und', null])
    expect(told(null)).toEqual(['und', null])
  })
  it('takes the caller at his word', () => {
    expect(told(null, 'pt').slice(0, 2)).toEqual(['pt', null])
    expect(told('pt', 'fr')[0]).toBe('fr')
  })
})
