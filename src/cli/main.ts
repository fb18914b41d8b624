import { readFile } from 'node:fs/promises'
import { styleText } from 'node:util'
import { parseArticle } from '../parse-article.ts'
import { type Article, ArticleError, type Options } from '../schema/index.ts'
import { toCsv, toHtml, toJsonLd, toMarkdown, toTei, toTerminal, toText } from '../view/index.ts'
import { type Command, type Format, help, readArguments, UsageError } from './arguments.ts'
import { decodeText } from './decode.ts'
import { version } from './version.ts'

/** Where the command reads and writes: the process's own streams, or those of a test. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean }
  readonly stderr: { write(text: string): unknown }
}

/** 0 done, 1 a file could not be read or parsed, 2 bad usage. */
export type ExitCode = 0 | 1 | 2

/**
 * Run the command line.
 *
 * @param argv Arguments after the program's name.
 * @param streams Where to read and write.
 */
export async function main(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  let command: Command
  try {
    command = readArguments(argv)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    streams.stderr.write(`ndlr: ${error.message}\nTry 'ndlr --help'.\n`)
    return 2
  }
  if (command.name === 'help') return say(streams, help)
  if (command.name === 'version') return say(streams, `${version}\n`)
  let code: ExitCode = 0
  for (const file of command.files) {
    try {
      await parseFile(file, command.format, command.options, streams)
    } catch (error) {
      if (error instanceof ArticleError && error.code === 'bad-options') {
        streams.stderr.write(`ndlr: ${error.message}\n`)
        return 2
      }
      streams.stderr.write(`ndlr: ${file}: ${error instanceof Error ? error.message : String(error)}\n`)
      code = 1
    }
  }
  return code
}

function say(streams: Streams, text: string): ExitCode {
  streams.stdout.write(text)
  return 0
}

async function parseFile(file: string, format: Format, options: Options, streams: Streams): Promise<void> {
  const { text, encoding } = decodeText(file === '-' ? await readAll(streams.stdin) : await readFile(file))
  if (encoding !== 'utf-8') streams.stderr.write(`ndlr: ${file}: not UTF-8, read as ${encoding}\n`)
  streams.stdout.write(render(parseArticle(text, options), text, format))
}

async function readAll(stream: Streams['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

function render(article: Article, text: string, format: Format): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(article, null, 2)}\n`
    case 'text':
      return `${toText(article)}\n`
    case 'markdown':
      return toMarkdown(article)
    case 'html':
      return toHtml(article, text)
    case 'json-ld':
      return `${toJsonLd(article)}\n`
    case 'tei':
      return toTei(article, text)
    case 'csv':
      return toCsv(article)
    case 'pretty':
      return toTerminal(article, text, styleText)
  }
}
