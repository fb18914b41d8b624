import { type ParseCommand, UsageError } from '../arguments.ts'
import { type Format, formats, wholeFileFormats } from '../format.ts'
import { openFile } from './file.ts'
import { folderSink, isFolder } from './folder.ts'
import { type Sink, spareInputs, streamSink } from './sink.ts'

/** Where a run writes, and what an earlier one has written there. */
export interface Output {
  readonly sink: Sink
  /** Ids of pages that need not be done again, with the number of their records. */
  readonly done: Map<string, number>
}

/**
 * Open the output that a command asks for.
 *
 * @param command The command.
 * @param format How articles are written.
 * @param isMany Whether there may be more than one.
 * @param stdout Where to write without `--output`.
 * @param inputs Identities of the files that are read: none is written over.
 * @throws {UsageError} when the format does not go with the output.
 */
export async function openOutput(
  { output, isResumed, isForced }: ParseCommand,
  format: Format,
  isMany: boolean,
  stdout: NodeJS.WritableStream,
  inputs: ReadonlySet<string>,
): Promise<Output> {
  const done = new Map<string, number>()
  if (output !== null && (await isFolder(output))) {
    if (isResumed) throw new UsageError('--resume goes with a file of ndjson, not with a folder.')
    return { sink: folderSink(output, formats[format], inputs), done }
  }
  if (isMany && wholeFileFormats.has(format)) {
    throw new UsageError(
      `A file of ${format} holds one page: name a folder with --output, as in --output ${format}/.`,
    )
  }
  if (output === null) return { sink: streamSink(stdout, 'standard output'), done }
  if (isResumed && format !== 'ndjson') throw new UsageError('--resume goes with --format ndjson.')
  await spareInputs(output, inputs)
  return await openFile(output, isResumed ? 'resume' : isForced ? 'replace' : 'new')
}
