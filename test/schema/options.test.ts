import { describe, expect, it } from 'vitest'
import { ArticleError, parseArticle, safeParseArticle } from '../../src/index.ts'
import { english } from '../../src/language/en/index.ts'
import { readOptions } from '../../src/schema/index.ts'

const faultOf = (options: unknown): string | null => {
  const result = safeParseArticle('Un mot.', options)
  return result.success ? null : result.error.code
}

describe('options', () => {
  it('have defaults, whether they are left out, empty, or undefined by name', () => {
    const defaults = readOptions(undefined)
    expect(readOptions(null)).toEqual(defaults)
    expect(readOptions({})).toEqual(defaults)
    expect(readOptions({ language: undefined, typos: undefined, maxLength: undefined })).toEqual(defaults)
    expect(readOptions({ typos: {} })).toEqual(defaults)
    expect(readOptions({}, 7).maxLength).toBe(7)
  })

  it.each([
    [{ nope: 1 }],
    [{ boilerplate: 'bold' }],
    [{ typos: { words: [] } }],
    [{ typos: { knownWords: [1] } }],
    [{ url: 'javascript:alert(1)' }],
    [{ referenceDate: '2022-11-04T10:00:00' }],
    [{ maxLength: -1 }],
    [{ maxLength: Number.NaN }],
    ['fr'],
    [[]],
    [() => {}],
  ])('as %o are refused', (options) => {
    expect(faultOf(options)).toBe('bad-options')
  })

  it('take known words from whatever can be gone through, once', () => {
    const words = function* () {
      yield 'Ellon'
      yield 'Ellonn'
    }
    expect([...readOptions({ typos: { knownWords: words() } }).typos!.knownWords]).toEqual([
      'Ellon',
      'Ellonn',
    ])
  })

  it('know a word however its accents are written', () => {
    const typosOf = (text: string, word: string) =>
      parseArticle(text, { language: 'fr', typos: { knownWords: [word] } }).typos.map(({ actual }) => actual)
    const text = 'La mairie a présenté le budgét aux habitants réunis dans la salle.'
    expect(typosOf(text, 'rien')).toEqual(['budgét'])
    for (const form of ['NFC', 'NFD']) {
      expect(typosOf(text, 'budgét'.normalize(form))).toEqual([])
      expect(typosOf(text.normalize('NFD'), 'budgét'.normalize(form))).toEqual([])
    }
  })

  it('are not what a prototype says', () => {
    for (const json of [
      '{"__proto__": {"typos": false}}',
      '{"constructor": {"prototype": {"typos": false}}}',
      '{"toString": 1}',
    ])
      expect([json, faultOf(JSON.parse(json))]).toEqual([json, 'bad-options'])
    expect(({} as { typos?: unknown }).typos).toBeUndefined()
    const named = { typos: { knownWords: ['__proto__', 'constructor', 'toString'] } }
    expect(parseArticle('Un __proto__ et un constructor.', named).typos).toEqual([])
  })

  const throwing = () => {
    throw new Error('No')
  }
  const { proxy: revoked, revoke } = Proxy.revocable({}, {})
  revoke()

  it.each([
    ['a getter', Object.defineProperty({}, 'language', { enumerable: true, get: throwing })],
    ['a proxy', new Proxy({}, { get: throwing, ownKeys: throwing })],
    ['a proxy that is revoked', revoked],
    ['an iterator', { typos: { knownWords: { [Symbol.iterator]: throwing } } }],
    ['an iterator of nothing', { typos: { knownWords: { [Symbol.iterator]: () => ({ next: () => 3 }) } } }],
    ['a language', { languages: [new Proxy({}, { get: throwing })] }],
  ])('that throw when read are refused: %s', (_, options) => {
    expect(faultOf(options)).toBe('bad-options')
  })

  it('take languages only whole', () => {
    expect(faultOf({ languages: [english] })).toBeNull()
    expect(faultOf({ languages: [{ code: 'zz' }] })).toBe('bad-options')
    expect(faultOf({ languages: [{ ...english, boilerplate: undefined }] })).toBe('bad-options')
    expect(faultOf({ languages: [{ ...english, lexicon: undefined }] })).toBeNull()
  })

  it('tell what is wrong with them', () => {
    const result = safeParseArticle('Un mot.', { boilerplate: 'bold' })
    expect(result.success || result.error).toBeInstanceOf(ArticleError)
    expect(result.success || result.error.issues).toMatchObject([{ path: ['boilerplate'] }])
  })
})

describe('an option that throws when it is read', () => {
  it.each([
    [new Error('no'), 'no'],
    ['no', 'string'],
  ])('%s is none', (thrown, words) => {
    const options = {
      get language(): string {
        throw thrown
      },
    }
    expect(safeParseArticle('Un mot.', options)).toMatchObject({
      success: false,
      error: { code: 'bad-options', message: `Options cannot be read: ${words}` },
    })
  })
})

it('what a language outside breaks is an error of its own', () => {
  const rules = { 'verb-form': [{ find: 'no brackets' }] }
  const typos = { ...english.typos, patterns: { ...english.typos.patterns, rules } }
  const broken = { ...english, typos } as unknown as typeof english
  const read = () => safeParseArticle('The mayor has left.', { language: 'en', languages: [broken] })
  expect(read).toThrow(new TypeError('No mistake in brackets: no brackets'))
})
