import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { program } from './package-program.ts'

// The packed tarball as a user gets it: unpacked into an empty TypeScript project, compiled under `strict`, and run.
const root = path.resolve(import.meta.dirname, '..')
const home = mkdtempSync(path.join(tmpdir(), 'ndlr-package-'))
const modules = path.join(home, 'node_modules')

describe('the packed package', () => {
  beforeAll(() => {
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', home], {
      cwd: root,
      encoding: 'utf8',
    })
    const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
    mkdirSync(path.join(modules, 'ndlr'), { recursive: true })
    execFileSync('tar', [
      '-xzf',
      path.join(home, filename),
      '-C',
      path.join(modules, 'ndlr'),
      '--strip-components=1',
    ])
    for (const name of readdirSync(path.join(root, 'node_modules'))) {
      if (name !== 'ndlr' && !name.startsWith('.'))
        symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name))
    }
    writeFileSync(path.join(home, 'package.json'), '{ "type": "module", "private": true }')
    writeFileSync(path.join(home, 'main.ts'), program)
    writeFileSync(
      path.join(home, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          module: 'nodenext',
          target: 'es2022',
          types: [],
          lib: ['es2023', 'dom'],
          skipLibCheck: false,
        },
      }),
    )
  }, 60_000)
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  it('holds what it should, and no more than 1.5 MB', () => {
    const tarball = readdirSync(home).find((name) => name.endsWith('.tgz'))!
    expect(readFileSync(path.join(home, tarball)).length).toBeLessThan(1_500_000)
    expect(readdirSync(path.join(modules, 'ndlr')).sort()).toEqual([
      'LICENSE',
      'NOTICE',
      'README.md',
      'article.schema.json',
      'dist',
      'package.json',
    ])
  })

  it('compiles under strict, and every door runs', () => {
    execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc')], {
      cwd: home,
      encoding: 'utf8',
    })
    const out = execFileSync(process.execPath, ['main.js'], { cwd: home, encoding: 'utf8' })
    expect(JSON.parse(out)).toEqual({
      language: 'fr',
      error: 'not-a-string',
      html: 1,
      tree: 'RootNode',
      words: 2,
      text: 'Un titre\n\nUne phrase entière.\n\nUne autre phrase.',
      codes: ['fr', 'en'],
    })
  }, 60_000)

  it('brings a command that works, threads included', () => {
    const cli = path.join(modules, 'ndlr/dist/cli.js')
    const pages = path.join(home, 'pages')
    mkdirSync(pages)
    for (const name of ['a.txt', 'b.txt']) writeFileSync(path.join(pages, name), 'Le pont rouvre lundi.')
    const out = execFileSync(process.execPath, [cli, 'pages', '--jobs', '2'], { cwd: home, encoding: 'utf8' })
    expect(out.match(/^\{"id":"pages\/[ab]\.txt","article":/gm)).toHaveLength(2)
  }, 60_000)
})
