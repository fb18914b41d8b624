import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { Article } from '../../src/schema/index.ts'

const home = mkdtempSync(path.join(tmpdir(), 'ndlr-cli-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const page =
  'Un titre de une\n\nUne première phrase, déjà longue, pour faire un paragraphe.\n\nUne seconde phrase, elle aussi assez longue.\n'

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(home, name)
  writeFileSync(file, content)
  return file
}

async function run(argv: string[], stdin: (string | Uint8Array)[] = []) {
  let stdout = ''
  let stderr = ''
  async function* input() {
    yield* stdin
  }
  const code = await main(argv, {
    stdin: input(),
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
  })
  return { code, stdout, stderr }
}

describe('ndlr', () => {
  it('prints an article as JSON', async () => {
    const { code, stdout, stderr } = await run([write('page.txt', page)])
    expect([code, stderr]).toEqual([0, ''])
    expect(Article.parse(JSON.parse(stdout)).title?.text).toBe('Un titre de une')
  })

  it('reads standard input', async () => {
    const bytes = new TextEncoder().encode(page)
    const { code, stdout } = await run(['-'], [bytes.subarray(0, 25), bytes.subarray(25)])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ source: { length: page.length } })
  })

  it('prints text, Markdown and the view for people', async () => {
    const file = write('page.txt', page)
    expect((await run(['--format', 'text', file])).stdout).toBe(page)
    expect((await run(['--format', 'markdown', file])).stdout).toMatch(/^# Un titre de une\n\nUne première/)
    expect((await run(['--pretty', file])).stdout).toContain('2 blocks')
  })

  it('decodes windows-1252 and says so', async () => {
    const { code, stdout, stderr } = await run([
      '--format',
      'text',
      write('old.txt', Buffer.from(page, 'latin1')),
    ])
    expect([code, stdout]).toEqual([0, page])
    expect(stderr).toMatch(/not UTF-8, read as windows-1252/)
  })

  it('decodes UTF-16 by its byte order mark', async () => {
    const { stdout, stderr } = await run([
      '--format',
      'text',
      write('wide.txt', Buffer.from(`\uFEFF${page}`, 'utf16le')),
    ])
    expect(stdout).toBe(page)
    expect(stderr).toMatch(/utf-16le/)
  })

  it('goes on after a file that cannot be read, and exits with 1', async () => {
    const { code, stdout, stderr } = await run([
      '--format',
      'text',
      path.join(home, 'none.txt'),
      write('page.txt', page),
    ])
    expect([code, stdout]).toEqual([1, page])
    expect(stderr).toMatch(/none\.txt/)
  })

  it.each([
    [[], /Name at least one file/],
    [['--nope'], /nope/],
    [['--format', 'pdf', 'x'], /Unknown format 'pdf'/],
    [['--reference-date', 'yesterday', '-'], /ISO 8601/],
  ])('refuses bad usage: %j', async (argv, message) => {
    const { code, stdout, stderr } = await run(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })

  it('prints help and version', async () => {
    expect((await run(['--help'])).stdout).toMatch(/^Usage: ndlr/)
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
