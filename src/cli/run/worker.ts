import { workerData } from 'node:worker_threads'
import type { Page } from '../page.ts'
import { Failed } from '../page.ts'
import { type Parsed, parsePage, type Task } from '../parse-page.ts'

/** A failure as it crosses to the main thread, where a class would not survive. */
export interface FailedMessage {
  readonly failed: readonly [id: string, code: Failed['code'], message: string]
}

const [, task] = workerData as [unknown, Task]

/** What a worker thread of the pool does with a page. */
export default function work(page: Page): Parsed | FailedMessage {
  const outcome = parsePage(page, task)
  return outcome instanceof Failed ? { failed: [outcome.id, outcome.code, outcome.message] } : outcome
}
