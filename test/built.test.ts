import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseHtmlArticle } from '../src/html/index.ts'
import { builtInLanguages } from '../src/language/index.ts'
import type { Language } from '../src/language/language.ts'
import { packWordings } from '../src/layout/phrases/pack.ts'
import { unpackWordings } from '../src/layout/phrases/unpack.ts'
import { parseArticle } from '../src/parse-article.ts'
import { packPatterns } from '../src/typos/patterns/pack-patterns.ts'
import { unpackPatterns } from '../src/typos/patterns/sayings.ts'

// The built files hold what the sources compile when they run. The build comes first in `npm test`.
const root = path.resolve(import.meta.dirname, '..')
const load = (file: string): Promise<Record<string, unknown>> => import(path.join(root, 'dist', file))
const pages = readdirSync(path.join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /input\.(?:txt|html)$/.test(file))
  .sort()

describe('the built library', () => {
  it('reads every fixture as the sources do', async () => {
    const built = (await load('index.js')) as { parseArticle: typeof parseArticle }
    const html = (await load('html.js')) as { parseHtmlArticle: typeof parseHtmlArticle }
    for (const page of pages) {
      const text = readFileSync(path.join(root, 'fixtures', page), 'utf8')
      const [found, expected] = page.endsWith('.html')
        ? [html.parseHtmlArticle(text), parseHtmlArticle(text)]
        : [built.parseArticle(text), parseArticle(text)]
      expect(found, page).toEqual(expected)
    }
  })

  it('fails in a few lines where nobody catches the error', () => {
    const program = `import { parseArticle } from ${JSON.stringify(path.join(root, 'dist', 'index.js'))}; parseArticle(1)`
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
    })
    expect(stderr).toContain('A string is expected, not number')
    expect(stderr.length).toBeLessThan(2000)
  })

  it('has what is compiled of each language', async () => {
    const { packedLanguages } = (await load('packed.js')) as { packedLanguages: object }
    expect(Object.keys(packedLanguages)).toEqual(builtInLanguages.map(({ code }) => code))
  })

  it('has all records of a language, without their examples', async () => {
    const { french } = (await load('language/fr.js')) as { french: Language }
    const [source] = builtInLanguages
    const bare = (language: Language) =>
      language.boilerplate.phrases.map(({ id, kind, role, where, weight }) => ({
        id,
        kind,
        role,
        where,
        weight,
      }))
    expect(bare(french)).toEqual(bare(source!))
    expect(
      french.boilerplate.phrases.flatMap(({ examples, counterExamples }) => [
        ...examples,
        ...counterExamples,
      ]),
    ).toEqual([])
    // Of wordings only what is compiled ships; they are written again for who makes a language of this one.
    expect(french.boilerplate.phrases.map(({ variants }) => variants)).toEqual(
      unpackWordings(packWordings(source!.boilerplate)),
    )
    expect(french.typos.patterns.rules).toEqual(unpackPatterns(packPatterns(source!.typos.patterns)))
    expect(french.people).toEqual(source!.people)
    expect(Object.keys(french.typos.examples)).toEqual(Object.keys(source!.typos.examples))
  })
})
