import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'

// What the docs tell to type and show no output of. Programs and terminals with their output are run by docs.test.ts.
const root = path.resolve(import.meta.dirname, '..')
const home = mkdtempSync(path.join(tmpdir(), 'ndlr-docs-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md'),
)

/** Blocks of code of one language in all pages. */
const blocksOf = (language: string): { page: string; code: string }[] =>
  pages.flatMap((page) => {
    const fence = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm')
    return [...readFileSync(path.join(root, page), 'utf8').matchAll(fence)].map((block) => ({
      page,
      code: block[1]!,
    }))
  })

/** Every command that is told: lines of a shell, and those inside a sentence. */
const commands = [
  ...blocksOf('sh').flatMap(({ page, code }) => code.split('\n').map((command) => ({ page, command }))),
  ...pages.flatMap((page) =>
    [...readFileSync(path.join(root, page), 'utf8').matchAll(/`((?:npm|npx) [^`]+)`/g)].map((match) => ({
      page,
      command: match[1]!,
    })),
  ),
]

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  name: string
  bin: Record<string, string>
  scripts: Record<string, string>
}

/** Why a command of npm or npx cannot be run here; null where it can. */
function faultOf(command: string): string | null {
  const [tool, verb, first, second] = command
    .replace(/\s*#.*/, '')
    .trim()
    .split(/\s+/)
  if (tool === 'npm') {
    if (verb === 'run') return manifest.scripts[first!] ? null : `no script ${first}`
    if (verb === 'install') return first === manifest.name ? null : `installs ${first}`
    return verb === 'ci' || verb === 'test' ? null : `npm ${verb}`
  }
  if (verb === manifest.name) return null
  const file = verb === 'vitest' ? second : verb === 'tsx' ? first : undefined
  if (!file) return `npx ${verb}`
  return existsSync(path.join(root, file)) ? null : `no file ${file}`
}

describe('the commands of the docs', () => {
  it('name scripts and files that are there', () => {
    const parts = commands.flatMap(({ page, command }) =>
      command.split('&&').map((part) => ({ page, part: part.trim() })),
    )
    const ours = parts.filter(({ part }) => /^np[mx]\s/.test(part))
    expect(ours.length).toBeGreaterThan(20)
    expect(ours.map(({ page, part }) => [page, part, faultOf(part)]).filter(([, , fault]) => fault)).toEqual(
      [],
    )
  })

  it('run, where they call ndlr', () => {
    const bin = path.join(home, 'ndlr')
    writeFileSync(bin, `#!/bin/sh\nexec "${process.execPath}" "${root}/dist/cli.js" "$@"\n`)
    chmodSync(bin, 0o755)
    copyFileSync(path.join(root, 'docs/sample.txt'), path.join(home, 'page.txt'))
    const text = readFileSync(path.join(root, 'docs/sample.txt'))
    const head = `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/a\r\nWARC-Date: 2024-03-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\nContent-Type: text/plain\r\nContent-Length: ${text.length}\r\n\r\n`
    const archive = gzipSync(Buffer.concat([Buffer.from(head), text, Buffer.from('\r\n\r\n')]))
    writeFileSync(path.join(home, 'CC-MAIN-2024-10-00000.warc.wet.gz'), archive)
    const lines = commands.map(({ command }) => command).filter((command) => command.startsWith('ndlr '))
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines)
      execFileSync('sh', ['-c', line], {
        cwd: home,
        stdio: 'pipe',
        env: { ...process.env, PATH: `${home}:${process.env.PATH}` },
      })
    expect(readFileSync(path.join(home, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i)
    expect(readFileSync(path.join(home, 'articles.ndjson'), 'utf8')).toContain('"schemaVersion":1')
  }, 60_000)

  it('are typed, where they are TypeScript', () => {
    mkdirSync(path.join(root, '.cache/docs'), { recursive: true })
    const files = blocksOf('ts').map(({ code }, index) => {
      const file = path.join(root, `.cache/docs/example-${index}.ts`)
      writeFileSync(file, `declare const text: string\n${code}\nvoid 0\n`)
      return file
    })
    expect(files.length).toBeGreaterThan(0)
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    })
    const faults = ts.getPreEmitDiagnostics(program)
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  }, 60_000)
})
