import { createReadStream } from 'node:fs'
import { byteLines } from '../input/lines.ts'
import { OutputError } from './sink.ts'

/** What an earlier run has written. */
export interface Done {
  /** Id of a page -> how many records have it. */
  readonly ids: Map<string, number>
  /** Length of the whole records, in bytes: what follows is half a record. */
  readonly length: number
}

const longestRecord = 512 * 1024 * 1024

/**
 * Read what an earlier run has left.
 *
 * @param file NDJSON as this command writes it.
 * @returns Its records; none when there is no file.
 * @throws {OutputError} when it holds something else: nothing of it is touched then.
 */
export async function readDone(file: string): Promise<Done> {
  const ids = new Map<string, number>()
  let length = 0
  try {
    for await (const { number, bytes, isEnded } of byteLines(createReadStream(file), longestRecord)) {
      if (!isEnded) break
      const id = bytes && idOf(bytes)
      if (id === null)
        throw new OutputError(file, `line ${number} is not a record of ndlr, so it is left as it is`)
      ids.set(id, (ids.get(id) ?? 0) + 1)
      length += bytes!.length + 1
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return { ids, length }
}

/** A record begins with its id: the article behind it need not be parsed. */
function idOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16_384)).toString('utf8')
  const found = /^\{"id":("(?:[^"\\]|\\.)*"),"(?:article|error)":\{/.exec(start)?.[1]
  return found === undefined ? null : (JSON.parse(found) as string)
}

/** Whether a page has been done; each record counts for one page. */
export function takeDone(ids: Map<string, number>, id: string): boolean {
  const count = ids.get(id) ?? 0
  if (count === 0) return false
  if (count === 1) ids.delete(id)
  else ids.set(id, count - 1)
  return true
}
