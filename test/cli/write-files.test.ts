import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { home, write } from './home.ts'
import { page, run } from './run-main.ts'

const title = page.split('\n')[0]!

describe('ndlr --output', () => {
  it('writes a file, and does not overwrite it unasked', async () => {
    const file = write('page.txt', page)
    const out = path.join(home, 'new.json')
    expect(await run([file, '--output', out])).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(out, 'utf8')).title.text).toBe(title)
    expect(await run([file, '--output', out])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--force'),
    })
    writeFileSync(out, 'x'.repeat(100_000))
    expect((await run([file, '--output', out, '--force'])).code).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8')).title.text).toBe(title)
    expect(readdirSync(home).filter((name) => name.endsWith('.lock'))).toEqual([])
  })

  it('writes over none of its inputs, by whatever path, forced or not', async () => {
    const records = `${JSON.stringify({ id: 'a', text: page })}\n`
    const file = write('own/records.ndjson', records)
    const alias = path.join(home, 'own/alias.ndjson')
    symlinkSync(file, alias)
    for (const [output, mode] of [
      [file, '--force'],
      [file, '--resume'],
      [alias, '--force'],
    ] as const) {
      const { code, stderr } = await run([file, mode, '--output', output])
      expect([code, stderr]).toEqual([1, expect.stringContaining('it is one of the inputs')])
      expect(readFileSync(file, 'utf8')).toBe(records)
    }
    // In a folder, the page of `a` would be written to `a.txt`.
    const [first, second] = [write('a', page), write('a.txt', `${page}Fin.\n`)]
    const before = process.cwd()
    process.chdir(home)
    const { code } = await run(['--input', 'text', '--format', 'text', '--output', './', 'a', second])
    process.chdir(before)
    expect([code, readFileSync(first, 'utf8'), readFileSync(second, 'utf8')]).toEqual([
      1,
      page,
      `${page}Fin.\n`,
    ])
  })

  it('writes a file a page into a folder', async () => {
    const records = [
      { id: '../../up', text: page },
      { id: 'https://example.org/a?b', text: page },
      { id: 'a', text: page },
      { id: './a', text: page },
    ]
    const out = path.join(home, 'reports/')
    const { code } = await run(
      ['-', '--input', 'ndjson', '--format', 'html', '--output', out],
      [records.map((record) => JSON.stringify(record)).join('\n')],
    )
    expect(code).toBe(0)
    expect(readdirSync(out, { recursive: true }).map(String).sort()).toEqual([
      'a-2.html',
      'a.html',
      'https_',
      'https_/example.org',
      'https_/example.org/a_b.html',
      'up.html',
    ])
  })

  it('resumes: skips what is there, cuts half a record off', async () => {
    const input = write(
      'three.ndjson',
      ['a', 'b', 'b', 'c'].map((id) => JSON.stringify({ id, text: page })).join('\n'),
    )
    const out = path.join(home, 'resumed.ndjson')
    expect((await run([input, '--output', out])).code).toBe(0)
    const whole = readFileSync(out, 'utf8')
    const lines = whole.split('\n')
    writeFileSync(out, `${lines[0]}\n${lines[1]}\n${lines[2]!.slice(0, 30)}`)
    const { code, stderr } = await run([input, '--output', out, '--resume', '--stats'])
    expect(code).toBe(0)
    expect(stderr).toMatch(/^articles +2$/m)
    expect(stderr).toMatch(/^done before +2$/m)
    expect(readFileSync(out, 'utf8')).toBe(whole)
  })

  it('resumes what was never begun', async () => {
    const out = path.join(home, 'begun.ndjson')
    const { code } = await run([write('page.txt', page), '--format', 'ndjson', '--output', out, '--resume'])
    expect([code, JSON.parse(readFileSync(out, 'utf8')).article.title.text]).toEqual([0, title])
  })

  it('says what keeps a file from being written', async () => {
    const file = write('page.txt', page)
    const dangling = path.join(home, 'dangling.json')
    symlinkSync(path.join(home, 'nowhere.json'), dangling)
    for (const [output, reason] of [
      [path.join(home, 'no/folder/out.json'), 'its folder does not exist'],
      [dangling, 'EEXIST'],
    ] as const) {
      const { code, stderr } = await run([file, '--output', output])
      expect([code, stderr]).toEqual([1, expect.stringContaining(`cannot write ${output}: ${reason}`)])
    }
    expect(readdirSync(home).filter((name) => name.endsWith('.lock'))).toEqual([])
  })

  it.runIf(existsSync('/dev/null'))('writes to a device as it is', async () => {
    expect(await run([write('page.txt', page), '--output', '/dev/null'])).toEqual({
      ...{ code: 0, stdout: '', stderr: '' },
    })
    expect(existsSync('/dev/null.lock')).toBe(false)
  })

  it('leaves a file alone that is not its own', async () => {
    const out = write('diary.ndjson', 'Dear diary\n')
    const { code, stderr } = await run([
      write('page.txt', page),
      '--format',
      'ndjson',
      '--output',
      out,
      '--resume',
    ])
    expect([code, readFileSync(out, 'utf8')]).toEqual([1, 'Dear diary\n'])
    expect(stderr).toMatch(/line 1 is not a record/)
  })

  it('resumes no folder', async () => {
    const { code, stderr } = await run(['--resume', '--output', `${home}/`, write('page.txt', page)])
    expect([code, stderr]).toEqual([2, expect.stringContaining('not with a folder')])
  })
})
