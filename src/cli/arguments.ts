import { parseArgs } from 'node:util'
import type { Options } from '../schema/index.ts'

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const formats = ['json', 'text', 'markdown', 'html', 'json-ld', 'tei', 'csv', 'pretty'] as const
export type Format = (typeof formats)[number]

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | {
      readonly name: 'parse'
      readonly files: readonly string[]
      readonly format: Format
      readonly options: Options
    }

/** The help page; the README shows it. */
export const help = `Usage: ndlr [options] FILE...
       ndlr [options] -

Turn the raw text of news pages into articles: title, body, labelled boilerplate,
quotes with speakers, editor notes, typos. '-' reads standard input.

Options:
  --format FORMAT       json (default), text, markdown, html (a report), json-ld,
                        tei, csv (quotes) or pretty
  --pretty              short for --format pretty: a readable view of the terminal
  --language TAG        language of the article, as in fr or en-GB (default: auto)
  --cautious            remove only what is surely not the article
  --no-typos            do not look for typos
  --typography          report typography too (no-break spaces, quote marks)
  --reference-date DATE ISO date-time with an offset, for dates such as "3 hours ago"
  --help, -h            print this page
  --version             print the version

Exit codes: 0 done, 1 a file could not be read or parsed, 2 bad usage.
`

/**
 * Read the command line.
 *
 * @param argv Arguments after the program's name.
 * @throws {UsageError} when it cannot be understood.
 */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv)
  if (values.help) return { name: 'help' }
  if (values.version) return { name: 'version' }
  if (positionals.length === 0) throw new UsageError("Name at least one file, or '-' for standard input.")
  const format = values.pretty ? 'pretty' : (values.format ?? 'json')
  if (!isFormat(format)) throw new UsageError(`Unknown format '${format}': use one of ${formats.join(', ')}.`)
  return {
    name: 'parse',
    files: positionals,
    format,
    options: {
      language: values.language,
      boilerplate: values.cautious ? 'cautious' : 'balanced',
      typos: values['no-typos'] ? false : { typography: values.typography ?? false },
      referenceDate: values['reference-date'],
    },
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        pretty: { type: 'boolean' },
        language: { type: 'string' },
        cautious: { type: 'boolean' },
        'no-typos': { type: 'boolean' },
        typography: { type: 'boolean' },
        'reference-date': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

const isFormat = (format: string): format is Format => (formats as readonly string[]).includes(format)
