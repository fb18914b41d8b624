import { parseArgs } from 'node:util'
import type { Options } from '../schema/index.ts'
import { type Format, formats } from './format.ts'
import { type InputKind, inputKinds } from './input/kind.ts'
import { messageOf } from './page.ts'

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** What is wanted of a run over pages. */
export interface ParseCommand {
  readonly name: 'parse'
  readonly inputs: readonly string[]
  /** Null: as fits the number of pages. */
  readonly format: Format | null
  /** File or folder; null: standard output. */
  readonly output: string | null
  readonly isResumed: boolean
  readonly isForced: boolean
  readonly hasStats: boolean
  readonly kind: InputKind | null
  /** Worker threads; null: as fits the number of pages. */
  readonly jobs: number | null
  readonly isOrdered: boolean
  readonly hasProgress: boolean
  readonly options: Options
}

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'validate'; readonly files: readonly string[] }
  | {
      readonly name: 'explain'
      readonly file: string
      readonly kind: InputKind | null
      readonly options: Options
    }
  | ParseCommand

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
  const verb = positionals[0] === 'validate' || positionals[0] === 'explain' ? positionals[0] : null
  const inputs = verb ? positionals.slice(1) : positionals
  if (inputs.length === 0) throw new UsageError("Name at least one file, or '-' for standard input.")
  if (verb === 'validate') return { name: 'validate', files: inputs }
  const options: Options = {
    language: values.language,
    boilerplate: values.cautious ? 'cautious' : 'balanced',
    typos: values['no-typos'] ? false : { typography: values.typography ?? false },
    url: values.url,
    referenceDate: values['reference-date'],
    maxLength: readNumber(values['max-length'], 'max-length', 0, 2 ** 29) ?? undefined,
  }
  const kind = values.input === undefined ? null : oneOf(values.input, inputKinds, 'input')
  if (verb === 'explain') {
    if (inputs.length > 1) throw new UsageError('explain takes one page.')
    return { name: 'explain', file: inputs[0]!, kind, options }
  }
  const format = values.pretty ? 'pretty' : (values.format ?? null)
  if (values.resume && !values.output)
    throw new UsageError('--resume needs --output: what has been done stands there.')
  if (values.resume && values.force)
    throw new UsageError('--resume goes on with an output, --force replaces it: choose.')
  return {
    name: 'parse',
    inputs,
    format: format === null ? null : oneOf(format, Object.keys(formats) as Format[], 'format'),
    output: values.output ?? null,
    isResumed: values.resume ?? false,
    isForced: values.force ?? false,
    hasStats: values.stats ?? false,
    kind,
    jobs: readNumber(values.jobs, 'jobs', 1, 256),
    isOrdered: !values.unordered,
    hasProgress: !values['no-progress'],
    options,
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', short: 'f' },
        pretty: { type: 'boolean', short: 'p' },
        output: { type: 'string', short: 'o' },
        resume: { type: 'boolean' },
        force: { type: 'boolean' },
        stats: { type: 'boolean' },
        input: { type: 'string', short: 'i' },
        language: { type: 'string', short: 'l' },
        url: { type: 'string' },
        'reference-date': { type: 'string' },
        cautious: { type: 'boolean' },
        'no-typos': { type: 'boolean' },
        typography: { type: 'boolean' },
        'max-length': { type: 'string' },
        jobs: { type: 'string', short: 'j' },
        unordered: { type: 'boolean' },
        'no-progress': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(messageOf(error))
  }
}

function oneOf<T extends string>(value: string, known: readonly T[], name: string): T {
  const found = known.find((item) => item === value)
  if (!found) throw new UsageError(`Unknown ${name} '${value}': use one of ${known.join(', ')}.`)
  return found
}

function readNumber(value: string | undefined, name: string, min: number, max: number): number | null {
  if (value === undefined) return null
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= min && number <= max)) {
    throw new UsageError(`--${name} takes a whole number from ${min} to ${max}, not '${value}'.`)
  }
  return number
}
