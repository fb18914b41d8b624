import { readFile, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import process from 'node:process'
import { OutputError } from './sink.ts'

/**
 * Make sure that no other run writes a file: beside it stands `FILE.lock` with the process that does.
 *
 * @param file The file to write.
 * @returns How to give it free.
 * @throws {OutputError} when another run has it. The lock of a process of this machine that is gone is taken over.
 */
export async function lockFile(file: string): Promise<() => Promise<void>> {
  const lock = `${file}.lock`
  const own = JSON.stringify({ pid: process.pid, host: hostname() })
  for (let attempt = 0; ; attempt++) {
    try {
      await writeFile(lock, own, { flag: 'wx' })
      return () => unlink(lock)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw new OutputError(file, error)
      const holder = await readHolder(lock)
      if (attempt > 0 || !holder || isAlive(holder)) {
        const who = holder ? `process ${holder.pid} on ${holder.host}` : 'another run'
        throw new OutputError(file, `${who} writes it; if that run is gone, remove ${lock}`)
      }
      await unlink(lock)
    }
  }
}

interface Holder {
  readonly pid: number
  readonly host: string
}

async function readHolder(lock: string): Promise<Holder | null> {
  try {
    const { pid, host } = JSON.parse(await readFile(lock, 'utf8')) as Partial<Holder>
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null
  } catch {
    return null
  }
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
