import { stat } from 'node:fs/promises'
import { identityOf } from '../input/list.ts'
import { messageOf } from '../page.ts'

/** Where written articles go. A write is whole or is taken back. */
export interface Sink {
  /**
   * @param id Of the page.
   * @param text The article, written.
   * @returns When it has been handed over, so that a slow reader slows the run down.
   */
  write(id: string, text: string): Promise<void>
  close(): Promise<void>
}

/** The output cannot be written: the run ends. */
export class OutputError extends Error {
  /** The reader has gone: the end of the run, but no fault. */
  readonly isClosed: boolean

  constructor(name: string, error: unknown) {
    const code = (error as NodeJS.ErrnoException | null)?.code
    super(`cannot write ${name}: ${reasons[code ?? ''] ?? messageOf(error)}`)
    this.isClosed = code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'not allowed',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
}

/**
 * Make sure that a file to write is none of those that are read.
 *
 * @param inputs As `InputFile.identity`.
 * @throws {OutputError} where it is one, by whatever path.
 */
export async function spareInputs(file: string, inputs: ReadonlySet<string>): Promise<void> {
  const info = await stat(file).catch(() => null)
  if (info && inputs.has(identityOf(info))) throw new OutputError(file, 'it is one of the inputs')
}

/**
 * Write to a stream.
 *
 * @param stream Standard output as a rule.
 * @param name For messages.
 */
export function streamSink(stream: NodeJS.WritableStream, name: string): Sink {
  let fault: Error | null = null
  // A stream that fails says so twice: to the write and to its listeners.
  stream.on('error', (error) => (fault ??= error))
  return {
    write: (_id, text) =>
      new Promise((resolve, reject) => {
        if (fault) reject(new OutputError(name, fault))
        else stream.write(text, (error) => (error ? reject(new OutputError(name, error)) : resolve()))
      }),
    close: async () => {},
  }
}
