import { availableParallelism } from 'node:os'
import type { ParseCommand } from '../arguments.ts'
import { kindOfName } from '../input/kind.ts'
import { type InputFile, listInputs } from '../input/list.ts'
import { readPages } from '../input/pages.ts'
import { interrupted, onInterrupt } from '../interrupt.ts'
import { takeDone } from '../output/done.ts'
import { openOutput } from '../output/open.ts'
import { outcomeWriter } from '../output/writer.ts'
import { Failed, type Page } from '../page.ts'
import type { Task } from '../parse-page.ts'
import { showProgress } from '../progress.ts'
import { Tally } from '../stats.ts'
import type { ExitCode, Streams } from '../streams.ts'
import { concurrently } from './concurrently.ts'
import { inThisThread, inWorkerThreads, type Workers } from './pool.ts'

/** As long as a page may be, in bytes, whatever its encoding: what is longer never comes into memory. */
const longestInput = 128 * 1024 * 1024
/** From so many bytes on, starting threads pays. */
const worthThreads = 1_000_000

/** Parse all pages of all inputs and write them; see `help` for what that means. */
export async function runPages(command: ParseCommand, streams: Streams): Promise<ExitCode> {
  const inputs = await listInputs(command.inputs)
  const isMany = holdsMany(inputs, command)
  const format = command.format ?? (isMany ? 'ndjson' : 'json')
  const read = new Set(inputs.flatMap((input) => (input instanceof Failed ? [] : (input.identity ?? []))))
  const output = await openOutput(command, format, isMany, streams.stdout, read)
  const total = sizeOf(inputs)
  const task: Task = {
    format,
    options: command.options,
    isColoured: command.output === null && hasColours(streams),
    isCounted: command.hasStats,
  }
  const workers = chooseWorkers(command, task, total)
  const showing = command.hasProgress && (isMany || (total ?? 0) > worthThreads)
  const progress = showProgress(
    showing ? streams.stderr : { write: (text) => streams.stderr.write(text) },
    total,
  )
  const interrupt = onInterrupt()
  const tally = new Tally()
  const write = outcomeWriter(output.sink, format, progress, tally)
  try {
    let bytes = 0
    const pages = readPages(inputs, {
      kind: command.kind,
      stdin: streams.stdin,
      limit: longestInput,
      onRead: (count) => (bytes += count),
    })
    const wanted = undone(pages, output.done, tally)
    const work = (page: Page | Failed) =>
      page instanceof Failed ? Promise.resolve(page) : workers.parse(page)
    const flow = { width: workers.width, isOrdered: command.isOrdered, signal: interrupt.signal }
    for await (const outcome of concurrently(wanted, work, flow)) {
      await write(outcome)
      progress.update(tally.articles + tally.failures, bytes)
    }
  } finally {
    progress.stop()
    interrupt.stop()
    await workers.close()
    await output.sink.close()
  }
  if (command.hasStats) streams.stderr.write(tally.summary())
  if (interrupt.signal.aborted) {
    streams.stderr.write(`ndlr: interrupted after ${tally.articles + tally.failures} pages\n`)
    return interrupted
  }
  if (tally.failures > 0 && isMany) {
    streams.stderr.write(`ndlr: ${tally.failures} of ${tally.articles + tally.failures} pages failed\n`)
  }
  return tally.failures > 0 ? 1 : 0
}

async function* undone(
  pages: AsyncGenerator<Page | Failed>,
  done: Map<string, number>,
  tally: Tally,
): AsyncGenerator<Page | Failed> {
  for await (const page of pages) {
    if (takeDone(done, page.id)) tally.skipped++
    else yield page
  }
}

function holdsMany(inputs: readonly (InputFile | Failed)[], { kind, inputs: names }: ParseCommand): boolean {
  if (inputs.length !== 1 || names.length !== 1) return true
  const [input] = inputs
  if (input instanceof Failed) return false
  const known = kind ?? kindOfName(input!.path)
  return known === 'ndjson' || known === 'warc' || input!.path !== names[0]
}

function sizeOf(inputs: readonly (InputFile | Failed)[]): number | null {
  let total = 0
  for (const input of inputs) {
    if (input instanceof Failed) continue
    if (input.size === null) return null
    total += input.size
  }
  return total
}

function chooseWorkers({ jobs }: ParseCommand, task: Task, total: number | null): Workers {
  const count = jobs ?? ((total ?? 0) > worthThreads ? availableParallelism() : 1)
  return count > 1 ? inWorkerThreads(count, task) : inThisThread(task)
}

function hasColours({ stdout, env }: Streams): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0'
  return Boolean(stdout.isTTY) && env.NO_COLOR === undefined && env.TERM !== 'dumb'
}
