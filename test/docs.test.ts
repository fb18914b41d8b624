import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { BoilerplateKind } from '../src/schema/index.ts'

// Every program and every command of the README and the docs is run on the built package, and what they are said to
// print is what they print. `NDLR_WRITE_DOCS=1 vitest run test/docs.test.ts` writes the output anew; read the difference.
const root = path.resolve(import.meta.dirname, '..')
const work = path.join(root, '.cache/docs')
const isWriting = process.env.NDLR_WRITE_DOCS === '1'

const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** In which a program may print. */
const outputs = new Set(['json', 'text', 'markdown', 'xml', 'csv', 'html'])

/** A program (` ```js `, its output in the next block after "Yields:") or a terminal (` ```console `). */
interface Example {
  readonly line: number
  readonly language: string
  readonly code: string
  /** Where the expected output stands in the page. */
  readonly output: { readonly start: number; readonly end: number; readonly text: string } | null
}

const fence = /^```([a-z]*)\n([\s\S]*?)^```$/gm

function examplesOf(page: string): Example[] {
  const blocks = [...page.matchAll(fence)]
  return blocks.flatMap((block, index): Example[] => {
    const [whole, language = '', code = ''] = block
    const line = page.slice(0, block.index).split('\n').length
    if (language === 'console') {
      const start = block.index + whole.indexOf('\n') + 1
      return [{ line, language, code, output: { start, end: start + code.length, text: code } }]
    }
    if (language !== 'js') return []
    const next = blocks[index + 1]
    const between = next ? page.slice(block.index + whole.length, next.index) : ''
    const isOutput = next && outputs.has(next[1]!) && between.trim() === 'Yields:'
    if (!isOutput) return [{ line, language, code, output: null }]
    const start = next.index + next[0].indexOf('\n') + 1
    return [{ line, language, code, output: { start, end: start + next[2]!.length, text: next[2]! } }]
  })
}

function runProgram(code: string, name: string): string {
  const file = path.join(work, `${name}.mjs`)
  writeFileSync(file, code)
  return execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8' })
}

/** Run each `$ command` of a terminal and put what it prints under it. */
function runTerminal(code: string): string {
  const commands = code.split('\n').filter((line) => line.startsWith('$ '))
  return commands
    .map((line) => {
      const out = execFileSync('bash', ['-c', line.slice(2)], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${work}/bin:${process.env.PATH}`, NO_COLOR: '1' },
      })
      return `${line}\n${out}${out === '' || out.endsWith('\n') ? '' : '\n'}`
    })
    .join('')
}

describe('documentation', () => {
  beforeAll(() => {
    mkdirSync(path.join(work, 'bin'), { recursive: true })
    const command = path.join(work, 'bin/ndlr')
    writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.js" "$@"\n`)
    chmodSync(command, 0o755)
  })

  for (const name of pages) {
    const text = readFileSync(path.join(root, name), 'utf8')
    const examples = examplesOf(text)
    if (examples.length === 0) continue
    it(`${name} is true`, () => {
      let written = text
      let shift = 0
      for (const { line, language, code, output } of examples) {
        const actual =
          language === 'console' ? runTerminal(code) : runProgram(code, `${name.replace(/\W/g, '-')}-${line}`)
        if (!output) continue
        if (isWriting) {
          written = written.slice(0, output.start + shift) + actual + written.slice(output.end + shift)
          shift += actual.length - output.text.length
        } else expect(actual, `${name}:${line}`).toBe(output.text)
      }
      if (isWriting && written !== text) writeFileSync(path.join(root, name), written)
    }, 120_000)
  }

  it('says of every kind of boilerplate what it is', () => {
    const page = readFileSync(path.join(root, 'docs/conventions.md'), 'utf8')
    const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, kind]) => kind)
    expect(rows.toSorted()).toEqual(BoilerplateKind.options.toSorted())
  })

  it('shows pictures that are not heavy', () => {
    const folder = path.join(root, 'docs/images')
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.png')))
      expect([name, statSync(path.join(folder, name)).size < 400_000]).toEqual([name, true])
  })

  it('makes an API reference without a warning', () => {
    const typedoc = path.join(root, 'node_modules/typedoc/bin/typedoc')
    execFileSync(process.execPath, [typedoc, '--emit', 'none', '--treatWarningsAsErrors'], { cwd: root })
  }, 120_000)

  it('links to files that are there', () => {
    const broken = pages.flatMap((name) => {
      const text = readFileSync(path.join(root, name), 'utf8').replace(fence, '')
      return [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => path.join(path.dirname(name), match[1]!))
        .filter((target) => {
          try {
            readdirSync(path.dirname(path.join(root, target)))
            return !readdirSync(path.dirname(path.join(root, target))).includes(path.basename(target))
          } catch {
            return true
          }
        })
        .map((target) => `${name}: ${target}`)
    })
    expect(broken).toEqual([])
  })
})
