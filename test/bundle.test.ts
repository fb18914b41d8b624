import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

// What a bundler for browsers takes along of the built package, by door. The build comes first in `npm test`.
const root = path.resolve(import.meta.dirname, '..')

interface Bundle {
  readonly code: string
  /** Packages and files of ndlr that stand in it. */
  readonly holds: (part: string) => boolean
  readonly kilobytes: number
  readonly warnings: readonly string[]
}

async function bundle(program: string): Promise<Bundle> {
  const { outputFiles, metafile, warnings } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'silent',
  })
  const [output] = Object.values(metafile.outputs)
  const parts = Object.entries(output!.inputs).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [file] : [],
  )
  const code = outputFiles[0]!.text
  return {
    code,
    holds: (part) => parts.some((file) => file.includes(`node_modules/${part}/`)),
    kilobytes: Math.round(gzipSync(code).length / 1000),
    warnings: warnings.map(({ text }) => text),
  }
}

/** Schemas stand inside the built files (tsup.config.ts): their code tells, no file does. */
const zod = /\b_zod\b/

describe('a bundle for browsers', () => {
  it('of the parser alone brings no lexicon, no schema and no page of HTML', async () => {
    const { code, holds, kilobytes } = await bundle(`export { segment } from 'ndlr/retext-french'`)
    expect(['htmlparser2', 'entities', 'unified'].filter(holds)).toEqual([])
    expect(code).not.toMatch(zod)
    expect(kilobytes).toBeLessThan(20)
  })

  it('of the whole brings no parser of HTML', async () => {
    const { code, holds, kilobytes } = await bundle(`export { parseArticle } from 'ndlr'`)
    expect(code).toMatch(zod)
    expect(['htmlparser2', 'hast-util-to-html', 'warcio', 'tinypool', 'cli-progress'].filter(holds)).toEqual(
      [],
    )
    // Both lexicons are inside.
    expect(kilobytes).toBeLessThan(1250)
  })

  it('of the HTML door brings one', async () => {
    const { holds } = await bundle(`export { parseHtmlArticle } from 'ndlr/html'`)
    expect(holds('htmlparser2')).toBe(true)
  })

  it.each(['ndlr', 'ndlr/html', 'ndlr/view', 'ndlr/retext', 'ndlr/retext-french', 'ndlr/language/fr'])(
    'of %s gives no warnings',
    async (door) => {
      expect((await bundle(`export * from '${door}'`)).warnings).toEqual([])
    },
  )

  it('runs without node', async () => {
    const { code } = await bundle(
      `import { parseArticle } from 'ndlr'; export const article = parseArticle('Un titre\\n\\nUne phrase entière.\\n\\nUne autre.', { language: 'fr' })`,
    )
    expect(code).not.toMatch(/\bfrom\s*["']node:/)
    const { article } = (await import(
      `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    )) as {
      article: { language: string }
    }
    expect(article.language).toBe('fr')
  })
})
