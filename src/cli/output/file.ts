import { createWriteStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { readDone } from './done.ts'
import { lockFile } from './lock.ts'
import { OutputError, type Sink, streamSink } from './sink.ts'

/** What becomes of a file that is there: it is refused, replaced, or gone on with. */
export type FileMode = 'new' | 'replace' | 'resume'

/**
 * Write to a file that no other run writes. When a record cannot be written whole, its part is cut off again.
 *
 * @param file Path; a device or a pipe is written as it is.
 * @param mode What becomes of a file that is there.
 * @returns The sink, and the ids of the records that stay.
 */
export async function openFile(
  file: string,
  mode: FileMode,
): Promise<{ sink: Sink; done: Map<string, number> }> {
  const info = await stat(file).catch(() => null)
  if (info && !info.isFile()) return { sink: streamSink(createWriteStream(file), file), done: new Map() }
  if (info && mode === 'new') {
    throw new OutputError(file, 'it is there already; go on with --resume, or replace it with --force')
  }
  const release = await lockFile(file)
  try {
    const { ids, length } = mode === 'resume' ? await readDone(file) : { ids: new Map(), length: 0 }
    const handle = await open(file, mode === 'new' ? 'wx' : 'a')
    await handle.truncate(length)
    return { sink: fileSink(file, handle, length, release), done: ids }
  } catch (error) {
    await release()
    throw error instanceof OutputError ? error : new OutputError(file, error)
  }
}

function fileSink(file: string, handle: FileHandle, start: number, release: () => Promise<void>): Sink {
  let length = start
  return {
    async write(_id, text) {
      const bytes = Buffer.from(text)
      try {
        await handle.appendFile(bytes)
        length += bytes.length
      } catch (error) {
        await handle.truncate(length).catch(() => {})
        throw new OutputError(file, error)
      }
    },
    async close() {
      await handle.close()
      await release()
    },
  }
}
