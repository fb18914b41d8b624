import { Tinypool } from 'tinypool'
import { Failed, messageOf, type Page } from '../page.ts'
import { type Parsed, parsePage, type Task } from '../parse-page.ts'
import type { FailedMessage } from './worker.ts'

/** Where pages are parsed. */
export interface Workers {
  /** How many pages are worth having under way at once. */
  readonly width: number
  /** Never rejects: a page that takes its worker down is a failure, and another worker takes its place. */
  parse(page: Page): Promise<Parsed | Failed>
  close(): Promise<void>
}

/** Parse in this thread: the quickest for a few pages. */
export function inThisThread(task: Task): Workers {
  return {
    width: 1,
    parse: async (page) => parsePage(page, task),
    close: async () => {},
  }
}

/**
 * Parse in worker threads.
 *
 * @param count How many.
 * @param task What is wanted of every page.
 * @param script The worker's module; the built one by default.
 * @param heap Most memory of a worker, in megabytes; Node's own limit by default.
 */
export function inWorkerThreads(
  count: number,
  task: Task,
  script: URL = new URL('./cli-worker.js', import.meta.url),
  heap?: number,
): Workers {
  const pool = new Tinypool({
    filename: script.href,
    minThreads: count,
    maxThreads: count,
    workerData: task,
    ...(heap !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heap } }),
  })
  // An idle worker that dies takes no page with it, and another takes its place.
  pool.on('error', () => {})
  return {
    width: count * 4,
    async parse(page) {
      try {
        const outcome = (await pool.run(page)) as Parsed | FailedMessage
        return 'failed' in outcome ? new Failed(...outcome.failed) : outcome
      } catch (error) {
        return new Failed(page.id, 'worker-died', messageOf(error))
      }
    },
    close: () => pool.destroy(),
  }
}
