import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasPrograms, idsOf, recipe, workshop } from './recipe.ts'

// A minute of waiting for daemons: only when asked for, by `npm run test:cluster`.
const isHere =
  process.env.NDLR_CLUSTER === '1' &&
  hasPrograms('slurmctld', 'slurmd', 'munged', 'sbatch') &&
  process.getuid?.() === 0
const home = mkdtempSync(path.join(tmpdir(), 'ndlr-slurm-'))
const at = (name: string): string => path.join(home, name)

/** A cluster of this one machine, with a key and ports of its own. */
async function startCluster(): Promise<void> {
  chmodSync(home, 0o755)
  for (const folder of ['munge', 'state', 'spool']) mkdirSync(at(folder))
  writeFileSync(at('munge/key'), Buffer.alloc(128, 'a key for this test only'), { mode: 0o600 })
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'munge'], { encoding: 'utf8' }))
  for (const name of ['munge', 'munge/key']) chownSync(at(name), id('-u'), id('-g'))
  const munge = `munged --socket ${at('munge/socket')} --key-file ${at('munge/key')} --pid-file ${at('munge/pid')} --log-file ${at('munge/log')} --seed-file ${at('munge/seed')}`
  execFileSync('runuser', ['-u', 'munge', '--', 'sh', '-c', munge])
  writeFileSync(
    at('slurm.conf'),
    `ClusterName=ndlr
SlurmctldHost=localhost
SlurmctldPort=26817
SlurmdPort=26818
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=${at('munge/socket')}
CredType=cred/munge
StateSaveLocation=${at('state')}
SlurmdSpoolDir=${at('spool')}
SlurmctldPidFile=${at('slurmctld.pid')}
SlurmdPidFile=${at('slurmd.pid')}
SlurmctldLogFile=${at('slurmctld.log')}
SlurmdLogFile=${at('slurmd.log')}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SchedulerParameters=sched_interval=1,batch_sched_delay=0,bf_interval=1
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
ReturnToService=2
NodeName=localhost CPUs=2 State=UNKNOWN
PartitionName=main Nodes=localhost Default=YES MaxTime=INFINITE State=UP
`,
  )
  execFileSync('slurmctld', ['-f', at('slurm.conf')])
  execFileSync('slurmd', ['-f', at('slurm.conf'), '-N', 'localhost'])
  const env = { ...process.env, SLURM_CONF: at('slurm.conf') }
  for (let tries = 0; tries < 60; tries++) {
    if (
      spawnSync('sinfo', ['--noheader', '--format=%T'], { env, encoding: 'utf8' }).stdout.startsWith('idle')
    )
      return
    await wait(500)
  }
  throw new Error('The cluster does not come up.')
}

function stopCluster(): void {
  for (const file of ['slurmd.pid', 'slurmctld.pid', 'munge/pid']) {
    try {
      process.kill(Number(readFileSync(at(file), 'utf8')))
    } catch {
      // It did not start, or has ended.
    }
  }
}

const why = 'skipped: runs by npm run test:cluster, as root, after apt-get install slurm-wlm munge'

describe.skipIf(!isHere)(`a Slurm array${isHere ? '' : ` (${why})`}`, () => {
  beforeAll(startCluster, 120_000)
  afterAll(() => {
    stopCluster()
    // The daemons still write as they end.
    rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 })
  })

  it('parses a part a task, and a second run resumes', () => {
    const env = { ...workshop(home, 40), SLURM_CONF: at('slurm.conf') }
    mkdirSync(at('parts'))
    mkdirSync(at('articles'))
    execFileSync(
      'split',
      [
        '--number=l/4',
        '--numeric-suffixes',
        '--suffix-length=3',
        '--additional-suffix=.ndjson',
        'records.ndjson',
        'parts/',
      ],
      { cwd: home },
    )
    writeFileSync(at('array.sh'), recipe('Many machines: a Slurm array', '#!/bin/sh'))
    const run = () =>
      execFileSync('sbatch', ['--wait', '--array=0-3', '--export=ALL', 'array.sh'], { cwd: home, env })
    run()
    const all = () =>
      readdirSync(at('articles'))
        .sort()
        .flatMap((name) => idsOf(at(`articles/${name}`)))
    expect(readdirSync(at('articles')).sort()).toEqual([
      '000.ndjson',
      '001.ndjson',
      '002.ndjson',
      '003.ndjson',
    ])
    expect(all()).toEqual(Array.from({ length: 40 }, (_, id) => id))
    // As if a task had been killed while it wrote.
    const text = readFileSync(at('articles/002.ndjson'), 'utf8')
    writeFileSync(at('articles/002.ndjson'), text.slice(0, text.length - 50))
    run()
    expect(all()).toEqual(Array.from({ length: 40 }, (_, id) => id))
  }, 180_000)
})
