import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { decodeHtml, explainHtmlArticle, parseHtmlArticle } from '../../src/html/index.ts'
import { ArticleError } from '../../src/index.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

describe('decodeHtml', () => {
  it('believes a byte order mark first', () => {
    expect(decodeHtml(utf8('\uFEFF<meta charset=iso-8859-1>été'))).toMatchObject({
      encoding: 'utf-8',
      html: expect.stringMatching(/été$/),
    })
    expect(decodeHtml(Buffer.from('\uFEFFété', 'utf16le'))).toMatchObject({
      encoding: 'utf-16le',
      html: expect.stringMatching(/été$/),
    })
    expect(decodeHtml(Buffer.from('\uFEFFété', 'utf16le').swap16())).toMatchObject({
      encoding: 'utf-16be',
      html: expect.stringMatching(/été$/),
    })
  })
  it('then the encoding that the page declares', () => {
    expect(
      decodeHtml(latin('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">\xa4t\xe9')),
    ).toEqual({
      encoding: 'iso-8859-15',
      html: '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">€té',
    })
    expect(decodeHtml(latin("<meta charset='windows-1252'>l\x92\xe9t\xe9"))).toEqual({
      encoding: 'windows-1252',
      html: "<meta charset='windows-1252'>l’été",
    })
  })
  it('takes a declaration that could be read for none of UTF-16', () => {
    expect(decodeHtml(utf8('<meta charset=utf-16>été'))).toEqual({
      encoding: 'utf-8',
      html: '<meta charset=utf-16>été',
    })
  })
  it('then UTF-8 where that is valid, else windows-1252', () => {
    expect(decodeHtml(utf8('été')).encoding).toBe('utf-8')
    expect(decodeHtml(latin('l\x92\xe9t\xe9'))).toEqual({ encoding: 'windows-1252', html: 'l’été' })
  })
  it('knows no encoding of that name: goes on', () => {
    expect(decodeHtml(utf8('<meta charset=klingon>été'))).toEqual({
      encoding: 'utf-8',
      html: '<meta charset=klingon>été',
    })
  })
  it('reads bytes of another realm, and none of a buffer that was given away', () => {
    const bytes = runInNewContext('new Uint8Array([60, 112, 62, 79, 117, 105])') as Uint8Array
    expect(bytes).not.toBeInstanceOf(Uint8Array)
    expect(parseHtmlArticle(bytes).blocks.map(({ text }) => text)).toEqual(['Oui'])
    expect(explainHtmlArticle(bytes)).toHaveLength(1)
    const given = new Uint8Array(8)
    structuredClone(given.buffer, { transfer: [given.buffer] })
    expect(decodeHtml(given).html).toBe('')
    expect(() => parseHtmlArticle(new Uint16Array(2) as unknown as Uint8Array)).toThrow(ArticleError)
  })

  it('reads nothing from nothing', () => {
    expect(decodeHtml(new Uint8Array())).toEqual({ encoding: 'utf-8', html: '' })
  })
})
