import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hasPrograms, idsOf, recipe, workshop } from './recipe.ts'

const isHere = hasPrograms('parallel')
const home = mkdtempSync(path.join(tmpdir(), 'ndlr-parallel-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

describe.skipIf(!isHere)(`GNU parallel${isHere ? '' : ' (skipped: apt-get install parallel)'}`, () => {
  it('spreads records over hosts, and keeps their order', () => {
    const env = workshop(home, 60)
    // Two hosts, reached by what stands for ssh here: it notes the host and runs the command on this machine.
    const ssh = path.join(home, 'bin/fake-ssh')
    writeFileSync(ssh, `#!/bin/sh\necho "$1" >> "${home}/used"\nshift 2\nexec sh -c "$*"\n`)
    chmodSync(ssh, 0o755)
    writeFileSync(path.join(home, 'hosts'), '1/first\n1/second\n')
    const script = recipe('Many machines: GNU parallel', 'parallel').replace('--block 10M', '--block 1500')
    execFileSync('bash', ['-c', script], {
      cwd: home, // sshd sets SHELL for the other host; a bare environment has none.
      env: { ...env, HOME: home, SHELL: '/bin/sh', PARALLEL_SSH: ssh },
    })
    expect(idsOf(path.join(home, 'articles.ndjson'))).toEqual(Array.from({ length: 60 }, (_, id) => id))
    const used = readFileSync(path.join(home, 'used'), 'utf8').trim().split('\n')
    expect(new Set(used)).toEqual(new Set(['first', 'second']))
    expect(used.length).toBeGreaterThan(3)
  }, 120_000)
})
