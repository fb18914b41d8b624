import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { recipe, workshop } from './recipe.ts'

const home = mkdtempSync(path.join(tmpdir(), 'ndlr-pipe-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe('the command that Spark pipes a part through', () => {
  const program = recipe('Spark', 'articles =')
  const command = /\.pipe\("(.*)"\)/.exec(program)![1]!

  it('gives an article a record, and goes on where one record is faulty', () => {
    const env = workshop(home, 3)
    const records = `${readFileSync(path.join(home, 'records.ndjson'), 'utf8')}{"id": "bad"}\n`
    const out = execFileSync('sh', ['-c', command], { env, input: records, encoding: 'utf8', stdio: 'pipe' })
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; article?: object; error?: object })
    expect(rows.map(({ id, article }) => [id, article !== undefined])).toEqual([
      ['0', true],
      ['1', true],
      ['2', true],
      ['bad', false],
    ])
  }, 60_000)
})
