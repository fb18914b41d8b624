import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lockFile } from '../../../src/cli/output/lock.ts'

const home = mkdtempSync(path.join(tmpdir(), 'ndlr-lock-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))
const file = path.join(home, 'out.ndjson')

describe('lockFile', () => {
  it('keeps a second run away until it is given free', async () => {
    const release = await lockFile(file)
    await expect(lockFile(file)).rejects.toThrow(`process ${process.pid} on ${hostname()} writes it`)
    await release()
    await (await lockFile(file))()
    expect(existsSync(`${file}.lock`)).toBe(false)
  })
  it('takes over from a process that is gone', async () => {
    const { pid } = spawnSync(process.execPath, ['--version'])
    writeFileSync(`${file}.lock`, JSON.stringify({ pid, host: hostname() }))
    await (await lockFile(file))()
  })
  it('leaves a lock of another machine, and one it cannot read', async () => {
    for (const text of [JSON.stringify({ pid: 1, host: 'elsewhere' }), 'half a lo', '{"pid":"1"}']) {
      writeFileSync(`${file}.lock`, text)
      await expect(lockFile(file)).rejects.toThrow('if that run is gone, remove')
    }
  })
})
