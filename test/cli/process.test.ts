import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { page, recordsOf } from './run-main.ts'

// The built command as a process: signals, pipes, disks, memory, threads.
const root = path.resolve(import.meta.dirname, '../..')
const command = path.join(root, 'dist/cli.js')
const home = mkdtempSync(path.join(tmpdir(), 'ndlr-process-'))
const at = (name: string): string => path.join(home, name)
afterAll(() => rmSync(home, { recursive: true, force: true }))

const line = (id: number): string => `${JSON.stringify({ id: String(id), text: `${page}${id}` })}\n`
const shell = (script: string) =>
  spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, NDLR: `${process.execPath} ${command}` },
    cwd: home,
    maxBuffer: 2 ** 28,
  })

beforeAll(() => {
  if (!existsSync(command)) throw new Error('dist/cli.js is missing: npm run build')
  writeFileSync(at('page.txt'), page)
  writeFileSync(at('many.ndjson'), Array.from({ length: 400 }, (_, id) => line(id)).join(''))
})

describe('the process', () => {
  it('ends without a word when the reader goes', () => {
    const { stdout, stderr } = shell('$NDLR many.ndjson | head -n 2 | wc -l; set -- $PIPESTATUS; echo $1')
    expect([stdout, stderr]).toEqual(['2\n0\n', ''])
  })

  it.runIf(existsSync('/dev/full'))('says that the disk is full, and exits with 1', () => {
    for (const script of [
      '$NDLR many.ndjson > /dev/full',
      '$NDLR many.ndjson --output /dev/full',
      '$NDLR --help > /dev/full',
    ]) {
      const { status, stderr } = shell(script)
      expect([script, status, stderr]).toMatchObject([
        script,
        1,
        expect.stringMatching(/^ndlr: cannot write .*: no space left on the disk\n$/),
      ])
    }
  })

  it('leaves whole records only where the file may not grow', () => {
    const { status, stderr } = shell("trap '' XFSZ; ulimit -f 100; $NDLR many.ndjson --output short.ndjson")
    expect([status, stderr]).toMatchObject([1, expect.stringMatching(/cannot write short\.ndjson/)])
    const text = readFileSync(at('short.ndjson'), 'utf8')
    expect(text.endsWith('}\n')).toBe(true)
    expect(recordsOf(text).length).toBeGreaterThan(10)
    expect(existsSync(at('short.ndjson.lock'))).toBe(false)
    expect(shell('$NDLR many.ndjson --output short.ndjson --resume').status).toBe(0)
    expect(recordsOf(readFileSync(at('short.ndjson'), 'utf8')).map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 400 }, (_, id) => id),
    )
  }, 60_000)

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'finishes what is under way at %s, and goes on with --resume',
    async (signal) => {
      const out = at(`${signal}.ndjson`)
      const child = spawn(
        process.execPath,
        [command, '-', '--input', 'ndjson', '--output', out, '--jobs', '2'],
        { stdio: ['pipe', 'ignore', 'pipe'] },
      )
      let stderr = ''
      child.stderr.on('data', (chunk) => (stderr += chunk))
      // Standard input stays open: the run must not wait for its end.
      for (let id = 0; id < 20; id++) child.stdin.write(line(id))
      while (!existsSync(out) || recordsOf(readFileSync(out, 'utf8')).length < 20) await wait(50)
      child.kill(signal)
      const code = await new Promise((resolve) => child.on('close', resolve))
      expect([code, stderr]).toEqual([130, 'ndlr: interrupted after 20 pages\n'])
      expect(existsSync(`${out}.lock`)).toBe(false)
      expect(shell(`head -n 30 many.ndjson | $NDLR - --input ndjson --output ${out} --resume`).status).toBe(0)
      expect(recordsOf(readFileSync(out, 'utf8')).map(({ id }) => Number(id))).toEqual(
        Array.from({ length: 30 }, (_, id) => id),
      )
    },
    60_000,
  )

  it('leaves whole records where it is killed, and goes on with --resume', async () => {
    const out = at('killed.ndjson')
    const child = spawn(process.execPath, [command, 'many.ndjson', '--output', out, '--jobs', '2'], {
      cwd: home,
      stdio: 'ignore',
    })
    while (!existsSync(out) || recordsOf(readFileSync(out, 'utf8')).length < 5) await wait(20)
    child.kill('SIGKILL')
    await new Promise((resolve) => child.on('close', resolve))
    // The lock of a process that is gone keeps nobody out.
    expect(existsSync(`${out}.lock`)).toBe(true)
    expect(shell(`$NDLR many.ndjson --output ${out} --resume`)).toMatchObject({ status: 0, stderr: '' })
    expect(recordsOf(readFileSync(out, 'utf8')).map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 400 }, (_, id) => id),
    )
    expect(existsSync(`${out}.lock`)).toBe(false)
  }, 60_000)

  it('leaves no part of a file in a folder where the file may not grow', () => {
    const { status, stderr } = shell(
      "mkdir parts; trap '' XFSZ; ulimit -f 1; $NDLR page.txt --output parts/ --format html; ls -A parts",
    )
    expect([status, stderr]).toMatchObject([0, expect.stringMatching(/^ndlr: cannot write parts/)])
    expect(readdirSync(at('parts'))).toEqual([])
  }, 60_000)

  it('lets one run at a time write an output', async () => {
    const out = at('shared.ndjson')
    const child = spawn(process.execPath, [command, '-', '--input', 'ndjson', '--output', out], {
      stdio: ['pipe', 'ignore', 'ignore'],
    })
    while (!existsSync(out)) await wait(20)
    const { status, stderr } = shell('$NDLR page.txt --format ndjson --output shared.ndjson --resume')
    expect([status, stderr]).toMatchObject([1, expect.stringContaining(`process ${child.pid} on`)])
    child.stdin.end(line(1))
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(recordsOf(readFileSync(out, 'utf8'))).toHaveLength(1)
  }, 60_000)

  it('gives the same with and without threads, in order, and all of it unordered', () => {
    const alone = shell('$NDLR many.ndjson --jobs 1')
    const threads = shell('$NDLR many.ndjson --jobs 3')
    expect([threads.status, threads.stderr, threads.stdout === alone.stdout]).toEqual([0, '', true])
    const unordered = shell('$NDLR many.ndjson --jobs 3 --unordered').stdout.split('\n')
    expect(unordered.sort().join('\n') === alone.stdout.split('\n').sort().join('\n')).toBe(true)
  }, 180_000)

  it('answers record by record, as a filter must', async () => {
    const child = spawn(process.execPath, [command, '-', '--input', 'ndjson'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const answers = child.stdout[Symbol.asyncIterator]()
    for (const id of [1, 2]) {
      child.stdin.write(line(id))
      expect(recordsOf(String((await answers.next()).value)).map((record) => record.id)).toEqual([String(id)])
    }
    child.stdin.end()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  }, 60_000)

  it('holds no more in memory for many records than for few', () => {
    writeFileSync(
      at('peak.mjs'),
      'process.on("exit", () => console.error("peak", process.resourceUsage().maxRSS))',
    )
    writeFileSync(
      at('records.mjs'),
      `import { Readable } from 'node:stream'
       const text = 'Un mot. '.repeat(500)
       function* lines() { for (let id = 0; id < Number(process.argv[2]); id++) yield JSON.stringify({ id, text: id % 50 ? text + id : 'Un texte.' }) + '\\n' }
       Readable.from(lines()).pipe(process.stdout)`,
    )
    // Most pages are too long to be parsed: it is the flow that is measured.
    const peak = (count: number): number => {
      const { stderr } = shell(
        `node records.mjs ${count} | node --import ./peak.mjs ${command} - --input ndjson --max-length 1000 > /dev/null`,
      )
      return Number(/peak (\d+)/.exec(stderr)?.[1])
    }
    const few = peak(2000)
    const many = peak(40_000)
    // 150 MB more have gone through; peaks are in kB.
    expect(many - few).toBeLessThan(40_000)
  }, 120_000)

  it.runIf(existsSync('/usr/bin/script'))(
    'shows progress on a terminal only',
    () => {
      expect(shell('$NDLR many.ndjson > /dev/null').stderr).toBe('')
      const { stdout } = shell('script -qec "$NDLR many.ndjson > /dev/null" /dev/null')
      expect(stdout).toMatch(/\d+% · [\d,]+ pages · [\d,.]+\/s · \S+ left/)
      expect(shell('script -qec "$NDLR many.ndjson --no-progress > /dev/null" /dev/null').stdout).toBe('')
    },
    60_000,
  )

  it('says that a file went away while the run went on', () => {
    const { status, stdout, stderr } = shell(
      // The pipe opens when the run begins to read, and has listed its files.
      'mkdir gone; for i in 1 2 3; do cp page.txt gone/$i.txt; done; mkfifo pipe; ($NDLR pipe gone --format ndjson > gone.out; echo $?) & exec 3> pipe; rm gone/2.txt; cat page.txt >&3; exec 3>&-; wait; cat gone.out',
    )
    expect([status, stdout[0]]).toEqual([0, '1'])
    expect(recordsOf(stdout.slice(2)).map(({ id, error }) => [id, error?.code ?? null])).toEqual([
      ['pipe', null],
      ['gone/1.txt', null],
      ['gone/2.txt', 'unreadable'],
      ['gone/3.txt', null],
    ])
    expect(stderr).toMatch(/gone\/2\.txt: ENOENT/)
  }, 30_000)
})
