import { ArticleError, readOptions } from '../schema/index.ts'
import { type Command, readArguments, UsageError } from './arguments.ts'
import { explainFile } from './explain.ts'
import { help } from './help.ts'
import { OutputError, type Sink, streamSink } from './output/sink.ts'
import { messageOf } from './page.ts'
import { runPages } from './run/run.ts'
import type { ExitCode, Streams } from './streams.ts'
import { validateFiles } from './validate.ts'
import { version } from './version.ts'

/**
 * Run the command line.
 *
 * @param argv Arguments after the program's name.
 * @param streams Where to read and write.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const stdout = streamSink(streams.stdout, 'standard output')
  try {
    return await run(readArguments(argv), streams, stdout)
  } catch (error) {
    if (error instanceof UsageError) return refuse(streams, `${error.message}\nTry 'ndlr --help'.`)
    if (error instanceof ArticleError && error.code === 'bad-options') return refuse(streams, error.message)
    if (error instanceof OutputError && error.isClosed) return 0
    streams.stderr.write(`ndlr: ${messageOf(error)}\n`)
    return 1
  }
}

async function run(command: Command, streams: Streams, stdout: Sink): Promise<ExitCode> {
  switch (command.name) {
    case 'help':
      await stdout.write('', help)
      return 0
    case 'version':
      await stdout.write('', `${version}\n`)
      return 0
    case 'validate': {
      const { valid, invalid, failed } = await validateFiles(command.files, streams.stdin, (line) =>
        stdout.write('', `${line}\n`),
      )
      await stdout.write('', `${valid} valid, ${invalid} invalid, ${failed} failed pages\n`)
      return invalid > 0 ? 1 : 0
    }
    case 'explain':
      readOptions(command.options)
      for await (const text of explainFile(command.file, streams.stdin, command.kind, command.options)) {
        await stdout.write('', text)
      }
      return 0
    case 'parse':
      // Refused before the first page is read.
      readOptions(command.options)
      return await runPages(command, streams)
  }
}

function refuse(streams: Streams, message: string): ExitCode {
  streams.stderr.write(`ndlr: ${message}\n`)
  return 2
}
