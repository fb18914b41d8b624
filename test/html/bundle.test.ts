import path from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** Modules that a user of a door bundles. */
async function modulesOf(door: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src', door)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  })
  return Object.keys(metafile.inputs)
}

describe('the core entry', () => {
  it('carries nothing of the HTML parser', async () => {
    const core = await modulesOf('index.ts')
    expect(core.filter((file) => /node_modules\/htmlparser2|src\/html\//.test(file))).toEqual([])
    const html = await modulesOf('html/index.ts')
    expect(html.some((file) => file.includes('node_modules/htmlparser2'))).toBe(true)
  })
})
